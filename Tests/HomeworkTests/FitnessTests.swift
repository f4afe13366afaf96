import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Homework
@testable import companion

/// For each reason against a draw, a draw that has it.
@Suite("Whether numbers are fit to be marked", .tags(.grader), .inTurn)
struct FitnessTests {
  /// Fit numbers for the 1-1-1 network, to four decimals.
  private static let fit: [Symbol: PrintedDecimal] = [
    "x_t": "1.2", "y_t": "0.4", "η": "0.1", "w_1": "0.8", "w_2": "1.5", "w_1^(2)": "0.7912",
    "w_2^(2)": "1.4567",
  ]

  private func worksheet(_ chapter: String, decimals: Int = 4) throws -> Worksheet {
    var worksheet = try #require(Sheets.worksheet(chapter))
    worksheet.scheme.decimals = decimals
    return worksheet
  }

  /// Judges numbers of the 1-1-1 network, some changed, and the enclosures, changed by `edit`.
  private func judged(
    _ changes: [Symbol: PrintedDecimal] = [:], edit: (inout [Interval]) -> Void = { _ in }
  ) throws -> Unfitness? {
    let worksheet = try worksheet("one-one-one-network")
    let givens = worksheet.givens.map { changes[$0] ?? Self.fit[$0]! }
    let variant = worksheet.variant(givens: givens)
    var values = variant.right.values
    edit(&values)
    return worksheet.unfitness(
      RightAnswers(givens: variant.right.givens, values: values, reach: variant.right.reach))
  }

  @Test("fit numbers are")
  func fit() throws { #expect(try judged() == nil) }

  @Test("a value that is none is refused")
  func undefined() throws {
    #expect(try judged { $0[3] = .empty } == .undefined(step: 4))
    #expect(try judged { $0[3] = .entire } == .undefined(step: 4))
  }

  @Test("a digit that the enclosure leaves open is refused")
  func undecidable() throws {
    let tie = Interval(("0.72345" as PrintedDecimal).value)
    let sliver = Interval(1e-12).hull(Interval(-1e-12))
    #expect(try judged { $0[1] = tie + sliver } == .undecidable(step: 2))
  }

  @Test("a ReLU at its kink is refused")
  func kink() throws {
    let worksheet = try worksheet("relu-and-cross-entropy", decimals: 6)
    let own: [Symbol: PrintedDecimal] = [
      "w_1": "0.81", "w_2": "0.37", "x_1": "1.7", "t_1": "0.7", "x_2": "-1.31", "t_2": "0.3",
      "x_t": "0.0000001", "y_t": "0.2",
    ]
    let givens = worksheet.givens.map { own[$0]! }
    let variant = worksheet.variant(givens: givens)
    #expect(worksheet.unfitness(variant.right) == .kink)
  }

  @Test("a saturated sigmoid is refused")
  func saturated() throws { #expect(try judged(["w_1": "4.1"]) == .saturated) }

  @Test("the lecture's own answers are refused")
  func likeTheSlide() throws {
    #expect(try judged(["x_t": "1", "w_1": "1"]) == .likeTheSlide(step: 1))
  }

  @Test("a slip within the tolerance is refused")
  func slipTooNear() throws {
    // With the target met nearly, the error is so small that twice as much makes no difference.
    #expect(try judged(["y_t": "1.0957"]) == .slipTooNear(step: 4, slip: "half-dropped"))
  }

  @Test("an answer that is 0 to the asked decimals is refused")
  func zero() throws {
    #expect(try judged { $0[3] = Interval(0.00004) } == .zero(step: 4))
    #expect(try judged { $0[3] = Interval(0.00006) } != .zero(step: 4))
  }

  @Test("a ReLU that is on or off for good decides what its slips are")
  func reluSlips() throws {
    var derivation = Derivation()
    let x = derivation.given("x", 0)
    let w = derivation.given("w", 1, as: .weight)
    let s = derivation.let("s", w * x)
    let h = derivation.let("h", relu(s))
    let error = derivation.let("E", 3 * (h - 1).squared)
    derivation.gradient(of: error, by: w)
    var worksheet = try Worksheet(asking: OneUnit(derivation: derivation))
    worksheet.scheme.decimals = 3
    let slope = try #require(worksheet.steps.last)
    #expect(slope.slips.contains { $0.slip.id == "derivative-forgotten" })
    func judged(_ x: PrintedDecimal) -> Unfitness? {
      let givens = worksheet.givens.map { $0 == "x" ? Interval(x.value) : Interval(1.3) }
      return worksheet.unfitness(worksheet.scheme.rightAnswers(for: givens))
    }
    // On, its derivative is 1, and forgetting it no slip; off, nothing that is asked shows anything.
    #expect(judged("0.7") == nil)
    #expect(judged("-0.7") == .zero(step: 2))
  }

  @Test(
    "every chapter asks for something, and for at most forty things", arguments: Book.chapters.map(\.name))
  func chapters(name: String) throws {
    let worksheet = try #require(Sheets.worksheet(name))
    #expect((1...Worksheet.longest).contains(worksheet.steps.count))
  }

  @Test("what is 0 in every draw but for rounding is not asked")
  func alwaysZero() throws {
    var derivation = Derivation()
    let x = derivation.given("x", "0.1")
    let third = derivation.let("t", x / 3)
    derivation.let("s", x - third - third - third)
    #expect(try Worksheet(asking: OneUnit(derivation: derivation)).steps.map(\.symbol) == ["t"])
  }

  @Test("a chapter that makes no worksheet says why")
  func refusals() throws {
    var constant = Derivation()
    let rate = constant.given("η", "0.1", as: .rate)
    constant.let("h", rate * 2)
    #expect(throws: NoWorksheet.nothingToAsk) { try Worksheet(asking: OneUnit(derivation: constant)) }
    // Both signs of the second term give nearly the same, whatever the numbers.
    var near = Derivation()
    let (x, w) = (near.given("x", 1), near.given("w", "0.00000000001"))
    near.let("s", x + w)
    let reason = #expect(throws: NoWorksheet.self) { try Worksheet(asking: OneUnit(derivation: near)) }
    #expect(
      reason?.message.en.plainText
        == "none of sixty-four sets of numbers can be marked, so there is no worksheet; mostly since "
        + "in s the slip sign-flipped cannot be told from the right value")
    #expect(
      reason?.message.ko.plainText
        == "뽑은 수 예순네 벌 가운데 채점할 수 있는 것이 없어 학습지를 만들 수 없습니다. 가장 잦은 까닭: "
        + "s에서 실수 sign-flipped의 값이 바른 값과 구별되지 않습니다")
  }

  @Test("what a student gets is fit: judged again, with every slip out of reach", arguments: Sheets.chapters)
  func drawn(chapter: String) throws {
    let worksheet = try #require(Sheets.worksheet(chapter))
    let variant = try worksheet.variant(student: "2023-1234", seed: Sheets.seed)
    let givens = variant.givens.map { Interval($0.value) }
    let hasReLU = worksheet.scheme.bends.contains(where: \.isKink)
    for (index, step) in worksheet.steps.enumerated() {
      #expect(
        hasReLU || !step.slips.contains { worksheet.scheme.changesNothing($0, in: step, around: givens) })
      #expect(!variant.right.reach[index].intersects(worksheet.slideValues[index]))
      for slip in step.slips where !worksheet.scheme.changesNothing(slip, in: step, around: givens) {
        let wrong = slip.formula(givens: givens, answers: variant.right.values)
        let written = PrintedDecimal.rounding(
          Rational(exactly: wrong.midpoint) ?? Rational(0), decimals: worksheet.decimals)
        #expect(
          wrong.isEmpty || !variant.right.reach[index].contains(written.value),
          "\(step.symbol): \(slip.slip.id)")
      }
    }
  }
}

/// A derivation as a chapter of its own.
private struct OneUnit: Chapter {
  let derivation: Derivation
  let name = "one-unit"
  let prose = ChapterProse(
    title: Bilingual(ko: "", en: ""), summary: Bilingual(ko: "", en: ""), source: Bilingual(ko: "", en: ""),
    goals: [], introduction: [], questions: [])

  func derive(in d: inout Derivation) { d = derivation }
}
