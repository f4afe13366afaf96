import NumericCore
import Textbook

extension GradientDescent {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      Exercise(
        "prediction", ko: "선형 회귀: 첫 샘플의 출력", en: "Linear regression: the first sample's output",
        returns: ["y^(1)"]),
      Exercise(
        "step", ko: "선형 회귀: 경사 하강 한 걸음", en: "Linear regression: one step of gradient descent",
        returns: ["w_0^(t+1)", "w_1^(t+1)", "w_2^(t+1)"], handed: .gradient(of: "E", by: "w_0", "w_1", "w_2")),
      Exercise(
        "logistic", ko: "로지스틱 회귀: 첫 샘플의 출력과 교차 엔트로피",
        en: "Logistic regression: the first sample's output and cross-entropy",
        returns: ["f^(1)", "ŷ^(1)", "CE^(1)"]),
      Exercise(
        "logisticGradient", ko: "로지스틱 회귀: 첫 샘플의 미분",
        en: "Logistic regression: the first sample's derivatives",
        returns: .gradient(of: "CE^(1)", by: "ŷ^(1)", "f^(1)")),
    ]
  }
}
