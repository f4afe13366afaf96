import NumericCore

/// An activation that bends: where its argument must not come to lie.
struct Bend: Sendable {
  /// Whether it has a kink at 0, or else flattens at both ends.
  let isKink: Bool
  /// What it is applied to.
  let argument: StepFormula
}
