import NumericCore

extension Slip {
  /// Whether it is about carrying rounded numbers, which "give three decimals" allows.
  package var isRounding: Bool { id.hasPrefix("rounded-carried") }

  /// Slips in carrying numbers on.
  static let roundingSlips = (1...9).map { roundedCarried(decimals: $0) }

  /// Every result rounded before it is used again, in repeated rounds too; first those of whole formulas, then
  /// those of each product and sum in them as well.
  public static func roundedCarried(decimals: Int) -> Slip {
    Slip(
      "rounded-carried-\(decimals)",
      name: Bilingual(
        ko: "중간값을 소수 \(code: "\(decimals)")자리로 반올림해서 이어 썼다",
        en: "intermediate results were carried on rounded to \(code: "\(decimals)") decimals"),
      hint: Bilingual(
        ko: "반올림은 답을 적을 때만 하고, 계산은 반올림하지 않은 값으로 이어 가세요.",
        en: "Round only what you write down; calculate on with the unrounded value.")
    ) { altered, _ in
      let everyOperation = Bilingual(ko: "곱하고 더할 때마다 반올림", en: "each product and each sum, too")
      return [
        variant(of: altered, Carrying(decimals: decimals, results: .definitions)),
        variant(of: altered, Carrying(decimals: decimals, results: .operations), detail: everyOperation),
      ]
    }
  }

  private static func variant(
    of altered: AlteredQuantities, _ carrying: Carrying, detail: Bilingual? = nil
  ) -> Variant {
    var variant = altered
    variant.carrying = carrying
    return Variant(made: variant, detail: detail)
  }
}
