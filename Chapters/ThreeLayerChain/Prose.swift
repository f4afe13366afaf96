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
        ko: "같은 층의 가중치와 편향의 기울기가 그 층의 입력을 곱했는지만 다르다는 것을 설명할 수 있다.",
        en: "Explain why the gradients of a layer's weight and bias differ only by the layer's input."),
      Bilingual(
        ko: "시그모이드 값과 시그모이드의 미분을 구별할 수 있다.",
        en: "Tell the sigmoid's value from the sigmoid's derivative."),
    ],
    introduction: [
      Bilingual(
        ko: """
          층이 깊어지면 기울기의 식도 길어집니다. 슬라이드는 세 층짜리 신경망의 기울기 여섯 가운데 셋만 적고, 그 셋째에서 실수를 합니다. 어떻게 하면 \
          아무리 깊은 층이라도 실수 없이, 짧은 식으로 구할 수 있을까요?
          """,
        en: """
          The deeper the layer, the longer the formula of its gradient. For a network of three layers the slides write down three of \
          six gradients, and slip in the third. How can one find them for any depth, in short formulas, without slipping?
          """),
      Bilingual(
        ko: """
          층마다 유닛이 하나뿐이고 갈림길이 없습니다. 그래서 한 층을 거슬러 갈 때마다 무엇이 곱해지는지 잘 보입니다.
          """,
        en: """
          Each layer has one unit, and nothing forks: so you can watch what each layer puts in on the way back.
          """),
    ],
    questions: [
      Question(
        .predict,
        Bilingual(
          ko: "입력 \(x)를 0으로 바꾸면 첫째 층의 두 기울기는 어떻게 됩니까?",
          en: "Set the input \(x) to 0. What becomes of the two gradients of the first layer?"),
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
        givens: ["x": 0], testing: [2]),
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
        givens: ["w_3": 0], testing: [1]),
      Question(
        .explain,
        Bilingual(
          ko: """
            누군가 \(h2 * (1 - h2)) 대신 \(h2)를 곱했습니다. \(in2)의 값이 아주 클 때, 무엇을 보고 틀렸음을 알 수 있습니까?
            """,
          en: """
            Somebody multiplies by \(h2) instead of \(h2 * (1 - h2)). What gives the mistake away where \(in2) is very large?
            """),
        answer: Bilingual(
          ko: """
            시그모이드의 **값**은 1에 가까워지지만 **기울기**는 0에 가까워집니다. \(in2)을 조금 움직여도 \(h2)가 거의 그대로이니 앞 층에는 거의 아무것도 \
            넘어가지 않아야 합니다. 틀린 식으로는 도착한 것이 거의 그대로 넘어갑니다. 게다가 값은 ¼보다 클 수 있지만 미분은 그럴 수 없습니다.
            """,
          en: """
            There the sigmoid's **value** is near 1, but its **slope** is near 0: a nudge of \(in2) hardly moves \(h2), so hardly \
            anything may be passed on to the layers before. The wrong formula passes on nearly all that arrives. And the value may be \
            above ¼, the derivative never.
            """),
        testing: [3]),
      Question(
        .explain,
        Bilingual(
          ko: "여기의 \(loss)를 줄이는 쪽으로만 학습하면 왜 안 됩니까?",
          en: "Why would it be wrong to train by making this \(loss) as small as possible?"),
        answer: Bilingual(
          ko: """
            제곱하지 않아서 음수가 될 수 있기 때문입니다. 여기의 숫자에서는 \
            \(where: Facts.lossIsNegative, "이미") \(value: "loss")입니다. \
            \(where: Facts.lossIsNegative, "줄일수록 예측은 목표값에서 멀어집니다.", otherwise: """
              0보다 작아지면, 줄일수록 예측은 목표값에서 멀어집니다.
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
        .explain,
        Bilingual(
          ko: "첫째 층의 기울기는 왜 셋째 층보다 작아지기 쉽습니까?",
          en: "Why is the first layer's gradient usually smaller than the third's?"),
        answer: Bilingual(
          ko: """
            시그모이드를 지날 때마다 \(Expression(1) / 4)을 넘지 않는 미분이 곱해집니다. 첫째 층까지는 두 번 지납니다. 층이 많으면 \
            이것이 기울기 소실이 됩니다.
            """,
          en: """
            Each sigmoid on the way puts in a derivative of at most \(Expression(1) / 4), and there are two of them before the \
            first layer. With many layers this becomes the vanishing gradient.
            """), testing: [1]),
    ])

  private static func squaredLoss(_ difference: Expression) -> Bilingual {
    Bilingual(
      ko: "\(difference.squared / 2)을 쓰면 여섯 기울기에 \(difference)가 한 번씩 더 곱해집니다.",
      en: "With \(difference.squared / 2) each of the six gradients gets one more factor, \(difference).")
  }

  static let ourNumbers = Bilingual(
    ko: """
      슬라이드에는 문자만 있고, 숫자는 이 책이 골랐습니다. 이 장에서는 슬라이드를 따라 \(target)가 목표값, \(output)가 예측값이고, \
      \(Symbol("h_1^in"))은 첫째 층의 순입력입니다.
      """,
    en: """
      The slides have letters only; this book chose the numbers. As on the slides, \(target) is the target here, \(output) the \
      prediction, and \(Symbol("h_1^in")) the first layer's net input.
      """)

  static let forward = Bilingual(
    ko: "층마다 입력에 가중치를 곱하고 편향을 더한 다음, 그 합을 σ에 넣습니다. 첫째 층입니다.",
    en: "Each layer multiplies its input by a weight, adds a bias, and puts the sum through σ. The first:")

  static let otherLayers = Bilingual(
    ko: "둘째 층도 같습니다. 셋째 층에는 σ가 없고, 그 합이 바로 예측값입니다.",
    en: "The second does the same. The third has no σ: its sum is the prediction.")

  static let whatALayerDoes = Question(
    .predict,
    Bilingual(
      ko: "\(in2)에서 \(Symbol("h_1^in"))으로 한 층 거슬러 가면, 기울기는 커질까요, 작아질까요?",
      en:
        "Go back one layer, from \(in2) to \(Symbol("h_1^in")). Will the gradient get larger or smaller in size?"
    ),
    answer: Bilingual(
      ko: """
        그 사이에 \(w2)와 \(h1 * (1 - h1))이 곱해집니다. 뒤의 것은 ¼을 넘지 않으므로, 가중치의 절댓값이 4보다 크지 않으면 커질 수 없습니다. \
        \(where: Facts.firstDeltaIsSmaller, "여기서도 작아집니다.")
        """,
      en: """
        On the way it is multiplied by \(w2) and by \(h1 * (1 - h1)). The latter is at most ¼, so it cannot grow unless the weight \
        is above 4 in size. \(where: Facts.firstDeltaIsSmaller, "Here it gets smaller.")
        """), testing: [1],
    choices: [
      .init(
        ko: "커진다", en: "larger", where: .isSmaller(.symbol("∂loss/∂h_2^in"), than: .symbol("∂loss/∂h_1^in"))),
      .init(ko: "작아진다", en: "smaller", where: Facts.firstDeltaIsSmaller),
    ])

  static let network = Bilingual(
    ko: "유닛이 하나씩인 층 셋. 편향은 각 층의 순입력에 더해집니다.",
    en: "Three layers of one unit each. Each bias is added to its layer's net input.")

  static let simpleLoss = Bilingual(
    ko: """
      슬라이드는 알아보기 쉽도록 손실을 예측값과 목표값의 차로 정했습니다. \
      \(where: Facts.lossIsOutputMinusTarget, "그래서 손실의 국소 미분이 1이고,", otherwise: """
        여기서는 목표값에서 예측값을 빼므로 손실의 국소 미분이 −1이고,
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
      손실에서 거슬러 갑니다. 층의 합까지 온 기울기를 그 층의 δ라고 하면, 할 일은 층마다 같습니다. **가중치에는 δ에 그 층의 입력을 곱한 것이, 편향에는 δ가 \
      그대로** 갑니다. 셋째 층의 입력은 \(h2)입니다(δ가 ±1이면 아래 식에서 1은 적지 않습니다).
      """,
    en: """
      Go back from the loss. Call the gradient that has arrived at a layer's sum its δ, and each layer has the same work: **the \
      weight gets δ times the layer's input, the bias gets δ itself.** The third layer's input is \(h2). (Where δ is ±1, the formulas \
      below leave the 1 out.)
      """)

  static let secondLayer = Bilingual(
    ko: """
      앞 층으로는 \(w3)을 곱해 넘기고, 시그모이드를 거슬러 \(h2 * (1 - h2))를 곱합니다. 이것이 둘째 층의 δ입니다.
      """,
    en: """
      To the layer before it is passed on times \(w3), and back through the sigmoid times \(h2 * (1 - h2)). That is the second \
      layer's δ.
      """)

  static let readingB = Bilingual(
    ko: "슬라이드의 첨자 없는 \(Symbol("b"))를 \(b1)로 읽을 때",
    en: "if the copy's \(Symbol("b")), which has no index, is read as \(b1)")

  static let activationIsNoDerivative = Bilingual(
    ko: """
      슬라이드의 두 시그모이드 가운데 뒤의 것은 \(h1)이므로 옳습니다. 앞의 것은 미분이 있어야 할 자리입니다. \(h2)가 아니라 \
      \(h2 * (1 - h2))여야 합니다.
      """,
    en: """
      Of the two sigmoids in the copy, the second is \(h1), which is right. The first stands where a derivative belongs: \
      not \(h2), but \(h2 * (1 - h2)).
      """)

  static let firstLayer = Bilingual(
    ko: """
      한 층 더 가도 똑같습니다. 이번에는 \(w2)와 \(h1 * (1 - h1))을 곱합니다. 여기까지 온 것을 다시 쓰므로 식은 길어지지 않습니다.
      """,
    en: """
      One layer further it is the same again, with \(w2) and \(h1 * (1 - h1)). What has arrived is used again, so the formulas \
      stay short.
      """)

  static let sixGradients = Bilingual(
    ko: """
      한 층 거슬러 갈 때마다 **떠나는 층의 가중치와 닿는 층의 활성화 함수의 미분**이 하나씩 곱해집니다: \
      \(RichText.equation(.symbol("δ_1"), .symbol("δ_2") * w2 * h1 * (1 - h1))). 같은 층의 두 기울기는 그 층의 입력이 곱해졌는지만 다릅니다.
      """,
    en: """
      Each step back from a layer puts in **that layer's weight, and the derivative of the activation it comes to**: \
      \(RichText.equation(.symbol("δ_1"), .symbol("δ_2") * w2 * h1 * (1 - h1))). The two gradients of a layer differ by one \
      factor, its input.
      """)

  static let networkBackward = Bilingual(
    ko: "역전파를 마친 신경망. 가중치와 편향 아래에 손실의 기울기(▼)가 있습니다.",
    en: "The network after the backward pass: below weights and biases, the gradient of the loss (▼).")
}
