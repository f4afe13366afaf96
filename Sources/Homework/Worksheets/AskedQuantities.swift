import NumericCore
import Textbook

/// What a sheet asks of a derivation.
extension Derivation {
  /// What a student is asked for where the chapter does not say it: whatever the derivation shows and computes.
  ///
  /// Not asked is what nobody works out by hand (repeated rounds, a minimum, and what comes after them), what is 0
  /// or 1 by a threshold, what may be the same in every draw, of many derivatives and steps of one kind all but the first
  /// and the last, and, of a long chapter, all but the first of each kind.
  var asked: [Symbol] { varying(withoutRepetition(askable)).thinned(to: Worksheet.longest) }

  /// Of so many derivatives or steps that differ in their indices alone each is asked; of more, the first and the last.
  private static let mostOfAKind = 4

  /// The quantities without the work that is done over and over: nothing is computed from the gradient by one weight of
  /// many but that weight's own step, which is left out with it.
  private func withoutRepetition(_ symbols: [Symbol]) -> [Symbol] {
    func family(_ symbol: Symbol) -> String? {
      switch self[symbol]?.definition {
      case .partial(let output, let variable, _): "∂\(output.kind.name)/∂\(variable.family)"
      case .step: symbol.family
      default: nil
      }
    }
    let families = Dictionary(grouping: symbols.filter { family($0) != nil }) { family($0)! }
    return symbols.filter { symbol in
      guard let all = family(symbol).flatMap({ families[$0] }), all.count > Self.mostOfAKind else {
        return true
      }
      return symbol == all.first || symbol == all.last
    }
  }

  /// The shown quantities that a student can be asked for: computed from the givens in more than name, each
  /// value depending on them.
  private var askable: [Symbol] {
    var asked: [Symbol] = []
    for step in steps {
      guard let symbol = step.quantity, !asked.contains(symbol), canAsk(symbol) else { continue }
      switch formula(of: symbol) {
      case .symbol?, .apply(.step, _)?: continue
      default: asked.append(symbol)
      }
    }
    return asked
  }

  /// Whether a quantity is computed from others, by hand.
  func canAsk(_ symbol: Symbol) -> Bool {
    guard let formula = formula(of: symbol), !formula.symbols.isEmpty else { return false }
    return quantities.isWorkedByHand(symbol)
  }

  /// The quantities among some whose value is proved not to be the same in every draw: what is always 1, or
  /// always 0 but for rounding, is no question.
  private func varying(_ symbols: [Symbol]) -> [Symbol] {
    let program = quantities.program(for: symbols)
    let draws = (0..<8).map { draw in
      program.enclosures(
        drawn(program.inputs, key: "calibration", text: "\(draw)").map { Interval($0.value) })
    }
    return symbols.filter { symbol in
      let values = draws.map { $0[program.slot(of: symbol)!] }
      return values.dropFirst().reduce(values[0]) { $0.intersection($1) }.isEmpty
    }
  }
}

extension Symbol {
  /// What a name has in common with the other entries of one vector or matrix: all but its subscript's numbers.
  fileprivate var family: String {
    "\(Symbol(Parts(parts.stem)).kind.name)^\(parts.superscript)"
  }
}

extension [Symbol] {
  /// The quantities, or of too many the first of each kind, as many of a kind as fit.
  ///
  /// Quantities are of one kind when only digits tell their names apart: ŷ^(1), ŷ^(2), …
  func thinned(to limit: Int) -> [Symbol] {
    guard count > limit else { return self }
    for most in (1..<limit).reversed() {
      var taken: [Symbol: Int] = [:]
      let kept = filter { symbol in
        taken[symbol.kind, default: 0] += 1
        return taken[symbol.kind]! <= most
      }
      if kept.count <= limit { return kept }
    }
    return Array(prefix(limit))
  }
}
