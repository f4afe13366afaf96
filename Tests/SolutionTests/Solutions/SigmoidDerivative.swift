// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// The derivative of the sigmoid, worked out by hand.
public enum SigmoidDerivative {
  /// The value of the sigmoid.
  public static func sigmoid(x: Double) throws -> (u: Double, s: Double) {
    let u = 1 + exp(-x)
    let s = 1 / u
    return (u, s)
  }

  /// The derivative of the sigmoid.
  public static func slope(x: Double, u: Double) throws -> Double {
    let ds_du = -1 / (u * u)
    let du_dx = -exp(-x)
    return ds_du * du_dx
  }
}
