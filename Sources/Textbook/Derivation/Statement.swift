import NumericCore

/// A statement of a lecture that is neither a number nor a formula, with a check of its own: about the shapes of
/// matrices, about a table, about what a quantity depends on.
public protocol Statement: Inquiry where Outcome == StatementOutcome {
  /// What is claimed.
  func text(_ language: Language) -> RichText
}

/// What became of a statement.
public struct StatementOutcome: Sendable {
  /// The verdict.
  public let kind: Verdict.Kind
  /// What should stand there instead; every refuted statement has it.
  public var corrected: Bilingual?
  /// How what is printed may have come about, where that is known.
  public var why: Bilingual?
  /// What must hold beside it; every conditional statement has it.
  public var condition: Bilingual?
  /// What a reader must see.
  public var remarks: [Bilingual] = []
  /// What a reader can look up.
  public var evidence: [Bilingual] = []

  /// Creates an outcome.
  public init(_ kind: Verdict.Kind) { self.kind = kind }
}
