import NumericCore

extension Derivation {
  /// A part of the derivation, in reading order.
  public enum Step: Sendable, Equatable {
    /// A heading.
    case section(Bilingual)
    /// A paragraph.
    case note(Bilingual)
    /// A passage of the author's own Markdown, in the language it was written in.
    case passage(String)
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
    /// Where quantities of one form begin to be set in a table; the value of one of them may be left to the reader.
    case tableBegins(leaving: Symbol?)
    /// Where derivatives begin to be set in a table, a gate each: what arrives, its local slope, what is passed on.
    case gatesBegin
    /// Where the table ends.
    case tableEnds
    /// Where what only some readers look for begins to be folded away, under a heading.
    case foldBegins(Bilingual)
    /// Where the fold ends.
    case foldEnds
    /// A derivative along every path, folded away, with what finding some derivatives so costs.
    case alongPaths(Symbol, costOf: [Symbol])
    /// What a small change of a given does, beside what the derivative predicts.
    case nudge(Nudge)
    /// A question where the reader comes to it.
    case question(Question)
    /// Numbers that somebody found, each to be told by what slip.
    case wentWrong([WrongNumber])
  }
}

extension Derivation.Step {
  /// Whether two parts show the same.
  public static func == (left: Derivation.Step, right: Derivation.Step) -> Bool {
    switch (left, right) {
    case (.section(let a), .section(let b)), (.note(let a), .note(let b)): a == b
    case (.quantity(let a), .quantity(let b)), (.partial(let a), .partial(let b)): a == b
    case (.partialSum(let a), .partialSum(let b)): a == b
    case (.passage(let a), .passage(let b)): a == b
    case (.wentWrong(let a), .wentWrong(let b)): a == b
    case (.matrix(let a, let b), .matrix(let c, let d)): (a, b) == (c, d)
    case (.claim(let a), .claim(let b)): a == b
    case (.comparison(let a), .comparison(let b)): a == b
    case (.table(let a), .table(let b)): a == b
    case (.figure(let a), .figure(let b)): AnyInquiry(a) == AnyInquiry(b)
    case (.findings(let a), .findings(let b)): AnyInquiry(a) == AnyInquiry(b)
    case (.tableBegins(let a), .tableBegins(let b)): a == b
    case (.gatesBegin, .gatesBegin), (.tableEnds, .tableEnds), (.foldEnds, .foldEnds): true
    case (.foldBegins(let a), .foldBegins(let b)): a == b
    case (.alongPaths(let a, let b), .alongPaths(let c, let d)): (a, b) == (c, d)
    case (.nudge(let a), .nudge(let b)): a == b
    case (.question(let a), .question(let b)): a == b
    default: false
    }
  }

  /// The quantity that the step shows.
  package var quantity: Symbol? {
    switch self {
    case .quantity(let symbol), .partial(let symbol), .partialSum(let symbol): symbol
    default: nil
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
