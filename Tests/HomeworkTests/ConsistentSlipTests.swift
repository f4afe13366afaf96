import Foundation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Homework
@testable import companion

/// A slip made wherever it can be made costs once. The wrong sheets are worked out by hand.
@Suite("A slip made throughout a sheet", .tags(.grader), .inTurn)
struct ConsistentSlipTests {
  /// What one student does in the 2-2-2 network, everywhere.
  struct Habit: CustomTestStringConvertible {
    let testDescription: String
    /// The slip that is named.
    let slip: String
    /// The steps in which it is made.
    let mistakes: [SingleMistake]

    init(
      _ what: String, _ slip: String, _ steps: KeyValuePairs<String, WorkedByHand.Formula>
    ) {
      (testDescription, self.slip) = (what, slip)
      mistakes = steps.map {
        SingleMistake(what: what, step: $0.key, slips: [slip], missing: 0, formula: $0.value)
      }
    }

    static let all = [
      Habit(
        "½ dropped", "half-dropped",
        [
          "E_o1": { pow(miss($0, "o1"), 2) }, "E_o2": { pow(miss($0, "o2"), 2) },
          "∂E/∂out_o1": { -2 * miss($0, "o1") },
          "∂E/∂net_o2": { -2 * miss($0, "o2") * slope($0["out_o2"]) },
        ]),
      Habit(
        "outputs' slope forgotten", "derivative-forgotten",
        ["∂E/∂net_o1": { $0["∂E/∂out_o1"] }, "∂E/∂net_o2": { -miss($0, "o2") }]),
      Habit(
        "hidden slope forgotten", "derivative-forgotten",
        [
          "∂E/∂net_h1": { $0["∂E/∂out_h1"] },
          "∂E/∂net_h2": { $0["∂E/∂net_o1"] * $0["w_6"] + $0["∂E/∂net_o2"] * $0["w_8"] },
        ]),
      Habit(
        "sign flipped", "sign-flipped",
        [
          "∂E/∂out_o1": { miss($0, "o1") }, "∂E/∂net_o2": { miss($0, "o2") * slope($0["out_o2"]) },
        ]),
    ]

    /// t − o.
    private static func miss(_ v: WorkedByHand.Values, _ unit: String) -> Double {
      v["target_\(unit)"] - v["out_\(unit)"]
    }
  }

  @Test("is charged once and named each time", arguments: Habit.all, Sheets.students(5))
  func once(habit: Habit, student: String) throws {
    let marks = try WorkedByHand.twoTwoTwo.marks(of: student, habit.mistakes)
    let lost = marks.filter { !$0.outcome.isEarned }
    #expect(lost.map(\.outcome) == [.slip], "\(lost.map(\.step.symbol))")
    #expect(lost.map { $0.slip?.slip.id } == [habit.slip])
    let again = marks.filter { $0.outcome == .repeated }
    #expect(again.allSatisfy { $0.slip?.slip.id == habit.slip })
  }

  @Test("two different slips are charged twice", .tags(.mutant))
  func twoHabits() throws {
    let both = Habit.all[0].mistakes + Habit.all[2].mistakes
    for student in Sheets.students(5) {
      let marks = try WorkedByHand.twoTwoTwo.marks(of: student, both)
      // Where both meet in one number, nothing may name it: that is charged, too.
      #expect(marks.count { !$0.outcome.isEarned } >= 2)
      #expect(marks.first { $0.outcome == .slip }?.slip?.slip.id == "half-dropped")
    }
  }

  @Test("the same wrong number without a reason is charged each time", .tags(.mutant))
  func noReason() throws {
    let worksheet = try #require(Sheets.worksheet("two-two-two-network"))
    let variant = try worksheet.variant(student: "2026-1000", seed: Sheets.seed)
    var answers = Sheets.solution(worksheet, variant)
    for step in worksheet.steps where step.symbol.name.hasPrefix("E_") {
      answers[step.number - 1] = "7.\(step.number)"
    }
    let marks = Sheets.marks(worksheet, variant, answers)
    #expect(marks.count { $0.outcome == .wrong } == 2)
    #expect(!marks.contains { $0.outcome == .repeated })
  }
}
