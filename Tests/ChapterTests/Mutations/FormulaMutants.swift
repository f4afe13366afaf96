import NumericCore

/// One thing about a formula changed, and the formula that this gives.
struct FormulaMutant {
  let change: String
  let formula: Expression
}

extension Expression {
  /// The formula with one thing changed, for each thing: a number's last digit, a term or a factor left out, a sign, a
  /// symbol that stands where another belongs, a power, a function.
  ///
  /// A symbol's place is taken by the next of `names`, which are those of the formula.
  func mutants(among names: [Symbol]) -> [FormulaMutant] {
    let whole: [FormulaMutant] =
      switch self {
      case .sum, .negation: []
      default: [FormulaMutant(change: "the sign of \(unicode)", formula: -self)]
      }
    return whole + parts(among: names)
  }

  /// The changes that leave the sign of the whole as it is.
  private func parts(among names: [Symbol]) -> [FormulaMutant] {
    func inside(
      _ part: Expression, _ rebuilt: @escaping (Expression) -> Expression
    ) -> [FormulaMutant] {
      part.parts(among: names).map { FormulaMutant(change: $0.change, formula: rebuilt($0.formula)) }
    }
    func without(_ part: Expression, _ rest: Expression) -> FormulaMutant {
      FormulaMutant(change: "without \(part.unicode)", formula: rest)
    }
    func sign(_ part: Expression, _ rest: Expression) -> FormulaMutant {
      FormulaMutant(change: "the sign of \(part.unicode)", formula: rest)
    }
    switch self {
    case .number(let decimal):
      let other = decimal.next
      return [FormulaMutant(change: "\(other.typeset) for \(decimal.typeset)", formula: .number(other))]
    case .pi: return [FormulaMutant(change: "3.14 for π", formula: "3.14")]
    case .symbol(let symbol):
      return symbol.next(in: names).map {
        [FormulaMutant(change: "\($0.unicode) for \(symbol.unicode)", formula: .symbol($0))]
      } ?? []
    case .sum(let terms):
      return terms.indices.flatMap { index -> [FormulaMutant] in
        let term = terms[index]
        func rebuilt(_ other: Expression) -> Expression { .sum(terms.replacing(index, by: other)) }
        var others = terms
        others.remove(at: index)
        let positive = if case .negation(let inner) = term { inner } else { -term }
        return [
          without(term, others.count == 1 ? others[0] : .sum(others)), sign(term, rebuilt(positive)),
        ] + inside(term, rebuilt)
      }
    case .product(let factors):
      return factors.indices.flatMap { index -> [FormulaMutant] in
        var others = factors
        let factor = others.remove(at: index)
        return [without(factor, others.count == 1 ? others[0] : .product(others))]
          + inside(factor) { .product(factors.replacing(index, by: $0)) }
      }
    case .quotient(let a, let b):
      return [without(a, .quotient(1, b)), without(b, a)]
        + inside(a) { .quotient($0, b) } + inside(b) { .quotient(a, $0) }
    case .negation(let a): return [sign(a, a)] + inside(a) { -$0 }
    case .power(let a, let n):
      return [
        FormulaMutant(change: "\(a.unicode) to the power \(n + 1)", formula: .power(a, n + 1)),
        FormulaMutant(change: "\(a.unicode) for its power", formula: a),
      ] + inside(a) { .power($0, n) }
    case .apply(let function, let a):
      return [
        FormulaMutant(change: "without \(function.rawValue) of \(a.unicode)", formula: a),
        sign(a, .apply(function, -a)),
      ] + inside(a) { .apply(function, $0) }
    case .series(let series):
      let (index, range) = (series.index, series.range)
      let shorter: [FormulaMutant] =
        range.count == 1
        ? []
        : [
          FormulaMutant(
            change: "without the last term of Σ_\(index)",
            formula: NumericCore.sum(
              over: index, range.lowerBound...range.upperBound - 1, series.general))
        ]
      return shorter + inside(series.general) { NumericCore.sum(over: index, range, $0) }
    }
  }
}

extension PrintedDecimal {
  /// One more in the last digit.
  var next: PrintedDecimal { PrintedDecimal(significand: significand + 1, decimals: decimals) }
  /// One less in the last digit.
  var previous: PrintedDecimal { PrintedDecimal(significand: significand - 1, decimals: decimals) }
}

extension Symbol {
  /// The next of some names; nil where there is no other.
  func next(in names: [Symbol]) -> Symbol? {
    let place = names.firstIndex(of: self).map { $0 + 1 } ?? 0
    let others = (names[place...] + names[..<place]).filter { $0 != self }
    return others.first
  }
}

extension Array {
  /// The array with one element replaced.
  func replacing(_ index: Int, by element: Element) -> [Element] {
    var result = self
    result[index] = element
    return result
  }
}
