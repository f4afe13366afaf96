import Foundation
import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("A block in HTML", .inTurn)
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
        <div class="table"><table><thead><tr><th scope="col">A</th><th scope="col" class="number">n</th></tr></thead>
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

  @Test("has no empty heading")
  func emptyHeading() {
    let table = Table([Table.Column(""), Table.Column("n", .trailing)], rows: [["a", "1"]])
    #expect(html(.table(table)).contains("<tr><td></td><th scope=\"col\" class=\"number\">n</th></tr>"))
  }

  // MARK: - Blocks as what they are

  private let study = Study(TestChapter().derivation())

  @Test("names a row of equations by its quantity")
  func rowNames() {
    let chain = EquationChain(
      name: Formula(Symbol("a")), sides: [Formula(number: "1"), Formula(number: "2")])
    let table = html(.equations(EquationTable(heads: ["Q", "F", "N", "V"], rows: [chain])))
    #expect(table.contains("<tr><th scope=\"row\" aria-label=\"a\"><math><mi>a</mi></math></th><td>"))
  }

  @Test("sets a question in a box, with its answer folded away")
  func question() {
    let block = QuestionBlock(
      number: 2, label: "Explain", question: "Why?", answerLabel: "Answer", answer: "So.")
    #expect(
      html(.question(block)) == """
        <div class="question"><p><strong>2. Explain:</strong> Why?</p>
        <details><summary>Answer</summary>
        <p>So.</p></details></div>
        """)
  }

  @Test("gives the id of a claim to one element of the page: the note, where there is one")
  func oneId() throws {
    let verdict = try #require(study.verdicts.first { ClaimNote($0, in: study, .en) != nil })
    let note = try #require(ClaimNote(verdict, in: study, .en))
    let list = Block.fold(summary: "Claims", [.verdicts([VerdictBox(verdict, in: study, .en)])])
    let id = "id=\"\(verdict.claim.id)\""
    func count(_ blocks: [Block]) -> Int { HTMLPrinter(.en).text(of: blocks).ranges(of: id).count }
    #expect(count([list]) == 1)
    #expect(count([.claimNote(note), list]) == 1)
    #expect(count([.fold(summary: "", [.claimNote(note)]), list]) == 1)
    // What each of them has by itself would be two.
    #expect(count([.claimNote(note)]) + count([list]) == 2)
  }

  @Test("says a verdict in words where only its sign stands, and once where a word stands beside it")
  func signs() throws {
    let verdict = try #require(study.verdicts.first { $0.kind == .refuted })
    let head = VerdictHead(verdict, .en)
    let note = html(.claimNote(try #require(ClaimNote(verdict, in: study, .en))))
    #expect(note.hasPrefix("<div class=\"claim wrong\" role=\"note\" data-claim=\"\(head.id)\">"))
    #expect(note.contains("<span role=\"img\" aria-label=\"refuted\">✗</span> <strong id="))
    let box = html(.verdict(VerdictBox(verdict, in: study, .en)))
    #expect(box.contains("<span aria-hidden=\"true\">✗</span> <strong"))
    #expect(box.contains("· refuted ·"))
  }

  @Test("names a summary in words where it has a formula, unless its number may change")
  func summaries() {
    let x = Symbol("x")
    #expect(
      html(.fold(summary: "Find \(x)", [.rule]))
        == "<details><summary aria-label=\"Find x\">Find <math><mi>x</mi></math></summary>\n<hr/></details>")
    #expect(html(.fold(summary: "Find it", [.rule])).hasPrefix("<details><summary>Find it</summary>"))
    let value = ShownValue(of: Symbol("h"), in: study, digits: 3)
    #expect(!html(.fold(summary: "\(Formula(value: value)) \(x)", [.rule])).contains("aria-label"))
  }

  @Test("lists chapters by evening, numbered through")
  func lessons() {
    func lesson(_ title: String) -> LessonList.Lesson {
      LessonList.Lesson(
        title: "\(link: InlineText(title), to: "\(title).md")", summary: "S", reading: 7, answering: 4,
        length: "7 min")
    }
    let list = LessonList(
      title: "T", begin: "B", heads: ["E", "C", "R", "Q"],
      evenings: [
        LessonList.Evening(title: "Evening 1", number: 1, first: 1, lessons: [lesson("a"), lesson("b")]),
        LessonList.Evening(title: "Evening 2", number: 2, first: 3, lessons: [lesson("c")]),
      ])
    #expect(
      html(.lessons(list)) == """
        <p class="begin">B</p>
        <h2>T</h2>
        <h3>Evening 1</h3>
        <ol class="lessons"><li><a href="a.md">a</a> <span class="length">7 min</span><p>S</p></li>
        <li><a href="b.md">b</a> <span class="length">7 min</span><p>S</p></li></ol>
        <h3>Evening 2</h3>
        <ol class="lessons" start="3"><li><a href="c.md">c</a> <span class="length">7 min</span><p>S</p></li></ol>
        """)
    #expect(
      MarkdownPrinter().text(of: [.lessons(list)]) == """
        | E | C | R | Q |
        |--:|---|--:|--:|
        | 1 | [a](a.md)<br/>S | 7 | 4 |
        |  | [b](b.md)<br/>S | 7 | 4 |
        | 2 | [c](c.md)<br/>S | 7 | 4 |

        """)
  }

  // MARK: - Lines

  @Test(
    "marks words of the other language, not names and terms",
    arguments: [
      (.en, "L4 “역전파 (Back propagation)”", "L4 “<span lang=\"ko\">역전파</span> (Back propagation)”"),
      (.en, "“경사 하강”.", "“<span lang=\"ko\">경사 하강</span>”."),
      (.en, "δ and σ", "δ and σ"),
      (.ko, "Matt Mazur의 풀이", "Matt Mazur의 풀이"),
      (.ko, "Matt Mazur 풀이", "Matt Mazur 풀이"),
      (
        .ko, "Mazur, “A Step by Step Example” (2015)",
        "<span lang=\"en\">Mazur, “A Step by Step Example</span>” (2015)"
      ),
      (.ko, "<a> b", "&lt;a&gt; b"),
    ] as [(Language, String, String)])
  func foreign(language: Language, text: String, expected: String) {
    #expect(HTMLPrinter(language).text(InlineText(text)) == expected)
  }

  @Test("keeps brackets, stops and particles on the line of their formula")
  func ties() {
    let x = Symbol("x")
    let math = "<math><mi>x</mi></math>"
    func printed(_ text: InlineText) -> String { HTMLPrinter(.ko).text(text) }
    #expect(printed("값 (\(x)), 끝") == "값 <span class=\"tied\">(\(math)),</span> 끝")
    #expect(printed("\(x)까지는 끝") == "<span class=\"tied\">\(math)까지는</span> 끝")
    #expect(printed("a \(x) b") == "a \(math) b")
    // What is long may go on to the next line, its stop may not.
    #expect(printed("\(x), 끝") == "<span class=\"tied\">\(math),</span> 끝")
    #expect(printed("\(x):아주길고긴한낱말입니다") == "<span class=\"tied\">\(math):</span>아주길고긴한낱말입니다")
    // Bold may end there.
    #expect(printed("**\(x)**, 끝") == "<strong>\(math)</strong>, 끝")
  }

  @Test("ties a formula in pieces by its first and its last, so that it may still be broken")
  func tiesPieces() {
    let long = "net_h1".e * "net_h2".e * "out_o1".e
    let sum = Formula("a".e + long * "b".e + long * "c".e)
    let whole = HTMLPrinter(.en).math(sum)
    #expect(whole.ranges(of: "<math>").count == 3)
    let tied = HTMLPrinter(.en).text("(\(sum)), end")
    #expect(tied.hasPrefix("<span class=\"broken\"><span class=\"tied\">(<math>"))
    #expect(tied.hasSuffix("</math>),</span></span> end"))
    #expect(tied.ranges(of: "class=\"tied\"").count == 2)
  }
}
