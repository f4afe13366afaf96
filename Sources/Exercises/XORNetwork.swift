// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// XOR를 배우는 2-2-1 신경망 · The 2-2-1 network that learns XOR
///
/// `swift run companion xor-network` works the same derivation through with numbers.
///
/// 매개변수와 결과는 모두 수 하나(스칼라)입니다. Every parameter and result is one number, a scalar.
public enum XORNetwork {
  /// 순전파: 입력에서 결과까지.
  /// The forward pass: from the inputs to the result.
  ///
  ///     x_0 = 1
  ///     a_1 = w_01_1·x_0 + w_11_1·x_1 + w_21_1·x_2
  ///     z_1 = σ(a_1)
  ///     a_2 = w_02_1·x_0 + w_12_1·x_1 + w_22_1·x_2
  ///     z_2 = σ(a_2)
  ///     b = w_0_2 + w_1_2·z_1 + w_2_2·z_2
  ///     y = σ(b)
  ///     ETilde = ½(y − t)²
  ///
  /// 예 · Example:
  ///
  ///     w_01_1 = 0.5, w_11_1 = 1, w_21_1 = 0.5, w_02_1 = -1, w_12_1 = -0.5, w_22_1 = -1,
  ///     w_0_2 = 0, w_1_2 = -0.5, w_2_2 = 1, x_1 = 1, x_2 = 1, t = 0
  ///     →
  ///     a_1 ≈ 2, a_2 ≈ -2.5, z_1 ≈ 0.880797078, z_2 ≈ 0.07585818, b ≈ -0.364540359,
  ///     y ≈ 0.409860919, ETilde ≈ 0.0839929865
  public static func forward(
    w_01_1: Double, w_11_1: Double, w_21_1: Double, w_02_1: Double, w_12_1: Double, w_22_1: Double,
    w_0_2: Double, w_1_2: Double, w_2_2: Double, x_1: Double, x_2: Double, t: Double
  ) throws -> (a_1: Double, a_2: Double, z_1: Double, z_2: Double, b: Double, y: Double, ETilde: Double) {
    throw NotAttempted()
  }

  /// 역전파: Ẽ의 편미분.
  /// The backward pass: partial derivatives of Ẽ.
  ///
  ///     dETilde_dw_0_2 = ∂ETilde/∂w_0_2 = ∂ETilde/∂y·∂y/∂b·∂b/∂w_0_2
  ///     dETilde_dw_1_2 = ∂ETilde/∂w_1_2 = ∂ETilde/∂y·∂y/∂b·∂b/∂w_1_2
  ///     dETilde_dw_2_2 = ∂ETilde/∂w_2_2 = ∂ETilde/∂y·∂y/∂b·∂b/∂w_2_2
  ///     dETilde_dw_01_1 = ∂ETilde/∂w_01_1 = ∂ETilde/∂y·∂y/∂b·∂b/∂z_1·∂z_1/∂a_1·∂a_1/∂w_01_1
  ///     dETilde_dw_11_1 = ∂ETilde/∂w_11_1 = ∂ETilde/∂y·∂y/∂b·∂b/∂z_1·∂z_1/∂a_1·∂a_1/∂w_11_1
  ///     dETilde_dw_21_1 = ∂ETilde/∂w_21_1 = ∂ETilde/∂y·∂y/∂b·∂b/∂z_1·∂z_1/∂a_1·∂a_1/∂w_21_1
  ///     dETilde_dw_02_1 = ∂ETilde/∂w_02_1 = ∂ETilde/∂y·∂y/∂b·∂b/∂z_2·∂z_2/∂a_2·∂a_2/∂w_02_1
  ///     dETilde_dw_12_1 = ∂ETilde/∂w_12_1 = ∂ETilde/∂y·∂y/∂b·∂b/∂z_2·∂z_2/∂a_2·∂a_2/∂w_12_1
  ///     dETilde_dw_22_1 = ∂ETilde/∂w_22_1 = ∂ETilde/∂y·∂y/∂b·∂b/∂z_2·∂z_2/∂a_2·∂a_2/∂w_22_1
  ///
  /// 예 · Example:
  ///
  ///     w_1_2 = -0.5, w_2_2 = 1, x_1 = 1, x_2 = 1, t = 0, z_1 = 0.880797078, z_2 = 0.07585818,
  ///     y = 0.409860919
  ///     →
  ///     dETilde_dw_0_2 ≈ 0.0991350877, dETilde_dw_1_2 ≈ 0.0873178956,
  ///     dETilde_dw_2_2 ≈ 0.00752020733, dETilde_dw_01_1 ≈ -0.00520427415,
  ///     dETilde_dw_11_1 ≈ -0.00520427415, dETilde_dw_21_1 ≈ -0.00520427415,
  ///     dETilde_dw_02_1 ≈ 0.00694973809, dETilde_dw_12_1 ≈ 0.00694973809,
  ///     dETilde_dw_22_1 ≈ 0.00694973809
  public static func gradient(
    w_1_2: Double, w_2_2: Double, x_1: Double, x_2: Double, t: Double, z_1: Double, z_2: Double, y: Double
  ) throws -> (
    dETilde_dw_0_2: Double, dETilde_dw_1_2: Double, dETilde_dw_2_2: Double, dETilde_dw_01_1: Double,
    dETilde_dw_11_1: Double, dETilde_dw_21_1: Double, dETilde_dw_02_1: Double, dETilde_dw_12_1: Double,
    dETilde_dw_22_1: Double
  ) {
    throw NotAttempted()
  }

  /// 학습 한 걸음: 갱신한 매개변수.
  /// One training step: the updated parameters.
  ///
  ///     w_0_2_new = w_0_2 − alpha·dE_dw_0_2
  ///     w_1_2_new = w_1_2 − alpha·dE_dw_1_2
  ///     w_01_1_new = w_01_1 − alpha·dE_dw_01_1
  ///     w_11_1_new = w_11_1 − alpha·dE_dw_11_1
  ///
  /// 예 · Example:
  ///
  ///     w_01_1 = 0.5, w_11_1 = 1, w_0_2 = 0, w_1_2 = -0.5, dE_dw_1_2 = -0.0498639581,
  ///     dE_dw_11_1 = 0.00503618935, alpha = 2, dE_dw_01_1 = 0.00425234782,
  ///     dE_dw_0_2 = -0.0540939893
  ///     →
  ///     w_0_2_new ≈ 0.108187979, w_1_2_new ≈ -0.400272084, w_01_1_new ≈ 0.491495304,
  ///     w_11_1_new ≈ 0.989927621
  public static func step(
    w_01_1: Double, w_11_1: Double, w_0_2: Double, w_1_2: Double, dE_dw_1_2: Double, dE_dw_11_1: Double,
    alpha: Double, dE_dw_01_1: Double, dE_dw_0_2: Double
  ) throws -> (w_0_2_new: Double, w_1_2_new: Double, w_01_1_new: Double, w_11_1_new: Double) {
    throw NotAttempted()
  }
}
