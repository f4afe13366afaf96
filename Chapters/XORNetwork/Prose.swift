import NumericCore
import Textbook

extension XORNetwork {
  /// The words around the derivation.
  public var prose: ChapterProse { Prose.chapter }
}

/// What the chapter says, in both languages.
enum Prose {
  private static let error: Expression = .symbol("E")
  private static let sampleError: Expression = .symbol("Ẽ")
  private static let y: Expression = .symbol("y")
  private static let a: Expression = .symbol("a_i")
  private static let b: Expression = .symbol("b")
  private static let y1: Expression = .symbol("y_1")
  private static let y2: Expression = .symbol("y_2")
  private static let z1: Expression = .symbol("z_1")
  private static let z2: Expression = .symbol("z_2")
  private static let wHidden: Expression = .symbol("w_ji^(1)")
  private static let wOutput: Expression = .symbol("w_i^(2)")
  // The list's own names, whatever the reader calls these parameters.
  private static let firstBias = RichText.printed("w_01^(1)")
  private static let secondBias = RichText.printed("w_02^(1)")
  private static let firstWeight = RichText.printed("w_21^(1)")
  private static let corners = RichText([
    .typeset(unicode: "s(1, 1) = s(0, 1) + s(1, 0) − s(0, 0)", latex: "s(1,1) = s(0,1) + s(1,0) - s(0,0)")
  ])

  /// A number of the training with three decimals; one that is no number as Swift writes it.
  static func text(of value: Double) -> String {
    Rational(exactly: value).map { PrintedDecimal.rounding($0, decimals: 3).typeset } ?? "\(value)"
  }

  static let chapter = ChapterProse(
    title: Bilingual(ko: "XOR를 배우는 2-2-1 신경망", en: "The 2-2-1 network that learns XOR"),
    summary: Bilingual(
      ko: "직선 하나로 나눌 수 없는 네 점, 아홉 매개변수의 기울기, 학습이 갇히는 까닭",
      en: "Four points that no line divides, nine gradients, and why training gets stuck"),
    source: Bilingual(
      ko: "L1 「Backpropagation」과 「XOR 실습」, L3 「Other Considerations」",
      en: "L1 “Backpropagation” and its XOR lab, L3 “Other Considerations”"),
    goals: [
      Bilingual(
        ko: "XOR에 은닉층이 왜 필요한지, 은닉층이 무엇을 하는지 네 점으로 설명할 수 있다.",
        en: "Show with four points why XOR needs a hidden layer, and what that layer does."),
      Bilingual(
        ko: "2-2-1 신경망의 아홉 매개변수의 기울기를 구하고, 샘플마다 구한 기울기를 더할 수 있다.",
        en: "Find the gradients of all nine parameters of a 2-2-1 network, and add them over the samples."),
      Bilingual(
        ko: "학습이 잠시 멈춘 것과 갇힌 것을 구별하고, 왜 갇히는지 말할 수 있다.",
        en: "Tell a training that pauses from one that is stuck, and say why it is stuck."),
    ],
    introduction: [
      Bilingual(
        ko: """
          XOR는 두 입력이 다를 때만 1입니다. 네 줄짜리 표인데도 유닛 하나로는 절대 풀 수 없고, 은닉 유닛 둘을 더하면 풀립니다. 둘이 \
          무슨 일을 하기에 풀릴까요? 그리고 똑같은 신경망인데 왜 어떤 시작 값에서는 끝내 배우지 못할까요?
          """,
        en: """
          XOR is 1 only where its two inputs differ. No single unit can answer its four rows, and two hidden units can. What \
          do they do? And why does the same network never learn it from some starting values?
          """)
    ],
    questions: [
      Question(
        .explain,
        Bilingual(
          ko: """
            은닉 유닛에서 σ를 뺍니다. 은닉층이 있는데도 XOR를 풀 수 없는 까닭은 무엇입니까?
            """,
          en: """
            Leave σ out of the hidden units. Why can the network not answer XOR then, hidden layer or not?
            """),
        answer: Bilingual(
          ko: """
            1차식을 1차식에 넣으면 다시 1차식이므로 \(b)는 두 입력의 1차식입니다. 마주 보는 꼭짓점의 값을 더한 두 합이 여전히 같으니 \
            유닛 하나일 때와 같은 모순이 생깁니다. 두 꼭짓점을 접는 일은 σ가 합니다.
            """,
          en: """
            An affine function of affine functions is affine again, so \(b) is an affine function of the two inputs. Its \
            sums over opposite corners are the same, and the contradiction is that of a single unit. It is σ that does \
            the folding.
            """),
        testing: [1]),
      Question(
        .compute,
        Bilingual(
          ko: """
            입력이 (0, 0)인 샘플에서 \(Symbol("∂Ẽ/∂w_11^(1)"))과 \(Symbol("∂Ẽ/∂w_01^(1)"))을 구해 보세요. \
            \(where: Facts.biasGradientIsNotZero, "왜 하나만 0입니까?")
            """,
          en: """
            Find \(Symbol("∂Ẽ/∂w_11^(1)")) and \(Symbol("∂Ẽ/∂w_01^(1)")) for the sample with input (0, 0). \
            \(where: Facts.biasGradientIsNotZero, "Why is only one of them 0?")
            """),
        answer: Bilingual(
          ko: """
            차례로 \(value: "∂Ẽ/∂w_11^(1)"), \(value: "∂Ẽ/∂w_01^(1)")입니다. 둘 다 \(Symbol("δ_1"))에 들어온 값을 곱한 것인데, 앞의 \
            가중치에는 \(Symbol("x_1")) = 0이 들어오고 편향에는 언제나 1이 들어오기 때문입니다.
            """,
          en: """
            \(value: "∂Ẽ/∂w_11^(1)") and \(value: "∂Ẽ/∂w_01^(1)"). Both are \(Symbol("δ_1")) times what is fed in: the \
            weight is fed \(Symbol("x_1")) = 0, the bias always 1.
            """),
        givens: ["x_1": 0, "x_2": 0], testing: [2]),
      Question(
        .explain,
        Bilingual(
          ko: "매개변수를 모두 0.5로 두고 시작하면 은닉 유닛 둘이 끝까지 똑같이 움직입니다. 까닭은 무엇입니까?",
          en: "Start with all nine parameters at 0.5, and the two hidden units stay alike for ever. Why?"),
        answer: Bilingual(
          ko: """
            두 유닛의 식도 값도 같으니 도착하는 기울기도 같고, 갱신도 같습니다. 10회 뒤의 두 편향은 \(value: "w_01^(1)^(10)"), \
            \(value: "w_02^(1)^(10)")입니다. 둘이 유닛 하나처럼 움직이므로, 시작 값은 서로 다르게 두어야 합니다.
            """,
          en: """
            They have one formula and one value, so the same gradient arrives at both, and they make the same step. After \
            10 rounds their biases are \(value: "w_01^(1)^(10)") and \(value: "w_02^(1)^(10)"). Two units that move as \
            one are one: that is why they must start out different.
            """),
        givens: [
          "w_01^(1)": "0.5", "w_11^(1)": "0.5", "w_21^(1)": "0.5", "w_02^(1)": "0.5", "w_12^(1)": "0.5",
          "w_22^(1)": "0.5", "w_0^(2)": "0.5", "w_1^(2)": "0.5", "w_2^(2)": "0.5",
        ], testing: [2, 3]),
      Question(
        .predict,
        Bilingual(
          ko: """
            책의 시작 값 둘을 \(firstBias) = 1, \(firstWeight) = 1로 바꾸면 500회 뒤의 \(error)는 \
            \(outcome: StuckTraining.LastError())입니다. 네 답은 어떤 모양이겠습니까? 쉬는 중입니까, 갇힌 것입니까?
            """,
          en: """
            Change two of the book's starting values to \(firstBias) = 1 and \(firstWeight) = 1, and \(error) is \
            \(outcome: StuckTraining.LastError()) after 500 rounds. What do the four answers look like? Is it a pause, or is \
            it stuck?
            """),
        answer: Bilingual(
          ko: """
            \(outcome: StuckTraining.Answers())입니다. 오차가 1/4 가까이에 있으니 두 샘플에 1/2로 답하는 자리에 갇힌 것입니다. 네 샘플에 \
            모두 1/2로 답하며 쉬는 중이라면 1/2 가까이에 있었을 것입니다. \
            \(code: "swift run xor-network --set 'w_01^(1)=1' --set 'w_21^(1)=1'")로 확인해 보세요.
            """,
          en: """
            They are \(outcome: StuckTraining.Answers()). An error near 1/4 says that two samples are answered with 1/2: \
            it is stuck. In a pause all four are, and the error is near 1/2. Try \
            \(code: "swift run xor-network --set 'w_01^(1)=1' --set 'w_21^(1)=1'").
            """),
        testing: [3]),
    ])

  // MARK: - Tables

  static let fourRows = Bilingual(
    ko:
      "네 샘플: \(rows("X_11", "X_12", "t_1")), \(rows("X_21", "X_22", "t_2")), \(rows("X_31", "X_32", "t_3")), \(rows("X_41", "X_42", "t_4"))",
    en:
      "The four samples: \(rows("X_11", "X_12", "t_1")), \(rows("X_21", "X_22", "t_2")), \(rows("X_31", "X_32", "t_3")), \(rows("X_41", "X_42", "t_4"))"
  )
  static let fourSamplesTitle = Bilingual(ko: "네 샘플", en: "The four samples")

  /// (0, 1) → 1, with the values of three givens.
  private static func rows(_ first: Symbol, _ second: Symbol, _ target: Symbol) -> RichText {
    "(\(value: first), \(value: second)) → \(value: target)"
  }

  static let notAffine = Bilingual(
    ko: """
      **유닛 하나로는 안 됩니다.** 유닛은 편향에 두 입력과 가중치의 곱을 더한 순입력으로 답을 정합니다. 마주 보는 두 꼭짓점에서 순입력을 구해 \
      더해 보세요. (0, 0)과 (1, 1)이든 (0, 1)과 (1, 0)이든 편향이 두 번, 두 가중치가 한 번씩 들어가므로 합이 같습니다. 그런데 XOR에 답하려면 (0, 1)과 (1, 0)에서는 둘 다 기준보다 크고 (0, 0)과 (1, 1)에서는 둘 다 작아야 합니다. 두 합이 같으니 그럴 수 없습니다.
      """,
    en: """
      **One unit is not enough.** A unit decides by its net input: a bias, plus each input times its weight. Add that up \
      over two opposite corners, (0, 0) and (1, 1), or (0, 1) and (1, 0): either way it is two biases and each weight \
      once. The two sums are the same. But XOR needs a large net input at both (0, 1) and (1, 0), and a small one at both \
      (0, 0) and (1, 1). No unit has that.
      """)

  static func answersNotAffine(_ contradiction: Bilingual) -> Bilingual {
    Bilingual(
      ko: "편향에 가중치와 입력의 곱을 더한 식을 1차식이라고 합니다. XOR의 답 자체도 1차식이 아닙니다. \(contradiction.ko).",
      en: """
        A bias plus inputs times weights is called affine. The answers of XOR themselves are not affine: \
        \(contradiction.en).
        """)
  }

  static let twoTables = Bilingual(
    ko: """
      L3는 은닉 유닛 둘로 이것을 풀어 보입니다. 유닛마다 먼저 순입력 s를 구하고(선형), 0부터 1이 되는 계단 함수에 넣습니다(비선형).
      """,
    en: """
      L3 shows a way out with two hidden units. Each first finds a net input s (linear), then sends it through a step \
      that is 1 from 0 on (non-linear).
      """)

  static let tablesTitle = Bilingual(ko: "L3의 두 표를 이어 붙이면", en: "L3's two tables, joined")
  static let tablesJoined = Bilingual(ko: "L3에 적힌 두 유닛", en: "The two units, as L3 prints them")

  static func name(_ symbol: Symbol) -> Bilingual {
    let name = RichText([.math(.symbol(symbol))])
    return Bilingual(ko: name, en: name)
  }

  static let fourCorners = Bilingual(
    ko: """
      1차식은 x를 1만큼 옮길 때마다 같은 만큼 변하므로, 네 꼭짓점의 값 사이에 \(corners)이 성립해야 합니다. 표의 숫자를 분수로 정확히 \
      계산하면 \(Symbol("s_2"))의 열은 맞고 \(Symbol("s_1"))의 열은 0.5만큼 어긋납니다.
      """,
    en: """
      An affine function changes by the same amount for each step in one direction, so its values at the four corners \
      must satisfy \(corners). In exact fractions the column \(Symbol("s_2")) does, and \(Symbol("s_1")) is off by 0.5.
      """)

  static let whichEntry = Bilingual(
    ko: """
      한 칸만 잘못 인쇄되었다면 네 칸 가운데 어느 것을 고쳐도 1차식이 됩니다. 그 가운데 두 입력의 가중치가 같아지는 것은 하나뿐이고, \
      그러면 익숙한 AND의 순입력이 됩니다. 그래서 그 칸이 틀렸다고 보는 것이 가장 그럴듯합니다. (1, 0)의 칸일 수는 없습니다. 그것을 고치면 \
      \(Symbol("s_1"))도 \(Symbol("s_2"))도 0인데 둘째 표는 이 행에서 \(y1) = 0, \(y2) = 1이라고 하고, 같은 계단 함수가 0을 0과 1로 \
      둘 다 보낼 수는 없기 때문입니다. 선형이라는 말은 넓은 뜻으로 읽었습니다. 상수항이 없는 엄밀한 뜻이라면 (0, 0)의 값이 0이어야 합니다.
      """,
    en: """
      If one entry is misprinted, changing any one of the four makes it affine. Only one of these gives both inputs the \
      same weight, and then it is the familiar net input of AND: that entry is the likeliest to be wrong. It cannot be the \
      one at (1, 0): changed, \(Symbol("s_1")) would be 0 there and so is \(Symbol("s_2")), but the second table has \
      \(y1) = 0 and \(y2) = 1, and one step cannot send 0 to both. “Linear” was read in the wide sense: in the strict \
      sense, without a constant, the values at (0, 0) would have to be 0.
      """)

  static let stepAtZero = Bilingual(
    ko: """
      둘째 표가 비선형이라는 말은 맞습니다. 어떤 1차식도 이 값을 내지 않습니다. 슬라이드에는 어떤 함수인지 적혀 있지 않습니다. \
      계단 함수라면 \(Symbol("s_2")) = 0.0인 칸이 1이므로 0에서 1이어야 합니다. L5의 계단 함수(L5-04)는 0에서 0이라 이 칸을 \
      내지 못합니다.
      """,
    en: """
      That the second table is non-linear is right: no affine function gives it. Which function does, the slide does not \
      say. If it is a step, it must be 1 at 0, for the entry at \(Symbol("s_2")) = 0.0 is 1. The step of L5 (L5-04) is 0 \
      there and would not give that entry.
      """)

  static func lineIsEnough(_ map: RichText) -> Bilingual {
    Bilingual(
      ko: """
        \(y1)은 AND, \(y2)는 OR입니다. **꼭짓점 (0, 1)과 (1, 0)이 한 점으로 접혔습니다.** 그다음은 \
        유닛 하나로 충분합니다: \(map). 여기서는 접는 방법을 사람이 정했습니다. L1의 신경망은 그것을 학습으로 찾아야 합니다.
        """,
      en: """
        \(y1) is AND, \(y2) is OR. **The corners (0, 1) and (1, 0) have been folded onto one point**, and now one unit is \
        enough: \(map). Here a person chose how to fold. L1's network must find it by training.
        """)
  }

  // MARK: - The network

  static let parameters = Bilingual(
    ko: """
      L1의 신경망은 은닉 유닛 둘, 출력 하나이고 모두 σ를 씁니다. \(wHidden)는 입력 j에서 은닉 유닛 i로 가고, 첨자 0은 편향입니다. 괄호 \
      안의 위 첨자는 층이고 거듭제곱이 아닙니다. 시작 값은 슬라이드에 없\
      \(where: Facts.startIsTheBooks, "어서 이 책이 골랐습니다.", otherwise: "습니다. 여기 있는 것은 직접 고른 값입니다.")
      """,
    en: """
      L1's network has two hidden units and one output, all with σ. \(wHidden) leads from input j to hidden unit i; index 0 \
      is a bias. The superscript in parentheses is the layer. The slides give no starting values; these are \
      \(where: Facts.startIsTheBooks, "this book's", otherwise: "your") choice.
      """)

  static let oneSample = Bilingual(
    ko: """
      먼저 샘플 하나만 봅니다. 그 오차가 \(sampleError)입니다. \(where: Facts.inputsAreOne, """
        두 입력이 모두 1인 샘플입니다. 입력이 0이면 그 가중치의 기울기도 0이라 볼 것이 적습니다.
        """, otherwise: """
        그 입력은 직접 정한 값입니다. 입력이 0이면 그 입력에 붙은 가중치의 기울기가 0입니다.
        """)
      """,
    en: """
      Take one sample first; its error is \(sampleError). \(where: Facts.inputsAreOne, """
        Both its inputs are 1: where an input is 0 the gradients of its weights are 0, too.
        """, otherwise: """
        Its inputs are those that you have set: where an input is 0 the gradients of its weights are 0.
        """)
      """)

  static let ones = Bilingual(
    ko: "편향을 다른 가중치와 같은 꼴로 쓰려고, 언제나 1인 입력 \(Symbol("x_0"))을 둡니다. 첫째 은닉 유닛부터 구합니다.",
    en: """
      To write a bias like any other weight, let there be an input \(Symbol("x_0")) that is always 1. The first hidden unit:
      """)

  static let otherUnits = Bilingual(
    ko: "둘째 은닉 유닛과 출력도 꼴이 같습니다. 답 y가 나오면 오차도 나옵니다.",
    en: "The second hidden unit and the output have the same form; the answer y gives the error.")

  static let biasInput = Bilingual(
    ko: "i = 0에서, 슬라이드가 정하지 않은 \(Symbol("z_0"))을 1로 읽을 때",
    en: "for i = 0, if \(Symbol("z_0")), which no slide defines, is read as 1")

  static let updateInTheCopy: Bilingual = {
    let rule = RichText([
      .typeset(unicode: "w = w − α·∂E/∂w", latex: "w = w - \\alpha \\cdot \\frac{\\partial E}{\\partial w}")
    ])
    return Bilingual(ko: rule, en: rule)
  }()

  static let indexOrder = Bilingual(
    ko: """
      **첨자의 순서에 조심하세요.** L1의 매개변수 목록(L1-07)은 \(firstBias), \(secondBias)처럼 출발점을 앞에 씁니다. 같은 강의의 연쇄 법칙(L1-04)은 \
      도착점을 앞에 씁니다. 두 슬라이드의 가중치 행렬은 서로 전치입니다.
      """,
    en: """
      **Mind the order of the indices.** L1's list of the parameters (L1-07) has the source first, as in \(firstBias) and \(secondBias); the \
      chain rule of the same lecture (L1-04) has the destination first. The weight matrices of the two slides are each \
      other's transposes.
      """)

  static let oneSampleNetwork = Bilingual(
    ko: "샘플 하나의 순전파를 마친 2-2-1 신경망. 편향은 그리지 않았습니다.",
    en: "The 2-2-1 network after the forward pass of one sample. The biases are not drawn.")
  static let oneSampleBackward = Bilingual(
    ko: "역전파를 마친 2-2-1 신경망. 값은 초록(▲), \(sampleError)의 기울기는 빨강(▼).",
    en:
      "The 2-2-1 network after the backward pass: values in green (▲), gradients of \(sampleError) in red (▼)."
  )

  static let backward = Bilingual(
    ko: "오차에서 출발해 거슬러 갑니다. 도착한 기울기에 국소 미분을 곱해 넘깁니다. 순입력 \(b)까지 온 것이 δ입니다.",
    en: """
      Start at the error and go back: what arrives, times the local slope, is passed on. What has arrived at the net input \
      \(b) is its δ.
      """)

  static let outputWeights = Bilingual(
    ko: "매개변수의 기울기는 그 δ에 들어온 값을 곱한 것입니다. 편향에는 1이 들어옵니다.",
    en: "A parameter's gradient is that δ times what it was fed; a bias is fed 1.")

  static let throughHidden = Bilingual(
    ko: """
      은닉층으로는 이 δ를 다시 씁니다. 은닉 유닛은 출력 하나에만 이어져 있으므로 도착하는 기울기도 하나, δ에 가중치를 곱한 것입니다. \
      그다음은 출력층과 똑같습니다.
      """,
    en: """
      The hidden layer uses this δ again. A hidden unit leads to one output only, so one gradient arrives: δ times the \
      weight. The rest is as at the output.
      """)

  static let otherHiddenWeights = Bilingual(
    ko: "σ의 국소 미분, 첫째 유닛의 다른 두 매개변수, 둘째 유닛 전체",
    en: "The slope of σ, the other two parameters of the first unit, and the whole second unit")

  static let otherOutputWeights = Bilingual(
    ko: "σ의 국소 미분, 출력층의 다른 두 매개변수", en: "The slope of σ, and the other two parameters of the output")

  static let fourSamples = Bilingual(
    ko: """
      이제 네 샘플을 모두 넣습니다. 가중치는 같고, 첫 첨자가 샘플의 번호입니다. 답은 차례로 \(value: "y_1"), \(value: "y_2"), \
      \(value: "y_3"), \(value: "y_4")입니다. 슬라이드는 평균 제곱 오차라고 부르지만 식은 절반을 곱한 \
      합입니다. \
      \(where: Facts.errorIsTheSlides, "이 책도 식을 따릅니다.", otherwise: "고른 규약은 둘 가운데 하나를 바꿉니다.")
      """,
    en: """
      Now take all four samples, with the same weights; the first index is the sample's number. They are answered \
      \(value: "y_1"), \(value: "y_2"), \(value: "y_3") and \(value: "y_4"). The slide speaks of a \
      mean squared error, but its formula is a sum, with a half. \
      \(where: Facts.errorIsTheSlides, "We follow the formula.", otherwise: "Your convention has it otherwise.")
      """)

  static let addGradients = Bilingual(
    ko: """
      \(where: Facts.errorIsSum, """
        오차가 합이므로 기울기도 합입니다. 가중치 하나에 네 샘플이 한 항씩 보탭니다.
        """, otherwise: "오차가 평균이므로 기울기도 평균입니다. 가중치 하나에 네 샘플이 한 항씩 보탭니다.")
      """,
    en: """
      \(where: Facts.errorIsSum, """
        The error is a sum, so the gradient is one, too: each sample adds a term.
        """, otherwise: "The error is a mean, so the gradient is one, too: each sample adds a term.")
      """)

  static let passedBack = Bilingual(
    ko: "샘플마다의 z와 δ, 그리고 \(Symbol("∂E/∂w_11^(1)"))",
    en: "Each sample's z and δ, and \(Symbol("∂E/∂w_11^(1)"))")
  static let passedBackTitle = Bilingual(
    ko: "샘플마다 은닉 유닛의 값과, 순입력까지 온 기울기",
    en: "For each sample what the hidden units give, and what has arrived at the net inputs")

  static let whichWayBias = Question(
    .predict,
    Bilingual(
      ko: """
        두 샘플은 답을 올리려 하고 두 샘플은 내리려 합니다. 위의 네 답을 보세요. 출력의 편향 \
        \(Symbol("w_0^(2)"))의 기울기는 양수이겠습니까, 음수이겠습니까?
        """,
      en: """
        Two samples want their answer higher, two want it lower. Look at the four answers above: is the gradient of the \
        output's bias \(Symbol("w_0^(2)")) positive or negative?
        """),
    answer: Bilingual(
      ko: """
        \(where: Facts.allBelowHalf, """
          음수입니다. 네 답이 모두 0.5보다 작으므로, 목표값이 1인 두 샘플이 더 많이 빗나가 더 세게 당깁니다. 그래서 편향을 올려야 오차가 \
          줄어듭니다.
          """, otherwise: "더 많이 빗나간 쪽이 더 세게 당깁니다. 이 숫자에서는 갱신 표에서 확인하세요.")
        """,
      en: """
        \(where: Facts.allBelowHalf, """
          Negative. All four answers are below 0.5, so the two samples with target 1 are further off, and pull harder. A \
          higher bias lowers the error.
          """, otherwise: """
          Those that are further off pull harder. With these numbers, look it up in the table of the update.
          """)
        """), testing: [2],
    choices: [
      .init(ko: "양수", en: "positive", where: .symbol(.partial(of: "E", by: "w_0^(2)")) > 0),
      .init(ko: "음수", en: "negative", where: .symbol(.partial(of: "E", by: "w_0^(2)")) < 0),
    ])

  static let update = Bilingual(
    ko: """
      학습률은 \(Symbol("α")) = \(value: "α")입니다. 기울기의 \(Symbol("α"))배를 뺍니다. \(Symbol("w_1^(2)"))의 새 값은 \
      \(value: "w_1^(2)+")입니다. \(where: Facts.biasesAreTrained, "아홉 매개변수를 모두", otherwise: "편향은 두고 여섯 가중치를") \
      이렇게 옛 값의 기울기로 한꺼번에 고칩니다. 이것이 1회입니다.
      """,
    en: """
      The learning rate is \(Symbol("α")) = \(value: "α"): take \(Symbol("α")) times the gradient away. \(Symbol("w_1^(2)")) \
      becomes \(value: "w_1^(2)+"). Update \(where: Facts.biasesAreTrained, "all nine parameters", otherwise: "the six weights, and no bias,") \
      so at once, with the gradients at the old values. That is one round.
      """)

  static let allSteps = Bilingual(
    ko: "\(where: Facts.biasesAreTrained, "아홉 매개변수의 갱신", otherwise: "여섯 가중치의 갱신")",
    en: "\(where: Facts.biasesAreTrained, "All nine steps", otherwise: "All six steps")")

  // MARK: - Training

  static func allRounds(_ rounds: Int) -> Bilingual {
    Bilingual(
      ko: "이 갱신을 \("\(rounds)")회 되풀이합니다. 네 답을 반올림해서 표와 같으면 배운 것입니다.",
      en: """
        Repeat the update \("\(rounds)") times. The network has learnt the table when its four answers round to it.
        """)
  }

  static let enclosedRounds = Bilingual(
    ko: """
      500회는 배정밀도로 실행했습니다. 처음 몇 회는 참값을 담은 구간으로도 계산할 수 있고, 그러면 적힌 자릿수가 모두 옳습니다. 구간은 한 \
      회마다 몇 배씩 넓어질 수 있으므로 오래 이어 갈 수는 없습니다.
      """,
    en: """
      The 500 rounds were run in double precision. The first ones can be computed in intervals as well, each of which holds \
      the true value, so that all printed digits are right. But each round can make the intervals several times wider, and \
      this cannot go on for long.
      """)

  /// What the output sees of the samples, before the training and after it.
  static func seenByOutput(_ training: Training) -> Bilingual {
    let start = training.startsOnOneSide ? oneSide : nothing
    let end = training.hasLearntTable ? partedByLine : notParted
    return Bilingual(
      ko: """
        **네 점의 길.** 출력 유닛은 두 은닉 유닛의 값 \(z1), \(z2)만 봅니다. 그래서 샘플마다 (\(z1), \(z2)) 평면의 한 \
        점입니다.\(start.ko)\(end.ko)
        """,
      en: """
        **The way of the four points.** The output unit sees only what the two hidden units give, \(z1) and \(z2). So each \
        sample is a point of the (\(z1), \(z2)) plane.\(start.en)\(end.en)
        """)
  }

  private static let oneSide = Bilingual(
    ko: " 처음에는 네 점의 답이 모두 0.5의 같은 쪽에 있습니다.",
    en: " At first all four answers are on the same side of 0.5.")
  private static let partedByLine = Bilingual(
    ko: " 학습이 네 점을 옮겨, 이제 직선 하나가 1인 둘과 0인 둘을 나눕니다.",
    en: " Training moves the points, until one straight line parts the two 1s from the two 0s.")
  private static let notParted = Bilingual(
    ko: " 학습이 네 점을 옮기지만, 여기서는 직선이 1과 0을 나누지 못했습니다.",
    en: " Training moves the points, but here the line has not come to part the 1s from the 0s.")

  static let hiddenPlane = Bilingual(
    ko: "은닉층이 본 네 샘플: 학습하는 동안 지나온 길과, 출력이 0.5가 되는 마지막 직선(파선)",
    en: """
      The four samples as the hidden layer gives them: their ways through the training, and the last line on which the \
      output is 0.5 (broken)
      """)
  static let firstHidden = Bilingual(ko: "은닉 유닛 1의 값 z₁", en: "hidden unit 1: z₁")
  static let secondHidden = Bilingual(ko: "은닉 유닛 2의 값 z₂", en: "hidden unit 2: z₂")
  static let before = Bilingual(ko: "학습 전", en: "before training")
  static let afterwards = Bilingual(ko: "학습 뒤", en: "after training")
  static let dividingLine = Bilingual(ko: "y = 0.5인 직선", en: "where y = 0.5")

  static func way(of number: Int, _ sample: (x: [Double], target: Double)) -> Bilingual {
    func short(_ value: Double) -> String { Rational(exactly: value).map { "\($0)" } ?? "\(value)" }
    let inputs = sample.x.map(short).joined(separator: ", ")
    return cell("X\(["₁", "₂", "₃", "₄"][number - 1]) = (\(inputs)), t = \(short(sample.target))")
  }

  static func table(_ table: DataTable) -> Bilingual {
    let rows = table.rows.map { row in
      row.inputs.map(\.typeset).joined(separator: " ") + " → " + row.outputs[0].typeset
    }
    let text = rows.joined(separator: ", ")
    return Bilingual(
      ko: "학습한 2-2-1 신경망의 답이 표와 같다: A B → Y: \(text)",
      en: "the trained 2-2-1 network answers the table A B → Y: \(text)")
  }

  static func setup(_ training: Training, rounds: Int) -> Bilingual {
    let first = training.firstRight
    return Bilingual(
      ko: """
        위의 시작 값에서 네 샘플을 모두 써서 \("\(rounds)")회, \(Symbol("α")) = \(value: "α"), 배정밀도. \
        \(first.map { "\($0)회 뒤에 처음으로 네 답이 모두 맞음" } ?? "네 답이 모두 맞은 적은 없음")
        """,
      en: """
        \("\(rounds)") rounds on all four samples from the starting values above, \(Symbol("α")) = \(value: "α"), double \
        precision; \(first.map { "all four answers are right for the first time after \($0) rounds" } ?? "the four answers are never all right")
        """)
  }

  static func answer(to row: DataTable.Row) -> (name: Bilingual, reading: Bilingual) {
    let inputs = row.inputs.map(\.typeset).joined(separator: " ")
    let target = row.outputs[0].typeset
    return (
      Bilingual(ko: "\(inputs)의 답", en: "the answer to \(inputs)"),
      Bilingual(ko: "반올림하면 \(target)", en: "a number that rounds to \(target)")
    )
  }

  static func plateau(_ training: Training) -> Bilingual {
    let marks = stride(from: 0, to: training.losses.count, by: 100)
    func list(_ name: (Int) -> String) -> String {
      marks.map { "\(name($0)) \(text(of: training.losses[$0]))" }.joined(separator: ", ")
    }
    let pause = training.pausesAtHalves ? pause(at: "\(training.levelOfHalves)") : nothing
    let fall = training.fallsFast ? fastFall : nothing
    return Bilingual(
      ko: "오차 \(error)는 \(list { $0 == 0 ? "처음" : "\($0)회 뒤" })입니다.\(pause.ko)\(fall.ko)",
      en: """
        The error \(error) is \(list { $0 == 0 ? "at the start" : "after \($0) rounds" }).\(pause.en)\(fall.en)
        """)
  }

  private static let nothing = Bilingual(ko: "", en: "")

  private static func pause(at level: String) -> Bilingual {
    Bilingual(
      ko: " 한동안 \(level) 가까이에서 거의 움직이지 않습니다. 네 샘플에 모두 0.5로 답하면 \(error) = \(level)입니다.",
      en:
        " For a while it hardly moves from \(level), which is what answering all four samples with 0.5 gives."
    )
  }

  private static let fastFall = Bilingual(
    ko: " 두 은닉 유닛이 서로 다른 일을 맡으면 그때부터 빨리 줄어듭니다.",
    en: " When the two hidden units take on different jobs, it falls fast.")

  static let learnt = Bilingual(
    ko: """
      배운 매개변수를 소수 셋째 자리까지 적습니다. \(Symbol("w^(1)"))의 행은 j = 0, 1, 2, 열은 은닉 유닛입니다. 이렇게 반올림한 값을 \
      다시 넣어 네 샘플의 답을 구간으로 계산했으므로, 적힌 자릿수는 모두 옳습니다.
      """,
    en: """
      The learnt parameters to three decimals; in \(Symbol("w^(1)")) the rows are j = 0, 1, 2 and the columns the hidden \
      units. The answers are computed in intervals from these rounded numbers, so all their digits are right.
      """)

  /// What the hidden units have learnt, where they have folded a diagonal.
  static func foldedDiagonal(_ diagonal: Training.Diagonal) -> Bilingual {
    switch diagonal {
    case .alike: otherDiagonal
    case .unlike: sameDiagonal
    }
  }

  private static let sameDiagonal = Bilingual(
    ko: """
      L3의 표처럼 학습도 (0, 1)과 (1, 0)을 거의 한 점으로 접었습니다. 어느 대각선이 접히는지는 시작 값이 정합니다.
      """,
    en: """
      Like L3's tables, training has folded (0, 1) and (1, 0) nearly onto one point. Which diagonal is folded, the starting \
      values decide.
      """)

  private static let otherDiagonal = Bilingual(
    ko: """
      L3의 표는 (0, 1)과 (1, 0)을 접었지만, 이 시작 값에서는 반대쪽 대각선, 곧 (0, 0)과 (1, 1)이 거의 한 점으로 접혔습니다. 어느 쪽이 \
      되는지는 시작 값이 정합니다.
      """,
    en: """
      L3's tables fold (0, 1) and (1, 0); from these starting values, training has folded the other diagonal, (0, 0) and \
      (1, 1), nearly onto one point. The starting values decide which it is.
      """)

  static let lossCaption = Bilingual(
    ko: """
      \(where: Facts.trainingIsTheBooks, """
        오차 E의 변화: 표를 배우는 시작 값(실선)과 갇히는 시작 값(파선)
        """, otherwise: "오차 E의 변화: 위의 시작 값(실선)과, 슬라이드의 식으로 학습하면 갇히는 시작 값(파선)")
      """,
    en: """
      \(where: Facts.trainingIsTheBooks, """
        The error E by rounds, from starting values that learn the table (line) and that get stuck (broken line)
        """, otherwise: """
        The error E by rounds, from the starting values above (line), and from some that get stuck with the slide's own \
        formulas (broken line)
        """)
      """)
  static let otherSurface = Bilingual(
    ko: "학습한 뒤 평면 위의 답 y", en: "The answer y over the plane, after training")
  static let learntSurface = Bilingual(
    ko: "배운 신경망의 답 y: 0.5의 경계 두 줄이 (0, 1)과 (1, 0)을 나머지 꼭짓점에서 떼어 놓습니다",
    en: "The learnt answer y over the plane: two borders at 0.5 part (0, 1) and (1, 0) from the other corners"
  )
  static let roundsAxis = Bilingual(ko: "갱신 횟수", en: "rounds")
  static let errorAxis = Bilingual(ko: "오차 E", en: "error E")
  static let learns = Bilingual(ko: "위의 시작 값", en: "the start above")
  static let getsStuck = Bilingual(ko: "갇히는 시작 값", en: "a start that gets stuck")
  static let firstInput = Bilingual(ko: "입력 x₁", en: "input x₁")
  static let secondInput = Bilingual(ko: "입력 x₂", en: "input x₂")

  static let firstRounds = Bilingual(ko: "처음 열 번", en: "The first ten rounds")
  static let learntTitle = Bilingual(ko: "배운 뒤의 답", en: "The answers after training")
  static let samplesTitle = Bilingual(ko: "처음 가중치의 답", en: "The answers with the starting weights")
  static let atStart = Bilingual(ko: "처음", en: "at the start")

  static func after(_ rounds: Int) -> Bilingual {
    Bilingual(ko: "\("\(rounds)")회 뒤", en: "after \("\(rounds)")")
  }
  static func sample(_ number: Int) -> Bilingual {
    let name = RichText([.math(.symbol(Symbol("X_\(number)")))])
    return Bilingual(ko: name, en: name)
  }
}

extension RichText {
  /// A name as a lecture prints it, which no convention changes.
  fileprivate static func printed(_ symbol: Symbol) -> RichText {
    let name = Expression.symbol(symbol)
    return RichText([.typeset(unicode: name.unicode, latex: name.latex)])
  }
}
