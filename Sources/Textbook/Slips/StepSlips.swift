import NumericCore

extension Slip {
  /// Slips in a step of gradient descent.
  static let stepSlips = [rateForgotten]

  /// The whole gradient subtracted.
  public static let rateForgotten = Slip(
    "rate-forgotten",
    name: Bilingual(ko: "학습률을 곱하지 않았다", en: "the learning rate was left out"),
    hint: Bilingual(
      ko: "한 걸음의 크기는 기울기만이 아니라 학습률로도 정해집니다.",
      en: "How long a step is depends on the gradient, and on one more number.")
  ) { altered, targets in
    altered.definitions.scope(of: targets).compactMap { quantity in
      guard case .step(let parameter, let rate, let gradient) = quantity.definition, rate != 1 else {
        return nil
      }
      var changed = altered
      changed.redefine(quantity.symbol, as: .step(parameter: parameter, rate: 1, gradient: gradient))
      return Variant(made: changed, at: quantity.symbol)
    }
  }
}
