import Textbook

/// What a student is told about the exercises.
enum ExerciseWords {
  static let layer = Exercise.Words(
    title: Bilingual(ko: "층 하나의 순전파", en: "One layer, forward"),
    task: Bilingual(
      ko: "층 하나를 순전파하세요. 유닛마다 순입력을 구하고 시그모이드를 적용합니다.",
      en: "Take one layer forward: work out each unit's net input, and apply the sigmoid to it."),
    hints: [
      Bilingual(
        ko: "유닛 하나는 W의 행 하나와 편향 하나만 씁니다. 행마다 같은 일을 하세요.",
        en: "A unit uses one row of W and one bias. Do the same for each row."),
      Bilingual(
        ko: "행과 입력을 짝지어 곱하고 더합니다. \(code: "zip(row, inputs)")가 짝을 지어 줍니다.",
        en:
          "Multiply a row and the inputs pair by pair, and add up. \(code: "zip(row, inputs)") makes the pairs."
      ),
      Bilingual(
        ko:
          "σ(net) = 1/(1 + e^(−net))이고 \(code: "exp")를 씁니다. 행과 편향도 \(code: "zip(weights, biases)")로 짝지을 수 있습니다.",
        en:
          "σ(net) = 1/(1 + e^(−net)), with \(code: "exp"). Rows and biases pair up too: \(code: "zip(weights, biases)")."
      ),
    ],
    insight: Bilingual(
      ko: "행 하나가 유닛 하나이므로 이 함수는 입력과 유닛이 몇 개든 그대로 맞습니다. 행과 열을 바꾸어 읽으면 개수가 같은 층에서만 돌아가고, 그때도 값이 틀립니다.",
      en:
        "A row is a unit, so the function holds for any number of inputs and units. With rows and columns confused it runs only where both numbers are equal, and is wrong even there."
    ))

  static let outputDeltas = Exercise.Words(
    title: Bilingual(ko: "출력층의 δ", en: "δ of the output layer"),
    task: Bilingual(
      ko: "출력층 각 유닛의 δ = ∂E/∂net을 구하세요. 오차는 E = Σ ½(target − out)², 활성화는 시그모이드입니다.",
      en:
        "Work out δ = ∂E/∂net of each unit of the output layer. The error is E = Σ ½(target − out)², the activation a sigmoid."
    ),
    hints: [
      Bilingual(
        ko: "출력 하나는 오차의 항 하나에만 들어 있습니다. 그 항만 미분하면 됩니다.",
        en: "An output stands in one term of the error only: differentiate that one."),
      Bilingual(
        ko: "∂E/∂out에 시그모이드의 기울기를 곱합니다. 그 기울기는 출력만으로 구할 수 있습니다.",
        en: "Multiply ∂E/∂out by the slope of the sigmoid. That slope can be had from the output alone."),
      Bilingual(
        ko: "∂E/∂out은 목표값에서 출력까지가 아니라 출력에서 목표값을 뺀 것이고, 기울기는 out(1 − out)입니다.",
        en: "∂E/∂out is the output less the target, not the other way round; the slope is out(1 − out)."),
    ],
    insight: Bilingual(
      ko: "½이 제곱에서 나온 2와 약분되므로 상수가 남지 않습니다. 부호를 바꾸면 갱신이 오차를 키우는 쪽으로 갑니다.",
      en: "The ½ cancels the 2 of the square, so no factor is left. With the sign turned the update climbs."))

  static let hiddenDeltas = Exercise.Words(
    title: Bilingual(ko: "은닉층의 δ", en: "δ of a hidden layer"),
    task: Bilingual(
      ko: "위층의 δ를 은닉층으로 되돌려 보내세요. 은닉 유닛 하나는 위층의 모든 유닛으로 이어집니다.",
      en: "Pass the δ of the layer above back to a hidden layer. A hidden unit leads to every unit above."),
    hints: [
      Bilingual(
        ko: "은닉 유닛 k에서 위층 유닛 j로 가는 가중치는 w_jk입니다. k를 정해 놓고 j를 모두 더하세요.",
        en: "The weight from hidden unit k to unit j above is w_jk. Fix k, and add over all j."),
      Bilingual(
        ko: "순전파는 W의 행을 따라 더하고, 역전파는 열을 따라 더합니다.",
        en: "Forward adds along a row of W; backward adds along a column."),
      Bilingual(
        ko: "열의 합에 그 은닉 유닛의 기울기 out(1 − out)을 한 번 곱합니다. 위층의 기울기는 δ 안에 이미 있습니다.",
        en:
          "Multiply a column's sum by the hidden unit's own slope out(1 − out), once. The slope above is in δ already."
      ),
    ],
    insight: Bilingual(
      ko: "열을 따라 더하는 것이 Wᵀδ입니다. W를 그대로 쓰면 유닛 수가 다른 층에서는 크기가 맞지 않고, 같은 층에서는 남의 가중치로 계산한 값이 나옵니다.",
      en:
        "Adding along columns is Wᵀδ. With W itself the shapes do not fit where the layers differ, and where they are equal, other units' weights are used."
    ))

  static let weightGradient = Exercise.Words(
    title: Bilingual(ko: "가중치의 기울기", en: "The gradient of the weights"),
    task: Bilingual(
      ko: "층 하나의 δ와 그 층에 들어간 값에서 모든 가중치의 ∂E/∂w를 구하세요.",
      en: "From the δ of a layer and what went into the layer, work out ∂E/∂w of all its weights."),
    hints: [
      Bilingual(
        ko: "가중치 하나는 한 입력과 한 유닛 사이에 있습니다. 그 둘만 있으면 됩니다.",
        en: "A weight stands between one input and one unit: those two are all it takes."),
      Bilingual(
        ko: "결과는 W와 모양이 같습니다. 행은 유닛, 열은 입력입니다.",
        en: "The result has the shape of W: rows are units, columns inputs."),
      Bilingual(
        ko: "\(code: "map") 안에 \(code: "map")을 쓰면 됩니다. 바깥이 δ, 안쪽이 입력입니다.",
        en: "A \(code: "map") inside a \(code: "map") does it: δ outside, the inputs inside."),
    ],
    insight: Bilingual(
      ko: "열벡터 δ와 행벡터 xᵀ의 곱 δxᵀ입니다. 순서를 바꾸면 전치된 행렬이 나와, 갱신할 때 엉뚱한 가중치를 움직입니다.",
      en:
        "It is the column δ times the row xᵀ. The other way round gives the transpose, and the update moves the wrong weights."
    ))

  static let step = Exercise.Words(
    title: Bilingual(ko: "경사 하강 한 걸음", en: "One step of gradient descent"),
    task: Bilingual(
      ko: "가중치 행렬을 기울기의 반대쪽으로 학습률만큼 한 걸음 옮기세요.",
      en: "Take a matrix of weights one step against its gradient, as far as the learning rate says."),
    hints: [
      Bilingual(ko: "기울기는 오차가 커지는 쪽을 가리킵니다.", en: "The gradient points where the error grows."),
      Bilingual(
        ko: "같은 자리의 가중치와 기울기를 짝지으세요. 먼저 행끼리, 그다음 수끼리 짝짓습니다.",
        en: "Pair each weight with the gradient in its place: first row with row, then number with number."),
      Bilingual(
        ko: "\(code: "zip") 안에 \(code: "zip")을 쓰고, 뺄 것은 학습률과 기울기의 곱입니다.",
        en: "A \(code: "zip") inside a \(code: "zip"); what is taken away is the rate times the gradient."),
    ],
    insight: Bilingual(
      ko: "모든 가중치를 갱신하기 전의 기울기로 한꺼번에 옮깁니다. 하나씩 옮기며 다시 미분하면 다른 알고리즘이 됩니다.",
      en:
        "All weights move at once, by gradients from before the step. Moving one and differentiating again is another algorithm."
    ))

  static let mendHiddenDeltas = Exercise.Words(
    title: Bilingual(ko: "은닉층의 δ에서 실수 찾기", en: "Find the slip in δ of a hidden layer"),
    task: Bilingual(
      ko: "이 함수는 컴파일되고 그럴듯해 보이지만 실수가 하나 있습니다. 고치고, 아래에서 그 실수의 이름을 고르세요.",
      en: "The function compiles and looks right, and has one slip in it. Mend it, and name the slip below."),
    hints: [
      Bilingual(
        ko: "작은 신경망 하나를 손으로 계산해 함수의 값과 비교하세요.",
        en: "Work a small network out by hand, and compare."),
      Bilingual(
        ko: "은닉 유닛의 δ는 세 가지로 이루어집니다. 위층의 δ, 이어 주는 가중치, 그 유닛의 기울기.",
        en:
          "δ of a hidden unit is made of three things: the δ above, the weights between, and the unit's own slope."
      ),
      Bilingual(
        ko: "세 가지가 모두 있는지, 부호는 맞는지, 기울기가 정말 기울기인지 하나씩 확인하세요.",
        en:
          "Check one by one that all three are there, that the sign is right, and that the slope is a slope."),
    ],
    insight: Bilingual(
      ko: "틀린 δ로도 오차는 한동안 줄어들 수 있습니다. 그래서 이런 실수는 눈에 띄지 않고, 차분과 비교해야 드러납니다.",
      en:
        "With a wrong δ the error may still fall for a while. That hides such slips; only a comparison with a difference quotient shows them."
    ))
}
