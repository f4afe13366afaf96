import NumericCore
import Textbook

extension OneOneOneNetwork {
  /// The words around the derivation.
  public var prose: ChapterProse { Prose.chapter }
}

/// What the chapter says, in both languages.
enum Prose {
  private static let w1: Expression = .symbol("w_1")
  private static let w2: Expression = .symbol("w_2")
  private static let h: Expression = .symbol("h")
  private static let y: Expression = .symbol("y")
  private static let error: Expression = .symbol("E")
  private static let eta: Expression = .symbol("η")
  private static let delta1 = Symbol("δ_1")
  private static let delta2 = Symbol("δ_2")

  static let chapter = ChapterProse(
    title: Bilingual(ko: "1-1-1 신경망을 손으로 두 번 학습하기", en: "The 1-1-1 network, trained by hand for two passes"),
    summary: Bilingual(
      ko: "순전파, 역전파, 갱신을 숫자로 두 회차 따라간다",
      en: "Forward pass, backward pass and update, twice, with numbers"),
    source: Bilingual(
      ko: "L3 「A Learning Algorithm: Error Back Propagation Algorithm」",
      en: "L3 “A Learning Algorithm: Error Back Propagation Algorithm”"),
    goals: [
      Bilingual(
        ko: "순전파로 출력과 오차를 구하고, 도착한 기울기에 국소 미분을 곱해 넘기면서 두 가중치의 기울기를 구할 수 있다.",
        en: "Find output and error forward, and both gradients backward: what arrives, times the local slope."
      ),
      Bilingual(
        ko: "경사 하강으로 가중치를 갱신하고, 어느 쪽으로 왜 움직이는지 말할 수 있다.",
        en: "Update the weights by gradient descent, and say which way they move and why."),
      Bilingual(
        ko: "중간에 반올림하면 마지막 자리가 어떻게 달라지는지 알아볼 수 있다.",
        en: "See what rounding in between does to the last digit."),
    ],
    introduction: [
      Bilingual(
        ko: """
          강의는 가장 작은 신경망을 손으로 두 회차(순전파, 역전파, 갱신을 한 번씩 하면 한 회차) 학습시키면서 값을 하나하나 적었습니다. 그런데 나올 수 \
          없는 값이 섞여 있습니다. 어느 것일까요?
          """,
        en: """
          The lecture trains the smallest network there is by hand, for two passes, and prints every number on the way. Some \
          of them cannot come out. Which?
          """),
      Bilingual(
        ko: """
          입력 하나, 은닉 유닛(입력과 출력 사이의 유닛) 하나, 출력 하나, 가중치 둘뿐이지만 학습의 모든 단계가 들어 있습니다.
          """,
        en: """
          One input, one hidden unit (between input and output), one output, two weights: yet every step of training is in it.
          """),
    ],
    questions: [
      Question(
        .predict,
        Bilingual(
          ko: "목표값 \(Symbol("y_t"))가 0이라면 두 가중치는 어느 쪽으로 움직입니까?",
          en: "Which way do the weights move if the target \(Symbol("y_t")) is 0?"),
        answer: Bilingual(
          ko: """
            \(where: Facts.weightsFall, "출력이 목표값보다 크므로 두 기울기가 양수이고 가중치는 작아집니다.",
              otherwise: "가중치는 기울기에 −η를 곱한 만큼 움직입니다.") \
            \(Symbol("w_1^+")) = \(value: "w_1^+"), \(Symbol("w_2^+")) = \(value: "w_2^+")입니다.
            """,
          en: """
            \(where: Facts.weightsFall, """
              The output is above the target, both gradients are positive, and the weights get smaller:
              """, otherwise: "A weight moves by −η times its gradient:") \
            \(Symbol("w_1^+")) = \(value: "w_1^+"), \(Symbol("w_2^+")) = \(value: "w_2^+").
            """),
        givens: ["y_t": 0], testing: [2],
        choices: [
          .init(ko: "둘 다 커진다", en: "both rise", where: Facts.weightsGrow),
          .init(ko: "둘 다 작아진다", en: "both fall", where: Facts.weightsFall),
          .init(
            ko: "하나는 커지고 하나는 작아진다", en: "one rises, one falls",
            where: .symbol("∂E/∂w_1") * .symbol("∂E/∂w_2") < 0),
        ]),
      Question(
        .compute,
        Bilingual(
          ko: "\(w2)를 0으로 바꾸면 두 기울기는 어떻게 됩니까? 왜 그렇습니까?",
          en: "Set \(w2) to 0. What are the two gradients, and why?"),
        answer: Bilingual(
          ko: """
            \(Symbol("∂E/∂w_1")) = \(value: "∂E/∂w_1")입니다. 은닉 유닛에 도착하는 기울기가 \(delta2)에 \(w2)를 곱한 것이라, 여기서부터는 \
            아무것도 넘어가지 않습니다. 출력의 값은 \(value: "y")이고, \(delta2)의 값은 \(value: "∂E/∂s_2")입니다. \(w2) 자신의 기울기에는 \
            \(h)가 곱해지므로 \(Symbol("∂E/∂w_2")) = \(value: "∂E/∂w_2")입니다.
            """,
          en: """
            \(Symbol("∂E/∂w_1")) = \(value: "∂E/∂w_1"): what arrives at the hidden unit is \(delta2) times \(w2), so from there \
            on nothing is passed back. The output is \(value: "y") now, and \(delta2) is \(value: "∂E/∂s_2"). The gradient of \
            \(w2) itself is that times \(h): \(Symbol("∂E/∂w_2")) = \(value: "∂E/∂w_2").
            """),
        givens: ["w_2": 0], testing: [1]),
      Question(
        .explain,
        Bilingual(
          ko: "오차는 한 회차 뒤에 줄었습니까? 얼마나, 왜 그만큼입니까?",
          en: "Did the error fall from the first pass to the second? How far, and why that far?"),
        answer: Bilingual(
          ko: """
            \(where: Facts.errorFalls, "예. \(value: "E")에서 \(value: "E^(2′)")로 줄었습니다.",
              otherwise: "아니요. 1회차에 \(value: "E"), 2회차에 \(value: "E^(2′)")입니다.") \
            기울기는 어느 쪽으로 움직일지를 말해 줄 뿐이고, 얼마나 움직일지는 학습률 \(eta)가 정합니다. \
            \(where: Facts.gainIsSmall, "한 걸음이 작아서 조금만 줄어듭니다.")
            """,
          en: """
            \(where: Facts.errorFalls, "Yes, from \(value: "E") to \(value: "E^(2′)").",
              otherwise: "No: it is \(value: "E") in the first pass and \(value: "E^(2′)") in the second.") \
            The gradient only says which way to go; how far is the learning rate's choice, \(eta). \
            \(where: Facts.gainIsSmall, "The step is small, so the gain is small.")
            """),
        testing: [2]),
      Question(
        .explain,
        Bilingual(
          ko: "슬라이드가 2회차 끝에 적은 1.0384는 중간에 반올림해서 생긴 값이라고 설명할 수 있습니까?",
          en: "The slide ends its second pass with 1.0384. Can rounding on the way explain that?"),
        answer: Bilingual(
          ko: """
            \(where: Facts.isNot10384, "아니요.") 반올림한 가중치에서 시작하면 \(value: "w_2^(2)+"), 반올림하지 않고 이어 가면 \
            \(value: "w_2^(2′)+")입니다. \(where: Facts.differsLate, "반올림은 소수 다섯째 자리 근처를 조금 흔들 뿐입니다.") 슬라이드에 적힌 식 \
            1.0197 + 0.1 · 0.186을 그대로 계산해도 1.0383입니다.
            """,
          en: """
            \(where: Facts.isNot10384, "No.") From the rounded weights one gets \(value: "w_2^(2)+"), without rounding \
            \(value: "w_2^(2′)+"). \(where: Facts.differsLate, "Rounding moves no more than about the fifth decimal.") Even the \
            slide's own 1.0197 + 0.1 · 0.186 is 1.0383.
            """),
        testing: [3]),
    ])

  static let names = Bilingual(
    ko: """
      \(Symbol("x_t"))는 입력, \(Symbol("y_t"))는 목표값, \(eta)는 학습률입니다. 유닛은 들어온 값에 가중치를 곱해 \(Symbol("s"))를 구하고, \
      활성화 함수에 넣습니다. 은닉 유닛에는 \(w1)이 곱해지고, 활성화 함수는 시그모이드 \
      \(RichText.equation(sigmoid(.symbol("s")), 1 / (1 + exp(-.symbol("s"))))), 출력은 \(h)입니다. 출력 유닛에는 \(w2)가 곱해지고, 활성화 \
      함수가 없으며, 출력은 \(y)입니다. 오차는 \(error)입니다.
      """,
    en: """
      \(Symbol("x_t")) is the input, \(Symbol("y_t")) the target, \(eta) the learning rate. A unit multiplies what comes in by \
      a weight, which gives its \(Symbol("s")), and puts that through an activation function. The hidden unit has the weight \
      \(w1) and the sigmoid \(RichText.equation(sigmoid(.symbol("s")), 1 / (1 + exp(-.symbol("s"))))), and gives \(h). The \
      output unit has the weight \(w2) and no activation, and gives \(y). The error is \(error).
      """
  )

  static let willW2Rise = Question(
    .predict,
    Bilingual(
      ko: "출력은 \(Symbol("y_t")) = \(value: "y_t")이 되어야 합니다. \(h)는 0과 1 사이의 값입니다. \(w2)는 학습하면서 커질까요, 작아질까요?",
      en: """
        The output ought to be \(Symbol("y_t")) = \(value: "y_t"), and \(h) lies between 0 and 1. Will training raise \(w2) or \
        lower it?
        """),
    answer: Bilingual(
      ko: """
        \(where: Facts.w2Grows, """
          커집니다. 출력이 목표값보다 작고, \(w2)에는 양수 \(h)가 들어오므로 \(w2)를 키우면 출력이 커집니다. 갱신에서 확인합니다.
          """, otherwise: "이 숫자에서는 커지지 않습니다. 갱신에서 확인합니다.")
        """,
      en: """
        \(where: Facts.w2Grows, """
          Raise it. The output is below its target, and \(w2) is fed the positive \(h): more of it makes the output more. The \
          update will show it.
          """, otherwise: "With these numbers it does not rise. The update will show it.")
        """), testing: [2],
    choices: .directions(of: -.symbol("∂E/∂w_2")))

  static let forward = Bilingual(
    ko: "입력에서 오차까지, 화살표를 따라 하나씩 계산합니다.",
    en: "From the input to the error, one step at a time, along the arrows.")

  static let difference = Bilingual(
    ko: "\(where: Facts.differenceIs0269, "슬라이드에 적힌 1 − 0.731은 0.343이 아니라 0.269입니다.")",
    en: "\(where: Facts.differenceIs0269, "The slide's 1 − 0.731 is 0.269, and not 0.343.")")

  static let nudge = Bilingual(
    ko: "오차를 줄이려면 가중치마다 물어야 합니다. 이것을 조금 움직이면 \(error)는 얼마나 움직이는가?",
    en: "To lower the error, ask of each weight: if it moves a little, how far does \(error) move?")

  static let network = Bilingual(
    ko: "1회차의 1-1-1 신경망. 상자에는 값이, 화살표에는 가중치가 적혀 있습니다.",
    en: "The 1-1-1 network in the first pass: values in the boxes, weights on the arrows.")
  static let networkBackward = Bilingual(
    ko: "1회차의 역전파를 마친 1-1-1 신경망. 가중치 아래에 \(error)의 기울기(▼)가 있습니다.",
    en: "The 1-1-1 network after the backward pass: below the weights, the gradient of \(error) (▼).")

  static let outputUnit = Bilingual(
    ko: """
      \(error)에서 시작해 화살표를 거슬러 갑니다. **도착한 기울기에 국소 미분을 곱해 넘깁니다.** 활성화 함수가 없는 출력 유닛에서는 \
      \(RichText.equation(y, .symbol("s_2")))이므로 도착한 그대로 넘어갑니다. 유닛의 합 s까지 온 기울기를 그 유닛의 **δ**라고 부릅니다. \
      \(error)의 ½은 제곱을 미분할 때 나오는 2를 없애려고 붙인 것입니다.
      """,
    en: """
      Start at \(error) and go against the arrows: **what arrives, times the local slope, is passed on.** The output unit has no \
      activation, \(RichText.equation(y, .symbol("s_2"))), so it passes on what arrives. The gradient that has arrived at a \
      unit's sum s is called its **δ** (delta). The ½ of \(error) is there to cancel the 2 that the square brings.
      """)

  static let hiddenUnit = Bilingual(
    ko: """
      \(delta2)는 두 번 쓰입니다. 방금은 \(w2)에, 이제 \(h)에 씁니다. \(h)에는 \(w2)를 곱해 넘기고, 시그모이드를 거슬러 \(h * (1 - h))를 곱하면 \
      \(delta1)입니다.
      """,
    en: """
      \(delta2) is used twice: for \(w2) just now, and for \(h). To \(h) it is passed on times \(w2); back through the sigmoid, \
      times \(h * (1 - h)), it is \(delta1).
      """)

  static let gradientOfAWeight = Bilingual(
    ko: """
      어느 신경망에서나 **가중치의 기울기는 δ에 그 가중치로 들어온 값을 곱한 것**입니다. 편향이 있다면 국소 미분이 1이므로 편향의 기울기는 δ 그 \
      자체입니다.
      """,
    en: """
      It is so in every network: **a weight's gradient is δ times what the weight was fed.** A bias, if there were one, has the \
      local slope 1, and its gradient would be δ itself.
      """)

  static let update = Bilingual(
    ko: """
      기울기는 오차가 커지는 방향입니다. 그래서 학습률을 곱해 **뺍니다**. 갱신한 값에는 +를 붙입니다: \
      \(RichText.equation(.symbol("w_2^+"), w2 - eta * .symbol("∂E/∂w_2"))). 이 신경망에는 편향이 없습니다.
      """,
    en: """
      The gradient points to where the error grows. So it is **subtracted**, times the learning rate. A + marks the updated \
      value: \(RichText.equation(.symbol("w_2^+"), w2 - eta * .symbol("∂E/∂w_2"))). There are no biases to update.
      """)

  static let direction = Bilingual(
    ko: """
      \(where: Facts.weightsGrow, """
        두 기울기가 모두 음수이므로 빼면 가중치가 커집니다. 출력이 목표값보다 작으니 예상대로입니다.
        """, otherwise: otherDirection.ko)
      """,
    en: """
      \(where: Facts.weightsGrow, """
        Both gradients are negative, and subtracting makes the weights larger: the output was too small, as predicted.
        """, otherwise: otherDirection.en)
      """)

  private static let otherDirection = Bilingual(
    ko: """
      \(where: Facts.weightsFall, """
        여기서는 두 기울기가 모두 양수이므로 빼면 가중치가 작아집니다. 출력이 목표값보다 크니 작아지는 것이 맞습니다.
        """, otherwise: """
        여기서 \(w1)은 \(value: "w_1")에서 \(value: "w_1^+")까지, \(w2)는 \(value: "w_2")에서 \(value: "w_2^+")까지 \
        움직입니다.
        """)
      """,
    en: """
      \(where: Facts.weightsFall, """
        Here both gradients are positive, and subtracting makes the weights smaller. The output was too \
        large, so that is the right way.
        """, otherwise: """
        Here \(w1) goes from \(value: "w_1") to \(value: "w_1^+"), and \(w2) from \(value: "w_2") to \
        \(value: "w_2^+").
        """)
      """)

  static let secondPassTitle = Bilingual(
    ko: "2회차: \(where: Facts.isFromTheSlide, "슬라이드가 적은 가중치에서", otherwise: "주어진 가중치에서")",
    en:
      "Pass 2: from \(where: Facts.isFromTheSlide, "the weights the slide states", otherwise: "weights that are given")"
  )

  static let restated = Bilingual(
    ko: """
      슬라이드는 소수 넷째 자리까지 반올림한 가중치에서 2회차를 시작합니다. \
      \(where: Facts.isFromTheSlide, "여기서도 그 값에서 시작합니다.") \
      \(where: .not(Facts.goesOn), """
        이 가중치는 위의 1회차에서 나온 값이 아닙니다. 1회차의 결과는 \(value: "w_1^+"), \(value: "w_2^+")입니다.
        """) \
      식은 1회차와 똑같고, 이름에 (2)만 붙었습니다.
      """,
    en: """
      The slide starts its second pass from weights rounded to four decimals. \
      \(where: Facts.isFromTheSlide, """
        We take those as given.
        """) \
      \(where: .not(Facts.goesOn), """
        These weights are not what the first pass above ends with, \(value: "w_1^+") and \(value: "w_2^+").
        """) \
      The formulas are those of the first pass; only the names carry a (2).
      """)

  static let unrounded = Bilingual(
    ko: """
      1회차의 결과를 반올림하지 않고 이어 가면 무엇이 달라질까요? \
      \(where: Facts.differsLate, "소수 다섯째 자리 근처에서만 차이가 납니다.") \
      \(where: Facts.isNot10384, "슬라이드의 1.0384는 어느 쪽에서도 나오지 않습니다. 강의의 요약표도 그 값을 되풀이합니다.") \
      \(where: Facts.errorFalls, """
        그래도 신경망은 배웠습니다. 한 회차 뒤에 오차가 \(value: "E")에서 \(value: "E^(2′)")로 줄었습니다.
        """)
      """,
    en: """
      What changes if the first pass is carried on without rounding? \
      \(where: Facts.differsLate, "Only from about the fifth decimal on there is a difference.") \
      \(where: Facts.isNot10384, "The slide's 1.0384 comes out of neither; the lecture's summary repeats it.") \
      \(where: Facts.errorFalls, """
        The network has learned all the same: in one pass the error has fallen from \(value: "E") to \(value: "E^(2′)").
        """)
      """)

  static let comparisonTitle = Bilingual(ko: "2회차를 두 가지로 계산한 값", en: "The second pass, computed in two ways")
  static let fromTheSlide = Bilingual(
    ko: "\(where: Facts.isFromTheSlide, "슬라이드의 가중치에서", otherwise: "주어진 가중치에서")",
    en: "\(where: Facts.isFromTheSlide, "from the slide's weights", otherwise: "from the weights given")")
  static let fromTheFirstPass = Bilingual(ko: "반올림 없이", en: "without rounding")
}
