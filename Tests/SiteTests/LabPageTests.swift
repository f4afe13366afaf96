import NumericCore
import Pages
import TestSupport
import Testing
import Textbook

@testable import Site

@Suite("A page with a lab", .inTurn)
struct LabPageTests {
  private func page(_ chapter: TinyLab) throws -> String {
    let files = Site([(chapter: chapter, study: chapter.study())]).files
    return try #require(files.first { $0.path == "en/tiny-lab.html" }).text
  }

  @Test("holds the lab's data, hides its section from whoever has no script, and tells them what to do")
  func page() throws {
    let page = try page(TinyLab(hasLab: true))
    #expect(page.contains("<section id=\"lab\" aria-labelledby=\"lab-title\" hidden=\"\">"))
    #expect(
      page.contains("<noscript><p>A terminal trains the network, too: swift run tiny-lab</p></noscript>"))
    for script in ["book", "explore", "lab-training", "lab-curve", "lab"] {
      #expect(page.contains("/\(script).js\""))
    }
    #expect(!page.contains("lab-table.js"))
    #expect(page.contains("<h2 id=\"lab-title\">Train the network</h2>"))
    // Two samples of an input and an answer, as doubles.
    #expect(page.contains("\"samples\":\"AAAAAAAA8D8AAAAAAAAAQAAAAAAAAABAAAAAAAAAEEA=\""))
    #expect(page.contains("\"bounds\":[[1,0.5],[1,0.25]]"))
    #expect(page.contains("\"labFit\":\"{factor} and {growth}\""))
  }

  @Test("has nothing of it where the chapter has none")
  func without() throws {
    let page = try page(TinyLab(hasLab: false))
    for trace in ["id=\"lab\"", "lab.js", "noscript", "labStart"] { #expect(!page.contains(trace)) }
  }

  @Test("averages where the chapter does, and steps by the rate, by hand")
  func epoch() throws {
    let lab = PageLab(try #require(TinyLab(hasLab: true).training))
    // y = 1·x + 0 for (1, 2) and (2, 4): misses of −1 and −2, so E = (1/2 + 4/2)/2, ∂E/∂w = (−1 − 4)/2, ∂E/∂b = −3/2.
    let (loss, next) = lab.epoch([1, 0]) { $0 }
    #expect(loss == 1.25)
    #expect(next == [1 + 0.5 * 2.5, 0.5 * 1.5])
  }
}

// MARK: - Fixtures

/// y = w·x + b, to be 2x.
private struct TinyLab: Chapter {
  let hasLab: Bool
  let name = "tiny-lab"
  private static let word = Bilingual(ko: "가", en: "A")
  private static let axis = Axis(word, range: 0...2)

  var prose: ChapterProse {
    ChapterProse(
      title: Self.word, summary: Self.word, source: Self.word, goals: [], introduction: [], questions: [])
  }

  var training: SampleTraining? {
    guard hasLab else { return nil }
    let curve = KnownCurve(
      2 * Expression.symbol("x"), x: Self.axis, y: Self.axis, caption: Self.word,
      series: [Self.word, Self.word, Self.word], noise: 1, inside: [0...1], outside: [1...2], fineness: 10,
      words: Bilingual(ko: "{factor}, {growth}", en: "{factor} and {growth}"), offWords: Self.word)
    return SampleTraining(
      derivation(), inputs: ["x"], target: "t", hidden: ["y"], output: "y", loss: "E",
      parameters: [("w", 0.5), ("b", 0.25)], samples: [([1], 2), ([2], 4)], isMean: true, rate: 0.5,
      epochs: 10, seed: 1, start: [0.5, 0.25], aim: .curve(curve))
  }

  func derive(in d: inout Derivation) {
    d.section(ko: "가", en: "A")
    let (x, t) = (d.given("x", 1), d.given("t", 2, as: .target))
    let (w, b) = (d.given("w", 1, as: .weight), d.given("b", 0, as: .bias))
    let y = d.let("y", w * x + b)
    d.let("E", (y - t).squared / 2)
  }
}
