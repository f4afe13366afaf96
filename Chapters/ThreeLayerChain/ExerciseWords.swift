import Textbook

/// What a student is told about the exercises.
enum ExerciseWords {
  static let outputs = Exercise.Words(
    title: Bilingual(ko: "사슬의 순전파", en: "A chain, forward"),
    task: Bilingual(
      ko: "유닛 하나짜리 층이 사슬처럼 이어집니다. 층마다 출력을 구하세요. 마지막 층에만 σ가 없습니다.",
      en: "Layers of one unit each form a chain. Work out the output of every layer. Only the last has no σ."),
    hints: [
      Bilingual(
        ko: "한 층의 출력이 다음 층의 입력입니다. 값 하나를 들고 가며 층마다 바꾸세요.",
        en:
          "What a layer gives is what the next one takes. Carry one value along, and change it layer by layer."
      ),
      Bilingual(
        ko: "\(code: "for")로 층을 돌면서 출력을 배열에 덧붙이세요. 층의 개수는 \(code: "chain.weights.count")입니다.",
        en: "Loop over the layers and append each output. There are \(code: "chain.weights.count") of them."),
      Bilingual(
        ko: "층 하나는 가중치를 곱하고 편향을 더한 것입니다. 마지막 번호가 아닐 때만 σ를 적용하세요.",
        en: "A layer multiplies by its weight and adds its bias. Apply σ unless its number is the last."),
    ],
    insight: Bilingual(
      ko: "중간 출력을 모두 남겨 두었습니다. 거슬러 갈 때 층마다 h(1 − h)에, 또 가중치의 기울기에 쓰입니다. 깊은 신경망이 기억 장치를 많이 쓰는 까닭입니다.",
      en:
        "All outputs on the way are kept. Going back, each is needed for h(1 − h) and for a weight's gradient. That is why deep networks take so much memory to train."
    ))

  static let factor = Exercise.Words(
    title: Bilingual(ko: "한 층이 곱하는 것", en: "What one layer puts in"),
    task: Bilingual(
      ko: "한 층의 합을 바로 아래층의 합으로 미분하세요. 아래층은 시그모이드입니다.",
      en: "Differentiate the sum of a layer by the sum of the layer below, which is a sigmoid."),
    hints: [
      Bilingual(
        ko: "아래층의 합에서 위층의 합까지 화살표가 둘 있습니다. 사이에 h_1이 있습니다.",
        en: "From the sum below to the sum above there are two arrows, with h_1 between them."),
      Bilingual(
        ko: "화살표 하나는 σ이고 하나는 가중치를 곱하는 것입니다. 두 국소 미분을 곱하세요.",
        en: "One arrow is σ, the other multiplies by the weight. Multiply the two local derivatives."),
      Bilingual(
        ko: "σ의 국소 미분은 출력 h만으로 구할 수 있고, 편향은 더하기만 하므로 남지 않습니다.",
        en:
          "The local derivative of σ can be had from its output h. The bias is only added: nothing is left of it."
      ),
    ],
    insight: Bilingual(
      ko: "층을 하나 거슬러 갈 때마다 이 수를 한 번 곱합니다. h(1 − h)는 많아야 ¼이므로 가중치가 4보다 크지 않으면 기울기는 층마다 작아집니다.",
      en:
        "Every layer on the way back multiplies by such a number. As h(1 − h) is at most ¼, the gradient gets smaller with each layer unless a weight is larger than 4."
    ))

  static let deltas = Exercise.Words(
    title: Bilingual(ko: "아래쪽 모든 층의 δ", en: "δ of all layers below"),
    task: Bilingual(
      ko: "마지막 층의 δ에서 거슬러 가며 그 아래 모든 층의 δ를 구하세요. 결과는 첫 층부터 차례로 놓습니다.",
      en:
        "Go back from δ of the last layer, and work out δ of all layers below. In the result the first layer comes first."
    ),
    hints: [
      Bilingual(
        ko: "위층에서부터 구해야 합니다. 마지막 층 바로 아래층의 δ는 주어진 δ에서 곧바로 나옵니다.",
        en: "Begin at the top: δ of the layer just below the last comes straight from the one that is given."),
      Bilingual(
        ko: "한 층의 δ는 위층의 δ에 앞에서 만든 인수를 곱한 것입니다. 가중치는 위층 것이고 h는 이 층 것입니다.",
        en:
          "δ of a layer is δ above times the factor that you have: with the weight from above, and this layer's h."
      ),
      Bilingual(
        ko: "번호를 거꾸로 도는 것은 \(code: "reversed()")이고, 마지막 번호는 빼야 합니다. 주어진 δ까지 담을 배열을 먼저 만들고, 끝에서 하나를 떼어 내세요.",
        en:
          "\(code: "reversed()") takes indices backwards; leave the last one out. Make an array with room for the given δ, too, and drop it in the end."
      ),
    ],
    insight: Bilingual(
      ko:
        "슬라이드의 식은 층이 깊어질 때마다 길어지지만, 이 함수는 도착한 값을 다시 쓰므로 층마다 곱셈이 몇 번 늘 뿐입니다. 손실이 달라지면 맨 위의 δ만 바뀌고 나머지는 그대로입니다.",
      en:
        "On the slide each further layer makes the formula longer. Here what has arrived is used again, and a layer costs a few multiplications more. With another loss only the uppermost δ changes."
    ))

  static let weightGradient = Exercise.Words(
    title: Bilingual(ko: "모든 가중치의 기울기", en: "The gradient of every weight"),
    task: Bilingual(
      ko: "층마다의 δ와 출력, 그리고 입력에서 모든 가중치의 기울기를 구하세요.",
      en: "From δ and the output of every layer, and from the input, work out the gradient of every weight."),
    hints: [
      Bilingual(
        ko: "가중치의 기울기는 그 층의 δ에 그 층의 입력을 곱한 것입니다. 출력이 아닙니다.",
        en: "A weight's gradient is δ of its layer times the layer's input, and not its output."),
      Bilingual(
        ko: "첫 층의 입력은 x이고, 다른 층의 입력은 바로 아래층의 출력입니다.",
        en: "The first layer's input is x; any other's is the output of the layer below."),
      Bilingual(
        ko: "\(code: "[input]") 뒤에 출력을 이어 붙이면 층의 입력이 순서대로 놓입니다. 하나가 남지만 \(code: "zip")은 짧은 쪽에서 멈춥니다.",
        en:
          "Put the outputs behind \(code: "[input]"), and you have the layers' inputs in order. One is left over, but \(code: "zip") stops at the shorter end."
      ),
    ],
    insight: Bilingual(
      ko: "같은 번호의 δ와 h를 곱하면 한 층 어긋납니다. 모양은 맞아서 돌아가지만, 가중치가 받은 적 없는 값으로 배우게 됩니다.",
      en:
        "Multiply δ and h of the same number, and you are one layer off. It fits and runs, but each weight learns from what it was never fed."
    ))

  static let gradient = Exercise.Words(
    title: Bilingual(ko: "사슬 전체의 기울기", en: "The gradient of the whole chain"),
    task: Bilingual(
      ko: "loss = y* − y를 사슬의 모든 가중치와 편향으로 미분하세요. 결과는 사슬과 모양이 같습니다.",
      en: "Differentiate loss = y* − y by all weights and biases. The result has the shape of the chain."),
    hints: [
      Bilingual(
        ko: "앞의 함수를 차례로 쓰세요. 먼저 순전파, 그다음 δ, 그다음 가중치입니다.",
        en: "Use the functions that you have: forward, then δ, then the weights."),
      Bilingual(
        ko: "맨 위의 δ는 loss를 y*로 미분한 수이고, 끝에 덧붙입니다. 목표값은 필요하지 않습니다.",
        en:
          "The uppermost δ is loss differentiated by y*, a plain number, and comes at the end. The target isn't needed."
      ),
      Bilingual(
        ko: "편향의 국소 미분은 1이므로 곱할 것이 없습니다. \(code: "Chain(weights:biases:)")에 담아 돌려주세요.",
        en:
          "A bias has the local derivative 1, so there is nothing to multiply by. Put all into \(code: "Chain(weights:biases:)")."
      ),
    ],
    insight: Bilingual(
      ko: "편향의 기울기는 δ 그 자체이고, 가중치의 기울기는 거기에 층의 입력을 한 번 더 곱한 것입니다. 둘을 따로 미분할 필요가 없습니다.",
      en:
        "A bias's gradient is δ itself, a weight's is δ times one factor more, the layer's input. There is no need to differentiate twice."
    ))

  static let mendDeltas = Exercise.Words(
    title: Bilingual(ko: "아래쪽 모든 층의 δ를 고치기", en: "δ of all layers below, to be mended"),
    task: Bilingual(
      ko: "마지막 층의 δ에서 그 아래 모든 층의 δ를 구하는 함수인데 한 줄이 틀렸습니다. 그 줄을 고치고, 무슨 실수인지 이름을 말하세요.",
      en: "δ of all layers below the last, with one line wrong. Mend the line, and say which slip it is."),
    hints: [
      Bilingual(
        ko: "결과의 끝, 마지막 층 바로 아래층의 값부터 예와 맞추어 보세요.",
        en:
          "Compare with the example from the end of the result on, where the layer just below the last stands."
      ),
      Bilingual(
        ko: "한 층을 거슬러 갈 때 무엇을 곱하는지 종이에 먼저 적으세요.",
        en: "Write down first what one layer on the way back multiplies by."),
      Bilingual(
        ko: "인수는 셋입니다. 도착한 δ, 지나온 가중치, 시그모이드의 미분. 시그모이드의 값은 그 미분이 아닙니다.",
        en:
          "There are three factors: what arrives, the weight that is passed, the sigmoid's derivative. The sigmoid's value is not its derivative."
      ),
    ],
    insight: Bilingual(
      ko: "이 장의 슬라이드도 σ의 미분이 올 자리에 σ를 적었습니다. 층을 지날 때마다 틀린 인수가 하나씩 더 곱해지므로, 깊은 층일수록 기울기가 크게 어긋납니다.",
      en:
        "The slides of this chapter have σ, too, where its derivative belongs. With each layer one more wrong factor comes in, so the first layer's gradient is the furthest off."
    ))
}
