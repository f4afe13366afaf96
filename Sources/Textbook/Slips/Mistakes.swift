import NumericCore

/// What a classic slip would give for a quantity.
package struct Mistake: Sendable {
  /// The slip.
  package let slip: Slip
  /// Where it was made.
  package let place: Symbol?
  /// The formula that comes out, where the slip changes it.
  package let formula: Expression?
  /// The wrong value, as text.
  package let value: String
}

extension Study {
  /// What the slips would give for a quantity: one place for each slip, values that differ from the right one
  /// and from each other.
  package func mistakes(of symbol: Symbol, digits: Int) -> [Mistake] {
    outcome(of: ClassicMistakes(symbol: symbol, digits: digits))
  }
}

/// A try of each slip on one quantity, whose values have at most so many digits.
private struct ClassicMistakes: Inquiry {
  let symbol: Symbol
  let digits: Int

  func outcome(in study: Study) -> [Mistake] {
    let derivation = study.derivation
    let right = study.text(of: symbol, digits: digits)
    var seen: Set<String> = [right]
    var mistakes: [Mistake] = []
    for slip in Slip.trainingSlips + Slip.gradientSlips + [.halfDropped, .halfKept] {
      for variant in slip.variants(derivation, [symbol]) {
        var exacts = variant.derivation.exacts
        var enclosures = variant.derivation.enclosures
        let exact = exacts(symbol)
        let value = NumberText(digits: digits)
          .text(exact: exact.isDefined ? exact : nil, enclosure: enclosures(symbol))
        guard seen.insert(value).inserted else { continue }
        let formula = variant.derivation.formula(of: symbol)
        mistakes.append(
          Mistake(
            slip: slip, place: variant.place == symbol ? nil : variant.place,
            formula: formula == derivation.formula(of: symbol) ? nil : formula, value: value))
        break
      }
    }
    return mistakes
  }
}
