import NumericCore

/// What a classic slip would give for a quantity.
struct Mistake {
  /// The slip.
  let slip: Slip
  /// Where it was made.
  let place: Symbol?
  /// The formula that comes out, where the slip changes it.
  let formula: Expression?
  /// The wrong value, as text.
  let value: String

  /// The formula, where it is short enough to help.
  var shortFormula: Expression? { formula.flatMap { displayWidth($0.unicode) <= 40 ? $0 : nil } }

  /// The slip in words, with its place.
  func name(_ language: Language) -> RichText {
    guard let place else { return slip.name[language] }
    return "\(slip.name[language]) (\(place))"
  }
}

extension Study {
  /// What the slips would give for a quantity: one place for each slip, values that differ from the right one
  /// and from each other.
  func mistakes(of symbol: Symbol, digits: Int) -> [Mistake] {
    let right = text(of: symbol, digits: digits)
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
