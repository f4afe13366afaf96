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
        ko: "순전파로 출력과 오차를 구하고, 역전파로 두 가중치의 기울기를 구할 수 있다.",
        en: "Compute output and error forward, and the gradients of both weights backward."),
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
          가장 작은 신경망입니다. 입력 하나, 은닉 유닛 하나, 출력 하나, 가중치 둘뿐입니다. 그래도 학습의 모든 단계가 \
          들어 있습니다. 순전파로 예측하고, 오차를 재고, 역전파로 기울기를 구하고, 가중치를 조금 옮깁니다.
          """,
        en: """
          This is the smallest network there is: one input, one hidden unit, one output, two weights. Yet every step \
          of training is in it. Predict going forward, measure the error, find the gradients going backward, and move \
          the weights a little.
          """)
    ],
    questions: [
      Question(
        .compute,
        Bilingual(
          ko: "\(w1)을 0.5로 바꾸어 1회차를 다시 계산하면 \(error)의 두 기울기는 얼마입니까?",
          en: "Redo the first pass with \(w1) = 0.5. What are the two gradients?"),
        answer: Bilingual(
          ko: """
            \(Symbol("∂E/∂w_2")) = \(value: "∂E/∂w_2"), \(Symbol("∂E/∂w_1")) = \(value: "∂E/∂w_1")입니다. \
            \(code: "--set w_1=0.5")로 확인할 수 있습니다.
            """,
          en: """
            \(Symbol("∂E/∂w_2")) = \(value: "∂E/∂w_2") and \(Symbol("∂E/∂w_1")) = \(value: "∂E/∂w_1"). \
            Check with \(code: "--set w_1=0.5").
            """),
        givens: ["w_1": "0.5"]),
      Question(
        .compute,
        Bilingual(
          ko: "목표값 \(Symbol("y_t"))가 0이라면 두 가중치는 어느 쪽으로 움직입니까?",
          en: "Which way do the weights move if the target \(Symbol("y_t")) is 0?"),
        answer: Bilingual(
          ko: """
            \(where: Facts.weightsFall, "출력이 목표보다 크므로 두 기울기가 양수이고 가중치는 작아집니다.",
              otherwise: "가중치는 기울기에 −η를 곱한 만큼 움직입니다.") \
            \(Symbol("w_1^+")) = \(value: "w_1^+"), \(Symbol("w_2^+")) = \(value: "w_2^+")입니다.
            """,
          en: """
            \(where: Facts.weightsFall, """
              The output is above the target, both gradients are positive, and the weights get smaller:
              """, otherwise: "A weight moves by −η times its gradient:") \
            \(Symbol("w_1^+")) = \(value: "w_1^+"), \(Symbol("w_2^+")) = \(value: "w_2^+").
            """),
        givens: ["y_t": 0]),
      Question(
        .compute,
        Bilingual(
          ko: "두 회차를 거치는 동안 오차는 줄었습니까?", en: "Did the error fall from the first pass to the second?"),
        answer: Bilingual(
          ko: """
            \(where: Facts.errorFalls, "예. \(value: "E")에서 \(value: "E^(2′)")로 줄었습니다.",
              otherwise: "아니요. 1회차에 \(value: "E"), 2회차에 \(value: "E^(2′)")입니다.") \
            \(where: Facts.gainIsSmall, "한 걸음이 작아서 조금만 줄어듭니다.")
            """,
          en: """
            \(where: Facts.errorFalls, "Yes, from \(value: "E") to \(value: "E^(2′)").",
              otherwise: "No: it is \(value: "E") in the first pass and \(value: "E^(2′)") in the second.") \
            \(where: Facts.gainIsSmall, "The step is small, so the gain is small.")
            """),
        givens: [:]),
    ])

  static let network = Bilingual(
    ko: "1회차의 1-1-1 신경망. 상자에는 값이, 화살표에는 가중치가 적혀 있습니다.",
    en: "The 1-1-1 network in the first pass: values in the boxes, weights on the arrows.")
  static let networkBackward = Bilingual(
    ko: "1회차의 역전파를 마친 1-1-1 신경망. 가중치 아래에 \(error)의 기울기(▼)가 있습니다.",
    en: "The 1-1-1 network after the backward pass: below the weights, the gradient of \(error) (▼).")

  static let backward = Bilingual(
    ko: """
      오차에서 시작해 거꾸로 내려갑니다. 화살표마다 국소 미분을 하나씩 적고, \(error)에서 가중치까지 가는 길을 따라 모두 \
      곱합니다. \(w2)까지는 짧고, \(w1)까지는 시그모이드를 한 번 지나므로 \(h * (1 - h))가 더 곱해집니다.
      """,
    en: """
      Start at the error and go down. Write one local derivative at each arrow, and multiply them along the way from \
      \(error) to the weight. The way to \(w2) is short. The way to \(w1) passes through the sigmoid, so there is one \
      more factor, \(h * (1 - h)).
      """)

  static let update = Bilingual(
    ko: """
      기울기는 오차가 커지는 방향입니다. 그래서 기울기에 학습률 \(eta)를 곱해 **뺍니다**. \(direction.ko) \
      편향은 이 신경망에 없으므로 갱신할 것도 없습니다.
      """,
    en: """
      The gradient points to where the error grows. So we **subtract** it, times the learning rate \(eta). \
      \(direction.en) This network has no biases, so there are none to update.
      """)

  private static let direction = Bilingual(
    ko: """
      \(where: Facts.weightsGrow, """
        여기서는 두 기울기가 모두 음수이므로 빼면 가중치가 커집니다. 출력이 목표보다 작으니 커지는 것이 맞습니다.
        """, otherwise: otherDirection.ko)
      """,
    en: """
      \(where: Facts.weightsGrow, """
        Here both gradients are negative, and subtracting makes the weights larger. The output was too \
        small, so that is the right way.
        """, otherwise: otherDirection.en)
      """)

  private static let otherDirection = Bilingual(
    ko: """
      \(where: Facts.weightsFall, """
        여기서는 두 기울기가 모두 양수이므로 빼면 가중치가 작아집니다. 출력이 목표보다 크니 작아지는 것이 맞습니다.
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
      \(where: Facts.isFromTheSlide, "여기서도 그 값을 그대로 주어진 값으로 삼아 확인합니다.") \
      \(where: .not(Facts.goesOn), """
        이 가중치는 위의 1회차에서 나온 값이 아닙니다. 1회차의 결과는 \(value: "w_1^+"), \(value: "w_2^+")입니다.
        """) \
      식은 1회차와 똑같고, 이름에 (2)만 붙었습니다.
      """,
    en: """
      The slide starts its second pass from weights rounded to four decimals. \
      \(where: Facts.isFromTheSlide, """
        We take those as given, so that its numbers are checked against what it states.
        """) \
      \(where: .not(Facts.goesOn), """
        These weights are not what the first pass above ends with, \(value: "w_1^+") and \(value: "w_2^+").
        """) \
      The formulas are those of the first pass; only the names carry a (2).
      """)

  static let unrounded = Bilingual(
    ko: """
      1회차의 결과를 반올림하지 않고 이어 가면 무엇이 달라질까요? 아래 표의 두 열을 견주어 보세요. \
      \(where: Facts.differsLate, "넷째 자리 근처에서만 차이가 납니다.") \
      \(where: Facts.isNot10384, "슬라이드의 1.0384는 어느 쪽에서도 나오지 않습니다.")
      """,
    en: """
      What changes if the first pass is carried on without rounding? Compare the two columns of the table. \
      \(where: Facts.differsLate, "They differ from about the fourth decimal on.") \
      \(where: Facts.isNot10384, "The slide's 1.0384 comes out of neither.")
      """)

  static let comparisonTitle = Bilingual(ko: "2회차를 두 가지로 계산한 값", en: "The second pass, computed in two ways")
  static let fromTheSlide = Bilingual(
    ko: "\(where: Facts.isFromTheSlide, "슬라이드의 가중치에서", otherwise: "주어진 가중치에서")",
    en: "\(where: Facts.isFromTheSlide, "from the slide's weights", otherwise: "from the weights given")")
  static let fromTheFirstPass = Bilingual(ko: "반올림 없이", en: "without rounding")
}
