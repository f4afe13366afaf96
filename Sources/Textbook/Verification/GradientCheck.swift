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
    guard case .partial(let output, let variable, _)? = self[symbol]?.definition else { return nil }
    var enclosures = enclosures
    let formula = enclosures(symbol)
    let program = program(for: [output], cut: [variable])
    guard let slot = program.slot(of: output), let position = program.inputs.firstIndex(of: variable) else {
      // The output is the variable itself, or does not depend on it: the derivative is a constant.
      let constant = Interval(output == variable ? 1 : 0)
      return GradientCheck(
        symbol: symbol, byFormula: formula, byDual: constant, byReverse: constant,
        byDifference: constant.midpoint, differenceBound: 0)
    }
    let inputs = program.inputs.map { enclosures($0) }
    let seeded = inputs.enumerated().map { index, value in
      Dual(primal: value, tangent: Interval(index == position ? 1 : 0))
    }
    let values = program.values(inputs)
    let adjoints = program.adjoints(of: slot, values: values)
    let (difference, bound) = centralDifference(program, slot, position, inputs.map(\.midpoint))
    return GradientCheck(
      symbol: symbol, byFormula: formula, byDual: program.values(seeded)[slot].tangent,
      byReverse: adjoints[program.slot(of: variable)!], byDifference: difference, differenceBound: bound)
  }

  /// The central difference at half a step, and its bound.
  ///
  /// The truncation error shrinks with h², so the error at h/2 is a third of the change from h to h/2; the
  /// bound takes the whole change, plus the rounding of f, a few ulp of its largest intermediate, over h.
  private func centralDifference(
    _ program: Program, _ slot: Int, _ position: Int, _ inputs: [Double]
  ) -> (value: Double, bound: Double) {
    // ε^(1/3) of the input balances truncation against rounding, and stays inside the domain of a logarithm
    // or a quotient near 0. A power of two, so that adding it is exact.
    let scale = inputs[position].magnitude.binade
    let h = (scale > 0 && scale.isFinite ? max(scale, 0x1p-900) : 1) * 0x1p-17
    var largest = 0.0
    func value(at shift: Double) -> Double {
      var shifted = inputs
      shifted[position] += shift
      let values = program.values(shifted)
      largest = max(largest, values.lazy.map(\.magnitude).max() ?? 0)
      return values[slot]
    }
    let coarse = (value(at: h) - value(at: -h)) / (2 * h)
    let fine = (value(at: h / 2) - value(at: -h / 2)) / h
    return (fine, (coarse - fine).magnitude + Double(program.count) * largest.ulp / h)
  }
}
