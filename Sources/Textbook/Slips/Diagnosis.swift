import NumericCore

/// The slips that reproduce what is printed: one, or two in the order in which they were made.
public struct Diagnosis: Sendable {
  /// A slip as it was made.
  public struct Step: Sendable {
    /// The slip.
    public let slip: Slip
    /// The quantity it was made in, if it is one.
    public let place: Symbol?
    /// What exactly was done, where the slip's name leaves that open.
    public let detail: Bilingual?

    package init(_ slip: Slip, place: Symbol? = nil, detail: Bilingual? = nil) {
      self.slip = slip
      self.place = place
      self.detail = detail
    }

    init(_ slip: Slip, _ variant: Slip.Variant) {
      self.init(slip, place: variant.place, detail: variant.detail)
    }
  }

  /// The slips, the first one made first; never empty.
  public let steps: [Step]

  package init(_ steps: Step...) { self.steps = steps }
  package init(_ steps: [Step]) { self.steps = steps }

  /// The first slip.
  public var slip: Slip { steps[0].slip }
  /// The quantity that the first slip was made in, if it is one.
  public var place: Symbol? { steps[0].place }
  /// What exactly was done in the first slip, where its name leaves that open.
  public var detail: Bilingual? { steps[0].detail }
  /// What a reader sees of the slips, in order: the same words are the same slip to whoever reads them.
  package var names: [String] { steps.map(\.slip.name.en.plainText) }
  /// The slips' stable names, in order.
  public var slipIDs: [String] { steps.map(\.slip.id) }
}
