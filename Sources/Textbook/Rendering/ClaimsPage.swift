import NumericCore

/// The index of all claims, by lecture and slide.
struct ClaimsPage {
  private let entries: [String: (chapter: any Chapter, verdict: Verdict)]

  init(_ chapters: [(chapter: any Chapter, verification: Verification)]) {
    let pairs = chapters.flatMap { chapter, verification in
      verification.verdicts.map { ($0.claim.id, (chapter, $0)) }
    }
    entries = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  static let title = Bilingual(ko: "주장 찾아보기", en: "Claims")

  /// The page without its footer.
  func blocks(_ language: Language) -> [String] {
    var blocks = ["# \(Self.title[language].plain)", Self.lead[language].markdown, summary(language)]
    for lecture in Lecture.all where !verdicts(of: lecture).isEmpty {
      blocks.append("## <a id=\"\(lecture.id)\"></a>\(lecture.id) · \(lecture.title[language].plain)")
      blocks.append(table(of: lecture, language))
    }
    return blocks
  }

  private func verdicts(of lecture: Lecture) -> [Verdict] {
    lecture.claimIDs.compactMap { entries[$0]?.verdict }
  }

  // MARK: - Tables

  /// How many claims of each lecture ended in which verdict.
  private func summary(_ language: Language) -> String {
    let lectures = Lecture.all.filter { !verdicts(of: $0).isEmpty }
    let kinds = Verdict.Kind.allCases.filter { kind in
      lectures.contains { verdicts(of: $0).contains { $0.kind == kind } }
    }
    let heads =
      [Self.lecture, Words.claim].map { $0[language].plain }
      + kinds.map { "\(Words.mark($0))\u{A0}\(unbroken(Words.verdict($0)[language].plain))" }
    func row(_ label: String, _ verdicts: [Verdict]) -> String {
      let counts = kinds.map { kind in verdicts.count { $0.kind == kind } }
      return "| \(label) | "
        + ([verdicts.count] + counts).map { $0 == 0 ? "" : "\($0)" }.joined(separator: " | ") + " |"
    }
    let rows = lectures.map { row("[\($0.id)](#\($0.id))", verdicts(of: $0)) }
    let total = row("**\(Self.total[language].plain)**", lectures.flatMap { verdicts(of: $0) })
    return
      ([
        "| " + heads.joined(separator: " | ") + " |",
        "|---|" + String(repeating: "--:|", count: heads.count - 1),
      ]
      + rows + [total]).joined(separator: "\n")
  }

  private func table(of lecture: Lecture, _ language: Language) -> String {
    let heads = [Self.slide, Words.claim, Words.printed, Words.verdictHeading].map { $0[language].plain }
    var rows = ["| " + heads.joined(separator: " | ") + " |", "|---|---|---|---|"]
    for slide in lecture.slides {
      var title = slide.title[language].plain
      for id in slide.numbers.map(lecture.claimID) {
        guard let (chapter, verdict) = entries[id] else { continue }
        let printed = VerdictText(verdict, language: language).printed.markdown
        rows.append("| \(title) | \(link(id, chapter)) | \(printed) | \(outcome(of: verdict, language)) |")
        // The slide's name stands in its first row alone.
        title = ""
      }
    }
    return rows.joined(separator: "\n")
  }

  private func link(_ id: String, _ chapter: any Chapter) -> String {
    "[\(id.replacing("-", with: "\u{2011}"))](\(chapter.name).md#\(id))"
  }

  /// The verdict; one with an erratum leads there.
  private func outcome(of verdict: Verdict, _ language: Language) -> String {
    let words = Words.verdict(verdict.kind)[language].plain
    let text = "\(Words.mark(verdict.kind))\u{A0}\(unbroken(words))"
    return verdict.isErratum ? "[\(text)](errata.md#\(verdict.claim.id))" : text
  }

  // MARK: - Words

  private static let lecture = Bilingual(ko: "강의", en: "Lecture")
  private static let slide = Bilingual(ko: "슬라이드", en: "Slide")
  private static let total = Bilingual(ko: "모두", en: "All")
  private static let lead = Bilingual(
    ko: """
      강의와 슬라이드의 순서대로 모은 모든 주장입니다. 번호를 누르면 그 주장을 계산하는 장으로 갑니다. 틀렸거나 조건부인 판정을 \
      누르면 정오표로 갑니다. M, C, H로 시작하는 것은 같은 신경망을 다룬 다른 글에 실린 숫자입니다.
      """,
    en: """
      Every claim, in the order of the lectures and their slides. An id leads to the chapter that works the claim out; a \
      verdict that is refuted or conditional leads to its erratum. M, C and H are numbers published elsewhere for the same \
      networks.
      """)
}

/// A word that stays in one piece in a narrow cell: Korean would be broken between any two letters.
private func unbroken(_ word: String) -> String { word.map(String.init).joined(separator: "\u{2060}") }

extension Verdict {
  /// Whether the claim is wrong, or right only under a condition.
  var isErratum: Bool { kind == .refuted || kind == .conditional }
}
