extension Arithmetic<DefinedInterval> {
  /// Enclosures that know whether their number exists.
  package static let defined = Arithmetic(
    // The claims' own derivation carries nothing on rounded.
    iterate: { program, times, inputs, feedback, _ in
      program.iterated(times: times, inputs: inputs, feedback: feedback)
    },
    root: { program, equations, unknowns, inputs in
      let root = program.root(of: equations, over: unknowns, inputs: inputs.map(\.enclosure))
      let isDefined = zip(program.inputs.indices, inputs).allSatisfy { unknowns.contains($0) || $1.isDefined }
      return equations.indices.map {
        DefinedInterval(root?[$0] ?? .entire, isDefined: root != nil && isDefined)
      }
    },
    rounded: { value, decimals in
      let enclosure = Arithmetic<Interval>.interval.rounded(value.enclosure, decimals)
      return DefinedInterval(enclosure, isDefined: value.isDefined)
    })
}

extension Expression {
  /// Whether the formula has a value wherever its symbols have one, as far as a glance tells.
  package var isTotal: Bool {
    switch self {
    case .number, .pi, .symbol: true
    case .sum(let parts), .product(let parts): parts.allSatisfy(\.isTotal)
    case .series(let series): series.sum.isTotal
    case .quotient(let a, .number(let divisor)): a.isTotal && divisor.value != Rational(0)
    case .quotient, .apply(.log, _), .apply(.squareRoot, _): false
    case .negation(let a), .apply(_, let a): a.isTotal
    case .power(let a, let exponent): exponent >= 0 && a.isTotal
    }
  }
}
