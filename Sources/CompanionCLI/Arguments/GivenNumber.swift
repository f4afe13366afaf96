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
