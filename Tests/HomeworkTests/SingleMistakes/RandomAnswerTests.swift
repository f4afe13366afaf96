import NumericCore
import TestSupport
import Testing
import Training

@testable import Homework
@testable import Textbook

/// Numbers that are nobody's slip.
@Suite("A wrong answer drawn at random", .tags(.grader, .mutant), .inTurn)
struct RandomAnswerTests {
  /// Of four hundred numbers about the right ones, each in the place of one answer, at most four are named.
  @Test(
    "is hardly ever named as a slip",
    arguments: [
      "two-two-two-network", "one-one-one-network", "one-two-one-network", "activation-functions",
      "convolution-kernel", "layers-as-matrices", "three-layer-chain",
    ])
  func named(chapter: String) throws {
    let worksheet = try #require(Sheets.worksheet(chapter))
    let students = Sheets.students(4)
    var generator = SeededGenerator(seed: 20_261_127)
    var (wrong, named): (Int, [String]) = (0, [])
    for student in students {
      let variant = try worksheet.variant(student: student, seed: Sheets.seed)
      let solution = Sheets.solution(worksheet, variant)
      while wrong < 400 * (students.firstIndex(of: student)! + 1) / students.count {
        let index = Int.random(in: worksheet.steps.indices, using: &generator)
        // As far from the right value as 0 is, at most: there most slips lie.
        let right = variant.right.values[index].midpoint
        let value = right * Double.random(in: 0...2, using: &generator)
        var answers = solution
        answers[index] =
          PrintedDecimal.rounding(try #require(Rational(exactly: value)), decimals: worksheet.decimals)
          .typeset
        let mark = Sheets.marks(worksheet, variant, answers)[index]
        guard mark.outcome != .correct else { continue }
        wrong += 1
        if let slip = mark.slip { named.append("\(mark.step.symbol): \(slip.slip.id)") }
      }
    }
    #expect(wrong == 400)
    #expect(named.count <= 4, "\(named)")
  }

  @Test("would often be, if one hit were enough")
  func withoutEvidence() throws {
    // What the share is counted for: on the 2-2-2 sheet the slips of one step explain more than one number in a
    // hundred, of those as near as the answer.
    let worksheet = try #require(Sheets.worksheet("two-two-two-network"))
    let variant = try worksheet.variant(student: Sheets.students(1)[0], seed: Sheets.seed)
    let step = try #require(worksheet.steps.first { $0.symbol == "∂E/∂w_1" })
    let right = variant.right.values[step.number - 1].midpoint
    var chance = ChanceHits(for: 0, right: [right])
    for slip in step.slips {
      chance.add(
        slip.formula(givens: variant.right.givens, answers: variant.right.values) + worksheet.scheme.tolerance
      )
    }
    #expect(chance.share > ChanceHits.bound)
  }
}
