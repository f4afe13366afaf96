// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// 기울기 소실 · The vanishing gradient
///
/// `swift run companion vanishing-gradient` works the same derivation through with numbers.
///
/// 매개변수와 결과는 모두 수 하나(스칼라)입니다. Every parameter and result is one number, a scalar.
public enum VanishingGradient {
  /// 순전파: 입력에서 결과까지.
  /// The forward pass: from the inputs to the result.
  ///
  ///     s_n3 = w_31·h_n1 + w_32·h_n2
  ///     h_n3 = σ(s_n3)
  ///     s_n4 = w_41·h_n1 + w_42·h_n2
  ///     h_n4 = σ(s_n4)
  ///     x_n3 = h_n3
  ///     x_n4 = h_n4
  ///     s_n5 = w_53·x_n3 + w_54·x_n4
  ///     h_n5 = σ(s_n5)
  ///     s_n6 = w_63·x_n3 + w_64·x_n4
  ///     h_n6 = σ(s_n6)
  ///     s_n7 = w_75·h_n5 + w_76·h_n6
  ///     o_n7 = σ(s_n7)
  ///     s_n8 = w_85·h_n5 + w_86·h_n6
  ///     o_n8 = σ(s_n8)
  ///     E_n = ½((t_n7 − o_n7)² + (t_n8 − o_n8)²)
  ///
  /// 예 · Example:
  ///
  ///     h_n1 = 1, h_n2 = 0.5, t_n7 = 1, t_n8 = 0, w_31 = 0.4, w_32 = 0.2, w_41 = -0.1, w_42 = 0.6,
  ///     w_53 = 0.6, w_54 = -0.5, w_63 = 0.3, w_64 = 0.5, w_75 = 0.7, w_76 = 0.4, w_85 = -0.2,
  ///     w_86 = 0.8
  ///     →
  ///     s_n3 ≈ 0.5, h_n3 ≈ 0.622459331, s_n4 ≈ 0.2, h_n4 ≈ 0.549833997, s_n5 ≈ 0.0985586001,
  ///     h_n5 ≈ 0.524619724, s_n6 ≈ 0.461654798, h_n6 ≈ 0.613406667, s_n7 ≈ 0.612596473,
  ///     o_n7 ≈ 0.648532865, s_n8 ≈ 0.385801389, o_n8 ≈ 0.595271562, E_n ≈ 0.23893869
  public static func forward(
    h_n1: Double, h_n2: Double, t_n7: Double, t_n8: Double, w_31: Double, w_32: Double, w_41: Double,
    w_42: Double, w_53: Double, w_54: Double, w_63: Double, w_64: Double, w_75: Double, w_76: Double,
    w_85: Double, w_86: Double
  ) throws -> (
    s_n3: Double, h_n3: Double, s_n4: Double, h_n4: Double, s_n5: Double, h_n5: Double, s_n6: Double,
    h_n6: Double, s_n7: Double, o_n7: Double, s_n8: Double, o_n8: Double, E_n: Double
  ) {
    throw NotAttempted()
  }

  /// 역전파: Eₙ의 편미분.
  /// The backward pass: partial derivatives of Eₙ.
  ///
  ///     dE_n_dw_75 = ∂E_n/∂w_75 = ∂E_n/∂o_n7·∂o_n7/∂s_n7·∂s_n7/∂w_75
  ///     dE_n_dw_53 = ∂E_n/∂w_53
  ///       = ∂E_n/∂o_n7·∂o_n7/∂s_n7·∂s_n7/∂h_n5·∂h_n5/∂s_n5·∂s_n5/∂w_53
  ///       + ∂E_n/∂o_n8·∂o_n8/∂s_n8·∂s_n8/∂h_n5·∂h_n5/∂s_n5·∂s_n5/∂w_53
  ///     dE_n_dw_31 = ∂E_n/∂w_31
  ///       = ∂E_n/∂o_n7·∂o_n7/∂s_n7·∂s_n7/∂h_n5·∂h_n5/∂s_n5·∂s_n5/∂x_n3·∂x_n3/∂h_n3·∂h_n3/∂s_n3·∂s_n3/∂w_31
  ///       + ∂E_n/∂o_n7·∂o_n7/∂s_n7·∂s_n7/∂h_n6·∂h_n6/∂s_n6·∂s_n6/∂x_n3·∂x_n3/∂h_n3·∂h_n3/∂s_n3·∂s_n3/∂w_31
  ///       + ∂E_n/∂o_n8·∂o_n8/∂s_n8·∂s_n8/∂h_n5·∂h_n5/∂s_n5·∂s_n5/∂x_n3·∂x_n3/∂h_n3·∂h_n3/∂s_n3·∂s_n3/∂w_31
  ///       + ∂E_n/∂o_n8·∂o_n8/∂s_n8·∂s_n8/∂h_n6·∂h_n6/∂s_n6·∂s_n6/∂x_n3·∂x_n3/∂h_n3·∂h_n3/∂s_n3·∂s_n3/∂w_31
  ///
  /// 예 · Example:
  ///
  ///     h_n1 = 1, t_n7 = 1, t_n8 = 0, w_53 = 0.6, w_63 = 0.3, w_75 = 0.7, w_76 = 0.4, w_85 = -0.2,
  ///     w_86 = 0.8, h_n3 = 0.622459331, h_n5 = 0.524619724, h_n6 = 0.613406667,
  ///     o_n7 = 0.648532865, o_n8 = 0.595271562
  ///     →
  ///     dE_n_dw_75 ≈ -0.0420287086, dE_n_dw_53 ≈ -0.0131582226, dE_n_dw_31 ≈ -0.00159825506
  public static func gradient(
    h_n1: Double, t_n7: Double, t_n8: Double, w_53: Double, w_63: Double, w_75: Double, w_76: Double,
    w_85: Double, w_86: Double, h_n3: Double, h_n5: Double, h_n6: Double, o_n7: Double, o_n8: Double
  ) throws -> (dE_n_dw_75: Double, dE_n_dw_53: Double, dE_n_dw_31: Double) {
    throw NotAttempted()
  }

  /// 학습 한 걸음: 갱신한 매개변수.
  /// One training step: the updated parameters.
  ///
  ///     w_75_new = w_75 − eta·dE_n_dw_75
  ///     w_53_new = w_53 − eta·dE_n_dw_53
  ///     w_31_new = w_31 − eta·dE_n_dw_31
  ///
  /// 예 · Example:
  ///
  ///     w_31 = 0.4, w_53 = 0.6, w_75 = 0.7, dE_n_dw_75 = -0.0420287086,
  ///     dE_n_dw_53 = -0.0131582226, dE_n_dw_31 = -0.00159825506, eta = 0.5
  ///     →
  ///     w_75_new ≈ 0.721014354, w_53_new ≈ 0.606579111, w_31_new ≈ 0.400799128
  public static func step(
    w_31: Double, w_53: Double, w_75: Double, dE_n_dw_75: Double, dE_n_dw_53: Double, dE_n_dw_31: Double,
    eta: Double
  ) throws -> (w_75_new: Double, w_53_new: Double, w_31_new: Double) {
    throw NotAttempted()
  }
}
