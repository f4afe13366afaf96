import TestSupport
import Testing

@testable import Site

@Suite("Links between the pages of a site", .inTurn)
struct SiteLinksTests {
  private static let other = (path: "ko/b.html", text: "<h2 id=\"end\">End</h2>")

  private func faults(_ text: String) -> [String] {
    SiteLinks(files: [("book.css", ""), ("en/a.html", text), Self.other]).faults
  }

  @Test(
    "that lead somewhere are fine",
    arguments: [
      "<a href=\"../ko/b.html\">", "<a href=\"../ko/b.html#end\">", "<p id=\"here\"><a href=\"#here\">",
      "<a href=\"a.html\">", "<link href=\"../book.css\">", "<link rel=\"icon\" href=\"data:,\">",
      "<a href=\"https://example.org/none.html#nowhere\">", "<a href=\"../ko/b.html#\">", "no link",
    ])
  func good(text: String) { #expect(faults(text) == []) }

  @Test(
    "to no file or to no place are told with their page", .tags(.mutant),
    arguments: [
      ("<a href=\"none.html\">", "en/a.html: none.html leads to no file"),
      ("<a href=\"b.html\">", "en/a.html: b.html leads to no file"),
      ("<script src=\"../book.js\">", "en/a.html: ../book.js leads to no file"),
      ("<a href=\"#nowhere\">", "en/a.html: #nowhere leads to no place on that page"),
      ("<a href=\"../ko/b.html#En\">", "en/a.html: ../ko/b.html#En leads to no place on that page"),
      ("<p id=\"end\"><a href=\"a.html#End\">", "en/a.html: a.html#End leads to no place on that page"),
    ])
  func bad(text: String, fault: String) { #expect(faults(text) == [fault]) }

  @Test("are told of all pages in their order")
  func several() {
    #expect(
      SiteLinks(files: [
        ("x.html", "<a href=\"1\"><a href=\"x.html\"><a href=\"2\">"), ("y.html", "<a href=\"3\">"),
      ])
      .faults == ["x.html: 1 leads to no file", "x.html: 2 leads to no file", "y.html: 3 leads to no file"])
  }

  @Test("are whole on a site of one chapter")
  func site() {
    let chapter = SiteTestChapter()
    let files = Site([(chapter, chapter.study())]).files
    #expect(files.count > 15)
    #expect(SiteLinks(files: files).faults == [])
    // Without one page, the links to it are found.
    let fewer = files.filter { $0.path != "en/errata.html" }
    #expect(SiteLinks(files: fewer).faults.contains("en/index.html: errata.html leads to no file"))
  }
}
