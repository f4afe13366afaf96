import Foundation
import NumericCore
import Textbook

/// A number that somebody types in the place of a given.
///
/// Chapters compute with its exact value, through thirty layers or a hundred rounds, each of which multiplies its
/// digits. So it may have the digits of a `Double` and be neither huge nor tiny.
package enum GivenNumber {
  /// The most significant digits.
  static let digits = 17
  /// The magnitude is between 10 to the minus this and 10 to this, or 0.
  static let exponent = 30

  /// Reads a number; `place` is what messages call it.
  ///
  /// - Throws: `UsageError.invalidValue`, naming the limits for a number beyond them.
  package static func value(of text: String, for place: String) throws(UsageError) -> PrintedDecimal {
    guard text.utf8.count <= longest, let decimal = PrintedDecimal(text) else {
      let isNumber = text.utf8.count > longest && text.utf8.allSatisfy(characters.contains)
      throw .invalidValue(of: place, value: text, expected: isNumber ? inBounds : anyNumber)
    }
    let magnitude = decimal.value.magnitude
    let significant = decimal.significand.magnitude.description.trailingZerosDropped.count
    let isInBounds =
      decimal.significand.isZero
      || magnitude >= .powerOfTen(-exponent) && magnitude <= .powerOfTen(exponent) && significant <= digits
    guard isInBounds, decimal.decimals <= exponent + digits else {
      throw .invalidValue(of: place, value: text, expected: inBounds)
    }
    return decimal
  }

  /// Reads a number that may be a fraction of two: `1/8` is 0.125.
  ///
  /// - Throws: `UsageError.invalidValue` for a fraction whose decimals have no end, and as ``value(of:for:)`` does.
  package static func fraction(of text: String, for place: String) throws(UsageError) -> PrintedDecimal {
    guard let quotient = try quotient(of: text, for: place) else { return try value(of: text, for: place) }
    guard let decimal = decimal(of: quotient) else {
      throw .invalidValue(of: place, value: text, expected: endingFraction(quotient))
    }
    return try value(of: decimal.description, for: place)
  }

  /// Reads a number that somebody found, which may be a fraction of two; of one without end, its first digits are taken.
  ///
  /// - Throws: `UsageError.invalidValue`, as ``value(of:for:)`` does.
  package static func answer(of text: String, for place: String) throws(UsageError) -> PrintedDecimal {
    guard let quotient = try quotient(of: text, for: place) else { return try value(of: text, for: place) }
    return decimal(of: quotient) ?? .rounding(quotient, significantDigits: foundDigits)
  }

  /// As many digits of a fraction without end are compared.
  private static let foundDigits = 9

  /// The value of a fraction of two numbers; nil for what is none.
  private static func quotient(of text: String, for place: String) throws(UsageError) -> Rational? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map {
      String($0).trimmingCharacters(in: .whitespaces)
    }
    guard parts.count == 2 else { return nil }
    guard let top = try? value(of: parts[0], for: place), let bottom = try? value(of: parts[1], for: place),
      !bottom.significand.isZero
    else { throw .invalidValue(of: place, value: text, expected: anyFraction) }
    return top.value / bottom.value
  }

  /// The decimal that a number is; nil where its digits have no end.
  private static func decimal(of number: Rational) -> PrintedDecimal? {
    (0...(exponent + digits)).lazy.map { PrintedDecimal.rounding(number, decimals: $0) }.first {
      $0.value == number
    }
  }

  private static let anyFraction = Bilingual(ko: "1/8 같은 분수", en: "a fraction such as 1/8")

  private static func endingFraction(_ quotient: Rational) -> Bilingual {
    let near = PrintedDecimal.rounding(quotient, significantDigits: 6).typeset
    return Bilingual(
      ko: "1/8처럼 소수로 끝나는 분수. 필요한 자리까지 소수로 쓰세요: \(near)",
      en: "a fraction whose decimals end, such as 1/8; write as many decimals as you need: \(near)")
  }

  /// Longer texts are not looked at: no number in the bounds needs them.
  private static let longest = 100
  private static let characters = Set("+-−.eE0123456789".utf8)

  private static let anyNumber = Bilingual(ko: "0.5나 −2 같은 수", en: "a number such as 0.5 or −2")
  private static let inBounds = Bilingual(
    ko: "유효 숫자 \(digits)개까지, 크기가 1e-\(exponent)에서 1e\(exponent)까지인 수(또는 0)",
    en: "a number of at most \(digits) digits, 0 or between 1e-\(exponent) and 1e\(exponent) in size")
}

extension String {
  fileprivate var trailingZerosDropped: Substring {
    var rest = self[...]
    while rest.last == "0" { rest.removeLast() }
    return rest
  }
}
