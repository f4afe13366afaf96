import NumericCore
import Textbook

extension ThreeLayerChain {
  /// The words around the derivation.
  public var prose: ChapterProse { Prose.chapter }
}

/// What the chapter says, in both languages.
enum Prose {
  private static let x: Expression = .symbol("x")
  private static let target: Expression = .symbol("y")
  private static let output: Expression = .symbol("y^*")
  private static let loss: Expression = .symbol("loss")
  private static let h1: Expression = .symbol("h_1")
  private static let h2: Expression = .symbol("h_2")
  private static let in2: Expression = .symbol("h_2^in")
  private static let w1: Expression = .symbol("w_1")
  private static let w2: Expression = .symbol("w_2")
  private static let w3: Expression = .symbol("w_3")
  private static let b1: Expression = .symbol("b_1")

  static let chapter = ChapterProse(
    title: Bilingual(ko: "세 층을 잇는 연쇄 법칙", en: "The chain rule through three layers"),
    summary: Bilingual(
      ko: "유닛이 하나씩인 세 층을 지나 가중치 셋과 편향 셋을 모두 미분한다",
      en: "Three layers of one unit each: all three weights and all three biases"),
    source: Bilingual(
      ko: "L5 「Forward & Backward Propagation」", en: "L5 “Forward & Backward Propagation”"),
    goals: [
      Bilingual(
        ko: "층을 하나 더 거슬러 갈 때마다 무엇이 곱해지는지 말할 수 있다.",
        en: "Say which factors each further layer adds on the way back."),
      Bilingual(
        ko: "같은 층의 가중치와 편향의 기울기가 입력 하나만큼 다르다는 것을 설명할 수 있다.",
        en: "Explain why the gradients of a layer's weight and bias differ only by the layer's input."),
      Bilingual(
        ko: "시그모이드 값과 시그모이드의 미분을 구별할 수 있다.",
        en: "Tell the sigmoid's value from the sigmoid's derivative."),
    ],
    introduction: [
      Bilingual(
        ko: """
          층이 세 개이고 층마다 유닛이 하나뿐인 신경망입니다. 갈림길이 없으므로 매개변수마다 경로가 하나입니다. 그래서 층이 \
          깊어질 때 곱이 어떻게 길어지는지가 잘 보입니다. 슬라이드는 여섯 기울기 가운데 셋만 적습니다. 여기서는 모두 구합니다.
          """,
        en: """
          This network has three layers with one unit each. Nothing forks, so there is one path to each parameter, and \
          you can watch the product grow with the depth. The slides write down three of the six gradients. Here you find \
          all of them.
          """)
    ],
    questions: [
      Question(
        .compute,
        Bilingual(
          ko: "입력 \(x)가 0이면 첫째 층의 두 기울기는 얼마입니까?",
          en: "What are the two gradients of the first layer if the input \(x) is 0?"),
        answer: Bilingual(
          ko: """
            \(Symbol("∂loss/∂w_1")) = \(value: "∂loss/∂w_1"), \(Symbol("∂loss/∂b_1")) = \
            \(value: "∂loss/∂b_1")입니다. \
            \(where: Facts.firstBiasLearns, """
              가중치는 배우지 못하지만 편향은 배웁니다. 편향의 입력은 늘 1이기 때문입니다.
              """, otherwise: """
              둘 다 배우지 못하지만, 입력이 0이어서 그런 것은 가중치뿐입니다. 편향의 입력은 늘 1입니다.
              """)
            """,
          en: """
            \(Symbol("∂loss/∂w_1")) = \(value: "∂loss/∂w_1") and \(Symbol("∂loss/∂b_1")) = \
            \(value: "∂loss/∂b_1"). \
            \(where: Facts.firstBiasLearns, """
              The weight cannot learn, the bias can: its input is always 1.
              """, otherwise: """
              Neither can learn, but only the weight because its input is 0; that of the bias is always 1.
              """)
            """),
        givens: ["x": 0]),
      Question(
        .compute,
        Bilingual(
          ko: "\(w3)을 0으로 두고 학습을 시작하면 무엇이 움직이지 않습니까?",
          en: "Which parameters do not move if training starts from \(w3) = 0?"),
        answer: Bilingual(
          ko: """
            앞의 두 층이 모두 멈춥니다. \(Symbol("∂loss/∂w_2")) = \(value: "∂loss/∂w_2"), \(Symbol("∂loss/∂w_1")) = \
            \(value: "∂loss/∂w_1")입니다. \(w3) 자신의 기울기는 \(value: "∂loss/∂w_3")이므로 다음 걸음부터는 \
            \(where: Facts.secondWeightIsOpen, "앞의 층도 움직입니다.", otherwise: """
              둘째 층이 움직이고, \(w2)도 0이므로 첫째 층은 그다음 걸음부터 움직입니다.
              """)
            """,
          en: """
            Both earlier layers stand still: \(Symbol("∂loss/∂w_2")) = \(value: "∂loss/∂w_2") and \
            \(Symbol("∂loss/∂w_1")) = \(value: "∂loss/∂w_1"). The gradient of \(w3) itself is \(value: "∂loss/∂w_3"), so \
            from the next step on \(where: Facts.secondWeightIsOpen, "they move, too.", otherwise: """
              the second layer moves, and the first one step later, since \(w2) is 0 as well.
              """)
            """),
        givens: ["w_3": 0]),
      Question(
        .compute,
        Bilingual(
          ko: "여기의 \(loss)를 줄이는 쪽으로만 학습하면 왜 안 됩니까?",
          en: "Why would it be wrong to train by making this \(loss) as small as possible?"),
        answer: Bilingual(
          ko: """
            제곱하지 않아서 음수가 될 수 있기 때문입니다. 여기의 숫자에서는 \
            \(where: Facts.lossIsNegative, "이미") \(value: "loss")입니다. \
            \(where: Facts.lossIsNegative, "줄일수록 예측은 목표에서 멀어집니다.", otherwise: """
              0보다 작아지면, 줄일수록 예측은 목표에서 멀어집니다.
              """) \
            \(where: Facts.lossIsOutputMinusTarget, squaredLoss(output - target).ko,
              otherwise: squaredLoss(target - output).ko)
            """,
          en: """
            It is not squared, so it can be negative; with these numbers it is \
            \(value: "loss")\(where: Facts.lossIsNegative, " already"). \
            \(where: Facts.lossIsNegative, "Lowering it further takes the prediction away from the target.", otherwise: """
              Once it is below 0, lowering it further takes the prediction away from the target.
              """) \
            \(where: Facts.lossIsOutputMinusTarget, squaredLoss(output - target).en,
              otherwise: squaredLoss(target - output).en)
            """),
        givens: [:]),
      Question(
        .compute,
        Bilingual(
          ko: "첫째 층의 기울기는 왜 셋째 층보다 작기 쉽습니까?",
          en: "Why is the first layer's gradient usually smaller than the third's?"),
        answer: Bilingual(
          ko: """
            시그모이드를 지날 때마다 \(Expression(1) / 4)을 넘지 않는 미분이 곱해집니다. 첫째 층까지는 두 번 지납니다. 층이 많으면 \
            이것이 기울기 소실이 됩니다.
            """,
          en: """
            Each sigmoid on the way puts in a derivative of at most \(Expression(1) / 4), and there are two of them before the \
            first layer. With many layers this becomes the vanishing gradient.
            """)),
    ])

  private static func squaredLoss(_ difference: Expression) -> Bilingual {
    Bilingual(
      ko: "\(difference.squared / 2)을 쓰면 여섯 기울기에 \(difference)가 한 번씩 더 곱해집니다.",
      en: "With \(difference.squared / 2) each of the six gradients gets one more factor, \(difference).")
  }

  static let ourNumbers = Bilingual(
    ko: "슬라이드에는 문자만 있습니다. 숫자는 이 책이 골랐으며, \(code: "--set w_2=2")처럼 바꿀 수 있습니다.",
    en: "The slides have letters only. This book chose numbers; change them with \(code: "--set w_2=2").")

  static let network = Bilingual(
    ko: "유닛이 하나씩인 층 셋. 편향은 각 층의 순입력에 더해집니다.",
    en: "Three layers of one unit each. Each bias is added to its layer's net input.")

  static let simpleLoss = Bilingual(
    ko: """
      슬라이드는 알아보기 쉽도록 손실을 예측값과 실제값의 차로 정했습니다. \
      \(where: Facts.lossIsOutputMinusTarget, "그래서 맨 위의 국소 미분이 1이고,", otherwise: """
        여기서는 실제값에서 예측값을 빼므로 맨 위의 국소 미분이 −1이고,
        """) 나머지는 보통의 손실에서와 똑같습니다.
      """,
    en: """
      To keep things simple the slides take the difference of prediction and target as the loss. Its local derivative, \
      at the very top, is \(where: Facts.lossIsOutputMinusTarget, "1.", otherwise: """
        −1, since here the prediction is subtracted from the target.
        """) Everything below is as with any other loss.
      """)

  static let thirdLayer = Bilingual(
    ko: """
      \(output)는 \(w3)에 대해 일차식입니다. 그래서 \(w3)으로 미분하면 곱해진 값 \(h2)가 남고, 편향으로 미분하면 1이 남습니다. \
      슬라이드는 \(h2)를 끝까지 펼쳐 적었습니다.
      """,
    en: """
      \(output) is linear in \(w3). So its derivative by \(w3) is what \(w3) is multiplied by, \(h2), and its derivative \
      by the bias is 1. The slides write \(h2) out in full.
      """)

  static let secondLayer = Bilingual(
    ko: """
      이제 \(w3)과 시그모이드를 지나야 합니다. \(h2)를 \(in2)으로 미분한 \(h2 * (1 - h2))가 곱해지고, 마지막에 둘째 층의 입력 \
      \(h1)이 붙습니다. 편향에는 입력이 없으므로 \(h1)만 빠집니다.
      """,
    en: """
      Now the way leads through \(w3) and through a sigmoid. The derivative of \(h2) by \(in2), which is \(h2 * (1 - h2)), \
      becomes a factor, and at the end comes the second layer's input, \(h1). The bias has no input, so its gradient \
      is the same without \(h1).
      """)

  static let readingB = Bilingual(
    ko: "사본의 첨자 없는 \(Symbol("b"))를 \(b1)로 읽을 때",
    en: "if the copy's \(Symbol("b")), which has no index, is read as \(b1)")

  static let activationIsNoDerivative = Bilingual(
    ko: """
      사본의 두 시그모이드 가운데 뒤의 것은 \(h1)이므로 옳습니다. 앞의 것은 미분이 있어야 할 자리입니다. \(h2)가 아니라 \
      \(h2 * (1 - h2))여야 합니다.
      """,
    en: """
      Of the two sigmoids in the copy, the second is \(h1), which is right. The first stands where a derivative belongs: \
      not \(h2), but \(h2 * (1 - h2)).
      """)

  static let firstLayer = Bilingual(
    ko: """
      한 층 더 내려가면 \(w2)와 또 하나의 시그모이드 미분이 곱해집니다. 규칙은 그대로입니다. 층을 하나 지날 때마다 그 층의 \
      가중치와 활성화 함수의 미분이 하나씩 붙습니다.
      """,
    en: """
      One layer further down, \(w2) and another sigmoid derivative come in. The rule stays the same: each layer on the \
      way adds its weight and its activation's derivative.
      """)

  static let networkBackward = Bilingual(
    ko: "역전파를 마친 신경망. 가중치와 편향 아래에 손실의 기울기(▼)가 있습니다.",
    en: "The network after the backward pass: below weights and biases, the gradient of the loss (▼).")
}
