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
        ko: "경로를 따라 국소 미분을 곱해 더하고, 같은 값을 거슬러 넘겨서도 구할 수 있다.",
        en: "Multiply the local slopes along each path and add; and get the same by passing gradients back."),
      Bilingual(
        ko: "값을 대입할 때 지수와 괄호에서 생기는 실수를 찾아낼 수 있다.",
        en: "Spot the mistakes that exponents and parentheses invite when numbers are put in."),
    ],
    introduction: [
      Bilingual(
        ko: """
          신경망의 오차는 합성함수입니다. 그래서 합성함수를 미분할 줄 알면 신경망도 미분할 수 있습니다. \
          \(where: Facts.firstSlopeIsMinusTwo, """
            그런데 슬라이드의 첫 예제는 \(-e)로 끝나고, 맞는 값은 \(value: "∂y_1/∂w_1")입니다. 어디서 어긋났을까요?
            """)
          """,
        en: """
          A network's error is a composite function: who can differentiate these can differentiate a network. \
          \(where: Facts.firstSlopeIsMinusTwo, """
            But the slide's first example ends with \(-e), and right is \(value: "∂y_1/∂w_1"). Where did it go wrong?
            """)
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
          ko: "예제 1에서 \(w1) = 1이면 \(Symbol("∂y_1/∂w_1"))의 값은 얼마입니까? 다른 방법으로도 구해 맞추어 보세요.",
          en: "In example 1, what is \(Symbol("∂y_1/∂w_1")) at \(w1) = 1? Check it in a second way."),
        answer: Bilingual(
          ko: """
            \(value: "∂y_1/∂w_1")입니다. 식을 정리하면 \(y1) = \(exp(-(2 * w1)))이므로, 미분하면 \(-2 * exp(-(2 * w1)))이 \
            됩니다. 두 가지로 구한 값이 같습니다.
            """,
          en: """
            It is \(value: "∂y_1/∂w_1"). Written as one function, \(y1) = \(exp(-(2 * w1))), and its derivative is \
            \(-2 * exp(-(2 * w1))). Both ways give the same number.
            """),
        givens: ["w_1": 1], testing: [2]),
      Question(
        .compute,
        Bilingual(
          ko: "예제 2에서 \(v2) = 1이면 \(Symbol("∂y_2/∂v_2"))의 값은 얼마이고, 어느 경로가 새로 나타납니까?",
          en: "In example 2, what is \(Symbol("∂y_2/∂v_2")) at \(v2) = 1, and which path shows up only now?"),
        answer: Bilingual(
          ko: """
            \(Symbol("∂y_2/∂v_2")) = \(value: "∂y_2/∂v_2")입니다. 이번에는 \(x2)를 지나는 경로도 0이 \
            아닙니다. \(v2) = 0에서는 \(2 * v2)가 0이라서 그 경로가 보이지 않을 뿐입니다.
            """,
          en: """
            \(Symbol("∂y_2/∂v_2")) = \(value: "∂y_2/∂v_2"). Now the path through \(x2) counts, \
            too. At \(v2) = 0 it does not show, because \(2 * v2) is 0 there.
            """),
        givens: ["v_2": 1], testing: [2]),
      Question(
        .explain,
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
            """),
        testing: [1]),
      Question(
        .explain,
        Bilingual(
          ko: "예제 3에서 \(w3)에서 \(x3)으로 바로 가는 화살표의 국소 미분은 1입니다. \(x3)을 \(w3)으로 미분한 값도 1입니까?",
          en:
            "In example 3 the arrow straight from \(w3) to \(x3) has the local slope 1. Is that the derivative of \(x3) by \(w3)?"
        ),
        answer: Bilingual(
          ko: """
            아닙니다. 경로를 모두 더하면 \(value: "∂x_3/∂w_3")입니다. 바로 가는 경로가 1\
            \(where: Facts.longPathGivesTwo, ", \(v3)을 거치는 경로가 2입니다.", otherwise: "이고, 나머지는 \(v3)을 거치는 경로입니다.") \
            경로 하나의 국소 미분과 전체 미분을 \
            섞어 쓰면 같은 경로를 두 번 세게 됩니다.
            """,
          en: """
            No. With all paths added it is \(value: "∂x_3/∂w_3"): 1 along the direct path and \
            \(where: Facts.longPathGivesTwo, "2", otherwise: "the rest") through \(v3). Mixing up a path's local derivative \
            with this total counts one path twice.
            """),
        testing: [1, 2]),
      Question(
        .explain,
        Bilingual(
          ko: "\(t3)을 \(sin(w3 + v3) * .pi)로 읽으면 왜 안 됩니까? \(w3) = 0을 넣어 보세요.",
          en: "Why can \(t3) not be read as \(sin(w3 + v3) * .pi)? Put in \(w3) = 0."),
        answer: Bilingual(
          ko: """
            그러면 \(value: "t′_3")이 됩니다. 슬라이드는 0이라고 적었으므로 π는 괄호 안에 있어야 합니다. 애매한 식은 적힌 값을 넣어 \
            보면 가려낼 수 있습니다.
            """,
          en: """
            Then it would be \(value: "t′_3"). The slide says 0, so the π belongs inside the parentheses. A printed value can \
            settle how an ambiguous formula is meant.
            """),
        givens: ["w_3": 0], testing: [3]),
    ])

  static let doesItFall = Question(
    .predict,
    Bilingual(
      ko: "\(w1)이 커지면 \(y1)은 커질까요, 작아질까요? 화살표마다 따져 보세요.",
      en: "Does \(y1) rise or fall as \(w1) grows? Go arrow by arrow."),
    answer: Bilingual(
      ko: """
        작아집니다. \(w1)이 커지면 \(v1)이 커지고, \(v1)은 양수라서 그 제곱도 커지고, 커진 수의 역수는 작아집니다. 그러니 기울기는 \
        음수여야 합니다.
        """,
      en: """
        It falls. As \(w1) grows, \(v1) grows; \(v1) is positive, so its square grows; and 1 over what grows falls. So the \
        derivative must be negative.
        """),
    testing: [1, 2],
    choices: .directions(of: .symbol("∂y_1/∂w_1")))

  static let alongTheChain = Bilingual(
    ko: """
      화살표마다 그 화살표가 나온 변수로만 미분합니다. 이것을 **국소 미분**이라고 합니다. 톱니바퀴를 이은 것과 같아서 국소 미분을 곱하면 됩니다.
      """,
    en: """
      At each arrow, differentiate by the variable that it comes from, and by no other: that is a **local slope**. They work like gears in a \
      row, so multiply.
      """)

  static let alongBoth = Bilingual(
    ko: """
      \(v2)를 조금 움직이면 \(x2)와 \(t2)가 저마다 움직이고, \(y2)는 두 몫을 합한 만큼 움직입니다. 그래서 경로마다 곱한 다음 더합니다. \
      \(where: Facts.squareGivesNothing, "여기서는 한쪽의 몫이 0입니다.")
      """,
    en: """
      Move \(v2) a little: \(x2) and \(t2) both move, and \(y2) moves by what the two bring together. So multiply along each \
      path, then add. \(where: Facts.squareGivesNothing, "Here one of the two brings nothing.")
      """)

  static let passedBack = Bilingual(
    ko: """
      슬라이드는 네 경로를 하나씩 곱합니다. 그런데 네 경로 가운데 둘씩은 앞부분이 같습니다. 같은 곱을 되풀이하지 않으려면 \(y3)에서 \
      거슬러 옵니다. **도착한 것에 국소 미분을 곱해 넘기고, 만나는 곳에서 더합니다.** 신경망의 역전파가 바로 이것입니다.
      """,
    en: """
      The slide multiplies along four paths, one by one; but two and two begin alike. To do no product twice, go back \
      from \(y3): **what arrives, times the local slope, is passed on, and where ways meet, add.** That is what \
      backpropagation does in a network.
      """)

  static let atV = Bilingual(
    ko: "\(v3)에는 \(x3)과 \(t3)에서 하나씩 도착합니다.", en: "At \(v3) one arrives from \(x3), one from \(t3).")

  static let atW = Bilingual(
    ko: "\(w3)에는 셋이 도착합니다. \(v3)에서 온 것에는 두 경로가 이미 들어 있습니다.",
    en: "At \(w3) three arrive. The one from \(v3) has two paths in it already.")

  static let fourPathsBackward = Bilingual(
    ko: "예제 3을 거슬러 온 뒤. 값 아래의 ▼가 그 변수로 \(y3)을 미분한 값입니다.",
    en: "Example 3, gone back through: ▼ below a value is the derivative of \(y3) by it.")

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
      식마다 오른쪽의 변수에서 왼쪽의 변수로 화살표를 그은 것이 **의존 그래프**입니다. 여기서는 변수가 한 줄로 이어져 있으므로 경로가 \
      하나입니다. \(exp(w1))의 미분은 자기 자신이므로 \(v1)이라고 적어도 됩니다.
      """,
    en: """
      Draw an arrow from each variable in a formula to the one that it makes: that is the **dependency graph**. Here it is one \
      chain, so there is one path. \(exp(w1)) is its own derivative, so that factor can be written \(v1).
      """)

  static let powerOfZero = Bilingual(
    ko: """
      슬라이드의 마지막 줄은 두 번 어긋납니다. 먼저 값이 1인 \(exp(0))이 \(e)로 적혀 있습니다. 그리고 그렇게 적은 곱을 그대로 계산해도 \
      \(-2 * e)이지 \(-e)가 아닙니다. 앞에 곱한 2까지 사라졌습니다.
      """,
    en: """
      The copy's last line goes wrong twice. First, \(exp(0)), which is 1, is written \(e). Then, the product as written \
      would be \(-2 * e), not \(-e): the factor 2 has gone, too.
      """)

  static let twoPaths = Bilingual(
    ko: """
      이제 \(v2)에서 길이 둘로 갈라집니다. 하나는 \(x2)를, 하나는 \(t2)를 지나 \(y2)에서 만납니다. 한쪽을 따라 미분할 때 다른 쪽은 \
      상수로 봅니다.
      """,
    en: """
      Now the way forks at \(v2): one branch goes through \(x2), one through \(t2), and they meet at \(y2). Along the one, \
      treat the other as a constant.
      """)

  static let fourPaths = Bilingual(
    ko: """
      \(w3)은 \(v3)을 거치기도 하고, \(x3)과 \(t3)에 직접 들어가기도 합니다. 먼저 값을 구합니다.
      """,
    en: """
      \(w3) acts through \(v3), and also directly on \(x3) and \(t3). First the values.
      """)

  static let reading = Bilingual(
    ko: """
      슬라이드에는 \(t3)의 π가 괄호 밖에 적혀 있어 두 가지로 읽힙니다. 값이 0이라고 하므로, 여기서는 \
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
