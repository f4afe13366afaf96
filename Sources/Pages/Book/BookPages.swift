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
    return figures
      + Language.allCases.flatMap { language in
        let course = Course(chapters, language)
        return chapters.indices.map {
          ("\(language.rawValue)/\(chapters[$0].chapter.name).md", page(at: $0, of: course))
        } + [
          file(.contents, CoursePage(course).blocks, language),
          file(.claims, claims.blocks(language), language),
          file(
            .errata, errata.blocks(language), language, MarkdownPrinter { errata.target(of: $0) }),
          file(.conventions, conventions.blocks(language), language),
        ]
      }
  }

  /// The pictures of the chapters' own figures, in both languages.
  package var figures: [(path: String, text: String)] {
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
      case .contents: CoursePage.title
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
    return "\(link: InlineText(CoursePage.name(of: other)), to: "../\(other.rawValue)/\(page).md")"
  }

  private func page(at position: Int, of course: Course) -> String {
    let (lesson, language) = (course.lessons[position], course.language)
    var links: [InlineText] = []
    if position > 0 { links.append("← \(course.link(course.lessons[position - 1]))") }
    links += Page.allCases.map { $0.link(language) } + [Self.other(language, lesson.chapter.name)]
    if position + 1 < chapters.count { links.append("\(course.link(course.lessons[position + 1])) →") }
    let foot =
      (ownWork(on: lesson.chapter, language).map { [$0] } ?? []) + [links.joined(separator: " · ")]
    return ChapterPage.markdown(
      of: lesson.page, way: course.way(at: position), footer: foot.map { .paragraph($0) })
  }

  /// Where the reader goes on alone: the chapter's exercises, and a worksheet of it; nil where there are none.
  private func ownWork(on chapter: any Chapter, _ language: Language) -> InlineText? {
    guard !chapter.exercises.isEmpty else { return nil }
    let file = "../../Sources/Exercises/\(chapter.typeName).swift"
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
}
