import Textbook

/// What the exercises' words are in conventions that the lecture doesn't keep to.
enum ExerciseRewordings {
  static let deltas: [Exercise.Rewording] = [
    .init(
      .withoutHalf,
      [
        "½(y_t − y)²": "(y_t − y)²",
        "미분하면 ½과 2가 약분되고,": "미분하면 제곱에서 2가 나오고,",
        "Differentiate E by y: ½ and 2 cancel, and": "Differentiate E by y: the square gives a 2, and",
      ])
  ]

  /// Nothing is said of the error: it is the one above.
  static let train: [Exercise.Rewording] = [.init(.withoutHalf)]

  static let mendTrain: [Exercise.Rewording] = [
    .init(
      .withoutHalf,
      [
        "= network.output * h - target": "= 2 * (network.output * h - target)",
        "= target - network.output * h": "= 2 * (target - network.output * h)",
      ])
  ]
}
