/// Points of few-digit numbers to try formulas at, in an order that is the same each time.
enum SamplePoints {
  /// The points of friendly numbers.
  static let friendly = 0..<200
  /// These, and points of larger and smaller numbers after them; every other one with positive values only.
  static let wide = 0..<400

  /// Few-digit numbers, the friendliest first.
  private static let numbers = [
    Rational(1), Rational(2), Rational(-1), Rational(1, 2), Rational(3), Rational(-2), Rational(-1, 2),
    Rational(5),
    Rational(4), Rational(-3), Rational(3, 2), Rational(1, 4),
  ]

  private static let larger = [
    Rational(10), Rational(-10), Rational(1, 10), Rational(-1, 10), Rational(100), Rational(-100),
    Rational(1, 100), Rational(-1, 100), Rational(1000), Rational(-1000),
  ]

  /// The value of one symbol in one attempt: the given one first, then a friendly number, drawn for each symbol
  /// on its own so that no two stay equal. The draw starts among the friendliest four and widens.
  static func value(_ position: Int, _ attempt: Int, given: Rational? = nil) -> Rational {
    if attempt == 0 { return given ?? numbers[position % 4] }
    let draw = SplitMix.scrambled(UInt64(attempt) << 32 | UInt64(position))
    if attempt >= friendly.upperBound {
      let all = numbers + larger
      return all[Int(draw % UInt64(all.count))]
    }
    return numbers[Int(draw % UInt64(min(numbers.count, 4 + attempt / 16)))]
  }

  /// The values of some symbols in one of the wide attempts.
  ///
  /// Few points have two thousand values of which none is at a pole: those with positive values more likely do.
  static func point(_ attempt: Int, of symbols: [Symbol]) -> [Symbol: Rational] {
    Dictionary(
      uniqueKeysWithValues: symbols.enumerated().map { position, symbol in
        let value = value(position, attempt)
        return (symbol, attempt.isMultiple(of: 2) ? value : value.magnitude)
      })
  }
}
