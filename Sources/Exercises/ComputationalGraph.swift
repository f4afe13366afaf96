// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// 계산 그래프 · Computational graphs
///
/// `swift run companion computational-graph` works the same derivation through with numbers.
///
/// 매개변수와 결과는 모두 수 하나(스칼라)입니다. Every parameter and result is one number, a scalar.
public enum ComputationalGraph {
  /// f = (x + y)z의 순전파.
  /// The forward pass of f = (x + y)z.
  ///
  ///     q = x + y
  ///     f = q·z
  ///
  /// 예 · Example:
  ///
  ///     x = -2, y = 5, z = -4
  ///     →
  ///     q ≈ 3, f ≈ -12
  public static func product(x: Double, y: Double, z: Double) throws -> (q: Double, f: Double) {
    throw NotAttempted()
  }

  /// f의 편미분.
  /// The partial derivatives of f.
  ///
  ///     df_dq = ∂f/∂q
  ///     df_dz = ∂f/∂z
  ///     df_dx = ∂f/∂x = ∂f/∂q·∂q/∂x
  ///     df_dy = ∂f/∂y = ∂f/∂q·∂q/∂y
  ///
  /// 예 · Example:
  ///
  ///     z = -4, q = 3
  ///     →
  ///     df_dq ≈ -4, df_dz ≈ 3, df_dx ≈ -4, df_dy ≈ -4
  public static func productGradient(
    z: Double, q: Double
  ) throws -> (df_dq: Double, df_dz: Double, df_dx: Double, df_dy: Double) {
    throw NotAttempted()
  }

  /// 뉴런 하나의 순전파.
  /// The forward pass of one neuron.
  ///
  ///     p_0 = w_0·x_0
  ///     p_1 = w_1·x_1
  ///     s = p_0 + p_1
  ///     a = s + w_2
  ///     m = −1·a
  ///     k = e^m
  ///     r = 1 + k
  ///     o = 1/r
  ///
  /// 예 · Example:
  ///
  ///     w_0 = 2, x_0 = -1, w_1 = -3, x_1 = -2, w_2 = -3
  ///     →
  ///     p_0 ≈ -2, p_1 ≈ 6, s ≈ 4, a ≈ 1, m ≈ -1, k ≈ 0.367879441, r ≈ 1.36787944, o ≈ 0.731058579
  public static func forward(
    w_0: Double, x_0: Double, w_1: Double, x_1: Double, w_2: Double
  ) throws -> (p_0: Double, p_1: Double, s: Double, a: Double, m: Double, k: Double, r: Double, o: Double) {
    throw NotAttempted()
  }

  /// 뉴런 하나의 역전파.
  /// The backward pass of one neuron.
  ///
  ///     do_dr = ∂o/∂r
  ///     do_da = ∂o/∂a = ∂o/∂r·∂r/∂k·∂k/∂m·∂m/∂a
  ///     do_dw_0 = ∂o/∂w_0 = ∂o/∂r·∂r/∂k·∂k/∂m·∂m/∂a·∂a/∂s·∂s/∂p_0·∂p_0/∂w_0
  ///     do_dx_0 = ∂o/∂x_0 = ∂o/∂r·∂r/∂k·∂k/∂m·∂m/∂a·∂a/∂s·∂s/∂p_0·∂p_0/∂x_0
  ///     do_dw_1 = ∂o/∂w_1 = ∂o/∂r·∂r/∂k·∂k/∂m·∂m/∂a·∂a/∂s·∂s/∂p_1·∂p_1/∂w_1
  ///     do_dx_1 = ∂o/∂x_1 = ∂o/∂r·∂r/∂k·∂k/∂m·∂m/∂a·∂a/∂s·∂s/∂p_1·∂p_1/∂x_1
  ///     do_dw_2 = ∂o/∂w_2 = ∂o/∂r·∂r/∂k·∂k/∂m·∂m/∂a·∂a/∂w_2
  ///
  /// 예 · Example:
  ///
  ///     w_0 = 2, x_0 = -1, w_1 = -3, x_1 = -2, k = 0.367879441, r = 1.36787944
  ///     →
  ///     do_dr ≈ -0.534446645, do_da ≈ 0.196611933, do_dw_0 ≈ -0.196611933, do_dx_0 ≈ 0.393223866,
  ///     do_dw_1 ≈ -0.393223866, do_dx_1 ≈ -0.5898358, do_dw_2 ≈ 0.196611933
  public static func gradient(
    w_0: Double, x_0: Double, w_1: Double, x_1: Double, k: Double, r: Double
  ) throws -> (
    do_dr: Double, do_da: Double, do_dw_0: Double, do_dx_0: Double, do_dw_1: Double, do_dx_1: Double,
    do_dw_2: Double
  ) {
    throw NotAttempted()
  }
}
