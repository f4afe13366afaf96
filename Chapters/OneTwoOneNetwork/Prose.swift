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
  private static let y: Expression = .symbol("y")
  private static let w1: Expression = .symbol("w_1")
  private static let w4: Expression = .symbol("w_4")
  private static let w5: Expression = .symbol("w_5")

  /// What a larger w₁ does to the output along the upper way and along the lower.
  private static let waysOfTheBranches: [Question.Choice] = {
    let upper = x * .symbol("w_2") * w4
    let lower = x * .symbol("w_3") * w5
    return [
      .init(ko: "둘 다 올린다", en: "both raise it", where: .all([upper > 0, lower > 0])),
      .init(
        ko: "위쪽은 올리고 아래쪽은 내린다", en: "the upper raises it, the lower lowers it",
        where: .all([upper > 0, lower < 0])),
      .init(
        ko: "위쪽은 내리고 아래쪽은 올린다", en: "the upper lowers it, the lower raises it",
        where: .all([upper < 0, lower > 0])),
      .init(ko: "둘 다 내린다", en: "both lower it", where: .all([upper < 0, lower < 0])),
    ]
  }()

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
        ko: "그래프를 그리고, 가중치에서 오차까지 가는 경로를 모두 찾을 수 있다.",
        en: "Draw the graph and find every path from a weight to the error."),
      Bilingual(
        ko: "경로마다 국소 미분을 곱하고, 그 곱을 모두 더해 기울기를 구할 수 있다.",
        en: "Multiply the local slopes along each path, and add the products up."),
      Bilingual(
        ko: "기울기를 거슬러 넘기면 왜 경로마다 곱하는 것보다 싼지 설명할 수 있다.",
        en: "Say why passing gradients back is cheaper than multiplying along every path."),
    ],
    introduction: [
      Bilingual(
        ko: """
          \(w1)에서 오차로 가는 길이 둘이고, 하나는 출력을 올리고 하나는 내린다면 \(w1)의 기울기는 어느 길을 따릅니까? 답은 둘 다 \
          따라가서 더한다는 것입니다. 왜 더하는지, 그리고 길을 하나씩 따라가지 않고도 같은 값을 얻는 방법을 봅니다.
          """,
        en: """
          Two ways lead from \(w1) to the error. If one raises the output and the other lowers it, which does the gradient \
          follow? Both: it adds them. Here you see why, and how to get the same number without walking each way.
          """)
    ],
    questions: [
      Question(
        .compute,
        Bilingual(
          ko: "\(w1)에서 \(error)까지 가는 경로는 몇 개입니까? \(w5)에서는 몇 개입니까? 왜 다릅니까?",
          en: "How many paths lead from \(w1) to \(error), how many from \(w5), and why do they differ?"),
        answer: Bilingual(
          ko: """
            \(w1)에서는 두 개, \(w5)에서는 한 개입니다. \(h1)에서 길이 갈라지는데, \(w5)는 그보다 뒤에 있기 때문입니다.
            """,
          en: "Two from \(w1), one from \(w5). The way forks at \(h1), and \(w5) comes after that."),
        testing: [1]),
      Question(
        .compute,
        Bilingual(
          ko: "\(w5)를 0으로 바꾸면 \(Symbol("w_3"))과 \(w1)의 기울기는 어떻게 됩니까?",
          en: "Set \(w5) to 0. What becomes of \(Symbol("∂E/∂w_3")) and of \(Symbol("∂E/∂w_1"))?"),
        answer: Bilingual(
          ko: """
            \(Symbol("∂E/∂w_3")) = \(value: "∂E/∂w_3"), \(Symbol("∂E/∂w_1")) = \(value: "∂E/∂w_1")입니다. 아래쪽 경로가 \
            \(where: Facts.upperPathIsOpen, """
              끊어지므로 \(w1)에는 위쪽 경로만 남습니다. 출력도 \(value: "y")까지 달라져 \(Symbol("δ_4")) = \(value: "∂E/∂s_4")이므로, 그 \
              경로의 값도 앞과 다릅니다.
              """, otherwise: """
              끊어집니다. 이 숫자에서는 위쪽 경로도 0인 가중치에서 끊어져 있습니다.
              """)
            """,
          en: """
            \(Symbol("∂E/∂w_3")) = \(value: "∂E/∂w_3") and \(Symbol("∂E/∂w_1")) = \(value: "∂E/∂w_1"). The lower path is \
            cut, \(where: Facts.upperPathIsOpen, """
              so only the upper one reaches \(w1). The output is \(value: "y") now and \(Symbol("δ_4")) = \(value: "∂E/∂s_4"), \
              so that path's value has changed, too.
              """, otherwise: """
              and with these numbers so is the upper one, by a weight of 0.
              """)
            """),
        givens: ["w_5": 0], testing: [2]),
      Question(
        .predict,
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
        givens: ["x_t": 0], testing: [2],
        choices: (1...5).map { number in
          let weight = Symbol("w_\(number)")
          return .init(
            ko: "\(weight)", en: "\(weight)", where: .equal(.symbol(.partial(of: "E", by: weight)), 0))
        }),
      Question(
        .explain,
        Bilingual(
          ko: "둘로 갈라졌다가 다시 만나기를 열 번 되풀이하는 신경망이 있습니다. 왜 경로마다 곱해서는 안 됩니까?",
          en:
            "A network forks in two and joins again ten times in a row. Why should nobody multiply along its paths?"
        ),
        answer: Bilingual(
          ko: """
            갈라질 때마다 경로가 두 배가 되어 모두 1024개입니다. 거슬러 넘기면 화살표마다 한 번씩만 곱하고, 만나는 곳에서 더한 값을 그 \
            앞의 모두가 함께 씁니다. 화살표는 열 배가 될 뿐입니다.
            """,
          en: """
            Each fork doubles the number of paths: 1024 in all. Passing back takes one product for each arrow, and the \
            sum at a fork serves everything before it. Ten forks have only ten times the arrows of one.
            """),
        testing: [1, 3]),
    ])

  static let ourNumbers = Bilingual(
    ko: """
      슬라이드에는 문자만 있고, 숫자는 이 책이 골랐습니다. 1-2-1은 유닛의 수입니다. 앞 장의 1-1-1과 달리 입력은 세지 않습니다.
      """,
    en: """
      The slide has letters only; this book chose the numbers. 1-2-1 counts the units, and not the input, as the 1-1-1 of the \
      chapter before did.
      """)

  static let whichBranchWins = Question(
    .predict,
    Bilingual(
      ko: """
        \(w1)을 조금 키우면 위쪽 길(\(Symbol("w_2")), \(w4))은 출력 \(y)를 올립니까, 내립니까? 아래쪽 길(\(Symbol("w_3")), \(w5))은 \
        어떻습니까?
        """,
      en: """
        Make \(w1) a little larger. Does the upper way (\(Symbol("w_2")), \(w4)) raise or lower the output \(y)? And the \
        lower (\(Symbol("w_3")), \(w5))?
        """),
    answer: Bilingual(
      ko: """
        \(where: Facts.branchesOppose, """
          위쪽은 올리고, 아래쪽은 음수인 \(Symbol("w_3"))을 곱하므로 내립니다.
          """, otherwise: "길에 있는 두 가중치의 부호가 같으면 입력의 부호대로, 다르면 그 반대로 움직입니다.") \
        σ는 늘 오르므로 부호를 바꾸지 않습니다. \
        \(where: Facts.upperBranchWins, """
          어느 쪽이 큰지는 아래에서 계산합니다. 합하면 출력이 올라, 너무 낮은 출력이 목표값에 가까워집니다. \(w1)은 커져야 합니다.
          """)
        """,
      en: """
        \(where: Facts.branchesOppose, """
          The upper raises it; the lower lowers it, since \(Symbol("w_3")) is negative.
          """, otherwise: """
          A way moves with the input's sign where its two weights have the same sign, and against it where they differ.
          """) σ always rises, so it changes no sign. \
        \(where: Facts.upperBranchWins, """
          Together they raise the output, which is too low. So \(w1) ought to grow.
          """)
        """),
    testing: [2],
    choices: waysOfTheBranches)

  static let forward = Bilingual(
    ko: "입력에서 시작해 유닛마다 순입력 s와 활성화 값 h를 구합니다. 출력 유닛에는 활성화 함수가 없습니다.",
    en:
      "From the input on, each unit has a net input s and an activation h. The output unit has no activation function."
  )

  static let network = Bilingual(
    ko: "1-2-1 신경망의 순전파. \(h1)에서 길이 둘로 갈라졌다가 \(y)에서 다시 만납니다.",
    en: "The 1-2-1 network going forward: the way forks at \(h1), and its branches meet again at \(y).")

  static let networkBackward = Bilingual(
    ko: "같은 신경망을 거슬러 온 뒤. 갈라졌던 길은 \(h1)에서 다시 만나고, 두 기울기(▼)가 더해집니다.",
    en: "The same network, gone back through: the branches meet again at \(h1), where two gradients (▼) add.")

  private static func hidden(_ weight: String) -> Expression {
    sigmoid(sigmoid(x * w1) * .symbol(Symbol(weight)))
  }
  private static let unrolledError =
    (.symbol("y_t") - (hidden("w_2") * w4 + hidden("w_3") * w5)).squared / 2

  static let unrolled = Bilingual(
    ko: """
      이름을 하나씩 그 식으로 바꾸면 오차는 입력과 가중치만의 식이 됩니다: \(error) = \(unrolledError). 이 식을 통째로 미분할 수도 있지만 \
      \(h1)이 두 번 나오므로 같은 미분을 두 번 쓰게 됩니다. 층이 늘면 더 심해집니다. 그래서 이름을 그대로 두고 미분합니다.
      """,
    en: """
      Replace each name by its formula, and only the input and the weights are left: \(error) = \(unrolledError). You \
      could differentiate that whole. But \(h1) stands in it twice, so its derivative would be written twice, and more \
      often with each layer. So we keep the names.
      """)

  static let readingX1 = Bilingual(
    ko: "슬라이드가 마지막 줄에 적은 \(Symbol("x_1"))을 앞줄의 \(x)와 같은 것으로 읽을 때",
    en: "if the copy's \(Symbol("x_1")) is read as the \(x) of the line before")

  static let onePath = Bilingual(
    ko: """
      \(w5)에서 \(error)까지는 길이 하나입니다. 화살표가 세 개이므로 **국소 미분**(화살표 하나의 미분)도 세 개 곱합니다.
      """,
    en: """
      From \(w5) to \(error) there is one way. It has three arrows, so three **local slopes**, the derivatives of one \
      arrow each, are multiplied.
      """)

  static let twoPaths = Bilingual(
    ko: """
      \(w1)은 \(h1)을 거쳐 두 길로 \(error)에 닿습니다. \(w1)이 조금 움직이면 두 길이 저마다 출력을 움직이고, 출력은 그 합만큼 \
      움직입니다. 그래서 길마다 곱하고, 두 곱을 **더합니다.**
      """,
    en: """
      From \(w1) two ways lead through \(h1) to \(error). Move \(w1) a little, and each way moves the output; the output \
      moves by the sum. So multiply along each way, and **add** the two products.
      """)

  static let passedBack = Bilingual(
    ko: """
      두 길은 처음과 끝이 같습니다. 같은 곱을 두 번 하지 않으려면 \(error)에서 거슬러 오면서, **도착한 기울기에 국소 미분을 곱해 넘기고** \
      갈라졌던 곳에서 한 번 더합니다. 순입력까지 온 기울기를 그 유닛의 δ라고 부릅니다.
      """,
    en: """
      The two ways begin alike and end alike. To do no product twice, go back from \(error): **what arrives, times the \
      local slope, is passed on**, and where the way forked, add once. What has arrived at a unit's net input is its δ.
      """)

  static let outputWeights = Bilingual(
    ko: "가중치의 기울기는 δ에 그 가중치로 들어온 값을 곱한 것입니다.",
    en: "A weight's gradient is δ times what the weight was fed.")

  static let upperBranch = Bilingual(
    ko: "같은 \(Symbol("δ_4"))가 두 갈래로 넘어갑니다. 위쪽은 \(w4)를 곱하고 σ를 거슬러 갑니다.",
    en: "The same \(Symbol("δ_4")) goes into both branches. The upper: times \(w4), then back through σ.")

  static let lowerBranch = Bilingual(ko: "아래쪽도 같습니다.", en: "The lower goes the same way.")

  static let branchesMeet = Bilingual(
    ko: "\(h1)에 두 기울기가 도착해 더해집니다. 여기서부터는 길이 다시 하나입니다.",
    en: "At \(h1) two gradients arrive and add up. From here on there is one way again.")

  static let sameNumber = Bilingual(
    ko: "경로를 따라 구한 값과 같습니다. 하지만 도중의 값을 다섯 가중치가 함께 썼습니다. 곱셈이 몇 번인지는 아래에 있습니다.",
    en: """
      It is the number that the two paths gave. But on the way, all five weights shared the work: the products are counted below.
      """)
}
