import NumericCore

/// How many of the things tried would give what is printed by accident.
///
/// Try enough pairs of slips, and one of them gives any two digits. So a pair counts as an explanation only where
/// that would be rare; and so does an everyday slip, of which there is one for nearly every neighbouring number. Let
/// p be the printed number, u the unit of its last digit, and r the distance of the right value from p. A candidate
/// that lies as near to p as the right value does, that is within p ± r, hits p by accident with a chance of u/2r.
/// With n different candidates in there, n·u/2r of them are expected to. Several numbers must be hit together: their
/// chances are multiplied.
struct AccidentalHits {
  /// A pair of slips, or an everyday one, is named only where less than one search in a hundred would find one by
  /// accident.
  static let bound = 0.01

  private let printed: [Double]
  private let right: [Double]
  private let units: [Double]
  private var tried: [[Double]] = []

  /// Prepares to count what is tried for some goals, in the derivation that has no slip.
  init(_ goals: [Goal], in derivation: Derivation) {
    printed = goals.map { $0.approximation(in: derivation) }
    right = AlteredDerivation(derivation).approximations(of: goals)
    units = goals.map { Rational.powerOfTen(-$0.decimals).doubleValue }
  }

  /// The chance that a candidate near all the printed numbers hits the chosen ones of them.
  func chance(of chosen: [Int]) -> Double {
    chosen.reduce(1) { chance, index in
      chance * min(1, units[index] / (2 * (printed[index] - right[index]).magnitude))
    }
  }

  /// Whether no number of candidates, however small, would be evidence.
  var isHopeless: Bool { !(chance(of: Array(printed.indices)) <= Self.bound) }

  /// Counts a candidate by the values it gives.
  mutating func add(_ values: [Double]) { tried.append(values) }

  /// Whether a candidate may lie within rounding of a printed number, or of the value its digits stand for.
  func isNear(_ value: Double, _ index: Int) -> Bool {
    (value - printed[index]).magnitude <= units[index] + 1e-9 * printed[index].magnitude
  }

  /// How many candidates are expected to hit the chosen numbers by accident.
  func expected(of chosen: [Int]) -> Double {
    // Candidates with the same values are one: they hit or miss together.
    var near: Set<[Double]> = []
    for values in tried {
      let places = chosen.map { (values[$0] - printed[$0]) / (printed[$0] - right[$0]).magnitude }
      let isUnchanged = chosen.allSatisfy {
        (values[$0] - right[$0]).magnitude <= 1e-12 * right[$0].magnitude
      }
      if !isUnchanged, places.allSatisfy({ $0.magnitude <= 1 }) {
        near.insert(places.map { ($0 * 1e9).rounded() })
      }
    }
    return Double(near.count) * chance(of: chosen)
  }
}
