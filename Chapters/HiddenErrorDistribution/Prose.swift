import NumericCore
import Textbook

extension HiddenErrorDistribution {
  /// The words around the derivation.
  public var prose: ChapterProse { Prose.chapter }
}

/// What the chapter says, in both languages.
enum Prose {
  private static let e1: Expression = .symbol("e_1^[1]")
  private static let w11: Expression = .symbol("w_11")
  private static let w12: Expression = .symbol("w_12")
  private static let C: Expression = .symbol("C")

  static let chapter = ChapterProse(
    title: Bilingual(ko: "은닉층 오차 나누기", en: "Sharing the error out to the hidden layer"),
    summary: Bilingual(
      ko: "출력의 오차를 가중치 비율로 나누고 단순화한 다음, 진짜 기울기와 견주어 본다",
      en: "Output errors shared out by weight, simplified, then set beside the true gradient"),
    source: Bilingual(
      ko: "L2 「역전파 1」(한동대학교 김영섭), 숫자 일부는 같은 과목의 코드",
      en: "L2 “역전파 1” (Kim Youngsup, Handong), with numbers from the same course's code"),
    goals: [
      Bilingual(
        ko: "출력층의 오차를 가중치의 비율대로 은닉층에 나눌 수 있다.",
        en: "Share the output errors out to the hidden units in proportion to the weights."),
      Bilingual(
        ko: "행렬의 모양을 보고 W를 곱할지 Wᵀ를 곱할지 정할 수 있다.",
        en: "Decide between W and its transpose by looking at the shapes."),
      Bilingual(
        ko: "나눈 오차가 왜 기울기가 아닌지 설명할 수 있다.",
        en: "Explain why a shared-out error is not a gradient."),
    ],
    introduction: [
      Bilingual(
        ko: """
          은닉 유닛에는 목표값이 없으므로 오차를 직접 잴 수 없습니다. 이 강의는 출력의 오차를 가중치의 비율로 나누어 은닉 \
          유닛의 오차로 삼습니다. 이해하기 쉬운 방법이지만 미분으로 얻은 기울기와는 다릅니다. 먼저 강의대로 따라간 다음 \
          둘을 견주어 봅니다.
          """,
        en: """
          A hidden unit has no target, so its error cannot be measured directly. This lecture shares the output errors \
          out in proportion to the weights and calls the shares hidden errors. That is easy to grasp, but it is not the \
          gradient that differentiation gives. We follow the lecture first, then compare.
          """)
    ],
    questions: [
      Question(
        .compute,
        Bilingual(
          ko: "나누어 준 세 오차를 모두 더하면 얼마입니까?", en: "What do the three shared errors add up to?"),
        answer: Bilingual(
          ko: """
            출력의 두 오차 \(value: "e_1^[2]"), \(value: "e_2^[2]")의 합과 같습니다. 비율의 합이 1이므로 나누기만 했을 뿐 새로 생기거나 사라진 \
            오차가 없습니다. \
            세 값은 \(value: "e_1^[1]"), \(value: "e_2^[1]"), \(value: "e_3^[1]")입니다.
            """,
          en: """
            To the sum of the outputs' errors, \(value: "e_1^[2]") and \(value: "e_2^[2]"). The shares add \
            up to 1, so no error appears or disappears. The three are \
            \(value: "e_1^[1]"), \(value: "e_2^[1]") and \(value: "e_3^[1]").
            """)),
      Question(
        .compute,
        Bilingual(
          ko: "분모를 버리면 세 값은 얼마가 됩니까?", en: "What are the three values with the denominators dropped?"),
        answer: Bilingual(
          ko: """
            \(value: "e_1^[1]′"), \(value: "e_2^[1]′"), \(value: "e_3^[1]′")입니다. \
            \(where: Facts.allShrink, "모두 작아집니다.", otherwise: """
              여기서는 모두 작아지지는 않습니다. 분모를 버리면 항에 그 분모가 곱해지므로, 분모의 크기가 1보다 크면 커지고 1보다 \
              작으면 작아집니다.
              """)
            """,
          en: """
            \(value: "e_1^[1]′"), \(value: "e_2^[1]′") and \(value: "e_3^[1]′"). \
            \(where: Facts.allShrink, "All of them shrink.", otherwise: """
              Here not all of them shrink: dropping a denominator multiplies its term by it, which makes the \
              term larger where the denominator is above 1 in size, and smaller where it is below.
              """)
            """)),
      Question(
        .compute,
        Bilingual(
          ko: "한 출력으로 가는 가중치의 합이 0이면 비율로 나눌 수 있습니까?",
          en: "Can an error be shared out if the weights into an output add up to 0?"),
        answer: Bilingual(
          ko: "아니요. 분모가 0이 됩니다. 기울기에는 이런 나눗셈이 없으므로 그런 문제도 없습니다.",
          en: "No, the denominator is 0. The gradient has no such division, and no such trouble.")),
    ])

  static let shares = Bilingual(
    ko: """
      \(w11)은 첫째 은닉 유닛에서 첫째 출력으로 가는 가중치입니다. 첫째 출력의 오차 가운데 첫째 은닉 유닛의 몫은, 그 출력으로 \
      들어오는 가중치의 합에서 \(w11)이 차지하는 비율만큼입니다. 출력이 둘이므로 몫도 둘이고, 둘을 더합니다.
      """,
    en: """
      \(w11) leads from the first hidden unit to the first output. Of that output's error the unit gets the share that \
      \(w11) has in the sum of the weights into the output. There are two outputs, so there are two shares, and they add.
      """)

  static let network = Bilingual(
    ko: """
      출력 유닛의 오차와, 그것을 가중치의 비율로 나누어 받은 은닉 유닛의 오차. 화살표는 순전파의 방향입니다. 오차는 그 \
      반대로 흐릅니다.
      """,
    en: """
      The errors of the output units, and the shares of the hidden units by weight. The arrows point forward; the \
      errors flow the other way.
      """)

  static let tie = Bilingual(
    ko: """
      \(where: Facts.firstIsATie, """
        첫째 값은 정확히 0.435입니다. 0.43과 0.44의 꼭 가운데이므로 컴퓨터의 이진 소수로는 어느 쪽인지 알 수 없습니다. 이 \
        책은 분수로 정확히 계산합니다. 반올림하면 0.44가 맞습니다.
        """)
      """,
    en: """
      \(where: Facts.firstIsATie, """
        The first value is exactly 0.435, halfway between 0.43 and 0.44. Binary floating point cannot tell \
        which side it is on. This book computes it exactly, as a fraction. Rounded half up, 0.44 is right.
        """)
      """)

  static let simplification = Bilingual(
    ko: """
      강의는 비율의 행렬에서 분모를 버리고 가중치만 남깁니다. 비율이 중요하지 크기는 중요하지 않다는 생각입니다. 하지만 \
      일반적으로 같은 값은 아닙니다. 각 출력으로 들어오는 가중치의 합이 1이면 어떤 오차에서도 같습니다. 합이 1이 아니어도 오차에 \
      따라서는 우연히 같을 수 있습니다.
      """,
    en: """
      The lecture drops the denominators from the matrix of shares and keeps the weights alone, the idea being that \
      proportions matter and size does not. But in general the values are not the same. Where the weights into each \
      output add up to 1 they agree for any errors; elsewhere they may agree for some errors, by chance.
      """)

  static let signals: Bilingual = {
    let formulas = RichText([
      .typeset(
        unicode: "Z^[l] = W^[l]ᵀ·A^[l−1], Z^[2] = W^[2]ᵀ·A^[1]",
        latex: "Z^{[l]} = W^{[l]\\top} A^{[l-1]},\\ Z^{[2]} = W^{[2]\\top} A^{[1]}")
    ])
    return Bilingual(ko: formulas, en: formulas)
  }()

  static let unitColumns = Bilingual(
    ko: "각 출력으로 들어오는 가중치의 합이 1일 때", en: "where the weights into each output add up to 1")

  static let whichW = Bilingual(
    ko: """
      같은 강의의 앞부분은 Z = WᵀA라고 씁니다. 그러면 W는 입력 수 × 출력 수, 여기서는 3×2입니다. 되돌아갈 때는 W를 그대로 \
      곱해야 모양이 맞습니다. Wᵀ를 쓰려면 W를 출력 수 × 입력 수로 저장해야 합니다. 과목의 코드는 실제로 그렇게 저장합니다.
      """,
    en: """
      Earlier the same lecture writes Z = WᵀA. Then W is inputs × outputs, here 3×2, and going back it is W itself that \
      fits. For Wᵀ to fit, W must be stored as outputs × inputs. The course's code does store it that way.
      """)

  static let rowsAreOutputs = Bilingual(
    ko: "행이 출력일 때, 곧 첫째 첨자가 받는 유닛일 때",
    en: "if rows are outputs, that is, if the first index is the receiving unit")

  static let courseCode = Bilingual(
    ko: """
      강의의 오차 0.42와 0.45는 과목의 코드에 있는 2-3-2 신경망에서 나옵니다. 코드의 가중치는 행이 출력이므로 강의의 W를 전치한 \
      것입니다. 이름이 겹치지 않도록 여기서는 v와 u로 씁니다.
      """,
    en: """
      The lecture's errors 0.42 and 0.45 come from the 2-3-2 network of the course's code. Its rows are \
      outputs, so its weights are the transpose of the lecture's W. To keep the names apart we call them v \
      and u here.
      """)

  static let notTheGradient = Bilingual(
    ko: """
      이제 오차를 \(C)라는 하나의 수로 정하고 미분합니다. 길마다 출력의 시그모이드를 지나므로 그 미분이 곱해집니다. 나누어 준 \
      오차에는 이 인수가 없습니다.
      """,
    en: """
      Now measure the error by one number, \(C), and differentiate. Every path passes through an output's sigmoid, so \
      its derivative is a factor. The shared-out error lacks it.
      """)

  static let besideTitle = Bilingual(
    ko: "은닉 유닛마다: 나누어 준 오차와 기울기", en: "For each hidden unit: shared error and gradient")
  static let sharedColumn = Bilingual(ko: "나누어 준 오차", en: "shared error")
  static let gradientColumn = Bilingual(ko: "진짜 기울기", en: "true gradient")

  static let whyItDiffers = Bilingual(
    ko: """
      \(where: Facts.signsAreOpposite, """
        부호가 반대인 것은 약속의 차이입니다. 강의의 오차는 목표에서 출력을 뺀 것이고, 기울기는 오차가 커지는 쪽을 가리킵니다.
        """, otherwise: otherSigns.ko) \
      \(where: Facts.sizesDiffer, "크기가 다른 것은 진짜 차이입니다.") σ′을 곱해야 기울기가 됩니다.
      """,
    en: """
      \(where: Facts.signsAreOpposite, """
        The opposite sign is a matter of convention: the lecture's error is target minus output, while a \
        gradient points to where the error grows.
        """, otherwise: otherSigns.en) \
      \(where: Facts.sizesDiffer, "The different size is a real difference.") It takes σ′ to make a gradient.
      """)

  private static let otherSigns = Bilingual(
    ko: """
      \(where: Facts.signsAgree, "여기서는 오차가 출력에서 목표를 뺀 것이므로 기울기와 부호가 같습니다.") \
      \(where: Facts.signsAreMixed, """
        여기서는 부호가 한결같이 반대이지도 않습니다. 두 출력에 곱해지는 σ′이 서로 다르기 때문입니다.
        """)
      """,
    en: """
      \(where: Facts.signsAgree, "Here the error is output minus target, so it has the sign of the gradient.") \
      \(where: Facts.signsAreMixed, """
        Here not even the signs are all opposite, since the σ′ of the two outputs differ.
        """)
      """)
}
