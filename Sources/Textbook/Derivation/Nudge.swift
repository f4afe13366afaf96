import NumericCore

/// A small change of one given, all others standing still: what it does to a quantity, and what the derivative predicts.
public struct Nudge: Hashable, Sendable {
  /// The given that is changed.
  public let variable: Symbol
  /// By how much.
  public let amount: PrintedDecimal
  /// The quantity that is watched.
  public let output: Symbol
  /// The derivative of the one by the other.
  public let derivative: Symbol

  /// What came of a nudge, each number with its enclosure.
  public struct Outcome: Sendable {
    /// The given as it was.
    public let before: PrintedDecimal
    /// The given as it is then.
    public let after: PrintedDecimal
    /// The watched quantity then.
    public let output: Interval
    /// How far it has moved.
    public let moved: Interval
    /// How far the derivative says that it moves.
    public let predicted: Interval
  }
}

extension Study {
  /// What comes of a nudge; nil where the variable is no given.
  public func outcome(of nudge: Nudge) -> Nudge.Outcome? {
    guard case .given(let before)? = derivation[nudge.variable]?.definition else { return nil }
    let after = PrintedDecimal.rounding(
      before.value + nudge.amount.value, decimals: max(before.decimals, nudge.amount.decimals))
    var nudged = derivation.keeping(derivation.quantities.origins(of: [nudge.output]))
    nudged.quantities.redefine(nudge.variable, as: .given(after))
    let output = Study(nudged).enclosures(nudge.output)
    return Nudge.Outcome(
      before: before, after: after, output: output, moved: output - enclosures(nudge.output),
      predicted: enclosures(nudge.derivative) * Interval(nudge.amount.value))
  }
}
