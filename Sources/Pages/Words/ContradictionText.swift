import NumericCore
import Textbook

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
      return language == .ko
        ? "\(sides) (\(place)일 때 \(values))" : "\(sides) (at \(place): \(values))"
    case .shapes(let error, let shape):
      let product = "\(error.left) · \(error.right)"
      return switch language {
      case .ko: "한쪽이 맞으려면 행렬은 \(shape.description)이어야 하는데, 그러면 다른 쪽의 모양이 맞지 않음: \(product)"
      case .en:
        "where one fits, the matrix is \(shape.description); then the other's shapes do not: \(product)"
      }
    case .values(let function, let argument, let first, let second):
      let value = Expression.apply(function, argument.expression)
      return
        "\(RichText.equation(value, first.expression)), \(Self.unequal(value, second.expression))"
    case .numbers(let subject, let first, let second):
      let style = NumberText(digits: 6)
      let values = "\(style.shortText(first)) ≠ \(style.shortText(second))"
      return language == .ko
        ? "이 장의 숫자로 \(subject): \(values)"
        : "\(subject), with the numbers of the chapter: \(values)"
    case .derivative(let partial, let point):
      let style = NumberText(digits: 6)
      let values = "\(style.shortText(point.left)) ≠ \(style.shortText(point.right))"
      let place =
        point.isGiven
        ? nil
        : point.point.map { "\($0.symbol.unicode) = \($0.value.expression.unicode)" }.joined(
          separator: ", ")
      return switch language {
      case .ko: "정의한 식을 미분하면 \(partial)의 값이 달라짐 (\(place.map { "\($0)일 때" } ?? "이 장의 숫자로") \(values))"
      case .en:
        "differentiated, what the one defines gives another \(partial) (\(place.map { "at \($0)" } ?? "with the numbers of the chapter"): \(values))"
      }
    case .noValue(let symbol, let first, let second):
      let style = NumberText(digits: 6)
      let (one, other) = (style.shortText(first.1), style.shortText(second.1))
      return switch language {
      case .ko:
        "이 장의 숫자로 구한 \(symbol)의 값: \(first.0)의 식에서는 \(one), \(second.0)의 식에서는 \(other)"
      case .en:
        "with the numbers of the chapter \(symbol) must be \(one) for \(first.0), and \(other) for \(second.0)"
      }
    }
  }

  private static func unequal(_ left: Expression, _ right: Expression) -> RichText {
    RichText([
      .typeset(
        unicode: "\(left.unicode) ≠ \(right.unicode)",
        latex: "\(left.latex) \(TeXMacro.ne) \(right.latex)")
    ])
  }
}
