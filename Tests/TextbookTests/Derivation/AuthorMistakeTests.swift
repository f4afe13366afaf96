import NumericCore
import Testing
import Textbook

/// Each mistake ends a process of its own with code 2 and one line, which names the line below that holds it.
@Suite("A mistake in a chapter")
struct AuthorMistakeTests {
  /// Expects standard error to be one line: that of this file which is so many lines above the call, and a message.
  private func expect(
    _ result: ExitTest.Result?, _ message: String, above lines: Int = 2,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = result.map { String(decoding: $0.standardErrorContent, as: UTF8.self) }
    let line = sourceLocation.line - lines
    #expect(
      text == "Tests/TextbookTests/Derivation/AuthorMistakeTests.swift:\(line): \(message)\n",
      sourceLocation: sourceLocation)
  }

  @Test("is a name stated twice, with the line of the first time")
  func statedTwice() async {
    let first = #line + 4
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      var d = Derivation()
      let x = d.given("x", 2)
      d.let("s_1", x * 2)
      d.let("s_1", x * 3)
    }
    let place = "Tests/TextbookTests/Derivation/AuthorMistakeTests.swift:\(first)"
    expect(result, "s_1 is stated twice; the first time at \(place)", above: 3)
  }

  @Test("is a name that nothing states, with the nearest that something does")
  func unknownName() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      var d = Derivation()
      d.given("out_h1", 2)
      d.let("y", .symbol("out_h2") * 2)
    }
    expect(result, "y mentions out_h2, which is not stated; did you mean out_h1?")
  }

  @Test("is a name that nothing states, near to none")
  func unknownNameNearNone() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      var d = Derivation()
      d.given("x", 2)
      d.let("y", .symbol("target") * 2)
    }
    expect(result, "y mentions target, which is not stated so far")
  }

  @Test("is a partial derivative of what nothing states, or by it")
  func unknownPartial() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      var d = Derivation()
      let y = d.let("y", d.given("w_1", 2).squared)
      _ = d.gradient(of: y, by: .symbol("W1"))
    }
    expect(result, "W1 is not stated; did you mean w_1?")
  }

  @Test("is a formula where a name belongs")
  func formulaForName() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      var d = Derivation()
      let (x, w) = (d.given("x", 2), d.given("w", 3))
      _ = d.gradient(of: x * w, by: w)
    }
    expect(result, "x·w is a formula where the name of a quantity was expected")
  }

  @Test("is a gradient's subscript that is no name")
  func formulaForSubscript() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      var d = Derivation()
      let w = d.given("w", 3)
      let dy = d.gradient(of: d.let("y", w.squared), by: w)
      _ = dy[2 * w]
    }
    expect(result, "2w is a formula where the name of a quantity was expected")
  }

  @Test("is a claim made twice, with the line of the first time")
  func claimedTwice() async {
    let first = #line + 4
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      var d = Derivation()
      let x = d.given("x", 2)
      d.claim("T-1", x, prints: 2)
      d.claim("T-1", x, is: 2)
    }
    let place = "Tests/TextbookTests/Derivation/AuthorMistakeTests.swift:\(first)"
    expect(result, "T-1 is claimed twice; the first time at \(place)", above: 3)
  }

  @Test("is a claim that prints a number for what nothing states")
  func claimOfUnknown() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      var d = Derivation()
      d.given("w_1", 2)
      d.claim("T-1", .symbol("w_11"), prints: "0.5")
    }
    expect(result, "T-1 mentions w_11, which is not stated; did you mean w_1?")
  }

  @Test("is a wording of a claim that is not made")
  func wordingOfNone() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      var d = Derivation()
      d.claim("L3-12", d.given("x", 2), prints: 2)
      d.wording(of: "L3-21", Bilingual(ko: "가", en: "a"))
    }
    expect(result, "L3-21 is worded, but not claimed; did you mean L3-12?")
  }

  @Test("is a literal that is no number: it says what was written, and what was expected")
  func literal() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      var d = Derivation()
      d.given("w", "0.38O")
    }
    let text = result.map { String(decoding: $0.standardErrorContent, as: UTF8.self) }
    #expect(
      text == "\"0.38O\" is not a decimal number: digits were expected, such as \"-0.197\" or \"1e-5\"\n")
  }

  @Test("is a step along what is no gradient")
  func stepAlongNoGradient() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      var d = Derivation()
      let w = d.given("w", 2)
      let y = d.let("y", w.squared)
      d.step(w, along: y, rate: "0.1")
    }
    expect(result, "w is stepped along y, which is no partial derivative")
  }

  @Test("is a step along another parameter's gradient")
  func stepAlongAnother() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      var d = Derivation()
      let (v, w) = (d.given("v", 2), d.given("w", 3))
      let dy = d.gradient(of: d.let("y", v * w), by: v, w)
      d.step(w, along: dy[v], rate: "0.1")
    }
    expect(result, "w is stepped along ∂y/∂v, which is a partial derivative by v")
  }

  @Test("is a round of what is no step")
  func roundOfNoStep() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      var d = Derivation()
      let y = d.let("y", d.given("w", 2).squared)
      d.after(10, roundsOf: [y], y)
    }
    expect(result, "y is not a gradient-descent step, so no round can repeat it")
  }

  @Test("is a stationary point with fewer names than coordinates")
  func coordinatesWithoutNames() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      var d = Derivation()
      let (v, w) = (d.given("v", 2), d.given("w", 3))
      let y = d.let("y", v.squared + w.squared)
      _ = d.stationaryPoint(of: y, over: [v, w], named: ["v*"])
    }
    expect(result, "1 names for 2 coordinates; each needs one")
  }

  @Test("is an arrow that joins nothing")
  func arrowToNothing() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      var d = Derivation()
      let (x, w) = (d.given("x", 2), d.given("w", 3))
      let (s, y) = (d.let("s_1", x * w), d.let("y", sigmoid(.symbol("s_1"))))
      d.draw(NetworkDrawing(nodes: [[x], [s, y]], edges: [(x, s, w)]))
    }
    expect(result, "the arrow from x to s_1 joins nothing: no circle ends in s_1")
  }

  @Test("is a drawing of what nothing states")
  func drawingOfUnknown() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      var d = Derivation()
      let x = d.given("x_1", 2)
      d.draw(NetworkDrawing(nodes: [[x], [.symbol("x_10")]], edges: []))
    }
    expect(result, "the drawing mentions x_10, which is not stated; did you mean x_1?")
  }

  @Test("is a matrix with rows of different length")
  func unevenMatrix() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      _ = Matrix([[1, 2], [3]])
    }
    expect(result, "row 2 has 1 entries where 2 were expected")
  }

  @Test("is a table with a cell too many")
  func unevenTable() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      let cell = Bilingual(ko: "가", en: "a")
      _ = TextTable(title: cell, columns: [cell], rows: [[cell], [cell, cell]])
    }
    expect(result, "row 2 has 2 entries where 1 were expected")
  }

  @Test("is a data table with a number too few")
  func unevenData() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      _ = DataTable(["x_1", "x_2"], to: ["t"], rows: [[0, 1]: [1], [1]: [0]])
    }
    expect(result, "left side of row 2 has 1 entries where 2 were expected")
  }

  @Test("is a comparison with a value too few")
  func unevenComparison() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      var d = Derivation()
      let x = d.given("x", 2)
      let words = Bilingual(ko: "가", en: "a")
      d.compare(Comparison(title: words, columns: [words, words], rows: [(x, [x])]))
    }
    expect(result, "the row of x has 1 values for 2 columns")
  }

  @Test("is a note with the value of what nothing states, once the chapter is through")
  func noteOfUnknown() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      _ = Announcing().derivation()
    }
    expect(result, "a note mentions y_2, which is not stated; did you mean y_1?", above: -9)
  }

  /// A chapter with a note about a quantity that comes later, and one about a quantity that never comes.
  struct Announcing: Chapter {
    let name = "announcing"
    let prose = ChapterProse(
      title: Self.word, summary: Self.word, source: Self.word, goals: [], introduction: [], questions: [])
    private static let word = Bilingual(ko: "A", en: "A")
    func derive(in d: inout Derivation) {
      d.note(Bilingual(ko: "\(value: "y_1")", en: "\(value: "y_1")"))
      d.note(Bilingual(ko: "\(value: "y_2")", en: "\(value: "y_2")"))
      d.let("y_1", d.given("x", 2).squared)
    }
  }
}
