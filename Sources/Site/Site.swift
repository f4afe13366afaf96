import NumericCore
import Pages
import Textbook

/// The book as a folder of web pages that needs nothing but a browser.
///
/// Every page is whole without its script; the script brings the numbers to life, and every page has the same.
public struct Site: Sendable {
  /// The pages in each language.
  package let pages: [(language: Language, pages: [SitePage])]

  /// Prepares the pages of verified chapters, in reading order, and of what stands beside them: manuals, and people's
  /// own notes.
  public init(
    _ chapters: [(chapter: any Chapter, study: Study)], beside pages: [Language: [BookPage]] = [:]
  ) {
    let (book, slips) = sideBySide {
      BookPages(chapters).pages
    } _: {
      Self.slips(in: chapters.map(\.study) + pages.values.flatMap { $0.compactMap(\.study) })
    }
    let written = book.map { language, book in
      let others = pages[language, default: []]
      let notes = others.filter { $0.study != nil }
      let listed = book.map { $0.name == "README" ? $0.listing(notes, under: Self.notes, language) : $0 }
      return (language, listed + [BookPage.glossary(language)] + others)
    }
    let map = SiteMap(
      Dictionary(
        uniqueKeysWithValues: written.map { language, pages in
          (language, Set(pages.map { SiteMap.fileName($0.name) } + [SearchPage.name]))
        }))
    let labs = Dictionary(
      uniqueKeysWithValues: chapters.compactMap { chapter, _ in
        chapter.training.map { (chapter.name, PageLab($0)) }
      })
    self.pages = written.map { language, pages in
      let set = pages.concurrentMap { page in
        SitePage(
          page, lab: labs[page.name], language, in: map,
          slips: page.study.flatMap { slips[ObjectIdentifier($0)] })
      }
      return (language, set + [SearchPage.page(language, in: map)])
    }
  }

  /// What can go wrong in each study.
  private static func slips(in studies: [Study]) -> [ObjectIdentifier: StepSlips] {
    var each: [ObjectIdentifier: Study] = [:]
    for study in studies { each[ObjectIdentifier(study)] = study }
    return Dictionary(uniqueKeysWithValues: zip(each.keys, StepSlips.found(in: Array(each.values))))
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

  /// The pages of one name in all their languages, in reading order, with what it costs to check them.
  package var groups: [(pages: [SitePage], weight: Int)] {
    var names: [String] = []
    var groups: [String: [SitePage]] = [:]
    for page in pages.flatMap(\.pages) {
      if groups[page.name] == nil { names.append(page.name) }
      groups[page.name, default: []].append(page)
    }
    return names.map { name in
      let pages = groups[name]!
      return (pages, pages.reduce(0) { $0 + $1.weight })
    }
  }

  private static let notes = Bilingual(ko: "노트", en: "Notes")

  /// The names that pages of the book have: no file of notes may have one.
  package static let reserved = Set(
    BookPages.names + BookPages.names.map(SiteMap.fileName) + ["glossary", SearchPage.name])

  /// The first page: which language.
  private static var door: String {
    let ways = Language.allCases.map { language in
      let (code, words) = (language.rawValue, SiteWords(language))
      return """
        <section lang="\(code)">
        <p>\(words.purpose)</p>
        <p><a class="button" href="\(code)/index.html" hreflang="\(code)">\(words.read)</a></p>
        </section>
        """
    }
    let frame = SiteFrame(
      title: "Backprop Companion · 역전파 · Backpropagation", language: .en, root: "",
      description: SiteWords(.en).purpose, links: [], scripts: [], data: nil)
    return frame.html(
      "<div class=\"door\">\n<h1>Backprop Companion</h1>\n\(ways.joined(separator: "\n"))\n</div>")
  }
}
