import Foundation
import TestSupport
import Testing

@testable import Homework

@Suite("Outcomes", .tags(.grader), .inTurn)
struct OutcomeTests {
  /// The names in the journals and reports of earlier versions.
  static let names: [(String, Outcome)] = [
    ("correct", .correct), ("follows", .follows), ("slip", .slip), ("same-slip", .repeated),
    ("wrong", .wrong), ("blank", .blank),
    ("unreadable", .unreadable), ("crashed", .crashed), ("too-slow", .tooSlow), ("threw", .threw),
    ("no-answer", .noAnswer), ("not-run", .notRun), ("signature", .signature), ("shape", .shape),
    ("too-long", .tooLong),
  ]

  @Test("are called in records as they always were", arguments: names)
  func isCalled(_ name: String, _ outcome: Outcome) throws {
    #expect(try JSONDecoder().decode([Outcome].self, from: Data("[\"\(name)\"]".utf8)) == [outcome])
    #expect(String(decoding: try JSONEncoder().encode([outcome]), as: UTF8.self) == "[\"\(name)\"]")
  }

  @Test("have a name each, and words that tell them apart in both languages")
  func complete() {
    #expect(Set(Self.names.map(\.1)) == Set(Outcome.allCases))
    #expect(Set(Outcome.allCases.map(\.words.ko.plainText)).count == Outcome.allCases.count)
    #expect(Set(Outcome.allCases.map(\.words.en.plainText)).count == Outcome.allCases.count)
  }

  /// A step as a journal of the version before has it.
  static let step = """
    {"answer":"0","feedback":{"en":"The carried value is 0, so nothing follows through.",\
    "ko":"이어 쓴 값이 0이라 이월 점수가 없습니다."},"maxPoints":1,"number":2,"outcome":"wrong","points":0,\
    "quantity":"h","refusal":"zero","right":"0.500"}
    """

  @Test("A step of an earlier journal is read, and written as it was")
  func earlier() throws {
    let record = try JSONDecoder().decode(MarkRecord.StepRecord.self, from: Data(Self.step.utf8))
    #expect(record.outcome == .wrong && record.refusal == .zero)
    #expect(record.text(pretty: false) == Self.step)
  }

  @Test(
    "A step with an outcome or a refusal that no version has is no step",
    arguments: [("\"wrong\"", "\"brilliant\""), ("\"zero\"", "\"generous\"")])
  func unknown(_ known: String, _ unknown: String) {
    let text = Self.step.replacing(known, with: unknown)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(MarkRecord.StepRecord.self, from: Data(text.utf8))
    }
  }
}
