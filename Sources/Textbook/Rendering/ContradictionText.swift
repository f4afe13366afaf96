import NumericCore

extension Contradiction.Proof {
  /// The proof in words.
  func text(_ language: Language) -> RichText {
    switch self {
    case .formulas(let left, let right, let point):
      let style = NumberText(digits: 6)
      let values = "\(style.shortText(point.left)) ≠ \(style.shortText(point.right))"
      let place = point.point.map { "\($0.symbol.unicode) = \($0.value.expression.unicode)" }
        .joined(separator: ", ")
      let sides = Self.unequal(left, right)
      return language == .ko ? "\(sides) (\(place)에서 \(values))" : "\(sides) (at \(place): \(values))"
    case .shapes(let error, let shape):
      let product = "\(error.left) · \(error.right)"
      return switch language {
      case .ko: "한쪽이 성립하려면 행렬은 \(shape.description)이고, 그러면 다른 쪽은 모양이 맞지 않음: \(product)"
      case .en:
        "where one fits, the matrix is \(shape.description); then the other's shapes do not: \(product)"
      }
    case .values(let function, let argument, let first, let second):
      let value = Expression.apply(function, argument.expression)
      return "\(RichText.equation(value, first.expression)), \(Self.unequal(value, second.expression))"
    }
  }

  private static func unequal(_ left: Expression, _ right: Expression) -> RichText {
    RichText([
      .typeset(
        unicode: "\(left.unicode) ≠ \(right.unicode)", latex: "\(left.latex) \(TeXMacro.ne) \(right.latex)")
    ])
  }
}
