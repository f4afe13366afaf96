/// How much work one proof may do, so that no formula makes it run on.
///
/// A unit is about one product of two terms. The budget is spent in well under two seconds.
final class WorkBudget {
  /// No exponent of a proof may be larger than this.
  static let largestExponent = 1 << 20

  private var remaining = 1_000_000

  /// Takes some units.
  ///
  /// - Throws: `NormalFormError.tooLarge` when they are not there.
  func spend(_ units: Int) throws(NormalFormError) {
    guard units <= remaining else { throw .tooLarge }
    remaining -= units
  }

  /// Takes the units for a product of two polynomials: long coefficients cost more.
  func spend(onProductOf a: Polynomial, _ b: Polynomial) throws(NormalFormError) {
    let (words, overflow) = a.coefficientWords.multipliedReportingOverflow(by: b.coefficientWords)
    guard !overflow, words < remaining else { throw .tooLarge }
    try spend(a.terms.count * b.terms.count * (1 + words))
  }
}

extension Polynomial {
  /// The length of the longest coefficient in words of 64 bits, beyond the first word.
  fileprivate var coefficientWords: Int {
    terms.values.reduce(0) { max($0, ($1.numerator.bitWidth + $1.denominator.bitWidth) / 128) }
  }
}

extension Fraction {
  /// Whether no exponent is too large to go on with.
  var hasModestExponents: Bool {
    let limit = WorkBudget.largestExponent
    return denominator.values.allSatisfy { $0 <= limit }
      && numerator.terms.keys.allSatisfy { $0.factors.allSatisfy { abs($0.exponent) <= limit } }
  }
}
