import Textbook

/// What the exercises' words are in conventions that the lecture doesn't keep to.
enum ExerciseRewordings {
  static let shares: [Exercise.Rewording] = [
    .init(
      .outputsByInputs,
      [
        "W, 슬라이드처럼 은닉 유닛마다 한 행": "W, 출력마다 한 행",
        "W, as on the slide: a row for each hidden unit": "W, a row for each output",
        "은닉 유닛의 가중치는 W의 한 행에, 출력으로 들어오는 가중치는 한 열에":
          "은닉 유닛의 가중치는 W의 한 열에, 출력으로 들어오는 가중치는 한 행에",
        "stand in a row of W; those into one output stand in a column.":
          "stand in a column of W; those into one output stand in a row.",
        "곧 열의 합입니다": "곧 행의 합입니다", "the sum of a column.": "the sum of a row.",
        "열의 합을 먼저 목록으로 만들고, 행마다 ": "행의 합을 먼저 목록으로 만들고, 은닉 유닛마다 ",
        "Make a list of the columns' sums first; then, for each row,":
          "Make a list of the rows' sums first; then, for each hidden unit,",
        "분모를 행의 합으로": "분모를 열의 합으로", "With a row's sum as": "With a column's sum as",
      ])
  ]

  static let sentBack: [Exercise.Rewording] = [
    .init(
      .inputsByOutputs,
      [
        "W, 과목 코드처럼 출력마다 한 행": "W, 은닉 유닛마다 한 행",
        "W, as in the course's code: a row for each output": "W, a row for each hidden unit",
        "Wᵀ·errors": "W·errors",
        "이번에는 W의 행이 출력입니다.": "이번에도 W의 행이 은닉 유닛입니다.",
        "Here the rows of W are outputs.": "Here, too, the rows of W are hidden units.",
        "W의 열의 개수만큼": "W의 행의 개수만큼", "as many as W has columns": "as many as W has rows",
        "은닉 유닛 k에는 행마다 k번째 가중치와 그 출력의 오차의 곱이 도착합니다.":
          "은닉 유닛 k에는 k번째 행의 가중치마다 그것이 이어진 출력의 오차와의 곱이 도착합니다.",
        "At hidden unit k, each row sends its k-th weight times that output's error.":
          "At hidden unit k, each weight of row k arrives times the error of the output that it leads to.",
        "weights[0].indices": "weights", "zip(weights, errors)": "zip(row, errors)",
      ])
  ]

  static let hiddenGradient: [Exercise.Rewording] = [
    .init(
      .withoutHalf,
      [
        "C = Σ ½(t − a)²": "C = Σ (t − a)²", "미분은 부호가 반대입니다.": "미분은 부호가 반대이고 두 배입니다.",
        "the derivative has the other sign.": "the derivative is twice as large and has the other sign.",
      ]),
    .init(
      .inputsByOutputs,
      [
        "W, 과목 코드처럼 출력마다 한 행": "W, 은닉 유닛마다 한 행",
        "W, as in the course's code: a row for each output": "W, a row for each hidden unit",
        "W의 행은 출력입니다.": "W의 행은 은닉 유닛입니다.", "the rows of W are outputs.": "the rows of W are hidden units.",
      ]),
  ]

  static let mendHiddenGradient: [Exercise.Rewording] = [
    .init(
      .withoutHalf,
      [
        "은닉층의 기울기를 구하는": "오차 C = Σ (t − a)²의 은닉층 기울기를 구하는",
        "the gradient at the hidden layer.": "the gradient of C = Σ (t − a)² at the hidden layer.",
        "in a - t }": "in 2 * (a - t) }", "in (t - a) * a": "in 2 * (t - a) * a",
        "in (a - t) * a": "in 2 * (a - t) * a",
      ]),
    .init(
      .inputsByOutputs,
      [
        "W, 과목 코드처럼 출력마다 한 행": "W, 은닉 유닛마다 한 행",
        "W, as in the course's code: a row for each output": "W, a row for each hidden unit",
        "weights[0].indices.map { k in": "weights.map { row in",
        "zip(weights, deltas).reduce(0) { $0 + $1.0[k] * $1.1 }":
          "zip(row, deltas).reduce(0) { $0 + $1.0 * $1.1 }",
      ]),
  ]
}
