import NumericCore
import Textbook

/// The generated pages of the whole book.
public struct BookPages: Sendable {
  let chapters: [(chapter: any Chapter, study: Study)]

  /// Prepares the pages of verified chapters, in reading order.
  public init(_ chapters: [(chapter: any Chapter, study: Study)]) { self.chapters = chapters }

  /// Every page's path below the output folder, with its text.
  public var files: [(path: String, text: String)] {
    figures
      + pages.flatMap { language, pages in
        pages.map { ("\(language.rawValue)/\($0.name).md", $0.markdown) }
      }
  }

  /// The pages in each language: the chapters in reading order, then those beside them.
  public var pages: [(language: Language, pages: [BookPage])] {
    let errata = ErrataPage(errata: Errata(chapters))
    let (claims, conventions) = (ClaimsPage(chapters), ConventionsPage(chapters))
    let courses = Language.allCases.concurrentMap { Course(chapters, $0) }
    return courses.map { course in
      let language = course.language
      let beside = [
        page(.contents, CoursePage(course).blocks, language),
        page(.claims, claims.blocks(language), language),
        page(.errata, errata.blocks(language), language) { errata.target(of: $0) },
        page(.conventions, conventions.blocks(language), language),
      ]
      return (language, chapters.indices.map { page(at: $0, of: course) } + beside)
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

  /// The names of the pages beside the chapters.
  package static let names = Page.allCases.map(\.rawValue)

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
  private func page(
    _ page: Page, _ blocks: [Block], _ language: Language,
    _ target: @escaping @Sendable (String) -> String? = { _ in nil }
  ) -> BookPage {
    var page = BookPage(
      name: page.rawValue, title: InlineText(page.title[language]), blocks: blocks, claimTarget: target)
    page.ways =
      Page.allCases.filter { $0.rawValue != page.name }.map { $0.link(language) } + [
        Self.other(language, page.name)
      ]
    return page
  }

  /// The same page in the other language.
  private static func other(_ language: Language, _ page: String) -> InlineText {
    let other = language.other
    return "\(link: InlineText(CoursePage.name(of: other)), to: "../\(other.rawValue)/\(page).md")"
  }

  private func page(at position: Int, of course: Course) -> BookPage {
    let (lesson, language) = (course.lessons[position], course.language)
    var page = BookPage(
      name: lesson.chapter.name, title: InlineText(lesson.chapter.prose.title[language]),
      blocks: ChapterPage.inserting(course.way(at: position), into: lesson.page), study: lesson.study)
    page.summary = InlineText(lesson.chapter.prose.summary[language])
    page.ownWork = ownWork(on: lesson.chapter, language)
    page.turn = (
      position > 0 ? course.link(course.lessons[position - 1]) : nil,
      position + 1 < chapters.count ? course.link(course.lessons[position + 1]) : nil
    )
    page.ways = Page.allCases.map { $0.link(language) } + [Self.other(language, lesson.chapter.name)]
    return page
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
