import NumericCore
import Textbook

/// An erratum in words.
struct ErratumText {
  let entry: Errata.Entry
  let language: Language

  /// Prepares the words.
  init(_ entry: Errata.Entry, language: Language) {
    self.entry = entry
    self.language = language
  }

  private var verdict: Verdict { entry.verdict }

  /// What the copy prints.
  var printed: RichText { VerdictText(verdict, language: language).printed }

  /// What is right and why, the proof, and what became of it later.
  var lines: [RichText] {
    VerdictText(verdict, language: language).lines + proof + later + conflicts
  }

  /// What went wrong, in a clause.
  var cause: RichText {
    if let diagnosis = verdict.diagnosis { return diagnosis.slip.name[language] }
    if let why = verdict.cause { return why[language] }
    let condition = verdict.findings.first { $0.kind == .conditional }?.condition
    if verdict.kind == .conditional, let condition { return condition.text[language] }
    return Words.noSlip[language]
  }

  // MARK: - Proof

  /// The proof, where the lines above don't give it: a number's enclosure, or what a condition makes of it.
  private var proof: [RichText] {
    var lines: [RichText] = []
    func add(_ line: Bilingual) {
      if !lines.contains(line[language]) { lines.append(line[language]) }
    }
    for finding in verdict.findings where finding.kind == .conditional {
      switch finding.assertion {
      case .states: for evidence in finding.outcome?.evidence ?? [] { add(Self.proof(evidence)) }
      case .atMost(let formula, let bound, let gap, let condition):
        let read = formula.read(as: condition?.reading ?? [:])
        add(Self.neverNegative(bound - read, gap, assuming: condition?.assuming ?? [:]))
      default: add(finding.counterexample == nil ? Self.provedUnderIt : Self.provedAndApart)
      }
    }
    for finding in verdict.refutations {
      guard let value = finding.assertion.value, let enclosure = finding.enclosure else { continue }
      let ends = "[\(enclosure.lowerBound), \(enclosure.upperBound)]"
      add(
        finding.exact.map { Self.exactProof(value, $0.expression) }
          ?? Self.enclosureProof(value, ends, isOfLecture: entry.chapter.file == nil))
    }
    return lines
  }

  // MARK: - Later claims

  private var later: [RichText] {
    // Notes have no slides.
    guard entry.chapter.file == nil else { return [] }
    guard !entry.consequences.isEmpty else { return [Self.noneLater[language]] }
    return Consequence.Outcome.allCases.compactMap { outcome in
      let ids = entry.consequences.filter { $0.outcome == outcome }.map(\.claimID)
      guard !ids.isEmpty else { return nil }
      let list = ids.dropFirst().reduce("\(claim: ids[0])" as RichText) { "\($0), \(claim: $1)" }
      return "\(Self.words(outcome)[language]): \(list)"
    }
  }

  // MARK: - Contradictions

  private var conflicts: [RichText] {
    entry.contradictions.compactMap { contradiction in
      let (first, second) = contradiction.claimIDs
      let other = first == verdict.claim.id ? second : first
      return contradiction.proof.map { "\(Self.conflict(other)[language]): \($0.text(language))" }
    }
  }

  // MARK: - Words

  private static func proof(_ text: Bilingual) -> Bilingual {
    Bilingual(ko: "증명: \(text.ko)", en: "proof: \(text.en)")
  }

  private static func exactProof(_ subject: Expression, _ value: Expression) -> Bilingual {
    proof(
      Bilingual(ko: "\(subject)의 정확한 값은 \(value)입니다", en: "the exact value of \(subject) is \(value)"))
  }

  private static func enclosureProof(_ subject: Expression, _ ends: String, isOfLecture: Bool) -> Bilingual {
    proof(
      Bilingual(
        ko: "\(subject)의 참값을 담은 구간 \(code: ends)에는 반올림해서 \(isOfLecture ? "슬라이드" : "노트")의 값이 되는 수가 없습니다",
        en: "no number in the enclosure of \(subject), \(code: ends), rounds to what is printed"))
  }

  private static func neverNegative(
    _ difference: Expression, _ gap: Expression, assuming: [Symbol: Expression]
  ) -> Bilingual {
    let equation = RichText.equation(difference, gap)
    let writings = assuming.sorted { $0.key.name < $1.key.name }.map {
      RichText.equation(.symbol($0.key), $0.value)
    }
    let written = writings.reduce(Bilingual(ko: "", en: "")) { text, writing in
      Bilingual(ko: "\(text.ko)\(writing)로 쓰면 ", en: "\(text.en), writing \(writing),")
    }
    return proof(
      Bilingual(
        ko: "그 조건에서는 \(written.ko)\(equation)이고, 이 값은 음수가 되지 않습니다",
        en: "under that condition\(written.en) \(equation), which is never negative"))
  }

  private static let provedUnderIt = proof(
    Bilingual(
      ko: "그 조건에서는 양변을 정리하면 같은 식이 됩니다", en: "under that condition both sides have one normal form"))
  private static let provedAndApart = proof(
    Bilingual(
      ko: "그 조건에서는 양변을 정리하면 같은 식이 되고, 조건이 깨지면 위와 같이 값이 다릅니다",
      en:
        "under that condition both sides have one normal form; outside it they differ at the point above"
    ))
  private static let noneLater = Bilingual(
    ko: "뒤 슬라이드: 이것으로 계산한 것이 없음", en: "later slides: no claim is computed from it")

  private static func words(_ outcome: Consequence.Outcome) -> Bilingual {
    switch outcome {
    case .carriedOn:
      Bilingual(ko: "뒤 슬라이드에 그대로 이어짐", en: "later slides: carried on in")
    case .notCarriedOn:
      Bilingual(
        ko: "뒤 슬라이드에는 영향 없음",
        en: "later slides: not carried on in (these come of what is right)")
    case .ofEither:
      Bilingual(
        ko: "뒤 슬라이드에 적힌 자리까지는 어느 쪽이든 같음",
        en: "later slides: the same either way, to the printed digits, in")
    }
  }

  private static func conflict(_ other: String) -> Bilingual {
    Bilingual(
      ko: "함께 성립할 수 없는 주장 \(claim: other)", en: "cannot hold together with \(claim: other)")
  }
}

extension ErratumBox {
  /// The entry in words.
  public init(_ entry: Errata.Entry, _ language: Language) {
    let words = ErratumText(entry, language: language)
    self.init(
      head: VerdictHead(entry.verdict, language), slide: entry.place?.slide.title[language].plain,
      chapterTitle: entry.chapter.prose.title[language].plain, chapterName: entry.chapter.name,
      printedLabel: InlineText(Words.asPrinted[language]), printed: InlineText(words.printed),
      lines: words.lines.map { InlineText($0) })
  }
}

extension Errata {
  /// The proved contradictions.
  public func contradictionLines(_ language: Language) -> [ContradictionLine] {
    proved.map { contradiction, proof in
      ContradictionLine(
        first: contradiction.claimIDs.0, second: contradiction.claimIDs.1,
        proof: InlineText(proof.text(language)))
    }
  }
}
