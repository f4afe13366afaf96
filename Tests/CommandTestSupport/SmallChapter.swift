import NumericCore
import Textbook

/// A chapter with a right claim, a wrong one and, if wanted, one that can't be decided.
package struct SmallChapter: Chapter {
  private let hasUndecidedClaim: Bool
  package let name = "small-chapter"
  package let prose = ChapterProse(
    title: Bilingual(ko: "작은 장", en: "A small chapter"),
    summary: Bilingual(ko: "짧은 유도", en: "A short derivation"), source: Bilingual(ko: "없음", en: "none"),
    goals: [], introduction: [], questions: [])

  package init(hasUndecidedClaim: Bool = false) { self.hasUndecidedClaim = hasUndecidedClaim }

  package func derive(in d: inout Derivation) {
    let x = d.given("x_1", 2)
    let w = d.given("w_1", "0.5", as: .weight)
    let y = d.let("y", x * w)
    d.claim("T-1", y, prints: "1.0")
    let h = d.let("h", 1 / y)
    d.claim("T-2", h, prints: "1.1")
    // No normal form knows that the two are one, and no point tells them apart.
    if hasUndecidedClaim { d.claim("T-3", sin(3 * x), is: 3 * sin(x) - 4 * sin(x).raised(to: 3)) }
  }
}

/// A chapter with a squared error.
package struct ErrorChapter: Chapter {
  package let name = "error-chapter"
  package let prose = SmallChapter().prose

  package init() {}

  package func derive(in d: inout Derivation) {
    let (x, t) = (d.given("x", 2), d.given("t", 3, as: .target))
    let y = d.let("y", x / 2)
    d.let("E", (t - y).squared / 2)
  }
}

/// A chapter of two sections, with a goal and a question.
package struct SectionedChapter: Chapter {
  package let name = "sectioned-chapter"
  package let prose = ChapterProse(
    title: Bilingual(ko: "두 절", en: "Two sections"), summary: Bilingual(ko: "두 절", en: "Two sections"),
    source: Bilingual(ko: "없음", en: "none"),
    goals: [Bilingual(ko: "기울기를 구한다.", en: "Find a gradient.")],
    introduction: [Bilingual(ko: "시작합니다.", en: "Here we go.")],
    questions: [
      Question(
        .explain, Bilingual(ko: "왜?", en: "Why is it flat?"),
        answer: Bilingual(ko: "멀어서", en: "It is far out."))
    ])

  package init() {}

  package func derive(in d: inout Derivation) {
    d.section(ko: "순전파", en: "Pass 1: forward")
    let (x, w) = (d.given("x", 2), d.given("w", "-0.5", as: .weight))
    let h = d.let("h", sigmoid(w * x))
    d.section(ko: "역전파", en: "Pass 1: backward")
    d.gradient(of: h, by: w)
  }
}
