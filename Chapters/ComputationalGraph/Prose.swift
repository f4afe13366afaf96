import NumericCore
import Textbook

extension ComputationalGraph {
  /// The words around the derivation.
  public var prose: ChapterProse { Prose.chapter }
}

/// What the chapter says, in both languages.
enum Prose {
  private static let t: Expression = .symbol("t")
  private static let u: Expression = .symbol("u")
  private static let v: Expression = .symbol("v")
  private static let g: Expression = .symbol("g")
  private static let h: Expression = .symbol("h")
  private static let x: Expression = .symbol("x")
  private static let y: Expression = .symbol("y")
  private static let z: Expression = .symbol("z")
  private static let q: Expression = .symbol("q")
  private static let f: Expression = .symbol("f")
  private static let o: Expression = .symbol("o")
  private static let a: Expression = .symbol("a")
  private static let w0: Expression = .symbol("w_0")
  private static let w1: Expression = .symbol("w_1")
  private static let input: Expression = .symbol("x_0")

  static let chapter = ChapterProse(
    title: Bilingual(ko: "계산 그래프", en: "Computational graphs"),
    summary: Bilingual(
      ko: "기울기가 무엇인지 보고, (x + y)z와 시그모이드 뉴런을 게이트 하나씩 거슬러 미분한다",
      en: "What a slope is; then (x + y)z and a sigmoid neuron, differentiated gate by gate"),
    source: Bilingual(
      ko: "L5 「Forward & Backward Propagation」, 그림의 숫자는 CS231n 강의 노트",
      en: "L5 “Forward & Backward Propagation”; the figure's numbers are those of the CS231n notes"),
    goals: [
      Bilingual(
        ko: "편미분이 무엇인지 말하고, 그것으로 결과가 얼마나 움직일지 예상할 수 있다.",
        en: "Say what a partial derivative is, and predict with it how far a result moves."),
      Bilingual(
        ko: "식을 게이트로 나누고, 도착한 기울기에 국소 미분을 곱해 넘길 수 있다.",
        en: "Split a formula into gates, and pass gradients back: what arrives, times the local slope."),
      Bilingual(
        ko: "반올림한 숫자끼리 곱하면 왜 0.39가 아니라 0.40이 되는지 설명할 수 있다.",
        en: "Explain why multiplying rounded numbers gives 0.40 where the figure says 0.39."),
    ],
    introduction: [
      Bilingual(
        ko: """
          신경망은 바꿀 수 있는 수(**가중치**)가 많이 든 식이고, 학습은 결과가 나아지도록 그 수를 조금씩 바꾸는 일입니다. 그래서 가중치마다 \
          묻습니다. 이것을 조금 움직이면 결과는 얼마나 움직이는가? 백만 개를 하나씩 바꿔 보려면 백만 번 계산해야 하는데, 어떻게 **한 번만** 거슬러 \
          가서 모두 알아낼 수 있을까요?
          """,
        en: """
          A neural network is a formula with many numbers that can be changed, its **weights**; training changes them little \
          by little. So one asks of each: if it moves a little, how far does the result move? To try a million takes a million \
          runs. How can **one** walk back through the calculation answer them all?
          """),
      Bilingual(
        ko: "변수가 하나인 함수의 미분만 알면 됩니다.",
        en: "All you need is the derivative of a function of one variable."),
    ],
    questions: [
      Question(
        .predict,
        Bilingual(
          ko: "뉴런의 \(Symbol("x_1"))을 0으로 바꾸면 \(w1)의 기울기는 어떻게 됩니까?",
          en: "What becomes of the gradient of \(w1) if \(Symbol("x_1")) is 0?"),
        answer: Bilingual(
          ko: """
            \(value: "∂o/∂w_1")이 됩니다. 곱셈 게이트는 도착한 기울기에 상대방의 값을 곱해 넘기는데, 그 값이 0이기 때문입니다. 입력이 0이면 \
            \(w1)을 아무리 바꿔도 출력은 그대로이고, 그래서 그 가중치는 배우지 못합니다.
            """,
          en: """
            It becomes \(value: "∂o/∂w_1"). A multiplying gate passes on what arrived times the other input, and that is 0. \
            With the input at 0, no change of \(w1) changes the output, so this weight cannot learn.
            """),
        givens: ["x_1": 0], testing: [2]),
      Question(
        .compute,
        Bilingual(
          ko: "첫 그래프에서 \(t) = 5이면 기울기 \(Symbol("∂h/∂t"))는 얼마입니까? 두 길 가운데 어느 쪽의 기울기가 달라졌습니까?",
          en: """
            In the first graph, set \(t) to 5. What is the slope \(Symbol("∂h/∂t")), and on which of the two routes has it \
            changed?
            """),
        answer: Bilingual(
          ko: """
            \(value: "∂h/∂t")입니다. \(t)를 0.01만큼 더 움직이면 \(h)는 그 100분의 1쯤 움직입니다. 달라진 쪽은 \(u)를 지나는 길뿐입니다. \
            제곱의 기울기는 서 있는 자리에 따라 다르지만, 몇 배 하는 계산의 기울기는 어디서나 같습니다.
            """,
          en: """
            It is \(value: "∂h/∂t"): move \(t) by another 0.01, and \(h) moves by about a hundredth of that. Only the route \
            through \(u) has changed. The slope of a square depends on where one stands, that of a multiple does not.
            """),
        givens: ["t": 5], testing: [1]),
      Question(
        .compute,
        Bilingual(
          ko: "\(z)를 4로 바꾸면 \(Symbol("∂f/∂x"))와 \(f)는 어떻게 됩니까?",
          en: "What happens to \(Symbol("∂f/∂x")) and \(f) if \(z) is 4?"),
        answer: Bilingual(
          ko: """
            \(Symbol("∂f/∂x"))는 \(value: "∂f/∂x"), \(f)는 \(value: "f")입니다. 덧셈 게이트는 도착한 것을 그대로 넘기므로 \
            \(Symbol("∂f/∂x"))는 늘 \(z)와 같습니다. \
            \(where: Facts.productIsNotZero, """
              \(RichText.equation(z, -4))일 때와 견주면 둘 다 부호만 바뀝니다.
              """, otherwise: "\(q)가 0이므로 \(f)는 \(z)가 얼마이든 0입니다.")
            """,
          en: """
            \(Symbol("∂f/∂x")) is \(value: "∂f/∂x") and \(f) is \(value: "f"). The adding gate passes on what arrives, so \
            \(Symbol("∂f/∂x")) is always \(z). \
            \(where: Facts.productIsNotZero, """
              Compared with \(RichText.equation(z, -4)), both only change sign.
              """, otherwise: "Since \(q) is 0, \(f) is 0 whatever \(z) is.")
            """),
        givens: ["z": 4], testing: [2]),
      Question(
        .explain,
        Bilingual(
          ko: "어떤 값이 여러 게이트에 들어간다면, 왜 그 게이트들에서 기울기가 모두 도착한 다음에 넘겨야 합니까?",
          en:
            "A value goes into several gates. Why must it wait until something has come back from all of them?"
        ),
        answer: Bilingual(
          ko: """
            넘기는 것은 도착한 기울기의 **합**에 국소 미분을 곱한 값입니다. 일찍 넘기면 나중에 도착하는 몫이 빠집니다. 그래서 순전파에서 계산한 \
            차례를 거꾸로 밟아 갑니다. 그러면 어느 값이든 그것을 쓰는 게이트들을 모두 지난 뒤에 만나게 됩니다.
            """,
          en: """
            It passes on its local slope times the **sum** of all that arrives. Done too early, what comes later is missing. \
            So the walk back takes the order of the forward pass in reverse: then each value comes after all the gates that \
            use it.
            """),
        testing: [2]),
      Question(
        .explain,
        Bilingual(
          ko: "누군가 그림의 0.39를 0.40으로 고치자고 합니다. 무엇이라고 답하겠습니까?",
          en: "Somebody wants the figure's 0.39 corrected to 0.40. What do you answer?"),
        answer: Bilingual(
          ko: """
            0.20은 반올림해서 적은 값일 뿐, 계산에 쓰인 값이 아닙니다. 반올림하지 않은 값에 2를 곱한 다음 마지막에 한 번 반올림해야 합니다. \
            \(where: Facts.byX0Is039, "그러면 0.39가 나오므로 그림이 맞습니다.")
            """,
          en: """
            The 0.20 is only what is displayed, not what was calculated with. Double the unrounded value, and round once, at \
            the end. \(where: Facts.byX0Is039, "That gives 0.39, so the figure is right.")
            """),
        testing: [3]),
    ])

  // MARK: - A slope

  static let slope = Bilingual(
    ko: "작은 계산을 하나 해 봅시다. \(t)에서 시작해 \(h)에 이르는 길이 둘 있습니다.",
    en: "Take a small calculation. Two routes lead from \(t) to \(h).")

  static let smallerNudges = Bilingual(
    ko: """
      \(h)가 \(t)의 몇 배로 움직이는지, 그 배수가 **기울기**입니다. \(Symbol("∂h/∂t"))라고 쓰고(∂는 dh/dt의 d처럼 읽으세요) \(h)를 \
      \(t)로 미분한다고 말합니다. 움직임을 한없이 줄일 때 배수가 다가가는 값이므로, 예측은 움직임이 작을수록 정확합니다.
      """,
    en: """
      How many times as far \(h) moves as \(t) does: this factor is the **slope**, the derivative of \(h) by \(t), written \
      \(Symbol("∂h/∂t")) (read ∂ like the d of dh/dt). It is what the factor comes to as the nudge shrinks to nothing, so \
      smaller nudges are predicted better.
      """)

  static let gearsMultiply = Bilingual(
    ko: """
      \(t)가 움직이면 \(u)는 그 \(2 * t) = \(value: "∂u/∂t")배로, \(u)가 움직이면 \(v)는 그 \
      \(value: "∂v/∂u")배로 움직입니다. 맞물린 톱니바퀴 두 개와 같습니다. **길을 따라서는 기울기를 곱합니다.** 이것이 연쇄 법칙입니다.
      """,
    en: """
      When \(t) moves, \(u) moves \(2 * t) = \(value: "∂u/∂t") times as far; when \(u) \
      moves, \(v) moves \(value: "∂v/∂u") times as far. They are like two gears that mesh: **along a route, slopes \
      multiply.** That is the chain rule.
      """)

  static let routesAdd = Bilingual(
    ko: """
      \(t)는 \(g)를 거쳐서도 \(h)에 이릅니다. 덧셈은 들어온 움직임을 그대로 전하므로 한 단계의 기울기가 1이고, 두 길로 온 움직임이 \
      \(h)에서 합쳐집니다. **길이 만나는 곳에서는 기울기를 더합니다.**
      """,
    en: """
      \(t) reaches \(h) through \(g) as well. An addition hands a movement on as it is (its slope is 1), so what comes by \
      both routes moves \(h) together: **where routes meet, slopes add.**
      """)

  static let asPredicted = Bilingual(
    ko: "위에서 예측에 쓴 값입니다. 규칙은 이 둘뿐이고, 역전파는 두 규칙을 결과에서부터 거꾸로 쓰는 것입니다.",
    en:
      "This number predicted the nudge. There are no other rules: backpropagation is these two, used from the result backward."
  )

  static let twoRoutes = Bilingual(
    ko: "\(t)에서 \(h)까지 가는 두 길. 상자 위에는 거기서 하는 계산이, 안에는 값(▲)이 있습니다.",
    en: "Two routes from \(t) to \(h): on top of each box what it does, inside its value (▲).")

  // MARK: - f = (x + y)z

  static let gates = Bilingual(
    ko: """
      강의의 식은 \(RichText.equation(f, (x + y) * z))입니다. 계산을 하나씩 나누고, 중간 결과에 \(q)라는 이름을 붙입니다. 이런 \
      계산 하나를 **게이트**라고 하고, 입력에서 결과 쪽으로 값을 차례로 구하는 것을 **순전파**라고 합니다.
      """,
    en: """
      The lecture's formula is \(RichText.equation(f, (x + y) * z)). Take it apart, one operation at a time, and call the \
      result in between \(q). Each operation is a **gate**; to work out the values from the inputs on is the **forward \
      pass**.
      """)

  static let partial = Bilingual(
    ko: """
      이번에는 입력이 셋입니다. \(Symbol("∂f/∂x"))는 **나머지는 가만히 두고** \(x)만 움직일 때의 기울기이고, 이것을 편미분이라고 합니다. \
      앞으로 기울기(gradient)라고 하면 결과의 편미분입니다.
      """,
    en: """
      Now there are three inputs. \(Symbol("∂f/∂x")) is the slope when \(x) alone moves and **the others stand still**: a \
      partial derivative. Those of the result are called **gradients**.
      """)

  static let willFRise = Question(
    .predict,
    Bilingual(
      ko: "\(x)만 0.01만큼 키우면 \(f)는 커질까요, 작아질까요? 얼마나 움직일까요?",
      en: "Raise \(x) alone by 0.01. Will \(f) rise or fall, and how far?"),
    answer: Bilingual(
      ko: """
        \(where: Facts.xLowersF, "작아집니다.")\(where: Facts.xRaisesF, "커집니다.") \(x)가 움직인 만큼 \(q)도 움직이고, \(f)는 그 \
        \(z)배로 움직입니다. 그래서 \(value: "z") · 0.01만큼 움직입니다.
        """,
      en: """
        \(where: Facts.xLowersF, "It falls.")\(where: Facts.xRaisesF, "It rises.") \(q) moves as far as \(x) does, and \(f) \
        moves \(z) times as far as \(q): by \(value: "z") · 0.01.
        """), testing: [1],
    choices: .directions(of: .symbol("∂f/∂x")))

  static let localTimesArriving = Bilingual(
    ko: """
      \(f)에서 거꾸로 갑니다. \(f)를 \(f) 자신으로 미분하면 1이므로, 맨 처음에는 1이 도착합니다. 그다음은 게이트마다 같은 일을 합니다. \
      **도착한 기울기에 국소 미분을 곱해 넘깁니다.** 국소 미분이란 게이트의 출력을 그 입력 하나로 미분한 것입니다. 순전파에서 게이트에 들어온 값만 \
      알면 구할 수 있습니다.
      """,
    en: """
      Go back from \(f). By itself \(f) has the derivative 1, so 1 arrives first. Then each gate does the same: **what \
      arrives, times its local slope, is passed on.** The local slope is that of the gate's output by one of its inputs. \
      What went into the gate on the forward pass is all it takes.
      """)

  static let patterns = Bilingual(
    ko: """
      여기서 두 가지 특징이 보입니다. **덧셈은 나눠 줍니다**: 국소 미분이 1이라 두 입력이 도착한 것을 그대로 받습니다. **곱셈은 맞바꿉니다**: \
      도착한 것에 **상대방의** 값을 곱해 보냅니다. 그래서 입력이 천 배 크면 그것과 곱해지는 가중치의 기울기도 천 배가 됩니다. 학습하기 전에 \
      데이터의 크기를 맞추는 까닭입니다.
      """,
    en: """
      Two patterns show. **Adding shares**: its local slopes are 1, so both inputs get what arrived. **Multiplying swaps**: \
      each gets what arrived times the **other** input. So a large input makes the gradient of its weight large: data are \
      scaled before training.
      """)

  static let nothingArrived = Bilingual(
    ko: "국소 미분만 적었고, 도착한 기울기는 곱하지 않았습니다.",
    en: "This is the local slope alone; what arrived was never multiplied in.")

  // MARK: - The neuron

  static let neuron = Bilingual(
    ko: """
      뉴런은 신경망에서 값 하나를 내는 부분입니다. 시그모이드 뉴런은 입력에 가중치를 곱해 더하고, 그냥 더하는 수인 **편향** \
      \(Symbol("w_2"))까지 더한 \(a)를 \(1 / (1 + exp(-a)))에 넣습니다. 강의 자료에 이 그림이 빠져 있어서, 같은 그림이 실린 CS231n(스탠퍼드의 \
      강의) 노트의 숫자를 씁니다.
      """,
    en: """
      A sigmoid neuron, one unit of a network, adds up weights times inputs and a number of its own, the **bias** \
      \(Symbol("w_2")); with the sum \(a) its output is \(1 / (1 + exp(-a))). The copy lacks the slide's figure; the numbers \
      are those of the same figure in the CS231n notes.
      """)

  static let gateRules = Bilingual(
    ko: """
      새로운 게이트는 입력이 하나씩이고, 기울기를 **몇 배** 해서 넘깁니다. exp(e의 거듭제곱)의 국소 미분은 자기 출력이고, \(1 / x)의 국소 미분은 \
      \(-(1 / x.squared))입니다. 상수를 곱하면 그 상수가 국소 미분이고, 상수를 더하면 1입니다.
      """,
    en: """
      The new gates have one input each, and **scale** what arrives. The local slope of exp is its own output, that of \
      \(1 / x) is \(-(1 / x.squared)). A constant factor has that constant as its slope, an added constant has 1.
      """)

  static let sharingAndSwapping = Bilingual(
    ko: "\(a) 앞에는 덧셈과 곱셈뿐입니다. 덧셈은 나눠 주므로, 두 곱셈 게이트에 도착하는 기울기도 \(value: "∂o/∂a")입니다.",
    en:
      "From \(a) to the products there is only adding, which shares: \(value: "∂o/∂a") arrives at both as it is."
  )

  static let whichWeight = Question(
    .predict,
    Bilingual(
      ko: "두 가중치 \(w0), \(w1) 가운데 어느 쪽의 기울기가 더 클까요(절댓값으로)?",
      en: "Which of the two weights gets the larger gradient in size, \(w0) or \(w1)?"
    ),
    answer: Bilingual(
      ko: """
        가중치의 기울기는 도착한 것에 그 가중치로 들어온 값을 곱한 것이므로, 절댓값이 더 큰 입력을 받은 쪽입니다. \
        \(where: Facts.secondWeightGetsMore, "여기서는 \(w1)입니다.")
        """,
      en: """
        The one that is fed the larger input, since a weight gets what arrived times what it was fed. \
        \(where: Facts.secondWeightGetsMore, "Here that is \(w1).")
        """), testing: [2],
    choices: [
      .init(ko: "\(w0)", en: "\(w0)", where: .isSmaller(.symbol("∂o/∂w_1"), than: .symbol("∂o/∂w_0"))),
      .init(ko: "\(w1)", en: "\(w1)", where: Facts.secondWeightGetsMore),
    ])

  static let onePassForAll = Bilingual(
    ko: """
      처음 물음의 답이 여기 있습니다. 게이트마다 한 번씩만 지났는데 입력과 가중치의 기울기가 모두 나왔습니다. 이미 넘겨받은 것을 다시 쓰기 \
      때문입니다.
      """,
    en: """
      That answers the first question. Each gate was passed once, and all gradients are there, because each gate uses again \
      what has already arrived.
      """)

  static let oneGate = Bilingual(
    ko: """
      게이트를 얼마나 잘게 나눌지는 마음대로입니다. \(a)에서 \(o)까지 네 게이트를 합치면 시그모이드 하나이고, 그 국소 미분은 \
      \(o * (1 - o)) = \(value: "∂o/∂a")입니다. 왜 그런지는 다음 장에서 봅니다.
      """,
    en: """
      How finely to split is a free choice. The four gates from \(a) to \(o) together are one sigmoid, and its local slope is \
      \(o * (1 - o)) = \(value: "∂o/∂a"). The next chapter shows why.
      """)

  // MARK: - The story

  static let roundedFactors = Bilingual(
    ko: """
      CS231n 노트의 그림에는 곱셈 게이트에 0.20이 도착하고, \(RichText.equation(w0, .number("2.00")))이고, \(input)의 기울기는 0.39라고 적혀 \
      있습니다. 2 · 0.20은 0.40이라 틀렸다는 제보도 있었습니다. 그림은 두 자리만 보여 줄 뿐, 계산은 모든 자리로 합니다. 여기서 \(Symbol("∂o/∂p_0"))는 \(value: "∂o/∂p_0")이고, \(Symbol("∂o/∂x_0"))는 \(value: "∂o/∂x_0")입니다. \
      \(where: Facts.byX0Is039, "그러니 0.39가 맞습니다.") **반올림은 마지막에 한 번만 합니다.**
      """,
    en: """
      In the figure of the CS231n notes 0.20 arrives at the product, \(RichText.equation(w0, .number("2.00"))), and the \
      gradient of \(input) is given as 0.39. But 2 · 0.20 is 0.40, and a reader has reported a mistake. Two digits are shown, \
      but the calculation has them all. Here \(Symbol("∂o/∂p_0")) is \(value: "∂o/∂p_0"), and \
      \(Symbol("∂o/∂x_0")) is \(value: "∂o/∂x_0"). \(where: Facts.byX0Is039, "So 0.39 is right.") **Round once, at the end.**
      """)

  static let sumTimesFactor = Bilingual(
    ko: "덧셈 게이트 하나와 곱셈 게이트 하나. 값(▲)은 왼쪽에서 오른쪽으로 흐릅니다.",
    en: "A gate that adds, and one that multiplies. Values (▲) flow to the right.")
  static let sumTimesFactorBackward = Bilingual(
    ko: "값(▲) 아래의 기울기(▼)는 오른쪽에서 왼쪽으로 흐릅니다.",
    en: "Below the values (▲), the gradients (▼), which flow to the left.")
  static let sigmoidNeuron = Bilingual(
    ko: "게이트로 나눈 시그모이드 뉴런. 값은 네 자리로 반올림했습니다.",
    en: "A sigmoid neuron, taken apart into gates. Values are rounded to four digits.")
  static let sigmoidNeuronBackward = Bilingual(
    ko: "역전파를 마친 시그모이드 뉴런.",
    en: "The sigmoid neuron after the backward pass.")
}
