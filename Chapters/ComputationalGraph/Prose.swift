import NumericCore
import Textbook

extension ComputationalGraph {
  /// The words around the derivation.
  public var prose: ChapterProse { Prose.chapter }
}

/// What the chapter says, in both languages.
enum Prose {
  private static let x: Expression = .symbol("x")
  private static let y: Expression = .symbol("y")
  private static let z: Expression = .symbol("z")
  private static let q: Expression = .symbol("q")
  private static let f: Expression = .symbol("f")
  private static let o: Expression = .symbol("o")
  private static let a: Expression = .symbol("a")
  private static let m: Expression = .symbol("m")

  static let chapter = ChapterProse(
    title: Bilingual(ko: "계산 그래프", en: "Computational graphs"),
    summary: Bilingual(
      ko: "(x + y)z와 시그모이드 뉴런을 게이트 하나씩 거슬러 미분한다",
      en: "(x + y)z and a sigmoid neuron, differentiated gate by gate"),
    source: Bilingual(
      ko: "L5 「Forward & Backward Propagation」, 그림의 숫자는 CS231n 강의 노트",
      en: "L5 “Forward & Backward Propagation”; the figure's numbers are those of the CS231n notes"),
    goals: [
      Bilingual(
        ko: "식을 덧셈, 곱셈 같은 게이트로 나누어 그래프로 그릴 수 있다.",
        en: "Break a formula into gates (sums, products) and draw it as a graph."),
      Bilingual(
        ko: "위에서 내려온 기울기에 국소 미분을 곱해 아래로 넘길 수 있다.",
        en: "Pass a gradient down: multiply what arrives from above by the local derivative."),
      Bilingual(
        ko: "반올림한 숫자끼리 곱하면 왜 0.39가 아니라 0.40이 되는지 설명할 수 있다.",
        en: "Explain why multiplying rounded numbers gives 0.40 where the figure says 0.39."),
    ],
    introduction: [
      Bilingual(
        ko: """
          계산 그래프는 식을 한 번에 하나씩 하는 계산으로 나눈 것입니다. 앞으로 갈 때는 값을 구하고, \
          뒤로 갈 때는 마지막 값이 각 값에 얼마나 민감한지를 구합니다. 게이트마다 제 할 일만 하면 됩니다.
          """,
        en: """
          A computational graph splits a formula into one operation at a time. Going forward we compute values. \
          Going backward we compute how strongly the final value reacts to each of them. Every gate minds only its \
          own business.
          """)
    ],
    questions: [
      Question(
        .compute,
        Bilingual(
          ko: "\(z)를 4로 바꾸면 \(Symbol("∂f/∂x"))와 \(f)는 어떻게 됩니까?",
          en: "What happens to \(Symbol("∂f/∂x")) and \(f) if \(z) is 4?"),
        answer: Bilingual(
          ko: """
            \(Symbol("∂f/∂x"))는 \(value: "∂f/∂x"), \(f)는 \(value: "f")입니다. \
            \(where: Facts.productIsNotZero, """
              \(RichText.equation(z, -4))일 때와 견주면 둘 다 부호만 바뀝니다.
              """, otherwise: "\(q)가 0이므로 \(f)는 \(z)가 얼마이든 0입니다.")
            """,
          en: """
            \(Symbol("∂f/∂x")) is \(value: "∂f/∂x") and \(f) is \(value: "f"). \
            \(where: Facts.productIsNotZero, """
              Compared with \(RichText.equation(z, -4)), both only change sign.
              """, otherwise: "Since \(q) is 0, \(f) is 0 whatever \(z) is.")
            """),
        givens: ["z": 4]),
      Question(
        .compute,
        Bilingual(
          ko: "덧셈 게이트는 기울기를 어떻게 나누어 줍니까? 곱셈 게이트는 어떻습니까?",
          en: "What does a sum do with the gradient that reaches it? And a product?"),
        answer: Bilingual(
          ko: """
            덧셈은 받은 기울기를 두 입력에 그대로 보냅니다. 국소 미분이 둘 다 1이기 때문입니다. \
            곱셈은 서로 상대방의 값을 곱해서 보냅니다. 그래서 \(Symbol("∂f/∂q"))에는 \(z)가, \(Symbol("∂f/∂z"))에는 \
            \(q)가 나타납니다.
            """,
          en: """
            A sum hands the gradient on unchanged, because both local derivatives are 1. A product multiplies it by \
            the other input's value. That is why \(Symbol("∂f/∂q")) shows \(z) and \(Symbol("∂f/∂z")) shows \(q).
            """)),
      Question(
        .compute,
        Bilingual(
          ko: "뉴런의 \(Symbol("x_1"))을 0으로 바꾸면 \(Symbol("w_1"))의 기울기는 얼마입니까?",
          en: "What is the gradient of \(Symbol("w_1")) if \(Symbol("x_1")) is 0?"),
        answer: Bilingual(
          ko: "\(value: "∂o/∂w_1")입니다. 입력이 0이면 그 가중치는 출력에 영향을 주지 못하므로 배우지도 못합니다.",
          en:
            "It is \(value: "∂o/∂w_1"). A weight whose input is 0 has no effect on the output, so it cannot learn."
        ),
        givens: ["x_1": 0]),
    ])

  static let gates = Bilingual(
    ko: "먼저 덧셈의 결과에 \(q)라는 이름을 붙입니다. 그러면 \(f)는 두 수의 곱일 뿐입니다.",
    en: "First give the sum a name, \(q). Then \(f) is only a product of two numbers.")

  static let localTimesIncoming = Bilingual(
    ko: """
      각 게이트의 국소 미분을 적습니다. \(f)에서 \(x)까지 가는 길을 따라 국소 미분을 곱하면 \(Symbol("∂f/∂x"))가 됩니다.
      """,
    en: """
      Write down the local derivative of each gate. Multiply them along the way from \(f) down to \(x), and you have \
      \(Symbol("∂f/∂x")).
      """)

  static let neuron = Bilingual(
    ko: """
      시그모이드 뉴런도 같은 방법으로 나눕니다. 슬라이드의 그림은 사본에 남아 있지 않아, 이 책은 같은 그림이 실린 CS231n \
      노트의 숫자에서 시작합니다.
      """,
    en: """
      A sigmoid neuron splits the same way. The slide's figure is missing from the copy, so the book's \
      numbers are those of the CS231n notes, where the same figure appears.
      """)

  static let gateRules = Bilingual(
    ko: """
      필요한 규칙은 네 가지뿐입니다. 지수함수의 미분은 자기 자신이고, \(1 / x)의 미분은 \(-(1 / x.squared))이고, \
      상수를 곱하면 그 상수가, 상수를 더하면 1이 나옵니다. 출력에서 시작해 1을 넣고 거슬러 올라갑니다.
      """,
    en: """
      Four rules are enough. The exponential is its own derivative, \(1 / x) gives \(-(1 / x.squared)), a constant \
      factor gives that constant, and an added constant gives 1. Start with 1 at the output and go back.
      """)

  static let roundedFactors = Bilingual(
    ko: """
      그림의 기울기 0.20은 반올림한 수입니다. 여기에 2를 곱하면 0.40이 되지만 그림에는 0.39라고 적혀 있습니다. \
      \(where: Facts.byX0Is039, "반올림하지 않은 값으로 계산하면 0.39가 맞습니다.") 반올림은 마지막에 한 번만 해야 합니다.
      """,
    en: """
      The gradient 0.20 in the figure is rounded. Twice that is 0.40, yet the figure says 0.39. \
      \(where: Facts.byX0Is039, "With the unrounded value 0.39 is right.") Round once, at the end.
      """)

  static let nothingArrived = Bilingual(
    ko: "국소 기울기만 적었고, 위에서 내려온 기울기는 곱하지 않았습니다.",
    en: "This is the local slope alone; what arrived from above was never multiplied in.")

  static let oneGate = Bilingual(
    ko: """
      \(a)에서 \(o)까지의 네 게이트를 합치면 시그모이드 하나입니다. 그래서 네 번 곱하는 대신 \(o * (1 - o))를 한 번 \
      곱해도 됩니다. 노트는 이것을 반올림한 0.73으로 보여 줍니다.
      """,
    en: """
      The four gates from \(a) to \(o) together are one sigmoid. So instead of four factors one will do: \
      \(o * (1 - o)). The notes show this with the rounded 0.73.
      """)

  static let sumTimesFactor = Bilingual(
    ko: "덧셈 게이트 하나와 곱셈 게이트 하나. 값(▲)은 왼쪽에서 오른쪽으로 흐릅니다.",
    en: "A gate that adds and a gate that multiplies. Values (▲) flow from left to right.")
  static let sumTimesFactorBackward = Bilingual(
    ko: "값(▲) 아래의 기울기(▼)는 오른쪽에서 왼쪽으로 흐릅니다.",
    en: "Below the values (▲), the gradients (▼): they flow from right to left.")
  static let sigmoidNeuron = Bilingual(
    ko: "시그모이드 뉴런을 게이트로 나눈 그래프. 상자마다 위에 그 게이트가 하는 계산을 적었습니다.",
    en: "A sigmoid neuron, taken apart into gates. On top of each box stands what its gate does.")
  static let sigmoidNeuronBackward = Bilingual(
    ko: "역전파를 마친 시그모이드 뉴런. 값(▲)마다 그 아래에 기울기(▼)가 있습니다.",
    en: "The sigmoid neuron after the backward pass: below each value (▲), its gradient (▼).")
}
