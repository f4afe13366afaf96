/// How much work one proof may do, so that no formula makes it run on.
///
/// A unit is about the time of one term: to look it up, multiply it, or add it. Terms with long coefficients
/// and of many atoms cost more. Everything that a proof does is paid for, and the whole budget is spent in well
/// under two seconds.
final class WorkBudget {
  /// No exponent of a proof may be larger than this.
  static let largestExponent = 1 << 30
  /// No number of a proof may be raised to a power of more bits than this.
  static let largestPowerBits = 1 << 17

  private var remaining: Int

  init(_ units: Int = 1_000_000) { remaining = units }

  /// Takes some units.
  ///
  /// - Throws: `NormalFormError.tooLarge` when they are not there.
  func spend(_ units: Int) throws(NormalFormError) {
    guard units <= remaining else {
      remaining = 0
      throw .tooLarge
    }
    remaining -= units
  }

  /// Takes some units, and those for a sum or product of two numbers.
  ///
  /// Two long integers take the product of their lengths. To reduce a fraction takes the square of the shorter
  /// length at many times the cost.
  @inline(__always)
  func spend(_ units: Int, on a: Rational, _ b: Rational) throws(NormalFormError) {
    let (long, short) = (max(a.bits, b.bits) / 64, min(a.bits, b.bits) / 64)
    guard long < 1 << 20 else { throw .tooLarge }
    let reducing = a.isInteger && b.isInteger ? 0 : short * short / 32
    try spend(units + long / 256 + long * short / 4096 + reducing)
  }

  /// Takes some units, and those for the greatest common divisor of two integers.
  func spend(_ units: Int, onDivisorOf a: BigInteger, _ b: BigInteger) throws(NormalFormError) {
    let (long, short) = (max(a.bitWidth, b.bitWidth) / 64, min(a.bitWidth, b.bitWidth) / 64)
    guard long < 1 << 20 else { throw .tooLarge }
    try spend(units + long / 256 + long * short / 4096 + short * short / 16)
  }

  /// Does something for a quarter of what is left at most; nil where that is too little.
  func withShare<Result>(_ work: () throws(NormalFormError) -> Result) throws(NormalFormError) -> Result? {
    let kept = remaining - remaining / 4
    remaining -= kept
    defer { remaining += kept }
    do throws(NormalFormError) {
      return try work()
    } catch .tooLarge {
      return nil
    } catch {
      throw error
    }
  }
}

extension Rational {
  /// How many bits its two parts take.
  var bits: Int { numerator.bitWidth + denominator.bitWidth }
}
