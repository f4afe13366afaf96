import Textbook

/// What the exercises' words are in conventions that the lecture doesn't keep to.
enum ExerciseRewordings {
  static let update: [Exercise.Rewording] = [
    .init(
      .withoutHalf,
      [
        "½Σ(t − net)²": "Σ(t − net)²",
        "½은 제곱을 미분할 때 나온 2와 약분됩니다.": "제곱을 미분할 때 나온 2는 약분되지 않고 남습니다.",
        "The ½ cancels the 2 of the square.": "The 2 of the square stays.",
        "출력에서 목표값을 뺀 것입니다.": "출력에서 목표값을 뺀 것의 두 배입니다.",
        "∂E/∂net is the output less the target.":
          "∂E/∂net is twice the difference of output and target, the output first.",
      ])
  ]

  static let mendUpdate: [Exercise.Rewording] = [
    .init(
      .withoutHalf, without: ["half-dropped"],
      [
        "이 갱신은": "오차 Σ(t − net)²을 줄이는 이 갱신은",
        "This update compiles": "This update is to lower the error Σ(t − net)². It compiles",
        "let delta = net - targets[i][j]": "let delta = 2 * (net - targets[i][j])",
        "제곱의 2와 ½이 어떻게 되었는지": "제곱의 2가 어떻게 되었는지",
        "what became of the square's 2 and the ½,": "what became of the square's 2,",
      ])
  ]
}
