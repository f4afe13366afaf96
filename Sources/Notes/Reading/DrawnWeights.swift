import NumericCore

/// Weights for a network that nobody gave any: always the same ones, of two decimals, none of them 0.
struct DrawnWeights {
  private var number = 0

  /// The next weight: multiples of the golden ratio, less their whole part, lie evenly and look like nothing.
  mutating func next() -> String {
    number += 1
    // In whole numbers, so that every machine draws the same: 89/144 is near the golden ratio's fraction.
    let hundredths = (number * 89) % 144 - 72
    let kept = hundredths == 0 ? 13 : hundredths
    return PrintedDecimal(significand: BigInteger(kept), decimals: 2).description
  }
}
