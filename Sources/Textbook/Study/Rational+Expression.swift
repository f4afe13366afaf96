import NumericCore

extension Rational {
  /// The number as a formula: a decimal where it ends within twelve places, else a fraction.
  package var expression: Expression {
    for decimals in 0...12 {
      let decimal = PrintedDecimal.rounding(self, decimals: decimals)
      if decimal.value == self { return .number(decimal) }
    }
    let sign: Expression? = self < Rational(0) ? -1 : nil
    let numerator = PrintedDecimal.rounding(Rational(numerator), decimals: 0)
    let positive = sign == nil ? numerator : PrintedDecimal.rounding(-Rational(self.numerator), decimals: 0)
    let fraction = Expression.number(positive) / .number(.rounding(Rational(denominator), decimals: 0))
    return sign == nil ? fraction : -fraction
  }
}
