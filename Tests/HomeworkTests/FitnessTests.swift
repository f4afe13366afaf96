import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Homework
@testable import companion

/// For each reason against a draw, a draw that has it.
@Suite("Whether numbers are fit to be marked", .tags(.grader))
struct FitnessTests {
  /// Fit numbers for the 1-1-1 network, to four decimals.
  private static let fit: [Symbol: PrintedDecimal] = [
    "x_t": "1.2", "y_t": "0.4", "η": "0.1", "w_1": "0.8", "w_2": "1.5", "w_1^(2)": "0.7912",
    "w_2^(2)": "1.4567",
  ]

  private func worksheet(_ chapter: String, decimals: Int = 4) throws -> Worksheet {
    var worksheet = try #require(Sheets.worksheet(chapter))
    worksheet.decimals = decimals
    return worksheet
  }

  /// Judges numbers of the 1-1-1 network, some changed, and the enclosures, changed by `edit`.
  private func judged(
    _ changes: [Symbol: PrintedDecimal] = [:], edit: (inout [Interval]) -> Void = { _ in }
  ) throws -> Unfitness? {
    let worksheet = try worksheet("one-one-one-network")
    let givens = worksheet.givens.map { changes[$0] ?? Self.fit[$0]! }
    let variant = worksheet.variant(givens: givens)
    var values = variant.values
    edit(&values)
    return worksheet.unfitness(
      givens: givens.map { Interval($0.value) }, values: values, reach: variant.reach,
      decimals: worksheet.decimals)
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
    #expect(
      worksheet.unfitness(
        givens: givens.map { Interval($0.value) }, values: variant.values, reach: variant.reach,
        decimals: 6) == .kink)
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
    #expect(try judged(["y_t": "1.0853"]) == .slipTooNear(step: 4, slip: "half-dropped"))
  }

  @Test("every chapter asks for at most forty things, or for nothing")
  func chapters() {
    let asking = Sheets.chapters
    for chapter in asking {
      let worksheet = Sheets.worksheet(chapter)!
      #expect((1...Worksheet.longest).contains(worksheet.steps.count), "\(chapter)")
    }
    // Counts and a minimum; and numbers of which no draw is fit.
    let silent = ["confusion-matrix", "gradient-descent", "regression-network", "vanishing-gradient"]
    #expect(Set(Book.chapters.map(\.name)).subtracting(asking) == Set(silent))
  }

  @Test("what a student gets is fit: judged again, with every slip out of reach", arguments: Sheets.chapters)
  func drawn(chapter: String) throws {
    let worksheet = try #require(Sheets.worksheet(chapter))
    let variant = try worksheet.variant(student: "2023-1234", seed: Sheets.seed)
    let givens = variant.givens.map { Interval($0.value) }
    for (index, step) in worksheet.steps.enumerated() {
      #expect(!variant.reach[index].intersects(worksheet.slideValues[index]))
      for slip in step.slips {
        let wrong = slip.formula(givens: givens, answers: variant.values)
        let written = PrintedDecimal.rounding(
          Rational(exactly: wrong.midpoint) ?? Rational(0), decimals: worksheet.decimals)
        #expect(
          wrong.isEmpty || !variant.reach[index].contains(written.value), "\(step.symbol): \(slip.slip.id)")
      }
    }
  }
}
