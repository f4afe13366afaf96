import NumericCore
import Textbook

extension ReLUAndCrossEntropy {
  /// The words around the derivation.
  public var prose: ChapterProse { Prose.chapter }
}

/// What the chapter says, in both languages.
enum Prose {
  private static let w1: Expression = .symbol("w_1")
  private static let w2: Expression = .symbol("w_2")
  private static let s1: Expression = .symbol("s_1")
  private static let s2: Expression = .symbol("s_2")
  private static let h: Expression = .symbol("h")
  private static let y: Expression = .symbol("y")
  private static let yc: Expression = .symbol("y^(c)")
  private static let target: Expression = .symbol("y_t")
  private static let total: Expression = .symbol("E_Data")
  private static let error: Expression = .symbol("E")
  private static let crossEntropy: Expression = .symbol("E^(c)")

  /// Above 0 where both samples pull w₂ the same way: what arrives from each, times its hidden value.
  private static let pullOnW2 =
    (.symbol("t_1") - .symbol("y^(1)")) * .symbol("h^(1)") * (.symbol("t_2") - .symbol("y^(2)"))
    * .symbol("h^(2)")
  /// Above 0 where both pull w₁ the same way: the same, times the inputs.
  private static let pullOnW1 = pullOnW2 * w2.squared * .symbol("x_1") * .symbol("x_2")

  static let chapter = ChapterProse(
    title: Bilingual(ko: "ReLU와 교차 엔트로피", en: "ReLU and cross-entropy"),
    summary: Bilingual(
      ko: "같은 1-1-1 신경망에 샘플을 늘리고, 은닉 유닛을 ReLU로, 출력을 분류로 바꾼다",
      en: "The 1-1-1 network with more samples, then with a ReLU, then as a classifier"),
    source: Bilingual(
      ko: "L3 「A Learning Algorithm: Error Back Propagation Algorithm」",
      en: "L3 “A Learning Algorithm: Error Back Propagation Algorithm”"),
    goals: [
      Bilingual(
        ko: "샘플이 여럿이면 샘플마다 기울기를 구해 가중치에서 더할 수 있다.",
        en: "Find the gradient for each of several samples, and add them up at the weights."),
      Bilingual(
        ko: "유닛을 ReLU로 바꾸면 어느 인수만 바뀌는지, 꺼진 ReLU는 왜 배우지 못하는지 설명할 수 있다.",
        en: "Say which factor a ReLU changes, and why nothing is learnt where it is off."),
      Bilingual(
        ko: "시그모이드 출력에 제곱 오차보다 교차 엔트로피가 나은 까닭을 설명할 수 있다.",
        en: "Say why a sigmoid output goes better with cross-entropy than with the squared error."),
    ],
    introduction: [
      Bilingual(
        ko: """
          1이라고 답해야 하는데 0.002라고 답하는 분류기가 있습니다. 더 틀리기도 어려운데, 제곱 오차로 학습하면 거의 움직이지 않습니다. \
          왜 그럴까요? 오차의 식 하나만 바꾸면 풀립니다.
          """,
        en: """
          A classifier ought to say 1 and says 0.002. It could hardly be more wrong, and yet with the squared error it \
          barely moves. Why? Another formula for the error, and it learns.
          """),
      Bilingual(
        ko: """
          손으로 학습한 1-1-1 신경망을 한 군데씩 바꿉니다. 샘플을 늘리고, 은닉 유닛을 ReLU로, 출력을 분류로 바꿉니다. 거슬러 가는 \
          방법은 그대로이고, 바뀐 자리의 국소 미분만 새로 구합니다.
          """,
        en: """
          We change the 1-1-1 network one place at a time: more samples, then a ReLU as the hidden unit, then an output that \
          classifies. The way back stays; only the local slope at the changed place is new.
          """),
    ],
    questions: [
      Question(
        .predict,
        Bilingual(
          ko: "\(w1)을 −0.75로 바꾸면 ReLU 신경망은 이 샘플에서 무엇을 배우겠습니까? 두 기울기를 예상해 보세요.",
          en: """
            Set \(w1) to −0.75. What will the ReLU network learn from this sample? Guess its two gradients.
            """),
        answer: Bilingual(
          ko: """
            \(where: Facts.unitIsOff, """
              \(s1) = \(value: "s_1")이므로 ReLU가 꺼지고 \(h) = \(value: "h")입니다. 그래서 \
              \(Symbol("∂E/∂w_2")) = \(value: "∂E/∂w_2"), \(Symbol("∂E/∂w_1")) = \(value: "∂E/∂w_1")입니다. \
              \(where: Facts.errorIsLeft, "오차가 \(value: "E")인데도 이 샘플로는 아무것도 배우지 못합니다.") \
              \(where: Facts.restOfChainIsNotZero, "여기서 ReLU의 미분을 빠뜨리면 0이 아닌 틀린 값이 나옵니다.")
              """, otherwise: """
              \(s1) = \(value: "s_1")이므로 ReLU가 켜져 있고 \(h) = \(value: "h")입니다. \
              \(Symbol("∂E/∂w_2")) = \(value: "∂E/∂w_2"), \(Symbol("∂E/∂w_1")) = \(value: "∂E/∂w_1")입니다.
              """)
            """,
          en: """
            \(where: Facts.unitIsOff, """
              \(s1) = \(value: "s_1") turns the ReLU off: \(h) = \(value: "h"). So \
              \(Symbol("∂E/∂w_2")) = \(value: "∂E/∂w_2") and \(Symbol("∂E/∂w_1")) = \(value: "∂E/∂w_1"). \
              \(where: Facts.errorIsLeft, "The error is \(value: "E"), yet nothing is learnt from this sample.") \
              \(where: Facts.restOfChainIsNotZero, """
                Leave the ReLU's derivative out here, and you get a wrong value that is not 0.
                """)
              """, otherwise: """
              \(s1) = \(value: "s_1") leaves the ReLU on: \(h) = \(value: "h"). The gradients are \
              \(Symbol("∂E/∂w_2")) = \(value: "∂E/∂w_2") and \(Symbol("∂E/∂w_1")) = \(value: "∂E/∂w_1").
              """)
            """),
        givens: ["w_1": "-0.75"], testing: [2]),
      Question(
        .compute,
        Bilingual(
          ko: "분류에서 목표값 \(target)가 0이면 두 기울기는 얼마입니까? 가중치는 어느 쪽으로 움직입니까?",
          en: "What are the gradients of the classifier if \(target) is 0? Which way do the weights move?"),
        answer: Bilingual(
          ko: """
            \(Symbol("∂E^(c)/∂w_2")) = \(value: "∂E^(c)/∂w_2"), \
            \(Symbol("∂E^(c)/∂w_1")) = \(value: "∂E^(c)/∂w_1")입니다. \
            \(where: Facts.bothArePositive, """
              둘 다 양수이므로 가중치가 줄고, 출력 \(yc)도 0 쪽으로 내려갑니다.
              """, otherwise: """
              \(where: Facts.oneIsNotZero, """
                가중치는 저마다 기울기의 반대쪽으로 움직이고, 출력 \(yc)는 0 쪽으로 내려갑니다.
                """)
              """)
            """,
          en: """
            \(Symbol("∂E^(c)/∂w_2")) = \(value: "∂E^(c)/∂w_2") and \(Symbol("∂E^(c)/∂w_1")) = \(value: "∂E^(c)/∂w_1"). \
            \(where: Facts.bothArePositive, """
              Both are positive, so the weights shrink and the output \(yc) goes down towards 0.
              """, otherwise: """
              \(where: Facts.oneIsNotZero, """
                Each weight moves against its gradient, and the output \(yc) goes down towards 0.
                """)
              """)
            """),
        givens: ["y_t": 0], testing: [3]),
      Question(
        .predict,
        Bilingual(
          ko: """
            \(where: Facts.outputIsBadlyWrong, """
              \(w2)가 −8이면 출력은 0에 가깝고 목표값은 1입니다. 크게 틀린 셈입니다.
              """, otherwise: "\(w2)를 −8이라고 합시다.") \(s2)까지 온 기울기는 두 오차 \
            가운데 어느 쪽이 더 크겠습니까?
            """,
          en: """
            \(where: Facts.outputIsBadlyWrong, """
              With \(w2) = −8 the output is close to 0 while the target is 1: badly wrong.
              """, otherwise: "Let \(w2) be −8.") Which of the two errors \
            brings the larger gradient to \(s2)?
            """),
        answer: Bilingual(
          ko: """
            교차 엔트로피로는 \(value: "∂E^(c)/∂s_2"), 제곱 오차로는 \(value: "∂E^(s)/∂s_2")입니다. 제곱 오차에는 \
            \(yc * (1 - yc))가 남아 있\
            \(where: Facts.outputIsBadlyWrong, "어서, 가장 많이 틀렸을 때 거의 배우지 못합니다.", otherwise: "습니다.")
            """,
          en: """
            \(value: "∂E^(c)/∂s_2") with cross-entropy, \(value: "∂E^(s)/∂s_2") with the squared error. The squared \
            error still has the factor \(yc * (1 - yc))\
            \(where: Facts.outputIsBadlyWrong, """
              , so it learns next to nothing where it is most wrong.
              """, otherwise: ".")
            """),
        givens: ["w_2": "-8"], testing: [3],
        choices: [
          .init(
            ko: "교차 엔트로피", en: "the cross-entropy",
            where: .isSmaller(.symbol("∂E^(s)/∂s_2"), than: .symbol("∂E^(c)/∂s_2"))),
          .init(
            ko: "제곱 오차", en: "the squared error",
            where: .isSmaller(.symbol("∂E^(c)/∂s_2"), than: .symbol("∂E^(s)/∂s_2"))),
        ]),
      Question(
        .explain,
        Bilingual(
          ko: "\(total)를 두 오차의 합이 아니라 평균으로 정하면 학습은 무엇이 달라지고 무엇이 그대로입니까? 까닭은 무엇입니까?",
          en: """
            Take the mean of the two errors for \(total) instead of their sum. What changes in training, what does not, \
            and why?
            """),
        answer: Bilingual(
          ko: """
            기울기가 모두 합일 때의 절반이 됩니다. 더한 다음 2로 나누기 때문입니다. 방향은 같으므로 학습률을 두 배로 하면 똑같이 \
            움직입니다.
            """,
          en: """
            All gradients are half of those of the sum, which is only divided by 2. The direction is the same, so twice the \
            learning rate makes the same step.
            """),
        testing: [1]),
    ])

  static let ourNumbers = Bilingual(
    ko: """
      슬라이드에는 문자만 있습니다. 숫자는 \(where: Facts.numbersAreTheBooks, "이 책이", otherwise: "직접") 골랐습니다.
      """,
    en: """
      The slides have letters only. The numbers are \(where: Facts.numbersAreTheBooks, "this book's", otherwise: "your") choice.
      """)

  static let anyNetwork = Bilingual(
    ko: """
      강의는 신경망을 그리기 전에 사슬부터 씁니다. 신경망의 값을 NN이라 하고, 예측 \(Symbol("y"))는 그 값의 다른 이름입니다. 회귀에서는 \
      샘플마다 제곱 오차 MSE를, 분류에서는 교차 엔트로피 CE를 더합니다. 어느 쪽이든 샘플마다 사슬 하나이고 모두 더합니다. \
      분류에서는 신경망의 끝에 시그모이드를 붙입니다.
      """,
    en: """
      The lecture writes the chain before it draws a network. NN is what the network gives, and the prediction \
      \(Symbol("y")) is another name of it. Regression adds up a squared error MSE for each sample, classification a \
      cross-entropy CE. Either way there is one chain for each sample, and they are added; for classification \
      a sigmoid is put at the end of the network.
      """)

  /// The chain as the slide has it, with its own names.
  static func chain(loss: String) -> Bilingual {
    let formula = RichText([
      .typeset(
        unicode: "∂E/∂wᵢ = Σ ∂\(loss)/∂y·∂y/∂NN·∂NN/∂wᵢ",
        latex: """
          \\frac{\\partial E}{\\partial w_i} = \\sum \\frac{\\partial \\mathit{\(loss)}}{\\partial y} \\cdot \
          \\frac{\\partial y}{\\partial \\mathit{NN}} \\cdot \\frac{\\partial \\mathit{NN}}{\\partial w_i}
          """)
    ])
    return Bilingual(ko: formula, en: formula)
  }

  static let samples = Bilingual(
    ko: """
      손으로 학습한 그 1-1-1 신경망에 샘플(데이터 한 줄) 두 개를 차례로 넣습니다. 위첨자 (1)과 (2)는 회차가 아니라 샘플의 번호이고, 슬라이드는 \
      입력과 목표값에는 아래에 붙입니다. 가중치는 두 샘플이 함께 씁니다. \
      전체 오차 \(total)는 샘플마다 잰 오차의 \(where: Facts.errorsAreSummed, "합", otherwise: "평균")입니다. \
      \(where: Facts.squareIsWhole, """
        이 슬라이드의 제곱 오차에는 ½이 없으므로, 미분하면 2가 남습니다.
        """, otherwise: "이 슬라이드의 제곱 오차에는 없는 ½을 고른 규약이 붙이므로, 미분하면 2가 약분됩니다.")
      """,
    en: """
      The 1-1-1 network that we trained by hand gets two samples (rows of data). The superscripts (1) and (2) number the \
      samples, not passes; on inputs and targets the slide has a subscript. Both use the same weights. The whole error \(total) is the \
      \(where: Facts.errorsAreSummed, "sum", otherwise: "mean") of the samples' errors. \(where: Facts.squareIsWhole, """
        On this slide the squared error has no ½, so the 2 stays when you differentiate.
        """, otherwise: """
        On this slide the squared error has no ½; your convention puts one in, which cancels the 2 when you differentiate.
        """)
      """)

  static let doTheyAgree = Question(
    .predict,
    Bilingual(
      ko: "두 샘플은 \(w2)를 같은 쪽으로 움직이려 하겠습니까? \(w1)은 어떻습니까? 목표값, 출력, 입력의 부호를 보세요.",
      en: """
        Will the two samples pull \(w2) the same way? And \(w1)? Look at targets, outputs, and the signs of the inputs.
        """),
    answer: Bilingual(
      ko: """
        \(where: Facts.samplesDisagree, """
          \(w2)는 같은 쪽, \(w1)은 반대쪽입니다. 두 출력이 모두 목표값보다 작고 \(h)는 양수이므로 둘 다 \(w2)를 키우려 합니다. \(w1)에는 입력이 \
          곱해지는데 \(Symbol("x_2"))만 음수이므로, 둘째 샘플은 \(w1)을 줄이려 합니다.
          """, otherwise: """
          가중치마다 두 샘플의 항을 비교해 보세요. 부호가 같으면 같은 쪽으로 움직이려 하는 것입니다.
          """)
        """,
      en: """
        \(where: Facts.samplesDisagree, """
          \(w2) the same way, \(w1) in two. Both outputs are below their targets and the hidden values are positive, so \
          both want \(w2) larger. \(w1) is multiplied by the input, and only \(Symbol("x_2")) is negative: the second \
          sample wants it smaller.
          """, otherwise: """
          Compare the samples' terms for each weight: where their signs agree, they pull the same way.
          """)
        """), testing: [1],
    choices: [
      .init(ko: "둘 다 같은 쪽", en: "both the same way", where: .all([pullOnW2 > 0, pullOnW1 > 0])),
      .init(
        ko: "\(w2)만 같은 쪽", en: "only \(w2) the same way", where: .all([pullOnW2 > 0, pullOnW1 < 0])),
      .init(
        ko: "\(w1)만 같은 쪽", en: "only \(w1) the same way", where: .all([pullOnW2 < 0, pullOnW1 > 0])),
      .init(ko: "둘 다 반대쪽", en: "neither", where: .all([pullOnW2 < 0, pullOnW1 < 0])),
    ])

  static let samplesNetwork = Bilingual(
    ko: "두 샘플이 같은 가중치를 지납니다. 상자마다 위가 첫째 샘플, 아래가 둘째 샘플의 값입니다.",
    en: "Two samples pass the same weights: in each box, the first sample's value above the second's.")

  static let sumRule = Bilingual(
    ko: """
      거슬러 갈 때는 샘플마다 제 길로 갑니다. \(total)에서 두 출력으로 기울기가 하나씩 옵니다. 두 길은 함께 쓰는 가중치 \(w2)에서 만나고, 만나는 \
      곳에서는 더합니다.
      """,
    en: """
      On the way back each sample goes its own way: from \(total) a gradient arrives at each output. The two meet at the \
      weight that they share, \(w2), and where they meet they add up.
      """)

  static let hiddenOfSamples = Bilingual(
    ko: "은닉 유닛까지도 따로 가고, \(w1)에서 다시 만납니다.",
    en: "Through the hidden unit they go apart again, and meet at \(w1).")

  static let relu = Bilingual(
    ko: """
      이제 샘플은 다시 하나이고, 은닉 유닛은 시그모이드 대신 ReLU입니다. ReLU는 순입력이 양수면 그대로 내보내고, 아니면 0을 \
      내보냅니다.
      """,
    en: """
      Back to one sample, and the hidden unit is now a ReLU instead of a sigmoid. It passes a positive net input on as \
      it is, and gives 0 otherwise.
      """)

  static let regressionNetwork = Bilingual(
    ko: "은닉 유닛이 ReLU인 회귀 신경망.", en: "The regression network, its hidden unit a ReLU.")
  static let regressionBackward = Bilingual(
    ko: "역전파를 마친 회귀 신경망. 가중치 아래에 \(Symbol("E"))의 기울기(▼)가 있습니다.",
    en:
      "The regression network after the backward pass: below the weights, the gradient of \(Symbol("E")) (▼)."
  )

  static let step = Bilingual(
    ko: """
      ReLU의 기울기는 계단 함수 step입니다. 순입력이 양수면 1, 아니면 0입니다(꺾이는 0에서는 약속).
      """,
    en: """
      The slope of the ReLU is the step function: 1 for a positive net input, else 0 (at the kink, 0, by convention).
      """)

  static let sameChain = Bilingual(
    ko: """
      돌아오는 길은 시그모이드일 때와 같습니다. 국소 미분 \(h * (1 - h))가 있던 자리에 \(Expression.apply(.step, s1))이 들어갈 뿐입니다.
      """,
    en: """
      The way back is that of the sigmoid network. Where the local slope was \(h * (1 - h)), it is now \
      \(Expression.apply(.step, s1)).
      """)

  static let classifier = Bilingual(
    ko: """
      분류에서는 은닉 유닛까지 그대로 두고 출력만 바꿉니다. \(s2)를 시그모이드에 넣어 0과 1 사이의 값을 얻고, 오차는 교차 \
      엔트로피(자연로그)로 잽니다. 앞의 \(y), \(error)와 섞이지 않도록 (c)를 붙입니다.
      """,
    en: """
      For classification everything up to the hidden unit stays; only the output changes. \(s2) goes through a sigmoid, \
      which gives a value between 0 and 1, and the error is the cross-entropy (with the natural logarithm). The (c) keeps \
      them apart from \(y) and \(error) before.
      """)

  static let classificationNetwork = Bilingual(
    ko: "출력이 시그모이드이고 오차가 교차 엔트로피인 분류 신경망.",
    en: "The classifier: a sigmoid at the output, cross-entropy as the loss.")
  static let classificationBackward = Bilingual(
    ko: "역전파를 마친 분류 신경망. 아래쪽 빨간 숫자가 교차 엔트로피의 기울기(▼)입니다.",
    en:
      "The classifier after the backward pass: the red numbers below are the gradient of the cross-entropy (▼)."
  )

  static let twoFactors = Bilingual(
    ko: """
      새로운 인수는 둘입니다. 오차를 출력으로 미분한 것과, 출력을 순입력 \(s2)로 미분한 것입니다.
      """,
    en: """
      Two factors are new: the error's derivative by the output, and the output's by its net input \(s2).
      """)

  static let cancels = Bilingual(
    ko: """
      두 인수를 곱하면 \((yc - target) / (yc * (1 - yc)) * yc * (1 - yc)), 곧 \(yc - target)입니다. \
      \(where: Facts.deltaIsDerivative, "아래 두 값이 같은 까닭입니다.", otherwise: "아래 두 값은 그래서 부호만 다릅니다.") 순입력까지 온 이 \
      기울기 δ는 **답에서 목표값을 뺀 것**이 전부입니다.
      """,
    en: """
      Multiply the two factors: \((yc - target) / (yc * (1 - yc)) * yc * (1 - yc)), and \(yc - target) is left. \
      \(where: Facts.deltaIsDerivative, """
        That is why the two values below are the same.
        """, otherwise: "That is why the two values below differ in sign only.") The δ at the net input is no more than \
      **the answer minus the target**.
      """)

  static let besideTitle = Bilingual(
    ko: "같은 출력에서: 교차 엔트로피와 제곱 오차의 기울기",
    en: "At the same output: the gradients of cross-entropy and of the squared error")
  static let crossEntropyColumn = Bilingual(ko: "교차 엔트로피", en: "cross-entropy")
  static let squaredColumn = Bilingual(ko: "제곱 오차", en: "squared error")

  static let saturated = Bilingual(
    ko: """
      같은 출력에 제곱 오차 \((target - yc).squared / 2)을 쓰면 \(s2)까지 온 기울기는 \((yc - target) * yc * (1 - yc))입니다. 시그모이드의 \
      미분 \(yc * (1 - yc))는 출력이 0이나 1에 가까우면 거의 0입니다. 크게 틀린 답이 바로 그렇습니다. 목표값이 1인데 0.002라고 답하면, 교차 \
      엔트로피의 기울기는 −0.998, 제곱 오차의 기울기는 −0.00199입니다.
      """,
    en: """
      With the squared error \((target - yc).squared / 2) at the same output, \((yc - target) * yc * (1 - yc)) arrives at \
      \(s2). The sigmoid's derivative \(yc * (1 - yc)) is next to 0 where the output is close to 0 or 1, and a badly wrong \
      answer is. Where 0.002 is said for 1, the gradient of the cross-entropy is −0.998, that of the squared error −0.00199.
      """)

  static let off = Bilingual(
    ko: """
      순입력이 0 이하이면 \(h)도 \(Expression.apply(.step, s1))도 0이라서, \(h)가 곱해지는 \(w2)의 기울기도, step이 곱해지는 \(w1)의 기울기도 \
      0입니다. 이때 ReLU가 **꺼졌다**고 합니다.
      """,
    en: """
      With a net input of 0 or less, \(h) and \(Expression.apply(.step, s1)) are both 0: so are the gradient of \(w2), which \
      is multiplied by \(h), and that of \(w1), multiplied by the step. The ReLU is **off**.
      """)

  static let gradientByAnswer = Bilingual(
    ko: "목표값이 1일 때 출력의 순입력까지 온 기울기. 왼쪽이 크게 틀린 답입니다.",
    en: """
      With target 1: the gradient that arrives at the output's net input. On the left the answer is badly \
      wrong.
      """)
  static let netInputAxis = Bilingual(ko: "순입력 s₂", en: "net input s₂")
  static let gradientAxis = Bilingual(ko: "기울기", en: "gradient")
}
