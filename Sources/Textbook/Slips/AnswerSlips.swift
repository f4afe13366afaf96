import NumericCore

extension Slip {
  /// Slips of the answer, not of the work: no derivation shows them.
  static let answerSlips = [tooFewDigits]

  /// The right value, written with fewer decimals than asked.
  package static let tooFewDigits = Slip(
    "too-few-digits",
    name: Bilingual(ko: "요구한 것보다 적은 자릿수로 적었다", en: "fewer decimals were written than asked"),
    hint: Bilingual(
      ko: "값은 맞지만 소수 자릿수가 모자랍니다.", en: "The value is right as far as it goes, but has too few decimals.")
  ) { _, _ in [] }

  /// The same, with the decimals counted.
  package static func tooFewDigits(written: Int, asked: Int) -> Slip {
    Slip(
      tooFewDigits.id, name: tooFewDigits.name,
      hint: Bilingual(
        ko: "소수 \(written)자리까지는 맞습니다. 소수 \(asked)자리까지 적어야 합니다.",
        en: "Right to \(written) decimal\(written == 1 ? "" : "s"); \(asked) are asked.")
    ) { _, _ in [] }
  }
}
