import NumericCore

/// What a marking scheme is compiled from: a derivation's quantities, what is given of them, and what is asked, in order.
struct AskedSteps: Sendable {
  /// The derivation's quantities.
  let derivation: Quantities
  /// The quantities that are given.
  let givens: [Symbol]
  /// The quantity that each step asks for.
  let asked: [Symbol]

  /// The quantities that are answered before a step, each with the place of its answer.
  func answered(before index: Int) -> [Symbol: Int] {
    Dictionary(uniqueKeysWithValues: asked[..<index].enumerated().map { ($1, $0) })
  }
}
