import Foundation

/// 시그모이드의 미분 · The derivative of the sigmoid
///
/// `swift run companion sigmoid-derivative` works the same derivation through with numbers.
enum SigmoidDerivative {
  typealias Vector = [Double]

  /// 찾을 실수의 이름들 · The names of slips to choose from.
  enum Slip: Int {
    /// 부호가 뒤집혔다 · the sign is flipped
    case signFlipped
    /// 활성화 함수의 미분을 곱하지 않았다 · the activation's derivative was left out
    case derivativeForgotten
    /// 활성화 함수의 미분 대신 함수값을 곱했다 · the activation stands where its derivative belongs
    case activationForDerivative
    /// 활성화 값이 들어갈 자리에 순입력을 넣었다 · the net input stands where the activation belongs
    case derivativeAtNetInput
    /// 경로 하나를 빠뜨렸다 · one path was left out of the sum
    case pathForgotten
    /// 인수 하나를 빠뜨렸다 · one factor was left out
    case factorForgotten
    /// 행렬의 전치를 잘못 붙였다 · a matrix is transposed that should not be, or the reverse
    case matrixTransposed
    /// 활성화 함수의 미분을 두 번 곱했다 · the activation's derivative was taken twice
    case slopeTwice
  }

  /// 시그모이드를 두 단계로 계산하세요.
  /// Work out the sigmoid in its two steps.
  ///
  ///     u = 1 + e^(−x)
  ///     s = 1/u
  ///
  /// - Parameters:
  ///   - x: x
  /// - Returns: s
  ///
  /// 예 · Example:
  ///
  ///     x: 1
  ///     → 0.731058579
  static func sigmoid(x: Double) throws -> Double {
    throw NotAttempted()
  }

  /// 시그모이드의 x에서의 미분을 구하세요. 두 단계의 국소 미분을 곱하면 됩니다.
  /// Work out the derivative of the sigmoid at x: the local slopes of its two steps, multiplied.
  ///
  /// - Parameters:
  ///   - x: x
  /// - Returns: ∂s/∂x
  ///
  /// 예 · Example:
  ///
  ///     x: 1
  ///     → 0.196611933
  static func slope(x: Double) throws -> Double {
    throw NotAttempted()
  }

  /// 시그모이드가 낸 값들과 거기 도착한 기울기에서 시그모이드의 입력에 넘길 기울기를 구하세요. 값마다 따로
  /// 계산합니다.
  /// From the values that sigmoids gave, and what arrives at them, work out what is passed on to their
  /// inputs, each by itself.
  ///
  /// - Parameters:
  ///   - arriving: ∂E/∂y, 값마다 도착한 기울기 · ∂E/∂y, what arrives at each value
  ///   - values: y = σ(x)
  /// - Returns: ∂E/∂x
  ///
  /// 예 · Example:
  ///
  ///     arriving: [1]
  ///     values: [0.731058579]
  ///     → [0.196611933]
  static func backward(arriving: Vector, values: Vector) throws -> Vector {
    throw NotAttempted()
  }

  /// x에 시그모이드를 n번 거듭 적용한 값을 x로 미분하세요. y_1 = σ(x), y_2 = σ(y_1), … 입니다.
  /// Put x through n sigmoids, one after another: y_1 = σ(x), y_2 = σ(y_1), … Differentiate y_n by x.
  ///
  /// - Parameters:
  ///   - x: x
  ///   - times: n, 시그모이드의 개수 · n, how many sigmoids
  /// - Returns: ∂y_n/∂x
  ///
  /// 예 · Example:
  ///
  ///     x: 1
  ///     times: 1
  ///     → 0.196611933
  static func repeatedSlope(x: Double, times: Int) throws -> Double {
    throw NotAttempted()
  }

  /// 시그모이드를 n번 거듭한 값의 미분을 구하는 함수인데, 한 줄이 틀렸거나 제자리에 있지 않습니다. 고치고,
  /// 어떤 실수인지 말하세요.
  /// This should differentiate n sigmoids in a row, but one line is wrong, or stands in the wrong place. Mend
  /// it, and name the slip.
  ///
  /// - Parameters:
  ///   - x: x
  ///   - times: n, 시그모이드의 개수 · n, how many sigmoids
  /// - Returns: ∂y_n/∂x
  ///
  /// 예 · Example:
  ///
  ///     x: 1
  ///     times: 1
  ///     → 0.196611933
  static func mendRepeatedSlope(x: Double, times: Int) throws -> Double {
    var (value, slope) = (x, 1.0)
    for _ in 0..<times {
      slope *= value * (1 - value)
      value = 1 / (1 + exp(-value))
    }
    return slope
  }

  /// mendRepeatedSlope에 들어 있던 실수의 이름.
  /// The name of the slip that sat in mendRepeatedSlope.
  static func slipInRepeatedSlope() throws -> Slip {
    throw NotAttempted()
  }
}
