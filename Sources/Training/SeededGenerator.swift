/// A generator of reproducible random numbers: SplitMix64.
///
/// The same seed gives the same bits, and the same uniform and normal deviates, on every platform.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts the sequence of a seed. A run names its seed, so that it can be repeated.
  public init(seed: UInt64) { state = seed }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A uniform deviate in [0, 1): one of the multiples of 2⁻⁵³, each as likely.
  public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A uniform deviate in [`lower`, `upper`); rounding may give `upper` itself.
  public mutating func uniform(_ lower: Double, _ upper: Double) -> Double {
    lower + (upper - lower) * uniform()
  }

  /// A standard normal deviate, by Marsaglia's polar method.
  ///
  /// A point (u, v) uniform in the unit disc, s = u² + v², gives u·√(−2 ln s / s). The method's second deviate,
  /// v·√(−2 ln s / s), is not kept, so that what comes next depends on the state alone.
  ///
  /// Source: Marsaglia and Bray, "A convenient method for generating normal variables", SIAM Review 6, 1964.
  public mutating func normal() -> Double {
    while true {
      let u = uniform(-1, 1)
      let v = uniform(-1, 1)
      let s = u * u + v * v
      if s > 0, s < 1 { return u * (-2 * Double.logarithm(s) / s).squareRoot() }
    }
  }

  /// The indices 0 ..< `count` in random order: the shuffle of Fisher and Yates.
  mutating func shuffle(_ indices: inout [Int]) {
    for last in stride(from: indices.count - 1, to: 0, by: -1) {
      // The bias of this multiplication is below count/2⁶⁴.
      let choice = Int(next().multipliedFullWidth(by: UInt64(last + 1)).high)
      indices.swapAt(last, choice)
    }
  }
}
