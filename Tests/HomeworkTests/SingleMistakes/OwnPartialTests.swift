import Foundation
import NumericCore
import TestSupport
import Testing

@testable import Homework

/// A wrong partial derivative without a reason, and a slip in what is worked out from it. Worked out by hand.
@Suite("A slip that starts from a wrong partial derivative", .tags(.grader), .inTurn)
struct OwnPartialTests {
  /// What is wrong first, by a factor that is nobody's slip, and what is made of it.
  struct Case: CustomTestStringConvertible {
    let sheet: WorkedByHand
    let start: String
    let slip: SingleMistake

    var testDescription: String { "\(slip.what) in \(slip.step), from a wrong \(start)" }

    init(
      _ what: String, of sheet: WorkedByHand = .twoTwoTwo, in step: String, from start: String,
      is slips: String...,
      formula: @escaping WorkedByHand.Formula
    ) {
      (self.sheet, self.start) = (sheet, start)
      slip = SingleMistake(what: what, step: step, slips: slips, missing: 0, formula: formula)
    }

    /// The wrong number in the place of the first.
    func begun() throws -> SingleMistake {
      let right = try #require(sheet.steps.first { $0.name == start }).formula
      return SingleMistake(what: "wrong", step: start, slips: [], missing: 0) { 1.3719 * right($0) }
    }

    static let all = [
      Case("the neighbour's activation", in: "∂E/∂w_5", from: "∂E/∂net_o1", is: "another-unit") {
        $0["∂E/∂net_o1"] * $0["out_h2"]
      },
      Case("the sign flipped", in: "∂E/∂w_8", from: "∂E/∂net_o2", is: "sign-flipped") {
        -$0["∂E/∂net_o2"] * $0["out_h2"]
      },
      Case("w_6 for w_5", in: "∂E_o1/∂out_h1", from: "∂E/∂net_o1", is: "another-weight", "weights-transposed")
      {
        $0["∂E/∂net_o1"] * $0["w_6"]
      },
      Case("a part forgotten", in: "∂E/∂out_h1", from: "∂E_o1/∂out_h1", is: "path-forgotten") {
        $0["∂E_o1/∂out_h1"]
      },
      Case("the slope forgotten", in: "∂E/∂net_h1", from: "∂E/∂out_h1", is: "derivative-forgotten") {
        $0["∂E/∂out_h1"]
      },
      Case("σ for σ′", in: "∂E/∂net_h1", from: "∂E/∂out_h1", is: "activation-for-derivative") {
        $0["∂E/∂out_h1"] * $0["out_h1"]
      },
      Case("the other input", in: "∂E/∂w_3", from: "∂E/∂net_h2", is: "another-input") {
        $0["∂E/∂net_h2"] * $0["i_2"]
      },
      Case("η forgotten", in: "w_5^+", from: "∂E/∂w_5", is: "rate-forgotten") { $0["w_5"] - $0["∂E/∂w_5"] },
      Case("η forgotten", of: .oneOneOne, in: "w_2^+", from: "∂E/∂w_2", is: "rate-forgotten") {
        $0["w_2"] - $0["∂E/∂w_2"]
      },
      Case("uphill", of: .oneOneOne, in: "w_1^+", from: "∂E/∂w_1", is: "sign-flipped") {
        $0["w_1"] + $0["η"] * $0["∂E/∂w_1"]
      },
      Case("w_12 for w_11", of: .kernel, in: "∂E/∂x_11", from: "∂E/∂net_11", is: "another-weight") {
        $0["∂E/∂net_11"] * $0["w_12"]
      },
      Case("the sign flipped", of: .kernel, in: "∂E/∂x_11", from: "∂E/∂net_11", is: "sign-flipped") {
        -$0["∂E/∂net_11"] * $0["w_11"]
      },
    ]
  }

  private static let students = Sheets.students(4)

  @Test("is named, and costs its own step", arguments: Case.all)
  func named(made: Case) throws {
    var named = 0
    for student in Self.students {
      let marks = try made.sheet.marks(of: student, [made.begun(), made.slip], decimals: 8)
      let mark = try #require(marks.first { $0.step.symbol.name == made.slip.step })
      #expect(mark.points == 0)
      let found = mark.slip?.made.slipIDs
      #expect(found.map { $0.count == 1 && made.slip.slips.contains($0[0]) } != false, "\(found ?? [])")
      if found != nil { named += 1 }
    }
    #expect(2 * named > Self.students.count, "named \(named) times")
  }

  @Test("is none where the work from it is right", arguments: Case.all)
  func follows(made: Case) throws {
    let marks = try made.sheet.marks(of: Self.students[0], [made.begun()], decimals: 8)
    let mark = try #require(marks.first { $0.step.symbol.name == made.slip.step })
    #expect(mark.outcome == .follows && mark.slip == nil)
  }

  @Test("is not made up where the number is none of them", .tags(.mutant))
  func noReason() throws {
    let made = Case.all[0]
    let other = SingleMistake(what: "", step: made.slip.step, slips: [], missing: 0) {
      0.8137 * made.slip.formula($0)
    }
    for student in Self.students {
      let marks = try made.sheet.marks(of: student, [made.begun(), other], decimals: 8)
      let mark = try #require(marks.first { $0.step.symbol.name == other.step })
      #expect(mark.outcome == .wrong && mark.slip == nil)
    }
  }
}
