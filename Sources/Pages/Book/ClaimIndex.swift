import Textbook

/// Claims with their verdicts, by lecture and slide.
public struct ClaimIndex {
  private let entries: [String: (chapter: any Chapter, verdict: Verdict)]
  /// The ids that are on no slide, in the order given.
  private let placeless: [String]

  /// Takes claims; of two with one id, the first counts.
  public init(_ claims: [(chapter: any Chapter, verdict: Verdict)]) {
    entries = Dictionary(
      claims.map { ($0.verdict.claim.id, $0) }, uniquingKeysWith: { first, _ in first })
    placeless = claims.map(\.verdict.claim.id).filter { Lecture.place(of: $0) == nil }
  }

  /// The lectures that make any of the claims.
  var lectures: [Lecture] { Lecture.all.filter { !verdicts(of: $0).isEmpty } }

  /// What became of a lecture's claims, in its order.
  func verdicts(of lecture: Lecture) -> [Verdict] { lecture.claimIDs.compactMap { entries[$0]?.verdict } }

  /// A heading a lecture, and a list a slide; what is on no slide yet comes last.
  public func blocks(_ language: Language) -> [Block] {
    let placed = lectures.flatMap { lecture -> [Block] in
      let title = InlineText(lecture.title[language])
      return [.heading("\(lecture.id) · \(title)", level: 2, anchor: lecture.id)]
        + slides(of: lecture, language)
    }
    let others = placeless.compactMap { line($0, language) }
    return placed + (others.isEmpty ? [] : [.claims(others)])
  }

  /// The claims of a lecture, a list a slide.
  private func slides(of lecture: Lecture, _ language: Language) -> [Block] {
    lecture.slides.flatMap { slide -> [Block] in
      let lines = slide.numbers.map(lecture.claimID).compactMap { line($0, language) }
      return lines.isEmpty
        ? [] : [.paragraph("\(strong: InlineText(slide.title[language]))"), .claims(lines)]
    }
  }

  private func line(_ id: String, _ language: Language) -> ClaimLine? {
    guard let (chapter, verdict) = entries[id] else { return nil }
    return ClaimLine(
      VerdictHead(verdict, language), InlineText(VerdictText(verdict, language: language).printed),
      target: "\(chapter.name).md#\(id)",
      verdictTarget: verdict.isErratum ? "errata.md#\(id)" : nil)
  }
}
