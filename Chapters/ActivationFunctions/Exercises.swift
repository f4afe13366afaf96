import NumericCore
import Textbook

extension ActivationFunctions {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      Exercise(
        "values", ko: "시그모이드, tanh, ReLU의 값", en: "The values of the sigmoid, tanh and the ReLU",
        returns: ["h_σ", "h_tanh", "h_relu"]),
      Exercise(
        "slopes", ko: "시그모이드, tanh, ReLU의 미분", en: "The derivatives of the sigmoid, tanh and the ReLU",
        returns: ["h_σ", "h_tanh", "h_relu"].map { .partial(of: $0, by: "x") }),
      Exercise("softmax", ko: "소프트맥스", en: "The softmax", returns: ["y_1", "y_2", "y_3"]),
      Exercise(
        "softmaxSlopes", ko: "소프트맥스의 미분", en: "Derivatives of the softmax",
        returns: .gradient(of: "y_1", by: "x_1", "x_2")),
      Exercise(
        "crossEntropy", ko: "소프트맥스 뒤의 교차 엔트로피", en: "The cross-entropy behind a softmax", returns: ["E"]),
      Exercise(
        "crossEntropyGradient", ko: "소프트맥스와 교차 엔트로피를 함께 미분",
        en: "The cross-entropy's derivatives by the softmax's inputs",
        returns: .gradient(of: "E", by: "x_1", "x_2", "x_3")),
    ]
  }
}
