import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("A weight that several quantities share", .tags(.derivation), .inTurn)
struct SharedWeightTests {
  @Test("has its gradient shown as one sum over them, in the order they are stated")
  func sum() throws {
    var d = sharedWeight
    let gradient = d.summedGradient(of: "E".e, by: "w".e)
    #expect(Expression.sum(of: d.quantities.passedBack(of: "E", by: "w")).unicode == "∂E/∂a·x₁ + ∂E/∂b·x₂")
    #expect(d.formula(of: gradient["w".e].name)?.unicode == "−(1 − a)·x₁ − (2 − b)·x₂")
    let study = Study(d)
    #expect(study.gradientCheck(of: "∂E/∂w")?.agree == true)
    // −(1 − 6)·2 − (2 + 3)·(−1)
    #expect(study.exacts["∂E/∂w"] == Rational(15))
    let page = ChapterPage(Page(), study, language: .en).text()
    #expect(page.contains("\n  ∂E/∂w = ∂E/∂a·x₁ + ∂E/∂b·x₂ = 5·2 + (−5·(−1)) = 10 + 5 = 15\n"))
  }

  @Test("has a sum that equals the sum along the paths, also where they fork again")
  func equalsPaths() throws {
    var d = sharedWeight
    let more = d.let("F", "E".e * "a".e)
    d.summedGradient(of: more, by: "w".e)
    d.claim("T", .symbol("∂F/∂w"), is: .sum(of: d.quantities.passedBack(of: "F", by: "w")))
    #expect(Study(d).verdicts[0].kind == .proved)
  }

  @Test("has no sum where nothing uses it: the derivative is a constant")
  func constant() {
    #expect(Expression.sum(of: sharedWeight.quantities.passedBack(of: "a", by: "x_2")) == 0)
    #expect(Expression.sum(of: sharedWeight.quantities.passedBack(of: "a", by: "a")) == 1)
  }

  private let sharedWeight: Derivation = {
    var d = Derivation()
    let (x1, x2) = (d.given("x_1", 2), d.given("x_2", -1))
    let w = d.given("w", 3, as: .weight)
    let (a, b) = (d.let("a", w * x1), d.let("b", w * x2))
    d.let("E", ((1 - a).squared + (2 - b).squared) / 2)
    return d
  }()
}

@Suite("A matrix of quantities", .inTurn)
struct MatrixDisplayTests {
  private let page: (text: String, markdown: String) = {
    var d = Derivation()
    let (a, b) = (d.given("a_11", 2), d.given("a_12", "-0.5"))
    let matrix = Matrix([[a, b], [a * b, a / 3]])
    d.show("A", matrix)
    d.show("∂E/∂A", matrix)
    let study = Study(d)
    return (
      ChapterPage(Page(), study, language: .en).text(),
      ChapterPage(Page(), study, language: .en).markdown()
    )
  }()

  @Test("is shown with a row a line, the columns flush right")
  func terminal() {
    #expect(page.text.contains("\n  A = [  2      −0.5 ]\n      [ −1  0.666667 ]\n"))
    #expect(page.text.contains("\n  ∂E/∂A = [  2      −0.5 ]\n          [ −1  0.666667 ]\n"))
  }

  @Test("is shown on a page with its names, then its values")
  func markdown() {
    let rows = [#"a_{11} & a_{12}"#, #"a_{11} \cdot a_{12} & \frac{a_{11}}{3}"#]
    let names = #"\begin{pmatrix} "# + rows.joined(separator: #" \\[0.5em] "#) + #" \end{pmatrix}"#
    let values = #"\begin{pmatrix} 2 & -0.5 \\ -1 & 0.666667 \end{pmatrix}"#
    #expect(page.markdown.contains("A = \(names) = \(values)"))
  }

  @Test("without a name is written out in a formula")
  func unnamed() {
    let entries = Matrix([["a".e, "b".e], ["c".e, 1]])
    #expect(MatrixFormula.matrix("", entries).unicode == "(a b; c 1)")
    #expect(MatrixFormula.matrix("M", entries).unicode == "M")
  }
}

// MARK: - Fixtures

/// A chapter of nothing, to print derivations with.
private struct Page: Chapter {
  let name = "page"
  let prose = ChapterProse(
    title: Bilingual(ko: "", en: ""), summary: Bilingual(ko: "", en: ""), source: Bilingual(ko: "", en: ""),
    goals: [], introduction: [], questions: [])
  func derive(in d: inout Derivation) {}
}
