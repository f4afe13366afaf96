import Textbook

/// What the exercises' words are in conventions that the lecture doesn't keep to.
enum ExerciseRewordings {
  static let crossEntropy: [Exercise.Rewording] = [
    .init(
      .meanOfSamples,
      [
        "E = Σ_n": "E = (1/N)·Σ_n", "E, 모든 샘플의 합": "E, 모든 샘플의 평균",
        "the sum over the samples": "the mean over the samples",
        "구해 모두 더하세요.": "구해 평균하세요.", "and add them up.": "and take their mean.",
        "두 항을 빼면 됩니다.": "두 항을 빼고, 끝에서 샘플 수로 나눕니다.",
        "both terms of each sample away. ":
          "both terms of each sample away; in the end divide by the number of samples. ",
      ])
  ]

  static let outputDeltas: [Exercise.Rewording] = [
    .init(
      .meanOfSamples,
      [
        "오차는 교차 엔트로피입니다.": "오차는 모든 샘플의 교차 엔트로피의 평균입니다.",
        "the error the cross-entropy.": "the error the mean of the samples' cross-entropies.",
        "출력과 목표값의 차이뿐이고": "출력과 목표값의 차이를 샘플 수로 나눈 것뿐이고",
        "Only the difference of output and target is left,":
          "Only the difference of output and target is left, divided by the number of samples,",
      ])
  ]

  static let gradient: [Exercise.Rewording] = [
    .init(
      .inputsByOutputs,
      ["은닉 유닛마다 한 행": "입력마다 한 행", "a row for each hidden unit": "a row for each input"])
  ]

  static let mendGradient: [Exercise.Rewording] = [
    .init(
      .inputsByOutputs,
      [
        "은닉 유닛마다 한 행": "입력마다 한 행", "a row for each hidden unit": "a row for each input",
        "network.hidden.map { row in zip(row, inputs).reduce(0) { $0 + $1.0 * $1.1 } }":
          "network.output.indices.map { j in zip(network.hidden, inputs).reduce(0) { $0 + $1.0[j] * $1.1 } }",
        "hidden: deltas.map { delta in inputs.map { delta * $0 } }":
          "hidden: inputs.map { input in deltas.map { $0 * input } }",
      ])
  ]

  static let batchGradient: [Exercise.Rewording] = [
    .init(
      .meanOfSamples,
      [
        "구한 교차 엔트로피의 합입니다": "구한 교차 엔트로피의 평균입니다",
        "The whole error is the sum of": "The whole error is the mean of",
        "합을 미분하면 미분의 합입니다": "평균을 미분하면 미분의 평균입니다",
        "The derivative of a sum is the sum of the derivatives":
          "The derivative of a mean is the mean of the derivatives",
        "같은 자리의 수끼리 더해 가세요.": "같은 자리의 수끼리 더한 다음 샘플 수로 나누세요.",
        "and add up what stands in the same place.":
          "add up what stands in the same place, and divide by the number of samples.",
        "평균을 쓰면 방향은": "합을 쓰면 방향은", "With the mean the direction": "With the sum the direction",
      ]),
    .init(
      .inputsByOutputs,
      ["은닉 유닛마다 한 행": "입력마다 한 행", "a row for each hidden unit": "a row for each input"]),
  ]
}
