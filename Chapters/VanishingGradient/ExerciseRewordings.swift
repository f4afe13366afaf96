import Textbook

/// What the exercises' words are in conventions that the lecture doesn't keep to.
enum ExerciseRewordings {
  static let gradients: [Exercise.Rewording] = [.init(.withoutHalf, ["½(t − h)²": "(t − h)²"])]

  static let mendGradients: [Exercise.Rewording] = [
    .init(
      .withoutHalf,
      [
        "사슬의 기울기를 구하는": "오차 (t − h)²의 기울기를 사슬에서 구하는",
        "This finds the gradients of a chain.": "This finds the gradients of the error (t − h)² in a chain.",
        "= activations[weights.count] - target": "= 2 * (activations[weights.count] - target)",
        "= target - activations[weights.count]": "= 2 * (target - activations[weights.count])",
      ])
  ]
}
