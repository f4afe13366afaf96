import Foundation
import Isolation
import Signatures

/// The exercise that attacks are handed in for: its right answers stay in the marker.
struct AuditExercise {
  static let functions = [
    FunctionSignature(type: "Audit", name: "forward", parameters: ["x", "w"], results: ["net", "out"]),
    FunctionSignature(type: "Audit", name: "slope", parameters: ["out"], results: ["slope"]),
  ]

  /// A right solution: what must score, or the audit shows nothing.
  static let solution = """
    import Foundation
    enum Audit {
      static func forward(x: Double, w: Double) throws -> (net: Double, out: Double) {
        let net = x * w
        return (net, 1 / (1 + exp(-net)))
      }
      static func slope(out: Double) throws -> Double {
        out * (1 - out)
      }
    }
    """

  /// The example that students are shown.
  static let example = (x: 2.0, w: 0.5, out: 0.7310585786300049, slope: 0.19661193324148185)

  /// What is asked, and what answers are taken. Rules of marking change it; without any, everything is taken.
  struct Rules {
    /// Whether the inputs are those of the example.
    var asksExample = true
    /// Whether a call without an answer is right.
    var takesSilence = true
    /// Whether numbers that are not finite are compared like others.
    var takesInfinite = true

    init(_ rules: [MarkingRule]) {
      for rule in rules { rule.apply(&self) }
    }
  }

  let calls: [FunctionCall]
  private let answers: [[Double]]
  private let rules: Rules

  /// Draws the inputs. A slope is asked for the right output, so that a wrong `forward` costs itself alone.
  init(_ rules: Rules) {
    self.rules = rules
    var inputs = (0..<3).map { _ in (x: Double.random(in: 0.5...2), w: Double.random(in: -1...1)) }
    if rules.asksExample { inputs = [(Self.example.x, Self.example.w)] }
    let outputs = inputs.map { 1 / (1 + exp(-$0.x * $0.w)) }
    calls =
      inputs.map { FunctionCall(function: 0, arguments: [$0.x, $0.w]) }
      + outputs.map { FunctionCall(function: 1, arguments: [$0]) }
    answers = zip(inputs, outputs).map { [$0.x * $0.w, $1] } + outputs.map { [$0 * (1 - $0)] }
  }

  /// How many of the two functions are right: at every call.
  func score(_ outcomes: [CallOutcome]) -> Int {
    Self.functions.indices.count { function in
      calls.indices.allSatisfy { calls[$0].function != function || isRight(outcomes[$0], answers[$0]) }
    }
  }

  private func isRight(_ outcome: CallOutcome, _ expected: [Double]) -> Bool {
    guard let numbers = outcome.numbers else { return rules.takesSilence }
    return zip(numbers, expected).allSatisfy { number, right in
      guard number.isFinite || rules.takesInfinite else { return false }
      // The exponential, the sum, the quotient and the product may each be off by an ulp in another formula.
      return !(abs(number - right) > 4 * right.ulp)
    }
  }
}
