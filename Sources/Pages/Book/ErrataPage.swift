import NumericCore
import Textbook

/// The page of what is wrong in the lectures, or right only under a condition.
struct ErrataPage {
  let errata: Errata

  private static let ofNoLecture = Bilingual(ko: "어느 강의에도 없는 주장", en: "Claims of no lecture")
  static let title = Bilingual(ko: "정오표", en: "Errata")

  /// The page without its footer.
  func blocks(_ language: Language) -> [Block] {
    var blocks: [Block] = [
      .heading(InlineText(Self.title[language]), level: 1),
      .paragraph(InlineText(Self.lead[language])),
      summary(language),
    ]
    for lecture in Lecture.all {
      let entries = errata.entries.filter { $0.place?.lecture.id == lecture.id }
      guard !entries.isEmpty else { continue }
      blocks.append(.heading("\(lecture.id) · \(InlineText(lecture.title[language]))", level: 2))
      blocks += entries.map { .erratum(ErratumBox($0, language)) }
    }
    // A claim of no lecture, as in a chapter made for a trial.
    let stray = errata.entries.filter { $0.place == nil }
    if !stray.isEmpty { blocks.append(.heading(InlineText(Self.ofNoLecture[language]), level: 2)) }
    blocks += stray.map { .erratum(ErratumBox($0, language)) }
    if !errata.proved.isEmpty {
      blocks += [
        .heading(InlineText(Self.conflicts[language]), level: 2),
        .paragraph(InlineText(Self.conflictLead[language])),
        .contradictions(errata.contradictionLines(language)),
      ]
    }
    return blocks
  }

  private func summary(_ language: Language) -> Block {
    .claims(
      errata.entries.map { entry in
        let slide = entry.place.map { "\($0.slide.title[language].plain) · " } ?? ""
        return ClaimLine(
          VerdictHead(entry.verdict, language),
          "\(slide)\(InlineText(ErratumText(entry, language: language).cause))",
          target: "#\(entry.verdict.claim.id)")
      })
  }

  /// Where the id of a claim leads: to its own entry, else to its chapter's page.
  func target(of claim: String) -> String? {
    guard let chapter = errata.chapterNames[claim] else { return nil }
    let hasEntry = errata.entries.contains { $0.verdict.claim.id == claim }
    return hasEntry ? "#\(claim)" : "\(chapter).md#\(claim)"
  }

  // MARK: - Words

  private static let others = Bilingual(ko: "강의 밖의 주장", en: "Claims of no lecture")
  private static let conflicts = Bilingual(
    ko: "서로 어긋나는 슬라이드", en: "Slides that contradict each other")
  private static let conflictLead = Bilingual(
    ko: "적힌 대로는 함께 성립할 수 없는 주장의 짝입니다. 서로 다르다는 것을 짝마다 증명했습니다.",
    en:
      "Pairs of claims that cannot both hold as they are printed. Each time, that the two differ is proved."
  )
  private static let lead = Bilingual(
    ko: """
      강의 자료에 적힌 것 가운데 틀렸거나 어떤 조건에서만 맞는 것들입니다. 판정은 모두 계산한 것입니다. 자료는 원본에서 뽑아낸 \
      글이므로, 오류가 원본이 아니라 이 사본에서 생겼을 수도 있습니다. 뒤의 슬라이드에 어떤 영향을 주었는지도 계산했습니다. \
      틀린 것을 유도에 넣고 다시 계산해, 뒤의 숫자와 식이 틀린 쪽에서 나오는지 바른 쪽에서 나오는지 가렸습니다.
      """,
    en: """
      What the copies of the lectures print that is wrong, or right only under a condition. Every verdict is computed. \
      The copies are extracted text, so a misprint may be the copy's and not the lecture's. What became of it on later \
      slides is computed, too: the wrong statement is put into the derivation, and the later numbers and formulas are \
      compared with what then comes out, and with what comes of the right one.
      """)
}
