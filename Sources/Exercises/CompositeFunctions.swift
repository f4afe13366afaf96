// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// 합성함수를 경로마다 미분하기 · Composite functions, path by path
///
/// `swift run companion composite-functions` works the same derivation through with numbers.
///
/// 매개변수와 결과는 모두 수 하나(스칼라)입니다. Every parameter and result is one number, a scalar.
public enum CompositeFunctions {
  /// 길이 하나인 합성 함수.
  /// A composite function with one path.
  ///
  ///     v_1 = e^w_1
  ///     x_1 = v_1²
  ///     y_1 = 1/x_1
  ///     dy_1_dw_1 = ∂y_1/∂w_1 = ∂y_1/∂x_1·∂x_1/∂v_1·∂v_1/∂w_1
  ///
  /// 예 · Example:
  ///
  ///     w_1 = 0
  ///     →
  ///     v_1 ≈ 1, x_1 ≈ 1, y_1 ≈ 1, dy_1_dw_1 ≈ -2
  public static func onePath(
    w_1: Double
  ) throws -> (v_1: Double, x_1: Double, y_1: Double, dy_1_dw_1: Double) {
    throw NotAttempted()
  }

  /// 길이 둘인 합성 함수.
  /// A composite function with two paths.
  ///
  ///     x_2 = v_2²
  ///     t_2 = e^v_2
  ///     y_2 = 1/(x_2 + t_2)
  ///     dy_2_dv_2 = ∂y_2/∂v_2
  ///       = ∂y_2/∂x_2·∂x_2/∂v_2
  ///       + ∂y_2/∂t_2·∂t_2/∂v_2
  ///
  /// 예 · Example:
  ///
  ///     v_2 = 0
  ///     →
  ///     x_2 ≈ 0, t_2 ≈ 1, y_2 ≈ 1, dy_2_dv_2 ≈ -1
  public static func twoPaths(
    v_2: Double
  ) throws -> (x_2: Double, t_2: Double, y_2: Double, dy_2_dv_2: Double) {
    throw NotAttempted()
  }

  /// 길이 여럿인 합성 함수.
  /// A composite function with several paths.
  ///
  ///     v_3 = e^w_3
  ///     x_3 = v_3² + w_3
  ///     t_3 = sin((w_3 + v_3)·π)
  ///     y_3 = 1/(x_3 + t_3)
  ///     dy_3_dw_3 = ∂y_3/∂w_3
  ///       = ∂y_3/∂x_3·∂x_3/∂v_3·∂v_3/∂w_3
  ///       + ∂y_3/∂x_3·∂x_3/∂w_3
  ///       + ∂y_3/∂t_3·∂t_3/∂w_3
  ///       + ∂y_3/∂t_3·∂t_3/∂v_3·∂v_3/∂w_3
  ///
  /// 예 · Example:
  ///
  ///     w_3 = 0
  ///     →
  ///     v_3 ≈ 1, x_3 ≈ 1, t_3 ≈ 0, y_3 ≈ 1, dy_3_dw_3 ≈ 3.28318531
  public static func manyPaths(
    w_3: Double
  ) throws -> (v_3: Double, x_3: Double, t_3: Double, y_3: Double, dy_3_dw_3: Double) {
    throw NotAttempted()
  }
}
