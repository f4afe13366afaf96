import NumericCore
import Textbook

extension ConfusionMatrix {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      Exercise(
        "output", ko: "첫 샘플의 출력과 교차 엔트로피", en: "The first sample's output and cross-entropy",
        returns: ["y^(1)", "CE^(1)"]),
      Exercise(
        "scores", ko: "혼동 행렬에서 네 가지 점수", en: "Four scores from the confusion matrix",
        returns: ["accuracy", "precision", "recall", "F1"], handed: ["TP", "FP", "FN", "TN"]),
    ]
  }
}
