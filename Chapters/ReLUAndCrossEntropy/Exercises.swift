import NumericCore
import Textbook

extension ReLUAndCrossEntropy {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      .forward("s_1", "h", "s_2", "y", "E"),
      .gradient(of: "E", by: "w_2", "w_1"),
      Exercise(
        "crossEntropy", ko: "시그모이드 출력과 교차 엔트로피", en: "A sigmoid output and its cross-entropy",
        returns: ["y^(c)", "E^(c)"]),
      Exercise(
        "crossEntropyGradient", ko: "교차 엔트로피의 편미분", en: "The partial derivatives of the cross-entropy",
        returns: .gradient(of: "E^(c)", by: "s_2", "w_2", "w_1")),
      .step("w_2^+", "w_1^+"),
    ]
  }
}
