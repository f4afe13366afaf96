import TestSupport
import Testing

@testable import CompanionCLI
@testable import Homework

@Suite("Changes after an appeal", .tags(.grader), .inTurn)
struct AdjustmentTests {
  /// A record of four steps, worth 1, 1, 2 and 4 points, of which 1, 0, 2 and 0 are earned.
  static let record: MarkRecord = {
    let steps = zip([("s_1", 1, 1), ("h", 0, 1), ("E", 2, 2), ("w_1^+", 0, 4)], 1...).map { step, number in
      MarkRecord.StepRecord(
        number: number, quantity: step.0, answer: "1", outcome: step.1 > 0 ? .correct : .wrong,
        points: step.1,
        maxPoints: step.2)
    }
    return MarkRecord(
      name: "a.csv", student: "Kim A", chapter: "one-one-one-network", points: 3, maxPoints: 8, steps: steps)
  }()

  static func adjusted(_ rows: String, late: Int? = nil) throws -> MarkRecord {
    let table = try AdjustmentTable(
      bytes: Array("student,chapter,step,points,reason,days late\n\(rows)\n".utf8), lateShare: late)
    return record.adjusted(by: table.adjustments)
  }

  @Test(
    "Points of a step, of the whole, more, fewer, weights, days; the sums by hand",
    arguments: [
      ("Kim A,,2,1,appeal,", nil, 4, 8), ("kim a,one-one-one-network,h,1,appeal,", nil, 4, 8),
      ("Kim A,,4,9,more than it is worth,", nil, 7, 8), ("Kim A,,w₁⁺,4,as printed,", nil, 7, 8),
      ("Kim A,,,5,whole,", nil, 5, 8),
      ("Kim A,,,+2,bonus,", nil, 5, 8), ("Kim A,,,-2,,", nil, 1, 8), ("Kim A,,,−9,never below 0,", nil, 0, 8),
      (",,3,0,withdrawn,", nil, 1, 6), (",,3,5,heavier,", nil, 6, 11), (",,,+1,all,", nil, 4, 8),
      // 3 points, two days at 10 %: 0.6 is rounded down to nothing; at 20 %: 1.2 to 1; at 60 %: all.
      ("Kim A,,,,ill,2", 10, 3, 8), ("Kim A,,,,ill,2", 20, 2, 8), ("Kim A,,,,ill,2", 60, 0, 8),
      // Weights first, then points, then lateness, whatever the order of the rows: (2·5/2 + 1 + 4) · (1 − 1/2).
      ("Kim A,,,,,5\nKim A,,4,4,,\n,,3,5,,", 10, 5, 11),
      // A step's points are part of the whole's: never more than all, never fewer than none.
      ("Kim A,,,8,,\nKim A,,2,1,,", nil, 8, 8), ("Kim A,,,-9,,\nKim A,,1,0,,", nil, 0, 8),
      (",,,+3,,\nKim A,,,4,,", nil, 7, 8), ("Kim A,,,4,,\n,,,+3,,", nil, 7, 8),
    ])
  func sums(rows: String, late: Int?, points: Int, most: Int) throws {
    let record = try Self.adjusted(rows, late: late)
    #expect(record.points == points && record.maxPoints == most, "\(record.points) of \(record.maxPoints)")
    #expect(record.adjustments?.isEmpty == false)
  }

  @Test(
    "Another student's, another chapter's, a step that is not there: nothing changes",
    arguments: ["Kim B,,2,1,,", "Kim A,xor-network,2,1,,", "Kim A,,9,1,,", "Kim A,,nope,1,,"])
  func others(rows: String) throws { #expect(try Self.adjusted(rows) == Self.record) }

  @Test(
    "What is no adjustment",
    arguments: [
      ("Kim A,,2,much,,", AdjustmentFault.noNumber("much", row: 2)),
      ("Kim A,,2,0.5,,", .noNumber("0.5", row: 2)),
      ("Kim A,,2,+1,,", .signedStep(row: 2)), (",,,8,,", .wholeForAll(row: 2)),
      ("Kim A,,,,late,2", .noLateRule(row: 2)),
      ("Kim A,,,,late,soon", .noNumber("soon", row: 2)), ("Kim A,,,,nothing,", .nothing(row: 2)),
    ])
  func faults(rows: String, fault: AdjustmentFault) {
    #expect(throws: fault) { try Self.adjusted(rows) }
  }

  @Test("No table", arguments: ["", "name,mark\na,1\n", "a,\"b"])
  func noTable(text: String) {
    #expect(throws: AdjustmentFault.noTable) { try AdjustmentTable(bytes: Array(text.utf8)) }
  }

  @Test("Every report's line says what was changed, by how much and why")
  func words() throws {
    let record = try Self.adjusted("Kim A,,2,1,the slide's digit was taken,\nKim A,,,,ill,1", late: 50)
    #expect(
      record.headline(.en)
        == "2 of 8. Adjusted: step 2 0 → 1 (points set by hand: the slide's digit was taken); the whole 4 → 2 (1 day late, 50% a day: ill)."
    )
    #expect(record.headline(.ko).contains("조정: 2번 0 → 1 (점수 조정: the slide's digit was taken)"))
  }
}
