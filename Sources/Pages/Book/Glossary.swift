import Textbook

/// A word of the book, in one plain sentence, with the chapter that explains it.
public struct GlossaryEntry: Sendable {
  /// The word.
  public let term: Bilingual
  /// What it means.
  public let meaning: Bilingual
  /// The name of the chapter that explains it.
  public let chapter: String

  init(_ ko: RichText, _ en: RichText, in chapter: String, ko meaningKo: RichText, en meaningEn: RichText) {
    term = Bilingual(ko: ko, en: en)
    meaning = Bilingual(ko: meaningKo, en: meaningEn)
    self.chapter = chapter
  }
}

/// The words without which nothing can be said here: at most twenty, in the order in which they are needed.
public enum Glossary {
  /// The most words there may be.
  static let limit = 20

  /// The words.
  public static let entries: [GlossaryEntry] = [
    GlossaryEntry(
      "계산 그래프", "computational graph", in: "computational-graph",
      ko: "식을 덧셈, 곱셈 같은 계산 하나하나로 나누어 그린 그림입니다.",
      en: "A formula drawn as single operations, each fed by others."),
    GlossaryEntry(
      "기울기", "gradient", in: "computational-graph",
      ko: "어떤 값을 아주 조금 늘렸을 때 결과가 그 몇 배로 달라지는지를 나타낸 수입니다.",
      en: "How many times as much the result changes when one value is nudged a little."),
    GlossaryEntry(
      "국소 미분", "local derivative", in: "computational-graph",
      ko: "게이트 하나만 떼어 놓고, 나가는 값을 들어오는 값으로 미분한 것입니다.",
      en: "The derivative of what leaves a single gate by what enters it."),
    GlossaryEntry(
      "연쇄 법칙", "chain rule", in: "computational-graph",
      ko: "한 경로 위의 국소 미분은 곱하고, 여러 경로의 결과는 더합니다.",
      en: "Multiply the local derivatives along a path, and add up the paths."),
    GlossaryEntry(
      "순전파", "forward pass", in: "computational-graph",
      ko: "입력에서 출발해 출력과 오차까지 값을 차례로 계산하는 일입니다.",
      en: "Computing the values one after the other, from the input to the error."),
    GlossaryEntry(
      "역전파", "backward pass", in: "computational-graph",
      ko: "오차에서 출발해 이미 구한 기울기에 국소 미분을 곱하며 입력 쪽으로 넘기는 일입니다.",
      en: "Computing the gradients from the error back, each from one already found times a local derivative."
    ),
    GlossaryEntry(
      "가중치", "weight", in: "one-one-one-network",
      ko: "유닛에 들어오는 값에 곱하는 수이며, 학습하면서 바뀝니다.",
      en: "The number that a unit's input is multiplied by; training changes it."),
    GlossaryEntry(
      "편향", "bias", in: "three-layer-chain",
      ko: "유닛의 합에 더하는 수이며, 입력이 늘 1인 가중치로 볼 수 있습니다.",
      en: "The number added to a unit's sum: a weight whose input is always 1."),
    GlossaryEntry(
      "순입력", "net input", in: "two-two-two-network",
      ko: "활성화 함수를 지나기 전, 가중치를 곱해 더한 값입니다.",
      en: "A unit's weighted sum, before its activation function."),
    GlossaryEntry(
      "활성화 함수", "activation function", in: "activation-functions",
      ko: "순입력을 유닛의 출력으로 바꾸는 함수이며, 이것이 없으면 여러 층도 한 층과 같습니다.",
      en: "What turns a unit's net input into its output; without it many layers are no more than one."),
    GlossaryEntry(
      "시그모이드", "sigmoid", in: "sigmoid-derivative",
      ko: "어떤 수든 0과 1 사이로 옮기는 S자 모양의 활성화 함수입니다.",
      en: "The S-shaped activation function that takes every number to one between 0 and 1."),
    GlossaryEntry(
      "은닉층", "hidden layer", in: "hidden-error-distribution",
      ko: "입력과 출력 사이에 있어 목표값이 주어지지 않는 층입니다.",
      en: "A layer between input and output, for which no target is given."),
    GlossaryEntry(
      "목표값", "target", in: "one-one-one-network",
      ko: "그 입력에 대해 나와야 하는 출력입니다.",
      en: "The output that there should be for an input."),
    GlossaryEntry(
      "오차", "error", in: "one-one-one-network",
      ko: "출력이 목표값에서 얼마나 벗어났는지를 나타낸 수 하나이며, 손실이라고도 합니다.",
      en: "One number for how far the outputs are from their targets; also called the loss."),
    GlossaryEntry(
      "δ (델타)", "δ (delta)", in: "two-two-two-network",
      ko: "오차를 유닛의 순입력으로 미분한 값입니다. 유닛에 도착한 기울기에 활성화 함수의 미분을 곱해 얻습니다.",
      en: "The gradient at a unit's net input: what arrives at the unit times the slope of its activation."),
    GlossaryEntry(
      "경사 하강", "gradient descent", in: "gradient-descent",
      ko: "오차가 줄어드는 쪽, 곧 기울기의 반대쪽으로 가중치를 조금씩 옮기는 방법입니다.",
      en: "Moving the weights a little against the gradient, the way the error falls."),
    GlossaryEntry(
      "학습률", "learning rate", in: "gradient-descent",
      ko: "갱신할 때 기울기에 곱하는 수이며, 한 걸음의 크기를 정합니다.",
      en: "The number that a gradient is multiplied by in an update: the size of a step."),
    GlossaryEntry(
      "기울기 소실", "vanishing gradient", in: "vanishing-gradient",
      ko: "층을 지날 때마다 1보다 작은 수가 곱해져 앞쪽 층의 기울기가 0에 가까워지는 현상입니다.",
      en: "Gradients near 0 in early layers, since every layer multiplies by a number below 1."),
    GlossaryEntry(
      "혼동 행렬", "confusion matrix", in: "confusion-matrix",
      ko: "맞힌 답과 틀린 답을 종류별로 센 표이며, 오분류표라고도 합니다.",
      en: "A table that counts right and wrong answers by their kind."),
  ]
}
