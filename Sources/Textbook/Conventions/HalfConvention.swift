import NumericCore

extension Convention {
  /// E = ½(t − o)²: the ½ cancels the 2 of the square.
  package static let withHalf = Convention(
    .half, "yes", Bilingual(ko: "제곱 오차에 ½을 붙인다", en: "the squared error carries a ½"),
    .formulas { derivation in
      derivation.rewritingFormulas { formula in
        derivation.isSquaredError(formula) ? formula / 2 : formula
      }
    })

  /// E = (t − o)²: every derivative is twice as large.
  package static let withoutHalf = Convention(
    .half, "no", Bilingual(ko: "제곱 오차에 ½을 붙이지 않는다", en: "the squared error carries no ½"),
    .formulas { derivation in derivation.rewritingFormulas(derivation.withoutHalf) })
}

extension Derivation {
  /// The derivation with the defining formulas of its quantities replaced; partial derivatives follow.
  func rewritingFormulas(_ change: (Expression) -> Expression) -> Derivation {
    rewritten { quantity in
      guard case .formula(let formula) = quantity.definition else { return nil }
      let changed = change(formula)
      return changed == formula ? nil : .formula(changed)
    }
  }

  /// Whether a formula is the square of a difference, or a sum of such squares.
  func isSquaredError(_ formula: Expression) -> Bool {
    switch formula {
    case .power(let base, 2): isDifference(base)
    case .sum(let terms): terms.allSatisfy(isSquaredError)
    case .series(let series): isSquaredError(series.sum)
    default: false
    }
  }

  /// Whether a formula is a − b, or the name of one.
  private func isDifference(_ formula: Expression) -> Bool {
    if case .symbol(let name) = formula, case .formula(let definition)? = self[name]?.definition {
      return definition.isDifference
    }
    return formula.isDifference
  }

  /// The formula with the ½ before each squared error left out.
  fileprivate func withoutHalf(_ formula: Expression) -> Expression {
    switch formula {
    case .quotient(let squares, 2) where isSquaredError(squares): squares
    case .product(let factors)
    where factors.count == 2 && factors[0] == 1 / 2 && isSquaredError(factors[1]):
      factors[1]
    case .sum(let terms): .sum(terms.map(withoutHalf))
    case .series(let series):
      NumericCore.sum(over: series.index, series.range, withoutHalf(series.general))
    default: formula
    }
  }
}

extension Expression {
  /// Whether the formula is written a − b.
  var isDifference: Bool {
    if case .sum(let terms) = self, terms.count == 2, case .negation = terms[1] { true } else { false }
  }
}
