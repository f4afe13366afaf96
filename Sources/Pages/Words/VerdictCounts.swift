import Textbook

/// How many claims ended in which verdict.
public struct VerdictCounts: Sendable {
  /// The kinds that occur, with how often.
  public let counts: [(kind: Verdict.Kind, count: Int)]

  /// Counts verdicts.
  public init(_ verdicts: [Verdict]) {
    counts = Verdict.Kind.allCases.compactMap { kind in
      let count = verdicts.count { $0.kind == kind }
      return count == 0 ? nil : (kind, count)
    }
  }

  /// How many there are in all.
  public var total: Int { counts.reduce(0) { $0 + $1.count } }

  /// "certified 12, refuted 1".
  public func text(_ language: Language) -> String {
    counts.map { "\(Words.verdict($0.kind)[language].plain) \($0.count)" }.joined(separator: ", ")
  }
}
