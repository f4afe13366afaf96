extension ElementaryFunction {
  /// Returns the derivative of the function at an argument, as a formula.
  ///
  /// Where the derivative can be said with the function's own value, it is: σ′ = σ(1 − σ). When the value
  /// has a name already (h = σ(s)), pass it, and the derivative reads h·(1 − h).
  ///
  ///     exp′ = exp      log′(x) = 1/x          √′ = 1/(2√)
  ///     sin′ = cos      cos′ = −sin            tanh′ = 1 − tanh²
  ///     σ′ = σ(1 − σ)   ReLU′ = step           step′ = 0
  ///
  /// The last two hold for x ≠ 0; at 0 the ReLU's derivative is 0 by convention (L3-48).
  ///
  /// - Parameters:
  ///   - argument: the function's argument.
  ///   - value: a name for the function's value there; nil writes the value out.
  public func derivative(at argument: Expression, value: Expression? = nil) -> Expression {
    let named = value ?? .apply(self, argument)
    switch self {
    case .exp: return named
    case .log: return 1 / argument
    case .squareRoot: return 1 / (2 * named)
    case .sin: return .apply(.cos, argument)
    case .cos: return -.apply(.sin, argument)
    case .tanh: return 1 - named.squared
    case .sigmoid: return named * (1 - named)
    case .relu: return .apply(.step, argument)
    case .step: return 0
    }
  }
}
