import NumericCore
import Textbook

/// The index of all claims, by lecture and slide.
struct ClaimsPage {
  private let index: ClaimIndex

  init(_ chapters: [(chapter: any Chapter, study: Study)]) {
    index = ClaimIndex(
      chapters.flatMap { chapter, study in study.verdicts.map { (chapter: chapter, verdict: $0) } })
  }

  static let title = Bilingual(ko: "주장 찾아보기", en: "Claims")

  /// The page without its footer.
  func blocks(_ language: Language) -> [Block] {
    [
      .heading(InlineText(Self.title[language]), level: 1),
      .paragraph(InlineText(Self.lead[language])),
      .table(summary(language)),
    ] + index.blocks(language)
  }

  /// How many claims of each lecture ended in which verdict: a row a verdict, so that no column is wide.
  private func summary(_ language: Language) -> Table {
    let lectures = index.lectures
    let all = lectures.flatMap(index.verdicts)
    let kinds = Verdict.Kind.allCases.filter { kind in all.contains { $0.kind == kind } }
    func row(_ label: InlineText, _ isCounted: (Verdict) -> Bool) -> [InlineText] {
      let counts = (lectures.map(index.verdicts) + [all]).map { $0.count(where: isCounted) }
      return [label] + counts.map { $0 == 0 ? "" : "\($0)" }
    }
    let total: InlineText = "\(strong: InlineText(Self.total[language]))"
    let heads = lectures.map { lecture -> InlineText in
      "\(link: InlineText(lecture.id), to: "#\(lecture.id)")"
    }
    return Table(
      [Table.Column(InlineText(Words.verdictHeading[language]))]
        + (heads + [total]).map { Table.Column($0, .count) },
      rows: kinds.map { kind in
        row("\(Words.mark(kind))\u{A0}\(InlineText(Words.verdict(kind)[language]))") {
          $0.kind == kind
        }
      } + [row(total) { _ in true }])
  }

  // MARK: - Words

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
