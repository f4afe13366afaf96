import NumericCore

/// How likely a wrong answer is what a slip gives by chance alone.
///
/// Each slip that is tried explains a set of numbers, as wide as rounding leaves it. Of all numbers that lie no
/// farther from the right value than the answer does, those sets are a share: so often a number put in at random
/// would have been explained. The likelier slips are tried first, so few digits are enough for them; for the last of
/// a long list it takes more.
struct ChanceHits {
  /// A slip is named only where less than one number in a hundred would be explained by chance.
  static let bound = 0.01

  private let right: Double
  private let distance: Double
  private var explained: [Interval] = []

  /// Prepares to count what is tried for an answer; of several values that it might have been, the nearest counts.
  init(for answer: Double, right: [Double]) {
    let nearest = right.filter(\.isFinite).min { ($0 - answer).magnitude < ($1 - answer).magnitude } ?? .nan
    self.right = nearest
    distance = (nearest - answer).magnitude
  }

  /// Counts what a slip explains.
  mutating func add(_ numbers: Interval) {
    guard !numbers.isEmpty, (numbers.midpoint - right).magnitude <= distance + numbers.width else { return }
    explained.append(numbers)
  }

  /// Which share of the numbers as near as the answer is explained by what was tried.
  var share: Double {
    var (total, end) = (0.0, -Double.infinity)
    for numbers in explained.sorted(by: { $0.lowerBound < $1.lowerBound }) where numbers.upperBound > end {
      total += numbers.upperBound - max(numbers.lowerBound, end)
      end = numbers.upperBound
    }
    return distance > 0 ? total / (2 * distance) : .infinity
  }

  /// Whether that is rare enough for the last one tried to be named.
  var isEvidence: Bool { share <= Self.bound }
}
