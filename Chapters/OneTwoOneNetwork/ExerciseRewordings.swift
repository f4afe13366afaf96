import Textbook

/// What the exercises' words are in conventions that the lecture doesn't keep to.
enum ExerciseRewordings {
  static let gradient: [Exercise.Rewording] = [
    .init(
      .withoutHalf,
      [
        "½(y_t − y)²": "(y_t − y)²", "출력의 δ는 y − y_t입니다.": "출력의 δ는 2(y − y_t)입니다.",
        "δ of the output is y − y_t.": "δ of the output is 2(y − y_t).",
      ])
  ]

  static let mendGradient: [Exercise.Rewording] = [
    .init(
      .withoutHalf, ["½(y_t − y)²": "(y_t − y)²", "let delta = y - target": "let delta = 2 * (y - target)"])
  ]
}
