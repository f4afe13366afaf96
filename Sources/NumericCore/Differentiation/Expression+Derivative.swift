extension Expression {
  /// Returns the partial derivative by a symbol, every other symbol held fixed.
  ///
  /// The result is tidied: ½(y_t − y)² by y gives −(y_t − y). Where a function has no derivative (the ReLU
  /// at 0) the convention of ``ElementaryFunction/derivative(at:value:)`` holds.
  public func derivative(by symbol: Symbol) -> Expression { derivative(by: symbol) { _ in nil } }

  /// Returns the partial derivative by a symbol, with known values called by their names.
  ///
  /// - Parameters:
  ///   - symbol: the symbol to differentiate by.
  ///   - naming: the name of an elementary function's value met on the way, or nil. With h for σ(s), the
  ///     derivative of σ(s) by s is h·(1 − h). The name is used in that function's own derivative only.
  public func derivative(by symbol: Symbol, naming: (Expression) -> Expression?) -> Expression {
    (rawDerivative(by: symbol, naming: naming) ?? 0).tidied()
  }

  /// The derivative by the rules, untidied; nil when the expression does not depend on the symbol.
  private func rawDerivative(by symbol: Symbol, naming: (Expression) -> Expression?) -> Expression? {
    switch self {
    case .number, .pi: return nil
    case .symbol(let own): return own == symbol ? 1 : nil
    case .sum(let terms):
      let rates = terms.compactMap { $0.rawDerivative(by: symbol, naming: naming) }
      return rates.isEmpty ? nil : .sum(rates)
    case .series(let series): return series.sum.rawDerivative(by: symbol, naming: naming)
    case .product(let factors):
      var terms: [Expression] = []
      for (index, factor) in factors.enumerated() {
        guard let rate = factor.rawDerivative(by: symbol, naming: naming) else { continue }
        var term = factors
        term[index] = rate
        terms.append(.product(term))
      }
      return terms.isEmpty ? nil : .sum(terms)
    case .quotient(let a, let b):
      let aRate = a.rawDerivative(by: symbol, naming: naming)
      let bRate = b.rawDerivative(by: symbol, naming: naming)
      switch (aRate, bRate) {
      case (nil, nil): return nil
      case (let aRate?, nil): return aRate / b
      case (nil, let bRate?): return -((a * bRate) / b.squared)
      case (let aRate?, let bRate?): return (aRate * b - a * bRate) / b.squared
      }
    case .negation(let a): return a.rawDerivative(by: symbol, naming: naming).map { .negation($0) }
    case .power(let base, let exponent):
      guard exponent != 0, let rate = base.rawDerivative(by: symbol, naming: naming) else { return nil }
      let (lowered, overflow) = exponent.subtractingReportingOverflow(1)
      // Only Int.min overflows: there the factor bⁿ/b says the same.
      let power: Expression = overflow ? .power(base, exponent) / base : .power(base, lowered)
      return .product([.number(PrintedDecimal(exponent)), power, rate])
    case .apply(let function, let a):
      guard function != .step, let rate = a.rawDerivative(by: symbol, naming: naming) else { return nil }
      if function == .log { return rate / a }
      let local = function.derivative(at: a, value: naming(self))
      // A constant inner rate goes in front: π·cos(π·x).
      let inner = rate.tidied()
      return .product(inner == .pi ? [inner, local] : [local, inner])
    }
  }
}
