import Textbook

/// What the exercises' words are in conventions that the lecture doesn't keep to.
enum ExerciseRewordings {
  static let product: [Exercise.Rewording] = [
    .init(
      .inputsByOutputs,
      [
        "x, 행의 길이만큼": "x, 행마다 하나", "x, as long as a row": "x, one for each row",
        "s = W·x, 행마다 하나": "s = Wᵀ·x, 열마다 하나", "s = W·x, one for each row": "s = Wᵀ·x, one for each column",
        "w_jk·x_k": "w_kj·x_k",
        "행렬과 벡터를 곱하세요. 행마다": "전치한 행렬과 벡터를 곱하세요. 열마다",
        "Multiply a matrix and a vector: each row gives":
          "Multiply a transposed matrix and a vector: each column gives",
        "행 하나만 먼저 보세요": "열 하나만 먼저 보세요", "Look at a single row first": "Look at a single column first",
        "zip(row, vector)": "zip(matrix, vector)",
        "로 짝을 짓고 ": "로 행과 수를 짝짓고, 행에서 그 열의 수를 골라 곱해 ",
        " makes the pairs, ": " pairs rows with numbers; of a row take what stands in the column, and ",
        "행마다 같은 일을 하므로": "열마다 같은 일을 하므로", "Every row goes the same way": "Every column goes the same way",
        "행 하나가 유닛 하나의 식입니다. 열을 따라 더하면 Wᵀ와의 곱이":
          "열 하나가 유닛 하나의 식입니다. 행을 따라 더하면 W와의 곱이",
        "A row is one unit's formula. Add along the columns, and it is the product with Wᵀ instead":
          "A column is one unit's formula. Add along the rows, and it is the product with W itself",
      ])
  ]

  static let activations: [Exercise.Rewording] = [
    .init(
      .inputsByOutputs,
      [
        "층: W와 b": "층: W(입력마다 한 행)와 b", "the layer: W and b": "the layer: W, a row for each input, and b",
        "W의 행의 개수와 같습니다. 그래서 다음 층의 행렬은 열이": "W의 열의 개수와 같습니다. 그래서 다음 층의 행렬은 행이",
        "as W has rows. So the next layer's matrix must have that many columns.":
          "as W has columns. So the next layer's matrix must have that many rows.",
      ])
  ]

  static let forward: [Exercise.Rewording] = [
    .init(
      .inputsByOutputs,
      ["W는 유닛마다 한 행": "W는 입력마다 한 행", "W has a row for each unit": "W has a row for each input"])
  ]

  static let backward: [Exercise.Rewording] = [
    .init(.withoutHalf, ["½(y − t)²": "(y − t)²"]),
    .init(
      .inputsByOutputs,
      [
        "W는 유닛마다 한 행": "W는 입력마다 한 행", "W has a row for each unit": "W has a row for each input",
        "W^(l+1)ᵀ·δ": "W^(l+1)·δ", "W의 열 k에 있는": "W의 행 k에 있는", "in column k of W": "in row k of W",
        "의 열의 합에 ": "의 행 k의 가중치로 δ를 더한 합에 ", "the sum along a column of ": "the sum along row k of ",
        "순전파의 W가 전치되어 돌아옵니다.": "순전파에는 Wᵀ가, 역전파에는 W가 그대로 쓰입니다.",
        "The W of the forward pass comes back transposed.": "Forward takes Wᵀ, and backward W as it stands.",
      ]),
  ]

  static let mendBackward: [Exercise.Rewording] = [
    .init(
      .withoutHalf,
      [
        "마지막 층의 δ는 출력에서 목표값을 뺀 값입니다.": "마지막 층의 δ는 출력에서 목표값을 뺀 값의 두 배입니다.",
        "The last layer's δ is its output less its target.":
          "The last layer's δ is twice the difference of output and target, the output first.",
        ".map { $0 - $1 }": ".map { 2 * ($0 - $1) }",
      ]),
    .init(
      .inputsByOutputs,
      [
        "W는 유닛마다 한 행": "W는 입력마다 한 행", "W has a row for each unit": "W has a row for each input",
        "zip(layers[l + 1].weights, above).reduce(0) { $0 + $1.0[k] * $1.1 }":
          "zip(layers[l + 1].weights[k], above).reduce(0) { $0 + $1.0 * $1.1 }",
      ]),
  ]

  static let step: [Exercise.Rewording] = [
    .init(
      .inputsByOutputs,
      [
        "W는 유닛마다 한 행": "W는 입력마다 한 행", "W has a row for each unit": "W has a row for each input",
        "δ^(l)·a^(l−1)ᵀ": "a^(l−1)·δ^(l)ᵀ", "w_jk": "w_kj",
        "행과 δ를, 다시 그 안에서 가중치와 입력을": "행과 입력을, 다시 그 안에서 가중치와 δ를",
        "rows with δ, and inside that weights with inputs":
          "rows with inputs, and inside that weights with δ",
        "열 δ와 행 aᵀ의 곱은": "열 a와 행 δᵀ의 곱은", "The column δ times the row aᵀ": "The column a times the row δᵀ",
      ])
  ]
}
