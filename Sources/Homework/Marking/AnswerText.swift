/// What people write around a number, and other ways of writing the same one: taken off and made plain.
///
///     –0.009   - 0.009   ０．７３１   **0.731**   $0.731$   ≈0.731   0.731 (rounded)   9.6×10⁻³
///
/// What is left holds digits, signs, a point or comma, `/` and `e` where it was a number, and is no number where it
/// was none: nothing that could make a number of two, of a word or of a date is taken away.
struct AnswerText {
  /// The text of the number; empty where nothing is written.
  let number: String

  init(_ text: String) {
    var body = Self.plain(text)
    body = Self.withoutRemark(body).withoutSpaceAround
    body = String(body.drop { "=≈≃≅≒~∼".contains($0) || $0.isWhitespace })
    if body.hasSuffix("."), body.dropLast().last?.isNumber == true { body.removeLast() }
    number = Self.withSignAttached(Self.withExponent(body))
  }

  /// The text in ASCII where it has a wider or longer form of it, and without marks for how it is set.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      // Full width: ！ to ～.
      case 0xFF01...0xFF5E: plain.unicodeScalars.append(Unicode.Scalar(scalar.value - 0xFEE0)!)
      // Hyphens and dashes of every length, which editors put for a minus.
      case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: plain += "-"
      // What is not seen: joiners, marks of direction and of order.
      case 0x200B...0x200F, 0x2060, 0xFEFF: continue
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain.withoutSpaceAround.trimmed(of: { "*_`$'\"‘’“”".contains($0) }).withoutSpaceAround
  }

  /// The text without a remark in parentheses at its end, unless the remark holds a number.
  private static func withoutRemark(_ text: String) -> String {
    guard text.last == ")", let opening = text.lastIndex(of: "("), opening != text.startIndex else {
      return text
    }
    return text[opening...].contains(where: \.isNumber) ? text : String(text[..<opening])
  }

  /// `9.6×10⁻³`, `9.6*10^-3`, `9.6 x 10^{-3}` as `9.6e-3`; any other text as it is.
  private static func withExponent(_ text: String) -> String {
    guard let sign = text.firstIndex(where: { "×*xX·⋅".contains($0) }) else { return text }
    let mantissa = String(text[..<sign]).withoutSpaceAround
    let power = text[text.index(after: sign)...].filter { !$0.isWhitespace }
    guard let last = mantissa.last, last.isNumber || last == ".", power.hasPrefix("10") else { return text }
    let raised = power.dropFirst(2)
    let exponent: String? =
      if raised.hasPrefix("^") {
        String(raised.dropFirst()).trimmed(of: { "{}()".contains($0) })
      } else if raised.hasPrefix("**") {
        String(raised.dropFirst(2)).trimmed(of: { "()".contains($0) })
      } else {
        lowered(raised)
      }
    guard let exponent, Int(exponent) != nil else { return text }
    return mantissa + "e" + exponent
  }

  private static let superscripts: [Character: Character] = [
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9",
    "⁻": "-",
    "⁺": "+",
  ]

  /// Superscripts as digits on the line; nil where there is anything else, or nothing.
  private static func lowered(_ text: some StringProtocol) -> String? {
    let digits = text.compactMap { superscripts[$0] }
    return digits.isEmpty || digits.count < text.count ? nil : String(digits)
  }

  /// `- 0.009` as `-0.009`.
  private static func withSignAttached(_ text: String) -> String {
    guard let sign = text.first, "+-".contains(sign) else { return text }
    return "\(sign)" + String(text.dropFirst()).withoutSpaceAround
  }
}

extension String {
  /// The text without certain characters at its ends.
  fileprivate func trimmed(of isDropped: (Character) -> Bool) -> String {
    var body = drop(while: isDropped)
    while let last = body.last, isDropped(last) { body.removeLast() }
    return String(body)
  }
}
