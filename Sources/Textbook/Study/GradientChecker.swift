import NumericCore

/// Works partial derivatives out in four ways, keeping what they share: for each output its program with one walk back.
///
/// Forward mode and the difference quotient compute only what depends on the variable.
struct GradientChecker {
  private let derivation: Derivation
  private var evaluated: [Symbol: EvaluatedOutput] = [:]

  init(_ derivation: Derivation) { self.derivation = derivation }

  /// Checks a partial derivative; nil for a quantity that is none. `enclosure` has the enclosures of the derivation's
  /// quantities.
  mutating func check(_ symbol: Symbol, enclosure: (Symbol) -> Interval) -> GradientCheck? {
    guard case .partial(let output, let variable, _)? = derivation[symbol]?.definition else { return nil }
    let formula = enclosure(symbol)
    let evaluated = evaluated(output, by: variable, enclosure)
    let program = evaluated.program
    guard let slot = program.slot(of: output), let input = program.inputs.firstIndex(of: variable) else {
      // The output is the variable itself, or does not depend on it: the derivative is a constant.
      let constant = Interval(output == variable ? 1 : 0)
      return GradientCheck(
        symbol: symbol, byFormula: formula, byDual: constant, byReverse: constant,
        byDifference: constant.midpoint, differenceBound: 0)
    }
    let constants = evaluated.values.map { Dual(primal: $0, tangent: Interval(0)) }
    let duals = program.values(constants, changing: input, to: Dual(variable: evaluated.values[input]))
    let (difference, bound) = centralDifference(program, slot, input, evaluated.midpoints)
    return GradientCheck(
      symbol: symbol, byFormula: formula, byDual: duals[slot].tangent, byReverse: evaluated.adjoints[input],
      byDifference: difference, differenceBound: bound)
  }

  /// The output's program with its values. A given is an input of it anyway, and all givens share one; any other
  /// variable is cut from what it is computed from.
  private mutating func evaluated(
    _ output: Symbol, by variable: Symbol, _ enclosure: (Symbol) -> Interval
  ) -> EvaluatedOutput {
    let isGiven = derivation.formula(of: variable) == nil
    if isGiven, let known = evaluated[output] { return known }
    let program = derivation.quantities.program(for: [output], cut: isGiven ? [] : [variable])
    let result = EvaluatedOutput(program, output, program.inputs.map(enclosure))
    if isGiven { evaluated[output] = result }
    return result
  }

  /// The central difference at half a step, and its bound.
  ///
  /// The truncation error shrinks with h², so the error at h/2 is a third of the change from h to h/2; the
  /// bound takes the whole change, plus the rounding of f, a few ulp of its largest intermediate, over h.
  private func centralDifference(
    _ program: Program, _ slot: Int, _ input: Int, _ values: [Double]
  ) -> (value: Double, bound: Double) {
    // ε^(1/3) of the input balances truncation against rounding, and stays inside the domain of a logarithm
    // or a quotient near 0. A power of two, so that adding it is exact.
    let scale = values[input].magnitude.binade
    let h = (scale > 0 && scale.isFinite ? max(scale, 0x1p-900) : 1) * 0x1p-17
    var largest = 0.0
    func value(at shift: Double) -> Double {
      let shifted = program.values(values, changing: input, to: values[input] + shift)
      largest = max(largest, shifted.lazy.map(\.magnitude).max() ?? 0)
      return shifted[slot]
    }
    let coarse = (value(at: h) - value(at: -h)) / (2 * h)
    let fine = (value(at: h / 2) - value(at: -h / 2)) / h
    return (fine, (coarse - fine).magnitude + Double(program.count) * largest.ulp / h)
  }
}

/// An output's program, run forward and back.
private struct EvaluatedOutput {
  let program: Program
  /// The enclosure of every slot.
  let values: [Interval]
  /// The enclosure of the output's derivative by every slot.
  let adjoints: [Interval]
  /// Every slot in floating point, at the inputs' midpoints.
  let midpoints: [Double]

  init(_ program: Program, _ output: Symbol, _ inputs: [Interval]) {
    self.program = program
    values = program.values(inputs)
    adjoints = program.slot(of: output).map { [values] in program.adjoints(of: $0, values: values) } ?? []
    midpoints = program.values(inputs.map(\.midpoint))
  }
}
