// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// Computational graphs, worked out by hand.
public enum ComputationalGraph {
  /// The forward pass of f = (x + y)z.
  public static func product(x: Double, y: Double, z: Double) throws -> (q: Double, f: Double) {
    let q = x + y
    let f = q * z
    return (q, f)
  }

  /// The partial derivatives of f.
  public static func productGradient(
    z: Double, q: Double
  ) throws -> (df_dq: Double, df_dz: Double, df_dx: Double, df_dy: Double) {
    let df_dq = z
    let df_dz = q
    // q = x + y passes the gradient on unchanged to both.
    let df_dx = df_dq
    let df_dy = df_dq
    return (df_dq, df_dz, df_dx, df_dy)
  }

  /// The forward pass of one neuron.
  public static func forward(
    w_0: Double, x_0: Double, w_1: Double, x_1: Double, w_2: Double
  ) throws -> (p_0: Double, p_1: Double, s: Double, a: Double, m: Double, k: Double, r: Double, o: Double) {
    let p_0 = w_0 * x_0
    let p_1 = w_1 * x_1
    let s = p_0 + p_1
    let a = s + w_2
    let m = -a
    let k = exp(m)
    let r = 1 + k
    let o = 1 / r
    return (p_0, p_1, s, a, m, k, r, o)
  }

  /// The backward pass of one neuron.
  public static func gradient(
    w_0: Double, x_0: Double, w_1: Double, x_1: Double, k: Double, r: Double
  ) throws -> (
    do_dr: Double, do_da: Double, do_dw_0: Double, do_dx_0: Double, do_dw_1: Double, do_dx_1: Double,
    do_dw_2: Double
  ) {
    let do_dr = -1 / (r * r)
    let do_dk = do_dr
    let do_dm = do_dk * k
    let do_da = -do_dm
    // Every sum passes do_da on unchanged, every product times the other factor.
    let do_dw_0 = do_da * x_0
    let do_dx_0 = do_da * w_0
    let do_dw_1 = do_da * x_1
    let do_dx_1 = do_da * w_1
    let do_dw_2 = do_da
    return (do_dr, do_da, do_dw_0, do_dx_0, do_dw_1, do_dx_1, do_dw_2)
  }
}
