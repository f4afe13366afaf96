import NumericCore
import Textbook

extension SigmoidDerivative {
  /// The words around the derivation.
  public var prose: ChapterProse { Prose.chapter }
}

/// What the chapter says, in both languages.
enum Prose {
  private static let x: Expression = .symbol("x")
  private static let u: Expression = .symbol("u")
  private static let s: Expression = .symbol("s")
  private static let y: Expression = .symbol("y")
  private static let w: Expression = .symbol("w")
  private static let e = exp(-x)

  static let chapter = ChapterProse(
    title: Bilingual(ko: "시그모이드의 미분", en: "The derivative of the sigmoid"),
    summary: Bilingual(
      ko: "두 강의의 미분을 한 줄씩 확인하고, ¼을 넘지 않는 까닭을 본다",
      en: "Two lectures' derivations, line by line, and why the slope never exceeds ¼"),
    source: Bilingual(
      ko: "L1 「Backpropagation」, L3 「Error Back Propagation」, L5 「Forward & Backward Propagation」",
      en: "L1 “Backpropagation”, L3 “Error Back Propagation”, L5 “Forward & Backward Propagation”"),
    goals: [
      Bilingual(
        ko: "시그모이드를 두 단계로 나누어 연쇄 법칙으로 미분할 수 있다.",
        en: "Split the sigmoid into two steps and differentiate it with the chain rule."),
      Bilingual(
        ko: "미분을 시그모이드의 값만으로 \(y * (1 - y))라고 쓸 수 있고, 왜 그런지 설명할 수 있다.",
        en: "Write the derivative as \(y * (1 - y)), using only the sigmoid's value, and say why."),
      Bilingual(
        ko: "부호나 괄호가 빠진 줄을 찾아낼 수 있다.",
        en: "Spot a line that has lost a sign or a pair of parentheses."),
    ],
    introduction: [
      Bilingual(
        ko: """
          신경망의 뉴런은 합을 구한 다음 활성화 함수에 넣습니다. 이 장의 활성화 함수는 시그모이드 \
          \(RichText.equation(sigmoid(x), 1 / (1 + e)))입니다. 어떤 수를 넣어도 0과 1 사이의 값이 나옵니다. \
          역전파에서는 이 함수의 미분을 거듭 쓰므로, 먼저 한 번 제대로 구해 둡니다. \
          필요한 것은 변수가 하나인 함수의 미분뿐입니다.
          """,
        en: """
          A neuron forms a sum and puts it through an activation function. Here that is the sigmoid, \
          \(RichText.equation(sigmoid(x), 1 / (1 + e))). Whatever goes in, a value between 0 and 1 comes out. \
          Backpropagation needs its derivative again and again, so we work it out once, with care. \
          All you need is the derivative of a function of one variable.
          """)
    ],
    questions: [
      Question(
        .compute,
        Bilingual(
          ko: "\(x)가 0일 때 시그모이드의 값과 미분은 얼마입니까?",
          en: "What are the sigmoid and its derivative at 0?"),
        answer: Bilingual(
          ko: "값은 \(value: "y"), 미분은 \(value: "∂y/∂x")입니다. 미분이 가장 큰 곳이 바로 여기입니다.",
          en:
            "The value is \(value: "y") and the derivative is \(value: "∂y/∂x"). Nowhere is the derivative larger."
        ),
        givens: ["x": 0]),
      Question(
        .compute,
        Bilingual(
          ko: "\(x)가 6이면 미분이 얼마나 작아집니까? 이것이 학습에 왜 문제가 됩니까?",
          en: "How small is the derivative at 6, and why is that a problem for training?"),
        answer: Bilingual(
          ko: """
            미분은 \(value: "∂y/∂x")입니다. 이 값이 기울기의 인수로 곱해지므로 가중치가 거의 움직이지 않습니다. \
            이런 상태를 포화라고 합니다.
            """,
          en: """
            It is \(value: "∂y/∂x"). The gradient has it as a factor, so the weights hardly move. \
            The unit is said to be saturated.
            """),
        givens: ["x": 6]),
      Question(
        .compute,
        Bilingual(
          ko: "미분을 구할 때 \(y) 대신 \(x)를 \(y * (1 - y))에 넣으면 어떻게 됩니까?",
          en: "What goes wrong if you put \(x) instead of \(y) into \(y * (1 - y))?"),
        answer: Bilingual(
          ko: """
            \(x)가 2이면 음수가 나옵니다. 그러나 시그모이드는 늘 커지는 함수이므로 미분이 음수일 수 없습니다. \
            바른 값은 \(value: "∂y/∂x")입니다.
            """,
          en: """
            At 2 the result is negative. But the sigmoid always grows, so its derivative cannot be negative. \
            The right value is \(value: "∂y/∂x").
            """),
        givens: ["x": 2]),
    ])

  static let twoSteps = Bilingual(
    ko: """
      한 번에 미분하지 말고 계산 순서대로 이름을 붙입니다. 먼저 \(RichText.equation(u, 1 + e)), 그다음 \
      \(RichText.equation(s, 1 / u))입니다. 두 단계 모두 미분하기 쉽습니다.
      """,
    en: """
      Don't differentiate it in one go; name the steps in the order they are computed. First \
      \(RichText.equation(u, 1 + e)), then \(RichText.equation(s, 1 / u)). Each step is easy to differentiate.
      """)

  static let fiveLines = Bilingual(
    ko: """
      강의는 미분을 다섯 줄로 씁니다. 아래에서는 줄마다 바로 위에서 구한 \(Symbol("∂s/∂x"))와 같은 함수인지 확인합니다. \
      첫 줄에는 \(1 / u)을 미분할 때 나오는 마이너스가 빠져 있습니다. 둘째 줄에는 있으므로 두 줄은 서로 다릅니다.
      """,
    en: """
      The lecture writes the derivative in five lines. Below, each line is checked against \(Symbol("∂s/∂x")) from \
      above: are they the same function? The first line lacks the minus sign that differentiating \(1 / u) brings. \
      The second line has it, so the two lines disagree.
      """)

  static let singleLine = Bilingual(
    ko: """
      다른 강의는 한 줄로 끝냅니다. 그런데 가운데 식에서는 \(-e)를 곱해야 할 자리에서 \(e)를 빼고 있습니다. \
      음수를 곱할 때 괄호를 쓰지 않으면 이렇게 됩니다. 마지막 식은 맞습니다.
      """,
    en: """
      Another lecture needs a single line. But its middle part subtracts \(e) where it should multiply by \(-e). \
      That is what a missing pair of parentheses does. The last part is right.
      """)

  static let inTermsOfTheValue = Bilingual(
    ko: """
      마지막 줄이 가장 쓸모 있습니다. 순전파에서 \(y)를 이미 구했으므로, 미분하려고 지수함수를 다시 계산할 필요가 없습니다.
      """,
    en: """
      The last line is the useful one. The forward pass has already computed \(y), so the derivative costs no \
      further exponential.
      """)

  static let twoMinuses = Bilingual(
    ko: "음의 부호가 두 번 나옵니다. 1/u를 미분할 때 한 번, 지수 −x를 미분할 때 한 번입니다. 둘 중 하나를 빠뜨리면 부호가 뒤집힙니다.",
    en: "There are two minus signs, one from 1/u and one from the exponent −x. Lose one, and the sign turns.")

  static let atMostAQuarter = Bilingual(
    ko: """
      ¼에서 미분을 뺀 것은 어떤 수의 제곱입니다. 제곱은 음수가 아니므로 미분은 ¼을 넘을 수 없습니다. \
      \(y)가 ½일 때, 곧 \(x)가 0일 때만 ¼이 됩니다.
      """,
    en: """
      A quarter minus the derivative is a square. A square is never negative, so the derivative is never above ¼. \
      It reaches ¼ only where \(y) is ½, that is at 0.
      """)

  static let byTheWeight = Bilingual(
    ko: """
      슬라이드 사본은 미분 변수를 가중치로 적었습니다. 시그모이드의 입력 \(RichText.equation(.symbol("a"), w * x))에 대한 \
      미분으로 읽으면 위에서 증명한 대로 맞습니다. 적힌 대로 \(w)로 미분하면 \(x)가 한 번 더 곱해지므로, \(w)가 0에 \
      가깝고 \(x)가 1보다 크면 ¼을 넘습니다. \
      \(where: Facts.slopeByWeightExceedsAQuarter, "지금의 숫자에서도 \(value: Facts.slopeByWeight)입니다.") 그래서 그렇게 읽는 \
      것이 조건입니다.
      """,
    en: """
      The copy of the slide writes the derivative by a weight. Read as the derivative by the sigmoid's own input, \
      \(RichText.equation(.symbol("a"), w * x)), it is right, as proved above. By \(w), as it is printed, there is \
      another factor \(x), and with \(w) near 0 and \(x) above 1 the result exceeds ¼. \
      \(where: Facts.slopeByWeightExceedsAQuarter, "With these numbers it is \(value: Facts.slopeByWeight).") So that \
      reading is a condition.
      """)

  static let byItsInput = Bilingual(
    ko: "\(w)에 대한 미분이 아니라 시그모이드의 입력 \(Symbol("a"))에 대한 미분으로 읽을 때",
    en: "if the derivative is read as the one by the sigmoid's own input \(Symbol("a")), not by \(w)")
}
