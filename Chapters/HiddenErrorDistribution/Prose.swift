import NumericCore
import Textbook

extension HiddenErrorDistribution {
  /// The words around the derivation.
  public var prose: ChapterProse { Prose.chapter }
}

/// What the chapter says, in both languages.
enum Prose {
  private static let e1: Expression = .symbol("e_1^[1]")
  private static let w11: Expression = .symbol("w_11")
  private static let w12: Expression = .symbol("w_12")
  private static let C: Expression = .symbol("C")
  private static let E: Expression = .symbol("E")
  private static let outputs: [Expression] = [.symbol("o_1"), .symbol("o_2")]
  private static let targets: [Expression] = [.symbol("t_o1"), .symbol("t_o2")]

  static let chapter = ChapterProse(
    title: Bilingual(ko: "은닉층 오차 나누기", en: "Sharing the error out to the hidden layer"),
    summary: Bilingual(
      ko: "출력의 오차를 가중치 비율로 나누고 단순화한 다음, 진짜 기울기와 견주어 본다",
      en: "Output errors shared out by weight, simplified, then set beside the true gradient"),
    source: Bilingual(
      ko: "L2 「역전파 1」(한동대학교 김영섭), 숫자 일부는 같은 과목의 코드",
      en: "L2 “역전파 1” (Kim Youngsup, Handong), with numbers from the same course's code"),
    goals: [
      Bilingual(
        ko: "출력층의 오차를 가중치의 비율대로 은닉층에 나눌 수 있다.",
        en: "Share the output errors out to the hidden units in proportion to the weights."),
      Bilingual(
        ko: "행렬의 모양을 보고 W를 곱할지 Wᵀ를 곱할지 정할 수 있다.",
        en: "Decide between W and its transpose by looking at the shapes."),
      Bilingual(
        ko: "나눈 오차가 왜 기울기가 아닌지, 언제 방향까지 틀리는지 설명할 수 있다.",
        en: "Explain why a shared-out error is no gradient, and when it even points the wrong way."),
    ],
    introduction: [
      Bilingual(
        ko: """
          은닉 유닛에는 목표값이 없습니다. 그러면 은닉 유닛이 얼마나 틀렸는지 어떻게 알 수 있을까요? 공평해 보이는 방법이 있습니다. \
          출력의 오차를 가중치의 비율대로 나누어 갖는 것입니다. 강의는 여기서 분모까지 버리고 가중치만 곱합니다. \
          \(where: Facts.sharingEndsHigher, """
            그런데 이 장 끝의 작은 신경망을 그렇게 학습하면 오차가 줄기는커녕 처음의 \(value: "E")에서 \
            \(outcome: ErrorAtTheEnd(isShared: true))로 커집니다. 무엇이 빠졌을까요?
            """)
          """,
        en: """
          A hidden unit has no target. So how wrong is it? One answer sounds fair: share the output errors out in \
          proportion to the weights. The lecture then drops the denominators. \(where: Facts.sharingEndsHigher, """
            But train the small network at the end of this chapter like that, and its error grows, from \(value: "E") to \
            \(outcome: ErrorAtTheEnd(isShared: true)). What is missing?
            """)
          """)
    ],
    questions: [
      Question(
        .compute,
        Bilingual(
          ko: "비율로 나눈 세 오차를 모두 더하면 얼마이고, 왜 그렇습니까?",
          en: "What do the three shared errors add up to, and why?"),
        answer: Bilingual(
          ko: """
            출력의 두 오차 \(value: "e_1^[2]"), \(value: "e_2^[2]")의 합과 같습니다. 비율의 합이 1이므로 나누기만 했을 뿐 새로 생기거나 사라진 \
            오차가 없습니다. \
            세 값은 \(value: "e_1^[1]"), \(value: "e_2^[1]"), \(value: "e_3^[1]")입니다.
            """,
          en: """
            To the sum of the outputs' errors, \(value: "e_1^[2]") and \(value: "e_2^[2]"). The shares add \
            up to 1, so no error appears or disappears. The three are \
            \(value: "e_1^[1]"), \(value: "e_2^[1]") and \(value: "e_3^[1]").
            """),
        testing: [1]),
      Question(
        .explain,
        Bilingual(
          ko: "한 출력으로 가는 가중치의 합이 0이면 비율로 나눌 수 있습니까? 기울기는 어떻습니까?",
          en:
            "Can an error be shared out if the weights into an output add up to 0? And what of the gradient?"),
        answer: Bilingual(
          ko: "나눌 수 없습니다. 분모가 0이 됩니다. 기울기에는 이런 나눗셈이 없으므로 그런 문제도 없습니다.",
          en: "No, the denominator is 0. The gradient has no such division, and no such trouble."),
        testing: [1, 3]),
      Question(
        .explain,
        Bilingual(
          ko: "W가 3×2이고 앞으로 갈 때 Z = WᵀA라면, 뒤로 갈 때는 왜 WᵀE가 될 수 없습니까?",
          en: "W is 3×2 and forward it is Z = WᵀA. Why can it not be WᵀE on the way back?"),
        answer: Bilingual(
          ko: """
            Wᵀ는 2×3이므로 값이 셋인 벡터에만 곱할 수 있는데 E에는 값이 둘입니다. 뒤로 갈 때는 출력 둘에서 와서 은닉 유닛 셋으로 \
            가야 하므로 3×2인 W가 필요합니다. 앞으로 갈 때는 은닉 유닛에 대해 더하고, 뒤로 갈 때는 출력에 대해 더하기 때문에 \
            행과 열이 바뀝니다.
            """,
          en: """
            Wᵀ is 2×3, so it takes a vector of three, and E has two entries. Back from two outputs to three hidden units it \
            takes a 3×2 matrix: W. Forward one adds over the hidden units, back one adds over the outputs, so rows and \
            columns change places.
            """),
        testing: [2]),
      Question(
        .compute,
        Bilingual(
          ko: """
            마지막 신경망에서 목표값 \(targets[1])의 값을 \(Expression.number("0.99"))로 바꾸면 가중치로 보낸 오차는 어느 쪽을 \
            가리킵니까? 기울기와 견주어 보세요.
            """,
          en: """
            In the last network, set \(targets[1]) to \(Expression.number("0.99")). Which way do the errors sent by the \
            weights point then, beside the gradient?
            """),
        answer: Bilingual(
          ko: """
            가중치로 보낸 오차는 \(value: "e_h1"), \(value: "e_h2")이고 기울기는 \(value: "∂E/∂h_1"), \(value: "∂E/∂h_2")입니다. \
            \(where: Facts.sharingAgrees, """
              이제 두 방법이 은닉 유닛을 같은 쪽으로 보냅니다. 거의 맞은 출력은 오차가 작아서, σ′을 빠뜨려도 목소리가 크지 않습니다.
              """, otherwise: "두 방법이 가리키는 쪽은 여전히 모두 같지는 않습니다.")
            """,
          en: """
            The errors sent are \(value: "e_h1") and \(value: "e_h2"), the gradient \(value: "∂E/∂h_1") and \
            \(value: "∂E/∂h_2"). \(where: Facts.sharingAgrees, """
              Now both ways send the hidden units to the same side: an output that is nearly right has a small error, and \
              even without its σ′ it does not drown the other.
              """, otherwise: "Even so they do not agree about both hidden units.")
            """),
        givens: ["t_o2": "0.99"], testing: [3]),
      Question(
        .explain,
        Bilingual(
          ko: "출력에 시그모이드가 없다면(출력 = 순입력) 가중치로 보낸 오차와 기울기는 어떤 관계입니까?",
          en:
            "If the outputs had no sigmoid (output = net input), how would the errors sent back compare with the gradient?"
        ),
        answer: Bilingual(
          ko: """
            부호만 다르고 같습니다. 출력의 국소 미분이 1이라서 곱하나 마나이기 때문입니다. 그래서 분모 없는 나누기는 출력이 선형일 \
            때에만 맞는 방법입니다.
            """,
          en: """
            But for the sign they would be the same: the outputs' local slope is 1 then, and nothing is lost by leaving it \
            out. Sending errors back without denominators is right for linear outputs, and for those alone.
            """),
        testing: [3]),
    ])

  static let outputErrors = Bilingual(
    ko: "강의의 신경망은 출력이 둘입니다. 목표값에서 출력을 뺀 것이 출력의 오차입니다.",
    en: "The lecture's network has two outputs. An output's error is its target minus what came out.")

  static let whoGetsMost = Question(
    .predict,
    Bilingual(
      ko: "계산하기 전에: 은닉 유닛 셋 가운데 어느 것이 오차를 가장 많이 나누어 받습니까?",
      en: "Before you compute: which of the three hidden units gets the most of the errors?"),
    answer: Bilingual(
      ko: """
        \(where: Facts.firstGetsMost, """
          첫째입니다. 두 출력 모두에서, 들어오는 가중치 가운데 첫째 유닛에서 온 것이 가장 큽니다.
          """, otherwise: """
          출력마다 가중치가 합에서 차지하는 비율을 견주어야 합니다. 가중치나 오차에 음수가 있으면 몫도 음수가 될 수 있습니다.
          """)
        """,
      en: """
        \(where: Facts.firstGetsMost, """
          The first: into either output, the weight that comes from it is the largest.
          """, otherwise: """
          Compare what part each weight has in the sum into its output. With negative weights or errors a share can be \
          negative, too.
          """)
        """),
    testing: [1],
    choices: zip(
      [("첫째", "the first"), ("둘째", "the second"), ("셋째", "the third")], 1...3
    ).map { names, unit in
      let others = (1...3).filter { $0 != unit }
      return .init(
        ko: "\(names.0)", en: "\(names.1)",
        where: .all(
          others.map { .symbol(Symbol("e_\($0)^[1]")) < .symbol(Symbol("e_\(unit)^[1]")) }))
    })

  static let shares = Bilingual(
    ko: """
      \(w11)은 첫째 은닉 유닛에서 첫째 출력으로 가는 가중치입니다. 첫째 출력의 오차 가운데 첫째 은닉 유닛의 몫은, 그 출력으로 \
      들어오는 가중치의 합에서 \(w11)이 차지하는 비율만큼입니다. 출력이 둘이므로 몫도 둘이고, 둘을 더합니다.
      """,
    en: """
      \(w11) leads from the first hidden unit to the first output. Of that output's error the unit gets the share that \
      \(w11) has in the sum of the weights into the output. There are two outputs, so there are two shares, and they add.
      """)

  static let network = Bilingual(
    ko: """
      출력 유닛의 오차와, 그것을 가중치의 비율로 나누어 받은 은닉 유닛의 오차. 화살표는 순전파의 방향입니다. 오차는 그 \
      반대로 흐릅니다.
      """,
    en: """
      The errors of the output units, and the shares of the hidden units by weight. The arrows point forward; the \
      errors flow the other way.
      """)

  static let tie = Bilingual(
    ko: """
      \(where: Facts.firstIsATie, """
        첫째 값은 정확히 0.435, 곧 0.43과 0.44의 꼭 가운데입니다. 반올림하면 0.44입니다.
        """)
      """,
    en: """
      \(where: Facts.firstIsATie, """
        The first value is exactly 0.435, halfway between 0.43 and 0.44. Rounded half up, that is 0.44.
        """)
      """)

  static let threeRowsAlike: Bilingual = {
    let row =
      Expression.quotient("0.42" * "0.3", "0.3" + "0.2" + "0.1")
      + .quotient("0.45" * "0.2", "0.2" + "0.1" + "0.1")
    return Bilingual(ko: "세 줄 모두 \(row)", en: "\(row) in all three rows")
  }()

  /// E^[layer] = W^[above]ᵀ·E^[above], as the slide writes it.
  static func transposed(layer: String, of above: String) -> Bilingual {
    let formula = RichText([
      .typeset(
        unicode: "E^[\(layer)] = W^[\(above)]ᵀ·E^[\(above)]",
        latex: "E^{[\(layer)]} = W^{[\(above)]\\top} \\cdot E^{[\(above)]}")
    ])
    return Bilingual(ko: formula, en: formula)
  }

  static let sharedUnawares = Bilingual(
    ko: "가중치만으로 보낸 오차에 부호를 바꾼 값과 같습니다. 단순화한 나누기는 곧 σ′을 빠뜨린 역전파입니다.",
    en:
      "But for the sign it is the error sent back by the weights alone: the simplified sharing is backpropagation without σ′."
  )

  static let simplification = Bilingual(
    ko: """
      강의는 비율의 행렬에서 분모를 버리고 가중치만 남깁니다. 비율이 중요하지 크기는 중요하지 않다는 생각입니다. 하지만 값은 \
      달라집니다. 첫째 유닛의 몫은 \(value: "e_1^[1]")에서 \(value: "e_1^[1]′")로 바뀝니다. 어떤 오차에서나 같으려면 각 출력으로 \
      들어오는 가중치의 합이 1이어야 합니다.
      """,
    en: """
      The lecture drops the denominators and keeps the weights alone: proportions matter, is the idea, and size does \
      not. But the values change: the first unit's share goes from \(value: "e_1^[1]") to \(value: "e_1^[1]′"). They \
      agree for any errors only where the weights into each output add up to 1.
      """)

  static let simplified = Bilingual(
    ko: "분모를 버린 세 값(′을 붙여 씁니다. 미분이 아닙니다)",
    en: "The three values without denominators (with a ′, which is no derivative here)")

  static let signals: Bilingual = {
    let formulas = RichText([
      .typeset(
        unicode: "Z^[l] = W^[l]ᵀ·A^[l−1], Z^[2] = W^[2]ᵀ·A^[1]",
        latex: "Z^{[l]} = W^{[l]\\top} A^{[l-1]},\\ Z^{[2]} = W^{[2]\\top} A^{[1]}")
    ])
    return Bilingual(ko: formulas, en: formulas)
  }()

  static let unitColumns = Bilingual(
    ko: "각 출력으로 들어오는 가중치의 합이 1일 때", en: "where the weights into each output add up to 1")

  static let whichW = Bilingual(
    ko: """
      같은 강의의 앞부분은 Z = WᵀA라고 씁니다. 그러면 W는 입력 수 × 출력 수, 여기서는 3×2입니다. 되돌아갈 때는 W를 그대로 \
      곱해야 모양이 맞습니다. Wᵀ를 쓰려면 W를 출력 수 × 입력 수로 저장해야 합니다. 과목의 코드는 실제로 그렇게 저장합니다.
      """,
    en: """
      Earlier the same lecture writes Z = WᵀA. Then W is inputs × outputs, here 3×2, and going back it is W itself that \
      fits. For Wᵀ to fit, W must be stored as outputs × inputs. The course's code does store it that way.
      """)

  static let rowsAreOutputs = Bilingual(
    ko: "행이 출력일 때, 곧 첫째 첨자가 받는 유닛일 때",
    en: "if rows are outputs, that is, if the first index is the receiving unit")

  static let courseCode = Bilingual(
    ko: """
      강의의 오차 0.42와 0.45는 과목의 코드에 있는 2-3-2 신경망에서 나옵니다. 코드의 가중치는 행이 출력이므로 강의의 W를 전치한 \
      것입니다. 여기서는 v와 u로 씁니다. 유닛마다 가중치를 곱해 더하고 시그모이드에 넣습니다.
      """,
    en: """
      The lecture's errors 0.42 and 0.45 come from the 2-3-2 network of the course's code. Its rows are \
      outputs, so its weights, here called v and u, are the transpose of the lecture's W. Its units are sigmoids.
      """)

  static let codeForward = Bilingual(
    ko: "순전파: 출력은 \(value: "a_1^[2]"), \(value: "a_2^[2]")",
    en: "The forward pass: out come \(value: "a_1^[2]") and \(value: "a_2^[2]")")

  static let otherDelta = Bilingual(
    ko: "σ의 국소 미분, 그리고 둘째 출력도 똑같이: \(Symbol("δ_2")) = \(value: "∂C/∂z_2^[2]")",
    en: "The slope of σ, and the second output in the same way: \(Symbol("δ_2")) = \(value: "∂C/∂z_2^[2]")")

  static let sentBack = Bilingual(
    ko: "오차를 분모 없이, 가중치만 곱해 뒤로 보냅니다. 강의의 단순화와 같은 계산입니다.",
    en: "The errors are sent back by the weights alone, without denominators: the lecture's simplification.")

  static let courseNetwork = Bilingual(
    ko: "과목 코드의 2-3-2 신경망. 값(▲) 아래에 거기까지 온 \(C)의 기울기(▼)가 있습니다.",
    en:
      "The 2-3-2 network of the course's code: values (▲), and below them the gradient of \(C) that arrived (▼)."
  )

  static let notTheGradient = Bilingual(
    ko: """
      이제 오차를 \(C)라는 하나의 수로 정하고, 화살표를 거슬러 **도착한 기울기에 국소 미분을 곱해 넘깁니다.** 출력의 순입력에 \
      닿으려면 σ를 지나야 합니다. 이때 곱해지는 σ′ = a(1 − a)가 가중치로 보낸 오차에는 없습니다.
      """,
    en: """
      Now measure the error by one number, \(C), and go back from it against the arrows: **what arrives, times the local \
      slope, is passed on.** The way to an output's net input leads through σ. Its slope σ′ = a(1 − a) is the factor that \
      the error sent by the weights lacks.
      """)

  static let deltasGoBack = Bilingual(
    ko: "출력의 순입력까지 온 기울기가 δ입니다. 은닉 유닛에는 두 δ가 가중치를 곱해 와서 더해집니다. 가중치를 쓰는 것은 나누기와 같고, ε 대신 δ를 보내는 것이 다릅니다.",
    en: """
      What has arrived at an output's net input is its δ. At a hidden unit two δ arrive, each times its weight, and add up. \
      The weights are used as in sharing, but δ is sent, not ε.
      """)

  static let besideTitle = Bilingual(
    ko: "은닉 유닛마다: 가중치로 보낸 오차와 기울기", en: "For each hidden unit: what the weights send, and the gradient")
  static let sharedColumn = Bilingual(ko: "가중치로 보낸 오차", en: "sent by the weights")
  static let gradientColumn = Bilingual(ko: "진짜 기울기", en: "true gradient")
  static let factorColumn = Bilingual(ko: "기울기 ÷ 보낸 오차", en: "gradient ÷ error sent")

  static let whyItDiffers = Bilingual(
    ko: """
      \(where: Facts.signsAreOpposite, """
        부호가 반대인 것은 약속의 차이입니다. 강의의 오차는 목표값에서 출력을 뺀 것이고, 기울기는 오차가 커지는 쪽을 가리킵니다.
        """, otherwise: otherSigns.ko) \
      \(where: Facts.oneFactorDoes, """
        크기는 약 4분의 1이고, 세 유닛에서 거의 같습니다. 그러면 방향은 같으므로 학습률만 크게 하면 됩니다. 하지만 이것은 두 출력의 σ′이 \
        우연히 비슷해서입니다.
        """)
      """,
    en: """
      \(where: Facts.signsAreOpposite, """
        The opposite sign is convention: the lecture's error is target minus output.
        """, otherwise: otherSigns.en) \
      \(where: Facts.oneFactorDoes, """
        In size the gradient is about a quarter for all three units: the direction is the same, and a larger learning rate \
        makes up for it. But that is luck: the two outputs' σ′ happen to be close.
        """)
      """)

  static let turned = Bilingual(
    ko: """
      두 σ′이 크게 다르면 어떻게 됩니까? 이 책이 고른 숫자로 해 봅니다. p는 입력에서 은닉 유닛 둘로, q와 r은 거기서 첫째와 둘째 출력으로 \
      가는 가중치입니다. \
      \(where: Facts.secondIsSaturated, """
        둘째 출력은 가중치가 커서 σ가 거의 평평한 곳에 있습니다. 이런 유닛은 **포화**되었다고 말합니다. 은닉 유닛이 조금 움직여도 거의 꿈쩍하지 \
        않습니다.
        """)
      """,
    en: """
      What if the two σ′ are far apart? This book chose numbers for that. The weights p lead from the input to two hidden \
      units, q and r from there to the first and the second output. \
      \(where: Facts.secondIsSaturated, """
        The weights into the second output are large, so it lies where σ is nearly flat. Such a unit is called \
        **saturated**: it hardly moves when a hidden unit does.
        """)
      """)

  static let upOrDown = Question(
    .predict,
    Bilingual(
      ko: """
        출력은 \(outputs[0]) = \(value: "o_1"), \(outputs[1]) = \(value: "o_2")이고 목표값은 \(value: "t_o1"), \(value: "t_o2")입니다. \
        은닉 유닛의 값은 커져야 할까요, 작아져야 할까요?
        """,
      en: """
        The outputs are \(outputs[0]) = \(value: "o_1") and \(outputs[1]) = \(value: "o_2"), the targets \(value: "t_o1") \
        and \(value: "t_o2"). Ought the hidden units to grow or to shrink?
        """),
    answer: Bilingual(
      ko: """
        \(where: .all([Facts.firstIsTooLow, Facts.secondIsSaturated, Facts.hiddenShouldGrow]), """
          커져야 합니다. 첫째 출력은 너무 작고, 은닉 유닛이 커지면 따라 커집니다. 둘째 출력은 너무 크지만 포화되어서 은닉 유닛을 줄여도 \
          거의 그대로입니다. 얻을 것이 있는 쪽은 첫째뿐입니다.
          """, otherwise: """
          아래에서 기울기의 부호를 보세요. 기울기가 음수이면 커져야, 양수이면 작아져야 오차가 줄어듭니다.
          """)
        """,
      en: """
        \(where: .all([Facts.firstIsTooLow, Facts.secondIsSaturated, Facts.hiddenShouldGrow]), """
          They ought to grow. The first output is too low, and it follows the hidden units. The second is too high, but \
          saturated: make the hidden units smaller, and it stays nearly where it is. Only the first has anything to gain.
          """, otherwise: """
          See the signs of the gradient below: where it is negative, growing lowers the error; where it is positive, shrinking.
          """)
        """),
    testing: [3],
    choices: [
      .init(ko: "커져야 한다", en: "grow", where: Facts.hiddenShouldGrow),
      .init(ko: "작아져야 한다", en: "shrink", where: Facts.hiddenShouldShrink),
    ])

  static let bothAsBefore = Bilingual(
    ko: """
      둘 다 앞에서처럼 구합니다. 한쪽은 강의의 단순화대로 오차를 가중치로 보내고, 다른 쪽은 먼저 σ′을 곱해 δ를 만든 다음 보냅니다.
      """,
    en: """
      Find both as before: one sends the errors by the weights alone, the other multiplies them by σ′ first, and sends δ.
      """)

  static let otherWay = Bilingual(
    ko: """
      \(where: Facts.sharingTurnsBoth, """
        앞의 표와 달리 부호가 같으니, 보낸 오차를 따르면 두 은닉 유닛 모두 **반대쪽으로** 갑니다. 두 출력이 서로 반대쪽으로 당기는데, 오차에 \
        가중치만 곱하면 둘째가 크고 σ′까지 곱하면 첫째가 크기 때문입니다. 이럴 때 방향이 뒤집히고, 학습률로는 고칠 수 없습니다.
        """, otherwise: """
        이 숫자에서는 보낸 오차가 두 은닉 유닛 모두를 반대쪽으로 보내지는 않습니다.
        """)
      """,
    en: """
      \(where: Facts.sharingTurnsBoth, """
        Unlike above the signs agree, so the errors sent drive both hidden units **the wrong way**. The outputs pull in \
        opposite directions: with the weights alone the second is stronger, with σ′ as well the first is. That is when the \
        direction turns, and no learning rate mends it.
        """, otherwise: """
        With these numbers the errors sent do not turn both hidden units the wrong way.
        """)
      """)

  static let turnedNetwork = Bilingual(
    ko: "1-2-2 신경망의 값(▲)과 거슬러 온 기울기(▼).",
    en: "The 1-2-2 network: values (▲), and the gradient that was passed back (▼).")

  static let bothWays = Bilingual(
    ko: """
      두 가지로 학습해 봅니다. 시작은 같고, 은닉층의 가중치 \(Symbol("p_1")), \(Symbol("p_2"))만 움직입니다. 은닉 유닛의 σ′과 입력은 \
      양쪽 다 곱하고, 다른 것은 출력의 σ′뿐입니다. 학습률은 \(Symbol("γ")) = \(value: "γ")이고 \(TrainedBothWays.rounds)회차 되풀이합니다.
      """,
    en: """
      Train the network both ways, from the same start. Only the hidden weights \(Symbol("p_1")) and \(Symbol("p_2")) move. \
      Both ways multiply by the hidden unit's σ′ and the input; only one by the outputs' σ′. The rate is \
      \(Symbol("γ")) = \(value: "γ"), for \(TrainedBothWays.rounds) rounds.
      """)

  static let bothWaysCaption = Bilingual(
    ko: "같은 신경망을 가중치로 보낸 오차로 학습할 때와 기울기로 학습할 때의 오차 \(E)",
    en: "The error \(E) of the same network, trained by what the weights send and by the gradient")
  static let roundAxis = Bilingual(ko: "회차", en: "round")
  static let errorAxis = Bilingual(ko: "오차", en: "error")

  static let whereItEnds = Bilingual(
    ko: """
      오차는 \(value: "E")에서 시작합니다. 끝의 오차는 가중치로 보낸 오차로 학습하면 \(outcome: ErrorAtTheEnd(isShared: true)), \
      기울기로 학습하면 \(outcome: ErrorAtTheEnd(isShared: false))입니다. \(where: Facts.sharingEndsHigher, """
        한쪽은 처음보다 크고 한쪽은 작습니다. 오차를 뒤로 보낼 때에는 활성화 함수의 미분을 곱해야 합니다. 그것이 역전파입니다.
        """)
      """,
    en: """
      The error began at \(value: "E"). Trained by what the weights send it ends at \
      \(outcome: ErrorAtTheEnd(isShared: true)), by the gradient at \(outcome: ErrorAtTheEnd(isShared: false)). \
      \(where: Facts.sharingEndsHigher, """
        One is higher than before, the other lower. An error that is sent back must be multiplied by the slope of the \
        activation it passes: that is backpropagation.
        """)
      """)

  private static let otherSigns = Bilingual(
    ko: """
      \(where: Facts.signsAgree, "여기서는 오차가 출력에서 목표값을 뺀 것이므로 기울기와 부호가 같습니다.") \
      \(where: Facts.signsAreMixed, """
        여기서는 부호가 한결같이 반대이지도 않습니다. 두 출력에 곱해지는 σ′이 서로 다르기 때문입니다.
        """)
      """,
    en: """
      \(where: Facts.signsAgree, "Here the error is output minus target, so it has the sign of the gradient.") \
      \(where: Facts.signsAreMixed, """
        Here not even the signs are all opposite, since the σ′ of the two outputs differ.
        """)
      """)
}
