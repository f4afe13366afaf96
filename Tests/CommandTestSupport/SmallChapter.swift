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
