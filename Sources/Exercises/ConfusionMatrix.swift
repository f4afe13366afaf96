// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// 혼동 행렬과 네 가지 점수 · The confusion matrix and four scores
///
/// `swift run companion confusion-matrix` works the same derivation through with numbers.
///
/// 매개변수와 결과는 모두 수 하나(스칼라)입니다. Every parameter and result is one number, a scalar.
public enum ConfusionMatrix {
  /// 첫 샘플의 출력과 교차 엔트로피.
  /// The first sample's output and cross-entropy.
  ///
  ///     y_1 = σ(w_0 + w_1·x_1_1 + w_2·x_2_1)
  ///     CE_1 = −(c_1·log(y_1) + (1 − c_1)·log(1 − y_1))
  ///
  /// 예 · Example:
  ///
  ///     w_0 = 0, w_1 = 0.1, w_2 = 0, x_1_1 = 3, x_2_1 = 1, c_1 = 0
  ///     →
  ///     y_1 ≈ 0.574442517, CE_1 ≈ 0.854355244
  public static func output(
    w_0: Double, w_1: Double, w_2: Double, x_1_1: Double, x_2_1: Double, c_1: Double
  ) throws -> (y_1: Double, CE_1: Double) {
    throw NotAttempted()
  }

  /// 혼동 행렬에서 네 가지 점수.
  /// Four scores from the confusion matrix.
  ///
  ///     accuracy = (TP + TN)/(TP + FP + FN + TN)
  ///     precision = TP/(TP + FP)
  ///     recall = TP/(TP + FN)
  ///     F1 = 2·TP/(2·TP + FP + FN)
  ///
  /// 예 · Example:
  ///
  ///     TP = 3, FP = 2, FN = 2, TN = 3
  ///     →
  ///     accuracy ≈ 0.6, precision ≈ 0.6, recall ≈ 0.6, F1 ≈ 0.6
  public static func scores(
    TP: Double, FP: Double, FN: Double, TN: Double
  ) throws -> (accuracy: Double, precision: Double, recall: Double, F1: Double) {
    throw NotAttempted()
  }
}
