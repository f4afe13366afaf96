import NumericCore
import Textbook

/// Why a chapter makes no worksheet.
public enum NoWorksheet: Error, Sendable, Hashable {
  /// It computes nothing that could be asked.
  case nothingToAsk
  /// None of sixty-four draws is fit to be marked; mostly for this reason.
  case noFitDraw(Bilingual)
  /// Nothing that a sheet asks for can be written in this convention or another.
  case noConcern(Convention)
  /// The chapter's network is another one than this convention's.
  case doesNotFit(Convention)

  /// One line that says why.
  public var message: Bilingual {
    switch self {
    case .nothingToAsk:
      Bilingual(
        ko: "이 장에는 손으로 계산할 것이 없어 학습지를 만들 수 없습니다.",
        en: "this chapter computes nothing that could be asked, and so makes no worksheet")
    case .noFitDraw(let reason):
      Bilingual(
        ko: "뽑은 수 예순네 벌 가운데 채점할 수 있는 것이 없어 학습지를 만들 수 없습니다. 가장 잦은 까닭: \(reason.ko)",
        en:
          "none of sixty-four sets of numbers can be marked, so there is no worksheet; mostly since \(reason.en)"
      )
    case .noConcern(let convention):
      Bilingual(
        ko: "이 장의 학습지에는 규약 \(convention.name)에 따라 달라지는 것이 없습니다. 이 규약 없이 만드세요.",
        en: "nothing on this chapter's sheets depends on the convention \(convention.name); leave it out")
    case .doesNotFit(let convention):
      Bilingual(
        ko: "이 장의 유닛은 저마다 편향이 따로 있어 규약 \(convention.name)을 따를 수 없습니다.",
        en: "each unit of this chapter has a bias of its own, so \(convention.name) would be another network")
    }
  }
}

extension Unfitness {
  /// The reason as a clause about the worksheet's quantities.
  func message(of worksheet: Worksheet) -> Bilingual {
    func name(_ step: Int) -> RichText { "\(worksheet.steps[step - 1].symbol)" }
    return switch self {
    case .undefined(let step):
      Bilingual(ko: "\(name(step))의 값이 없습니다", en: "\(name(step)) has no value")
    case .undecidable(let step):
      Bilingual(ko: "\(name(step))의 끝자리가 정해지지 않습니다", en: "the last digit of \(name(step)) is open")
    case .zero(let step): Bilingual(ko: "\(name(step))의 값이 0입니다", en: "\(name(step)) is 0")
    case .kink: Bilingual(ko: "ReLU의 입력이 0일 수 있습니다", en: "a ReLU's input may be 0")
    case .saturated: Bilingual(ko: "시그모이드가 포화되어 있습니다", en: "a sigmoid is saturated")
    case .likeTheSlide(let step):
      Bilingual(ko: "\(name(step))의 값이 강의의 답과 같습니다", en: "\(name(step)) is as in the lecture")
    case .slipTooNear(let step, let slip):
      Bilingual(
        ko: "\(name(step))에서 실수 \("\(slip)")의 값이 바른 값과 구별되지 않습니다",
        en: "in \(name(step)) the slip \("\(slip)") cannot be told from the right value")
    }
  }
}
