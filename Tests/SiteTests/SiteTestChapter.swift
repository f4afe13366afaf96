import NumericCore
import TestSupport
import Textbook

/// A chapter with one of everything that a page's script has to follow: steps forward and backward, an update, rounds
/// after which two quantities are looked at, a count, a sentence with a fact, claims.
struct SiteTestChapter: Chapter {
  let name = "site-test-chapter"
  let prose = ChapterProse(
    title: Bilingual(ko: "웹 시험용 장", en: "A chapter for the web"),
    summary: Bilingual(ko: "모든 것을 하나씩", en: "One of everything"),
    source: Bilingual(ko: "없음", en: "none"),
    goals: [Bilingual(ko: "기울기를 구한다.", en: "Find a gradient.")],
    introduction: [Bilingual(ko: "두 길을 모두 더합니다.", en: "Add both paths.")],
    questions: [
      Question(
        .compute, Bilingual(ko: "\("w".e) = 0이면?", en: "What if \("w".e) = 0?"),
        answer: Bilingual(ko: "\(value: "h")입니다.", en: "It is \(value: "h")."), givens: ["w": 0])
    ])

  func derive(in d: inout Derivation) {
    d.section(ko: "순전파", en: "Forward pass")
    let (x, t) = (d.given("x", 2), d.given("t", 1, as: .target))
    let (w, b) = (d.given("w", "-0.5", as: .weight), d.given("b", "0.25", as: .bias))
    let rate = d.given("η", "0.1", as: .rate)
    let count = d.given("n", 4, as: .count)
    let s = d.let("s", w * x)
    let h = d.let("h", sigmoid(s))
    // A slide with two digits exchanged: what is wrong has a box.
    d.claim("T-1", h, prints: "0.296")
    let y = d.let("y", h * w + b)
    let error = d.let("E", (t - y).squared / 2)
    d.note(
      Bilingual(
        ko: "오차는 \(value: "E")입니다. \(where: y < t, "출력이 작습니다.", otherwise: "출력이 큽니다.")",
        en:
          "The error is \(value: "E"). \(where: y < t, "The output is low.", otherwise: "The output is high.")"
      ))
    d.let("m", error * count)
    d.draw(
      NetworkDrawing(
        nodes: [[x], [s, h], [y], [error]], edges: [(x, h, w), (h, y, w), (y, error, nil)], of: error),
      as: "site-test-network", caption: Bilingual(ko: "시험용 신경망", en: "A network for tests"))
    d.section(ko: "역전파", en: "Backward pass")
    let slope = d.gradient(of: error, by: y, h, s, w, b)
    d.claim("T-2", slope[b], prints: "0.88")
    d.section(ko: "갱신", en: "Update")
    let (nextW, nextB) = (d.step(w, along: slope[w], rate: rate), d.step(b, along: slope[b], rate: rate))
    d.claim("T-3", nextB, follows: b - rate * slope[b])
    let after = d.after(10, roundsOf: [nextW, nextB], error)
    let moved = d.after(10, roundsOf: [nextW, nextB], w)
    d.compare(
      Comparison(
        title: Bilingual(ko: "오차", en: "The error"),
        columns: [Bilingual(ko: "처음", en: "at first"), Bilingual(ko: "나중", en: "later")],
        rows: [(error, [error, after]), (w, [w, moved])]))
  }
}

extension SiteTestChapter {
  /// The study of a derivation that a closure states.
  static func study(_ state: (inout Derivation) -> Void) -> Study {
    var d = Derivation()
    state(&d)
    return Study(d)
  }
}

extension String {
  /// The text between the first two texts, without them.
  func part(after start: String, before end: String) -> Substring? {
    guard let from = range(of: start)?.upperBound, let to = self[from...].range(of: end)?.lowerBound else {
      return nil
    }
    return self[from..<to]
  }
}
