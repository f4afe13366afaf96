import NumericCore

/// An erratum in words, ready to be set as a page or as lines.
public struct ErratumText {
  let entry: Errata.Entry
  let language: Language

  /// Prepares the words.
  public init(_ entry: Errata.Entry, language: Language) {
    self.entry = entry
    self.language = language
  }

  private var verdict: Verdict { entry.verdict }

  /// What the copy prints.
  var claimed: RichText { VerdictText(verdict, language: language).claimed }

  /// What is right and why, the proof, and what became of it later.
  var lines: [RichText] {
    VerdictText(verdict, language: language).lines + proof + later + conflicts
  }

  /// What went wrong, in a clause.
  var cause: RichText {
    if let diagnosis = verdict.diagnosis { return diagnosis.slip.name[language] }
    let condition = verdict.findings.compactMap(\.condition).first
    if verdict.kind == .conditional, let condition { return condition.text[language] }
    return Words.noSlip[language]
  }

  // MARK: - Proof

  /// The proof, where the lines above don't give it: a number's enclosure, or what a condition makes of it.
  private var proof: [RichText] {
    if verdict.kind == .conditional { return [Self.provedUnderIt[language]] }
    var lines: [RichText] = []
    for finding in verdict.refutations where finding.assertion.isNumber {
      guard let enclosure = finding.enclosure else { continue }
      let ends = "[\(enclosure.lowerBound), \(enclosure.upperBound)]"
      let line =
        finding.exact.map { Self.exactProof($0.expression)[language] } ?? Self.enclosureProof(ends)[language]
      if !lines.contains(line) { lines.append(line) }
    }
    return lines
  }

  // MARK: - Later claims

  private var later: [RichText] {
    guard !entry.consequences.isEmpty else { return [Self.noneLater[language]] }
    return Consequence.Outcome.allCases.compactMap { outcome in
      let ids = entry.consequences.filter { $0.outcome == outcome }.map(\.claimID)
      guard !ids.isEmpty else { return nil }
      return "\(Self.words(outcome)[language]): \(ids.joined(separator: ", "))"
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

  private static func exactProof(_ value: Expression) -> Bilingual {
    Bilingual(ko: "증명: 정확한 값은 \(value)", en: "proof: the exact value is \(value)")
  }

  private static func enclosureProof(_ ends: String) -> Bilingual {
    Bilingual(
      ko: "증명: 구간 포함값 \(code: ends)에는 인쇄된 값으로 반올림되는 수가 없다",
      en: "proof: no number in the enclosure \(code: ends) rounds to what is printed")
  }

  private static let provedUnderIt = Bilingual(
    ko: "증명: 그 조건에서는 양변의 표준형이 같고, 조건 밖에서는 위의 점에서 다르다",
    en:
      "proof: under that condition both sides have one normal form; outside it they differ at the point above"
  )
  private static let noneLater = Bilingual(
    ko: "뒤의 슬라이드: 이것으로 계산한 주장이 없다", en: "later slides: no claim is computed from it")

  private static func words(_ outcome: Consequence.Outcome) -> Bilingual {
    switch outcome {
    case .carriedOn:
      Bilingual(ko: "뒤의 슬라이드: 그대로 이어진 곳", en: "later slides: carried on in")
    case .notCarriedOn:
      Bilingual(
        ko: "뒤의 슬라이드: 이어지지 않은 곳 (바른 쪽에서 나온다)",
        en: "later slides: not carried on in (these come of what is right)")
    case .ofEither:
      Bilingual(
        ko: "뒤의 슬라이드: 적힌 자리까지는 어느 쪽에서든 같은 곳",
        en: "later slides: the same either way, to the printed digits, in")
    }
  }

  private static func conflict(_ other: String) -> Bilingual {
    Bilingual(ko: "함께 성립할 수 없는 주장 \(other)", en: "cannot hold together with \(other)")
  }
}

extension ErratumText {
  /// The entry as terminal text, wrapped to `width` columns.
  public func text(width: Int, paint: (String, Tone) -> String) -> String {
    let head = "\(Words.mark(verdict.kind)) \(verdict.claim.id)"
    let outcome = Words.verdict(verdict.kind)[language].plain
    let slide = entry.place.map { "\($0.slide.title[language].plain) · " } ?? ""
    var rows = [
      paint(head, TerminalPage.tone(of: verdict.kind)) + "  \(outcome)  "
        + paint(slide + entry.chapter.name, .faint)
    ]
    for line in [claimed] + lines {
      rows += wrappedLines(line.plain, width: width - 4, hanging: 2).map { "    " + $0 }
    }
    return rows.joined(separator: "\n") + "\n"
  }
}
