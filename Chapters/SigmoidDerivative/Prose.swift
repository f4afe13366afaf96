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

  private static func slope(at x: Expression) -> Expression { sigmoid(x) * (1 - sigmoid(x)) }

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
        ko: "시그모이드를 두 단계로 나누어 연쇄 법칙으로 미분하고, 음의 부호가 어디서 두 번 나오는지 말할 수 있다.",
        en: "Split the sigmoid into two steps, differentiate it, and say where its two minus signs come from."
      ),
      Bilingual(
        ko: "미분을 시그모이드의 값만으로 \(y * (1 - y))라고 쓸 수 있고, 그것이 얼마나 클 수 있는지 말할 수 있다.",
        en: "Write the derivative as \(y * (1 - y)), from the value alone, and say how large it can get."),
      Bilingual(
        ko: "부호나 괄호가 빠진 줄을 찾아낼 수 있다.",
        en: "Spot a line that has lost a sign or a pair of parentheses."),
    ],
    introduction: [
      Bilingual(
        ko: """
          시그모이드 \(RichText.equation(sigmoid(x), 1 / (1 + e)))의 미분을 두 강의가 한 줄씩 적어 내려갑니다. 마지막 줄은 둘 다 맞는데, \
          중간에 틀린 줄이 하나씩 있습니다. 어느 줄일까요?
          """,
        en: """
          Two lectures differentiate the sigmoid, \(RichText.equation(sigmoid(x), 1 / (1 + e))), line by line. Both end with \
          the right result, and each has a line on the way that is wrong. Which?
          """),
      Bilingual(
        ko: """
          뉴런은 합을 구해 활성화 함수에 넣습니다. 시그모이드가 그런 함수이고, 무엇을 넣어도 0과 1 사이의 값이 나옵니다. 역전파는 이 미분을 \
          거듭 쓰므로 한 번 제대로 구해 둡니다.
          """,
        en: """
          A neuron forms a sum and puts it through an activation function. The sigmoid is one: whatever goes in, a value between \
          0 and 1 comes out. Backpropagation needs its derivative again and again, so it is worth finding once, with care.
          """),
    ],
    questions: [
      Question(
        .predict,
        Bilingual(
          ko: "\(x)에서와 \(-x)에서 시그모이드의 기울기는 어느 쪽이 더 가파릅니까?",
          en: "Where is the sigmoid steeper, at \(x) or at \(-x)?"),
        answer: Bilingual(
          ko: """
            똑같습니다. 위의 정리에서 \(1 - sigmoid(x))는 \(exp(-x) / (1 + exp(-x)))였고, 분자와 분모를 \(exp(-x))로 나누면 \
            \(1 / (exp(x) + 1)), 곧 \(sigmoid(-x))입니다. \(y)와 \(1 - y)가 자리를 바꿀 뿐이고, 곱은 그대로입니다.
            """,
          en: """
            Both are equally steep. Above, \(1 - sigmoid(x)) was \(exp(-x) / (1 + exp(-x))); divided by \(exp(-x)) above and \
            below it is \(1 / (exp(x) + 1)), which is \(sigmoid(-x)). So \(y) and \(1 - y) change places, and the product \
            stays.
            """), testing: [2],
        choices: [
          .init(ko: "\(x)에서", en: "at \(x)", where: slope(at: -x) < slope(at: x)),
          .init(ko: "\(-x)에서", en: "at \(-x)", where: slope(at: x) < slope(at: -x)),
          .init(ko: "똑같다", en: "equally steep", where: .identical(slope(at: x), slope(at: -x))),
        ]),
      Question(
        .compute,
        Bilingual(
          ko: "\(x)가 6이면 미분이 얼마나 작아집니까? 이것이 학습에 왜 문제가 됩니까?",
          en: "How small is the derivative at 6, and why is that a problem for training?"),
        answer: Bilingual(
          ko: """
            미분은 \(value: "∂y/∂x")입니다. 도착한 기울기에 이 값이 곱해지므로 그 앞의 가중치에는 거의 아무것도 넘어가지 않습니다. \
            이런 상태를 포화라고 합니다.
            """,
          en: """
            It is \(value: "∂y/∂x"). What arrives is multiplied by this, so next to nothing is passed on to the weights before \
            it. The unit is said to be saturated.
            """),
        givens: ["x": 6], testing: [2]),
      Question(
        .compute,
        Bilingual(
          ko: "\(sigmoid(2 * x))를 \(x)로 미분하면 무엇이 달라집니까?",
          en: "Differentiate \(sigmoid(2 * x)) by \(x). What is different?"),
        answer: Bilingual(
          ko: """
            \(2 * x)라는 단계가 하나 더 있고, 그 국소 미분 2가 곱해집니다. \(RichText.equation(y, sigmoid(2 * x)))라고 하면 \
            \(2 * y * (1 - y))입니다. 음의 부호는 여전히 두 번 나와 서로 없어집니다.
            """,
          en: """
            There is one more step, \(2 * x), and its local slope 2 is a factor: with \(RichText.equation(y, sigmoid(2 * x))) it \
            is \(2 * y * (1 - y)). There are still two minus signs, which cancel.
            """), testing: [1]),
      Question(
        .explain,
        Bilingual(
          ko: "누군가 \(y * (1 - y))에 \(y) 대신 \(x)를 넣었습니다. \(x)가 2일 때, 바른 값을 몰라도 틀렸음을 알 수 있습니까?",
          en: """
            Somebody puts \(x) instead of \(y) into \(y * (1 - y)). At \(x) = 2, how can one see that it is wrong without \
            knowing what is right?
            """),
        answer: Bilingual(
          ko: """
            음수가 나옵니다. 그러나 시그모이드는 늘 커지는 함수이므로 기울기가 음수일 수 없습니다. 부호가 빠진 줄도 같은 방법으로 찾을 수 \
            있습니다. 바른 값은 \(value: "∂y/∂x")입니다.
            """,
          en: """
            The result is negative, but the sigmoid always grows, so its slope cannot be. A line that has lost a sign gives itself \
            away in the same manner. The right value is \(value: "∂y/∂x").
            """),
        givens: ["x": 2], testing: [3]),
    ])

  static let twoSteps = Bilingual(
    ko: """
      한 번에 미분하지 말고, 계산하는 차례대로 이름을 붙입니다. 먼저 \(RichText.equation(u, 1 + e)), 그다음 \
      \(RichText.equation(s, 1 / u))입니다.
      """,
    en: """
      Don't differentiate it in one go: name the steps in the order they are computed. First \
      \(RichText.equation(u, 1 + e)), then \(RichText.equation(s, 1 / u)).
      """)

  static let twoMinusSigns = Bilingual(
    ko: """
      \(1 / u)의 국소 미분은 \(-(1 / u.squared))입니다. 첫 번째 음의 부호입니다. \(e)는 그대로 남지만, 지수 \(-x)를 미분한 −1이 \
      곱해집니다. 두 번째 음의 부호입니다.
      """,
    en: """
      \(1 / u) has the local slope \(-(1 / u.squared)): the first minus sign. \(e) stays what it is, times the −1 that the \
      exponent \(-x) brings: the second.
      """)

  static let minusTimesMinus = Bilingual(
    ko: "음수가 도착하고, 음수인 국소 미분이 곱해져서, 양수가 됩니다. 시그모이드는 늘 커지는 함수이니 그래야 합니다.",
    en:
      "A negative number arrives, the local slope is negative, and what comes out is positive. It has to be: the sigmoid always grows."
  )

  /// The derivative, line by line, with what is done from one to the next.
  static func lines(_ e: Expression) -> TextTable {
    let value = 1 / (1 + e)
    func row(_ ko: RichText, _ en: RichText, _ line: Expression) -> [Bilingual] {
      [Bilingual(ko: ko, en: en), Bilingual(ko: "\(line)", en: "\(line)")]
    }
    return TextTable(
      title: Bilingual(
        ko: "\(Symbol("∂s/∂x")), 한 줄씩 정리하면", en: "\(Symbol("∂s/∂x")), from before it is tidied"),
      columns: [Bilingual(ko: "한 일", en: "What is done"), Bilingual(ko: "나온 식", en: "Then it reads")],
      rows: [
        row("두 단계의 국소 미분을 곱한다", "The two local slopes, multiplied", -value.squared * (e * (-1))),
        row("음의 부호 둘이 없어지고, 제곱을 가른다", "The minuses cancel, the square splits", value * (e / (1 + e))),
        row("분자에 1을 더하고 뺀다", "1 is added above, and taken away", value * (1 - value)),
        row("\(value)의 값은 \(sigmoid(x))이다", "\(value) is \(sigmoid(x))", sigmoid(x) * (1 - sigmoid(x))),
      ])
  }

  static let addAndTakeAway = Bilingual(
    ko:
      "셋째 줄의 요령은 \(RichText.equation(e / (1 + e), (1 + e - 1) / (1 + e)))로 쓰는 것입니다. 첫 강의도 이 길을 갑니다. 다만 첫 줄이 다릅니다.",
    en: """
      The trick of the third line is to write \(RichText.equation(e / (1 + e), (1 + e - 1) / (1 + e))). The first lecture goes \
      this way, too, but for its first line.
      """)

  static let lostSign = Bilingual(
    ko: "\(1 / u)을 미분할 때 나오는 마이너스가 빠졌습니다. 둘째 줄에는 다시 있습니다. 다른 강의는 한 줄로 끝내는데, 그 가운데 식이 틀립니다.",
    en: """
      The minus sign of \(1 / u) is missing; in the second line it is back. The other lecture needs a single line, and its \
      middle part is wrong:
      """)

  static let lostParentheses = Bilingual(
    ko: "\(-e)를 **곱해야** 할 자리에서 \(e)를 빼고 있습니다. 음수를 곱할 때 괄호를 쓰지 않으면 이렇게 됩니다.",
    en:
      "It subtracts \(e) where it should **multiply** by \(-e). That is what a missing pair of parentheses does."
  )

  static let inTermsOfTheValue = Bilingual(
    ko: """
      마지막 줄이 가장 쓸모 있습니다. 이제부터 시그모이드의 출력 \(sigmoid(x))를 \(y)라고 씁니다. 순전파에서 \(y)를 이미 구했으므로, 미분에는 \
      뺄셈 한 번과 곱셈 한 번이면 됩니다. 활성화 함수에 넣는 값을 **순입력**, 나온 값을 **활성화 값**이라고 합니다. 여기서는 \(x)와 \(y)입니다.
      """,
    en: """
      The last line is the useful one. From here on, \(y) is the sigmoid's output \(sigmoid(x)). The forward pass has found it \
      already, so the derivative takes one subtraction and one multiplication. What goes into an activation function is its \
      **net input**, what comes out the **activation**: here \(x) and \(y).
      """)

  static let whereIsItLargest = Question(
    .predict,
    Bilingual(
      ko: "\(y)는 0과 1 사이의 값입니다. \(y * (1 - y))는 \(y)가 얼마일 때 가장 클까요?",
      en: "\(y) lies between 0 and 1. For which \(y) is \(y * (1 - y)) largest?"),
    answer: Bilingual(
      ko: "\(y)가 ½일 때, 곧 \(x)가 0일 때입니다. 두 수의 합이 1로 정해져 있으면, 둘이 같을 때 곱이 가장 큽니다.",
      en:
        "For \(y) = ½, that is at 0. Of two numbers that add up to 1 the product is largest when they are equal."
    ), testing: [2])

  static let twoMinuses = Bilingual(
    ko: "음의 부호가 두 번 나옵니다. 1/u를 미분할 때 한 번, 지수 −x를 미분할 때 한 번입니다. 둘 중 하나를 빠뜨리면 부호가 뒤집힙니다.",
    en: "There are two minus signs, one from 1/u and one from the exponent −x. Lose one, and the sign turns.")

  static let atMostAQuarter = Bilingual(
    ko: """
      \(RichText.equation(1 / 4 - y * (1 - y), (1 / 2 - y).squared))입니다. 제곱은 음수가 아니므로 미분은 ¼을 넘지 않습니다. 그래서 기울기는 \
      시그모이드를 거슬러 지날 때마다 4분의 1 이하로 줄어듭니다.
      """,
    en: """
      \(RichText.equation(1 / 4 - y * (1 - y), (1 / 2 - y).squared)). A square is never negative, so the derivative is never above \
      ¼: whatever passes back through a sigmoid keeps at most a quarter of its size.
      """)

  static let byTheWeight = Bilingual(
    ko: """
      자료는 미분 변수를 가중치로 적었습니다. 시그모이드의 입력 \(RichText.equation(.symbol("a"), w * x))에 대한 \
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
