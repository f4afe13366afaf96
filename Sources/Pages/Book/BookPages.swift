import NumericCore
import Textbook

/// The generated pages of the whole book.
public struct BookPages: Sendable {
  let chapters: [(chapter: any Chapter, study: Study)]

  /// Prepares the pages of verified chapters, in reading order.
  public init(_ chapters: [(chapter: any Chapter, study: Study)]) { self.chapters = chapters }

  /// Every page's path below the output folder, with its text.
  public var files: [(path: String, text: String)] {
    let conventions = ConventionsPage(chapters)
    let claims = ClaimsPage(chapters)
    let errata = ErrataPage(errata: Errata(chapters))
    return pictures + figures
      + Language.allCases.flatMap { language in
        chapters.indices.map {
          ("\(language.rawValue)/\(chapters[$0].chapter.name).md", page(at: $0, language))
        } + [
          file(.contents, contents(language), language),
          file(.claims, claims.blocks(language), language),
          file(
            .errata, errata.blocks(language), language, MarkdownPrinter { errata.target(of: $0) }),
          file(.conventions, conventions.blocks(language), language),
        ]
      }
  }

  /// The picture of a chapter's output that the front page shows.
  private var pictures: [(path: String, text: String)] {
    chapters.filter { $0.chapter.name == "one-one-one-network" }.map { chapter, study in
      let picture = TerminalPicture(
        chapter, study, language: .en, from: "Pass 1: forward", count: 13)
      return ("figures/\(chapter.name).svg", picture.svg(title: "swift run \(chapter.name)"))
    }
  }

  /// The pictures of the chapters' own figures, in both languages.
  private var figures: [(path: String, text: String)] {
    chapters.flatMap { _, study in
      study.figures.flatMap { figure, study in
        let picture = study.picture(of: figure)
        return Language.allCases.map { language in
          (
            "\(language.rawValue)/\(figure.path)",
            picture.svg(title: figure.caption[language].plainText, language: language)
          )
        }
      }
    }
  }

  /// The pages beside the chapters, in the order of the links to them.
  private enum Page: String, CaseIterable {
    case contents = "README"
    case claims, errata, conventions

    var title: Bilingual {
      switch self {
      case .contents: BookPages.contentsTitle
      case .claims: ClaimsPage.title
      case .errata: ErrataPage.title
      case .conventions: ConventionsPage.title
      }
    }

    func link(_ language: Language) -> InlineText {
      "\(link: InlineText(title[language]), to: "\(rawValue).md")"
    }
  }

  /// A page beside the chapters, with the links to the others below it.
  private func file(
    _ page: Page, _ blocks: [Block], _ language: Language,
    _ printer: MarkdownPrinter = MarkdownPrinter()
  ) -> (path: String, text: String) {
    let links =
      Page.allCases.filter { $0 != page }.map { $0.link(language) } + [
        Self.other(language, page.rawValue)
      ]
    let foot: [Block] = [.rule, .paragraph(links.joined(separator: " · "))]
    return ("\(language.rawValue)/\(page.rawValue).md", printer.text(of: blocks + foot))
  }

  /// The same page in the other language.
  private static func other(_ language: Language, _ page: String) -> InlineText {
    let other: Language = language == .ko ? .en : .ko
    return "\(link: InlineText(name(of: other)), to: "../\(other.rawValue)/\(page).md")"
  }

  private func page(at position: Int, _ language: Language) -> String {
    let (chapter, study) = chapters[position]
    var links: [InlineText] = []
    if position > 0 { links.append("← \(link(position - 1, language))") }
    links += Page.allCases.map { $0.link(language) } + [Self.other(language, chapter.name)]
    if position + 1 < chapters.count { links.append("\(link(position + 1, language)) →") }
    let foot =
      (ownWork(on: chapter, language).map { [$0] } ?? []) + [links.joined(separator: " · ")]
    return ChapterPage(chapter, study, language: language).markdown(
      footer: foot.map { .paragraph($0) })
  }

  /// Where the reader goes on alone: the chapter's exercises, and a worksheet of it; nil where there are none.
  private func ownWork(on chapter: any Chapter, _ language: Language) -> InlineText? {
    guard !chapter.exercises.isEmpty else { return nil }
    let file = "../../Sources/Exercises/\(type(of: chapter)).swift"
    let practise = "swift run companion practise \(chapter.name)"
    let worksheet =
      "swift run companion worksheet \(chapter.name) --student 1 --seed-file course.seed"
    return switch language {
    case .ko:
      """
      직접 해 보기: \(link: "Swift로 쓰기", to: file), \(code: practise) (\(link: "설명", to: "../exercises.ko.md")) · \
      내 숫자로 손계산하기, \(code: worksheet) (\(link: "설명", to: "../homework.ko.md"))
      """
    case .en:
      """
      On your own: \(link: "write it in Swift", to: file), \(code: practise) \
      (\(link: "how", to: "../exercises.en.md")) · work it by hand with your own numbers, \(code: worksheet) \
      (\(link: "how", to: "../homework.en.md"))
      """
    }
  }

  private func link(_ position: Int, _ language: Language) -> InlineText {
    let chapter = chapters[position].chapter
    return "\(link: InlineText(chapter.prose.title[language]), to: "\(chapter.name).md")"
  }

  // MARK: - Contents

  private func contents(_ language: Language) -> [Block] {
    let heads: [InlineText] = [
      "", InlineText(Self.chapterHeading[language]), InlineText(Self.commandHeading[language]),
    ]
    let rows = chapters.enumerated().map { number, entry -> [InlineText] in
      let summary = InlineText(entry.chapter.prose.summary[language])
      return [
        "\(number + 1)", "\(link(number, language))\(.lineBreak)\(summary)",
        "\(code: "swift run \(entry.chapter.name)")",
      ]
    }
    let hasExercises = chapters.contains { !$0.chapter.exercises.isEmpty }
    return [
      .heading("Backprop Companion", level: 1), .paragraph(InlineText(Self.lead[language])),
      .table(Table(heads.map { Table.Column($0) }, rows: rows)),
    ] + (hasExercises ? [.paragraph(InlineText(Self.afterwards[language]))] : [])
  }

  // MARK: - Words

  private static func name(of language: Language) -> String { language == .ko ? "한국어" : "English" }

  private static let afterwards = Bilingual(
    ko:
      "장을 읽고 나면 직접 해 보세요. [내 숫자로 된 학습지](../homework.ko.md)와 [Swift 연습](../exercises.ko.md)이 있습니다.",
    en:
      "Then do it yourself: [worksheets with your own numbers](../homework.en.md), and [exercises in Swift](../exercises.en.md)."
  )
  private static let contentsTitle = Bilingual(ko: "차례", en: "Contents")
  private static let chapterHeading = Bilingual(ko: "장", en: "Chapter")
  private static let commandHeading = Bilingual(ko: "실행", en: "Run")
  private static let lead = Bilingual(
    ko: """
      역전파 강의 \(Lecture.countInWords.ko) 편의 유도를 한 줄씩 따라가며, 적힌 숫자와 식을 모두 계산으로 확인하는 책입니다. \
      위에서 아래로 읽으면 됩니다.
      """,
    en: """
      \(Lecture.countInWords.en) lectures on backpropagation, worked through line by line, with every printed number and formula checked \
      by computation. Read from top to bottom.
      """)
}
