import NumericCore

extension Derivation {
  /// The first known slip whose derivation prints exactly what the claim prints, in all its numbers.
  ///
  /// A candidate is found in floating point and confirmed by an enclosure or an exact value.
  func diagnosis(of prints: [(value: Expression, decimal: PrintedDecimal)]) -> Diagnosis? {
    guard !prints.isEmpty else { return nil }
    let targets = prints.flatMap { $0.value.symbols }
    for slip in Slip.all {
      for variant in slip.variants(self, targets) where variant.derivation.prints(prints) {
        return Diagnosis(slip: slip, place: variant.place, detail: variant.detail)
      }
    }
    return nil
  }

  /// Whether every value rounds to its decimal, with certainty.
  private func prints(_ prints: [(value: Expression, decimal: PrintedDecimal)]) -> Bool {
    // The looked-at result itself is not rounded before it is compared, only what it is computed from.
    let looked = prints.map { print -> (Expression, PrintedDecimal) in
      guard carriedDecimals != nil, case .symbol(let symbol) = print.value else { return print }
      return (formula(of: symbol) ?? print.value, print.decimal)
    }
    var (doubles, exacts, enclosures) = (doubles, exacts, enclosures)
    if carriedDecimals != nil {
      // A tie such as 0.565 rounds up by hand; floating point and enclosures don't see it.
      for name in names.filter(ancestors(of: prints.flatMap(\.value.symbols)).contains) {
        let exact = exacts(name)
        guard exact.isDefined else { continue }
        doubles.put(exact.doubleValue, for: name)
        enclosures.put(Interval(exact), for: name)
      }
    }
    for (value, decimal) in looked {
      let distance = (doubles(value) - decimal.value.doubleValue).magnitude
      // The screen is generous; the enclosure below decides.
      guard distance <= decimal.unit.doubleValue else { return false }
    }
    return looked.allSatisfy { value, decimal in
      let exact = exacts(value)
      return exact.isDefined
        ? decimal.isRounding(of: exact) : decimal.isRounding(ofAllOf: enclosures(value))
    }
  }

  /// The slip that turns a right formula into the printed one, and the right formula closest to the print.
  ///
  /// That one need only be right under the condition.
  func diagnosis(
    of printed: Expression, for right: Expression, under condition: Condition? = nil
  ) -> (Diagnosis, Expression?)? {
    for slip in Slip.all {
      for repair in slip.repairs(printed) {
        if case .proved = compare(right, repair, under: condition) {
          return (Diagnosis(slip: slip, place: nil, detail: nil), repair)
        }
      }
    }
    guard let correct = unfolded(right, completely: true), let wrong = unfolded(printed, completely: true)
    else {
      return nil
    }
    for slip in Slip.all {
      for variant in slip.variants(self, right.symbols) {
        // The slip must have changed the right side, or it would explain nothing.
        guard let slipped = variant.derivation.unfolded(right, completely: true), slipped != correct,
          slipped.isIdentical(to: wrong) == .proved
        else { continue }
        return (Diagnosis(slip: slip, place: variant.place, detail: variant.detail), nil)
      }
    }
    return nil
  }

  /// The slip whose derivation gives a value equal to a displayed arithmetic.
  func diagnosis(of value: Expression, showing arithmetic: Expression) -> Diagnosis? {
    var (ownExacts, ownDoubles) = (exacts, doubles)
    let shown = arithmetic.evaluated { symbol in ownExacts(symbol) }
    let approximate = ownDoubles(arithmetic)
    for slip in Slip.all {
      for variant in slip.variants(self, value.symbols) {
        let explains: Bool
        if shown.isDefined {
          var slipped = variant.derivation.exacts
          explains = slipped(value) == shown
        } else {
          var slipped = variant.derivation.doubles
          // The screen is generous; the proof decides.
          let isNear = (slipped(value) - approximate).magnitude <= 1e-6 * max(1, approximate.magnitude)
          explains = isNear && variant.derivation.areOneNumber(value, arithmetic)
        }
        if explains { return Diagnosis(slip: slip, place: variant.place, detail: variant.detail) }
      }
    }
    return nil
  }
}
