import NumericCore
import Textbook

extension CompositeFunctions {
  /// The words around the derivation.
  public var prose: ChapterProse { Prose.chapter }
}

/// What the chapter says, in both languages.
enum Prose {
  private static let w1: Expression = .symbol("w_1")
  private static let v1: Expression = .symbol("v_1")
  private static let y1: Expression = .symbol("y_1")
  private static let v2: Expression = .symbol("v_2")
  private static let x2: Expression = .symbol("x_2")
  private static let t2: Expression = .symbol("t_2")
  private static let y2: Expression = .symbol("y_2")
  private static let w3: Expression = .symbol("w_3")
  private static let v3: Expression = .symbol("v_3")
  private static let t3: Expression = .symbol("t_3")
  private static let x3: Expression = .symbol("x_3")
  private static let y3: Expression = .symbol("y_3")
  private static let e: Expression = exp(1)

  static let chapter = ChapterProse(
    title: Bilingual(ko: "합성함수를 경로마다 미분하기", en: "Composite functions, path by path"),
    summary: Bilingual(
      ko: "합성함수 세 개를 그래프로 그리고, 경로마다 미분해 더한다",
      en: "Three composite functions: draw the graph, differentiate along each path, add"),
    source: Bilingual(
      ko: "L3 「A Learning Algorithm: Error Back Propagation Algorithm」",
      en: "L3 “A Learning Algorithm: Error Back Propagation Algorithm”"),
    goals: [
      Bilingual(
        ko: "합성함수를 변수의 의존 그래프로 그릴 수 있다.",
        en: "Draw a composite function as a graph of which variable depends on which."),
      Bilingual(
        ko: "경로를 따라 국소 미분을 곱하고, 모든 경로의 곱을 더할 수 있다.",
        en: "Multiply the local derivatives along each path, and add over all paths."),
      Bilingual(
        ko: "값을 대입할 때 지수와 괄호에서 생기는 실수를 찾아낼 수 있다.",
        en: "Spot the mistakes that exponents and parentheses invite when numbers are put in."),
    ],
    introduction: [
      Bilingual(
        ko: """
          신경망의 오차는 합성함수입니다. 신경망으로 가기 전에, 작은 합성함수 세 개로 미분하는 법을 익힙니다. 방법은 세 \
          단계입니다. 변수의 그래프를 그리고, 경로마다 미분하고, 모두 더합니다. 알아야 할 것은 변수가 하나인 함수의 미분과 \
          덧셈뿐입니다.
          """,
        en: """
          A network's error is a composite function. Before the first network, three small ones show how to \
          differentiate it. There are three steps: draw the graph of the variables, differentiate along each path, \
          add. All you need is the derivative of a function of one variable, and sums.
          """),
      Bilingual(
        ko: """
          슬라이드는 세 예제에 같은 문자를 씁니다. 여기서는 문자마다 예제의 번호를 붙였습니다. \(Symbol("y_2"))는 예제 2의 \
          \(Symbol("y"))입니다.
          """,
        en: """
          The slides use the same letters in all three examples. Here each letter carries the example's number: \
          \(Symbol("y_2")) is the \(Symbol("y")) of example 2.
          """),
    ],
    questions: [
      Question(
        .compute,
        Bilingual(
          ko: "예제 1에서 \(w1) = 1이면 \(Symbol("∂y_1/∂w_1"))는 얼마입니까?",
          en: "In example 1, what is \(Symbol("∂y_1/∂w_1")) at \(w1) = 1?"),
        answer: Bilingual(
          ko: """
            \(value: "∂y_1/∂w_1")입니다. 식을 정리하면 \(y1) = \(exp(-(2 * w1)))이므로, 미분하면 \(-2 * exp(-(2 * w1)))가 \
            됩니다. 두 가지로 구한 값이 같습니다.
            """,
          en: """
            It is \(value: "∂y_1/∂w_1"). Written as one function, \(y1) = \(exp(-(2 * w1))), and its derivative is \
            \(-2 * exp(-(2 * w1))). Both ways give the same number.
            """),
        givens: ["w_1": 1]),
      Question(
        .compute,
        Bilingual(
          ko: "예제 2에서 \(v2) = 1이면 \(y2)와 \(Symbol("∂y_2/∂v_2"))는 얼마입니까?",
          en: "In example 2, what are \(y2) and \(Symbol("∂y_2/∂v_2")) at \(v2) = 1?"),
        answer: Bilingual(
          ko: """
            \(y2) = \(value: "y_2"), \(Symbol("∂y_2/∂v_2")) = \(value: "∂y_2/∂v_2")입니다. 이번에는 \(x2)를 지나는 경로도 0이 \
            아닙니다. \(v2) = 0에서는 \(2 * v2)가 0이라서 그 경로가 보이지 않을 뿐입니다.
            """,
          en: """
            \(y2) = \(value: "y_2") and \(Symbol("∂y_2/∂v_2")) = \(value: "∂y_2/∂v_2"). Now the path through \(x2) counts, \
            too. At \(v2) = 0 it does not show, because \(2 * v2) is 0 there.
            """),
        givens: ["v_2": 1]),
      Question(
        .compute,
        Bilingual(
          ko: "예제 3에서 \(w3)에서 \(y3)까지 가는 경로는 왜 네 개입니까?",
          en: "In example 3, why are there four paths from \(w3) to \(y3)?"),
        answer: Bilingual(
          ko: """
            \(y3)으로 들어가는 길이 둘이고, 그 둘은 저마다 \(w3)을 직접 쓰기도 하고 \(v3)을 거쳐 쓰기도 합니다. 그래서 \
            2 × 2 = 4입니다.
            """,
          en: """
            Two ways lead into \(y3). Each of them uses \(w3) directly and also through \(v3). That makes 2 × 2 = 4.
            """)),
      Question(
        .compute,
        Bilingual(
          ko: "예제 3에서 \(x3)을 \(w3)으로 미분하면, 경로를 모두 더했을 때 얼마입니까?",
          en: "In example 3, what is the derivative of \(x3) by \(w3) with all paths added?"),
        answer: Bilingual(
          ko: """
            \(value: "∂x_3/∂w_3")입니다. 바로 가는 경로가 1\
            \(where: Facts.longPathGivesTwo, ", \(v3)을 거치는 경로가 2입니다.", otherwise: "이고, 나머지는 \(v3)을 거치는 경로입니다.") \
            경로 하나의 국소 미분과 전체 미분을 \
            섞어 쓰면 같은 경로를 두 번 세게 됩니다.
            """,
          en: """
            It is \(value: "∂x_3/∂w_3"): 1 along the direct path and \
            \(where: Facts.longPathGivesTwo, "2", otherwise: "the rest") through \(v3). Mixing up a path's local derivative \
            with this total counts one path twice.
            """),
        givens: [:]),
      Question(
        .compute,
        Bilingual(
          ko: "\(t3)을 \(sin(w3 + v3) * .pi)로 읽으면 \(w3) = 0에서 값이 얼마입니까?",
          en: "What is \(t3) at \(w3) = 0 if it is read as \(sin(w3 + v3) * .pi)?"),
        answer: Bilingual(
          ko: """
            \(value: "t′_3")입니다. 슬라이드는 0이라고 적었으므로 π는 괄호 안에 있어야 합니다. 애매한 식은 적힌 값을 넣어 \
            보면 가려낼 수 있습니다.
            """,
          en: """
            It is \(value: "t′_3"). The slide says 0, so the π belongs inside the parentheses. A printed value can \
            settle how an ambiguous formula is meant.
            """),
        givens: ["w_3": 0]),
    ])

  static let heldFixed = Bilingual(
    ko: """
      경로를 따라 곱하는 국소 미분은 나머지 변수를 상수로 본 것입니다. \(x3)을 거쳐 \(w3)에 바로 닿는 경로에서는 \(v3)을 \
      상수로 보므로 국소 미분이 1입니다. \(v3)이 \(w3)에 따라 변하는 몫은 다른 경로가 맡습니다.
      """,
    en: """
      A local derivative along a path holds the other variables fixed. On the path from \(x3) straight to \(w3), \(v3) is \
      held fixed, so the local derivative is 1. That \(v3) changes with \(w3) is another path's business.
      """)

  static let onePath = Bilingual(
    ko: """
      변수가 한 줄로 이어져 있으므로 경로는 하나입니다. 화살표마다 바로 아래 변수로만 미분하고, 세 결과를 곱합니다. \
      \(Symbol("v_1")) = \(exp(w1))의 미분은 자기 자신이므로 \(v1)이라고 적어도 됩니다.
      """,
    en: """
      The variables form one chain, so there is one path. At each arrow, differentiate by the variable right below, \
      then multiply the three results. \(Symbol("v_1")) = \(exp(w1)) is its own derivative, so that factor can be \
      written \(v1).
      """)

  static let powerOfZero = Bilingual(
    ko: """
      사본의 마지막 줄은 두 번 어긋납니다. 먼저 \(w1) = 0을 넣은 \(exp(0))이 \(e)로 적혀 있습니다. 지수가 0이면 값은 1입니다. \
      그리고 그렇게 적은 곱을 그대로 계산해도 \(-2 * e)이지 \(-e)가 아닙니다. 앞에 곱한 2까지 사라졌습니다.
      """,
    en: """
      The copy's last line goes wrong twice. First, \(exp(0)), which is what \(w1) = 0 gives, is written \(e). Anything \
      to the power 0 is 1. Then, the product as written would be \(-2 * e), not \(-e): the factor 2 has gone, too.
      """)

  static let twoPaths = Bilingual(
    ko: """
      이제 \(v2)에서 길이 둘로 갈라집니다. 하나는 \(x2)를, 하나는 \(t2)를 지나 \(y2)에서 만납니다. \(x2)를 따라 미분할 때는 \
      \(t2)를 상수로 보고, \(t2)를 따라 미분할 때는 \(x2)를 상수로 봅니다. 그다음 두 결과를 더합니다.
      """,
    en: """
      Now the way forks at \(v2). One branch goes through \(x2), the other through \(t2), and they meet at \(y2). Along \
      \(x2), treat \(t2) as a constant; along \(t2), treat \(x2) as one. Then add the two results.
      """)

  static let fourPaths = Bilingual(
    ko: """
      \(w3)은 \(v3)을 거치기도 하고, \(x3)과 \(t3)에 직접 들어가기도 합니다. 먼저 \(w3)에서 출발해 값을 구합니다.
      """,
    en: """
      \(w3) acts through \(v3), and also directly on \(x3) and \(t3). First compute the values, starting \
      from \(w3).
      """)

  static let reading = Bilingual(
    ko: """
      사본에는 \(t3)의 π가 괄호 밖에 적혀 있어 두 가지로 읽힙니다. 슬라이드가 \(t3) = 0이라고 하므로, 여기서는 \
      \(sin((w3 + v3) * .pi))로 읽습니다. 이 식을 미분하면 괄호 안의 미분인 π가 앞으로 나옵니다.
      """,
    en: """
      In the copy the π of \(t3) stands behind the parenthesis, which can be read in two ways. The slide has \(t3) = 0, so \
      we read \(sin((w3 + v3) * .pi)). Its derivative has a factor π in front: the derivative of what is inside.
      """)

  static let wholeInside = Bilingual(
    ko: "괄호 뒤의 π를 사인 안에 있는 것으로, \(sin((w3 + v3) * .pi))로 읽을 때",
    en: "if the π behind the parenthesis is read as inside the sine, \(sin((w3 + v3) * .pi))")

  static let onePathGraph = Bilingual(
    ko: "예제 1의 의존 그래프. 길은 하나입니다.", en: "The dependency graph of example 1: one path.")
  static let twoPathsGraph = Bilingual(
    ko: "예제 2의 의존 그래프. 길이 둘로 갈라졌다가 다시 만납니다.",
    en: "The dependency graph of example 2: the way forks, and its branches meet again.")
  static let fourPathsGraph = Bilingual(
    ko: "예제 3의 의존 그래프. \(Symbol("w_3"))에서 \(Symbol("y_3"))까지 길이 넷입니다.",
    en: "The dependency graph of example 3: four paths lead from \(Symbol("w_3")) to \(Symbol("y_3")).")
}
