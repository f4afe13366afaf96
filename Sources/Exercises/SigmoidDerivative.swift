// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// 시그모이드의 미분 · The derivative of the sigmoid
///
/// `swift run companion sigmoid-derivative` works the same derivation through with numbers.
///
/// 매개변수와 결과는 모두 수 하나(스칼라)입니다. Every parameter and result is one number, a scalar.
public enum SigmoidDerivative {
  /// 시그모이드의 값.
  /// The value of the sigmoid.
  ///
  ///     u = 1 + e^−x
  ///     s = 1/u
  ///
  /// 예 · Example:
  ///
  ///     x = 1
  ///     →
  ///     u ≈ 1.36787944, s ≈ 0.731058579
  public static func sigmoid(x: Double) throws -> (u: Double, s: Double) {
    throw NotAttempted()
  }

  /// 시그모이드의 미분.
  /// The derivative of the sigmoid.
  ///
  ///     ds_dx = ∂s/∂x = ∂s/∂u·∂u/∂x
  ///
  /// 예 · Example:
  ///
  ///     x = 1, u = 1.36787944
  ///     →
  ///     ds_dx ≈ 0.196611933
  public static func slope(x: Double, u: Double) throws -> Double {
    throw NotAttempted()
  }
}
