import NumericCore
import WrittenMath

extension Written {
  /// The names in a formula, those of and by which derivatives are taken among them.
  var names: [Symbol] {
    switch form {
    case .number, .pi, .dots: []
    case .name(let symbol): symbol.bareNames
    case .entry(let whole, let indices): whole.names + indices.flatMap(\.names)
    case .derivative(_, of: let output, by: let variable): output.names + variable.names
    case .call(_, let parts), .sum(let parts), .list(let parts), .tuple(let parts): parts.flatMap(\.names)
    case .negation(let a), .transposed(let a): a.names
    case .product(let a, _, let b), .quotient(let a, let b), .power(let a, let b): a.names + b.names
    case .series(index: _, from: let low, to: let high, let term):
      // A Σ names what its terms name.
      (try? expression())?.symbols.flatMap(\.bareNames)
        ?? (low?.names ?? []) + (high?.names ?? []) + term.names
    case .sumWhere(let chains, let term): chains.flatMap(\.names) + term.names
    case .evaluated(let value, at: let point): value.names + point.flatMap(\.names)
    case .matrix(let rows): rows.joined().flatMap(\.names)
    case .cases(let cases): cases.flatMap { $0.formula.names + ($0.condition?.names ?? []) }
    }
  }
}

extension WrittenChain {
  /// The names in all formulas.
  var names: [Symbol] { formulas.flatMap(\.names) }
}

extension Symbol {
  /// The name, or what a derivative is of and by.
  fileprivate var bareNames: [Symbol] {
    guard case .derivative(let derivative) = parts.stem else { return [self] }
    return derivative.output.bareNames + derivative.variable.bareNames
  }
}
