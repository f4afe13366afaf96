import NumericCore
import Textbook

extension TwoTwoTwoNetwork {
  /// The words around the derivation.
  public var prose: ChapterProse { Prose.chapter }
}

/// What the chapter says, in both languages.
enum Prose {
  private static let error: Expression = .symbol("E")
  private static let w1: Expression = .symbol("w_1")
  private static let w5: Expression = .symbol("w_5")
  private static let w7: Expression = .symbol("w_7")
  private static let out: Expression = .symbol("out_h1")
  private static let gamma: Expression = .symbol("γ")
  private static let delta1 = Symbol("δ_o1")
  private static let delta2 = Symbol("δ_o2")
  private static let sigmoidOfX = RichText.equation(
    sigmoid(.symbol("x")), 1 / (1 + exp(-.symbol("x"))))
  private static let hiddenDelta1 = Symbol("δ_h1")

  static let chapter = ChapterProse(
    title: Bilingual(ko: "2-2-2 신경망: 한 회차와 만 회차", en: "The 2-2-2 network: one round and ten thousand"),
    summary: Bilingual(
      ko: "출력이 둘인 신경망의 가중치 여덟 개를 모두 구하고, 유명한 풀이에 숨은 실수를 찾는다",
      en: "All eight weights of a network with two outputs, and the mistake in a famous worked example"),
    source: Bilingual(
      ko: "L4 「역전파 (Back propagation)」, 숫자는 Matt Mazur, “A Step by Step Backpropagation Example” (2015)",
      en:
        "L4 “역전파 (Back propagation)”; numbers from Matt Mazur, “A Step by Step Backpropagation Example” (2015)"
    ),
    goals: [
      Bilingual(
        ko: "도착한 기울기에 국소 미분을 곱해 넘기면서, 편미분을 오차에 가까운 것부터 한 번씩만 구할 수 있다.",
        en: "Work backward: each derivative once, from the nearest one found."),
      Bilingual(
        ko: "출력이 둘일 때 은닉 유닛의 기울기를 두 오차에서 온 기울기의 합으로 구할 수 있다.",
        en: "Find a hidden unit's gradient as the sum of what two errors send back."),
      Bilingual(
        ko: "가중치를 언제 갱신해야 하는지, 먼저 갱신하면 무엇이 틀리는지 설명할 수 있다.",
        en: "Say when the weights must be updated, and what goes wrong if that is done too early."),
    ],
    introduction: [
      Bilingual(
        ko: """
          많은 사람이 역전파를 Matt Mazur의 풀이로 배웠습니다. 이 풀이에는 한 회차 학습한 뒤의 오차가 0.291027924라고 적혀 있습니다. \
          그런데 그 글에 적힌 식대로 계산하면 이 값이 나오지 않습니다. 어디서 무엇이 달라졌을까요? 이 장을 끝까지 읽으면 찾을 수 있습니다.
          """,
        en: """
          Many people learned backpropagation from Matt Mazur's worked example. It gives 0.291027924 as the error after \
          one round of training; its own formulas do not. What happened? By the end of this chapter you can find it.
          """),
      Bilingual(
        ko: """
          신경망에는 입력, 은닉 유닛, 출력이 둘씩 있습니다. 유닛에서 활성화 함수를 지나기 전의 값(순입력)을 net, 지난 뒤의 값을 out이라고 \
          씁니다. 출력이 둘이므로 오차도 둘이고, 은닉층의 가중치는 두 오차에 모두 영향을 줍니다.
          """,
        en: """
          The network has two inputs, two hidden units and two outputs. A unit's value before its activation (its net input) is called \
          net, the value after it out. Two outputs mean two errors, and a hidden weight affects both.
          """),
    ],
    questions: [
      Question(
        .predict,
        Bilingual(
          ko: "입력 \(Symbol("i_1"))을 0으로 바꾸면 어느 가중치의 기울기가 0이 됩니까?",
          en: "Set the input \(Symbol("i_1")) to 0. Which weights' gradients become 0?"),
        answer: Bilingual(
          ko: """
            \(w1)과 \(Symbol("w_3"))입니다. 가중치의 기울기는 δ에 그 가중치로 들어온 값을 곱한 것이고, 이 둘에는 \(Symbol("i_1"))이 \
            들어옵니다. \(where: .not(Facts.othersLearn), """
              이 숫자에서는 기울기가 0인 가중치가 또 있지만, 이 입력 때문은 아닙니다.
              """)
            """,
          en: """
            Those of \(w1) and \(Symbol("w_3")). A weight's gradient is δ times what the weight was fed, and these two are \
            fed \(Symbol("i_1")). \(where: .not(Facts.othersLearn), """
              With these numbers another gradient is 0 as well, but not because of this input.
              """)
            """),
        givens: ["i_1": 0], testing: [1],
        choices: [[1, 2], [1, 3], [2, 4], [5, 6]].map { numbers in
          let weights = numbers.map { Symbol("w_\($0)") }
          return .init(
            ko: "\(weights[0]), \(weights[1])", en: "\(weights[0]) and \(weights[1])",
            where: .all(weights.map { .equal(.symbol(.partial(of: "E", by: $0)), 0) }))
        }),
      Question(
        .compute,
        Bilingual(
          ko: """
            \(w7)을 0으로 바꾸면 \(Symbol("∂E/∂out_h1"))은 어느 오차에서 옵니까? 값도 구해 보세요.
            """,
          en: "Set \(w7) to 0. Which error does \(Symbol("∂E/∂out_h1")) come from then, and what is it?"),
        answer: Bilingual(
          ko: """
            첫째 오차에서만 옵니다. \(delta2)에 곱할 가중치가 0이라 둘째 출력에서는 아무것도 오지 않습니다. 값은 \
            \(value: "∂E/∂out_h1")입니다.
            """,
          en: """
            From the first error alone. What the second output sends is \(delta2) times 0. It is \
            \(value: "∂E/∂out_h1").
            """),
        givens: ["w_7": 0], testing: [2]),
      Question(
        .explain,
        Bilingual(
          ko: """
            어떤 프로그램은 \(w5)를 갱신한 다음, 그 새 값으로 \(Symbol("∂E/∂out_h1"))을 구합니다. 틀린 까닭은 무엇입니까?
            """,
          en: """
            A program updates \(w5) and then finds \(Symbol("∂E/∂out_h1")) with the new value. Why is that wrong?
            """),
        answer: Bilingual(
          ko: """
            기울기는 지금 서 있는 자리에서 오차가 얼마나 가파른지를 뜻합니다. 순전파는 옛 \(w5)로 했으므로 \(error)도 \(delta1)도 옛 자리의 \
            값입니다. 새 \(w5)를 섞으면 어느 자리의 기울기도 아닙니다. 그래서 기울기를 모두 구한 다음 한꺼번에 갱신합니다.
            """,
          en: """
            A gradient says how steep the error is at the place where one stands. The forward pass went through the old \
            \(w5), so \(error) and \(delta1) belong to the old place. With the new \(w5) mixed in it is the gradient at no \
            place at all. So all gradients come first, then all updates.
            """),
        testing: [3]),
    ])

  static let whoseNumbers = Bilingual(
    ko: """
      강의에는 문자만 있으므로 값은 Mazur의 풀이에서 가져왔습니다. 그 신경망에는 강의의 식에 없는 편향이 있지만, 가중치의 기울기 식은 \
      같습니다. \(gamma)는 학습률입니다.
      """,
    en: """
      The lecture has letters only, so the values are Mazur's. His network has biases, the lecture's has none; the weights' \
      gradients have the same formulas. \(gamma) is the learning rate.
      """)

  static let willW5Rise = Question(
    .predict,
    Bilingual(
      ko: """
        \(w5)는 첫째 은닉 유닛에서 첫째 출력으로 갑니다. 그 출력의 목표값은 \(value: "target_o1")이고, σ는 0을 \
        \(Expression.number("0.5"))로, 양수를 그보다 큰 값으로 보냅니다. \(w5)는 학습하면서 커질까요, 작아질까요?
        """,
      en: """
        \(w5) leads from the first hidden unit to the first output, which ought to be \(value: "target_o1"). σ takes 0 to \
        \(Expression.number("0.5")) and what is positive to more. Will training raise \(w5) or lower it?
        """),
    answer: Bilingual(
      ko: """
        \(where: Facts.w5Falls, """
          작아집니다. 출력이 목표값보다 크고, \(w5)에는 양수 \(out)이 들어오므로 \(w5)를 줄여야 출력이 줄어듭니다. 갱신에서 확인합니다.
          """, otherwise: """
          이 숫자에서는 작아지지 않습니다. 갱신에서 확인합니다.
          """)
        """,
      en: """
        \(where: Facts.w5Falls, """
          Lower it. The output is above its target, and \(w5) is fed the positive \(out): less of it makes the output \
          less. The update will show it.
          """, otherwise: """
          With these numbers it does not fall. The update will show it.
          """)
        """), testing: [1],
    choices: .directions(of: -.symbol(.partial(of: "E", by: "w_5"))))

  static let forward = Bilingual(
    ko: """
      유닛마다 두 가지를 합니다. 들어온 값에 가중치를 곱해 더하고, 그 합을 시그모이드 \(sigmoidOfX)에 넣습니다.
      """,
    en: """
      Each unit does two things: it adds up weights times what comes in, and puts the sum through the sigmoid, \
      \(sigmoidOfX).
      """)

  static let otherUnits = Bilingual(
    ko: "나머지 세 유닛: 꼴이 같고 이름만 다릅니다",
    en: "The other three units: the same form, with other names")

  static let networkForward = Bilingual(
    ko: "순전파를 마친 2-2-2 신경망. 편향은 그림에 없지만 순입력에 들어 있습니다.",
    en: "The 2-2-2 network after the forward pass. The biases are not drawn, but the net inputs contain them."
  )

  static let networkBackward = Bilingual(
    ko: "값은 초록(▲), 기울기는 빨강(▼). 오른쪽에서 온 기울기가 화살표를 거슬러 왼쪽으로 넘어갑니다.",
    en: "Values in green (▲), gradients in red (▼): what arrives from the right is passed on to the left.")

  static let nudge = Bilingual(
    ko: """
      오차를 줄이려면 가중치마다 물어야 합니다. 이것만 조금 움직이고 나머지는 그대로 두면, \(error)는 그 몇 배로 움직이는가? 그 배수가 \
      편미분, 곧 **기울기**입니다.
      """,
    en: """
      To lower the error, ask of each weight: if it alone moves a little, how many times as far does \(error) move? That \
      number is the partial derivative, also called the **gradient**.
      """)

  static let outputLayer = Bilingual(
    ko: """
      이렇게 재면 가중치마다 순전파를 다시 해야 합니다. 역전파는 한 번에 모두 구합니다. \(error)에서 시작해 화살표를 거슬러 갑니다. 할 일은 \
      늘 같습니다. **도착한 기울기에 국소 미분을 곱해 넘깁니다.** 먼저 출력 \(Symbol("out_o1"))까지, 다음에 기울기가 out(1 − out)인 σ를 \
      거슬러 \(Symbol("net_o1"))까지 옵니다. 순입력까지 온 기울기를 그 유닛의 δ라고 부릅니다.
      """,
    en: """
      Measured so, each weight costs a forward pass; going back finds all gradients at once. Start at \(error), against the \
      arrows. Always: **what arrives, times the local slope, is passed on.** First to \
      \(Symbol("out_o1")), then through σ, whose slope is out(1 − out), to \(Symbol("net_o1")). What has arrived at a unit's \
      net input is called its δ.
      """)

  static let outputWeights = Bilingual(
    ko: "\(w5)는 \(Symbol("net_o1"))에 \(out)을 곱해 들어갑니다. 그래서 국소 미분이 \(out)입니다.",
    en: "\(w5) enters \(Symbol("net_o1")) multiplied by \(out). So its local slope is \(out).")

  static let otherOutputWeights = Bilingual(
    ko: """
      둘째 출력과 나머지 가중치도 같습니다. 편향 \(Symbol("b_2"))의 국소 미분은 1이고 두 유닛이 함께 쓰므로, 두 δ를 더합니다.
      """,
    en: """
      The second output and the other weights go the same way. The bias \(Symbol("b_2")) has the local slope 1, and both \
      units use it: their δ add up.
      """)

  static let hiddenLayer = Bilingual(
    ko: """
      \(out)은 두 출력 유닛에 모두 들어가므로 기울기도 두 곳에서 옵니다. \(error)는 두 오차의 합이므로 둘을 더합니다. 이미 구한 \(delta1)과 \(delta2)에 가중치만 곱하면 \
      됩니다. 여기 쓰는 \(w5)와 \(w7)은 **갱신하기 전**의 값입니다.
      """,
    en: """
      \(out) goes into both output units, and \(error) is the sum of both errors: a gradient arrives from each, and they add \
      up. \(delta1) and \(delta2) are known; each is multiplied by its weight as it was **before** the update.
      """)

  static let hiddenDelta = Bilingual(
    ko: """
      그다음은 출력층과 똑같습니다. σ를 거슬러 \(hiddenDelta1), 거기에 들어온 값을 곱하면 가중치의 기울기입니다.
      """,
    en: """
      The rest is as in the output layer: back through σ to \(hiddenDelta1), then times what the weight was fed.
      """)

  static let otherHiddenWeights = Bilingual(
    ko: "σ의 국소 미분, 둘째 은닉 유닛, 나머지 가중치",
    en: "The slope of σ, the second hidden unit, and the other weights")

  static let inMatrices = Bilingual(
    ko: """
      같은 일을 행렬로 적으면 세 줄입니다. \(Symbol("W_1"))과 \(Symbol("W_2"))는 한 행이 유닛 하나의 가중치인 행렬입니다. 은닉 유닛에 \
      도착하는 것은 \(MatrixForm.hidden.left) = \
      \(MatrixForm.hidden.formula.byName), 거기에 out(1 − out)을 칸끼리 곱하면 \(Symbol("δ_h"))입니다. 가중치의 기울기는 \
      \(MatrixForm.outputWeights.left) = \(MatrixForm.outputWeights.formula.byName), \(MatrixForm.hiddenWeights.left) = \
      \(MatrixForm.hiddenWeights.formula.byName)입니다.
      """,
    en: """
      The same in matrices takes three lines; a row of \(Symbol("W_1")) or \(Symbol("W_2")) has one unit's weights. At the hidden units arrives \(MatrixForm.hidden.left) = \
      \(MatrixForm.hidden.formula.byName); times out(1 − out), entry by entry, it is \(Symbol("δ_h")). The weights' \
      gradients are \(MatrixForm.outputWeights.left) = \(MatrixForm.outputWeights.formula.byName) and \
      \(MatrixForm.hiddenWeights.left) = \(MatrixForm.hiddenWeights.formula.byName).
      """)

  static let update = Bilingual(
    ko: """
      기울기를 모두 구했으니 한꺼번에 갱신합니다. 가중치마다 기울기의 \(gamma)배를 뺍니다. \(where: Facts.w5Falls, """
        \(w5)는 예상대로 작아집니다.
        """)
      """,
    en: """
      Now all weights move at once: each loses \(gamma) times its gradient. \(where: Facts.w5Falls, """
        \(w5) falls, as predicted.
        """)
      """)

  static let biasesStay = Bilingual(
    ko: """
      Mazur는 편향을 갱신하지 않습니다. 편향도 갱신하려면 \(code: "swift run two-two-two-network --convention bias=layer").
      """,
    en: """
      Mazur leaves the biases as they are. \(code: "swift run two-two-two-network --convention bias=layer") updates them, too.
      """)

  static let theMistake = Bilingual(
    ko: """
      \(where: Facts.oldWeightsLeaveAnotherError, """
        새 가중치로 순전파를 한 번 더 하면 오차는 \(outcome: ErrorAfterOneRound(early: false))입니다. 은닉층의 기울기를 구할 때 이미 \
        갱신한 출력층 가중치를 쓰면 \(outcome: ErrorAfterOneRound(early: true)), 바로 인쇄된 값이 됩니다. 그의 글에는 옛 값을 쓰라고 적혀 \
        있고 가중치도 그렇게 구해 놓았는데, 뒤의 오차를 구한 프로그램은 그러지 않았다는 뜻입니다. **역전파에서 가장 흔한 실수입니다.**
        """, otherwise: """
        이 숫자에서 한 회차 뒤의 오차는 \(value: "E^(1)")이고, 처음에는 \(value: "E")였습니다.
        """)
      """,
    en: """
      \(where: Facts.oldWeightsLeaveAnotherError, """
        A forward pass with the new weights leaves the error \(outcome: ErrorAfterOneRound(early: false)). Where the hidden \
        gradients are found with output weights that are updated already, it is \(outcome: ErrorAfterOneRound(early: true)): \
        the printed number. The text says to use the old weights, and its own weights follow that; the later errors do \
        not. **It is the commonest mistake in backpropagation.**
        """, otherwise: """
        With these numbers the error is \(value: "E^(1)") after one round, and was \(value: "E") before.
        """)
      """)

  static let severalRuns = Bilingual(
    ko: """
      \(where: Facts.oldWeightsLeaveAnotherError, """
        \(claim: "M-23")만은 옛 가중치로 바르게 거슬러 간 학습에서 나오고, 세는 것만 한 회차 어긋났습니다. 글의 숫자들은 한 번의 실행에서 \
        나온 것이 아닙니다.
        """)
      """,
    en: """
      \(where: Facts.oldWeightsLeaveAnotherError, """
        \(claim: "M-23") alone comes from a training with the old weights; only the count is off by one. So the printed \
        numbers are not from a single run.
        """)
      """)

  static let manyRounds = Bilingual(
    ko: """
      \(where: Facts.roundsLowerError, "같은 회차를 되풀이하면 오차가 더 줄어듭니다.", otherwise: """
        여기서는 같은 회차를 되풀이한다고 오차가 꾸준히 줄지는 않습니다.
        """) \
      \(where: Facts.digitsAreDecided, """
        만 회차 뒤의 값도 글에 인쇄된 마지막 자리까지 견주어 볼 수 있습니다.
        """)
      """,
    en: """
      \(where: Facts.roundsLowerError, "Repeat the round and the error falls further.", otherwise: """
        Here repeating the round does not bring the error down steadily.
        """) \
      \(where: Facts.digitsAreDecided, """
        Even after ten thousand rounds, each printed digit can be checked.
        """)
      """)
}
