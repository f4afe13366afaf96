import Textbook

/// What the exercises' words are in conventions that the page doesn't keep to.
enum ExerciseRewordings {
  static let loss: [Exercise.Rewording] = [
    .init(
      .summedSamples,
      [
        "E = (1/N)·Σ_n": "E = Σ_n", "E, 오차의 평균": "E, 오차의 합",
        "E, the mean of the errors": "E, the sum of the errors",
        "그 평균을 돌려주세요.": "그 합을 돌려주세요.", "and return the mean.": "and return the sum.",
        "먼저 합을 구하고, 끝에서 한 번만 나눕니다.": "샘플마다 구해 더하기만 합니다. 나누지 않습니다.",
        "First the sum; then divide, once, at the end.":
          "One sample after the other, added up; nothing is divided.",
        "로 더한 다음 ": "로 더하세요. 처음 값이 ", "Double(outputs.count)": "0",
        "로 나눕니다. 개수는 ": "이어도 결과는 ", "라서 바꾸어야 합니다.": "입니다.",
        " and divide by ": ": it starts from ", ": a count is an ": ", and is a ",
        " and has to be converted.": " all the same.", "Int": "Double",
        "평균이라서 배치의 크기가 달라도 손실을 견줄 수 있습니다.": "합이라서 배치가 크면 손실도 큽니다.",
        "As a mean it can be compared between batches of different sizes.":
          "As a sum it is larger for a larger batch.",
      ])
  ]

  static let slopes: [Exercise.Rewording] = [
    .init(
      .summedSamples,
      [
        "크기는 배치의 샘플 수가 정합니다.": "크기는 늘 같습니다.",
        "and the size follows from how many samples there are.": "and the size is always the same.",
        "손실이 평균이라는 것을": "손실이 합이라는 것을", "that the loss is a mean.": "that the loss is a sum.",
      ])
  ]

  private static let rowsKo = "가중치는 유닛마다 한 행"
  private static let turnedKo = "가중치는 입력마다 한 행"
  private static let rowsEn = "the weights have a row for each unit"
  private static let turnedEn = "the weights have a row for each input"

  static let forward: [Exercise.Rewording] = [
    .init(
      .inputsByOutputs,
      [
        rowsKo: turnedKo, rowsEn: turnedEn, "유닛마다 가중치의 행과": "유닛마다 가중치의 열과",
        "multiply its row of weights": "multiply its column of weights",
        "zip(layer.weights, layer.biases)": "layer.biases.enumerated()",
      ])
  ]

  static let backward: [Exercise.Rewording] = [
    .init(
      .inputsByOutputs,
      [
        rowsKo: turnedKo, rowsEn: turnedEn, "가중치의 열을 따라": "가중치의 행을 따라",
        "a sum along a column of weights": "a sum along a row of weights",
      ])
  ]

  static let step: [Exercise.Rewording] = [
    .init(
      .summedSamples,
      [
        "손실의 미분에 평균이 이미 들어 있으므로 다시 나누지 않습니다.": "손실이 합이므로 나눌 것이 없습니다.",
        "The mean is already in the slopes: do not divide again.":
          "As the loss is a sum, nothing is divided.",
      ]),
    .init(.inputsByOutputs, [rowsKo: turnedKo, rowsEn: turnedEn]),
  ]

  static let mendStep: [Exercise.Rewording] = [
    .init(
      .summedSamples, without: ["denominator-dropped"],
      [
        "손실이 평균이라는 것": "손실이 합이라는 것", "that the loss is a mean;": "that the loss is a sum;",
        "slope: sign / Double(inputs.count)": "slope: sign",
      ]),
    .init(
      .inputsByOutputs,
      [
        rowsKo: turnedKo, rowsEn: turnedEn,
        "in layers[l].weights[j].indices": "in layers[l].weights.indices",
        "updated[l].weights[j][k] -= rate * gradient[l].weights[j][k]":
          "updated[l].weights[k][j] -= rate * gradient[l].weights[k][j]",
      ]),
  ]
}
