import NumericCore

extension Slip {
  /// Slips in writing a formula down.
  static let formulaSlips = [
    halfDropped, differenceOverH, halfKept, productReadAsDifference, denominatorDropped, rowCopied,
  ]

  /// The factor ½ of the squared error left out.
  public static let halfDropped = Slip(
    "half-dropped",
    name: Bilingual(ko: "오차의 ½을 빠뜨렸다", en: "the ½ of the error was dropped"),
    hint: Bilingual(
      ko: "½은 제곱을 미분할 때 나오는 2를 없애려고 붙인 것입니다. 둘 중 하나만 쓰면 두 배가 됩니다.",
      en: "The ½ is there to cancel the 2 from the square. Use one without the other and you are off by two.")
  ) { altered, targets in
    altered.variants(of: targets) { quantity in
      // The 2 in the denominator of a central difference is no error's.
      guard case .formula(let formula) = quantity.definition,
        CentralDifference(quantity, in: altered.definitions) == nil
      else { return [] }
      return withoutHalves(formula).map { .formula($0) }
    }
  }

  /// The square differentiated without its factor 2, so that the ½ stays.
  public static let halfKept = Slip(
    "half-kept",
    name: Bilingual(ko: "제곱을 미분한 2를 빠뜨려 ½이 남았다", en: "the 2 of the square was lost, so the ½ stayed"),
    hint: Bilingual(
      ko: "제곱을 미분하면 2가 앞으로 나옵니다.", en: "Differentiating a square brings down a 2."),
    throughout: halfKeptHabit
  ) { altered, targets in
    let derivation = altered.definitions
    let partials = derivation.partials(in: targets).filter { partial in
      derivation.formula(of: partial.of).map { !withoutHalves($0).isEmpty } ?? false
    }
    return partials.map { partial in
      Variant(
        altered.rewritten {
          guard $0.symbol == partial.quantity, let formula = $0.formula else { return nil }
          return .partial(of: partial.of, by: partial.by, formula: formula / 2)
        }, at: partial.quantity)
    }
  }

  /// a·(−b) written without its parentheses.
  public static let productReadAsDifference = Slip(
    "parentheses-lost",
    name: Bilingual(
      ko: "괄호를 빠뜨려 곱이 뺄셈이 되었다", en: "lost parentheses turned a product into a difference"),
    hint: Bilingual(
      ko: "음수를 곱할 때는 괄호로 묶어야 합니다.", en: "A negative factor needs its parentheses."),
    repairs: { printed in
      guard case .sum(let terms) = printed else { return [] }
      return (1..<terms.count).compactMap { index in
        guard case .negation(let subtracted) = terms[index] else { return nil }
        var joined = terms
        joined[index - 1] = .product([terms[index - 1], .negation(subtracted)])
        joined.remove(at: index)
        return joined.count == 1 ? joined[0] : .sum(joined)
      }
    }
  ) { _, _ in [] }

  /// The denominators of a sum of fractions left out.
  public static let denominatorDropped = Slip(
    "denominator-dropped",
    name: Bilingual(ko: "분모를 빠뜨렸다", en: "the denominators were dropped"),
    hint: Bilingual(
      ko: "분모를 없애면 값이 바뀝니다. 분모가 1일 때만 같습니다.",
      en: "Leaving out a denominator changes the value unless it is 1.")
  ) { altered, targets in
    altered.variants(of: targets) { quantity in
      guard case .formula(let formula) = quantity.definition else { return [] }
      let shorter = withoutDenominators(formula)
      return shorter == formula ? [] : [.formula(shorter)]
    }
  }

  /// A row that repeats the one above, its index not moved on.
  public static let rowCopied = Slip(
    "row-copied",
    name: Bilingual(ko: "윗줄을 그대로 옮기고 첨자를 바꾸지 않았다", en: "a row was copied without moving its index on"),
    hint: Bilingual(
      ko: "줄마다 첨자가 하나씩 바뀌는지 확인하세요.", en: "Check that the index moves on from row to row.")
  ) { altered, targets in
    let derivation = altered.definitions
    let copies = derivation.scope(of: targets).compactMap { quantity -> (row: Symbol, of: Symbol)? in
      guard case .formula = quantity.definition else { return nil }
      return derivation.firstSibling(of: quantity.symbol).map { (quantity.symbol, $0) }
    }
    @Sendable func copied(_ copies: [(row: Symbol, of: Symbol)]) -> AlteredQuantities {
      altered.rewritten { quantity in
        copies.first { $0.row == quantity.symbol }.map { .formula(.symbol($0.of)) }
      }
    }
    // One row in its place, then every row below the first one.
    let below = Dictionary(grouping: copies, by: \.of).values.filter { $0.count > 1 }
    return copies.map { Variant(copied([$0]), at: $0.row) }
      + below.sorted { $0[0].of.name < $1[0].of.name }.map { Variant(copied($0)) }
  }
}

extension Quantities {
  /// The first quantity of the same kind with another index: e₁ for e₂, in the same layer, so that neither leads to the
  /// other.
  func firstSibling(of symbol: Symbol) -> Symbol? {
    guard let family = symbol.family else { return nil }
    let first = names.first { $0.family == family }
    guard let first, first != symbol, !ancestors(of: [symbol]).contains(first) else { return nil }
    return first
  }

  /// The computed quantities that differ from some of a set only in their index.
  func siblings(of symbols: Set<Symbol>) -> [Symbol] {
    func isFormula(_ symbol: Symbol) -> Bool {
      if case .formula? = self[symbol]?.definition { true } else { false }
    }
    let families = Set(symbols.filter(isFormula).compactMap(\.family))
    return names.filter { isFormula($0) && $0.family.map(families.contains) ?? false }
  }
}

extension Symbol {
  /// What the name is made of without its index: e^[2] of e_1^[2]; nil where there is none.
  fileprivate var family: Parts? {
    var parts = parts
    guard case .named(let base, let lower) = parts.stem, lower.first?.isNumber == true else { return nil }
    parts.stem = .named(base, subscript: String(lower.drop { $0.isNumber }))
    return parts
  }
}

/// The formulas with a half left out: /2, 0.5·, ½ as a factor, or a 2 in the denominator; in every term of a sum
/// at once.
func withoutHalves(_ formula: Expression) -> [Expression] {
  switch formula {
  case .quotient(let numerator, let denominator):
    if denominator == 2 { return [numerator] }
    if case .product(let factors) = denominator, let index = factors.firstIndex(of: 2) {
      return [numerator / product(of: factors, without: index)]
    }
    return withoutHalves(numerator).map { $0 / denominator }
  case .product(let factors):
    if let index = factors.firstIndex(where: isHalf) { return [product(of: factors, without: index)] }
    for (index, factor) in factors.enumerated() {
      guard let without = withoutHalves(factor).first else { continue }
      var changed = factors
      changed[index] = without
      return [.product(changed)]
    }
    return []
  case .negation(let positive): return withoutHalves(positive).map { -$0 }
  case .sum(let terms):
    let without = terms.map { withoutHalves($0).first ?? $0 }
    return without == terms ? [] : [.sum(without)]
  default: return []
  }
}

/// Whether a formula is the number ½.
private func isHalf(_ formula: Expression) -> Bool {
  switch formula {
  case .number(let decimal): decimal.value == Rational(1, 2)
  case .quotient(1, 2): true
  default: false
  }
}

/// The product of all factors but one.
func product(of factors: [Expression], without index: Int) -> Expression {
  var kept = factors
  kept.remove(at: index)
  return kept.count == 1 ? kept[0] : .product(kept)
}

/// The formula with every fraction replaced by its numerator.
func withoutDenominators(_ formula: Expression) -> Expression {
  switch formula {
  case .quotient(let numerator, _): withoutDenominators(numerator)
  case .sum(let terms): .sum(terms.map(withoutDenominators))
  case .product(let factors): .product(factors.map(withoutDenominators))
  case .negation(let inside): .negation(withoutDenominators(inside))
  default: formula
  }
}
