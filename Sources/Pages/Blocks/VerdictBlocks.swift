import NumericCore
import Textbook

/// What became of a claim, as a reader sees it: a sign, a word and a tone.
public struct VerdictHead: Hashable, Sendable {
  /// The claim's id.
  public let id: String
  /// ✓, ✗ or △.
  public let sign: String
  /// "certified".
  public let outcome: String
  /// What kind of news it is.
  public let tone: Tone

  init(_ verdict: Verdict, _ language: Language) {
    id = verdict.claim.id
    sign = Words.mark(verdict.kind)
    outcome = Words.verdict(verdict.kind)[language].plain
    tone = Tone(verdict.kind)
  }
}

extension Tone {
  /// The tone of a verdict.
  init(_ kind: Verdict.Kind) {
    self =
      switch kind {
      case .certified, .proved, .defined, .reproduced: .good
      case .refuted, .undecided: .bad
      case .conditional: .warning
      case .notApplicable: .faint
      }
  }
}

/// A claim with its verdict where the derivation comes to it.
public struct VerdictBox: Hashable, Sendable {
  /// The verdict.
  public let head: VerdictHead
  /// What is claimed, in the book's notation.
  public let claimed: InlineText
  /// What a reader must see.
  public let lines: [InlineText]
  /// What the evidence is called.
  public let evidenceLabel: InlineText
  /// What a reader can look up.
  public let evidence: [InlineText]
}

extension VerdictBox {
  /// What became of a claim, in words; the values in them are those of a study.
  init(_ verdict: Verdict, in study: Study, _ language: Language, digits: Int = 6) {
    func text(_ words: RichText) -> InlineText { InlineText(words, in: study, digits: digits) }
    let words = VerdictText(verdict, language: language)
    self.init(
      head: VerdictHead(verdict, language), claimed: text(words.claimed), lines: words.lines.map(text),
      evidenceLabel: text(Words.evidence[language]), evidence: words.evidence.map(text))
  }
}

/// A claim that is wrong, or right only under a condition, in a sentence.
public struct ClaimNote: Hashable, Sendable {
  /// The verdict.
  public let head: VerdictHead
  /// What is printed and what is right, or when it holds.
  public let words: InlineText

  /// What a reader must know of a claim where the derivation comes to it; nil where what is printed is right, or is
  /// about other numbers.
  init?(_ verdict: Verdict, in study: Study, _ language: Language, digits: Int = 6) {
    guard let told = VerdictText(verdict, language: language).told else { return nil }
    head = VerdictHead(verdict, language)
    words = InlineText(told, in: study, digits: digits)
  }
}

/// A claim in one line of a list: its id, its verdict, what is printed.
///
/// A list and not a table: in a table, a long formula squeezes the short cells beside it, and Korean is then broken
/// between any two letters.
public struct ClaimLine: Hashable, Sendable {
  /// The verdict.
  public let head: VerdictHead
  /// What stands behind it.
  public let words: InlineText
  /// Where the id leads; nil where it is no link.
  public let target: String?
  /// Where the verdict leads; nil where it is no link.
  public let verdictTarget: String?
  /// What is right and why, where nothing else tells it.
  public let details: [InlineText]

  init(
    _ head: VerdictHead, _ words: InlineText, target: String? = nil, verdictTarget: String? = nil,
    details: [InlineText] = []
  ) {
    self.head = head
    self.details = details
    self.words = words
    self.target = target
    self.verdictTarget = verdictTarget
  }

  /// What a claim's copy prints, with its verdict.
  public init(_ verdict: Verdict, _ language: Language) {
    self.init(
      VerdictHead(verdict, language), InlineText(VerdictText(verdict, language: language).printed))
  }

  /// What somebody's notes say, with its verdict, and with what is right and why where they are wrong.
  public init(ofNotes verdict: Verdict, in study: Study, _ language: Language) {
    let isTold = verdict.isErratum || verdict.kind == .undecided
    self.init(
      VerdictHead(verdict, language), InlineText(VerdictText(verdict, language: language).printed),
      details: isTold ? VerdictBox(verdict, in: study, language).lines : [])
  }
}

/// A claim that is wrong, or right only under a condition.
public struct ErratumBox: Hashable, Sendable {
  /// The verdict.
  public let head: VerdictHead
  /// The slide, if it is of a lecture.
  public let slide: String?
  /// The chapter's title.
  public let chapterTitle: String
  /// The chapter's name.
  public let chapterName: String
  /// What the copy's print is called.
  public let printedLabel: InlineText
  /// What the copy prints.
  public let printed: InlineText
  /// What is right and why, the proof, and what became of it later.
  public let lines: [InlineText]
}

/// Two claims that cannot both hold.
public struct ContradictionLine: Hashable, Sendable {
  /// The first claim.
  public let first: String
  /// The second claim.
  public let second: String
  /// The proof.
  public let proof: InlineText
}
