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
      ko: "직선 하나로 나눌 수 없는 표, 아홉 매개변수의 기울기, 표에 답할 때까지의 학습",
      en: "A table that no line divides, nine gradients, and training until the network answers it"),
    source: Bilingual(
      ko: "L1 「Backpropagation」과 「XOR 실습」, L3 「Other Considerations」",
      en: "L1 “Backpropagation” and its XOR lab, L3 “Other Considerations”"),
    goals: [
      Bilingual(
        ko: "XOR에 은닉층이 왜 필요한지 표 하나로 증명할 수 있다.",
        en: "Prove from one table why XOR needs a hidden layer."),
      Bilingual(
        ko: "2-2-1 신경망의 아홉 매개변수로 미분한 식을 모두 쓸 수 있다.",
        en: "Write the derivative by each of the nine parameters of a 2-2-1 network."),
      Bilingual(
        ko: "표가 1차식인지 아닌지 검사하고, 틀린 칸이 어디일 수 있는지 말할 수 있다.",
        en: "Test whether a table is affine, and say where a wrong entry can be."),
      Bilingual(
        ko: "학습이 멈춘 듯 보이는 구간과 정말로 갇힌 경우를 구별할 수 있다.",
        en: "Tell a training that pauses from one that is stuck."),
    ],
    introduction: [
      Bilingual(
        ko: """
          XOR는 두 입력이 다를 때만 1입니다. 표는 네 줄뿐이지만 층 하나로는 풀 수 없어서, 은닉층이 무엇을 하는지 보기에 가장 작은 \
          예입니다. 먼저 왜 안 되는지를 보고, L3의 그림으로 은닉층이 하는 일을 읽은 다음, L1의 신경망을 미분하고 학습시킵니다.
          """,
        en: """
          XOR is 1 only where its two inputs differ. It has just four rows, but one layer cannot do it, which makes it the \
          smallest example of what a hidden layer is for. First see why; then read in L3's figure what a hidden layer \
          does; then differentiate and train L1's network.
          """)
    ],
    questions: [
      Question(
        .compute,
        Bilingual(
          ko: """
            입력이 (0, 0)인 샘플에서는 \(Symbol("∂Ẽ/∂w_11^(1)"))과 \(Symbol("∂Ẽ/∂w_01^(1)"))이 각각 얼마입니까? \
            \(where: Facts.biasGradientIsNotZero, "왜 하나만 0입니까?")
            """,
          en: """
            What are \(Symbol("∂Ẽ/∂w_11^(1)")) and \(Symbol("∂Ẽ/∂w_01^(1)")) for the sample with input (0, 0)? \
            \(where: Facts.biasGradientIsNotZero, "Why is only one of them 0?")
            """),
        answer: Bilingual(
          ko: """
            \(value: "∂Ẽ/∂w_11^(1)")과 \(value: "∂Ẽ/∂w_01^(1)")입니다. 앞의 것은 인수 \(Symbol("x_1")) = 0을 가지고, 편향의 \
            입력은 언제나 1이기 때문입니다.
            """,
          en: """
            \(value: "∂Ẽ/∂w_11^(1)") and \(value: "∂Ẽ/∂w_01^(1)"). The first has the factor \(Symbol("x_1")) = 0, while \
            the bias's input is always 1.
            """),
        givens: ["x_1": 0, "x_2": 0]),
      Question(
        .compute,
        Bilingual(
          ko: """
            책의 시작 값 둘을 \(firstBias) = 1, \(firstWeight) = 1로 바꾸면 500회 뒤의 네 답은 무엇입니까? \
            \(code: "swift run xor-network --set 'w_01^(1)=1' --set 'w_21^(1)=1'")로 확인해 보세요.
            """,
          en: """
            Change two of the book's starting values to \(firstBias) = 1 and \(firstWeight) = 1. What are the four \
            answers after 500 rounds? Try \(code: "swift run xor-network --set 'w_01^(1)=1' --set 'w_21^(1)=1'").
            """),
        answer: Bilingual(
          ko: """
            \(outcome: StuckTraining.Answers())이고 \(error)는 \(outcome: StuckTraining.LastError())입니다. 두 샘플에 0.5로 답하는 자리에 갇혔습니다. \
            더 돌려도 거의 그대로입니다. 잠시 멈춘 것과 갇힌 것은 답을 보아야 구별됩니다.
            """,
          en: """
            \(outcome: StuckTraining.Answers()), with \(error) = \(outcome: StuckTraining.LastError()). The network is stuck where it answers \
            two samples with 0.5, and more rounds hardly move it. Only the answers tell a pause from a trap.
            """)),
      Question(
        .compute,
        Bilingual(
          ko: "매개변수를 모두 0.5로 두고 시작하면 은닉 유닛 둘은 어떻게 됩니까?",
          en: "What becomes of the two hidden units if all parameters start at 0.5?"),
        answer: Bilingual(
          ko: """
            쌍둥이가 됩니다. 10회 뒤에도 편향이 \(value: "w_01^(1)^(10)")와 \(value: "w_02^(1)^(10)")로 같습니다. 두 유닛의 식과 \
            값이 같으니 기울기도 같아서, 끝까지 유닛 하나처럼 움직입니다. 그래서 처음 값을 서로 다르게 둡니다.
            """,
          en: """
            They become twins: after 10 rounds their biases are \(value: "w_01^(1)^(10)") and \(value: "w_02^(1)^(10)"). \
            With one formula and one value they have one gradient, and move as a single unit for ever. That is why they \
            must start out different.
            """),
        givens: [
          "w_01^(1)": "0.5", "w_11^(1)": "0.5", "w_21^(1)": "0.5", "w_02^(1)": "0.5", "w_12^(1)": "0.5",
          "w_22^(1)": "0.5", "w_0^(2)": "0.5", "w_1^(2)": "0.5", "w_2^(2)": "0.5",
        ]),
      Question(
        .compute,
        Bilingual(
          ko: "L3-53의 표에서 틀린 칸이 (1, 0)일 수 없다고 볼 까닭을 L3-54의 표에서 찾을 수 있습니까?",
          en: "Does the table of L3-54 give a reason why the wrong entry of L3-53 is not the one at (1, 0)?"),
        answer: Bilingual(
          ko: """
            예. (1, 0)을 고치면 \(Symbol("s_1")) = 0이 되고, 같은 행의 \(Symbol("s_2"))도 0.0입니다. 그런데 L3-54는 이 행에서 \
            \(y1) = 0, \(y2) = 1이라고 합니다. 같은 계단 함수가 0을 0과 1로 둘 다 보낼 수는 없습니다. 나머지 세 칸은 L3-54와 \
            모순되지 않습니다.
            """,
          en: """
            Yes. A change at (1, 0) would make \(Symbol("s_1")) = 0, and \(Symbol("s_2")) is 0.0 in that row, too. But \
            L3-54 has \(y1) = 0 and \(y2) = 1 there, and one step function cannot send 0 to both. The other three entries \
            agree with L3-54.
            """)),
    ])

  // MARK: - Tables

  static func notAffine(_ contradiction: Bilingual) -> Bilingual {
    Bilingual(
      ko: """
        **층 하나로는 안 됩니다.** 유닛 하나의 순입력은 1차식이므로, 마주 보는 꼭짓점의 값을 더한 두 합이 같습니다. 그런데 XOR에 답하려면 \
        (0, 1)과 (1, 0)에서는 둘 다 커야 하고 (0, 0)과 (1, 1)에서는 둘 다 작아야 합니다. 그러면 두 합이 같을 수 없습니다. 답 자체도 \
        1차식이 아닙니다. \(contradiction.ko).
        """,
      en: """
        **One layer is not enough.** A single unit's net input is affine, so its values at opposite corners have the same \
        sum for both pairs of corners. But to answer XOR it must be large at both (0, 1) and (1, 0), and small at both \
        (0, 0) and (1, 1); then the sums cannot be the same. The answers are not affine either: \(contradiction.en).
        """)
  }

  static let fourCorners = Bilingual(
    ko: """
      L3는 두 은닉 유닛의 표로 이것을 보입니다. 첫째 표는 선형 부분입니다. 1차식은 x를 1만큼 옮길 때마다 같은 만큼 변하므로, 네 \
      꼭짓점의 값 사이에 \(corners)이 성립해야 합니다. 표의 숫자를 분수로 정확히 계산해 봅시다.
      """,
    en: """
      L3 shows it with the tables of two hidden units. The first is the linear part. An affine function changes by the \
      same amount for each step in one direction, so its values at the four corners must satisfy \(corners). Check the \
      table's numbers in exact fractions.
      """)

  static let whichEntry = Bilingual(
    ko: """
      \(Symbol("s_2"))의 열은 1차식이지만 \(Symbol("s_1"))의 열은 0.5만큼 어긋납니다. 한 칸만 잘못 인쇄되었다면 네 칸 가운데 \
      어느 것을 고쳐도 1차식이 됩니다. 그 가운데 두 입력의 가중치가 같아지는 것은 하나뿐이고, 그러면 익숙한 AND의 순입력이 됩니다. \
      그래서 그 칸이 틀렸다고 보는 것이 가장 그럴듯합니다. 선형이라는 말은 넓은 뜻으로 읽었습니다. 상수항이 없는 엄밀한 \
      뜻이라면 (0, 0)의 값이 0이어야 합니다.
      """,
    en: """
      The column \(Symbol("s_2")) is affine, but \(Symbol("s_1")) is off by 0.5. If one entry is misprinted, changing any \
      one of the four makes it affine. Only one of these gives both inputs the same weight, and then it is the familiar \
      net input of AND: that entry is the likeliest to be wrong. “Linear” was read in the wide sense: in the \
      strict sense, without a constant, the values at (0, 0) would have to be 0.
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
        \(y1)은 둘 다 1일 때만 1인 AND, \(y2)는 하나라도 1이면 1인 OR입니다. 꼭짓점 (0, 1)과 (1, 0)이 한 점으로 접혔습니다. 접힌 \
        뒤에는 1차식 하나로 충분합니다: \(map). 은닉층이 하는 일이 이것입니다.
        """,
      en: """
        \(y1) is AND, 1 only if both are 1; \(y2) is OR, 1 if either is. The corners (0, 1) and (1, 0) have been folded \
        onto one point, and now an affine function is enough: \(map). That is what a hidden layer does.
        """)
  }

  // MARK: - The network

  static let parameters = Bilingual(
    ko: """
      L1의 신경망은 은닉 유닛 둘, 출력 하나이고 모두 시그모이드입니다. 첨자 0은 편향입니다. 괄호 안의 위 첨자는 층이고 거듭제곱이 \
      아닙니다. 시작 값은 슬라이드에 없\
      \(where: Facts.startIsTheBooks, "어서 이 책이 골랐습니다.", otherwise: "습니다. 여기 있는 것은 직접 고른 값입니다.") \(code: "--set 'w_21^(1)=0.5'")처럼 바꿀 수 있습니다.
      """,
    en: """
      L1's network has two hidden units and one output, all with sigmoids. Index 0 is a bias. The superscript in \
      parentheses is the layer, not a power. The slides give no starting values; these are \
      \(where: Facts.startIsTheBooks, "this book's", otherwise: "your") choice. Change them with \(code: "--set 'w_21^(1)=0.5'").
      """)

  static let oneSample = Bilingual(
    ko: """
      슬라이드처럼 먼저 샘플 하나만 봅니다. 그 오차가 \(sampleError)입니다. \(where: Facts.inputsAreOne, """
        두 입력이 모두 1인 샘플을 골랐습니다. 입력이 0이면 그 입력에 붙은 가중치의 기울기가 0이어서 볼 것이 적기 때문입니다.
        """, otherwise: """
        그 입력은 직접 정한 값입니다. 입력이 0이면 그 입력에 붙은 가중치의 기울기가 0입니다.
        """)
      """,
    en: """
      As on the slide, take one sample first; its error is \(sampleError). \(where: Facts.inputsAreOne, """
        We chose the one with both inputs 1: where an input is 0 the gradients of its weights are 0, and there would be \
        less to see.
        """, otherwise: """
        Its inputs are those that you have set: where an input is 0 the gradients of its weights are 0.
        """)
      """)

  static let ones = Bilingual(
    ko: "편향을 다른 가중치와 같은 꼴로 쓰려고, 언제나 1인 입력을 0번으로 둡니다.",
    en: "To write a bias like any other weight, let there be an input with number 0 that is always 1.")

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
      **첨자의 순서에 조심하세요.** 이 강의의 \(wHidden)는 입력 j에서 유닛 i로 갑니다. 앞 첨자가 출발점입니다. 그래서 목록(L1-07)에 \
      \(firstBias), \(secondBias)가 있습니다. 그런데 같은 강의의 연쇄 법칙(L1-04)에서는 앞 첨자가 도착점입니다. \
      두 슬라이드의 가중치 행렬은 서로 전치입니다.
      """,
    en: """
      **Mind the order of the indices.** On the slide \(wHidden) leads from input j to unit i: the first index is the source, \
      which is why the list (L1-07) has \(firstBias) and \(secondBias). In the chain rule of the same lecture \
      (L1-04) the first index is the destination. The weight matrices of the two slides are each other's transposes.
      """)

  static let oneSampleNetwork = Bilingual(
    ko: "샘플 하나가 지나가는 2-2-1 신경망. 편향은 그리지 않았습니다.",
    en: "The 2-2-1 network with one sample. The biases are not drawn.")
  static let oneSampleBackward = Bilingual(
    ko: "역전파를 마친 2-2-1 신경망. 가중치 아래에 \(Symbol("Ẽ"))의 기울기(▼)가 있습니다.",
    en: "The 2-2-1 network after the backward pass: below the weights, the gradient of \(Symbol("Ẽ")) (▼).")

  static let backward = Bilingual(
    ko: "출력층의 가중치 \(wOutput)는 \(b)에만 들어 있으므로 길이 하나입니다.",
    en: "A weight \(wOutput) of the output layer occurs only in \(b), so there is one path.")

  static let throughHidden = Bilingual(
    ko: """
      은닉층의 가중치는 \(a)를 거치므로 인수가 둘 더 생깁니다. 앞의 두 인수는 출력층에서 이미 계산한 것입니다. 하나만 따라가 봅시다.
      """,
    en: """
      A weight of the hidden layer acts through \(a), which adds two factors. The first two were computed at the output \
      already. Follow one of them.
      """)

  static let allSix = Bilingual(
    ko: "여섯 값을 모으면 다음과 같습니다. 한쪽은 j = 0, 1, 2, 다른 쪽은 i = 1, 2입니다.",
    en: "All six of them, j = 0, 1, 2 one way and i = 1, 2 the other.")

  static let fourSamples = Bilingual(
    ko: """
      이제 네 샘플을 모두 넣습니다. 가중치는 같고 입력과 목표만 다릅니다. 첫 첨자가 샘플의 번호입니다. 슬라이드는 평균 제곱 오차라고 \
      부르지만 식은 평균이 아니라 합이고, 절반이 곱해져 있습니다. \
      \(where: Facts.errorIsTheSlides, "이 책도 식을 따릅니다.", otherwise: "고른 규약은 둘 가운데 하나를 바꿉니다.")
      """,
    en: """
      Now take all four samples: the same weights with other inputs and targets. The first index is the sample's number. \
      The slide speaks of a mean squared error, but its formula is a sum, not a mean, with a half. \
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

  static let update = Bilingual(
    ko: """
      \(where: Facts.biasesAreTrained, "아홉 매개변수를 모두", otherwise: "편향은 두고 여섯 가중치를") 옛 값의 기울기로 한꺼번에 고칩니다. 이것이 1회입니다. 슬라이드가 적은 등호는 “같다”가 아니라 “새 값으로 \
      바꾼다”는 뜻입니다.
      """,
    en: """
      Update \(where: Facts.biasesAreTrained, "all nine parameters", otherwise: "the six weights, and no bias,") at once, with the gradients at the old values. That is one round. The slide's equals \
      sign does not say “is equal to” but “becomes”.
      """)

  // MARK: - Training

  static let enclosedRounds = Bilingual(
    ko: """
      실습은 신경망이 표에 답할 때까지 학습시키는 것입니다. 처음 몇 회는 구간으로 계산해서 자릿수가 모두 증명된 것입니다. 구간은 한 \
      회마다 몇 배씩 넓어질 수 있으므로 오래 이어 갈 수는 없습니다.
      """,
    en: """
      The lab is to train until the network answers the table. The first rounds are computed in intervals, so all their \
      digits are proved. But each round can make the intervals several times wider, and this cannot go on for long.
      """)

  static func allRounds(_ rounds: Int) -> Bilingual {
    Bilingual(
      ko: "그래서 \("\(rounds)")회 전체는 배정밀도로 실행합니다. 답을 반올림해서 표와 같으면 배운 것입니다.",
      en: """
        So all \("\(rounds)") rounds are run in double precision. The network has learnt the table when its answers round \
        to it.
        """)
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
      다시 넣어 네 샘플의 답을 구간으로 계산합니다. 이 신경망의 답은 증명된 것입니다.
      """,
    en: """
      The learnt parameters to three decimals; in \(Symbol("w^(1)")) the rows are j = 0, 1, 2 and the columns the hidden \
      units. Put these rounded numbers in again and enclose the four answers: of this network, the digits are proved.
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
      은닉 유닛이 한 일을 읽어 봅시다. L3의 그림은 (0, 1)과 (1, 0)을 한 점으로 접었습니다. 이 시작 값에서도 바로 그 두 점에서 두 유닛의 \
      값이 거의 같아졌습니다. 어느 쪽을 접든 그다음은 직선 하나로 나뉩니다. 어느 쪽이 되는지는 시작 값이 정합니다.
      """,
    en: """
      Read what the hidden units do. L3's figure folds (0, 1) and (1, 0) onto one point. From these starting values, \
      training has folded the same diagonal: both units have nearly the same values at its two ends. Either way a line is \
      enough for the rest, and the starting values decide which way it goes.
      """)

  private static let otherDiagonal = Bilingual(
    ko: """
      은닉 유닛이 한 일을 읽어 봅시다. L3의 그림은 (0, 1)과 (1, 0)을 한 점으로 접었습니다. 이 시작 값에서는 반대쪽 대각선, 곧 \
      (0, 0)과 (1, 1)에서 두 유닛의 값이 거의 같아졌습니다. 어느 쪽을 접든 그다음은 직선 하나로 나뉩니다. 어느 쪽이 되는지는 시작 \
      값이 정합니다.
      """,
    en: """
      Read what the hidden units do. L3's figure folds (0, 1) and (1, 0) onto one point. From these starting values, \
      training has folded the other diagonal: both units have nearly the same values at (0, 0) and (1, 1). Either way a \
      line is enough for the rest, and the starting values decide which way it goes.
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
    ko: "배운 신경망의 답 y: 0.5의 경계 두 줄이 (0, 1)과 (1, 0)을 나머지 꼭짓점에서 떼어 놓는다",
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
