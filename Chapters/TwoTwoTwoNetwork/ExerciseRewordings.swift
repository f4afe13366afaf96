import Textbook

/// What the exercises' words are in conventions that the lecture doesn't keep to.
enum ExerciseRewordings {
  static let layer: [Exercise.Rewording] = [
    .init(
      .inputsByOutputs,
      [
        "W, 유닛마다 한 행": "W, 입력마다 한 행", "W, a row for each unit": "W, a row for each input",
        "w_jk·x_k": "w_kj·x_k",
        "W의 행 하나와 편향 하나만 씁니다. 행마다": "W의 열 하나와 편향 하나만 씁니다. 열마다",
        "one row of W and one bias. Do the same for each row.":
          "one column of W and one bias. Do the same for each column.",
        "행과 입력을 짝지어 곱하고": "열의 수와 입력을 짝지어 곱하고",
        "Multiply a row and the inputs pair by pair": "Multiply a column and the inputs pair by pair",
        "zip(row, inputs)": "zip(weights, inputs)",
        "가 짝을 지어 줍니다.": "가 행과 입력을 짝지어 주고, 유닛 j의 가중치는 그 행의 j번째 수입니다.",
        " makes the pairs.": " pairs rows with inputs, and unit j's weight is number j of the row.",
        "행과 편향도 ": "유닛의 번호는 ", "zip(weights, biases)": "biases.indices",
        "로 짝지을 수 있습니다.": "로 돌 수 있습니다.",
        "Rows and biases pair up too: ": "The numbers of the units are ",
        "행 하나가 유닛 하나이므로": "열 하나가 유닛 하나이므로", "A row is a unit": "A column is a unit",
      ])
  ]

  static let outputDeltas: [Exercise.Rewording] = [
    .init(
      .withoutHalf,
      [
        "½(target − out)²": "(target − out)²",
        "출력에서 목표값을 뺀 것이고": "출력에서 목표값을 뺀 것의 두 배이고",
        "∂E/∂out is the output less the target, not the other way round;":
          "∂E/∂out is twice the difference, the output less the target and not the other way round;",
        "½이 제곱에서 나온 2와 약분되므로 상수가 남지 않습니다.": "제곱에서 나온 2와 약분될 것이 없으므로 2가 그대로 남습니다.",
        "The ½ cancels the 2 of the square, so no factor is left.":
          "Nothing cancels the 2 of the square, so it stays.",
      ])
  ]

  static let hiddenDeltas: [Exercise.Rewording] = [
    .init(
      .inputsByOutputs,
      [
        "위층 유닛마다 한 행": "은닉 유닛마다 한 행", "a row for each unit there": "a row for each hidden unit",
        "w_jk": "w_kj",
        "순전파는 W의 행을 따라 더하고, 역전파는 열을 따라": "순전파는 W의 열을 따라 더하고, 역전파는 행을 따라",
        "Forward adds along a row of W; backward adds along a column.":
          "Forward adds along a column of W; backward adds along a row.",
        "열의 합에": "행의 합에", "Multiply a column's sum": "Multiply a row's sum",
        "열을 따라 더하는 것이 Wᵀδ입니다. W를 그대로 쓰면": "행을 따라 더하는 것이 Wδ입니다. Wᵀ를 쓰면",
        "Adding along columns is Wᵀδ. With W itself": "Adding along rows is Wδ. With Wᵀ",
      ])
  ]

  static let mendHiddenDeltas: [Exercise.Rewording] = [
    .init(
      .inputsByOutputs,
      [
        "위층 유닛마다 한 행": "은닉 유닛마다 한 행", "a row for each unit there": "a row for each hidden unit",
        "for (row, delta) in zip(weights, deltas) { sum += row[k] * delta }":
          "for (weight, delta) in zip(weights[k], deltas) { sum += weight * delta }",
      ])
  ]

  static let weightGradient: [Exercise.Rewording] = [
    .init(
      .inputsByOutputs,
      [
        "행은 유닛, 열은 입력입니다": "행은 입력, 열은 유닛입니다",
        "rows are units, columns inputs": "rows are inputs, columns units",
        "바깥이 δ, 안쪽이 입력입니다": "바깥이 입력, 안쪽이 δ입니다",
        "δ outside, the inputs inside": "the inputs outside, δ inside",
        "열벡터 δ와 행벡터 xᵀ의 곱 δxᵀ입니다": "열벡터 x와 행벡터 δᵀ의 곱 xδᵀ입니다",
        "the column δ times the row xᵀ": "the column x times the row δᵀ",
      ])
  ]

  static let step: [Exercise.Rewording] = [
    .init(
      .inputsByOutputs,
      ["W, 유닛마다 한 행": "W, 입력마다 한 행", "W, a row for each unit": "W, a row for each input"])
  ]
}
