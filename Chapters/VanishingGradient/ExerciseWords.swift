import Textbook

/// What a student is told about the exercises.
enum ExerciseWords {
  static let forward = Exercise.Words(
    title: Bilingual(ko: "깊은 사슬의 순전파", en: "Forward through a deep chain"),
    task: Bilingual(
      ko: "층마다 유닛이 하나인 사슬을 순전파하여 모든 층의 활성화 값을 돌려주세요. 편향은 없고, 활성화는 시그모이드입니다.",
      en:
        "Take a chain with one unit in each layer forward, and give the activations of all layers. There are no biases, and the activation is a sigmoid."
    ),
    hints: [
      Bilingual(ko: "한 층의 출력이 다음 층의 입력입니다.", en: "What one layer gives, the next is fed."),
      Bilingual(
        ko: "지금까지의 값을 변수 하나에 두고, 층마다 가중치를 곱해 시그모이드에 넣으세요.",
        en:
          "Keep the value so far in a variable. In each layer multiply it by the weight, and apply the sigmoid."
      ),
      Bilingual(
        ko: "\(code: "var value = input"), 그리고 \(code: "weights.map") 안에서 이 변수를 바꾸고 돌려주면 됩니다.",
        en:
          "\(code: "var value = input"), and a \(code: "weights.map") that changes this variable and gives it."
      ),
    ],
    insight: Bilingual(
      ko:
        "층이 하나 늘 때마다 계산도 기억할 값도 하나씩만 늘어납니다. 중간 값을 모두 돌려주는 까닭은 역전파가 층마다 그 값을 다시 쓰기 때문입니다.",
      en:
        "Another layer costs one more step and one more value to keep. All of them are given back since the backward pass needs each again."
    ))

  static let factors = Exercise.Words(
    title: Bilingual(ko: "층마다 곱해지는 인수", en: "The factor of each layer"),
    task: Bilingual(
      ko: "층을 하나 지날 때 기울기에 무엇이 곱해지는지, 모든 층에 대해 구하세요. 층의 출력을 그 층의 입력으로 미분한 값입니다.",
      en:
        "For every layer, find what a gradient is multiplied by on its way through: the layer's output differentiated by its input."
    ),
    hints: [
      Bilingual(
        ko: "입력에서 출력까지 화살표가 둘 있습니다. 하나는 곱셈, 하나는 시그모이드입니다.",
        en: "Two arrows lead from the input to the output: a product, and a sigmoid."),
      Bilingual(
        ko: "곱셈의 국소 기울기는 가중치이고, 시그모이드의 기울기는 출력만으로 구할 수 있습니다.",
        en: "The local slope of the product is the weight. That of the sigmoid can be had from its output."),
      Bilingual(
        ko: "\(code: "zip(weights, outputs)")의 짝마다 가중치에 h(1 − h)를 곱하세요.",
        en: "For each pair of \(code: "zip(weights, outputs)") multiply the weight by h(1 − h)."),
    ],
    insight: Bilingual(
      ko:
        "h(1 − h)는 아무리 커도 ¼이므로, 가중치의 절댓값이 4보다 작은 층은 반드시 기울기를 줄입니다. ReLU라면 이 인수가 켜진 유닛에서는 가중치 그 자체이고, 꺼진 유닛에서는 0입니다.",
      en:
        "h(1 − h) is ¼ at most, so a layer whose weight is below 4 in absolute value always shrinks the gradient. With a ReLU the factor is the weight itself where the unit is on, and 0 where it is off."
    ))

  static let passedOn = Exercise.Words(
    title: Bilingual(ko: "여러 층을 지나고 남는 것", en: "What is left after many layers"),
    task: Bilingual(
      ko: "마지막 층에 도착한 기울기 1이 첫 층의 입력까지 내려가면 얼마가 되는지 구하세요.",
      en:
        "A gradient of 1 arrives at the last layer's output. Find what is left of it at the first layer's input."
    ),
    hints: [
      Bilingual(ko: "길이 하나뿐이므로 더할 것은 없습니다.", en: "There is one path only, so nothing is added up."),
      Bilingual(
        ko: "연쇄 법칙에 따라 층마다의 인수를 모두 곱합니다.", en: "The chain rule multiplies the factors of all layers."),
      Bilingual(
        ko: "바로 앞의 함수를 부르고 \(code: "reduce(1, *)")로 곱하세요.",
        en: "Call the function before this one, and multiply with \(code: "reduce(1, *)")."),
    ],
    insight: Bilingual(
      ko:
        "곱이므로 층수에 따라 지수적으로 작아지거나 커집니다. 쪽의 서른 층에서는 층마다 대략 0.22가 곱해져, 첫 층에는 소수점 아래 스무 자리쯤 되는 몫만 남습니다.",
      en:
        "Being a product, it shrinks or grows exponentially with the depth. In the page's thirty layers each multiplies by about 0.22, which leaves a share with some twenty zeros behind the point."
    ))

  static let bound = Exercise.Words(
    title: Bilingual(ko: "아무리 커도 이만큼", en: "At most so much"),
    task: Bilingual(
      ko: "활성화 값을 모르고 가중치만 알 때, 앞 함수의 결과가 절댓값으로 넘지 못하는 가장 작은 한계를 구하세요. 시그모이드의 기울기는 층마다 가장 큰 값을 넣습니다.",
      en:
        "With the weights known and the activations not, find the least value that the result of the function before cannot exceed in absolute value. In each layer let the slope of the sigmoid be as large as it can."
    ),
    hints: [
      Bilingual(
        ko: "h(1 − h)가 가장 클 때의 h를 먼저 찾으세요.", en: "First find the h for which h(1 − h) is largest."),
      Bilingual(
        ko: "한계는 크기에 대한 것이므로 가중치의 부호는 버립니다.",
        en: "The limit is about the size, so the sign of a weight does not count."),
      Bilingual(
        ko: "층마다 \(code: "abs")를 쓴 가중치의 ¼을 구해 모두 곱하세요.",
        en: "In each layer take a quarter of the weight's \(code: "abs"), and multiply them all."),
    ],
    insight: Bilingual(
      ko:
        "가중치가 모두 1이면 한계는 층마다 ¼로 줄어듭니다. 가중치를 4로 하면 한계는 줄지 않지만, 순입력이 커져 시그모이드가 포화되므로 실제 기울기는 대개 훨씬 작습니다. 한계는 한계일 뿐입니다.",
      en:
        "With all weights 1 the bound falls to a quarter with each layer. Weights of 4 keep it from falling, but they make the net inputs large and the sigmoids saturate, so what is really left is mostly far less. A bound is no more than a bound."
    ))

  static let gradients = Exercise.Words(
    title: Bilingual(ko: "층마다의 기울기", en: "The gradient of every layer"),
    task: Bilingual(
      ko: "오차 E = ½(t − h)²을 모든 층의 가중치로 미분하세요. h는 마지막 층의 출력입니다. 위층에서 구한 값은 아래층에서 다시 씁니다.",
      en:
        "Differentiate the error E = ½(t − h)² by the weight of every layer; h is the last layer's output. Use again below what you have found above."
    ),
    hints: [
      Bilingual(
        ko: "위에서 아래로 내려가며, 지금 층의 출력에 도착한 기울기를 변수 하나에 둡니다.",
        en: "Go from the top down, and keep in a variable what has arrived at the present layer's output."),
      Bilingual(
        ko: "도착한 값에 시그모이드의 기울기를 곱한 것이 δ입니다. 가중치의 기울기는 δ와 그 층에 들어온 값의 곱입니다.",
        en:
          "What has arrived, times the slope of the sigmoid, is δ. A weight's gradient is δ times what its layer was fed."
      ),
      Bilingual(
        ko:
          "\(code: "weights.indices.reversed()")로 도세요. \(code: "activations[layer]")는 그 층에 들어온 값이고 \(code: "activations[layer + 1]")이 나간 값입니다. 아래로는 δ에 가중치를 곱해 넘깁니다.",
        en:
          "Loop over \(code: "weights.indices.reversed()"). \(code: "activations[layer]") goes into the layer, \(code: "activations[layer + 1]") comes out. Hand down δ times the weight."
      ),
    ],
    insight: Bilingual(
      ko:
        "층마다 처음부터 다시 곱하면 곱셈 수가 층수의 제곱으로 늘지만, 넘겨받은 값을 쓰면 층수에 비례합니다. 아래층의 기울기가 작은 것은 계산 오류가 아니라 인수가 그만큼 많기 때문이고, 같은 학습률로는 그 층이 거의 움직이지 않습니다.",
      en:
        "Multiply afresh for every layer, and the work grows with the square of the depth; handing values down, with the depth. The gradients below are small for no mistake but for their many factors, and with one rate for all these layers hardly move."
    ))

  static let mendGradients = Exercise.Words(
    title: Bilingual(ko: "고장 난 역전파 고치기", en: "Mend a backward pass"),
    task: Bilingual(
      ko: "사슬의 기울기를 구하는 이 함수는 컴파일되고 값도 그럴듯하게 작아지지만 한 줄이 틀렸습니다. 그 줄을 고치고, 어떤 실수인지 말해 보세요.",
      en:
        "This finds the gradients of a chain. It compiles, and its values shrink as one would expect, but one line is wrong. Mend that line, and say which slip it is."
    ),
    hints: [
      Bilingual(
        ko: "마지막 층부터 보세요. 그 층의 기울기에는 인수가 가장 적습니다.",
        en: "Start with the last layer: its gradient has the fewest factors."),
      Bilingual(
        ko: "오차의 미분, 시그모이드의 기울기, 넘겨주는 값을 따로 적어 쪽의 값과 견주어 보세요.",
        en:
          "Write down the derivative of the error, the slope of the sigmoid and what is handed down, and compare each with the page."
      ),
      Bilingual(
        ko: "\(code: "slope")가 받는 것이 순입력인지 활성화 값인지, 오차는 어느 쪽에서 어느 쪽을 빼는지 확인하세요.",
        en:
          "Check whether \(code: "slope") is handed a net input or an activation, and which is taken from which in the error."
      ),
    ],
    insight: Bilingual(
      ko:
        "깊은 사슬에서는 틀린 기울기도 맞는 기울기도 모두 작아서 눈으로는 가려지지 않습니다. 두 층짜리 사슬을 중앙 차분과 비교하면 바로 드러납니다.",
      en:
        "In a deep chain right and wrong gradients are both small, so looking at them tells nothing. A chain of two layers, held against a central difference, does."
    ))
}
