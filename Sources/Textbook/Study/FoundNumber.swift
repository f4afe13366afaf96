import NumericCore

/// What is known about a number that somebody found for a quantity.
public struct FoundNumber: Sendable {
  /// The quantity.
  public let symbol: Symbol
  /// The number.
  public let number: PrintedDecimal
  /// Whether the value rounds to it.
  public let isRight: Bool
  /// Whether it is the value itself, with nothing rounded.
  public let isExact: Bool
  /// Whether it is the value with its further digits cut off instead of rounded.
  public let isCutOff: Bool
  /// The slip, or two, that give exactly this number, the likeliest where there are several; nil for a right one, and
  /// where it would be no surprise that some slip gives it by chance.
  public let diagnosis: Diagnosis?
  /// Other slips that are one with it in this quantity: they make the same function of the givens.
  public let twins: [Diagnosis]
  /// Other slips that give the number as well, though with other givens they would not.
  public let alternatives: [Diagnosis]
  /// Whether it has too few digits for any slip to be named: a number taken at random would often be some slip's.
  public let isTooShort: Bool
  /// Whether it is within a hundredth of the value.
  public let isNear: Bool
  /// Other quantities that round to it; none for a right number, nor for one of fewer than three digits, which many
  /// quantities round to by chance.
  public let others: [Symbol]
  /// How often the value goes into it; nil where it is 0 or too wide to say.
  public let ratio: Interval?
  /// The conventions under which a number that is wrong in the reader's own would be right.
  public let conventions: [Convention]
}

extension Study {
  /// What is known about a number that somebody found for a quantity of the derivation.
  public func found(_ number: PrintedDecimal, for symbol: Symbol) -> FoundNumber {
    let (exact, enclosure) = (exacts(symbol), enclosures(symbol))
    let isRight = rounds(symbol, to: number)
    let mayTell = derivation.quantities.mayTell(number, for: symbol)
    let slips = isRight || !mayTell ? nil : derivation.quantities.slips(giving: number, for: symbol)
    let quotient = Interval(number.value) / enclosure
    return FoundNumber(
      symbol: symbol, number: number, isRight: isRight,
      isExact: exact.isDefined && exact == number.value,
      isCutOff: !isRight && number.isCutOff(exact: exact, enclosure),
      diagnosis: slips?.first, twins: slips?.twins ?? [], alternatives: slips?.alternatives ?? [],
      isTooShort: !mayTell,
      isNear: quotient.isBounded && quotient.lowerBound > 0.99 && quotient.upperBound < 1.01,
      others: isRight || number.significantDigits < 3
        ? [] : derivation.names.filter { $0 != symbol && rounds($0, to: number) },
      ratio: !quotient.isEmpty && quotient.isBounded ? quotient : nil,
      conventions: isRight || !mayTell ? [] : conventions(under: number, for: symbol))
  }

  /// The conventions under which a quantity rounds to a number.
  private func conventions(under number: PrintedDecimal, for symbol: Symbol) -> [Convention] {
    derivation.otherwise(for: [symbol]).filter { _, derivation in
      derivation[symbol] != nil && Study(derivation).rounds(symbol, to: number)
    }.map(\.convention)
  }

  /// Whether the value of a quantity certainly rounds to a number.
  public func rounds(_ symbol: Symbol, to number: PrintedDecimal) -> Bool {
    rounds(.symbol(symbol), to: number) == true
  }
}

extension PrintedDecimal {
  /// How many digits it has from its first that is not 0.
  fileprivate var significantDigits: Int { significand.isZero ? 0 : significand.magnitude.description.count }

  /// Whether a value, less than one unit further from 0, has these digits and more.
  fileprivate func isCutOff(exact: Rational, _ enclosure: Interval) -> Bool {
    func isBeyond(_ value: Rational) -> Bool {
      value.numerator.isNegative == self.value.numerator.isNegative && value.magnitude > self.value.magnitude
        && value.magnitude < self.value.magnitude + unit
    }
    guard !significand.isZero else { return false }
    if exact.isDefined { return isBeyond(exact) }
    guard let lower = Rational(exactly: enclosure.lowerBound),
      let upper = Rational(exactly: enclosure.upperBound)
    else { return false }
    return isBeyond(lower) && isBeyond(upper)
  }
}
