// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// ReLU와 교차 엔트로피 · ReLU and cross-entropy
///
/// `swift run companion relu-and-cross-entropy` works the same derivation through with numbers.
///
/// 매개변수와 결과는 모두 수 하나(스칼라)입니다. Every parameter and result is one number, a scalar.
public enum ReLUAndCrossEntropy {
  /// 순전파: 입력에서 결과까지.
  /// The forward pass: from the inputs to the result.
  ///
  ///     s_1 = x_t·w_1
  ///     h = ReLU(s_1)
  ///     s_2 = h·w_2
  ///     y = s_2
  ///     E = ½(y_t − y)²
  ///
  /// 예 · Example:
  ///
  ///     w_1 = 0.75, w_2 = 0.4, x_t = 2, y_t = 1
  ///     →
  ///     s_1 ≈ 1.5, h ≈ 1.5, s_2 ≈ 0.6, y ≈ 0.6, E ≈ 0.08
  public static func forward(
    w_1: Double, w_2: Double, x_t: Double, y_t: Double
  ) throws -> (s_1: Double, h: Double, s_2: Double, y: Double, E: Double) {
    throw NotAttempted()
  }

  /// 역전파: E의 편미분.
  /// The backward pass: partial derivatives of E.
  ///
  ///     dE_dw_2 = ∂E/∂w_2 = ∂E/∂y·∂y/∂s_2·∂s_2/∂w_2
  ///     dE_dw_1 = ∂E/∂w_1 = ∂E/∂y·∂y/∂s_2·∂s_2/∂h·∂h/∂s_1·∂s_1/∂w_1
  ///
  /// 예 · Example:
  ///
  ///     w_2 = 0.4, x_t = 2, y_t = 1, s_1 = 1.5, h = 1.5, y = 0.6
  ///     →
  ///     dE_dw_2 ≈ -0.6, dE_dw_1 ≈ -0.32
  public static func gradient(
    w_2: Double, x_t: Double, y_t: Double, s_1: Double, h: Double, y: Double
  ) throws -> (dE_dw_2: Double, dE_dw_1: Double) {
    throw NotAttempted()
  }

  /// 시그모이드 출력과 교차 엔트로피.
  /// A sigmoid output and its cross-entropy.
  ///
  ///     y_c = σ(s_2)
  ///     E_c = −y_t·log(y_c) − (1 − y_t)·log(1 − y_c)
  ///
  /// 예 · Example:
  ///
  ///     y_t = 1, s_2 = 0.6
  ///     →
  ///     y_c ≈ 0.645656306, E_c ≈ 0.43748795
  public static func crossEntropy(y_t: Double, s_2: Double) throws -> (y_c: Double, E_c: Double) {
    throw NotAttempted()
  }

  /// 교차 엔트로피의 편미분.
  /// The partial derivatives of the cross-entropy.
  ///
  ///     dE_c_ds_2 = ∂E_c/∂s_2 = ∂E_c/∂y_c·∂y_c/∂s_2
  ///     dE_c_dw_2 = ∂E_c/∂w_2 = ∂E_c/∂y_c·∂y_c/∂s_2·∂s_2/∂w_2
  ///     dE_c_dw_1 = ∂E_c/∂w_1 = ∂E_c/∂y_c·∂y_c/∂s_2·∂s_2/∂h·∂h/∂s_1·∂s_1/∂w_1
  ///
  /// 예 · Example:
  ///
  ///     w_2 = 0.4, x_t = 2, y_t = 1, s_1 = 1.5, h = 1.5, y_c = 0.645656306
  ///     →
  ///     dE_c_ds_2 ≈ -0.354343694, dE_c_dw_2 ≈ -0.531515541, dE_c_dw_1 ≈ -0.283474955
  public static func crossEntropyGradient(
    w_2: Double, x_t: Double, y_t: Double, s_1: Double, h: Double, y_c: Double
  ) throws -> (dE_c_ds_2: Double, dE_c_dw_2: Double, dE_c_dw_1: Double) {
    throw NotAttempted()
  }

  /// 학습 한 걸음: 갱신한 매개변수.
  /// One training step: the updated parameters.
  ///
  ///     w_2_new = w_2 − eta·dE_dw_2
  ///     w_1_new = w_1 − eta·dE_dw_1
  ///
  /// 예 · Example:
  ///
  ///     w_1 = 0.75, w_2 = 0.4, dE_dw_2 = -0.6, dE_dw_1 = -0.32, eta = 0.5
  ///     →
  ///     w_2_new ≈ 0.7, w_1_new ≈ 0.91
  public static func step(
    w_1: Double, w_2: Double, dE_dw_2: Double, dE_dw_1: Double, eta: Double
  ) throws -> (w_2_new: Double, w_1_new: Double) {
    throw NotAttempted()
  }
}
