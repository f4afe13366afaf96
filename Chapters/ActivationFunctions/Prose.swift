import NumericCore
import Textbook

extension ActivationFunctions {
  /// The words around the derivation.
  public var prose: ChapterProse { Prose.chapter }
}

/// What the chapter says, in both languages.
enum Prose {
  private static let x: Expression = .symbol("x")
  private static let s: Expression = .symbol("s")
  private static let shiftBy: Expression = .symbol("C")
  private static let total: Expression = .symbol("S")
  private static let sigmoidValue: Expression = .symbol("h_σ")
  private static let tanhValue: Expression = .symbol("h_tanh")
  private static let x1: Expression = .symbol("x_1")
  private static let x2: Expression = .symbol("x_2")
  private static let x3: Expression = .symbol("x_3")
  private static let xk: Expression = .symbol("x_k")
  private static let y1: Expression = .symbol("y_1")
  private static let y2: Expression = .symbol("y_2")
  private static let yi: Expression = .symbol("y_i")
  private static let yj: Expression = .symbol("y_j")

  static let chapter = ChapterProse(
    title: Bilingual(ko: "활성화 함수", en: "Activation functions"),
    summary: Bilingual(
      ko: "계단 함수, 시그모이드, ReLU와 그 미분, 그리고 소프트맥스가 최댓값을 빼는 까닭",
      en: "Step, sigmoid and ReLU with their derivatives, and why the softmax subtracts the maximum"),
    source: Bilingual(
      ko: "L3 「Error Back Propagation」, L5 「Forward & Backward Propagation」",
      en: "L3 “Error Back Propagation”, L5 “Forward & Backward Propagation”"),
    goals: [
      Bilingual(
        ko: "네 가지 활성화 함수의 값과 미분을 구하고, 꺾이거나 끊기는 0에서 무엇을 약속하는지 말할 수 있다.",
        en:
          "Find the value and the slope of four activation functions, and say what is agreed at 0, the kink or jump."
      ),
      Bilingual(
        ko: "계단 함수로는 아무것도, 시그모이드로는 양 끝에서 거의 배우지 못하는 까닭을 설명할 수 있다.",
        en: "Say why nothing is learnt through a step function, and little far out on a sigmoid."),
      Bilingual(
        ko: "소프트맥스의 출력을 자기 입력과 남의 입력으로 미분하고, 교차 엔트로피와 이으면 왜 출력에서 목표값을 뺀 것이 되는지 설명할 수 있다.",
        en: """
          Differentiate the softmax by its own input and by another, and say why with the cross-entropy the gradient is the \
          output less the target.
          """),
      Bilingual(
        ko: "모든 입력에서 같은 수를 빼도 소프트맥스가 그대로인 까닭과, 그런데도 빼는 까닭을 설명할 수 있다.",
        en:
          "Say why subtracting one number from all inputs leaves the softmax as it is, and why it is done."
      ),
    ],
    introduction: [
      Bilingual(
        ko: """
          처음의 인공 뉴런은 계단 함수를 썼지만, 지금은 그것으로 학습하지 않습니다. 무엇이 문제였고, 시그모이드와 ReLU는 무엇을 고쳤을까요?
          """,
        en: """
          The first artificial neurons had a step function, and today nobody trains with one. What was the matter with it, and \
          what did the sigmoid and the ReLU mend?
          """),
      Bilingual(
        ko: """
          뉴런은 입력에 가중치를 곱해 더한 다음 그 합을 활성화 함수에 넣습니다. 이 함수가 직선이면 층을 아무리 쌓아도 직선 하나와 다르지 않아서, \
          꺾이거나 휜 함수를 씁니다. 순전파에는 함수의 값이, 역전파에는 그 미분이 필요합니다.
          """,
        en: """
          A neuron puts its weighted sum through an activation function. Were that a straight line, many layers would do no \
          more than one; so it is bent or curved. The forward pass needs its value, the backward pass its slope.
          """),
    ],
    questions: [
      Question(
        .compute,
        Bilingual(
          ko: "\(x)가 0이면 시그모이드, tanh, ReLU의 미분은 각각 얼마이고, 그 가운데 계산이 아니라 약속인 것은 무엇입니까?",
          en: """
            What are the slopes of the sigmoid, tanh and the ReLU at 0, and which of them is agreed on, not worked out?
            """),
        answer: Bilingual(
          ko: """
            차례로 \(value: "∂h_σ/∂x"), \(value: "∂h_tanh/∂x"), \(value: "∂h_relu/∂x")입니다. ReLU는 0에서 꺾여 있어서 미분이 없으므로, 그 \
            값만 약속입니다.
            """,
          en: """
            They are \(value: "∂h_σ/∂x"), \(value: "∂h_tanh/∂x") and \(value: "∂h_relu/∂x"), in this order. The ReLU has a \
            kink at 0 and no slope there: that one is a convention.
            """),
        givens: ["x": 0], testing: [1]),
      Question(
        .predict,
        Bilingual(
          ko: "\(x)가 −6이면 어느 함수의 미분이 정확히 0입니까? 다른 함수로는 잘 배울 수 있습니까?",
          en: "At −6, which function's slope is exactly 0? Would the others learn well there?"),
        answer: Bilingual(
          ko: """
            ReLU의 미분이 \(value: "∂h_relu/∂x")입니다. 시그모이드는 \(value: "∂h_σ/∂x"), tanh는 \(value: "∂h_tanh/∂x")로 0은 아니지만, \
            도착한 기울기에 이 작은 수를 곱해 넘기므로 거의 배우지 못합니다.
            """,
          en: """
            The ReLU's is \(value: "∂h_relu/∂x"). The sigmoid's is \(value: "∂h_σ/∂x") and that of tanh \
            \(value: "∂h_tanh/∂x"): not 0, but what arrives is multiplied by that small number, so hardly anything is learnt.
            """),
        givens: ["x": -6], testing: [2],
        choices: [
          .init(ko: "시그모이드", en: "the sigmoid's", where: .equal(.symbol("∂h_σ/∂x"), 0)),
          .init(ko: "tanh", en: "that of tanh", where: .equal(.symbol("∂h_tanh/∂x"), 0)),
          .init(ko: "ReLU", en: "the ReLU's", where: .equal(.symbol("∂h_relu/∂x"), 0)),
        ]),
      Question(
        .explain,
        Bilingual(
          ko: "세 입력에 모두 100을 더하면 소프트맥스의 출력은 어떻게 됩니까? 그 까닭은 무엇입니까?",
          en: "What happens to the softmax if 100 is added to all three inputs, and why?"),
        answer: Bilingual(
          ko: """
            그대로입니다. \(y1) = \(value: "y_1")입니다. 분자와 분모에 같은 수가 곱해져 약분되기 때문입니다. 소프트맥스는 \
            입력의 크기가 아니라 차이만 봅니다.
            """,
          en: """
            Nothing: \(y1) = \(value: "y_1"). Numerator and denominator gain the same factor, which cancels. The \
            softmax sees the differences of its inputs, not their size.
            """), testing: [4]),
      Question(
        .compute,
        Bilingual(
          ko: "\(x3)이 −50이면 \(y1)은 얼마입니까? 시그모이드로도 쓸 수 있습니까?",
          en: "What is \(y1) if \(x3) is −50? Can it be written with the sigmoid?"),
        answer: Bilingual(
          ko: """
            \(where: Facts.thirdTermIsTiny, """
              셋째 항이 거의 0이라 \(y1) = \(value: "y_1")이고, 이는 \(sigmoid(x1 - x2))와 거의 같습니다.
              """, otherwise: """
              \(y1) = \(value: "y_1")입니다. 다른 입력도 작아서 셋째 항이 아직 남아 있습니다.
              """) 입력이 둘뿐인 \
            소프트맥스는 바로 두 입력의 차이에 대한 시그모이드입니다.
            """,
          en: """
            \(where: Facts.thirdTermIsTiny, """
              The third term is next to 0, so \(y1) = \(value: "y_1"), which is almost \(sigmoid(x1 - x2)).
              """, otherwise: """
              It is \(y1) = \(value: "y_1"): your other inputs are so small that the third term still counts.
              """) A softmax of two inputs is the sigmoid of their difference.
            """),
        givens: ["x_3": -50], testing: [4]),
      Question(
        .explain,
        Bilingual(
          ko: "소프트맥스가 맞는 클래스에 거의 1을 주었다면 \(Symbol("∂E/∂x_2"))는 얼마입니까? 거의 0을 주었다면 얼마이고, 왜 그래야 합니까?",
          en: """
            What is \(Symbol("∂E/∂x_2")) if the softmax gave the right class almost 1? What if it gave it almost 0, and why \
            is that as it should be?
            """),
        answer: Bilingual(
          ko: """
            거의 1이면 \(.symbol("y_2") - 1)은 거의 0입니다. 더 고칠 것이 없습니다. 거의 0이면 거의 −1입니다. 크게 틀렸을 때 크게 \
            고칩니다. 여기서 \(x2)가 −5이면 \(Symbol("y_2")) = \(value: "y_2")이고 \(Symbol("∂E/∂x_2")) = \(value: "∂E/∂x_2")입니다.
            """,
          en: """
            Given almost 1, \(.symbol("y_2") - 1) is almost 0: nothing is left to mend. Given almost 0, it is almost −1: \
            where it is badly wrong it learns most. With \(x2) = −5 here, \(Symbol("y_2")) = \(value: "y_2") and \
            \(Symbol("∂E/∂x_2")) = \(value: "∂E/∂x_2").
            """),
        givens: ["x_2": -5], testing: [3]),
    ])

  static let whereLevel = Question(
    .predict,
    Bilingual(
      ko: "그림에서 읽어 보세요. 네 곡선은 어디에서 평평합니까(미분이 0이거나 거의 0입니까)?",
      en: "Read it off the picture: where is each of the four curves level, or nearly so?"),
    answer: Bilingual(
      ko: """
        계단 함수는 0만 빼고 어디나, ReLU는 0의 왼쪽에서 평평합니다. 시그모이드와 tanh는 완전히 평평한 곳은 없지만 양 끝에서 거의 그렇습니다. \
        역전파는 도착한 기울기에 이 미분을 곱하므로, 평평한 곳에서는 아무것도 넘어가지 않습니다.
        """,
      en: """
        The step everywhere but at 0, the ReLU left of 0. The sigmoid and tanh are level nowhere, but nearly so towards both \
        ends. The backward pass multiplies what arrives by this slope, so where it is level, nothing is passed on.
        """), testing: [1, 2])

  static let ourNumbers = Bilingual(
    ko: """
      슬라이드에는 식만 있습니다. 숫자는 \(where: Facts.numbersAreTheBooks, "이 책이", otherwise: "직접") 골랐습니다.
      """,
    en: """
      The slides have formulas only. The numbers are \(where: Facts.numbersAreTheBooks, "this book's", otherwise: "your") choice.
      """)

  static let step = Bilingual(
    ko: """
      처음의 인공 뉴런은 자극이 문턱 0을 넘으면 1, 아니면 0을 내보냈습니다. 슬라이드의 식과 프로그램 \(code: "x > 0")은 모두 \
      0에서 0을 줍니다.
      """,
    en: """
      The first artificial neurons gave 1 when the stimulus crossed the threshold 0, else 0. The slide's formula and its \
      program, \(code: "x > 0"), both give 0 at 0.
      """)

  static let stepAtZero = Bilingual(
    ko: """
      0에서의 값은 약속이고, 책마다 다릅니다. 더 큰 문제는 미분입니다. 0이 아닌 곳에서는 어디나 평평해서 \
      미분이 0이고, 그러면 역전파에서 곱한 값도 모두 0입니다. 그래서 학습에는 쓰지 않습니다.
      """,
    en: """
      The value at 0 is a convention, and books differ. The derivative is the greater \
      problem: the function is flat everywhere but at 0, so its derivative is 0, and so is every product of the backward \
      pass with it. That is why networks are not trained with it.
      """)

  static let roundedStep = Bilingual(
    ko: """
      시그모이드는 계단의 모서리를 둥글린 것입니다. 0과 1 사이의 값을 내고, 어디서나 미분할 수 있습니다. 미분은 함수의 값 \
      \(sigmoidValue)만으로 쓸 수 있습니다.
      """,
    en: """
      The sigmoid is a step with its corners rounded off: values between 0 and 1, and everywhere a derivative, which needs \
      only the value \(sigmoidValue).
      """)

  static let tanhToo = Bilingual(
    ko: """
      슬라이드에는 없지만 tanh도 자주 씁니다. 식은 \((exp(x) - exp(-x)) / (exp(x) + exp(-x)))이고, \
      \(2 * sigmoid(2 * x) - 1)과 같은 함수입니다. 이것을 미분하면 \
      \(4 * sigmoid(2 * x) * (1 - sigmoid(2 * x))), 곧 \(1 - tanhValue.squared)입니다.
      """,
    en: """
      The slides leave tanh out, but it is common. It is \((exp(x) - exp(-x)) / (exp(x) + exp(-x))), the same function as \
      \(2 * sigmoid(2 * x) - 1). Differentiate this, and it is \(4 * sigmoid(2 * x) * (1 - sigmoid(2 * x))), which is \
      \(1 - tanhValue.squared).
      """)

  static let relu = Bilingual(
    ko: """
      ReLU는 입력과 0 가운데 큰 쪽을 내보냅니다. 곧 양수는 그대로, 음수는 0입니다.
      """,
    en: """
      The ReLU gives the larger of its input and 0: a positive number as it is, 0 for a negative one.
      """)

  static let otherReLU = Bilingual(
    ko: """
      다른 강의는 입력을 \(s)라 하고 0을 윗줄에 넣습니다. 경우를 나누는 자리가 다를 뿐 같은 함수입니다. 0에서는 두 줄 모두 \
      0이기 때문입니다. 계단 함수에서는 그렇지 않았습니다.
      """,
    en: """
      The other lecture calls the input \(s) and puts 0 into the upper line. The cases are cut differently, but the \
      function is the same: at 0 both lines give 0. With the step function it was not so.
      """)

  static let reluSlope = Bilingual(
    ko: """
      ReLU의 미분은 계단 함수입니다. 양수에서 1이므로 몇 번을 곱해도 작아지지 않습니다. 0에서는 꺾여 있어 미분이 없고, 이 책은 \
      0으로 약속합니다.
      """,
    en: """
      The ReLU's derivative is the step function. For a positive input it is 1: a factor that makes nothing smaller. At 0 \
      there is a kink and no derivative; this book takes 0 there.
      """)

  static let valuesCaption = Bilingual(
    ko: "네 활성화 함수의 값: 계단 함수와 시그모이드는 0과 1 사이, tanh는 −1과 1 사이, ReLU는 0 이상",
    en: "Four activation functions: step and sigmoid between 0 and 1, tanh between −1 and 1, ReLU from 0 up")
  static let slopesCaption = Bilingual(
    ko: "미분: 계단 함수는 0, 시그모이드는 ¼ 이하, tanh는 1 이하, ReLU는 0 아니면 1",
    en: "The derivatives: 0 for the step, at most ¼ for the sigmoid, at most 1 for tanh, 0 or 1 for the ReLU"
  )
  static let input = Bilingual(ko: "입력 x", en: "input x")
  static let value = Bilingual(ko: "값", en: "value")
  static let slope = Bilingual(ko: "미분", en: "slope")
  static let stepLabel = Bilingual(ko: "계단 함수", en: "step")
  static let sigmoidLabel = Bilingual(ko: "시그모이드", en: "sigmoid")
  static let tanhLabel = Bilingual(ko: "tanh", en: "tanh")
  static let reluLabel = Bilingual(ko: "ReLU", en: "ReLU")

  static let slopesBeside = Bilingual(
    ko: """
      시그모이드의 미분은 가운데에서도 ¼이고 양쪽에서는 곧 0이 됩니다. 층마다 이런 수가 하나씩 곱해진다고 생각해 보세요.
      """,
    en: """
      The sigmoid's derivative is ¼ even in the middle, and soon 0 on both sides. Think of one such factor for every layer.
      """)

  static let softmax = Bilingual(
    ko: """
      분류에서는 여러 출력을 확률로 읽고 싶습니다. 소프트맥스는 입력마다 지수함수에 넣어 양수로 만든 다음, 그 합 \(total)로 \
      나눕니다. 그러면 출력은 모두 0과 1 사이이고 더하면 1입니다.
      """,
    en: """
      For classification we want to read several outputs as probabilities. The softmax makes every input positive by an \
      exponential and divides by their sum \(total). So all outputs lie between 0 and 1, and make 1 together.
      """)

  static let twoPaths = Bilingual(
    ko: """
      출력 하나가 모든 입력에 달려 있습니다. 분모 \(total)에 모두 들어 있기 때문입니다. 그래서 \(y1)에서 자기 입력 \(x1)까지는 \
      길이 둘(분자와 분모)이고, 남의 입력 \(x2)까지는 분모를 지나는 길 하나뿐입니다.
      """,
    en: """
      Each output depends on all inputs, for the denominator \(total) has them all. So from \(y1) to its own input \(x1) \
      there are two paths, through numerator and denominator; to another input \(x2) there is one, through the latter.
      """)

  static let jacobian = Bilingual(
    ko: """
      아홉 개를 행렬로 모으면 규칙이 보입니다. 대각선에는 시그모이드의 미분처럼 \(yi * (1 - yi)), 나머지 자리에는 \(-yi * yj)가 있습니다. \
      각 행을 더하면 0입니다. 모든 입력에 같은 수를 더해도 출력이 그대로이기 때문입니다.
      """,
    en: """
      Gather all nine in a matrix, and the rule shows: \(yi * (1 - yi)) on the diagonal, as for the sigmoid, \
      \(-yi * yj) elsewhere. Each row sums to 0, since adding one number to all inputs changes no output.
      """)

  static let shift = Bilingual(
    ko: """
      강의의 프로그램은 지수함수에 넣기 전에 최댓값을 뺍니다. 어떤 수 \(shiftBy)를 빼도 \
      \(RichText.equation(exp(xk - shiftBy), exp(-shiftBy) * exp(xk)))이라, 분자와 분모에 같은 인수가 곱해져 약분됩니다. 그래도 빼는 까닭은 컴퓨터의 수에 끝이 있기 때문입니다. 배정밀도에서는 입력이 709를 조금만 넘어도 지수함수가 무한대가 \
      됩니다. 최댓값을 빼면 가장 큰 지수가 0이라 그럴 일이 없습니다.
      """,
    en: """
      The lecture's program subtracts the maximum before the exponential. Whatever number \(shiftBy) is subtracted, \
      \(RichText.equation(exp(xk - shiftBy), exp(-shiftBy) * exp(xk))): numerator and denominator gain the same factor, \
      which cancels. It is done because a computer's numbers end \
      somewhere: in double precision an input little above 709 makes the exponential infinite. With the maximum subtracted, \
      the largest exponent is 0.
      """)

  static let product = Bilingual(
    ko: """
      프로그램 아래의 식에는 빼기 기호가 없어서, 적힌 대로 읽으면 \(xk)와 \(shiftBy)의 곱입니다. 곱은 입력의 차이를 \
      \(shiftBy)배로 벌리므로 다른 함수입니다. 자료에서 글자를 뽑을 때 기호가 사라졌을 수도 있습니다.
      """,
    en: """
      The formula below the program has no minus: as the copy prints it, it multiplies \(xk) by \(shiftBy). That stretches \
      the differences of the inputs, and is another function. The sign may have been lost when the text was extracted.
      """)

  static let besideTitle = Bilingual(
    ko: "같은 입력에서: 소프트맥스, \(shiftBy)를 뺀 식, \(shiftBy)를 곱한 식",
    en: "On the same inputs: the softmax, with \(shiftBy) subtracted, and multiplied by \(shiftBy)")
  static let besideColumns = [
    Bilingual(ko: "소프트맥스", en: "softmax"), Bilingual(ko: "뺄 때", en: "subtracted"),
    Bilingual(ko: "곱할 때", en: "multiplied"),
  ]

  static let overflowClaimed = Bilingual(
    ko: "최댓값을 빼면 넘침을 막는다", en: "subtracting the maximum prevents overflow")
  static let overflowSetup = Bilingual(
    ko: "배정밀도로, 입력 1010, 1000, 990", en: "in double precision, on the inputs 1010, 1000, 990")
  static let notNumbers = Bilingual(
    ko: "빼지 않을 때 수가 아닌 답의 개수", en: "answers that are not numbers, nothing subtracted")

  /// What an answer of the program is called.
  static func answer(_ number: Int) -> Bilingual {
    let y = RichText([.math(.symbol(Symbol("y_\(number)")))])
    return Bilingual(ko: "뺄 때의 \(y)", en: "\(y) with the maximum subtracted")
  }
}
