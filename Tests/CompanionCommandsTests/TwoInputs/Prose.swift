import NumericCore
import Textbook

extension TwoInputs {
  /// The words around the derivation.
  public var prose: ChapterProse { Prose.chapter }
}

/// What the chapter says, in both languages.
enum Prose {
  private static let w1: Expression = .symbol("w_1")
  private static let w2: Expression = .symbol("w_2")
  private static let y: Expression = .symbol("y")
  private static let error: Expression = .symbol("E")

  static let chapter = ChapterProse(
    title: Bilingual(ko: "새 장: Two inputs", en: "Two inputs"),
    summary: Bilingual(
      ko: "입력이 둘인 뉴런 하나의 순전파, 역전파, 갱신",
      en: "Forward pass, backward pass and update of one neuron with two inputs"),
    source: Bilingual(ko: "강의가 아니라 보기로 든 유도", en: "no lecture: an example"),
    goals: [
      Bilingual(
        ko: "입력이 둘인 뉴런의 출력과 오차를 구할 수 있다.",
        en: "Compute output and error of a neuron with two inputs."),
      Bilingual(
        ko: "두 가중치의 기울기를 연쇄 법칙으로 구할 수 있다.",
        en: "Find the gradients of both weights by the chain rule."),
      Bilingual(
        ko: "가중치를 한 번 갱신하고, 오차가 왜 줄어드는지 말할 수 있다.",
        en: "Update the weights once, and say why the error falls."),
    ],
    introduction: [
      Bilingual(
        ko: "뉴런 하나가 입력 둘을 가중치로 더하고, 시그모이드를 지나 출력 \(y)를 냅니다.",
        en: "One neuron adds two inputs by their weights, and a sigmoid makes the output \(y) of the sum.")
    ],
    questions: [
      Question(
        .compute,
        Bilingual(ko: "\(w1)을 0으로 바꾸면 출력은 얼마입니까?", en: "What is the output if \(w1) is 0?"),
        answer: Bilingual(ko: "\(y) = \(value: "y")입니다.", en: "\(y) = \(value: "y")."),
        givens: ["w_1": 0]),
      Question(
        .compute,
        Bilingual(
          ko: "목표값이 0이라면 두 가중치는 어느 쪽으로 움직입니까?",
          en: "Which way do the weights move if the target is 0?"),
        answer: Bilingual(
          ko: "둘 다 줄어듭니다. \(w1)은 \(value: "w_1^+"), \(w2)는 \(value: "w_2^+")가 됩니다.",
          en: "Both shrink: \(w1) becomes \(value: "w_1^+"), and \(w2) becomes \(value: "w_2^+")."),
        givens: ["t": 0]),
      Question(
        .compute,
        Bilingual(ko: "입력 하나가 0이면 그 가중치는 갱신됩니까?", en: "Is a weight updated whose input is 0?"),
        answer: Bilingual(
          ko: "아니요. 기울기가 입력과의 곱이라 \(value: "∂E/∂w_2")입니다.",
          en: "No. Its gradient has the input as a factor: it is \(value: "∂E/∂w_2")."),
        givens: ["x_2": 0]),
    ])

  static let forwardNetwork = Bilingual(
    ko: "순전파를 마친 뉴런.", en: "The neuron after the forward pass.")
  static let backwardNetwork = Bilingual(
    ko: "역전파를 마친 뉴런. 가중치 아래에 \(error)의 기울기(▼)가 있습니다.",
    en: "The neuron after the backward pass: below the weights, the gradient of \(error) (▼).")

  static let backward = Bilingual(
    ko: "\(error)에서 거꾸로 내려가며 화살표마다 국소 미분을 적고, 가중치까지의 길을 따라 모두 곱합니다.",
    en: "Go down from \(error), write a local derivative at each arrow, and multiply them up to the weight.")

  static let update = Bilingual(
    ko: "기울기에 학습률을 곱해 뺍니다. 기울기는 오차가 커지는 쪽이기 때문입니다.",
    en: "Subtract the gradient times the learning rate, since the gradient points to where the error grows.")
}
