import TestSupport
import Testing
import Textbook

@testable import Site

/// What stands around the text of every page.
@Suite("The frame of a page", .inTurn)
struct PageFrameTests {
  private static let files: [(path: String, text: String)] = {
    let chapter = SiteTestChapter()
    return Site([(chapter, chapter.study())]).files
  }()
  private static let pages = files.filter { $0.path.hasSuffix(".html") }

  private func page(_ path: String) throws -> String {
    try #require(Self.pages.first { $0.path == path }?.text)
  }

  @Test("says what the page is, and has a sign that no file is asked for", arguments: pages.map(\.path))
  func head(path: String) throws {
    let page = try page(path)
    let title = try #require(page.part(after: "<title>", before: "</title>"))
    #expect(title.contains("Backprop Companion"))
    let description = try #require(page.part(after: "<meta name=\"description\" content=\"", before: "\"/>"))
    #expect((8...160).contains(description.count))
    #expect(page.contains("<link rel=\"icon\" href=\"data:image/svg+xml,"))
    // Every page has a title and a description of its own.
    let language = path.prefix(3)
    let others = Self.pages.filter { $0.path != path && $0.path.hasPrefix(language) }
    #expect(!others.contains { $0.text.contains("<title>\(title)</title>") })
    #expect(!others.contains { $0.text.contains("content=\"\(description)\"/>") })
  }

  @Test(
    "has one main part and one title, and steps down its headings one at a time", arguments: pages.map(\.path)
  )
  func headings(path: String) throws {
    let page = try page(path)
    #expect(page.ranges(of: "<main id=\"main\"").count == 1)
    let levels = page.matches(of: /<h([1-6])/).compactMap { Int($0.1) }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    #expect(Self.isStepwise(levels))
  }

  @Test("would be found out with a heading too deep", .tags(.mutant))
  func gap() {
    #expect(!Self.isStepwise([1, 3]))
    #expect(!Self.isStepwise([1, 2, 2, 4]))
    #expect(Self.isStepwise([1, 2, 3, 2, 3, 3]))
  }

  private static func isStepwise(_ levels: [Int]) -> Bool {
    zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }
  }

  @Test("marks the page in the bar above it")
  func bar() throws {
    #expect(try page("en/errata.html").contains("<a href=\"errata.html\" aria-current=\"page\">Errata</a>"))
    #expect(try page("en/errata.html").ranges(of: "aria-current").count == 1)
    #expect(try !page("en/site-test-chapter.html").contains("aria-current"))
  }

  @Test("leads on to the other pages below the text")
  func below() throws {
    let page = try page("ko/site-test-chapter.html")
    let below = try #require(page.part(after: "</main>", before: "</body>"))
    #expect(below.contains("<footer>\n<ul><li><a href=\"index.html\">차례</a></li>"))
    // A book of one chapter has none before or after it.
    #expect(!below.contains("class=\"turn\""))
  }

  @Test("of the first page has a way into each language, in that language")
  func door() throws {
    let door = try page("index.html")
    for (code, words) in [("ko", "한국어로 읽기"), ("en", "Read in English")] {
      let section = try #require(door.part(after: "<section lang=\"\(code)\">", before: "</section>"))
      #expect(section.contains("href=\"\(code)/index.html\" hreflang=\"\(code)\">\(words)</a>"))
    }
  }

  @Test("has a place that two elements claim told", .tags(.mutant))
  func doubled() {
    let faults = SiteLinks(files: [("en/a.html", "<p id=\"x\"><p id=\"y\"><p id=\"x\">")]).faults
    #expect(faults == ["en/a.html: the id x stands on it more than once"])
  }
}
