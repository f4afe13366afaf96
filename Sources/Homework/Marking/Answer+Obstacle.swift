import Textbook

extension Answer.Obstacle {
  /// One sentence that says what was not understood, and what is.
  var message: Bilingual {
    switch self {
    case .tooLong:
      Bilingual(ko: "답이 너무 깁니다. \(Self.accepted.ko)", en: "The answer is too long. \(Self.accepted.en)")
    case .character(let character):
      Bilingual(
        ko: "‘\("\(character)".visible)’ 때문에 읽지 못했습니다. \(Self.accepted.ko)",
        en: "‘\("\(character)".visible)’ is not understood. \(Self.accepted.en)")
    case .comma:
      Bilingual(
        ko: "이 학습지의 다른 답에는 소수점이 있어 쉼표를 읽지 못했습니다. \(Self.accepted.ko)",
        en: "The comma is not understood, as other answers have points. \(Self.accepted.en)")
    case .notOneNumber:
      Bilingual(ko: "수 하나가 아닙니다. \(Self.accepted.ko)", en: "This is not one number. \(Self.accepted.en)")
    }
  }

  /// What is accepted.
  private static let accepted = Bilingual(
    ko: "0.731, 3/8, 1.2e-3, 1.2×10⁻³처럼 적으세요.", en: "Write it as 0.731, 3/8, 1.2e-3 or 1.2×10⁻³.")
}
