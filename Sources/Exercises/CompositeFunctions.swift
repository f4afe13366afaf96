import Foundation

/// 합성함수를 경로마다 미분하기 · Composite functions, path by path
///
/// `swift run companion composite-functions` works the same derivation through with numbers.
enum CompositeFunctions {
  typealias Vector = [Double]
  typealias Matrix = [Vector]

  struct TwoPaths {
    var x: Double
    var t: Double
    var y: Double
    var slope: Double
  }

  struct FourPaths {
    var v: Double
    var x: Double
    var t: Double
    var y: Double
    var slope: Double
  }

  /// 찾을 실수의 이름들 · The names of slips to choose from.
  enum Slip: Int {
    /// 부호가 뒤집혔다 · the sign is flipped
    case signFlipped
    /// 활성화 함수의 미분을 곱하지 않았다 · the activation's derivative was left out
    case derivativeForgotten
    /// 활성화 함수의 미분 대신 함수값을 곱했다 · the activation stands where its derivative belongs
    case activationForDerivative
    /// 경로 하나를 빠뜨렸다 · one path was left out of the sum
    case pathForgotten
    /// 인수 하나를 빠뜨렸다 · one factor was left out
    case factorForgotten
    /// e의 지수를 빠뜨렸다 · the exponent of e was dropped
    case exponentDropped
    /// 행렬의 전치를 잘못 붙였다 · a matrix is transposed that should not be, or the reverse
    case matrixTransposed
    /// 편향을 더하지 않았다 · the bias was left out
    case biasForgotten
  }

  /// v에서 출발해 x, t, y의 값을 구하고, y를 v로 미분하세요.
  /// Starting from v, work out the values of x, t and y, and differentiate y by v.
  ///
  ///     x = v²
  ///     t = e^v
  ///     y = 1/(x + t)
  ///
  /// - Parameters:
  ///   - v: v
  /// - Returns: x, t, y, ∂y/∂v
  ///
  /// 예 · Example:
  ///
  ///     v: 0
  ///     → TwoPaths(x: 0, t: 1, y: 1, slope: -1)
  static func twoPaths(v: Double) throws -> TwoPaths {
    throw NotAttempted()
  }

  /// w에서 출발해 네 값을 구하고, y를 w로 미분하세요. 네 경로를 하나씩 곱하지 말고 y에서 거슬러 오세요.
  /// Starting from w, work out the four values, and differentiate y by w. Go back from y instead of
  /// multiplying along four paths.
  ///
  ///     v = e^w
  ///     x = v² + w
  ///     t = sin((w + v)·π)
  ///     y = 1/(x + t)
  ///
  /// - Parameters:
  ///   - w: w
  /// - Returns: v, x, t, y, ∂y/∂w
  ///
  /// 예 · Example:
  ///
  ///     w: 0
  ///     → FourPaths(v: 1, x: 1, t: 0, y: 1, slope: 3.28318531)
  static func fourPaths(w: Double) throws -> FourPaths {
    throw NotAttempted()
  }

  /// 경로마다 화살표의 국소 미분이 주어집니다. 이것으로 결과의 미분을 구하세요. 경로도 화살표도 몇 개든
  /// 됩니다.
  /// The local slopes along each path are given. Work out the derivative of the result, for any number of
  /// paths and arrows.
  ///
  /// - Parameters:
  ///   - paths: 경로마다 한 행: 그 경로에 있는 화살표들의 국소 미분 · a row for each path: the local slopes
  ///     of its arrows
  /// - Returns: ∂y/∂w
  ///
  /// 예 · Example:
  ///
  ///     paths: [[-1, 0], [-1, 1]]
  ///     → -1
  static func alongPaths(paths: Matrix) throws -> Double {
    throw NotAttempted()
  }

  /// 변수가 한 줄로 이어진 합성함수에서 화살표마다 국소 미분이 주어집니다. 결과를 앞선 모든 변수로
  /// 미분하세요. 입력부터 차례로 돌려주세요.
  /// The variables of a composite function form one chain, and the local slope of each arrow is given.
  /// Differentiate the result by every variable before it, and give the derivatives back from the input on.
  ///
  /// - Parameters:
  ///   - slopes: 입력에서 결과까지 화살표마다 국소 미분 · the local slope of each arrow, from the input to
  ///     the result
  /// - Returns: 화살표가 나온 자리마다 결과의 미분 · the result's derivative by where each arrow comes from
  ///
  /// 예 · Example:
  ///
  ///     slopes: [1, 2, -1]
  ///     → [-2, -2, -1]
  static func passedBack(slopes: Vector) throws -> Vector {
    throw NotAttempted()
  }

  /// 예제 3의 y를 w로 미분하는 함수인데 한 줄이 틀렸습니다. 그 줄을 고치고, 어떤 실수인지 말하세요.
  /// This should give the derivative of y by w in example 3, but one line is wrong. Mend it, and name the
  /// slip.
  ///
  /// - Parameters:
  ///   - w: w
  /// - Returns: ∂y/∂w
  ///
  /// 예 · Example:
  ///
  ///     w: 0
  ///     → 3.28318531
  static func mendFourPaths(w: Double) throws -> Double {
    let v = exp(w)
    let x = v * v + w
    let t = sin((w + v) * .pi)
    let y = 1 / (x + t)
    let byX = -y * y
    let byT = -y * y * .pi * cos((w + v) * .pi)
    let byV = byX * 2 * v + byT
    return byX + byV * v
  }

  /// mendFourPaths에 들어 있던 실수의 이름.
  /// The name of the slip that sat in mendFourPaths.
  static func slipInFourPaths() throws -> Slip {
    throw NotAttempted()
  }
}
