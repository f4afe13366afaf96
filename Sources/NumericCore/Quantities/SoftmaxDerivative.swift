extension Quantities {
  /// The derivative of a softmax's output y_i = e^z_i/Σ e^z_k by an input, in terms of the outputs: y_i(1 − y_i) by its
  /// own, −y_i·y_k by another's; nil for any other quantity, and where an output is not stated.
  func softmaxDerivative(of quantity: Symbol, formula: Expression, by variable: Symbol) -> Expression? {
    guard case .quotient(let power, .sum(let powers)) = formula, powers.contains(power),
      powers.allSatisfy(\.isPowerOfSymbol), powers.contains(exp(.symbol(variable)))
    else { return nil }
    let y: Expression = .symbol(quantity)
    if power == exp(.symbol(variable)) { return y * (1 - y) }
    let other: Expression = .quotient(exp(.symbol(variable)), .sum(powers))
    let output = mentions(of: variable).first { self.formula(of: $0) == other }
    return output.map { -(y * .symbol($0)) }
  }
}

extension Expression {
  /// Whether it is e to the power of a quantity.
  fileprivate var isPowerOfSymbol: Bool {
    if case .apply(.exp, .symbol) = self { true } else { false }
  }
}
