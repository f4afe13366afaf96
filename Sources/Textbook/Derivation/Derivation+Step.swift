import NumericCore

extension Derivation {
  /// A part of the derivation, in reading order.
  public enum Step: Sendable, Equatable {
    /// A heading.
    case section(Bilingual)
    /// A paragraph.
    case note(Bilingual)
    /// A given or computed quantity.
    case quantity(Symbol)
    /// A partial derivative, to be shown path by path.
    case partial(Symbol)
    /// A partial derivative, to be shown as one sum over the quantities that use the variable.
    case partialSum(Symbol)
    /// A named matrix of quantities, with their values.
    case matrix(Symbol, Matrix)
    /// A claim of the lecture, by its place in ``Derivation/claims``.
    case claim(Int)
    /// Quantities set side by side.
    case comparison(Comparison)
    /// Words and numbers that are no quantities.
    case table(TextTable)
    /// A picture.
    case figure(any Figure)
    /// What a run finds out, once a reader asks.
    case findings(any Findings)
    /// What the classic slips would give for a quantity.
    case mistakes(of: Symbol)
  }
}

extension Derivation.Step {
  /// Whether two parts show the same.
  public static func == (left: Derivation.Step, right: Derivation.Step) -> Bool {
    switch (left, right) {
    case (.section(let a), .section(let b)), (.note(let a), .note(let b)): a == b
    case (.quantity(let a), .quantity(let b)), (.partial(let a), .partial(let b)): a == b
    case (.partialSum(let a), .partialSum(let b)), (.mistakes(let a), .mistakes(let b)): a == b
    case (.matrix(let a, let b), .matrix(let c, let d)): (a, b) == (c, d)
    case (.claim(let a), .claim(let b)): a == b
    case (.comparison(let a), .comparison(let b)): a == b
    case (.table(let a), .table(let b)): a == b
    case (.figure(let a), .figure(let b)): AnyInquiry(a) == AnyInquiry(b)
    case (.findings(let a), .findings(let b)): AnyInquiry(a) == AnyInquiry(b)
    default: false
    }
  }

  /// The partial derivative that the step shows.
  package var gradient: Symbol? {
    switch self {
    case .partial(let symbol), .partialSum(let symbol): symbol
    default: nil
    }
  }
}
