import NumericCore

/// What evaluating a whole derivation needs from a kind of number, beside its operations.
struct Arithmetic<S: ElementaryScalar>: Sendable {
  /// Repeats a program, feeding outputs back into inputs, and returns the final inputs.
  let iterate: @Sendable (Program, Int, [S], [(output: Int, input: Int)]) -> [S]
  /// The point where slots of a program vanish as functions of some inputs, or for each the mark for none.
  let root: @Sendable (Program, _ equations: [Int], _ unknowns: [Int], [S]) -> [S]
  /// The value rounded to a number of decimals, as someone who carries rounded results would.
  let rounded: @Sendable (S, Int) -> S
  /// The value, or the type's mark for none where it is too long to calculate on with.
  var kept: @Sendable (S) -> S = { $0 }
}

extension Arithmetic<Double> {
  /// Plain floating point.
  static let double = Arithmetic(
    iterate: { $0.iteratedDoubles(times: $1, inputs: $2, feedback: $3) },
    root: { $0.root(of: $1, over: $2, inputs: $3) ?? $1.map { _ in .nan } },
    rounded: { value, decimals in
      guard let exact = Rational(exactly: value) else { return value }
      return PrintedDecimal.rounding(exact, decimals: decimals).value.doubleValue
    })
}

extension Arithmetic<Interval> {
  /// Enclosures.
  static let interval = Arithmetic(
    iterate: { program, times, inputs, feedback in
      let direct = program.iteratedEnclosures(times: times, inputs: inputs, feedback: feedback)
      // The better way takes ten times as long: only where the plain one has lost the digits.
      let isSharp = direct.allSatisfy { $0.isBounded && $0.width <= 1e-9 * max(1, $0.midpoint.magnitude) }
      guard !isSharp else { return direct }
      let turned = program.enclosedRounds(times: times, inputs: inputs, feedback: feedback)
      return zip(direct, turned).map { $0.intersection($1) }
    },
    root: { $0.root(of: $1, over: $2, inputs: $3) ?? $1.map { _ in .entire } },
    rounded: { value, decimals in
      guard value.isBounded, !value.isEmpty, let lower = Rational(exactly: value.lowerBound),
        let upper = Rational(exactly: value.upperBound)
      else { return value }
      // Rounding is monotone, so the rounded bounds enclose every rounded value.
      return Interval(PrintedDecimal.rounding(lower, decimals: decimals).value)
        .hull(Interval(PrintedDecimal.rounding(upper, decimals: decimals).value))
    })
}

extension Arithmetic<Rational> {
  /// Exact values; `Rational.undefined` where a value is not rational.
  static let exact = Arithmetic(
    iterate: { program, times, inputs, feedback in
      // The digits of an exact value double from round to round: only a few rounds are worth having.
      guard times <= 3, inputs.allSatisfy(\.isDefined) else { return inputs.map { _ in .undefined } }
      return program.iterated(times: times, inputs: inputs, feedback: feedback)
    },
    root: { $0.root(of: $1, over: $2, inputs: $3) ?? $1.map { _ in .undefined } },
    rounded: { $0.isDefined ? PrintedDecimal.rounding($0, decimals: $1).value : $0 },
    // Each squaring doubles the digits: a chain of them would never end. The enclosure takes over.
    kept: { max($0.numerator.bitWidth, $0.denominator.bitWidth) <= 20_000 ? $0 : .undefined })
}
