// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// Composite functions, path by path, worked out by hand.
public enum CompositeFunctions {
  /// A composite function with one path.
  public static func onePath(
    w_1: Double
  ) throws -> (v_1: Double, x_1: Double, y_1: Double, dy_1_dw_1: Double) {
    let v_1 = exp(w_1)
    let x_1 = v_1 * v_1
    let y_1 = 1 / x_1

    let dy_1_dx_1 = -1 / (x_1 * x_1)
    let dx_1_dv_1 = 2 * v_1
    let dv_1_dw_1 = v_1
    let dy_1_dw_1 = dy_1_dx_1 * dx_1_dv_1 * dv_1_dw_1
    return (v_1, x_1, y_1, dy_1_dw_1)
  }

  /// A composite function with two paths.
  public static func twoPaths(
    v_2: Double
  ) throws -> (x_2: Double, t_2: Double, y_2: Double, dy_2_dv_2: Double) {
    let x_2 = v_2 * v_2
    let t_2 = exp(v_2)
    let sum = x_2 + t_2
    let y_2 = 1 / sum

    // x_2 and t_2 stand in the sum alike: ∂y_2/∂x_2 = ∂y_2/∂t_2.
    let dy_2_dsum = -1 / (sum * sum)
    let dx_2_dv_2 = 2 * v_2
    let dt_2_dv_2 = t_2
    let dy_2_dv_2 = dy_2_dsum * dx_2_dv_2 + dy_2_dsum * dt_2_dv_2
    return (x_2, t_2, y_2, dy_2_dv_2)
  }

  /// A composite function with several paths.
  public static func manyPaths(
    w_3: Double
  ) throws -> (v_3: Double, x_3: Double, t_3: Double, y_3: Double, dy_3_dw_3: Double) {
    let v_3 = exp(w_3)
    let x_3 = v_3 * v_3 + w_3
    let angle = (w_3 + v_3) * Double.pi
    let t_3 = sin(angle)
    let sum = x_3 + t_3
    let y_3 = 1 / sum

    // x_3 and t_3 stand in the sum alike, and so do w_3 and v_3 in the angle.
    let dy_3_dsum = -1 / (sum * sum)
    let dx_3_dv_3 = 2 * v_3
    let dx_3_dw_3 = 1.0
    let dt_3_dw_3 = cos(angle) * Double.pi
    let dt_3_dv_3 = cos(angle) * Double.pi
    let dv_3_dw_3 = v_3
    let dy_3_dw_3 =
      dy_3_dsum * dx_3_dv_3 * dv_3_dw_3
      + dy_3_dsum * dx_3_dw_3
      + dy_3_dsum * dt_3_dw_3
      + dy_3_dsum * dt_3_dv_3 * dv_3_dw_3
    return (v_3, x_3, t_3, y_3, dy_3_dw_3)
  }
}
