import NumericCore

/// How likely what is printed, or answered, is what a slip gives by chance alone.
///
/// Try enough slips, and one of them gives any two digits. Each that is tried explains a set of numbers, as wide as
/// rounding leaves it. Of all numbers that lie no farther from the right value than the wrong one does, those sets are a
/// share: so often a number put in at random would have been explained. Several numbers must be hit together: then the
/// sets are boxes, in a room of as many dimensions.
///
/// The likelier slips are tried first, so few digits are enough for them; for the last of a long list it takes more.
package struct ChanceHits {
  /// A slip is named only where less than one number in a hundred would be explained by chance.
  package static let bound = 0.01

  private let rights: [Double]
  private let distances: [Double]
  private var explained: [[Interval]] = []

  /// Prepares to count what is tried for some numbers, of which these are the right ones.
  init(for numbers: [Double], right: [Double]) {
    rights = right
    distances = zip(numbers, right).map { ($0 - $1).magnitude }
  }

  /// Prepares to count what is tried for an answer; of several values that it might have been, the nearest counts.
  package init(for answer: Double, right: [Double]) {
    let nearest = right.filter(\.isFinite).min { ($0 - answer).magnitude < ($1 - answer).magnitude } ?? .nan
    self.init(for: [answer], right: [nearest])
  }

  /// Counts what a slip explains of an answer.
  package mutating func add(_ numbers: Interval) { add([numbers]) }

  /// Counts what a slip explains of each number.
  mutating func add(_ numbers: [Interval]) { explained.append(numbers) }

  /// Which share of the numbers as near as the answer is explained by what was tried.
  package var share: Double { share(of: Array(rights.indices)) }

  /// The same of some of the numbers together. What leaves all of them as they are explains none.
  func share(of chosen: [Int]) -> Double {
    let boxes = explained.filter { box in
      chosen.allSatisfy { isInRoom(box[$0], $0) } && !chosen.allSatisfy { isUnchanged(box[$0], $0) }
    }
    return Self.volume(of: Set(boxes.map { box in chosen.map { box[$0].lowerBound...box[$0].upperBound } }))
      / room(of: chosen)
  }

  /// How much room boxes take together.
  private static func volume(of boxes: Set<[ClosedRange<Double>]>) -> Double {
    guard let dimensions = boxes.first?.count, dimensions > 1 else { return length(of: boxes.map { $0[0] }) }
    // Between two neighbouring ends the same boxes go on.
    let ends = Set(boxes.flatMap { [$0[0].lowerBound, $0[0].upperBound] }).sorted()
    return zip(ends, ends.dropFirst()).reduce(0) { total, slab in
      let open = boxes.filter { $0[0].lowerBound <= slab.0 && slab.1 <= $0[0].upperBound }
      return total + (slab.1 - slab.0) * volume(of: Set(open.map { Array($0.dropFirst()) }))
    }
  }

  private static func length(of ranges: [ClosedRange<Double>]) -> Double {
    var (total, end) = (0.0, -Double.infinity)
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.upperBound > end {
      total += range.upperBound - max(range.lowerBound, end)
      end = range.upperBound
    }
    return total
  }

  /// The share of one set, as wide as rounding leaves it.
  func share(of chosen: [Int], rounding widths: [Double]) -> Double {
    chosen.reduce(1) { $0 * widths[$1] } / room(of: chosen)
  }

  /// Whether anything could still be named if it explained one more answer, as wide as rounding leaves it.
  package func isEvidence(oneMore rounding: Interval) -> Bool {
    share + rounding.width / room(of: [0]) <= Self.bound
  }

  /// Whether that is rare enough for the last one tried to be named.
  package var isEvidence: Bool { share <= Self.bound }

  /// How much room there is as near as the numbers are; none, and so no evidence, where one of them is right.
  private func room(of chosen: [Int]) -> Double { chosen.reduce(1) { $0 * 2 * distances[$1] } }

  private func isInRoom(_ numbers: Interval, _ index: Int) -> Bool {
    !numbers.isEmpty && (numbers.midpoint - rights[index]).magnitude <= distances[index] + numbers.width
  }

  private func isUnchanged(_ numbers: Interval, _ index: Int) -> Bool {
    (numbers.midpoint - rights[index]).magnitude <= 1e-12 * rights[index].magnitude
  }
}

extension Interval {
  /// What rounding to a number of decimals can add or take: half a unit of the last, either way.
  package static func halfUnit(_ decimals: Int) -> Interval {
    let half = Interval(PrintedDecimal(significand: 0, decimals: decimals).halfUnit)
    return half.hull(-half)
  }
}
