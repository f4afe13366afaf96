import NumericCore
import Textbook

/// All that is known about one claim: where it stands, what is printed, the verdict, and what became of it.
public struct ClaimStory {
  private let chapter: any Chapter
  private let study: Study
  private let verdict: Verdict
  private let errata: Errata
  private let command: String
  private let language: Language

  /// Takes a claim of a chapter, by its place in the derivation's claims; `errata` know what later slides made of it,
  /// and `command` shows the chapter.
  public init(
    _ chapter: any Chapter, _ study: Study, claimAt place: Int, errata: Errata, command: String,
    language: Language
  ) {
    self.chapter = chapter
    self.study = study
    verdict = study.verdict(at: place)
    self.errata = errata
    self.command = command
    self.language = language
  }

  /// The blocks.
  public var blocks: [Block] {
    [.heading(InlineText(verdict.claim.id), level: 1), .paragraph(place)] + statement + derivation
  }

  private var place: InlineText {
    let title = InlineText(chapter.prose.title[language])
    let chapterName = "\(title) (\(code: command))" as InlineText
    guard let (lecture, slide) = Lecture.place(of: verdict.claim.id) else { return chapterName }
    return
      "\(InlineText(lecture.title[language])) · \(InlineText(slide.title[language])) · \(chapterName)"
  }

  /// An erratum with its proof and what later slides made of it; any other claim with its evidence.
  private var statement: [Block] {
    if let entry = errata.entries.first(where: { $0.verdict.claim.id == verdict.claim.id }) {
      return [.erratum(ErratumBox(entry, language))]
    }
    let box = VerdictBox(verdict, in: study, language)
    // Here the evidence is what was asked for.
    let evidence = box.evidence.map { "\(box.evidenceLabel): \($0)" as InlineText }
    return [.verdict(box)] + (evidence.isEmpty ? [] : [.list(evidence)])
  }

  /// How the book works out what the claim is about, where that is one quantity.
  private var derivation: [Block] {
    guard let subject = verdict.claim.subject, study.derivation[subject] != nil else { return [] }
    return DerivationBlocks(study, showing: subject, language: language).blocks
  }
}
