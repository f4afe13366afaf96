import NumericCore
import Textbook

extension TwoTwoTwoNetwork {
  /// The words around the derivation.
  public var prose: ChapterProse { Prose.chapter }
}

/// What the chapter says, in both languages.
enum Prose {
  private static let error: Expression = .symbol("E")
  private static let w1: Expression = .symbol("w_1")
  private static let w5: Expression = .symbol("w_5")
  private static let w7: Expression = .symbol("w_7")
  private static let out: Expression = .symbol("out_h1")
  private static let gamma: Expression = .symbol("γ")

  static let chapter = ChapterProse(
    title: Bilingual(ko: "2-2-2 신경망: 한 회차와 만 회차", en: "The 2-2-2 network: one round and ten thousand"),
    summary: Bilingual(
      ko: "출력이 둘인 신경망의 가중치 여덟 개를 모두 구하고, 만 번 학습한 값까지 확인한다",
      en: "All eight weights of a network with two outputs, and the values after ten thousand rounds"),
    source: Bilingual(
      ko: "L4 「역전파 (Back propagation)」, 숫자는 Matt Mazur, “A Step by Step Backpropagation Example” (2015)",
      en:
        "L4 “역전파 (Back propagation)”; numbers from Matt Mazur, “A Step by Step Backpropagation Example” (2015)"
    ),
    goals: [
      Bilingual(
        ko: "출력이 둘일 때 은닉 유닛의 기울기를 두 오차에서 오는 기울기의 합으로 구할 수 있다.",
        en: "Find a hidden unit's gradient as the sum of what comes from two errors."),
      Bilingual(
        ko: "출력층의 미분 결과를 은닉층에서 다시 쓸 수 있다.",
        en: "Reuse the output layer's derivatives for the hidden layer."),
      Bilingual(
        ko: "언제 가중치를 갱신해야 하는지, 편향은 갱신하는지 따져 볼 수 있다.",
        en: "Say when the weights must be updated, and whether the biases are."),
    ],
    introduction: [
      Bilingual(
        ko: """
          입력 둘, 은닉 유닛 둘, 출력 둘인 신경망입니다. 활성화 함수를 지나기 전의 값을 net, 지난 뒤의 값을 out이라고 \
          씁니다. 출력이 둘이므로 오차도 둘이고, 은닉층의 가중치는 두 오차에 모두 영향을 줍니다.
          """,
        en: """
          This network has two inputs, two hidden units and two outputs. A unit's value before its activation is called \
          net, the value after it out. Two outputs mean two errors, and a hidden weight affects both.
          """)
    ],
    questions: [
      Question(
        Bilingual(
          ko: "\(w7)이 0이면 \(Symbol("∂E/∂out_h1"))은 얼마이고, 어느 오차에서 온 것입니까?",
          en: "What is \(Symbol("∂E/∂out_h1")) if \(w7) is 0, and which error does it come from?"),
        answer: Bilingual(
          ko: "\(value: "∂E/∂out_h1")입니다. 둘째 출력으로 가는 길이 끊어져 첫째 오차에서만 옵니다.",
          en:
            "It is \(value: "∂E/∂out_h1"), all of it from the first error: the way to the second output is cut."
        ),
        givens: ["w_7": 0]),
      Question(
        Bilingual(
          ko: "학습률 \(gamma)를 5로 올리면 한 회차 뒤의 오차는 얼마입니까?",
          en: "What is the error after one round with a learning rate \(gamma) of 5?"),
        answer: Bilingual(
          ko: """
            \(value: "E^(1)")입니다. \(where: Facts.firstRoundLowersError, "원래는 \(value: "E")였습니다.", otherwise: """
              원래는 \(value: "E")였으니 줄지 않았습니다.
              """)
            """,
          en: """
            It is \(value: "E^(1)")\(where: Facts.firstRoundLowersError, ", down from \(value: "E")",
              otherwise: ", which is not below the \(value: "E") of before").
            """),
        givens: ["γ": 5]),
      Question(
        Bilingual(
          ko: "입력 \(Symbol("i_1"))이 0이면 어느 가중치의 기울기가 0입니까?",
          en: "Which gradients vanish if the input \(Symbol("i_1")) is 0?"),
        answer: Bilingual(
          ko: """
            \(w1)과 \(Symbol("w_3"))입니다. \(Symbol("∂E/∂w_1")) = \(value: "∂E/∂w_1"), \
            \(Symbol("∂E/∂w_3")) = \(value: "∂E/∂w_3"). \(where: .not(Facts.othersLearn), """
              이 숫자에서는 기울기가 0인 가중치가 또 있지만, 이 입력 때문은 아닙니다.
              """)
            """,
          en: """
            Those of \(w1) and \(Symbol("w_3")): \(Symbol("∂E/∂w_1")) = \(value: "∂E/∂w_1"), \
            \(Symbol("∂E/∂w_3")) = \(value: "∂E/∂w_3"). \(where: .not(Facts.othersLearn), """
              With these numbers another gradient is 0 as well, but not because of this input.
              """)
            """),
        givens: ["i_1": 0]),
    ])

  static let whoseNumbers = Bilingual(
    ko: """
      강의에는 문자만 있으므로, 이 책의 값은 같은 신경망을 숫자로 푼 Mazur의 글에서 가져왔습니다. 그 글의 신경망에는 편향이 있지만 \
      갱신하지 않습니다. 강의의 식에는 편향이 없습니다. 편향은 더해지기만 하므로 기울기 식은 양쪽이 같습니다.
      """,
    en: """
      The lecture has letters only, so the book's values are those of Mazur, who worked the same network \
      with numbers. His network has biases, which he does not update. The lecture's formulas have none. A \
      bias is only added, so the gradients' formulas are the same in both.
      """)

  static let network = Bilingual(
    ko: "2-2-2 신경망의 순전파. 편향은 그림에 없지만 순입력에 들어 있습니다.",
    en: "The 2-2-2 network going forward. The biases are not drawn, but the net inputs contain them.")

  static let outputWeights = Bilingual(
    ko: """
      \(w5)가 바뀌면 \(Symbol("net_o1")), \(Symbol("out_o1")), \(error)가 차례로 바뀝니다. 그래서 세 국소 미분을 곱합니다. \
      앞의 둘을 곱한 것은 \(Symbol("w_6"))에서도 그대로 씁니다.
      """,
    en: """
      A change of \(w5) changes \(Symbol("net_o1")), then \(Symbol("out_o1")), then \(error). So three local derivatives \
      are multiplied. The product of the first two serves for \(Symbol("w_6")) as well.
      """)

  static let hiddenWeights = Bilingual(
    ko: """
      은닉 유닛의 출력 \(out)은 두 출력 유닛에 모두 들어갑니다. 그래서 두 오차에서 오는 기울기를 더합니다. 이때 쓰는 \
      \(w5)와 \(w7)은 **갱신하기 전**의 값입니다.
      """,
    en: """
      The hidden unit's output \(out) goes into both output units. So the gradients from both errors are added. The \
      \(w5) and \(w7) used here are the ones **before** the update.
      """)

  static let fromWhatArrived = Bilingual(
    ko: """
      나머지 셋은 처음부터 다시 곱하지 않습니다. 출력 유닛의 순입력까지 온 기울기 \(Symbol("∂E/∂net_o1"))나 \
      \(Symbol("∂E/∂net_o2"))에, 그 가중치로 들어온 값만 곱합니다. **도착한 것에 국소 미분 하나를 곱해 넘기는 것**, 이것이 \
      역전파입니다.
      """,
    en: """
      The other three are not multiplied up from the start again. What has arrived at the output unit's net input, \
      \(Symbol("∂E/∂net_o1")) or \(Symbol("∂E/∂net_o2")), is multiplied by what came in through the weight. **What \
      arrives, times one local derivative, is passed on**: that is backpropagation.
      """)

  static let sameFromDelta = Bilingual(
    ko: """
      길을 따라 곱하면 화살표 여섯 개짜리 길이 둘입니다. 그런데 은닉 유닛까지 온 \(Symbol("∂E/∂net_h1"))에 그 둘의 합이 이미 들어 \
      있습니다. 거기에 \(Symbol("i_1"))만 곱해도 같은 값입니다. 나머지 셋은 그렇게 구합니다.
      """,
    en: """
      Along the paths that is two ways of six arrows each. But \(Symbol("∂E/∂net_h1")), which has arrived at the hidden \
      unit, holds their sum already: times \(Symbol("i_1")), it is the same number. The other three are found so.
      """)

  static let update = Bilingual(
    ko: "여덟 개의 기울기를 모두 구한 다음, 한꺼번에 갱신합니다. 학습률은 \(gamma)입니다.",
    en: "Once all eight gradients are known, all weights are updated together. The learning rate is \(gamma)."
  )

  static let manyRounds = Bilingual(
    ko: """
      \(where: Facts.roundsLowerError, "같은 회차를 되풀이하면 오차가 더 줄어듭니다.", otherwise: """
        여기서는 같은 회차를 되풀이한다고 오차가 꾸준히 줄지는 않습니다.
        """) \
      \(where: Facts.digitsAreDecided, """
        만 회차를 구간으로 계산해도 구간이 좁게 남으므로, 인쇄된 자릿수를 확인할 수 있습니다.
        """)
      """,
    en: """
      \(where: Facts.roundsLowerError, "Repeat the round and the error falls further.", otherwise: """
        Here repeating the round does not bring the error down steadily.
        """) \
      \(where: Facts.digitsAreDecided, """
        Ten thousand rounds in interval arithmetic still leave narrow enclosures, so the printed digits can \
        be decided.
        """)
      """)

  static let whatTheyWereComputedWith = Bilingual(
    ko: """
      \(where: Facts.oldWeightsLeaveAnotherError, """
        세 값은 앞의 갱신 결과와 같은 방법으로 계산한 것이 아닙니다. 판정에 적힌 까닭은 알려진 실수를 유도에 하나씩 넣어 \
        다시 계산해서 찾은 것입니다.
        """)
      """,
    en: """
      \(where: Facts.oldWeightsLeaveAnotherError, """
        These values were not all computed the way the updated weights above were. The reason beside each \
        verdict was found by making every known slip in the derivation and computing again.
        """)
      """)
}
