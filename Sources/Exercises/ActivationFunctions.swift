import Foundation

/// 활성화 함수 · Activation functions
///
/// `swift run companion activation-functions` works the same derivation through with numbers.
enum ActivationFunctions {
  typealias Vector = [Double]
  typealias Matrix = [Vector]

  struct Activations {
    var sigmoid: Vector
    var tanh: Vector
    var relu: Vector
  }

  struct Loss {
    var error: Double
    var gradient: Vector
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
    /// 행렬의 전치를 잘못 붙였다 · a matrix is transposed that should not be, or the reverse
    case matrixTransposed
    /// 합 대신 평균을 구했다 · the mean was taken for the sum
    case meanForSum
    /// 소프트맥스의 미분을 두 번 곱했다 · the softmax's derivative was taken twice
    case softmaxSlopeTwice
  }

  /// 입력마다 세 활성화 함수의 값을 구하세요. 입력은 몇 개든 됩니다.
  /// Work out the values of the three activation functions for each input, however many there are.
  ///
  /// - Parameters:
  ///   - inputs: x
  /// - Returns: 함수마다 입력과 개수가 같은 배열 · for each function as many values as inputs
  ///
  /// 예 · Example:
  ///
  ///     inputs: [1]
  ///     → Activations(sigmoid: [0.731058579], tanh: [0.761594156], relu: [1])
  static func activations(inputs: Vector) throws -> Activations {
    throw NotAttempted()
  }

  /// 활성화 값마다 기울기가 도착했습니다. 함수 셋 각각에 대해, 입력에 넘길 기울기를 구하세요.
  /// A gradient has arrived at each activation. For each of the three functions, work out what is passed on
  /// to the inputs.
  ///
  /// - Parameters:
  ///   - inputs: x
  ///   - arriving: ∂E/∂h, 값마다 도착한 기울기 · ∂E/∂h, what arrives at each value
  /// - Returns: 함수마다 ∂E/∂x · ∂E/∂x for each function
  ///
  /// 예 · Example:
  ///
  ///     inputs: [1]
  ///     arriving: [1]
  ///     → Activations(sigmoid: [0.196611933], tanh: [0.419974342], relu: [1])
  static func backward(inputs: Vector, arriving: Vector) throws -> Activations {
    throw NotAttempted()
  }

  /// 소프트맥스를 구하세요. 입력이 1000을 넘어도 맞아야 하므로 먼저 최댓값을 뺍니다.
  /// Work out the softmax. It must hold for inputs above 1000, too, so subtract the maximum first.
  ///
  ///     y_k = e^(x_k − C) / Σ_i e^(x_i − C), C = max x
  ///
  /// - Parameters:
  ///   - inputs: x
  /// - Returns: y
  ///
  /// 예 · Example:
  ///
  ///     inputs: [2, 1, -1]
  ///     → [0.705384513, 0.25949646, 0.035119027]
  static func softmax(inputs: Vector) throws -> Vector {
    throw NotAttempted()
  }

  /// 소프트맥스의 출력마다 모든 입력으로 미분한 값을 구하세요. i행 j열이 출력 i를 입력 j로 미분한 값입니다.
  /// Differentiate each output of the softmax by every input. Row i, column j is the derivative of output i
  /// by input j.
  ///
  /// - Parameters:
  ///   - inputs: x
  /// - Returns: ∂y/∂x, 출력마다 한 행 · ∂y/∂x, a row for each output
  ///
  /// 예 · Example:
  ///
  ///     inputs: [2, 1, -1]
  ///     → [[0.207817202, -0.183044784, -0.0247724177], [-0.183044784, 0.192158047,
  ///         -0.00911326319], [-0.0247724177, -0.00911326319, 0.0338856809]]
  static func softmaxJacobian(inputs: Vector) throws -> Matrix {
    throw NotAttempted()
  }

  /// 입력을 소프트맥스에 통과시켜 목표값과의 교차 엔트로피 E를 구하고, E를 소프트맥스의 입력마다 미분하세요.
  /// Put the inputs through the softmax, work out the cross-entropy E with the targets, and differentiate E
  /// by each input of the softmax.
  ///
  /// - Parameters:
  ///   - inputs: x
  ///   - targets: t, 클래스마다 목표 확률. 모두 더하면 1 · t, a probability for each class; they add up to 1
  /// - Returns: E와 ∂E/∂x · E and ∂E/∂x
  ///
  /// 예 · Example:
  ///
  ///     inputs: [2, 1, -1]
  ///     targets: [0, 1, 0]
  ///     → Loss(error: 1.34901222, gradient: [0.705384513, -0.74050354, 0.035119027])
  static func crossEntropy(inputs: Vector, targets: Vector) throws -> Loss {
    throw NotAttempted()
  }

  /// 교차 엔트로피를 소프트맥스의 입력마다 미분하는 함수인데 한 줄이 틀렸습니다. 그 줄을 고치고, 어떤
  /// 실수인지 말하세요.
  /// This should differentiate the cross-entropy by each input of the softmax, but one line is wrong. Mend
  /// it, and name the slip.
  ///
  /// - Parameters:
  ///   - inputs: x
  ///   - targets: t, 클래스마다 목표 확률. 모두 더하면 1 · t, a probability for each class; they add up to 1
  /// - Returns: ∂E/∂x
  ///
  /// 예 · Example:
  ///
  ///     inputs: [2, 1, -1]
  ///     targets: [0, 1, 0]
  ///     → [0.705384513, -0.74050354, 0.035119027]
  static func mendCrossEntropy(inputs: Vector, targets: Vector) throws -> Vector {
    let outputs = try softmax(inputs: inputs)
    return zip(outputs, targets).map { output, target in target - output }
  }

  /// mendCrossEntropy에 들어 있던 실수의 이름.
  /// The name of the slip that sat in mendCrossEntropy.
  static func slipInCrossEntropy() throws -> Slip {
    throw NotAttempted()
  }
}
