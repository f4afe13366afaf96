import Foundation
import NumericCore
import TestSupport
import Testing
import Textbook

/// Each mistake ends a process of its own with code 2 and one line, which names the line marked `here`.
@Suite("A mistake in a chapter", .inTurn)
struct AuthorMistakeTests {
  private static let path = "Tests/TextbookTests/Derivation/AuthorMistakeTests.swift"

  /// The place of the next line of this file, from another on, that bears a mark.
  private static func place(_ mark: String, from line: Int) throws -> String {
    let lines = try String(contentsOfFile: #filePath, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let marked = try #require(lines[line...].firstIndex { $0.hasSuffix("  // \(mark)") })
    return "\(path):\(marked + 1)"
  }

  @Test("is answered with a sentence and the author's line", arguments: Mistake.all.indices)
  func answer(number: Int) async throws {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      [number = number as Int] in
      Mistake.all[number].make()
    }
    let mistake = Mistake.all[number]
    let message =
      mistake.message.contains("FIRST")
      ? mistake.message.replacing("FIRST", with: try Self.place("first", from: mistake.line))
      : mistake.message
    let text = result.map { String(decoding: $0.standardErrorContent, as: UTF8.self) }
    #expect(text == "\(try Self.place("here", from: mistake.line)): \(message)\n", "\(mistake.name)")
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
}

// MARK: - Fixtures

/// A mistake, and what is said about it; the line that holds it is marked.
private struct Mistake {
  let name: String
  let message: String
  let line: Int
  let make: @Sendable () -> Void

  init(_ name: String, _ message: String, line: Int = #line, _ make: @escaping @Sendable () -> Void) {
    (self.name, self.message, self.line, self.make) = (name, message, line, make)
  }

  static let all = [
    Mistake(
      "a name stated twice, with the line of the first time", "s_1 is stated twice; the first time at FIRST"
    ) {
      var d = Derivation()
      let x = d.given("x", 2)
      d.let("s_1", x * 2)  // first
      d.let("s_1", x * 3)  // here
    },
    Mistake(
      "a name that nothing states, with the nearest that something does",
      "y mentions out_h2, which is not stated; did you mean out_h1?"
    ) {
      var d = Derivation()
      d.given("out_h1", 2)
      d.let("y", .symbol("out_h2") * 2)  // here
    },
    Mistake("a name that nothing states, near to none", "y mentions target, which is not stated so far") {
      var d = Derivation()
      d.given("x", 2)
      d.let("y", .symbol("target") * 2)  // here
    },
    Mistake("a partial derivative of what nothing states, or by it", "W1 is not stated; did you mean w_1?") {
      var d = Derivation()
      let y = d.let("y", d.given("w_1", 2).squared)
      _ = d.gradient(of: y, by: .symbol("W1"))  // here
    },
    Mistake("a formula where a name belongs", "x·w is a formula where the name of a quantity was expected") {
      var d = Derivation()
      let (x, w) = (d.given("x", 2), d.given("w", 3))
      _ = d.gradient(of: x * w, by: w)  // here
    },
    Mistake(
      "a table of gates with a variable that acts through two",
      "x acts on f through 2 gates; a table of gates has one a row"
    ) {
      var d = Derivation()
      let x = d.given("x", 2)
      let (u, v) = (d.let("u", 2 * x), d.let("v", 3 * x))
      d.gates(of: d.let("f", u * v), by: u, x)  // here
    },
    Mistake(
      "a gradient's subscript that is no name", "2·w is a formula where the name of a quantity was expected"
    ) {
      var d = Derivation()
      let w = d.given("w", 3)
      let dy = d.gradient(of: d.let("y", w.squared), by: w)
      _ = dy[2 * w]  // here
    },
    Mistake(
      "a claim made twice, with the line of the first time", "T-1 is claimed twice; the first time at FIRST"
    ) {
      var d = Derivation()
      let x = d.given("x", 2)
      d.claim("T-1", x, prints: 2)  // first
      d.claim("T-1", x, is: 2)  // here
    },
    Mistake(
      "a claim that prints a number for what nothing states",
      "T-1 mentions w_11, which is not stated; did you mean w_1?"
    ) {
      var d = Derivation()
      d.given("w_1", 2)
      d.claim("T-1", .symbol("w_11"), prints: "0.5")  // here
    },
    Mistake("a wording of a claim that is not made", "L3-21 is worded, but not claimed; did you mean L3-12?")
    {
      var d = Derivation()
      d.claim("L3-12", d.given("x", 2), prints: 2)
      d.wording(of: "L3-21", Bilingual(ko: "가", en: "a"))  // here
    },
    Mistake("a step along what is no gradient", "w is stepped along y, which is no partial derivative") {
      var d = Derivation()
      let w = d.given("w", 2)
      let y = d.let("y", w.squared)
      d.step(w, along: y, rate: "0.1")  // here
    },
    Mistake(
      "a step along another parameter's gradient",
      "w is stepped along ∂y/∂v, which is a partial derivative by v"
    ) {
      var d = Derivation()
      let (v, w) = (d.given("v", 2), d.given("w", 3))
      let dy = d.gradient(of: d.let("y", v * w), by: v, w)
      d.step(w, along: dy[v], rate: "0.1")  // here
    },
    Mistake("a round of what is no step", "y is not a gradient-descent step, so no round can repeat it") {
      var d = Derivation()
      let y = d.let("y", d.given("w", 2).squared)
      d.after(10, roundsOf: [y], y)  // here
    },
    Mistake(
      "a stationary point with fewer names than coordinates", "1 names for 2 coordinates; each needs one"
    ) {
      var d = Derivation()
      let (v, w) = (d.given("v", 2), d.given("w", 3))
      let y = d.let("y", v.squared + w.squared)
      _ = d.stationaryPoint(of: y, over: [v, w], named: ["v*"])  // here
    },
    Mistake("an arrow that joins nothing", "the arrow from x to y joins nothing: no circle shows y") {
      var d = Derivation()
      let (x, w) = (d.given("x", 2), d.given("w", 3))
      let s = d.let("s_1", x * w)
      let y = d.let("y", sigmoid(s))
      _ = NetworkDrawing(nodes: [[x], [s]], edges: [(x, y, w)])  // here
    },
    Mistake("arrows that go round in a circle", "the arrow from x to y closes a circle") {
      var d = Derivation()
      let x = d.given("x", 2)
      let y = d.let("y", x * 2)
      _ = NetworkDrawing(nodes: [[x], [y]], edges: [(x, y, nil), (y, x, nil)])  // here
    },
    Mistake("a gate in no circle", "the gate of y has no place: no circle shows y") {
      var d = Derivation()
      let x = d.given("x", 2)
      let y = d.let("y", x * 2)
      _ = NetworkDrawing(nodes: [[x]], edges: [], gates: [y: "×"])  // here
    },
    Mistake(
      "a drawing of what nothing states", "the drawing mentions x_10, which is not stated; did you mean x_1?"
    ) {
      var d = Derivation()
      let x = d.given("x_1", 2)
      let words = Bilingual(ko: "가", en: "a")
      d.draw(NetworkDrawing(nodes: [[x], [.symbol("x_10")]], edges: []), as: "n", caption: words)  // here
    },
    Mistake("a matrix with rows of different length", "row 2 has 1 entries where 2 were expected") {
      _ = Matrix([[1, 2], [3]])  // here
    },
    Mistake("a table with a cell too many", "row 2 has 2 entries where 1 were expected") {
      let cell = Bilingual(ko: "가", en: "a")
      _ = TextTable(title: cell, columns: [cell], rows: [[cell], [cell, cell]])  // here
    },
    Mistake("a data table with a number too few", "left side of row 2 has 1 entries where 2 were expected") {
      _ = DataTable(["x_1", "x_2"], to: ["t"], rows: [[0, 1]: [1], [1]: [0]])  // here
    },
    Mistake("a comparison with a value too few", "the row of x has 1 values for 2 columns") {
      var d = Derivation()
      let x = d.given("x", 2)
      let words = Bilingual(ko: "가", en: "a")
      d.compare(Comparison(title: words, columns: [words, words], rows: [(x, [x])]))  // here
    },
    Mistake("a note about what nothing states", "a note mentions y_2, which is not stated; did you mean y_1?")
    {
      _ = Announcing().derivation()
    },
  ]
}

/// A chapter with a note about a quantity that comes later, and one about a quantity that never comes.
private struct Announcing: Chapter {
  let name = "announcing"
  let prose = ChapterProse(
    title: Self.words, summary: Self.words, source: Self.words, goals: [], introduction: [], questions: [])
  private static let words = Bilingual(ko: "장", en: "chapter")

  func derive(in d: inout Derivation) {
    d.note(Bilingual(ko: "\(value: "y_1")", en: "\(value: "y_1")"))
    d.note(Bilingual(ko: "\(value: "y_2")", en: "\(value: "y_2")"))  // here
    d.let("y_1", d.given("x", 2).squared)
  }
}
