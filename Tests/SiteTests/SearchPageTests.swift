import Foundation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Pages
@testable import Site

@Suite("What the search page looks in", .inTurn)
struct SearchPageTests {
  private func texts(_ blocks: [Block]) -> [String] {
    SearchPage.sections(of: blocks).map { "\($0.anchor ?? "-")|\($0.heading)|\($0.words)" }
  }

  @Test("is a piece a heading, with what stands below it")
  func sections() {
    #expect(
      texts([
        .paragraph("before"), .heading("One", level: 2, anchor: "one"), .paragraph("a **b**"),
        .list(["c", "d"]), .rule, .heading("Two", level: 2, anchor: nil),
        .value(Assignment(name: Formula(Symbol("h_1")), value: Formula(number: "0.7")), remark: "so"),
        .fold(summary: "More", [.paragraph("inside")]),
      ]) == ["-||before ", "one|One|a b c d ", "-|Two|so h₁ = 0.7 More inside "])
    #expect(texts([]) == [])
    // A heading alone can be found; nothing else is nothing.
    #expect(texts([.rule, .heading("One", level: 1)]) == ["-|One|"])
  }

  @Test("holds all quantities, claims and questions of a chapter, and the file is a script that JSON fills")
  func chapter() throws {
    let chapter = SiteTestChapter()
    let site = Site([(chapter, chapter.study())])
    let index = try #require(site.files.first { $0.path == "en/search-index.js" }).text
    #expect(index.hasPrefix("window.SearchIndex = ") && index.hasSuffix(";\n") && !index.contains("</"))
    let json = Data(index.dropFirst("window.SearchIndex = ".count).dropLast(2).utf8)
    let pages = try #require(JSONSerialization.jsonObject(with: json) as? [[Any]])
    let page = try #require(pages.first { $0[0] as? String == "site-test-chapter.html" })
    #expect(page[1] as? String == "A chapter for the web")
    let sections = try #require(page[2] as? [[Any]])
    let words = sections.map { "\($0[1]) \($0[2])" }.joined(separator: " ")
    for word in ["Forward pass", "T-1", "σ(s)", "What if", "0.26894"] {
      #expect(words.contains(word), "\(word): \(words)")
    }
    // Where a piece has an anchor, the page has it.
    let html = try #require(site.files.first { $0.path == "en/site-test-chapter.html" }).text
    let anchors = sections.compactMap { $0[0] as? String }
    #expect(!anchors.isEmpty)
    for anchor in anchors { #expect(html.contains(" id=\"\(anchor)\"")) }
  }
}
