import NumericCore
import TestSupport

@testable import Pages
@testable import Textbook

/// A chapter with one of everything that a page can show.
struct TestChapter: Chapter {
  let name = "test-chapter"
  let prose = ChapterProse(
    title: Bilingual(ko: "시험용 장", en: "A chapter for tests"),
    summary: Bilingual(ko: "모든 것을 하나씩", en: "One of everything"),
    source: Bilingual(ko: "없음", en: "none"),
    goals: [Bilingual(ko: "기울기를 구한다.", en: "Find a gradient.")],
    introduction: [
      Bilingual(
        ko: "두 길을 **모두** 더합니다: \("h".e * (1 - "h".e)).", en: "Add **both** paths: \("h".e * (1 - "h".e)).")
    ],
    questions: [
      Question(
        .compute,
        Bilingual(ko: "\("w".e) = 0이면?", en: "What if \("w".e) = 0?"),
        answer: Bilingual(
          ko: "\(value: "h")입니다.", en: "It is \(value: "h"); see \(code: "swift run test-chapter")."),
        givens: ["w": 0])
    ])

  func derive(in d: inout Derivation) {
    d.section(ko: "순전파", en: "Forward pass")
    let (x, t) = (d.given("x", 2), d.given("t", 1, as: .target))
    let (w, b) = (d.given("w", "-0.5", as: .weight), d.given("b", "0.25", as: .bias))
    let h = d.let("h", sigmoid(w * x))
    d.claim("T-1", h, prints: "0.269")
    d.claim("T-2", h, prints: "0.731", shown: 1 - "0.269")
    let y = d.let("y", h * w + b)
    let error = d.let("E", (t - y).squared / 2)
    d.draw(
      NetworkDrawing(nodes: [[x], [h], [y], [error]], edges: [(x, h, w), (h, y, w), (y, error, nil)]),
      as: "test-network", caption: Bilingual(ko: "시험용 신경망", en: "A network for tests"))
    d.section(ko: "역전파", en: "Backward pass")
    let slope = d.gradient(of: error, by: w, b)
    d.claim("T-3", slope[w], is: -(t - y) * (h + w * h * (1 - h) * x))
    d.claim("T-4", slope[b], is: t - y)
    d.claim(
      "T-5", defines: [y: h * w], provided: Condition(ko: "편향이 없으면", en: "without bias", assuming: ["b": 0]))
    d.claim("T-6", y, is: h * w, provided: Condition(ko: "편향이 없으면", en: "without bias", assuming: ["b": 0]))
    d.claim("T-7", h * (1 - h), isAtMost: "0.25", becauseOf: (1 / 2 - h).squared)
    let vector = Matrix(column: [y])
    d.claim("T-8", "y", vector, is: .matrix("A", Matrix([[h * w, b]])))
    let next = d.step(w, along: slope[w], rate: "0.1")
    d.claim("T-9", next, follows: w - "0.1" * slope[w])
    let after = d.after(10, roundsOf: [next], error)
    d.compare(
      Comparison(
        title: Bilingual(ko: "오차", en: "The error"),
        columns: [Bilingual(ko: "처음", en: "at first"), Bilingual(ko: "나중", en: "later")],
        rows: [(error, [error, after])]))
    d.claim("T-10", log(x.squared), is: 2 * log(x))
    d.wentWrong([
      WrongNumber(slope[w], .derivativeForgotten), WrongNumber(slope[b], .halfDropped),
      WrongNumber(next, .signFlipped, remark: Bilingual(ko: "오르막입니다.", en: "That is uphill.")),
    ])
  }
}

/// The first lines of one, small enough to compare whole.
struct SmallTestChapter: Chapter {
  let name = "small-test-chapter"
  let prose = ChapterProse(
    title: Bilingual(ko: "작은 장", en: "A small chapter"), summary: Bilingual(ko: "", en: ""),
    source: Bilingual(ko: "없음", en: "none"), goals: [], introduction: [], questions: [])

  func derive(in d: inout Derivation) {
    let (x, w) = (d.given("x", 2), d.given("w", "-0.5", as: .weight))
    let h = d.let("h", sigmoid(w * x))
    d.claim("T-1", h, prints: "0.269")
    let slope = d.gradient(of: h, by: w)
    d.claim("T-2", slope[w], prints: "-0.393")
  }
}
