import Textbook

/// What a student is told about the exercises.
enum ExerciseWords {
  static let product = Exercise.Words(
    title: Bilingual(ko: "행렬과 벡터의 곱", en: "Matrix times vector"),
    task: Bilingual(
      ko: "행렬과 벡터를 곱하세요. 행마다 수가 하나씩 나옵니다.",
      en: "Multiply a matrix and a vector: each row gives one number."),
    hints: [
      Bilingual(
        ko: "행 하나만 먼저 보세요. 같은 자리의 수끼리 곱하고 모두 더하면 됩니다.",
        en: "Look at a single row first: multiply what stands in the same place, and add it all up."),
      Bilingual(
        ko: "\(code: "zip(row, vector)")로 짝을 짓고 \(code: "reduce")로 더합니다.",
        en: "\(code: "zip(row, vector)") makes the pairs, \(code: "reduce") adds them up."),
      Bilingual(
        ko: "행마다 같은 일을 하므로 바깥에 \(code: "map")을 쓰고, 그 안에서 0부터 곱을 더해 가세요.",
        en:
          "Every row goes the same way, so put a \(code: "map") outside; inside, start from 0 and add product after product."
      ),
    ],
    insight: Bilingual(
      ko: "행 하나가 유닛 하나의 식입니다. 열을 따라 더하면 Wᵀ와의 곱이 됩니다. 역전파에는 바로 그것이 쓰입니다.",
      en:
        "A row is one unit's formula. Add along the columns, and it is the product with Wᵀ instead: that is what the way back needs."
    ))

  static let activations = Exercise.Words(
    title: Bilingual(ko: "층 하나의 순전파", en: "One layer, forward"),
    task: Bilingual(
      ko: "층 하나를 순전파하세요. 행렬을 곱하고 편향을 더한 다음 시그모이드를 적용합니다.",
      en: "Take one layer forward: multiply by the matrix, add the biases, apply the sigmoid."),
    hints: [
      Bilingual(
        ko: "앞에서 쓴 \(code: "product")가 곱을 맡습니다.", en: "Your \(code: "product") sees to the multiplying."),
      Bilingual(
        ko: "곱과 편향을 짝지어 더하면 순입력입니다. 그다음 수마다 σ를 적용합니다.",
        en: "Product and biases, added in pairs, are the net inputs; then each goes through σ."),
      Bilingual(
        ko:
          "\(code: "zip(…, layer.biases)")를 \(code: "map")으로 돌면서 시그모이드의 식 σ(z) = 1/(1 + e^(−z)) 그대로 계산하세요. \(code: "product")를 부를 때는 \(code: "try")가 필요합니다.",
        en:
          "Go over \(code: "zip(…, layer.biases)") with \(code: "map"), and use σ(z) = 1/(1 + e^(−z)). Calling \(code: "product") takes a \(code: "try")."
      ),
    ],
    insight: Bilingual(
      ko: "활성화 값의 개수는 W의 행의 개수와 같습니다. 그래서 다음 층의 행렬은 열이 꼭 그만큼이어야 합니다.",
      en:
        "There are as many activations as W has rows. So the next layer's matrix must have that many columns."
    ))

  static let forward = Exercise.Words(
    title: Bilingual(ko: "층이 몇 개든 순전파", en: "Forward through any number of layers"),
    task: Bilingual(
      ko: "신경망 전체를 순전파하고 모든 층의 활성화 값을 돌려주세요. 은닉층에는 시그모이드를 적용하고, 마지막 층에는 활성화 함수가 없습니다.",
      en:
        "Take a whole network forward, and give the activations of every layer. Hidden layers have the sigmoid; the last layer has no activation."
    ),
    hints: [
      Bilingual(
        ko: "한 층의 결과가 다음 층의 입력입니다. 지금 값을 변수에 두고 층마다 바꾸어 가세요.",
        en:
          "What one layer gives goes into the next: keep the present values in a variable, and replace them layer by layer."
      ),
      Bilingual(
        ko: "마지막을 뺀 층은 \(code: "activations")에 맡기고, 마지막 층에서는 σ 앞에서 멈추세요.",
        en: "Leave all layers but the last to \(code: "activations"); in the last, stop short of σ."),
      Bilingual(
        ko:
          "\(code: "layers.indices")를 돌며 결과를 목록에 덧붙입니다. 번호가 \(code: "layers.count - 1")이면 \(code: "product")와 편향의 합만 구하세요.",
        en:
          "Go over \(code: "layers.indices") and append to a list. At \(code: "layers.count - 1") it is \(code: "product") plus biases, and no more."
      ),
    ],
    insight: Bilingual(
      ko: "모든 층의 값을 간직하는 까닭은 되돌아올 때 시그모이드의 미분과 가중치의 기울기에 다시 쓰기 때문입니다. 시그모이드를 모두 빼면 층이 몇 개든 층 하나와 같아집니다.",
      en:
        "All values are kept because the way back needs them, for the slopes a(1 − a) and for the weights' gradients. Leave out the sigmoids, and however many layers there are, they are one."
    ))

  static let backward = Exercise.Words(
    title: Bilingual(ko: "층이 몇 개든 역전파", en: "Backward through any number of layers"),
    task: Bilingual(
      ko: "모든 층의 델타(δ = ∂C/∂z)를 구하세요. 마지막 층에는 활성화 함수가 없습니다. 오차: C = Σ ½(y − t)².",
      en: "Work out δ = ∂C/∂z of every layer. The error is C = Σ ½(y − t)²; the last layer has no activation."
    ),
    hints: [
      Bilingual(
        ko: "마지막 층에서 시작합니다. 거기서는 출력이 순입력 자체이므로, 출력으로 미분한 것이 곧 δ입니다.",
        en: "Start at the last layer. There y is z itself, so ∂C/∂y is δ already."),
      Bilingual(
        ko: "아래층의 유닛 k에는 위층의 δ가 모두 도착합니다. 저마다 W의 열 k에 있는 가중치를 곱해 더하세요.",
        en:
          "At unit k below, all δ of the layer above arrive, each times its weight in column k of W: add them up."
      ),
      Bilingual(
        ko:
          "\(code: "layers.indices.dropLast().reversed()")를 돌며, \(code: "layers[l + 1].weights")의 열의 합에 유닛 k의 시그모이드 미분을 곱하고, 결과를 목록의 맨 앞에 넣으세요.",
        en:
          "Go over \(code: "layers.indices.dropLast().reversed()"): the sum along a column of \(code: "layers[l + 1].weights"), times the slope a(1 − a) of unit k; put each result in front of the list."
      ),
    ],
    insight: Bilingual(
      ko: "순전파의 W가 전치되어 돌아옵니다. 층 l의 δ에는 층 l + 1의 행렬이 쓰입니다. 자기 층의 W를 쓰면 모양이 우연히 맞을 때에도 값이 틀립니다.",
      en:
        "The W of the forward pass comes back transposed. δ of layer l takes the matrix of layer l + 1: with the layer's own W the value is wrong even where the shapes happen to fit."
    ))

  static let mendBackward = Exercise.Words(
    title: Bilingual(ko: "고치기: 모든 층의 δ", en: "Mend it: δ of every layer"),
    task: Bilingual(
      ko: "모든 층의 δ를 구하는 함수입니다. 컴파일되고 그럴듯하지만 한 줄이 틀렸습니다. 그 줄을 고치고, 무엇을 틀렸는지 말하세요.",
      en:
        "This is to work out δ of every layer. It compiles and looks right, but one line is wrong. Mend that line, and say what the slip is."
    ),
    hints: [
      Bilingual(
        ko: "층이 둘인 신경망을 손으로 계산해 보세요. 어느 층의 δ부터 틀립니까?",
        en: "Work a network of two layers by hand. At which layer does δ go wrong first?"),
      Bilingual(
        ko: "마지막 층이 맞는지 부호까지 확인한 다음, 화살표 하나를 거슬러 갈 때 곱하는 인수를 세어 보세요.",
        en:
          "See whether the last layer is right, its sign too. Then count the factors for each arrow on the way back."
      ),
      Bilingual(
        ko: "은닉 유닛을 거슬러 가려면 도착한 것의 합에 그 유닛의 시그모이드의 미분을 곱합니다. 마지막 층의 δ는 출력에서 목표값을 뺀 값입니다.",
        en:
          "To go back through a hidden unit, multiply what has arrived by the derivative of its sigmoid. The last layer's δ is its output less its target."
      ),
    ],
    insight: Bilingual(
      ko: "빠진 인수나 뒤집힌 부호는 모든 아래층으로 이어집니다. 그래서 맨 위에서부터 처음 틀린 층을 찾으면 그 줄이 보입니다.",
      en:
        "A missing factor or a wrong sign is passed on to all layers below. So look from the top for the first layer that is wrong: there is the line."
    ))

  static let step = Exercise.Words(
    title: Bilingual(ko: "모든 층의 경사 하강 한 걸음", en: "A gradient step over all layers"),
    task: Bilingual(
      ko: "층마다 들어온 값과 δ에서 가중치와 편향의 기울기를 구하고, 모든 층을 경사 하강으로 한 걸음 갱신하세요.",
      en:
        "From what came into each layer and its δ, work out the gradients of its weights and biases, and take all layers one step of gradient descent."
    ),
    hints: [
      Bilingual(
        ko: "가중치 w_jk는 z_j의 식에만 있고 거기서 a_k와 곱해집니다. 편향에는 늘 1이 들어온다고 보세요.",
        en: "The weight w_jk stands in the formula of z_j alone, next to a_k. A bias is always fed 1."),
      Bilingual(
        ko: "w_jk의 기울기는 유닛 j의 δ와 입력 k의 곱입니다. 학습률을 곱해 빼세요.",
        en: "The gradient of w_jk is δ of unit j times input k. Multiply by the rate, and take it away."),
      Bilingual(
        ko:
          "\(code: "layers.indices")를 \(code: "map")으로 돌고, 그 안에서 행과 δ를, 다시 그 안에서 가중치와 입력을 \(code: "zip")으로 짝지어 \(code: "Layer(weights:biases:)")를 만드세요.",
        en:
          "Go over \(code: "layers.indices") with \(code: "map"); inside, \(code: "zip") rows with δ, and inside that weights with inputs, and make a \(code: "Layer(weights:biases:)")."
      ),
    ],
    insight: Bilingual(
      ko:
        "열 δ와 행 aᵀ의 곱은 W와 모양이 같으므로 자리마다 뺄 수 있습니다. 층 l의 기울기에는 그 층에 들어온 값이 쓰입니다. 나가는 값을 쓰는 실수가 흔합니다.",
      en:
        "The column δ times the row aᵀ has the shape of W, so it can be taken away place by place. It takes a^(l−1), which came into the layer; using a^(l), which leaves it, is a common slip."
    ))
}
