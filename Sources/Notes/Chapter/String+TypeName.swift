import Foundation

extension String {
  /// The text as the name of a Swift type that nothing else has: `one-neuron` is `OneNeuronNotes`, `노트 2장` is
  /// `Noteu2jangNotes`, `3-2-1` is `Notes321`.
  ///
  /// Names in compiled code are made of letters and digits of ASCII. Hangul is romanised letter by letter, and any other
  /// letter stands as its number, so that two files don't come to one name.
  var asTypeName: String {
    let plain = precomposedStringWithCanonicalMapping.unicodeScalars.map(Self.ascii).joined()
    let words = plain.split { !($0.isLetter || $0.isNumber) }
    let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    guard name.first?.isLetter == true else { return "Notes" + name }
    return name.hasSuffix("Notes") ? name : name + "Notes"
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return String(scalar) }
    if let hangul = romanised(scalar) { return hangul }
    return scalar.properties.isAlphabetic ? String(scalar.value, radix: 16) : " "
  }

  // A syllable's place is (initial × 21 + vowel) × 28 + final (Unicode, 3.12).
  private static let initials = split("g kk n d tt r m b pp s ss - j jj ch k t p h")
  private static let vowels = split("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
  private static let finals = split("- k k k n n n t l k m l l l p l m p p t t ng t t k t p t")

  private static func split(_ letters: String) -> [String] {
    letters.split(separator: " ").map { $0 == "-" ? "" : String($0) }
  }

  /// A syllable in Latin letters, by the Revised Romanisation; nil for anything else.
  private static func romanised(_ scalar: Unicode.Scalar) -> String? {
    guard (0xAC00...0xD7A3).contains(scalar.value) else { return nil }
    let place = Int(scalar.value - 0xAC00)
    return initials[place / 588] + vowels[place % 588 / 28] + finals[place % 28]
  }
}
