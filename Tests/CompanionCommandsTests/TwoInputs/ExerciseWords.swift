import Textbook

/// What a student is told about the exercises.
enum ExerciseWords {
  static let neuron = Exercise.Words(
    title: Bilingual(ko: "뉴런 하나의 순전파", en: "A neuron, forward"),
    task: Bilingual(
      ko: "입력이 몇 개든 뉴런 하나의 출력을 구하세요.", en: "Work out the output of a neuron with any number of inputs."),
    hints: [
      Bilingual(ko: "먼저 순입력 s를 구합니다.", en: "First comes the net input s."),
      Bilingual(
        ko: "가중치와 입력을 \(code: "zip")으로 짝지어 곱하고 더합니다.",
        en: "Pair weights and inputs with \(code: "zip"), multiply, and add up."),
      Bilingual(ko: "시그모이드에는 \(code: "exp")를 씁니다.", en: "The sigmoid takes \(code: "exp")."),
    ],
    insight: Bilingual(
      ko: "합은 입력의 개수를 모릅니다. 그래서 같은 함수가 어떤 크기에도 맞습니다.",
      en: "The sum does not know how many inputs there are, so one function holds for any size."))

  static let gradient = Exercise.Words(
    title: Bilingual(ko: "가중치의 기울기", en: "The gradient of the weights"),
    task: Bilingual(
      ko: "오차 E = ½(t − y)²을 모든 가중치로 편미분하세요.",
      en: "Work out the derivative of the error E = ½(t − y)² by every weight."),
    hints: [
      Bilingual(
        ko: "E에서 y로, y에서 s로, s에서 가중치로 내려갑니다.",
        en: "Go down from E to y, from y to s, and from s to the weight."),
      Bilingual(
        ko: "앞의 두 인수는 모든 가중치에 같습니다.", en: "The first two factors are the same for all weights."),
      Bilingual(
        ko: "가중치마다 다른 것은 그 가중치에 곱해지는 입력뿐입니다.",
        en: "What differs from weight to weight is the input that it is multiplied by."),
    ],
    insight: Bilingual(
      ko: "앞의 두 인수를 곱한 것이 δ입니다. 한 번 구해 모든 가중치에 씁니다.",
      en: "The product of the first two factors is δ: found once, used for every weight."))

  static let mendGradient = Exercise.Words(
    title: Bilingual(ko: "기울기에서 실수 찾기", en: "Find the slip in a gradient"),
    task: Bilingual(
      ko: "이 함수에는 실수가 하나 있습니다. 고치고, 아래에서 그 실수의 이름을 고르세요.",
      en: "The function has one slip in it. Mend it, and name the slip below."),
    hints: [
      Bilingual(ko: "값을 차분과 비교하세요.", en: "Compare its values with a difference quotient."),
      Bilingual(ko: "인수는 셋입니다. 모두 있나요?", en: "There are three factors. Are they all there?"),
      Bilingual(ko: "부호와 시그모이드의 기울기를 살펴보세요.", en: "Look at the sign, and at the slope of the sigmoid."),
    ],
    insight: Bilingual(
      ko: "틀린 기울기로도 오차가 줄어들 때가 있습니다. 그래서 차분과 비교해야 합니다.",
      en:
        "The error may fall along a wrong gradient, too. That is why one compares with a difference quotient."
    ))
}
