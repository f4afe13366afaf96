/// Which results of a function only repeat something: in each trial the same number, or one and the same argument
/// or earlier result, or its negative.
///
/// Some right results do, as y = s₂ or ∂f/∂q = z. They are no work alone.
struct Repetition {
  private let isRepeated: [Bool]

  /// Two numbers that agree to so much are one: half a unit of the last digit that is compared.
  private static let tolerance = 0.5e-9

  /// Looks at what was handed in each trial that was answered, and at the answers.
  init(arguments: [[Double]], answers: [[Double]]) {
    let count = answers.first?.count ?? 0
    isRepeated = (0..<count).map { index in
      let numbers = answers.map { $0[index] }
      if Self.isConstant(numbers) { return true }
      let sources =
        arguments[0].indices.map { argument in arguments.map { $0[argument] } }
        + (0..<index).map { earlier in answers.map { $0[earlier] } }
      return sources.contains { source in
        [1.0, -1].contains { sign in zip(source, numbers).allSatisfy { Self.agree(sign * $0, $1) } }
      }
    }
  }

  /// Whether a result only repeats.
  func repeats(_ result: Int) -> Bool { isRepeated.indices.contains(result) && isRepeated[result] }

  /// Whether numbers are one and the same.
  static func isConstant(_ numbers: [Double]) -> Bool {
    guard let least = numbers.min(), let largest = numbers.max() else { return true }
    return largest - least <= 2 * tolerance
  }

  private static func agree(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= tolerance * max(1, abs(a)) }
}
