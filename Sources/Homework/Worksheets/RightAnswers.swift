import NumericCore

/// What the steps of a worksheet come to with some givens.
struct RightAnswers: Sendable {
  /// The givens, in the worksheet's order.
  let givens: [Interval]
  /// The enclosure of each step's value.
  let values: [Interval]
  /// What someone who rounds every answer as told can reach, step by step.
  let reach: [Interval]
}

extension RightAnswers {
  init(of variant: Variant) {
    self.init(
      givens: variant.givens.map { Interval($0.value) }, values: variant.values, reach: variant.reach)
  }
}

extension Worksheet {
  /// What the steps come to with some givens.
  func rightAnswers(for givens: [Interval]) -> RightAnswers {
    RightAnswers(givens: givens, values: values(of: givens), reach: reach(of: givens, decimals: decimals))
  }
}
