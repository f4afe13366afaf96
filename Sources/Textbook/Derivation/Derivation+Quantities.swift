import NumericCore

// What is asked most of a derivation's quantities.

extension Derivation {
  /// The quantity of a name.
  public subscript(symbol: Symbol) -> Quantity? { quantities[symbol] }

  /// The names of all quantities, in the order stated.
  public var names: [Symbol] { quantities.names }

  /// The givens, in the order stated.
  public var givens: [Symbol] { quantities.givens }

  /// The formula of a quantity over earlier ones.
  public func formula(of symbol: Symbol) -> Expression? { quantities.formula(of: symbol) }

  /// The earlier quantities that a quantity is computed from.
  public func dependencies(of symbol: Symbol) -> [Symbol] { quantities.dependencies(of: symbol) }

  /// Evaluates in floating point.
  public var doubles: Valuation<Double> { quantities.doubles }
  /// Evaluates in enclosures.
  public var enclosures: Valuation<Interval> { quantities.enclosures }
  /// Evaluates exactly, where the arithmetic is rational.
  public var exacts: Valuation<Rational> { quantities.exacts }
}
