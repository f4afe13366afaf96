import Foundation
import Isolation
import Signatures
import TestSupport
import Testing
import Textbook

@testable import Homework
@testable import companion

/// A slip made wherever it can be made in a file's functions costs once, as on a sheet. What the functions of the 2-2-2
/// network return is worked out by hand.
@Suite("A slip made throughout a file of code", .tags(.grader), .inTurn)
struct ConsistentCodeSlipTests {
  /// What one student writes in the functions of derivatives.
  struct Habit: CustomTestStringConvertible {
    let testDescription: String
    /// The slips that are named, in the first result that is wrong.
    let slips: Set<String>
    /// δ of an output from its target and its value.
    let delta: @Sendable (_ target: Double, _ out: Double) -> Double
    /// δ of a hidden unit from what arrives there and its value.
    let hidden: @Sendable (_ arriving: Double, _ out: Double) -> Double
    /// A weight from what it was, its derivative and the rate.
    let step: @Sendable (_ weight: Double, _ derivative: Double, _ rate: Double) -> Double

    /// Those that a student keeps to, with the functions that are charged and those that have it again.
    static let all: [(habit: Habit, charged: [String], again: [String])] = [
      (Habit("right", []), [], []),
      (Habit("½ dropped", ["half-dropped"], delta: { -2 * ($0 - $1) * slope($1) }), ["outputDeltas"], []),
      (
        Habit(
          "sign flipped", ["sign-flipped"], delta: { ($0 - $1) * slope($1) }, step: { $0 + $2 * $1 }),
        ["outputDeltas"], ["step"]
      ),
      (
        Habit(
          "both slopes forgotten", ["derivative-forgotten"], delta: { -($0 - $1) },
          hidden: { arriving, _ in arriving }),
        ["outputDeltas"], ["hiddenDeltas"]
      ),
      (
        Habit(
          "sign flipped, ½ dropped", ["sign-flipped", "half-dropped"],
          delta: { 2 * ($0 - $1) * slope($1) }), ["outputDeltas"], []
      ),
    ]

    init(
      _ what: String, _ slips: Set<String>,
      delta: @escaping @Sendable (Double, Double) -> Double = { -($0 - $1) * slope($1) },
      hidden: @escaping @Sendable (Double, Double) -> Double = { $0 * slope($1) },
      step: @escaping @Sendable (Double, Double, Double) -> Double = { $0 - $2 * $1 }
    ) {
      (testDescription, self.slips, self.delta, self.hidden, self.step) = (what, slips, delta, hidden, step)
    }

    /// What the function of a name gives.
    func answer(_ function: String, _ arguments: [Arranged<Double>]) -> CallOutcome {
      let vectors = arguments.map(\.entries)
      switch function {
      case "layer":
        let outputs = zip(rows(arguments[0]), vectors[1]).map { row, bias -> Double in
          let net = zip(row, vectors[2]).reduce(bias) { $0 + $1.0 * $1.1 }
          return 1 / (1 + exp(-net))
        }
        return .value(.vector(outputs))
      case "outputDeltas": return .value(.vector(zip(vectors[0], vectors[1]).map { delta($1, $0) }))
      case "hiddenDeltas":
        let weights = rows(arguments[0])
        return .value(
          .vector(
            vectors[2].enumerated().map { k, out in
              hidden(zip(weights, vectors[1]).reduce(0) { $0 + $1.0[k] * $1.1 }, out)
            }))
      case "weightGradient":
        return .value(.matrix(vectors[0].map { delta in vectors[1].map { delta * $0 } }))
      case "step":
        let rate = vectors[2][0]
        return .value(
          .matrix(
            zip(rows(arguments[0]), rows(arguments[1])).map { weights, gradient in
              zip(weights, gradient).map { step($0, $1, rate) }
            }))
      default: return .notAttempted
      }
    }

    private func rows(_ matrix: Arranged<Double>) -> [[Double]] {
      if case .list(let rows) = matrix { rows.map(\.entries) } else { [] }
    }
  }

  /// The record of a file whose functions give what `answer` says.
  private func record(
    _ answer: @escaping @Sendable (String, [Arranged<Double>]) -> CallOutcome
  ) -> MarkRecord {
    let marker = CodeMarker(CodeSheets.shelf, seed: "habits", isolation: "none") { _, functions, calls in
      .ran(calls.map { answer(functions[$0.function].name, $0.arguments) })
    }
    return marker.mark([], name: "kim/x.swift", chapter: "two-two-two-network")
  }

  @Test("is charged once and named each time", arguments: Habit.all.indices)
  func once(index: Int) {
    let (habit, charged, again) = Habit.all[index]
    let steps = record(habit.answer).steps.filter { $0.outcome != .blank }
    #expect(steps.count == 5)
    let lost = steps.filter { $0.points == 0 }
    #expect(lost.map(\.function) == charged, "\(steps.map { "\($0.function ?? "") \($0.outcome)" })")
    for step in lost { #expect(Set([step.slip, step.secondSlip].compactMap { $0 }) == habit.slips) }
    #expect(steps.filter { $0.outcome == .repeated }.map(\.function) == again)
    #expect(steps.filter { $0.outcome == .correct }.count == 5 - charged.count - again.count)
  }

  @Test("is one slip, however the error that it is made in is put together")
  func halfKept() throws {
    // The book's error is E₁ + E₂, that of another size one sum of squares.
    let halves = Habit("½ kept", [], delta: { -($0 - $1) * slope($1) / 2 })
    let steps = record(halves.answer).steps
    let step = try #require(steps.first { $0.function == "outputDeltas" })
    #expect(step.points == 0 && step.outcome == .slip)
    #expect(step.feedback?.en.hasPrefix("Differentiating a square brings down a 2.") == true)
  }

  @Test("is charged each time where it has no name", .tags(.mutant))
  func noReason() {
    let right = Habit.all[0].habit
    let steps = record { function, arguments in
      guard case .value(let value) = right.answer(function, arguments) else { return .notAttempted }
      return .value(function.hasSuffix("Deltas") ? value.map { 1.37 * $0 } : value)
    }.steps
    #expect(
      steps.filter { $0.outcome == .wrong && $0.points == 0 }.map(\.function) == [
        "outputDeltas", "hiddenDeltas",
      ])
  }

  @Test("is charged each time where nothing is computed", .tags(.mutant))
  func constant() {
    let flipped = Habit.all[2].habit
    // What the sign flipped gives for one set of numbers, the same in every call.
    let steps = record { function, arguments in
      let outputs = arguments.last?.entries.count ?? 0
      if function == "outputDeltas" {
        return .value(.vector([Double](repeating: flipped.delta(0.01, 0.75), count: outputs)))
      }
      return Habit.all[0].habit.answer(function, arguments)
    }.steps
    #expect(steps.first { $0.function == "outputDeltas" }?.points == 0)
    // And a factor left out, which leaves an argument as it is: ∂E/∂w = x.
    let copied = record { function, arguments in
      guard function == "weightGradient" else { return .notAttempted }
      return .value(.list(Array(repeating: arguments[1], count: arguments[0].entries.count)))
    }
    #expect(copied.points == 0)
  }

  @Test("is told with the results that follow from it and those that are lost, of one function alone")
  func firstSlip() throws {
    let step = { (number: Int, function: String, outcome: Outcome, points: Int, follows: [Int]?) in
      MarkRecord.StepRecord(
        number: number, function: function, quantity: "q", answer: "", outcome: outcome, points: points,
        maxPoints: 1, follows: follows)
    }
    let steps = [
      step(1, "forward", .correct, 1, nil), step(2, "forward", .slip, 0, nil),
      step(3, "forward", .follows, 1, [2]), step(4, "forward", .follows, 1, [3]),
      step(5, "forward", .wrong, 0, nil), step(6, "forward", .follows, 1, [5]),
      step(7, "gradient", .wrong, 0, nil), step(8, "gradient", .follows, 1, [7]),
    ]
    // 6 follows from 5, which is another mistake.
    #expect(MarkRecord.FirstSlip(steps) == MarkRecord.FirstSlip(step: 2, followed: [3, 4], lost: [5]))
    #expect(MarkRecord.FirstSlip([steps[0]]) == nil)
  }
}
