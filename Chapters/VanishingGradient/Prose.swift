import NumericCore
import Textbook

extension VanishingGradient {
  /// The words around the derivation.
  public var prose: ChapterProse { Prose.chapter }
}

/// What the chapter says, in both languages.
enum Prose {
  private static let w: Expression = .symbol("w")
  private static let x: Expression = .symbol("x")
  private static let xi: Expression = .symbol("x_ni")
  private static let hi: Expression = .symbol("h_ni")
  private static let tn: Expression = .symbol("t_n")
  private static let tnk: Expression = .symbol("t_nk")
  private static let w53: Expression = .symbol("w_53")
  private static let w30: Expression = .symbol("w^(30)")
  private static let w29: Expression = .symbol("w^(29)")
  private static let w1: Expression = .symbol("w^(1)")
  private static let h: Expression = .symbol("h^(l)")
  private static let p: Expression = .symbol("p")
  private static let i: Expression = .symbol("i")
  private static let j: Expression = .symbol("j")
  private static let k: Expression = .symbol("k")

  static let chapter = ChapterProse(
    title: Bilingual(ko: "기울기 소실", en: "The vanishing gradient"),
    summary: Bilingual(
      ko: "층이 깊어질 때 기울기에 무엇이 더 곱해지는지, 시그모이드와 ReLU로 서른 층까지 본다",
      en: "What else multiplies the gradient with every layer, with sigmoid and ReLU, down thirty layers"),
    source: Bilingual(
      ko: "L3 「A Learning Algorithm: Error Back Propagation Algorithm」",
      en: "L3 “A Learning Algorithm: Error Back Propagation Algorithm”"),
    goals: [
      Bilingual(
        ko: "첨자와 Σ로 쓴 세 층의 기울기 공식을 읽고, 그 합이 어디서 오는지 말할 수 있다.",
        en: "Read the gradients of three layers in indices and Σ, and say where each sum comes from."),
      Bilingual(
        ko: "한 층 내려갈 때마다 기울기에 가중치와 활성화의 미분이 하나씩 더 곱해진다는 것을 설명할 수 있다.",
        en: "Say why each layer further down multiplies the gradient by one more weight and one more slope."),
      Bilingual(
        ko: "ReLU라면 기울기가 줄지 않는다는 말이 언제 맞고 언제 틀리는지 말할 수 있다.",
        en: "Say when it is true that the gradient does not shrink with the ReLU, and when it is not."),
    ],
    introduction: [
      Bilingual(
        ko: """
          시그모이드 유닛을 서른 개 이은 신경망에서 마지막 층의 기울기는 \(value: "∂E_h/∂w^(30)"), 첫 층의 기울기는 \
          \(value: "∂E_h/∂w^(1)")입니다. 같은 오차에서 왔는데 왜 이렇게 다릅니까? 먼저 네 층짜리 신경망을 거슬러 가며 층마다 무엇이 \
          곱해지는지 보고, 그다음 서른 층에서 재어 봅니다.
          """,
        en: """
          In a chain of thirty sigmoid units the last layer's gradient is \(value: "∂E_h/∂w^(30)"), the first layer's \
          \(value: "∂E_h/∂w^(1)"). Both come from the same error. Why are they so different? First go back through four \
          layers and see what multiplies in each; then measure thirty.
          """)
    ],
    questions: [
      Question(
        .compute,
        Bilingual(
          ko: "서른 층 신경망에서 \(w)가 0.5이면 ReLU의 기울기는 어떻게 됩니까?",
          en: "What becomes of the ReLU's gradient in the chain of thirty layers if \(w) is 0.5?"),
        answer: Bilingual(
          ko: """
            \(w30)에서 \(value: "∂E_r/∂w^(30)"), \(w1)에서 \(value: "∂E_r/∂w^(1)")입니다. \
            \(where: Facts.reluFades, """
              층에 따른 차이는 없지만 모두 거의 0입니다. 가중치 0.5가 거듭 곱해져 출력도 \(value: "r^(30)")밖에 되지 않기 때문입니다. \
              활성화의 미분이 1이라도 가중치가 작으면 기울기는 사라집니다.
              """)
            """,
          en: """
            \(value: "∂E_r/∂w^(30)") at \(w30) and \(value: "∂E_r/∂w^(1)") at \(w1). \
            \(where: Facts.reluFades, """
              There is no difference between the layers, but all of them are next to 0: the weight 0.5, \
              multiplied again and again, has made even the output as small as \(value: "r^(30)"). Slopes of 1 do not \
              help where the weights are small.
              """)
            """),
        givens: ["w": "0.5"], testing: [3]),
      Question(
        .compute,
        Bilingual(
          ko: "\(w)가 1.5이면 두 신경망에서 \(w1)의 기울기는 얼마이고, 왜 그렇게 다릅니까?",
          en:
            "What are the gradients at \(w1) in the two chains if \(w) is 1.5, and why are they so far apart?"
        ),
        answer: Bilingual(
          ko: """
            시그모이드는 \(value: "∂E_h/∂w^(1)"), ReLU는 \(value: "∂E_r/∂w^(1)")입니다. \
            층마다 곱해지는 것이 시그모이드에서는 가중치의 많아야 ¼배인데, ReLU에서는 가중치 그대로이기 때문입니다. \
            \(where: Facts.reluExplodes, "ReLU에서는 기울기가 사라지는 대신 폭발합니다.")
            """,
          en: """
            \(value: "∂E_h/∂w^(1)") with the sigmoid, \(value: "∂E_r/∂w^(1)") with the ReLU. \
            A layer of sigmoids multiplies by at most a quarter of the weight, a layer of ReLUs by the weight itself. \
            \(where: Facts.reluExplodes, "There the gradient does not vanish; it explodes.")
            """),
        givens: ["w": "1.5"], testing: [3]),
      Question(
        .predict,
        Bilingual(
          ko: "\(x)가 −1이면 ReLU의 기울기는 얼마입니까?",
          en: "What is the ReLU's gradient if \(x) is −1?"),
        answer: Bilingual(
          ko: """
            \(where: Facts.firstIsOn, "\(w)가 음수이므로 첫 유닛은 켜지지만 둘째 유닛이 꺼지고", otherwise: "첫 유닛이 꺼지고") 그 뒤도 \
            모두 꺼지므로 \(w1)에서 \(value: "∂E_r/∂w^(1)"), \(w30)에서도 \(value: "∂E_r/∂w^(30)")입니다. \
            미분을 1로 바꾼 공식은 유닛이 켜져 있을 때만 씁니다.
            """,
          en: """
            \(where: Facts.firstIsOn, "Since \(w) is negative, the first unit is on, but the second is off,",
              otherwise: "The first unit is off,") and so are all after it: \(value: "∂E_r/∂w^(1)") at \
            \(w1), and \(value: "∂E_r/∂w^(30)") at \(w30), too. The formulas with slopes of 1 are for units that are on.
            """),
        givens: ["x": -1], testing: [3]),
      Question(
        .explain,
        Bilingual(
          ko: "\(w)를 8로 키우면 시그모이드의 기울기가 되살아납니까?",
          en: "Does a weight as large as 8 bring the sigmoid's gradient back?"),
        answer: Bilingual(
          ko: """
            아닙니다. \(w29)에서 \(value: "∂E_h/∂w^(29)"), \(w1)에서 \(value: "∂E_h/∂w^(1)")입니다. 가중치가 크면 순입력도 커져 \
            시그모이드가 포화하고, 그 미분이 ¼보다 훨씬 작아집니다.
            """,
          en: """
            No: \(value: "∂E_h/∂w^(29)") at \(w29) and \(value: "∂E_h/∂w^(1)") at \(w1). Large weights make large net \
            inputs, the sigmoid saturates, and its slope falls far below ¼.
            """),
        givens: ["w": 8], testing: [2]),
      Question(
        .compute,
        Bilingual(
          ko: "\(Symbol("∂E_n/∂w_64"))의 공식에서 \(Symbol("Σ_k"))의 두 항은 어느 가중치를 지납니까? 값은 어떻게 됩니까?",
          en:
            "In the formula for \(Symbol("∂E_n/∂w_64")), which weights do the two terms of \(Symbol("Σ_k")) lead through, and what comes out?"
        ),
        answer: Bilingual(
          ko: """
            j = 6, i = 4이므로 두 항은 \(Symbol("w_76"))과 \(Symbol("w_86"))을 지납니다. 유닛 6이 들어가는 출력이 둘이기 때문입니다. \
            \(Symbol("δ_6"))에 이 가중치로 들어온 \(Symbol("x_n4"))를 곱하면 \(value: "∂E_n/∂w_64")입니다.
            """,
          en: """
            Here j = 6 and i = 4, so they lead through \(Symbol("w_76")) and \(Symbol("w_86")): unit 6 goes into two outputs. \
            Their sum makes \(Symbol("δ_6")), and times \(Symbol("x_n4")), which this weight was fed, it is \
            \(value: "∂E_n/∂w_64").
            """),
        testing: [1]),
    ])

  static let howMuchIsLeft = Question(
    .predict,
    Bilingual(
      ko: "σ′은 ¼을 넘지 않습니다. 가중치가 모두 1이라면 시그모이드 열 층을 지난 기울기는 얼마나 남습니까? 어림해 보세요.",
      en:
        "σ′ is never above ¼. With weights of 1, how much of a gradient is left after ten layers of sigmoids? Guess."
    ),
    answer: Bilingual(
      ko: "층마다 많아야 ¼이 남으므로 열 층이면 많아야 ¼의 열제곱, 백만분의 1쯤입니다. 서른 층이면 그것의 세제곱입니다.",
      en: """
        At most ¼ is left by each layer, so by ten at most the tenth power of ¼: a millionth. Thirty layers leave the cube \
        of that.
        """),
    testing: [2])

  static let layers = Bilingual(
    ko: """
      슬라이드는 층을 첨자의 글자로 구별합니다. 아래에서부터 \(p), \(i), \(j), \(k)이고, \(Symbol("w_kj"))는 유닛 \(j)에서 유닛 \
      \(k)로 가는 가중치, \(Symbol("n"))은 샘플의 번호입니다. 이 책은 층마다 유닛을 두 개씩 두고 1부터 8까지 번호를 붙여, 이름만 보아도 \
      층을 알 수 있게 했습니다. 숫자는 이 책이 골랐고, 샘플은 하나입니다.
      """,
    en: """
      The slide tells the layers apart by the letter of the index: \(p), \(i), \(j), \(k) from the bottom up; \
      \(Symbol("w_kj")) leads from unit \(j) to unit \(k), and \(Symbol("n")) numbers the sample. Here each layer \
      has two units, numbered from 1 to 8, so that every name shows its layer. This book chose the numbers, and one sample.
      """)

  static let forward = Bilingual(
    ko: """
      층마다 순입력을 합으로 구해 시그모이드에 넣습니다. 아래층의 출력 \(hi)는 위층의 입력 \(xi)입니다. 슬라이드가 두 이름을 모두 쓰므로 \
      둘 다 둡니다. \
      \(where: Facts.errorIsHalved, "오차는 ½을 붙인 제곱 오차입니다.", otherwise: "여기서 오차는 ½을 붙이지 않은 제곱 오차입니다.")
      """,
    en: """
      Each layer forms its net inputs as sums and puts them through the sigmoid. The output \(hi) of one layer is the \
      input \(xi) of the next; the slide uses both names, so we keep both. \
      \(where: Facts.errorIsHalved, "The error is the squared error with its ½.", otherwise: """
        The error is the squared error, here without a ½.
        """)
      """)

  static let backward = Bilingual(
    ko: """
      \(Symbol("E_n"))에서 거슬러 옵니다. **도착한 기울기에 국소 미분을 곱해 넘깁니다.** 순입력까지 온 것이 그 유닛의 δ이고, 가중치의 \
      기울기는 δ에 그 가중치로 들어온 값을 곱한 것입니다. 마지막 층까지는 시그모이드의 미분이 하나 곱해집니다.
      """,
    en: """
      Go back from \(Symbol("E_n")): **what arrives, times the local slope, is passed on.** What has arrived at a unit's net \
      input is its δ, and a weight's gradient is δ times what the weight was fed. Up to the last layer, one slope of a \
      sigmoid has been multiplied in.
      """)

  static let oneLayerDown = Bilingual(
    ko: """
      한 층 아래입니다. 유닛 5는 두 출력에 모두 들어가므로 기울기도 두 곳에서 와서 더해집니다. 그리고 \(Symbol("h_n5"))의 미분이 하나 더 \
      곱해집니다.
      """,
    en: """
      One layer down. Unit 5 goes into both outputs, so a gradient arrives from each, and they add up. Then one slope more \
      is multiplied in, that of \(Symbol("h_n5")).
      """)

  private static let middleFormula: Expression = {
    let (o, h) = (Expression.symbol("o_nk"), Expression.symbol("h_nj"))
    let sent = Expression.symbol("w_kj") * (tnk - o) * o * (1 - o)
    return -(h * (1 - h)) * xi * sum(over: "k", 7...8, sent)
  }()

  static let withSigma = Bilingual(
    ko: """
      슬라이드는 이것을 한 줄로 적습니다. \(Symbol("∂E_n/∂w_ji")) = \(middleFormula). \(Symbol("Σ_k"))는 출력 \(k)에서 온 것을 모두 \
      더한다는 뜻이고, 그 앞이 유닛 \(j)의 미분과 들어온 값입니다.
      """,
    en: """
      The slide writes that in one line: \(Symbol("∂E_n/∂w_ji")) = \(middleFormula). \(Symbol("Σ_k")) adds what arrives from \
      every output \(k); before it stand the slope of unit \(j) and what the weight was fed.
      """)

  static let deeper = Bilingual(
    ko: """
      또 한 층 아래입니다. 이제 \(j)에 대한 합이고, 그 안의 δ마다 \(k)에 대한 합이 이미 들어 있습니다. 그래서 Σ가 두 겹이 되지만, 거슬러 \
      넘기면 이미 구한 δ를 쓰기만 하면 됩니다. 시그모이드의 미분은 또 하나 곱해집니다.
      """,
    en: """
      Another layer down. Now the sum is over \(j), and each δ in it holds a sum over \(k) already: written as a formula that \
      is a Σ within a Σ, but going back you only use the δ you have. One more slope of a sigmoid is multiplied in.
      """)

  static let otherOutput = Bilingual(
    ko: "출력 유닛 8도 똑같이: \(Symbol("δ_8")) = \(value: "∂E_n/∂s_n8")",
    en: "Output unit 8 in the same way: \(Symbol("δ_8")) = \(value: "∂E_n/∂s_n8")")

  static let firstLayer = Bilingual(
    ko: "첫 층까지: \(Symbol("∂E_n/∂w_31")) = \(value: "∂E_n/∂w_31")",
    en: "Down to the first layer: \(Symbol("∂E_n/∂w_31")) = \(value: "∂E_n/∂w_31")")

  static let missingIndex = Bilingual(
    ko: """
      출력이 여럿이면 목표값도 출력마다 다르므로 \(tn)이 아니라 \(tnk)입니다. 샘플이 하나라 \(Symbol("E"))는 \(Symbol("E_n"))과 같습니다.
      """,
    en: """
      Each output has a target of its own, so \(tn) must be \(tnk). With one sample, \(Symbol("E")) is \(Symbol("E_n")).
      """)

  static let ownTarget = Bilingual(
    ko: "첨자가 빠진 \(tn)을 출력마다의 목표값 \(tnk)로, \(Symbol("E"))를 이 샘플의 \(Symbol("E_n"))으로 읽을 때",
    en:
      "if \(tn), which has lost an index, is read as each output's own target \(tnk), and \(Symbol("E")) as this sample's \(Symbol("E_n"))"
  )

  static let allOnAndFilledIn = Bilingual(
    ko: """
      출력까지 모든 유닛이 켜져 있고, 사본에 없는 부분을 앞의 두 공식(\(claim: "L3-56"), \(claim: "L3-57"))에서 채우며, \
      \(tn)과 \(Symbol("E"))를 \(tnk)와 \(Symbol("E_n"))으로 읽을 때
      """,
    en: """
      if all units are on, the outputs too, what the copy has lost is filled in from the two formulas before \
      (\(claim: "L3-56"), \(claim: "L3-57")), and \(tn) and \(Symbol("E")) are read as \(tnk) and \(Symbol("E_n"))
      """)

  static let withGaps: Bilingual = {
    let formulas = RichText([
      .typeset(
        unicode:
          "∂Eₙ/∂wₖⱼ = − …, … 1·xₙᵢ·Σₖ wₖⱼ·(tₙₖ − oₙₖ)·1, ∂E/∂wᵢₚ = (Σⱼ (Σₖ −(tₙ − oₙₖ)·1·wₖⱼ)·1·wⱼᵢ)·1·hₙₚ",
        latex: """
          \\frac{\\partial E_n}{\\partial w_{kj}} = - \\ldots,\\ \\ldots 1 \\cdot x_{ni} \\cdot \\sum_k w_{kj} \
          \\cdot (t_{nk} - o_{nk}) \\cdot 1,\\ \\frac{\\partial E}{\\partial w_{ip}} = (\\sum_j (\\sum_k \
          -(t_n - o_{nk}) \\cdot 1 \\cdot w_{kj}) \\cdot 1 \\cdot w_{ji}) \\cdot 1 \\cdot h_{np}
          """)
    ])
    return Bilingual(
      ko: "\(formulas) (…은 사본에 없는 부분)", en: "\(formulas) (the dots stand for what the copy lacks)")
  }()

  static let shrinksBelowFour = Bilingual(
    ko: "\(w)가 양수일 때(시그모이드는 층마다 많아야 \(w / 4)배)",
    en: "if \(w) is positive (sigmoids: at most \(w / 4) times a layer)")

  static let onAndNotBelowOne = Bilingual(
    ko: "입력 \(x)가 양수이고 \(w)가 1 이상일 때",
    en: "if the input \(x) is positive and \(w) at least 1"
  )

  static let staysTrainable = Bilingual(
    ko: "\(reluByCases). 그래서 깊은 층에 있는 가중치의 미분이 줄지 않고, 그 층도 계속 배운다",
    en:
      "\(reluByCases); so the derivative of a deep layer's weights does not shrink, and the layer stays trainable"
  )

  private static let reluByCases = RichText([
    .typeset(
      unicode: "f(x) = x (x > 0), 0 (x ≤ 0)",
      latex: "f(x) = \\begin{cases} x & x > 0 \\\\ 0 & x \\le 0 \\end{cases}")
  ])

  static let relu = Bilingual(
    ko: """
      슬라이드는 이어서 같은 세 공식의 활성화 미분을 모두 1로 바꿉니다. 출력 유닛까지 ReLU로 본 것입니다. 같은 가중치로 다시 계산하고, \
      이름에 (r)을 붙입니다.
      """,
    en: """
      The slide goes on to put 1 for every activation's derivative in the three formulas, so the output units are ReLUs, \
      too. We compute once more with the same weights; the names get an (r).
      """)

  static let reluBackward = Bilingual(
    ko: """
      거슬러 가는 방법은 같습니다. 국소 미분(step)이 켜진 유닛에서 1, 꺼진 유닛에서 0인 것만 다릅니다. \(w53)의 기울기는 시그모이드에서 \
      \(value: "∂E_n/∂w_53"), ReLU에서 \(value: "∂E_n^(r)/∂w_53")입니다.
      """,
    en: """
      The way back is the same; only the local slope (step) is 1 where a unit is on, else 0. The gradient of \(w53) is \
      \(value: "∂E_n/∂w_53") with sigmoids, \(value: "∂E_n^(r)/∂w_53") with ReLUs.
      """)

  static let allOn = Bilingual(
    ko: """
      ReLU의 미분은 유닛이 켜져 있을 때만 1이고, 꺼져 있으면 0입니다. 그래서 모든 유닛이 켜져 있다는 조건이 있어야 합니다.
      """,
    en: """
      The ReLU's derivative is 1 only while the unit is on; it is 0 when the unit is off. So the formulas need the \
      condition that all units are on.
      """)

  static let chain = Bilingual(
    ko: """
      깊이의 효과만 보려고 유닛을 한 줄로 서른 개 잇습니다. 가중치는 층마다 따로 있고 값만 모두 \(w)이며, 편향은 없습니다. 위첨자는 층의 번호입니다. \
      \(Symbol("h"))는 시그모이드, \(Symbol("r"))는 ReLU 신경망의 값이고, 두 신경망의 오차는 \(Symbol("E_h")), \(Symbol("E_r"))입니다.
      """,
    en: """
      To see the effect of depth alone, we string thirty units together. Each layer has its own weight, all with the value \
      \(w), and no bias; superscripts number the layers. \(Symbol("h")) is for the chain of sigmoids and \(Symbol("r")) for that of \
      ReLUs; their errors are \(Symbol("E_h")) and \(Symbol("E_r")).
      """)

  static let lastTwoLayers = Bilingual(
    ko: "시그모이드 신경망의 마지막 두 층을 거슬러 가기",
    en: "Back through the last two layers of the chain of sigmoids")

  static let soItGoesOn = Bilingual(
    ko: """
      \(w30)에서 \(w29)로 한 층 내려가면 가중치 하나와 활성화의 미분 하나가 더 곱해집니다. 이 일이 층마다 되풀이됩니다.
      """,
    en: """
      Going down one layer, from \(w30) to \(w29), brings in one more weight and one more slope of the activation. So \
      it goes on, layer by layer.
      """)

  static let remedies = Bilingual(
    ko: """
      기울기를 살리는 방법은 모두 이 곱을 1 가까이에 두려는 것입니다. 켜져 있으면 미분이 1인 활성화 함수(ReLU)를 쓰고, 가중치의 초깃값을 층의 크기에 \
      맞추고, 층의 출력을 고르게 맞추고(정규화), 층을 건너뛰는 연결을 둡니다. 건너뛰는 길의 국소 미분은 1이고 기울기는 길마다 더해지므로, \
      다른 길에서 0이 되어도 이 길로는 옵니다.
      """,
    en: """
      All remedies try to keep this product near 1: an activation whose slope is 1 while it is on (the ReLU), initial \
      weights that suit the size of the layers, outputs brought to one scale (normalisation), and connections that skip a \
      layer. Along a skip the local slope is 1, and gradients add over ways: what is lost on the other still arrives on \
      this one.
      """)

  static let besideTitle = Bilingual(
    ko: "층마다의 기울기", en: "The gradient, layer by layer")
  static let sigmoidColumn = Bilingual(ko: "시그모이드 신경망", en: "sigmoids")
  static let reluColumn = Bilingual(ko: "ReLU 신경망", en: "ReLUs")

  static let depthCaption = Bilingual(
    ko: """
      층마다의 기울기(로그 눈금). \
      \(where: Facts.sigmoidTakesAQuarter, "시그모이드에서는 층마다 ¼쯤으로 줄어듭니다.") \
      \(where: Facts.reluStays, "ReLU에서는 그대로입니다.", otherwise: levelCaption.ko)
      """,
    en: """
      The gradient by layer, on a logarithmic scale. \
      \(where: Facts.sigmoidTakesAQuarter, "With sigmoids each layer takes it down to about ¼.") \
      \(where: Facts.reluStays, "With ReLUs it stays.", otherwise: levelCaption.en)
      """)
  private static let levelCaption = Bilingual(
    ko: "\(where: Facts.reluIsLevel, "ReLU에서는 어느 층에서나 같습니다.")",
    en: "\(where: Facts.reluIsLevel, "With ReLUs it is the same in every layer.")")
  static let layerAxis = Bilingual(ko: "층", en: "layer")
  static let sizeAxis = Bilingual(ko: "기울기의 크기", en: "size of the gradient")
  static let quarterLabel = Bilingual(ko: "층마다 ¼배", en: "¼ a layer")

  static let quarter = Bilingual(
    ko: """
      한 층 내려갈 때마다 가중치와 활성화의 미분이 곱해집니다. 시그모이드의 미분은 ¼을 넘지 않습니다. 그래서 \(w)의 크기가 4보다 작으면 \
      아래로 전해지는 기울기는 층마다 크기가 \(w / 4)배 이하로 줄어 0으로 갑니다. ReLU에서는 유닛이 켜져 있는 한 가중치만 곱해집니다.
      """,
    en: """
      Each layer down multiplies by a weight and a slope of the activation. The sigmoid's slope is never above ¼. So \
      where \(w) is below 4 in size, the gradient passed down shrinks with every layer at least by the factor \(w / 4), \
      in size, towards 0. With ReLUs that are on, only the weights remain.
      """)

  static let dependsOnTheWeights = Bilingual(
    ko: """
      그러니 ‘ReLU라면 줄지 않는다’는 말은 활성화의 미분에 대한 것입니다. 유닛이 모두 켜져 있어도 유닛에 **도착하는** 기울기는 층마다 \(w)배가 되므로, \
      \(w)가 1 이상이어야 맞는 말입니다. 가중치의 기울기는 거기에 들어온 값을 곱한 것이고 그 값도 층마다 \(w)배라, 이 신경망에서는 층마다 \
      같습니다. 대신 층을 쌓을수록 모든 층에서 함께 작아지거나 커집니다.
      """,
    en: """
      So “with the ReLU it does not shrink” is about the slopes of the activation. Even with all units on, what **arrives** \
      at a unit changes by the factor \(w) a layer: the statement needs a \(w) of at least 1. A weight's gradient is that \
      times what it was fed, which changes by \(w), too: here it is the same in every layer, but in all of them smaller or \
      larger the more layers there are.
      """)

  static let shrinks = Bilingual(
    ko: "서른 층에서 시그모이드의 기울기는 0에 가깝게 줄고 ReLU의 기울기는 줄지 않는다",
    en: "over thirty layers the gradient shrinks towards 0 with sigmoids and does not with ReLUs")
  static let chainSetup = Bilingual(
    ko: "배정밀도의 반복문으로, 서른 층, 가중치는 모두 1, 입력 1, 목표값 0",
    en: "plain loops in double precision, thirty layers, all weights 1, input 1, target 0")
  static let sigmoidRatio = Bilingual(
    ko: "시그모이드: 첫 층의 기울기 ÷ 마지막 층의 기울기",
    en: "sigmoids: the first layer's gradient ÷ the last one's")
  static let reluRatio = Bilingual(
    ko: "ReLU: 첫 층의 기울기 ÷ 마지막 층의 기울기", en: "ReLUs: the first layer's gradient ÷ the last one's")

  static let network = Bilingual(
    ko: "유닛이 둘씩인 층, 입력까지 넷. 유닛의 번호는 층을 넘어 이어지므로 번호만 보아도 어느 층인지 알 수 있습니다.",
    en:
      "Four layers of two units, the inputs included. The units are numbered throughout, so that a number tells its layer."
  )
  static let networkBackward = Bilingual(
    ko: "세 층에서 하나씩 구한 가중치의 기울기(▼). 왼쪽으로 갈수록 인수가 늘어납니다.",
    en: "The gradient of one weight of each layer (▼): the further left, the more factors it has.")
}
