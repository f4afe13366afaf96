import Browser
import BrowserTestSupport
import Foundation
import TestSupport
import Testing
import Textbook

@testable import Site

extension SiteInBrowser {
  @Suite("finds words on all pages", .inTurn)
  struct SearchTests {
    private let page: Page

    init() throws { page = try #require(SharedPage.current?.page) }

    /// What the search page shows.
    struct Found: Decodable {
      let count: String
      let links: [String]
      let words: [String]
      let marks: [String]
    }

    private static let look = """
      const seen = () => {
        const all = (what) => [...document.querySelectorAll("#results " + what)];
        return {
          count: document.getElementById("found").textContent,
          links: all("a").map((a) => a.getAttribute("href")), words: all("a").map((a) => a.textContent),
          marks: all("mark").map((mark) => mark.textContent),
        };
      };
      """

    @Test("typed into the field, in the bar of another page, or with signs that differ")
    func finds() throws {
      let reader = try Reader(page, "search", at: "?q=backward%20pass")
      let found = try reader.does(
        """
        \(Self.look)
        const all = [seen()];
        for (const query of ["0.26894", "E =", "sig", "igmoid", "qqqq", ""]) {
          await type(document.getElementById("q"), query);
          all.push(seen());
        }
        return all;
        """, as: [Found].self)
      try #require(found.count == 7)
      // From the address: a heading comes first.
      #expect(found[0].words.first?.hasSuffix(" › Backward pass") == true, "\(found[0])")
      #expect(found[0].count == "Places found: \(found[0].links.count)")
      #expect(
        found[1].links.contains { $0.hasPrefix("site-test-chapter.html") }
          && found[1].marks.contains("0.26894"))
      #expect(!found[2].links.isEmpty)
      #expect(
        found[5].count == "Nothing found. Try a shorter word, or a name such as w_5." && found[5].links == [])
      #expect(found[6].count.isEmpty && found[6].links == [])
      // Each link leads to a page that there is, and to a place on it.
      let files = SiteInBrowser.site.files
      let links = found.flatMap(\.links).map { "<a href=\"\($0)\">" }.joined()
      #expect(SiteLinks(files: files + [("en/results.html", links)]).faults == [])
    }

    @Test("in Korean with other spaces and with particles")
    func korean() throws {
      let found = try Reader(page, "search", of: SiteInBrowser.site, .ko).does(
        """
        \(Self.look)
        const all = [];
        for (const query of ["두길을", "기울기는", "w\u{1112}"]) {
          await type(document.getElementById("q"), query);
          all.push(seen());
        }
        return all;
        """, as: [Found].self)
      #expect(
        found[0].links.contains { $0.hasPrefix("site-test-chapter.html") } && found[0].marks.contains("두 길을"))
      #expect(found[1].marks.contains("기울기"), "\(found[1])")
      #expect(found[2].count == "찾은 곳이 없습니다. 더 짧은 낱말이나 w_5 같은 이름으로 찾아 보세요.")
    }
  }
}
