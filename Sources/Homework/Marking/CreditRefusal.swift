import Textbook

/// Why work that hangs together earns nothing.
///
/// The raw values stand in journals and reports, and so stay as they are.
public enum CreditRefusal: String, Codable, Sendable {
  /// The carried answer is 0.
  case zero
  /// The carried answer is larger than anything that the derivation gives.
  case implausible
  /// With the carried answers this step's result is 0, a limit, or a number that already stands on the sheet.
  case trivial
  /// Hardly an answer on the sheet comes from the student's own givens.
  case foreign
  /// The carried answer stands in several places, and is right in none.
  case filler
  /// With the carried answers nearly every answer would follow.
  case vague
  /// The same number whatever the function was handed: nothing was computed.
  case constant
  /// The carried answer stays as it is where the numbers that it should depend on change.
  case independent
  /// An argument or another result once more, of a function that computes nothing.
  case repeated

  /// A function with a slip to be found is not mended as a whole, or the slip of the student's own file not named.
  case unnamed

  /// One sentence for the report.
  var message: Bilingual {
    switch self {
    case .zero:
      Bilingual(
        ko: "이어 쓴 값이 0이라 이월 점수가 없습니다.", en: "The carried value is 0, so nothing follows through.")
    case .implausible:
      Bilingual(
        ko: "이어 쓴 값이 이 계산에서 나올 수 있는 크기를 넘어 이월 점수가 없습니다.",
        en: "The carried value is larger than this calculation can give, so nothing follows through.")
    case .trivial:
      Bilingual(
        ko: "이어 쓴 값 때문에 이 단계에서 계산할 것이 없어져 이월 점수가 없습니다.",
        en: "The carried value leaves nothing to work out in this step, so nothing follows through.")
    case .foreign:
      Bilingual(
        ko: "주어진 수에서 나온 답이 이 학습지에 거의 없어 이월 점수가 없습니다.",
        en: "Hardly an answer on this sheet comes from its given numbers, so nothing follows through.")
    case .filler:
      Bilingual(
        ko: "이어 쓴 값이 여러 단계에 똑같이 적혀 있어 이월 점수가 없습니다.",
        en: "The carried value stands in several steps alike, so nothing follows through.")
    case .vague:
      Bilingual(
        ko: "이어 쓴 값으로는 거의 모든 답이 맞게 되어 이월 점수가 없습니다.",
        en: "With the carried value nearly any answer would fit, so nothing follows through.")
    case .constant:
      Bilingual(
        ko: "어떤 수를 받아도 같은 값을 돌려주므로 점수가 없습니다.",
        en: "It returns the same number whatever it is handed, so it earns nothing.")
    case .independent:
      Bilingual(
        ko: "이어 쓴 값이 받은 수가 바뀌어도 그대로이므로 이월 점수가 없습니다.",
        en:
          "The carried value stays as it is when the numbers it should depend on change, so nothing follows through."
      )
    case .unnamed:
      Bilingual(
        ko: "함수를 모두 고치고 자기 파일에 들어 있던 실수의 이름을 맞혀야 점수를 받습니다.",
        en: "It counts once all of it is mended and the slip that sat in your own file is named.")
    case .repeated:
      Bilingual(
        ko: "받은 수나 다른 결과를 그대로 돌려줄 뿐, 이 함수에서 계산한 것이 없어 점수가 없습니다.",
        en:
          "It only repeats an argument or another result, and nothing in this function is computed, so it earns nothing."
      )
    }
  }
}
