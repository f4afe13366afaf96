import NumericCore
import Pages
import Textbook

/// What "Take a step" moves: the parameters of a page's first update, along the gradient of its error.
struct PageDescent {
  let output: Symbol
  let parameters: [Symbol]
  let rate: Symbol?

  /// The update that a derivation states; else one that moves all weights and biases of the network it draws. Nil where
  /// there is nothing to move.
  init?(_ derivation: Derivation, givens: [Symbol]) {
    let updates = derivation.names.compactMap { name -> (Symbol, Symbol, Expression)? in
      guard case .step(let parameter, let rate, .symbol(let gradient))? = derivation[name]?.definition,
        case .partial(let output, let variable, _)? = derivation[gradient]?.definition,
        variable == parameter, givens.contains(parameter)
      else { return nil }
      return (parameter, output, rate)
    }
    if let first = updates.first {
      output = first.1
      var seen: Set<Symbol> = []
      parameters = updates.filter { $0.1 == first.1 && seen.insert($0.0).inserted }.map(\.0)
      if case .symbol(let symbol) = first.2, givens.contains(symbol) { rate = symbol } else { rate = nil }
      return
    }
    guard let output = derivation.drawings.compactMap(\.output).first else { return nil }
    let before = derivation.quantities.ancestors(of: [output])
    let moved = givens.filter { [.weight, .bias].contains(derivation[$0]?.role) && before.contains($0) }
    guard !moved.isEmpty else { return nil }
    (self.output, parameters, rate) = (output, moved, nil)
  }

  func json(_ live: LiveValues, givens: [Symbol]) -> JSON {
    guard let place = live.place(of: .symbol(output)) else { return .null }
    func index(_ symbol: Symbol) -> JSON { givens.firstIndex(of: symbol).map { .number($0) } ?? .null }
    return .object([
      ("output", .number(place)), ("outputName", .string(output.mathML)),
      ("rate", rate.map(index) ?? .null), ("defaultRate", "0.5"),
      ("parameters", .array(parameters.map(index))),
    ])
  }
}
