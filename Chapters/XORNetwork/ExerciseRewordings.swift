import Textbook

/// What the exercises' words are in conventions that the lecture doesn't keep to.
enum ExerciseRewordings {
  static let answer: [Exercise.Rewording] = [
    .init(
      .inputsByOutputs,
      [
        hiddenKo: turnedKo, hiddenEn: turnedEn,
        "행의 첫 수가 편향이므로, 입력 앞에 1을 붙이면 행과 길이가 같아집니다.":
          "첫 행이 편향이므로, 입력 앞에 1을 붙이면 행의 수와 길이가 같아집니다.",
        "A row begins with its bias. Put a 1 in front of the inputs, and the two are of one length.":
          "The biases are the first row. Put a 1 in front of the inputs, and there are as many as rows.",
        "와 행을 ": "와 유닛의 열을 ", " and the row by ": " and the unit's column by ",
      ])
  ]

  static let summedError: [Exercise.Rewording] = [
    .init(
      .withoutHalf,
      [
        "½(y_i − t_i)²": "(y_i − t_i)²", "차를 제곱한 것의 절반입니다.": "차를 제곱한 것입니다.",
        "is half the square of": "is the square of",
      ]),
    .init(
      .meanOfSamples,
      [
        "E = Σ_i": "E = (1/N)·Σ_i", "E, 모든 샘플의 오차를 더한 값": "E, 모든 샘플의 오차를 평균한 값",
        "E, added up over all samples": "E, the mean over all samples",
        "모두 더하세요. 강의의 식대로 평균을 내지 않습니다.": "평균하세요. 강의의 식은 합이지만 여기서는 샘플 수로 나눕니다.",
        "and add them up. Following the lecture's formula, take no mean.":
          "and take their mean. The lecture's formula is a sum; here it is divided by the number of samples.",
        "로 더하세요. 안에서": "로 더하고 샘플 수로 나누세요. 안에서",
        "Add up with ": "Divide by the number of samples after adding up with ",
        "슬라이드는 평균 제곱 오차라고 부르지만 식은 합입니다. 합을 평균으로 바꾸면 기울기가 샘플 수만큼 작아지고, 같은 학습률로는 그만큼 느리게 배웁니다.":
          "슬라이드는 평균 제곱 오차라고 부르면서 합을 적었고, 여기서는 정말로 평균입니다. 기울기가 샘플 수만큼 작으므로, 같은 학습률로는 그만큼 느리게 배웁니다.",
        "but its formula is a sum. Take the mean, and the gradient is smaller":
          "but its formula is a sum; here it is a mean indeed. So the gradient is smaller",
      ]),
    turned,
  ]

  static let gradient: [Exercise.Rewording] = [
    .init(.withoutHalf, ["½(y − t)²": "(y − t)²"]),
    .init(
      .inputsByOutputs,
      [
        hiddenKo: turnedKo, hiddenEn: turnedEn, "층마다 ": "", "으로 한 행을 만드세요.": "의 행마다 유닛들의 δ를 곱해 만드세요.",
        " makes a row.": " makes the rows: in each, one of these times the δ of all units.",
      ]),
  ]

  static let epoch: [Exercise.Rewording] = [
    .init(.withoutHalf),
    .init(
      .meanOfSamples,
      [
        "모든 샘플의 오차를 더한 E의": "모든 샘플의 오차를 평균한 E의",
        "the error added up over all samples.": "the mean of the errors of all samples.",
        "합의 미분은 미분의 합입니다. 샘플마다 구한 기울기를 더하면 됩니다.":
          "평균의 미분은 미분의 평균입니다. 샘플마다 구한 기울기를 더하고 샘플 수로 나눕니다.",
        "The derivative of a sum is the sum of the derivatives: add up the gradients of the samples.":
          "The derivative of a mean is the mean of the derivatives: add up the gradients of the samples, and divide by their number.",
        "학습률과 기울기의 곱을 빼도": "학습률과 기울기의 곱을 샘플 수로 나누어 빼도",
        "Taking the rate times the gradient from the copy":
          "Taking the rate times the gradient, divided by the number of samples, from the copy",
        "합은 어느 한 샘플과도": "평균은 어느 한 샘플과도", "so their sum may point": "so their mean may point",
      ]),
    turned,
  ]

  static let train: [Exercise.Rewording] = [
    .init(
      .withoutHalf,
      ["α = 2로": "α = 2의 절반으로", "with α = 2,": "with half of α = 2 (there is no ½ in E),"]),
    .init(
      .meanOfSamples,
      [
        " 오백 에폭을": " (평균이므로 그 네 배로) 오백 에폭을",
        " five hundred epochs": " but four times as much for a mean of four samples, five hundred epochs",
      ]),
    turned,
  ]

  static let mendStep: [Exercise.Rewording] = [
    .init(
      .withoutHalf,
      [
        "샘플 하나로 한 걸음": "오차 (y − t)²을 줄이려고 샘플 하나로 한 걸음",
        "the gradient of one sample.": "the gradient of (y − t)² of one sample.",
        "let delta = (y - sample.target)": "let delta = 2 * (y - sample.target)",
      ]),
    .init(
      .inputsByOutputs,
      [
        hiddenKo: turnedKo, hiddenEn: turnedEn,
        "network.hidden.map { unit($0, sample.inputs) }":
          "network.hidden[0].indices.map { i in unit(network.hidden.map { $0[i] }, sample.inputs) }",
        "next.hidden[i][j] -=": "next.hidden[j][i] -=",
      ]),
  ]

  private static let turned = Exercise.Rewording(
    .inputsByOutputs, [hiddenKo: turnedKo, hiddenEn: turnedEn])

  private static let hiddenKo =
    "hidden은 은닉 유닛마다 한 행 w_0i, w_1i, w_2i, output은 w_0, w_1, w_2. 행의 첫 수가 편향"
  private static let turnedKo =
    "hidden의 첫 행은 편향 w_01, w_02, 그다음은 입력마다 한 행, output은 w_0, w_1, w_2이고 첫 수가 편향"
  private static let hiddenEn =
    "hidden has a row w_0i, w_1i, w_2i for each hidden unit, output is w_0, w_1, w_2. A bias comes first"
  private static let turnedEn =
    "the first row of hidden is the biases w_01, w_02, then there is a row for each input; output is w_0, w_1, w_2, its bias first"
}
