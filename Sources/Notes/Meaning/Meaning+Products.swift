import NumericCore
import WrittenMath

extension Meaning {
  /// What a product is depends on its sign and on the shapes: `W x` is a matrix by a vector, `v·h` a dot product, `a * b`
  /// goes entry by entry.
  mutating func product(
    _ left: Written, _ times: Written.Times, _ right: Written, at written: Written
  ) throws(Fault) -> Worth {
    let (a, b) = (try worth(of: left), try worth(of: right))
    switch (a, b) {
    case (.number(let a), _): return b.mapping { a * $0 }
    case (_, .number(let b)): return a.mapping { $0 * b }
    default: break
    }
    switch times {
    case .star, .circle:
      if let product = a.zipped(with: b, { $0 * $1 }) { return product }
      var (ko, en) = ("", "")
      if case .matrix = a, times == .star {
        (ko, en) = (
          ". 행렬곱은 \(left.text) \(right.text)로 쓰세요", "; the matrix product is \(left.text) \(right.text)"
        )
      }
      throw disagreement(left, a, right, b, at: written, ko: "성분끼리의 곱" + ko, en: "entry by entry" + en)
    case .dot, .beside, .cross: return try matrixProduct(left, a, times, right, b, at: written)
    }
  }

  private func matrixProduct(
    _ left: Written, _ a: Worth, _ times: Written.Times, _ right: Written, _ b: Worth, at written: Written
  ) throws(Fault) -> Worth {
    switch (a, b) {
    case (.vector(let v), .vector(let w)):
      guard times == .dot else {
        throw Fault(
          at: written.range,
          ko: "두 벡터의 곱은 \(left.text)·\(right.text) (내적)나 \(left.text) * \(right.text) (성분끼리)로 쓰세요",
          en:
            "two vectors: write \(left.text)·\(right.text) for the dot product, \(left.text) * \(right.text) entry by entry"
        )
      }
      guard v.count == w.count else {
        throw disagreement(left, a, right, b, at: written, ko: "내적", en: "dot product")
      }
      return .number(Self.sum(v, w))
    case (.matrix(let rows), .vector(let v)):
      guard rows[0].count == v.count else {
        throw disagreement(left, a, right, b, at: written, ko: "행렬곱", en: "product")
      }
      let product = rows.map { Self.sum($0, v) }
      return product.count == 1 ? .number(product[0]) : .vector(product)
    case (.vector(let v), .matrix(let rows)):
      guard rows.count == 1 else {
        throw disagreement(left, a, right, b, at: written, ko: "행렬곱", en: "product")
      }
      return .matrix(v.map { entry in rows[0].map { entry * $0 } })
    case (.matrix(let rows), .matrix(let others)):
      guard rows[0].count == others.count else {
        throw disagreement(left, a, right, b, at: written, ko: "행렬곱", en: "product")
      }
      return .matrix(
        rows.map { row in others[0].indices.map { column in Self.sum(row, others.map { $0[column] }) } })
    case (.number, _), (_, .number): return a
    }
  }

  private static func sum(_ a: [Expression], _ b: [Expression]) -> Expression {
    Expression.sum(of: zip(a, b).map { $0 * $1 })
  }

  private func disagreement(
    _ left: Written, _ a: Worth, _ right: Written, _ b: Worth, at written: Written, ko: String, en: String
  ) -> Fault {
    Fault(
      at: written.range,
      ko: "모양이 맞지 않습니다: \(left.text) \(a.size(true)), \(right.text) \(b.size(true)) (\(ko))",
      en: "shapes disagree: \(left.text) \(a.size(false)), \(right.text) \(b.size(false)) (\(en))")
  }

  // MARK: - Powers

  mutating func power(_ base: Written, _ exponent: Written, at written: Written) throws(Fault) -> Worth {
    if case .name("e") = base.form, scope["e"] == nil { return try worth(of: exponent).mapping { exp($0) } }
    let value = try worth(of: base)
    let power = try number(exponent)
    let exact: Rational? = power.symbols.isEmpty ? power.evaluated { _ in Rational(0) } : nil
    guard let exact, exact.isDefined, exact.denominator == 1, let whole = exact.numerator.int,
      (-NotesLimits.exponent...NotesLimits.exponent).contains(whole)
    else {
      if exact == Rational(1, 2) { return value.mapping { .apply(.squareRoot, $0) } }
      throw Fault(
        at: exponent.range,
        ko: "지수는 -\(NotesLimits.exponent)부터 \(NotesLimits.exponent)까지의 정수입니다. 제곱근은 sqrt(x)입니다",
        en:
          "an exponent is a whole number from -\(NotesLimits.exponent) to \(NotesLimits.exponent); a root is sqrt(x), and e^x is exp(x)"
      )
    }
    if case .matrix = value {
      throw Fault(at: written.range, ko: "행렬의 거듭제곱은 쓸 수 없습니다", en: "a power of a matrix has no meaning here")
    }
    return value.mapping { .power($0, whole) }
  }
}
