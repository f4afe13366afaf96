import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

/// The attributes are those that the page's script looks for, written out by hand.
@Suite("A number that a page keeps up to date", .inTurn)
struct LiveValuesTests {
  private let study: Study
  private let live: LiveValues

  init() {
    var d = Derivation()
    let (a, b) = (d.given("a", "-2"), d.given("b", 3))
    d.let("p", a * b)
    study = Study(d)
    live = LiveValues(study)
  }

  private func html(_ text: InlineText, _ printer: HTMLPrinter? = nil) -> String {
    (printer ?? HTMLPrinter(.en, keeping: live)).text(of: [.paragraph(text)])
  }

  private func shown(_ symbol: Symbol) -> ShownValue { ShownValue(of: symbol, in: study, digits: 6) }

  private static let minus = "<mo form=\"prefix\">−</mo>"
  private static let open = "<mo stretchy=\"false\">(</mo>"
  private static let close = "<mo stretchy=\"false\">)</mo>"

  private static let beside: [(Expression, String)] = [
    ("a".e * "b".e, "<mo>⋅</mo>"), ("b".e * "a".e, "<mo>⋅</mo>"), ("a".e + "b".e, "<mo>+</mo>"),
    ("b".e - "a".e, "<mo>−</mo>"), ("a".e / "b".e, "<mfrac>"), ("a".e.squared, "<msup>"),
  ]

  @Test(
    "stands in parentheses where it is negative and inside of a formula, whatever stands beside it",
    arguments: beside)
  func fenced(expression: Expression, sign: String) {
    let formula = Formula(expression, substituting: shown)
    let text = html(InlineText(formula))
    let place = live.place(of: "a".e)!
    #expect(text.contains(sign), "\(text)")
    #expect(
      text.contains(
        "<mrow data-v=\"\(place)\" data-b=\"\" data-t=\"\">\(Self.open)\(Self.minus)<mn>2</mn>\(Self.close)</mrow>"
      ),
      "\(text)")
    // Outside of the element there is no second pair.
    #expect(text.components(separatedBy: "(").count == 2, "\(text)")
  }

  @Test("needs no parentheses where it is all that there is, and none where it is positive")
  func bare() {
    #expect(
      html(InlineText(Formula(value: shown("p"))))
        == "<p><math><mrow data-v=\"0\">\(Self.minus)<mn>6</mn></mrow></math></p>")
    let product = html(InlineText(Formula("b".e * "p".e, substituting: shown)))
    #expect(product.contains(" data-b=\"\" data-t=\"\"><mn>3</mn></mrow>"), "\(product)")
  }

  @Test("among words has its place, and a given's text is told to be its author's")
  func words() {
    #expect(html("p is \(shown("p")).") == "<p>p is <span data-v=\"0\">−6</span>.</p>")
    #expect(html("a is \(shown("a")).") == "<p>a is <span data-v=\"1\" data-t=\"\">−2</span>.</p>")
    // The same quantity has the same place.
    #expect(html("\(shown("p"))") == "<p><span data-v=\"0\">−6</span></p>")
    #expect(live.values == ["p".e, "a".e])
  }

  @Test(
    "of another study stands still and is marked so; what goes from one to the other has no mark",
    .tags(.mutant))
  func otherStudy() {
    let other = Study(study.derivation)
    let foreign = ShownValue(of: "p" as Symbol, in: other, digits: 6)
    #expect(html("p is \(foreign).") == "<p>p is <span data-still=\"\">−6</span>.</p>")
    #expect(
      html(InlineText(Formula(value: foreign)))
        == "<p><math><mrow data-still=\"\">\(Self.minus)<mn>6</mn></mrow></math></p>")
    #expect(html("\(way: "↓", from: foreign, to: shown("p"))") == "<p>↓</p>")
    let falls = InlineText(text("a".e < "b".e), in: other)
    #expect(html(falls) == "<p>It falls.</p>")
  }

  @Test("that goes up or down has both places, the new one first")
  func way() {
    #expect(
      html("\(way: "↓", from: shown("a"), to: shown("p"))") == "<p><span data-way=\"1 0\">↓</span></p>")
    #expect(live.values == ["a".e, "p".e])
  }

  private func text(_ fact: Fact) -> RichText { "\(where: fact, "It falls.", otherwise: "It rises.")" }

  @Test("that a fact compares gives two texts, of which one is hidden")
  func facts() {
    let holds = "a".e < "b".e
    let fails = "b".e < "a".e
    #expect(
      html(InlineText(text(holds), in: study))
        == "<p><span data-fact=\"0\">It falls.</span><span data-fact=\"0\" data-not=\"\" hidden=\"\">It rises.</span></p>"
    )
    #expect(
      html(InlineText(text(fails), in: study))
        == "<p><span data-fact=\"1\" hidden=\"\">It falls.</span><span data-fact=\"1\" data-not=\"\">It rises.</span></p>"
    )
    #expect(live.facts == [holds, fails])
    // Where nobody knows, neither stands.
    let unknown = html(InlineText(text("a".e / ("p".e + 6) < 1), in: study))
    #expect(unknown.components(separatedBy: "hidden=\"\"").count == 3, "\(unknown)")
  }

  @Test("in a picture has its place, its digits, and what was given is marked")
  func picture() throws {
    let study = Study(TestChapter().derivation())
    let live = LiveValues(study)
    let figure = try #require(study.figures.first)
    let picture = figure.study.picture(of: figure.figure)
    let svg = HTMLPrinter(.en, keeping: live).svg(picture, title: "A network")
    let marks = svg.matches(of: /data-v="(\d+)" data-d="(\d+)"( data-t="")?/)
    #expect(!marks.isEmpty)
    for mark in marks {
      let value = live.values[Int(mark.1)!]
      #expect((mark.3 != nil) == study.derivation.givens.contains { value == .symbol($0) }, "\(value)")
      // What stands there is the value to so many digits.
      let rest = svg[mark.range.upperBound...]
      let text = rest[rest.index(after: rest.firstIndex(of: ">")!)..<rest.firstIndex(of: "<")!]
      let digits = Int(mark.2)!
      if case .symbol(let symbol) = value {
        #expect(text.hasSuffix(study.roundedText(of: symbol, digits: digits)), "\(value): \(text)")
      }
    }
    #expect(marks.contains { $0.3 != nil } && marks.contains { $0.3 == nil })
    #expect(!HTMLPrinter(.en).svg(picture, title: "A network").contains("data-"))
  }

  @Test("are said to stand still where none of a table's or a picture's decimals follows")
  func standing() {
    func printed(_ cell: InlineText, _ printer: HTMLPrinter) -> String {
      printer.text(of: [.table(Table([Table.Column("n")], rows: [[cell]]))])
    }
    let keeping = HTMLPrinter(.en, keeping: live)
    #expect(printed("0.25", keeping).hasPrefix("<div data-own=\"\" class=\"table\">"))
    #expect(!printed("25 rounds", keeping).contains("data-own"))
    #expect(!printed("\(shown("a")) and 0.25", keeping).contains("data-own"))
    #expect(!printed("0.25", HTMLPrinter(.en)).contains("data-own"))
  }

  @Test("on a page that keeps none is written as it always was")
  func notKept() {
    let product = Formula("a".e * "b".e, substituting: shown)
    let text: InlineText = "p is \(shown("p")), \(way: "↓", from: shown("a"), to: shown("p")) \(product) so"
    #expect(
      html(text, HTMLPrinter(.en))
        == "<p>p is −6, ↓ <math>\(Self.minus)<mn>2</mn><mo>⋅</mo><mn>3</mn></math> so</p>")
    #expect(html(InlineText(self.text("a".e < "b".e), in: study), HTMLPrinter(.en)) == "<p>It falls.</p>")
    #expect(live.values.isEmpty && live.facts.isEmpty)
  }

  @Test("is the value of no quantity that only a proof finds")
  func stationary() {
    var d = Derivation()
    let (w, c) = (d.given("w", 1, as: .weight), d.given("c", 2))
    let error = d.let("E", (w - c).squared / 2)
    let best = d.stationaryPoint(of: error, over: [w], named: ["w_*"])
    d.let("F", best[0] + c)
    let study = Study(d)
    let live = LiveValues(study)
    #expect(live.place(of: .symbol("w_*")) == nil)
    #expect(live.place(of: .symbol("F")) == nil && live.place(of: c + .symbol("F")) == nil)
    #expect(live.place(of: error) == 0)
    #expect(live.values == [error])
  }
}
