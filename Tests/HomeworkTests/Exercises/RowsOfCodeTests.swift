import Isolation
import NumericCore
import Synchronization
import TestSupport
import Testing
import Textbook

@testable import Homework
@testable import companion

/// What the rows of a file of code say of where something went wrong: a place in the result only where there are
/// numbers, and a function of another signature's own line.
@Suite("Rows of a file of code", .tags(.grader), .inTurn)
struct RowsOfCodeTests {
  /// What becomes of a function's calls.
  private typealias Wanted = (function: String, outcome: @Sendable (FunctionCall) -> CallOutcome)

  /// What each source stands for: the marker, which prepares a chapter once, is told by it what to answer.
  private static let wanted = Mutex<[[UInt8]: Wanted]>([:])
  private static let hinting = marker(.hints)
  private static let silent = marker(.none)

  private static func marker(_ feedback: Feedback) -> CodeMarker {
    CodeMarker(
      CodeSheets.shelf, seed: "rows", feedback: feedback, isolation: "none", countsSlips: true
    ) { source, functions, calls in
      let (function, outcome) = wanted.withLock { $0[source]! }
      return .ran(calls.map { functions[$0.function].name == function ? outcome($0) : .notAttempted })
    }
  }

  /// The rows of one function, where all of its calls come to the same.
  private static func rows(
    _ function: String, of chapter: String = "xor-network", by marker: CodeMarker = hinting,
    _ outcome: @escaping @Sendable (FunctionCall) -> CallOutcome
  ) -> [MarkRecord.StepRecord] {
    let source = wanted.withLock { wanted in
      let source = Array("source \(wanted.count)".utf8)
      wanted[source] = (function, outcome)
      return source
    }
    return marker.mark(source, name: "kim/x.swift", chapter: chapter).steps.filter { $0.function == function }
  }

  /// Functions, and the line that declares them in a student's file.
  static let declared: [(chapter: String, function: String, line: String)] = [
    (
      "xor-network", "epoch",
      "static func epoch(network: Network, samples: [Sample], rate: Double) throws -> Network"
    ),
    ("xor-network", "slipInStep", "static func slipInStep() throws -> Slip"),
    (
      "regression-network", "step",
      "static func step(layers: [Layer], inputs: Matrix, targets: Vector, rate: Double) throws -> [Layer]"
    ),
    ("sigmoid-derivative", "slope", "static func slope(x: Double) throws -> Double"),
  ]

  @Test("A function of another signature is told the wanted one, and no place", arguments: declared)
  func anotherSignature(chapter: String, function: String, line: String) {
    let rows = Self.rows(function, of: chapter) { _ in .wrongSignature(message: "no exact matches") }
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(row.outcome == .signature && row.entry == nil && row.network == nil && row.handed == nil)
      #expect(
        row.sentence(.en) == "another signature: There is no function that is declared like this: \(line)")
      #expect(row.sentence(.ko) == "함수의 모양이 다름: 이렇게 선언한 함수가 없습니다: \(line)")
    }
    let silent = Self.rows(function, of: chapter, by: Self.silent) { _ in .wrongSignature(message: "") }
    #expect(silent.allSatisfy { $0.sentence(.en) == "another signature" })
  }

  @Test("What stopped names the network and the numbers, and no place in a result that never came")
  func stopped() throws {
    let rows = Self.rows("gradient") { _ in .crashed(signal: "SIGILL") }
    #expect(rows.map(\.quantity) == ["hidden", "output"])
    for row in rows {
      #expect(row.outcome == .crashed && row.entry == nil && row.network != nil && row.handed != nil)
      #expect(row.sentence(.en).hasPrefix("crashed: Tried on: the chapter's network. Handed: network = "))
      #expect(row.sentence(.ko).hasPrefix("실행 중 멈춤: 시험한 것: 장의 신경망. 받은 수: network = "))
    }
  }

  @Test(
    "What is not attempted, or was not run any more, says nothing else",
    arguments: [CallOutcome.notAttempted, .notRun])
  func notAttempted(outcome: CallOutcome) {
    for row in Self.rows("gradient", { _ in outcome }) {
      #expect(row.entry == nil && row.network == nil && row.handed == nil)
      #expect(row.sentence(.en) == row.outcomeWord(.en))
    }
  }

  @Test("A wrong number's place is named once: the field, and what is written after it")
  func placeInAField() throws {
    // The network itself is no gradient, and has its shape.
    let rows = Self.rows("gradient") { .value($0.arguments[0]) }
    #expect(rows.map { $0.quantity + ($0.entry ?? "") } == ["hidden[0][0]", "output[0]"])
    for (row, place) in zip(rows, ["hidden[0][0]", "output[0]"]) {
      #expect(row.outcome == .wrong)
      #expect(row.sentence(.en).hasPrefix("wrong: At \(place), the chapter's network."))
    }
  }
}
