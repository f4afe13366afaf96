// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// 경사 하강으로 두 회귀 풀기 · Two regressions by gradient descent
///
/// `swift run companion gradient-descent` works the same derivation through with numbers.
///
/// 매개변수와 결과는 모두 수 하나(스칼라)입니다. Every parameter and result is one number, a scalar.
public enum GradientDescent {
  /// 선형 회귀: 첫 샘플의 출력.
  /// Linear regression: the first sample's output.
  ///
  ///     y_1 = w_0 + w_1·x_1_1 + w_2·x_2_1
  ///
  /// 예 · Example:
  ///
  ///     x_1_1 = 3, x_2_1 = 1, w_0 = 0, w_1 = 0.1, w_2 = 0
  ///     →
  ///     y_1 ≈ 0.3
  public static func prediction(
    x_1_1: Double, x_2_1: Double, w_0: Double, w_1: Double, w_2: Double
  ) throws -> Double {
    throw NotAttempted()
  }

  /// 선형 회귀: 경사 하강 한 걸음.
  /// Linear regression: one step of gradient descent.
  ///
  ///     w_0_t_1 = w_0 − eta·dE_dw_0
  ///     w_1_t_1 = w_1 − eta·dE_dw_1
  ///     w_2_t_1 = w_2 − eta·dE_dw_2
  ///
  /// 예 · Example:
  ///
  ///     w_0 = 0, w_1 = 0.1, w_2 = 0, dE_dw_0 = 0.6, dE_dw_1 = 26.8, dE_dw_2 = -30.8, eta = 0.0025
  ///     →
  ///     w_0_t_1 ≈ -0.0015, w_1_t_1 ≈ 0.033, w_2_t_1 ≈ 0.077
  public static func step(
    w_0: Double, w_1: Double, w_2: Double, dE_dw_0: Double, dE_dw_1: Double, dE_dw_2: Double, eta: Double
  ) throws -> (w_0_t_1: Double, w_1_t_1: Double, w_2_t_1: Double) {
    throw NotAttempted()
  }

  /// 로지스틱 회귀: 첫 샘플의 출력과 교차 엔트로피.
  /// Logistic regression: the first sample's output and cross-entropy.
  ///
  ///     f_1 = w_0 + w_1·x_1_1 + w_2·x_2_1
  ///     LR_1 = σ(f_1)
  ///     yHat_1 = LR_1
  ///     CE_1 = −(c_1·log(yHat_1) + (1 − c_1)·log(1 − yHat_1))
  ///
  /// 예 · Example:
  ///
  ///     x_1_1 = 3, x_2_1 = 1, c_1 = 0, w_0 = 0, w_1 = 0.1, w_2 = 0
  ///     →
  ///     f_1 ≈ 0.3, yHat_1 ≈ 0.574442517, CE_1 ≈ 0.854355244
  public static func logistic(
    x_1_1: Double, x_2_1: Double, c_1: Double, w_0: Double, w_1: Double, w_2: Double
  ) throws -> (f_1: Double, yHat_1: Double, CE_1: Double) {
    throw NotAttempted()
  }

  /// 로지스틱 회귀: 첫 샘플의 미분.
  /// Logistic regression: the first sample's derivatives.
  ///
  ///     dCE_1_dyHat_1 = ∂CE_1/∂yHat_1
  ///     dCE_1_df_1 = ∂CE_1/∂f_1 = ∂CE_1/∂yHat_1·∂yHat_1/∂LR_1·∂LR_1/∂f_1
  ///
  /// 예 · Example:
  ///
  ///     c_1 = 0, f_1 = 0.3, yHat_1 = 0.574442517
  ///     →
  ///     dCE_1_dyHat_1 ≈ 2.34985881, dCE_1_df_1 ≈ 0.574442517
  public static func logisticGradient(
    c_1: Double, f_1: Double, yHat_1: Double
  ) throws -> (dCE_1_dyHat_1: Double, dCE_1_df_1: Double) {
    throw NotAttempted()
  }
}
