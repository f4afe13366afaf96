import NumericCore

extension Derivation {
  /// A small change of a weight that shows what a gradient is, where no author has chosen one; nil where the quantity
  /// comes from no given weight.
  ///
  /// The weight is the nearest to the quantity, where a change does most; the first stated of several, and one by which
  /// the derivative is stated before any other. It is changed by one unit of its last decimal where it is written with
  /// two to four of them, else by 0.01.
  ///
  /// Whoever shows it states the derivative by the weight, too, before or after.
  public func suggestedNudge(
    of output: Expression, file: StaticString = #filePath, line: UInt = #line
  ) -> Nudge? {
    let output = stated(output, at: SourceLine(file, line))
    let weights = quantities.weights(backFrom: output).weights
    let derived = weights.first { self[.partial(of: output, by: $0)] != nil }
    guard let weight = derived ?? weights.first, case .given(let value)? = self[weight]?.definition else {
      return nil
    }
    let amount = (2...4).contains(value.decimals) ? Self.unit(decimals: value.decimals) : "0.01"
    return Nudge(
      variable: weight, amount: amount, output: output, derivative: .partial(of: output, by: weight))
  }

  /// One unit of the last of some decimals: 0.001 of three.
  private static func unit(decimals: Int) -> PrintedDecimal {
    PrintedDecimal.rounding(Rational(1) / Rational(10).raised(to: decimals), decimals: decimals)
  }
}
