import Textbook

/// What a student is told about the own engine.
enum OwnEngineWords {
  static let title = Bilingual(
    ko: "나만의 엔진: 만들어진 과정을 기억하는 값", en: "Your own engine: a value that remembers how it was made")
  static let summary = Bilingual(
    ko: "어떤 식이든 거꾸로 따라가며 미분하고, 그것으로 XOR을 학습합니다.",
    en: "Differentiates any formula by going back through it, and trains XOR with that.")
  static let source = Bilingual(ko: "이 책의 길 끝", en: "the end of this book's road")

  static let values = Exercise.Words(
    title: Bilingual(ko: "값이 만들어진 과정을 기억하기", en: "Values that remember"),
    task: Bilingual(
      ko:
        "위의 \(code: "sum"), \(code: "product"), \(code: "sigmoid")를 쓰세요. 각각 결과의 수와, 무엇으로 만들어졌는지와 그 국소 미분을 담은 값을 돌려줍니다. 이 함수는 그것들을 차례로 부릅니다.",
      en:
        "Write \(code: "sum"), \(code: "product") and \(code: "sigmoid") above. Each gives a value with its number, what it was made of, and the local derivative by each part. This function calls them in turn."
    ),
    hints: [
      Bilingual(
        ko: "수는 평소처럼 계산하고, 부분마다 국소 미분을 함께 적어 둡니다.",
        en: "Work the number out as ever, and note the local derivative beside each part."),
      Bilingual(
        ko: "합의 국소 미분은 둘 다 1이고, 곱의 국소 미분은 서로 상대편의 값입니다.",
        en: "The local derivatives of a sum are both 1; those of a product are each the other factor."),
      Bilingual(
        ko: "시그모이드의 국소 미분은 방금 계산한 출력만으로 구할 수 있습니다. 부분은 하나뿐입니다.",
        en:
          "The local derivative of the sigmoid can be had from the output just computed. It has one part only."
      ),
    ],
    insight: Bilingual(
      ko: "국소 미분은 앞으로 갈 때 이미 알 수 있습니다. 적어 두면 거꾸로 갈 때 아무것도 다시 계산하지 않습니다.",
      en:
        "The local derivatives are known on the way forward already. Noted there, nothing is worked out again on the way back."
    ))

  static let gradients = Exercise.Words(
    title: Bilingual(ko: "거꾸로 가며 기울기 모으기", en: "Back, collecting gradients"),
    task: Bilingual(
      ko:
        "위의 \(code: "reverseOrder")와 \(code: "passBack")을 쓰세요. 출력에서 시작해, 값마다 받은 기울기를 부분들에게 나누어 보냅니다. 두 번 쓰인 값은 기울기를 두 번 받습니다.",
      en:
        "Write \(code: "reverseOrder") and \(code: "passBack") above. Starting from the output, each value passes what arrived on to its parts. A value that is used twice receives twice."
    ),
    hints: [
      Bilingual(
        ko: "어떤 값의 기울기를 보내려면 그 값을 쓰는 모든 값이 먼저 보냈어야 합니다.",
        en: "Before a value may pass its gradient on, all values that use it must have done so."),
      Bilingual(
        ko: "부분들을 먼저 적고 자신을 나중에 적는 차례를 만들어 뒤집으세요. 이미 적은 값은 \(code: "ObjectIdentifier")로 알아봅니다.",
        en:
          "List parts first and the value after them, and turn the list round. \(code: "ObjectIdentifier") tells which values are listed."
      ),
      Bilingual(
        ko: "보낼 때는 덮어쓰지 않고 더합니다. 출력 자신의 기울기는 1입니다.",
        en:
          "What is passed on is added, not put in the place of what was there. The output's own gradient is 1."
      ),
    ],
    insight: Bilingual(
      ko: "거꾸로 된 차례와 더하기, 이 두 가지가 역전파의 전부입니다. 덮어쓰면 경로 하나만 남고, 차례가 틀리면 덜 모인 기울기를 보냅니다.",
      en:
        "The reversed order and the adding are all of backpropagation. Overwriting leaves one path; a wrong order passes on what is not yet complete."
    ))

  static let epoch = Exercise.Words(
    title: Bilingual(ko: "자기 엔진으로 XOR 한 에폭", en: "An epoch of XOR with your own engine"),
    task: Bilingual(
      ko:
        "2-n-1 시그모이드 신경망의 한 에폭을 자신의 \(code: "Value")로 계산하세요. 오차는 모든 샘플의 ½(y − t)²을 더한 것이고, 갱신은 마지막에 한 번 합니다.",
      en:
        "Take a 2-n-1 network of sigmoids through one epoch with your own \(code: "Value"). The error is the sum of ½(y − t)² over all samples; the update comes once, at the end."
    ),
    hints: [
      Bilingual(
        ko: "가중치마다 \(code: "Value")를 하나씩, 모든 샘플이 같은 것을 쓰게 하세요. 기울기는 저절로 더해집니다.",
        en:
          "Make one \(code: "Value") for each weight and let all samples use it. The gradients add up by themselves."
      ),
      Bilingual(
        ko: "뺄셈은 −1을 곱해 더하는 것이고, 제곱은 자신과의 곱입니다. 상수도 \(code: "Value")입니다.",
        en:
          "To subtract is to add what was multiplied by −1, and a square is a product with itself. Constants are values, too."
      ),
      Bilingual(
        ko: "은닉 유닛 수는 가중치의 개수에서 나옵니다. 은닉마다 3개, 출력은 1 + n개입니다.",
        en:
          "The number of hidden units follows from the number of weights: 3 for each of them, and 1 + n for the output."
      ),
    ],
    insight: Bilingual(
      ko: "미분 공식을 한 줄도 쓰지 않았는데 신경망이 학습합니다. 큰 라이브러리들이 하는 일이 이것입니다.",
      en:
        "Not a line of derivatives was written, and the network learns. This is what the large libraries do.")
  )

  /// The epoch in conventions that the lectures don't keep to.
  static let otherEpochs: [Exercise.Rewording] = [
    .init(.withoutHalf, ["½(y − t)²": "(y − t)²"]),
    .init(.meanOfSamples, ["더한 것이고": "평균한 것이고", "The error is the sum of": "The error is the mean of"]),
  ]
}
