import Isolation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Homework
@testable import companion

/// A slip made wherever it can be made in a file's functions costs once, as on a sheet. What the functions of the 2-2-2
/// network return is worked out by hand.
@Suite("A slip made throughout a file of code", .tags(.grader))
struct ConsistentCodeSlipTests {
  fileprivate typealias Numbers = [String: Double]

  /// What one student writes in the two functions of derivatives.
  struct Habit: CustomTestStringConvertible {
    let testDescription: String
    /// The slips that are named, in the first result that is wrong.
    let slips: Set<String>
    /// δ of an output from its target and its value.
    let delta: @Sendable (_ target: Double, _ out: Double) -> Double
    /// δ of a hidden unit from what arrives there and its value.
    let hidden: @Sendable (_ arriving: Double, _ out: Double) -> Double

    static let all = [
      Habit("right", []),
      Habit("½ dropped", ["half-dropped"], delta: { -2 * ($0 - $1) * slope($1) }),
      Habit("sign flipped", ["sign-flipped"], delta: { ($0 - $1) * slope($1) }),
      Habit("outputs' slope forgotten", ["derivative-forgotten"], delta: { -($0 - $1) }),
      Habit(
        "both slopes forgotten", ["derivative-forgotten"], delta: { -($0 - $1) },
        hidden: { arriving, _ in arriving }),
    ]

    init(
      _ what: String, _ slips: Set<String>,
      delta: @escaping @Sendable (Double, Double) -> Double = { -($0 - $1) * slope($1) },
      hidden: @escaping @Sendable (Double, Double) -> Double = { $0 * slope($1) }
    ) {
      (testDescription, self.slips, self.delta, self.hidden) = (what, slips, delta, hidden)
    }

    fileprivate func deltas(_ v: Numbers) -> (Double, Double) {
      (delta(v["target_o1"]!, v["out_o1"]!), delta(v["target_o2"]!, v["out_o2"]!))
    }

    fileprivate func outputGradient(_ v: Numbers) -> [Double] {
      let (d1, d2) = deltas(v)
      return [d1 * v["out_h1"]!, d1 * v["out_h2"]!, d2 * v["out_h1"]!, d2 * v["out_h2"]!]
    }

    fileprivate func hiddenGradient(_ v: Numbers) -> [Double] {
      let (d1, d2) = deltas(v)
      let h1 = hidden(d1 * v["w_5"]! + d2 * v["w_7"]!, v["out_h1"]!)
      let h2 = hidden(d1 * v["w_6"]! + d2 * v["w_8"]!, v["out_h2"]!)
      return [h1 * v["i_1"]!, h1 * v["i_2"]!, h2 * v["i_1"]!, h2 * v["i_2"]!]
    }
  }

  private static let prepared = CodeSheets.prepared.filter {
    $0.function.chapter == "two-two-two-network" && $0.function.exercise.name.hasSuffix("Gradient")
  }

  /// The marks of both functions, where the results at some places are replaced by a number of one's own.
  private func marks(
    _ output: (Numbers) -> [Double], _ hidden: (Numbers) -> [Double]
  ) -> [[ResultMark]] {
    func answers(_ prepared: CodeSheets.Prepared, _ trials: [CodeFunction.Trial]) -> [CallOutcome] {
      trials.map { trial in
        let names = prepared.function.parameters.map(\.name)
        let numbers = Dictionary(uniqueKeysWithValues: zip(names, trial.arguments))
        return .numbers(
          prepared.function.exercise.name == "outputGradient" ? output(numbers) : hidden(numbers))
      }
    }
    var marks = Self.prepared.map { prepared in
      prepared.function.marks(
        of: answers(prepared, prepared.trials), in: prepared.trials,
        probed: answers(prepared, prepared.probes.map(\.trial)), by: prepared.probes)
    }
    CodeFunction.chargeOnce(Self.prepared.map(\.function), &marks)
    return marks
  }

  @Test("is charged once and named each time", arguments: Habit.all)
  func once(habit: Habit) {
    #expect(Self.prepared.count == 2)
    let marks = marks(habit.outputGradient, habit.hiddenGradient).flatMap { $0 }
    let lost = marks.filter { $0.earned == 0 }
    #expect(lost.map(\.outcome) == (habit.slips.isEmpty ? [] : [.slip]), "\(lost.map(\.step.symbol))")
    #expect(lost.first.map { Set($0.slip?.made.slipIDs ?? []) } ?? [] == habit.slips)
    let again = marks.filter { $0.outcome == .repeated }
    #expect(again.allSatisfy { Set($0.slip?.made.slipIDs ?? []).isSubset(of: habit.slips) })
    #expect(habit.slips.isEmpty || !again.isEmpty)
  }

  @Test("is charged once where it is two slips each time")
  func pair() {
    let both = Habit("sign flipped, ½ dropped", [], delta: { 2 * ($0 - $1) * slope($1) })
    let marks = marks(both.outputGradient, Habit.all[0].hiddenGradient)
    #expect(marks[0].map(\.outcome) == [.slip, .repeated, .repeated, .repeated])
    #expect(marks[0].allSatisfy { Set($0.slip?.made.slipIDs ?? []) == ["sign-flipped", "half-dropped"] })
    #expect(marks[1].allSatisfy { $0.outcome == .correct })
  }

  @Test("is charged each time where it has no name", .tags(.mutant))
  func noReason() {
    let right = Habit.all[0]
    let marks = marks({ right.outputGradient($0).map { 1.37 * $0 } }, right.hiddenGradient)
    #expect(marks[0].allSatisfy { $0.outcome == .wrong && $0.earned == 0 })
    #expect(marks[1].allSatisfy { $0.outcome == .correct })
  }

  @Test("is charged each time where nothing is computed", .tags(.mutant))
  func constant() {
    // What the sign flipped gives, the same in every call.
    let flipped = Habit.all[2]
    let names = Self.prepared[0].function.parameters.map(\.name)
    let numbers = Dictionary(uniqueKeysWithValues: zip(names, Self.prepared[0].trials[0].arguments))
    let marks = marks({ _ in flipped.outputGradient(numbers) }, Habit.all[0].hiddenGradient)
    #expect(marks[0].allSatisfy { $0.earned == 0 })
    // And a factor left out, which leaves an argument as it is: ∂E/∂w = out.
    let copied = self.marks({ v in [1, 2, 1, 2].map { v["out_h\($0)"]! } }, Habit.all[0].hiddenGradient)
    #expect(copied[0].allSatisfy { $0.earned == 0 })
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
