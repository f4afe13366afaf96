import Foundation
import NumericCore
import TestSupport
import Testing

@testable import Homework

/// Two mistakes in one answer. The wrong answers are worked out by hand.
@Suite("Two slips in one answer", .tags(.grader), .inTurn)
struct SlipPairTests {
  /// What somebody wrote in one step of a chapter's sheet.
  struct Pair: CustomTestStringConvertible {
    let sheet: WorkedByHand
    let mistake: SingleMistake

    var testDescription: String { "\(sheet.chapter): \(mistake.what) in \(mistake.step)" }

    /// - Parameter slips: The two, or the two and others that are one with one of them in this step.
    init(
      _ sheet: WorkedByHand, _ what: String, in step: String, is slips: String...,
      formula: @escaping WorkedByHand.Formula
    ) {
      self.sheet = sheet
      mistake = SingleMistake(what: what, step: step, slips: slips, missing: 0, formula: formula)
    }

    static let all = [
      Pair(.twoTwoTwo, "sign and slope", in: "∂E/∂net_o2", is: "sign-flipped", "derivative-forgotten") {
        $0["target_o2"] - $0["out_o2"]
      },
      Pair(.twoTwoTwo, "½ and sign", in: "∂E/∂net_o2", is: "half-dropped", "sign-flipped") {
        2 * ($0["target_o2"] - $0["out_o2"]) * slope($0["out_o2"])
      },
      Pair(.twoTwoTwo, "½, and σ for σ′", in: "∂E/∂net_o2", is: "half-dropped", "activation-for-derivative") {
        -2 * ($0["target_o2"] - $0["out_o2"]) * $0["out_o2"]
      },
      Pair(.twoTwoTwo, "path and slope", in: "∂E/∂net_h2", is: "path-forgotten", "derivative-forgotten") {
        $0["∂E/∂net_o1"] * $0["w_6"]
      },
      Pair(
        .twoTwoTwo, "sign, and σ for σ′", in: "∂E/∂net_h2", is: "sign-flipped", "activation-for-derivative"
      ) {
        -($0["∂E/∂net_o1"] * $0["w_6"] + $0["∂E/∂net_o2"] * $0["w_8"]) * $0["out_h2"]
      },
      Pair(.oneOneOne, "sign and slope", in: "∂E/∂w_1", is: "sign-flipped", "derivative-forgotten") {
        ($0["y_t"] - $0["s_2"]) * $0["w_2"] * $0["x_t"]
      },
      Pair(.oneOneOne, "½, and σ for σ′", in: "∂E/∂w_1", is: "half-dropped", "activation-for-derivative") {
        -2 * ($0["y_t"] - $0["s_2"]) * $0["w_2"] * $0["h"] * $0["x_t"]
      },
      Pair(.oneOneOne, "sign, and s(1 − s)", in: "∂E/∂w_1", is: "sign-flipped", "derivative-at-net-input") {
        ($0["y_t"] - $0["s_2"]) * $0["w_2"] * slope($0["s_1"]) * $0["x_t"]
      },
      Pair(.oneOneOne, "½ kept, and slope", in: "∂E/∂w_1", is: "half-kept", "derivative-forgotten") {
        -($0["y_t"] - $0["s_2"]) * $0["w_2"] * $0["x_t"] / 2
      },
      Pair(.oneTwoOne, "sign and slope", in: "∂E/∂w_3", is: "sign-flipped", "derivative-forgotten") {
        ($0["y_t"] - $0["s_4"]) * $0["w_5"] * $0["h_1"]
      },
      Pair(.oneTwoOne, "path and slope", in: "∂E/∂w_1", is: "path-forgotten", "derivative-forgotten") {
        -($0["y_t"] - $0["s_4"]) * $0["w_4"] * slope($0["h_2"]) * $0["w_2"] * $0["x_t"]
      },
      Pair(.oneTwoOne, "½, and σ′(h)", in: "∂E/∂w_2", is: "half-dropped", "derivative-at-activation") {
        -2 * ($0["y_t"] - $0["s_4"]) * $0["w_4"] * slope(logistic($0["h_2"])) * $0["h_1"]
      },
    ]
  }

  private static let students = Sheets.students(4)

  @Test("are named as the two, with digits enough, and never as others", arguments: Pair.all)
  func named(pair: Pair) throws {
    var named = 0
    for student in Self.students {
      let marks = try pair.sheet.marks(of: student, [pair.mistake], decimals: 8)
      let mark = try #require(marks.first { $0.step.symbol.name == pair.mistake.step })
      #expect(mark.points == 0)
      guard let found = mark.slip?.made.slipIDs else { continue }
      named += 1
      #expect(found.count == 2 && Set(found).isSubset(of: pair.mistake.slips), "\(student): \(found)")
    }
    #expect(2 * named > Self.students.count, "named \(named) times")
  }

  @Test("are not named where the digits are few", .tags(.mutant), arguments: Pair.all)
  func fewDigits(pair: Pair) throws {
    var worksheet = try #require(Sheets.worksheet(pair.sheet.chapter))
    let own = try worksheet.variant(student: Self.students[0], seed: Sheets.seed)
    worksheet.scheme.decimals = 2
    let marks = try pair.sheet.marks([pair.mistake], on: worksheet, worksheet.variant(givens: own.givens))
    let mark = try #require(marks.first { $0.step.symbol.name == pair.mistake.step })
    #expect((mark.slip?.made.steps.count ?? 1) == 1)
  }

  @Test("are told with both names, both rules, and in the class's summary")
  func told() throws {
    let pair = Pair.all[0]
    let mark = try #require(
      pair.sheet.marks(of: Self.students[0], [pair.mistake], decimals: 8)
        .first { $0.step.symbol.name == pair.mistake.step })
    let record = MarkRecord.StepRecord(mark, answer: "1", feedback: .hints)
    #expect([record.slip, record.secondSlip] == ["derivative-forgotten", "sign-flipped"])
    #expect(
      record.finding(.en)
        == "known slip “the activation's derivative was left out” (outₒ₂) + “the sign is flipped”")
    #expect(record.finding(.ko) == "알려진 실수 「활성화 함수의 미분을 곱하지 않았다」 (outₒ₂) + 「부호가 뒤집혔다」")
    let hints = mark.slip?.made.steps.map(\.slip.hint.en.plainText) ?? []
    #expect(record.feedback?.en.hasPrefix(hints.joined(separator: " ")) == true)
    var summary = ClassSummary()
    summary.add(
      MarkRecord(
        name: "a", chapter: pair.sheet.chapter, points: 0, maxPoints: record.maxPoints, steps: [record]))
    #expect(summary.slips == ["sign-flipped": 1, "derivative-forgotten": 1])
  }
}
