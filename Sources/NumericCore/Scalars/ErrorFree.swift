/// Sums and products with their rounding errors, both exact: a + b = sum + error, a · b = product + error.
///
/// Source: Knuth's two-sum and Dekker's product with Veltkamp's splitting, as in Muller et al., Handbook of
/// Floating-Point Arithmetic, sections 4.3 and 4.4. The product does without the fused multiply-add, which is
/// a function call on processors that may lack the instruction.
enum ErrorFree {
  /// The rounded sum and its error, exact unless the sum is out of range.
  @inline(__always)
  static func sum(_ a: Double, _ b: Double) -> (sum: Double, error: Double) {
    let sum = a + b
    let part = sum - a
    return (sum, (a - (sum - part)) + (b - part))
  }

  /// The rounded product and its error, exact if the factors are below 2⁹⁹⁶ and the product is 0 or above
  /// 2⁻⁹⁶⁸: the error is then a multiple of 2⁻¹⁰⁷⁴.
  @inline(__always)
  static func product(_ a: Double, _ b: Double) -> (product: Double, error: Double) {
    let product = a * b
    let (aHigh, aLow) = halves(a)
    let (bHigh, bLow) = halves(b)
    return (product, ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow)
  }

  /// Two numbers of at most 26 bits whose sum is `x`.
  @inline(__always)
  private static func halves(_ x: Double) -> (high: Double, low: Double) {
    let scaled = 0x1.0000002p27 * x
    let high = scaled - (scaled - x)
    return (high, x - high)
  }
}
