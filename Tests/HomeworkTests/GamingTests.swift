import NumericCore
import TestSupport
import Testing
import Textbook
import Training

@testable import Homework
@testable import companion

/// Sheets filled in without working anything out, by someone who knows how marking goes.
@Suite("Gaming", .tags(.grader), .inTurn)
struct GamingTests {
  /// One way to fill in a sheet.
  struct Strategy: Sendable, CustomTestStringConvertible {
    let name: String
    let answers: @Sendable (Worksheet, Variant) -> [String]
    var testDescription: String { name }
  }

  /// Fillings without any work in them.
  static let fillings =
    [
      "0", "1", "-1", "1.0001", "0.9999", "0.001", "-0.001", "0.0006", "0.5", "2", "20", "1000", "1e6",
      "1e-6",
    ].map { number in
      Strategy(name: "\(number) everywhere") { worksheet, _ in worksheet.steps.map { _ in number } }
    } + [
      Strategy(name: "the first answer everywhere") { worksheet, variant in
        worksheet.steps.map { _ in Sheets.solution(worksheet, variant)[0] }
      },
      Strategy(name: "each weight as it was, each gradient tiny") { worksheet, variant in
        worksheet.steps.map { step in
          guard case .step(let parameter, _, _)? = worksheet.scheme.derivation[step.symbol]?.definition,
            let index = worksheet.givens.firstIndex(of: parameter)
          else { return PrintedDecimal(significand: 1, decimals: worksheet.decimals).typeset }
          return variant.givens[index].typeset
        }
      },
      Strategy(name: "saturated at 1") { worksheet, _ in
        worksheet.steps.indices.map { worksheet.scheme.flattens($0) ? "1" : "20" }
      },
      Strategy(name: "saturated at 0") { worksheet, _ in
        worksheet.steps.indices.map { worksheet.scheme.flattens($0) ? "0" : "-20" }
      },
    ]

  @Test(
    "A sheet filled in without work earns what is right by luck, and nothing by following",
    arguments: fillings)
  func filledIn(strategy: Strategy) throws {
    for chapter in Sheets.chapters {
      let worksheet = try #require(Sheets.worksheet(chapter))
      for student in Sheets.students(2) {
        let variant = try worksheet.variant(student: student, seed: Sheets.seed)
        let marks = Sheets.marks(worksheet, variant, strategy.answers(worksheet, variant))
        let following = marks.filter { $0.outcome == .follows }.map(\.step.symbol)
        #expect(following == [], "\(chapter), \(student)")
      }
    }
  }

  /// Sheets that are right, for other numbers.
  static let copies = [
    Strategy(name: "the lecture's answers") { worksheet, _ in
      worksheet.slideValues.map {
        PrintedDecimal.rounding(Rational(exactly: $0.midpoint)!, decimals: worksheet.decimals).typeset
      }
    },
    Strategy(name: "another student's sheet") { worksheet, _ in
      guard let other = try? worksheet.variant(student: "another", seed: Sheets.seed) else { return [] }
      return Sheets.solution(worksheet, other)
    },
  ]

  @Test("A copied sheet earns next to nothing by following where there is enough to tell", arguments: copies)
  func copied(strategy: Strategy) throws {
    for chapter in Sheets.chapters {
      let worksheet = try #require(Sheets.worksheet(chapter))
      guard worksheet.steps.count >= 10 else { continue }
      // Now and then two students have numbers in common.
      let lucky = try Sheets.students(10).count { student in
        let variant = try worksheet.variant(student: student, seed: Sheets.seed)
        let marks = Sheets.marks(worksheet, variant, strategy.answers(worksheet, variant))
        return 4 * marks.count { $0.outcome == .follows } > worksheet.points
      }
      #expect(lucky <= 2, "\(chapter)")
    }
  }

  @Test(
    "Nobody's honest sheet is taken for a copy, whichever four steps are wrong", arguments: Sheets.chapters)
  func honest(chapter: String) throws {
    let worksheet = try #require(Sheets.worksheet(chapter))
    var generator = SeededGenerator(seed: 20_261_123)
    for student in Sheets.students(10) where worksheet.steps.count >= 10 {
      let variant = try worksheet.variant(student: student, seed: Sheets.seed)
      var answers = Sheets.solution(worksheet, variant)
      for index in answers.indices.shuffled(using: &generator).prefix(4) {
        answers[index] = "0.\(index)1234567"
      }
      let marks = Sheets.marks(worksheet, variant, answers)
      #expect(!marks.contains { $0.refusal == .foreign || $0.refusal == .filler }, "\(student)")
    }
  }

  @Test("A number that stands in for several gradients is not followed; one mistake that recurs once is")
  func filler() throws {
    let worksheet = try #require(Sheets.worksheet("two-two-two-network"))
    let variant = try worksheet.variant(student: "a", seed: Sheets.seed)
    func outcome(of symbol: Symbol, with number: String, in symbols: [Symbol]) throws -> StepMark {
      var answers = Sheets.solution(worksheet, variant)
      func index(_ symbol: Symbol) throws -> Int {
        try #require(worksheet.steps.firstIndex { $0.symbol == symbol })
      }
      for symbol in symbols { answers[try index(symbol)] = number }
      let weight = variant.givens[try #require(worksheet.givens.firstIndex(of: "w_5"))].value
      let next = weight - Rational(1, 2) * (try #require(PrintedDecimal(number)).value)
      answers[try index("w_5^+")] = PrintedDecimal.rounding(next, decimals: worksheet.decimals).typeset
      return Sheets.marks(worksheet, variant, answers)[try index("w_5^+")]
    }
    let twice = try outcome(of: "w_5^+", with: "0.31", in: ["∂E/∂w_5", "∂E/∂w_6"])
    #expect(twice.outcome == .follows)
    let often = try outcome(of: "w_5^+", with: "0.31", in: ["∂E/∂w_5", "∂E/∂w_6", "∂E/∂w_7"])
    #expect(often.outcome == .wrong && often.refusal == .filler)
  }

  @Test("A value as good as 0 or 1 leaves nothing to work out; a value close to them does")
  func neutral() throws {
    var worksheet = try #require(Sheets.worksheet("one-one-one-network"))
    worksheet.scheme.decimals = 4
    let own: [Symbol: PrintedDecimal] = [
      "x_t": "1.2", "y_t": "0.4", "η": "0.1", "w_1": "0.8", "w_2": "1.5", "w_1^(2)": "0.7912",
      "w_2^(2)": "1.4567",
    ]
    let variant = worksheet.variant(givens: worksheet.givens.map { own[$0]! })
    func mark(_ step: Int, _ answer: String, after wrong: (Int, String)) -> StepMark {
      var answers = Sheets.solution(worksheet, variant)
      (answers[wrong.0 - 1], answers[step - 1]) = (wrong.1, answer)
      return Sheets.marks(worksheet, variant, answers)[step - 1]
    }
    // s₂ = h·w₂ with w₂ = 1.5; w₂⁺ = w₂ − 0.1·∂E/∂w₂; h = σ(s₁).
    #expect(mark(3, "1.5", after: (2, "1")).refusal == .trivial)
    #expect(mark(3, "1.5", after: (2, "1.00001")).refusal == .trivial)
    #expect(mark(3, "-1.5", after: (2, "-1")).refusal == .trivial)
    #expect(mark(3, "1.4250", after: (2, "0.95")).outcome == .follows)
    #expect(mark(7, "1.5", after: (5, "0.0002")).refusal == .trivial)
    #expect(mark(7, "1.4980", after: (5, "0.02")).outcome == .follows)
    #expect(mark(2, "1", after: (1, "20")).refusal == .trivial)
    #expect(mark(2, "0.9975", after: (1, "6")).outcome == .follows)
  }
}
