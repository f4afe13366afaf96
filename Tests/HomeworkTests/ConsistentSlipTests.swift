import Foundation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Homework
@testable import companion

/// A slip made wherever it can be made costs once. The wrong sheets are worked out here, in floating point, by a
/// backward pass of their own.
@Suite("A slip made throughout a sheet", .tags(.grader))
struct ConsistentSlipTests {
  private static let chapter = "two-two-two-network"

  /// What one student does in the 2-2-2 network, everywhere.
  struct Habit: CustomTestStringConvertible {
    let testDescription: String
    /// The slip that is named.
    let slip: String
    /// What stands before the squared miss, and before the miss in its derivative.
    var half = 0.5
    var miss = 1.0
    /// Whether an output's σ′ is a factor.
    var hasOutputSlope = true
    var hasHiddenSlope = true

    static let all = [
      Habit(testDescription: "½ dropped", slip: "half-dropped", half: 1, miss: 2),
      Habit(testDescription: "outputs' slope forgotten", slip: "derivative-forgotten", hasOutputSlope: false),
      Habit(testDescription: "hidden slope forgotten", slip: "derivative-forgotten", hasHiddenSlope: false),
      Habit(testDescription: "sign flipped", slip: "sign-flipped", miss: -1),
    ]
  }

  /// The sheet's answers by quantity, for numbers by name.
  private static func answers(_ given: [String: Double], _ habit: Habit) -> [String: Double] {
    func sigmoid(_ z: Double) -> Double { 1 / (1 + exp(-z)) }
    func at(_ name: String) -> Double { given[name]! }
    var a: [String: Double] = [:]
    a["net_h1"] = at("w_1") * at("i_1") + at("w_2") * at("i_2") + at("b_1")
    a["net_h2"] = at("w_3") * at("i_1") + at("w_4") * at("i_2") + at("b_1")
    for h in ["h1", "h2"] { a["out_\(h)"] = sigmoid(a["net_\(h)"]!) }
    a["net_o1"] = at("w_5") * a["out_h1"]! + at("w_6") * a["out_h2"]! + at("b_2")
    a["net_o2"] = at("w_7") * a["out_h1"]! + at("w_8") * a["out_h2"]! + at("b_2")
    var delta: [String: Double] = [:]
    for o in ["o1", "o2"] {
      let out = sigmoid(a["net_\(o)"]!)
      a["out_\(o)"] = out
      a["E_\(o)"] = habit.half * pow(at("target_\(o)") - out, 2)
      a["∂E/∂out_\(o)"] = habit.miss * (out - at("target_\(o)"))
      a["∂out_\(o)/∂net_\(o)"] = out * (1 - out)
      delta[o] = a["∂E/∂out_\(o)"]! * (habit.hasOutputSlope ? out * (1 - out) : 1)
      a["∂E/∂net_\(o)"] = delta[o]!
    }
    a["E"] = a["E_o1"]! + a["E_o2"]!
    for (w, o, h) in [(5, "o1", "h1"), (6, "o1", "h2"), (7, "o2", "h1"), (8, "o2", "h2")] {
      a["∂E/∂w_\(w)"] = delta[o]! * a["out_\(h)"]!
    }
    a["∂E_o1/∂out_h1"] = delta["o1"]! * at("w_5")
    a["∂E_o2/∂out_h1"] = delta["o2"]! * at("w_7")
    a["∂E/∂out_h1"] = a["∂E_o1/∂out_h1"]! + a["∂E_o2/∂out_h1"]!
    let byOut = ["h1": a["∂E/∂out_h1"]!, "h2": delta["o1"]! * at("w_6") + delta["o2"]! * at("w_8")]
    for h in ["h1", "h2"] {
      let slope = a["out_\(h)"]! * (1 - a["out_\(h)"]!)
      a["∂out_\(h)/∂net_\(h)"] = slope
      a["∂E/∂net_\(h)"] = byOut[h]! * (habit.hasHiddenSlope ? slope : 1)
    }
    for (w, h, i) in [(1, "h1", "i_1"), (2, "h1", "i_2"), (3, "h2", "i_1"), (4, "h2", "i_2")] {
      a["∂E/∂w_\(w)"] = a["∂E/∂net_\(h)"]! * at(i)
    }
    for w in 1...8 { a["w_\(w)^+"] = at("w_\(w)") - at("γ") * a["∂E/∂w_\(w)"]! }
    return a
  }

  private static func marks(_ habit: Habit, student: String) throws -> [StepMark] {
    let worksheet = try #require(Sheets.worksheet(chapter))
    let variant = try worksheet.variant(student: student, seed: Sheets.seed)
    let given = Dictionary(
      uniqueKeysWithValues: zip(worksheet.givens.map(\.name), variant.givens.map(\.value.doubleValue)))
    let answers = answers(given, habit)
    return Sheets.marks(
      worksheet, variant,
      try worksheet.steps.map { step in
        String(format: "%.\(worksheet.decimals)f", try #require(answers[step.symbol.name], "\(step.symbol)"))
      })
  }

  @Test("is charged once and named each time", arguments: Habit.all, Sheets.students(5))
  func once(habit: Habit, student: String) throws {
    let marks = try Self.marks(habit, student: student)
    let lost = marks.filter { !$0.outcome.isEarned }
    #expect(lost.map(\.outcome) == [.slip], "\(lost.map(\.step.symbol))")
    #expect(lost.map { $0.slip?.slip.id } == [habit.slip])
    let again = marks.filter { $0.outcome == .repeated }
    #expect(again.allSatisfy { $0.slip?.slip.id == habit.slip })
  }

  @Test("right work throughout is all right")
  func right() throws {
    let none = Habit(testDescription: "no slip", slip: "")
    for student in Sheets.students(5) {
      #expect(try Self.marks(none, student: student).allSatisfy { $0.outcome == .correct })
    }
  }

  @Test("two different slips are charged twice", .tags(.mutant))
  func twoHabits() throws {
    let both = Habit(testDescription: "both", slip: "", half: 1, miss: 2, hasHiddenSlope: false)
    for student in Sheets.students(5) {
      let marks = try Self.marks(both, student: student)
      // Where both meet in one number, nothing may name it: that is charged, too.
      #expect(marks.count { !$0.outcome.isEarned } >= 2)
      #expect(marks.first { $0.outcome == .slip }?.slip?.slip.id == "half-dropped")
    }
  }

  @Test("the same wrong number without a reason is charged each time", .tags(.mutant))
  func noReason() throws {
    let worksheet = try #require(Sheets.worksheet(Self.chapter))
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
