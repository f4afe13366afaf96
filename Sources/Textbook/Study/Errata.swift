import NumericCore

/// The claims that are refuted or hold only under a condition, with all that is known about them.
public struct Errata: Sendable {
  /// One of them.
  public struct Entry: Sendable {
    /// The chapter that makes the claim.
    public let chapter: any Chapter
    /// What became of it.
    public let verdict: Verdict
    /// What later claims made of it.
    public let consequences: [Consequence]
    /// The claims that it contradicts, or that contradict it, with the proofs.
    public let contradictions: [Contradiction]
    /// Where it stands.
    package let place: (lecture: Lecture, slide: Lecture.Slide)?
  }

  /// The entries, in the order of the lectures and their slides.
  public let entries: [Entry]
  /// Every contradiction whose two claims the book makes.
  public let contradictions: [Contradiction]
  /// The contradictions that are proved.
  package var proved: [(contradiction: Contradiction, proof: Contradiction.Proof)] {
    contradictions.compactMap { contradiction in contradiction.proof.map { (contradiction, $0) } }
  }

  /// The contradictions that were declared with a claim that the book doesn't make.
  public let dangling: [ContradictingPair]

  /// The chapter that makes each claim.
  package let chapterNames: [String: String]

  /// Collects the errata of verified chapters.
  public init(_ chapters: [(chapter: any Chapter, study: Study)]) {
    let pairs = chapters.flatMap { _, study in
      study.derivation.claims.map { ($0.id, (claim: $0, derivation: study.derivation)) }
    }
    let claims = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    let declared = chapters.flatMap(\.study.derivation.contradictions)
    let found = declared.compactMap { pair -> Contradiction? in
      guard let a = claims[pair.first], let b = claims[pair.second] else { return nil }
      return Contradiction(a, b)
    }
    contradictions = found
    let names = chapters.flatMap { chapter, study in
      study.verdicts.map { ($0.claim.id, chapter.name) }
    }
    chapterNames = Dictionary(names, uniquingKeysWith: { first, _ in first })
    dangling = declared.filter { claims[$0.first] == nil || claims[$0.second] == nil }
    let unordered = chapters.flatMap { chapter, study in
      study.verdicts.filter(\.isErratum).map { verdict in
        Entry(
          chapter: chapter, verdict: verdict, consequences: study.consequences(of: verdict),
          contradictions: found.filter {
            [$0.claimIDs.0, $0.claimIDs.1].contains(verdict.claim.id)
          }, place: Lecture.place(of: verdict.claim.id))
      }
    }
    let order = Dictionary(
      uniqueKeysWithValues: Lecture.all.flatMap(\.claimIDs).enumerated().map { ($1, $0) })
    entries = unordered.enumerated()
      .sorted {
        (order[$0.element.verdict.claim.id] ?? .max, $0.offset)
          < (order[$1.element.verdict.claim.id] ?? .max, $1.offset)
      }
      .map(\.element)
  }
}
