import NumericCore

/// What a marking scheme is compiled from: a derivation's quantities, what is given of them, and what is asked, in order.
struct AskedSteps: Sendable {
  /// The derivation's quantities.
  let derivation: Quantities
  /// The quantities that are given.
  let givens: [Symbol]
  /// The quantity that each step asks for.
  let asked: [Symbol]

  /// What a step starts from: the givens, and what is answered before it.
  func start(of index: Int) -> StepStart { StepStart(givens: givens, answers: asked[..<index]) }
}
