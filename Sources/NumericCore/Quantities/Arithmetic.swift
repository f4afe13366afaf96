/// What evaluating quantities needs from a kind of number, beside its operations.
package struct Arithmetic<S: ElementaryScalar>: Sendable {
  /// Repeats a program, feeding outputs back into inputs, and returns the final inputs; results that are
  /// carried on rounded are so within the rounds, too.
  let iterate: @Sendable (Program, Int, [S], [(output: Int, input: Int)], Carrying?) -> [S]
  /// The point where slots of a program vanish as functions of some inputs, or for each the mark for none.
  let root: @Sendable (Program, _ equations: [Int], _ unknowns: [Int], [S]) -> [S]
  /// The value rounded to a number of decimals, as someone who carries rounded results would.
  let rounded: @Sendable (S, Int) -> S
  /// The value, or the type's mark for none where it is too long to calculate on with.
  var kept: @Sendable (S) -> S = { $0 }
}

extension Arithmetic {
  /// Repeats a program plainly in a way of the number's own, or with results that are carried on rounded.
  fileprivate init(
    repeating plainly: @escaping @Sendable (Program, Int, [S], [(output: Int, input: Int)]) -> [S],
    root: @escaping @Sendable (Program, [Int], [Int], [S]) -> [S],
    rounded: @escaping @Sendable (S, Int) -> S
  ) {
    self.init(
      iterate: { program, times, inputs, feedback, carrying in
        guard let carrying else { return plainly(program, times, inputs, feedback) }
        return program.iterated(
          times: times, inputs: inputs, feedback: feedback, rounding: carrying.results
        ) { rounded($0, carrying.decimals) }
      }, root: root, rounded: rounded)
  }
}

extension Arithmetic<Double> {
  /// Plain floating point.
  package static let double = Arithmetic(
    repeating: { $0.iteratedDoubles(times: $1, inputs: $2, feedback: $3) },
    root: { $0.root(of: $1, over: $2, inputs: $3) ?? $1.map { _ in .nan } },
    rounded: { rounded($0, $1) })

  private static func rounded(_ value: Double, _ decimals: Int) -> Double {
    let scale = Double.powerOfTen(decimals)
    return (value * scale).rounded(.toNearestOrAwayFromZero) / scale
  }
}

extension Arithmetic<Interval> {
  /// Enclosures.
  package static let interval = Arithmetic(
    repeating: { $0.enclosures(after: $1, inputs: $2, feedback: $3) },
    root: { $0.root(of: $1, over: $2, inputs: $3) ?? $1.map { _ in .entire } },
    rounded: { rounded($0, $1) })

  /// Enclosures that are quickly found: rounds widen them, and may leave no digit.
  package static let rough = Arithmetic(
    repeating: { $0.iteratedEnclosures(times: $1, inputs: $2, feedback: $3) },
    root: interval.root, rounded: interval.rounded)

  /// Rounding is monotone, so the rounded bounds enclose every rounded value.
  fileprivate static func rounded(_ value: Interval, _ decimals: Int) -> Interval {
    guard !value.isEmpty, value.isBounded else { return value }
    // A power of ten up to 10²² is a floating-point number.
    let scale = Interval(Double.powerOfTen(decimals))
    let scaled = value * scale
    let lower = Interval(scaled.lowerBound.rounded(.toNearestOrAwayFromZero))
    return lower.hull(Interval(scaled.upperBound.rounded(.toNearestOrAwayFromZero))) / scale
  }
}

extension Double {
  /// 10ⁿ; exact for n from 0 to 22.
  fileprivate static func powerOfTen(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}

extension Arithmetic<Rational> {
  /// Exact values; `Rational.undefined` where a value is not rational.
  package static let exact = Arithmetic(
    iterate: { program, times, inputs, feedback, carrying in
      // The digits of an exact value double from round to round: only a few rounds are worth having.
      guard times <= 3, inputs.allSatisfy(\.isDefined) else { return inputs.map { _ in .undefined } }
      guard let carrying else { return program.iterated(times: times, inputs: inputs, feedback: feedback) }
      return program.iterated(times: times, inputs: inputs, feedback: feedback, rounding: carrying.results) {
        rounded($0, carrying.decimals)
      }
    },
    root: { $0.root(of: $1, over: $2, inputs: $3) ?? $1.map { _ in .undefined } },
    rounded: { rounded($0, $1) },
    // Each squaring doubles the digits: a chain of them would never end. The enclosure takes over.
    kept: { max($0.numerator.bitWidth, $0.denominator.bitWidth) <= 20_000 ? $0 : .undefined })

  private static func rounded(_ value: Rational, _ decimals: Int) -> Rational {
    value.isDefined ? PrintedDecimal.rounding(value, decimals: decimals).value : value
  }
}

extension Program {
  /// The inputs after some rounds, enclosed: plainly, or along the directions that the rounds turn them into where
  /// that loses the digits. The better way takes ten times as long.
  fileprivate func enclosures(
    after times: Int, inputs: [Interval], feedback: [(output: Int, input: Int)]
  ) -> [Interval] {
    let direct = iteratedEnclosures(times: times, inputs: inputs, feedback: feedback)
    let isSharp = direct.allSatisfy { $0.isBounded && $0.width <= 1e-9 * max(1, $0.midpoint.magnitude) }
    guard !isSharp else { return direct }
    let turned = enclosedRounds(times: times, inputs: inputs, feedback: feedback)
    return zip(direct, turned).map { $0.intersection($1) }
  }
}
