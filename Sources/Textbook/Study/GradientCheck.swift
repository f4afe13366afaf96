import NumericCore

/// One partial derivative, worked out in four ways that share no step.
public struct GradientCheck: Sendable {
  /// The partial derivative's name.
  public let symbol: Symbol
  /// The hand formula: the sum over the paths of the dependency graph, enclosed.
  public let byFormula: Interval
  /// Forward mode: dual numbers carried up the graph, enclosed.
  public let byDual: Interval
  /// Reverse mode: adjoints carried down the graph, enclosed.
  public let byReverse: Interval
  /// The central difference (f(x + h) − f(x − h))/2h in floating point.
  public let byDifference: Double
  /// How far the central difference may be off, from its two step sizes and the rounding of f.
  public let differenceBound: Double

  /// Whether all four agree: the enclosures have a common point, and the difference is within its bound.
  public var agree: Bool {
    let common = byFormula.intersection(byDual).intersection(byReverse)
    guard !common.isEmpty, common.isBounded else { return false }
    return (byDifference - common.midpoint).magnitude <= differenceBound + common.width
  }

  init(
    symbol: Symbol, byFormula: Interval, byDual: Interval, byReverse: Interval, byDifference: Double,
    differenceBound: Double
  ) {
    self.symbol = symbol
    self.byFormula = byFormula
    self.byDual = byDual
    self.byReverse = byReverse
    self.byDifference = byDifference
    self.differenceBound = differenceBound
  }
}

extension Derivation {
  /// Works a partial derivative out in four ways; nil for a quantity that is none.
  public func check(_ symbol: Symbol) -> GradientCheck? {
    var (checker, enclosures) = (GradientChecker(self), enclosures)
    return checker.check(symbol) { enclosures($0) }
  }
}
