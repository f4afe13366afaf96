import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Site

@Suite("A page's program", .inTurn)
struct PageProgramTests {
  /// The values of formulas at some givens' own values.
  private func values(_ formulas: [Expression], in study: Study) -> [Double] {
    let page = PageProgram(formulas, of: study.derivation)
    return at(study.derivation, page)
  }

  private func at(_ derivation: Derivation, _ page: PageProgram) -> [Double] {
    let givens = page.givens.map { symbol -> Double in
      guard case .given(let value)? = derivation[symbol]?.definition else { return .nan }
      return Double(value.value)
    }
    let slots = page.slotValues(givens)
    return page.slots.map { slots[$0] }
  }

  @Test("gives the study's own doubles, to the last digit, and those of formulas over them")
  func doubles() throws {
    let study = SiteTestChapter().study()
    // Path numbers are formulas over quantities: a product along a path, a slope.
    let slope = "h".e * (1 - "h".e)
    let paths: [Expression] = [
      -("t".e - "y".e) * "w".e * slope, slope, 3 * "E".e / "x".e,
    ]
    let formulas = study.derivation.names.map { Expression.symbol($0) } + paths
    let found = values(formulas, in: study)
    try #require(found.count == formulas.count && formulas.count > 20)
    for (formula, value) in zip(formulas, found) {
      #expect(value == study.doubles(formula), "\(formula.unicode)")
    }
  }

  @Test("runs rounds, what is watched after them, and rounds that begin where others end")
  func rounds() throws {
    var d = SiteTestChapter().derivation()
    let moved = try #require(d.names.last)
    let other = d.given("v", "0.75", as: .weight)
    let distance = d.let("D", (other - .symbol(moved)).squared / 2)
    let next = d.step(other, along: d.partial(of: distance, by: other), rate: "0.5")
    d.let("Z", d.after(3, roundsOf: [next], distance) + "x".e)
    let page = PageProgram(["Z".e], of: d)
    // The run of v needs the w that the other run leads to.
    #expect(page.late.count == 2)
    #expect(page.late.map(\.times) == [10, 3])
    #expect(page.late.map(\.run) == [0, 1])

    // By hand, in the order of the derivation: ten rounds of w and b, then three of v.
    var (w, b, v) = (-0.5, 0.25, 0.75)
    for _ in 0..<10 {
      let h = (w * 2).applying(.sigmoid)
      let slope = -(1 - (h * w + b))
      (w, b) = (w - 0.1 * slope * (h + w * h * (1 - h) * 2), b - 0.1 * slope)
    }
    for _ in 0..<3 { v -= 0.5 * (v - w) }
    let expected = (v - w) * (v - w) / 2 + 2
    #expect((at(d, page)[0] - expected).magnitude < 1e-14)
  }

  @Test("looks at a parameter itself as the rounds leave it, and at two quantities after one run")
  func watched() throws {
    let study = SiteTestChapter().study()
    let later = study.derivation.names.filter {
      if case .repeated(let repetition)? = study.derivation[$0]?.definition {
        repetition.times == 10
      } else {
        false
      }
    }
    try #require(later.count == 2)
    let page = PageProgram(later.map { .symbol($0) }, of: study.derivation)
    #expect(page.late.map(\.run) == [0, 0])
    #expect(at(study.derivation, page) == later.map { study.doubles($0) })
    // What is watched is not what it was.
    #expect(study.doubles(later[1]) != study.doubles("w".e))
  }

  @Test("knows what only a run begins with, and no other given")
  func onlyInRun() {
    let study = SiteTestChapter.study { d in
      let (w, c) = (d.given("w", 1, as: .weight), d.given("c", 3))
      d.given("unused", 7)
      let error = d.let("E", (w - c).squared / 2)
      let next = d.step(w, along: d.partial(of: error, by: w), rate: "0.25")
      d.after(2, roundsOf: [next], w, named: "end")
    }
    let page = PageProgram(["end".e], of: study.derivation)
    #expect(page.givens == ["w", "c"])
    // 1 → 1.5 → 1.875: a quarter of the way to 3 each time.
    #expect(at(study.derivation, page) == [1.875])
  }

  @Test("of a name that is another's value is that value")
  func anotherName() {
    let study = SiteTestChapter.study { d in
      let w = d.given("w", "0.3", as: .weight)
      let same = d.let("a", w)
      d.let("p", same * w)
    }
    #expect(values(["a".e, "w".e, "p".e], in: study) == [0.3, 0.3, 0.3 * 0.3])
  }

  @Test("at other givens gives what a derivation with these givens has")
  func otherGivens() {
    let chapter = SiteTestChapter()
    let study = chapter.study()
    let other = chapter.study(overrides: ["w": "1.25", "x": "-3", "n": 7])
    let formulas = study.derivation.names.map { Expression.symbol($0) }
    let page = PageProgram(formulas, of: study.derivation)
    #expect(at(other.derivation, page) == formulas.map { other.doubles($0) })
    #expect(at(other.derivation, page) != at(study.derivation, page))
  }
}
