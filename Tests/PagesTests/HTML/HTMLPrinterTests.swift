import Foundation
import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("A block in HTML")
struct HTMLPrinterTests {
  private func html(_ block: Block) -> String { HTMLPrinter(.en).text(of: [block]) }

  @Test("escapes what is markup, in words, code and attributes")
  func escapes() {
    let nasty = "<b>&\"'"
    let safe = "&lt;b&gt;&amp;&quot;&#39;"
    #expect(html(.paragraph("\(nasty) \(code: nasty)")) == "<p>\(safe) <code>\(safe)</code></p>")
    #expect(
      html(.paragraph("\(link: "x", to: nasty)")) == "<p><a href=\"\(safe)\">x</a></p>")
    #expect(html(.heading("x", level: 2, anchor: nasty)) == "<h2 id=\"\(safe)\">x</h2>")
    #expect(
      html(.figure(FigureBlock(nasty, path: nasty)))
        == "<figure><img src=\"\(safe)\" alt=\"\(safe)\"/></figure>")
  }

  @Test("has bold words also around a formula, and closes what is left open")
  func strong() {
    let x = Symbol("x")
    #expect(html(.paragraph("a **b \(x) c** d")) == "<p>a <strong>b <math><mi>x</mi></math> c</strong> d</p>")
    #expect(html(.paragraph("a **b")) == "<p>a <strong>b</strong></p>")
  }

  @Test("sets numbers of a table flush right")
  func table() {
    let table = Table([Table.Column("A"), Table.Column("n", .trailing)], rows: [["a", "1"]])
    #expect(
      html(.table(table)) == """
        <div class="table"><table><thead><tr><th>A</th><th class="number">n</th></tr></thead>
        <tbody><tr><td>a</td><td class="number">1</td></tr></tbody></table></div>
        """)
  }

  @Test("is XML, whatever block it is, and refers to nothing outside")
  func wellFormed() throws {
    let study = Study(TestChapter().derivation())
    let blocks = ChapterPage(TestChapter(), study, language: .en).blocks(ChapterPage.Part.onPage)
    let page = HTMLPage(title: "a < b", language: .ko, body: HTMLPrinter(.ko).text(of: blocks)).text
    #expect(XMLParser(data: Data(page.utf8)).parse())
    #expect(page.contains("<html lang=\"ko\">"))
    #expect(page.contains("<title>a &lt; b</title>"))
    for reference in ["http", "//", "<script", "@import", "url("] { #expect(!page.contains(reference)) }
  }

  @Test("shows a picture in the text, and a file where there is only that")
  func figure() {
    let chart = BarChart(kinds: [label("k")], bars: [BarChart.Bar(label("a"), [3])])
    let drawn = html(.figure(FigureBlock("D", path: "f.svg", caption: "C", picture: { .bars(chart) })))
    #expect(drawn.hasPrefix("<figure><svg viewBox"))
    #expect(drawn.hasSuffix("</svg>\n<figcaption>C</figcaption></figure>"))
  }
}
