import NumericCore

/// A wrong number, worked out.
package struct Puzzle: Sendable {
  /// What was done.
  package let wrong: WrongNumber
  /// The number that came out.
  package let found: String
  /// The right one.
  package let right: String
  /// What else is shown and comes out wrong with what it is computed from or beside, in reading order, each with the
  /// number that comes out.
  package let elsewhere: [(symbol: Symbol, found: String)]
}

extension Study {
  /// What the slips behind some wrong numbers give, at most so many digits of it; without those that give the right
  /// value, none, or the number of an earlier one, and none beyond ``WrongNumber/mostAsked``.
  package func puzzles(_ numbers: [WrongNumber], digits: Int) -> [Puzzle] {
    outcome(of: WrongNumbers(numbers: numbers, digits: digits))
  }

  /// The derivation of somebody who made the slip behind a wrong number; nil where it cannot be made.
  package func altered(by wrong: WrongNumber, for targets: [Symbol]) -> AlteredQuantities? {
    guard ([wrong.quantity] + wrong.places).allSatisfy({ derivation[$0] != nil }) else { return nil }
    return wrong.slip.throughout(
      AlteredQuantities(derivation.quantities, limitedTo: targets), from: wrong.quantity, targets,
      at: wrong.places)
  }

  /// The quantities that are shown and computed in one pass: a number after thousands of rounds is no place to look
  /// for a slip.
  package var checkable: [Symbol] {
    var seen: Set<Symbol> = []
    return derivation.steps.compactMap(\.quantity).filter { symbol in
      derivation[symbol] != nil && seen.insert(symbol).inserted && derivation.quantities.isOnePass(symbol)
    }
  }
}

/// The wrong numbers of one section.
private struct WrongNumbers: Inquiry {
  let numbers: [WrongNumber]
  let digits: Int

  func outcome(in study: Study) -> [Puzzle] {
    let shown = study.checkable
    var seen: Set<[String]> = []
    var puzzles: [Puzzle] = []
    for wrong in numbers where puzzles.count < WrongNumber.mostAsked {
      guard let puzzle = puzzle(wrong, shown, in: study),
        seen.insert(["\(wrong.quantity)", puzzle.found]).inserted
      else { continue }
      puzzles.append(puzzle)
    }
    return puzzles
  }

  private func puzzle(_ wrong: WrongNumber, _ shown: [Symbol], in study: Study) -> Puzzle? {
    guard let altered = study.altered(by: wrong, for: [wrong.quantity] + shown) else { return nil }
    var (exacts, enclosures) = (altered.exacts, altered.enclosures)
    func found(_ symbol: Symbol) -> String? {
      let (exact, enclosure) = (exacts(symbol), enclosures(symbol))
      // What is still the right value may be written otherwise.
      guard !enclosure.isEmpty, enclosure.isBounded, enclosure.isDisjoint(from: study.enclosures(symbol))
      else {
        return nil
      }
      let text = NumberText(digits: digits).text(exact: exact.isDefined ? exact : nil, enclosure: enclosure)
      return text == study.text(of: symbol, digits: digits) ? nil : text
    }
    guard let number = found(wrong.quantity) else { return nil }
    let own = study.derivation.quantities.computedOrigins(of: wrong.quantity)
    let elsewhere = shown.compactMap { symbol -> (symbol: Symbol, found: String)? in
      guard symbol != wrong.quantity,
        !study.derivation.quantities.computedOrigins(of: symbol).isDisjoint(with: own)
      else {
        return nil
      }
      return found(symbol).map { (symbol: symbol, found: $0) }
    }
    return Puzzle(
      wrong: wrong, found: number, right: study.text(of: wrong.quantity, digits: digits),
      elsewhere: elsewhere)
  }
}

extension Quantities {
  /// The computed quantities that one comes from, itself included: two that have none in common are of two networks.
  fileprivate func computedOrigins(of symbol: Symbol) -> Set<Symbol> {
    origins(of: [symbol]).filter { if case .given? = self[$0]?.definition { false } else { true } }
  }

  /// Whether a quantity is computed, and from no repeated rounds and no stationary point.
  fileprivate func isOnePass(_ symbol: Symbol) -> Bool {
    if case .given? = self[symbol]?.definition { return false }
    return isWorkedByHand(symbol)
  }
}
