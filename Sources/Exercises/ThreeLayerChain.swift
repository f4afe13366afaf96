// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// 세 층을 잇는 연쇄 법칙 · The chain rule through three layers
///
/// `swift run companion three-layer-chain` works the same derivation through with numbers.
///
/// 매개변수와 결과는 모두 수 하나(스칼라)입니다. Every parameter and result is one number, a scalar.
public enum ThreeLayerChain {
  /// 순전파: 입력에서 결과까지.
  /// The forward pass: from the inputs to the result.
  ///
  ///     h_1_in = w_1·x + b_1
  ///     h_1 = σ(h_1_in)
  ///     h_2_in = w_2·h_1 + b_2
  ///     h_2 = σ(h_2_in)
  ///     y_star = w_3·h_2 + b_3
  ///     loss = y_star − y
  ///
  /// 예 · Example:
  ///
  ///     x = 2, y = 0.2, w_1 = 0.5, b_1 = -0.5, w_2 = 1.5, b_2 = -1.2, w_3 = 2.4, b_3 = -0.4
  ///     →
  ///     h_1_in ≈ 0.5, h_1 ≈ 0.622459331, h_2_in ≈ -0.266311003, h_2 ≈ 0.433812962,
  ///     y_star ≈ 0.641151108, loss ≈ 0.441151108
  public static func forward(
    x: Double, y: Double, w_1: Double, b_1: Double, w_2: Double, b_2: Double, w_3: Double, b_3: Double
  ) throws -> (h_1_in: Double, h_1: Double, h_2_in: Double, h_2: Double, y_star: Double, loss: Double) {
    throw NotAttempted()
  }

  /// 역전파: loss의 편미분.
  /// The backward pass: partial derivatives of loss.
  ///
  ///     dloss_dw_3 = ∂loss/∂w_3 = ∂loss/∂y_star·∂y_star/∂w_3
  ///     dloss_dw_2 = ∂loss/∂w_2 = ∂loss/∂y_star·∂y_star/∂h_2·∂h_2/∂h_2_in·∂h_2_in/∂w_2
  ///     dloss_db_2 = ∂loss/∂b_2 = ∂loss/∂y_star·∂y_star/∂h_2·∂h_2/∂h_2_in·∂h_2_in/∂b_2
  ///     dloss_dw_1 = ∂loss/∂w_1 =
  ///         ∂loss/∂y_star·∂y_star/∂h_2·∂h_2/∂h_2_in·∂h_2_in/∂h_1·∂h_1/∂h_1_in·∂h_1_in/∂w_1
  ///     dloss_db_1 = ∂loss/∂b_1 =
  ///         ∂loss/∂y_star·∂y_star/∂h_2·∂h_2/∂h_2_in·∂h_2_in/∂h_1·∂h_1/∂h_1_in·∂h_1_in/∂b_1
  ///
  /// 예 · Example:
  ///
  ///     x = 2, w_2 = 1.5, w_3 = 2.4, h_1 = 0.622459331, h_2 = 0.433812962
  ///     →
  ///     dloss_dw_3 ≈ 0.433812962, dloss_dw_2 ≈ 0.366931225, dloss_db_2 ≈ 0.589486262,
  ///     dloss_dw_1 ≈ 0.41559438, dloss_db_1 ≈ 0.20779719
  public static func gradient(
    x: Double, w_2: Double, w_3: Double, h_1: Double, h_2: Double
  ) throws -> (
    dloss_dw_3: Double, dloss_dw_2: Double, dloss_db_2: Double, dloss_dw_1: Double, dloss_db_1: Double
  ) {
    throw NotAttempted()
  }

  /// 학습 한 걸음: 갱신한 매개변수.
  /// One training step: the updated parameters.
  ///
  ///     w_3_new = w_3 − eta·dloss_dw_3
  ///     w_2_new = w_2 − eta·dloss_dw_2
  ///     b_2_new = b_2 − eta·dloss_db_2
  ///     w_1_new = w_1 − eta·dloss_dw_1
  ///     b_1_new = b_1 − eta·dloss_db_1
  ///
  /// 예 · Example:
  ///
  ///     w_1 = 0.5, b_1 = -0.5, w_2 = 1.5, b_2 = -1.2, w_3 = 2.4, dloss_dw_3 = 0.433812962,
  ///     dloss_dw_2 = 0.366931225, dloss_db_2 = 0.589486262, dloss_dw_1 = 0.41559438,
  ///     dloss_db_1 = 0.20779719, eta = 0.5
  ///     →
  ///     w_3_new ≈ 2.18309352, w_2_new ≈ 1.31653439, b_2_new ≈ -1.49474313, w_1_new ≈ 0.29220281,
  ///     b_1_new ≈ -0.603898595
  public static func step(
    w_1: Double, b_1: Double, w_2: Double, b_2: Double, w_3: Double, dloss_dw_3: Double, dloss_dw_2: Double,
    dloss_db_2: Double, dloss_dw_1: Double, dloss_db_1: Double, eta: Double
  ) throws -> (w_3_new: Double, w_2_new: Double, b_2_new: Double, w_1_new: Double, b_1_new: Double) {
    throw NotAttempted()
  }
}
