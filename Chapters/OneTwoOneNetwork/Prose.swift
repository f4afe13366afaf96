import NumericCore
import Textbook

extension OneTwoOneNetwork {
  /// The words around the derivation.
  public var prose: ChapterProse { Prose.chapter }
}

/// What the chapter says, in both languages.
enum Prose {
  private static let x: Expression = .symbol("x_t")
  private static let error: Expression = .symbol("E")
  private static let h1: Expression = .symbol("h_1")
  private static let w1: Expression = .symbol("w_1")
  private static let w4: Expression = .symbol("w_4")
  private static let w5: Expression = .symbol("w_5")

  static let chapter = ChapterProse(
    title: Bilingual(ko: "1-2-1 신경망: 경로마다 미분하기", en: "The 1-2-1 network, path by path"),
    summary: Bilingual(
      ko: "오차를 입력까지 펼쳐 보고, 다섯 가중치를 경로를 따라 미분한다",
      en: "The error unrolled to the input, then all five weights, path by path"),
    source: Bilingual(
      ko: "L3 「A Learning Algorithm: Error Back Propagation Algorithm」",
      en: "L3 “A Learning Algorithm: Error Back Propagation Algorithm”"),
    goals: [
      Bilingual(
        ko: "의존 그래프를 그리고, 가중치에서 오차까지 가는 경로를 모두 찾을 수 있다.",
        en: "Draw the dependency graph and find every path from a weight to the error."),
      Bilingual(
        ko: "경로마다 국소 미분을 곱하고, 그 곱을 모두 더해 기울기를 구할 수 있다.",
        en: "Multiply the local derivatives along each path, and add the products up."),
      Bilingual(
        ko: "합성함수를 통째로 펼쳐 미분하지 않는 까닭을 설명할 수 있다.",
        en: "Say why nobody differentiates the whole formula at once."),
    ],
    introduction: [
      Bilingual(
        ko: """
          은닉 유닛 하나가 두 갈래로 갈라졌다가 출력에서 다시 만나는 신경망입니다. 갈라지는 곳이 있으면 경로가 여럿이 됩니다. \
          방법은 강의와 같습니다. 그래프를 그리고, 경로마다 미분하고, 모두 더합니다.
          """,
        en: """
          In this network one hidden unit feeds two others, which meet again at the output. Where the way forks, there \
          is more than one path. The method is the lecture's: draw the graph, differentiate along each path, add.
          """)
    ],
    questions: [
      Question(
        .compute,
        Bilingual(
          ko: "\(w1)에서 \(error)까지 가는 경로는 몇 개입니까? \(w5)에서는 몇 개입니까?",
          en: "How many paths lead from \(w1) to \(error)? And from \(w5)?"),
        answer: Bilingual(
          ko: """
            \(w1)에서는 두 개, \(w5)에서는 한 개입니다. \(h1)에서 길이 갈라지는데, \(w5)는 그보다 뒤에 있기 때문입니다.
            """,
          en: "Two from \(w1), one from \(w5). The way forks at \(h1), and \(w5) comes after that.")),
      Question(
        .compute,
        Bilingual(
          ko: "\(w5)가 0이면 \(Symbol("∂E/∂w_3"))와 \(Symbol("∂E/∂w_1"))는 얼마입니까?",
          en: "What are \(Symbol("∂E/∂w_3")) and \(Symbol("∂E/∂w_1")) if \(w5) is 0?"),
        answer: Bilingual(
          ko: """
            \(Symbol("∂E/∂w_3")) = \(value: "∂E/∂w_3"), \(Symbol("∂E/∂w_1")) = \(value: "∂E/∂w_1")입니다. 아래쪽 경로가 \
            \(where: Facts.upperPathIsOpen, "끊어지므로 \(w1)에는 위쪽 경로만 남습니다.", otherwise: """
              끊어집니다. 이 숫자에서는 위쪽 경로도 0인 가중치에서 끊어져 있습니다.
              """)
            """,
          en: """
            \(Symbol("∂E/∂w_3")) = \(value: "∂E/∂w_3") and \(Symbol("∂E/∂w_1")) = \(value: "∂E/∂w_1"). The lower path is \
            cut, \(where: Facts.upperPathIsOpen, "so only the upper one reaches \(w1).", otherwise: """
              and with these numbers so is the upper one, by a weight of 0.
              """)
            """),
        givens: ["w_5": 0]),
      Question(
        .compute,
        Bilingual(
          ko: "입력 \(x)가 0이면 어느 가중치가 배우지 못합니까?",
          en: "Which weight cannot learn if the input \(x) is 0?"),
        answer: Bilingual(
          ko: """
            \(where: Facts.othersLearn, "\(w1)뿐입니다.", otherwise: """
              \(w1)입니다. 이 숫자에서는 기울기가 0인 가중치가 또 있지만, 입력이 0이어서 그런 것은 아닙니다.
              """) \(Symbol("∂E/∂w_1")) = \(value: "∂E/∂w_1")입니다. 다른 가중치의 입력은 시그모이드의 값이라 0이 \
            되지 않습니다.
            """,
          en: """
            \(where: Facts.othersLearn, "Only \(w1):", otherwise: """
              \(w1) cannot. With these numbers another gradient is 0, too, but not because of the input:
              """) \(Symbol("∂E/∂w_1")) = \(value: "∂E/∂w_1"). The other weights' inputs are sigmoid values, which \
            are never 0.
            """),
        givens: ["x_t": 0]),
    ])

  static let ourNumbers = Bilingual(
    ko: "슬라이드에는 문자만 있습니다. 숫자는 이 책이 골랐으며, \(code: "--set w_1=2")처럼 바꿀 수 있습니다.",
    en: "The slide has letters only. This book chose numbers; change them with \(code: "--set w_1=2").")

  static let network = Bilingual(
    ko: "1-2-1 신경망의 순전파. \(h1)에서 길이 둘로 갈라졌다가 \(Symbol("y"))에서 다시 만납니다.",
    en:
      "The 1-2-1 network going forward: the way forks at \(h1), and its branches meet again at \(Symbol("y"))."
  )

  static let unrolled = Bilingual(
    ko: """
      \(error)를 안쪽으로 한 단계씩 바꾸어 쓰면 결국 입력과 가중치만의 식이 됩니다. 줄마다 앞줄과 같은 함수입니다. 이 식을 \
      그대로 미분할 수도 있지만, 같은 부분을 여러 번 다시 쓰게 됩니다. 그래서 이름을 붙여 두고 경로를 따라갑니다.
      """,
    en: """
      Replace what is inside \(error) step by step, and a formula of the input and the weights alone is left. Each line \
      is the same function as the one before. You could differentiate that, but you would write the same parts over \
      and over. So we keep the names and follow the paths.
      """)

  static let readingX1 = Bilingual(
    ko: "사본의 \(Symbol("x_1"))을 앞줄의 \(x)로 읽을 때",
    en: "if the copy's \(Symbol("x_1")) is read as the \(x) of the line before")

  static let onePath = Bilingual(
    ko: """
      \(w5)에서 \(error)까지는 길이 하나입니다. 화살표가 세 개이므로 국소 미분도 세 개를 곱합니다. 슬라이드에는 \(w5)만 \
      있지만 \(w4)도 똑같이 구합니다.
      """,
    en: """
      From \(w5) to \(error) there is one way. It has three arrows, so three local derivatives are multiplied. The \
      slide shows \(w5) only; \(w4) is found the same way.
      """)

  static let twoPaths = Bilingual(
    ko: """
      \(w1)은 \(h1)을 거쳐 두 길로 \(error)에 닿습니다. 길마다 곱하고, 두 곱을 더합니다. 하나를 빠뜨리는 것이 가장 흔한 \
      실수입니다.
      """,
    en: """
      From \(w1) two ways lead through \(h1) to \(error). Multiply along each, and add the two products. Leaving one of \
      them out is the most common mistake.
      """)

  static let networkBackward = Bilingual(
    ko: "역전파를 마친 1-2-1 신경망. 가중치 아래에 \(error)의 기울기(▼)가 있습니다.",
    en: "The 1-2-1 network after the backward pass: below the weights, the gradient of \(error) (▼).")
}
