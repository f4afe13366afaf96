import Textbook

/// What the exercises' words are in conventions that the lecture doesn't keep to.
enum ExerciseRewordings {
  static let error: [Exercise.Rewording] = [
    .init(
      .withHalf,
      [
        "Σ_n (t^(n)": "½·Σ_n (t^(n)",
        "목표값과 예측의 차를 제곱해": "목표값과 예측의 차를 제곱한 것의 절반을",
        "the squared differences": "half the squared differences",
      ]),
    .init(
      .meanOfSamples,
      [
        "Σ_n (t^(n)": "(1/N)·Σ_n (t^(n)", "E, 모든 줄에 걸친 합": "E, 모든 줄에 걸친 평균",
        "E, added up over all rows": "E, the mean over all rows",
        "평균이 아니라 합입니다": "합이 아니라 평균입니다", "It is a sum, and no mean.": "It is a mean, and no sum.",
        " 더하세요.": " 더하고, 끝에서 줄 수로 나누세요.",
        ", and add up ": "; divide by the number of rows in the end, when you have added up ",
        "합을 줄 수로 나누면 평균인데": "평균에 줄 수를 곱하면 합인데",
        "Divided by the number of rows the sum is a mean":
          "Multiplied by the number of rows the mean is a sum",
      ]),
  ]

  static let gradient: [Exercise.Rewording] = [
    .init(
      .withHalf,
      [
        "E에는 ½이 없습니다.": "E에는 ½이 있습니다.", "There is no ½ in E.": "There is a ½ in E.",
        "제곱을 미분하면 2가 나오고,": "제곱을 미분하면 나오는 2는 ½과 약분되고,",
        "From the square comes a 2, and a minus,": "The 2 of the square cancels the ½; there comes a minus,",
        "2를 빠뜨려도": "½을 빠뜨려도", "Without the 2 the": "Without the ½ the",
      ]),
    .init(
      .meanOfSamples,
      [
        "줄마다 더해 가세요.": "줄마다 더해 가고, 끝에서 줄 수로 나누세요.",
        "and add to it row by row.": "add to it row by row, and in the end divide by the number of rows.",
        "기울기는 그 합입니다": "기울기는 그 평균입니다", "the gradient is the sum.": "the gradient is the mean.",
      ]),
  ]

  /// Nothing is said of the error: it is the one above.
  static let descend: [Exercise.Rewording] = [.init(.withHalf), .init(.meanOfSamples)]

  static let logisticGradient: [Exercise.Rewording] = [
    .init(
      .withHalf,
      [
        "선형 모델의 함수와 같고, 2는 없습니다.": "선형 모델의 함수와 같습니다.",
        "as in the linear model, but there is no 2.": "as in the linear model.",
      ]),
    .init(
      .meanOfSamples,
      [
        "C = Σ_n": "C = (1/N)·Σ_n", "교차 엔트로피의 합 C": "교차 엔트로피의 평균 C",
        "C, the sum of the cross-entropies": "C, the mean of the cross-entropies",
      ]),
  ]

  static let mendDescend: [Exercise.Rewording] = [
    .init(.withHalf, ["Σ (t − y)²": "½·Σ (t − y)²", "2 * (target": "(target"]),
    .init(
      .meanOfSamples, without: ["mean-for-sum"],
      [
        "Σ (t − y)²": "(1/N)·Σ (t − y)²",
        "weights[k] -= rate * gradient[k]":
          "weights[k] -= rate * gradient[k] / Double(samples.targets.count)",
        "weights[k] -= gradient[k]": "weights[k] -= gradient[k] / Double(samples.targets.count)",
        "합을 줄 수로 나누거나": "줄 수로 나누기를 잊거나",
        "Divide the sum by the number of rows, or": "Forget to divide by the number of rows, or",
      ]),
  ]
}
