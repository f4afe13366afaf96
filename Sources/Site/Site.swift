import NumericCore
import Pages
import Textbook

/// The book as a folder of web pages that needs nothing but a browser.
///
/// Every page is whole without its script; the script brings the numbers to life, and every page has the same.
public struct Site: Sendable {
  private let book: BookPages
  private let beside: [Language: [BookPage]]
  /// The labs by their chapters' names.
  private let labs: [String: PageLab]

  /// Prepares the pages of verified chapters, in reading order, and of what stands beside them: manuals, and people's
  /// own notes.
  public init(
    _ chapters: [(chapter: any Chapter, study: Study)], beside pages: [Language: [BookPage]] = [:]
  ) {
    book = BookPages(chapters)
    beside = pages
    labs = Dictionary(
      uniqueKeysWithValues: chapters.compactMap { chapter, _ in
        chapter.training.map { (chapter.name, PageLab($0)) }
      })
  }

  /// Every file's path below the folder, with its text.
  public var files: [(path: String, text: String)] {
    PageFiles.all + [("index.html", Self.door)]
      + pages.flatMap { language, pages in
        pages.map { ("\(language.rawValue)/\($0.name).html", $0.html) } + [
          ("\(language.rawValue)/search-index.js", SearchPage.index(of: pages))
        ]
      }
  }

  /// The pages in each language.
  var pages: [(language: Language, pages: [SitePage])] {
    let written = Language.allCases.map { language in
      (language, book.pages(language) + [BookPage.glossary(language)] + beside[language, default: []])
    }
    let map = SiteMap(
      Dictionary(
        uniqueKeysWithValues: written.map { language, pages in
          (language, Set(pages.map { SiteMap.fileName($0.name) } + ["search"]))
        }))
    return written.map { language, pages in
      (
        language,
        pages.map { SitePage($0, lab: labs[$0.name], language, in: map) } + [
          SearchPage.page(language, in: map)
        ]
      )
    }
  }

  /// The first page: which language.
  private static var door: String {
    SiteFrame(title: "Backprop Companion", language: .en, root: "", links: [], scripts: [], data: nil).html(
      """
      <h1>Backprop Companion</h1>
      <p lang="ko"><a href="ko/index.html" hreflang="ko">한국어로 읽기</a></p>
      <p><a href="en/index.html" hreflang="en">Read in English</a></p>
      """)
  }
}
