import Foundation

/// 은닉층 오차 나누기 · Sharing the error out to the hidden layer
///
/// `swift run companion hidden-error-distribution` works the same derivation through with numbers.
enum HiddenErrorDistribution {
  typealias Vector = [Double]
  typealias Matrix = [Vector]

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
    /// 편향을 더하지 않았다 · the bias was left out
    case biasForgotten
    /// 합 대신 평균을 구했다 · the mean was taken for the sum
    case meanForSum
  }

  /// 출력 하나의 오차를 그 출력으로 들어오는 가중치의 비율대로 은닉 유닛에 나누세요.
  /// Share one output's error out to the hidden units, in proportion to their weights into it.
  ///
  /// - Parameters:
  ///   - error: e, 출력 하나의 오차 · e, the error of one output
  ///   - weights: w, 은닉 유닛마다 이 출력으로 가는 가중치 · w, from each hidden unit to this output
  /// - Returns: 몫, 은닉 유닛마다 하나 · the shares, one for each hidden unit
  ///
  /// 예 · Example:
  ///
  ///     error: 0.42
  ///     weights: [0.3, 0.2, 0.1]
  ///     → [0.21, 0.14, 0.07]
  static func share(error: Double, weights: Vector) throws -> Vector {
    throw NotAttempted()
  }

  /// 모든 출력의 오차를 가중치의 비율로 나누고, 은닉 유닛마다 받은 몫을 더하세요.
  /// Share the errors of all outputs out by weight, and add up what each hidden unit gets.
  ///
  /// - Parameters:
  ///   - weights: W, 슬라이드처럼 은닉 유닛마다 한 행 · W, as on the slide: a row for each hidden unit
  ///   - errors: e, 출력마다 하나 · e, one for each output
  /// - Returns: 은닉 유닛마다 받은 오차 · what each hidden unit gets
  ///
  /// 예 · Example:
  ///
  ///     weights: [[0.3, 0.2], [0.2, 0.1], [0.1, 0.1]]
  ///     errors: [0.42, 0.45]
  ///     → [0.435, 0.2525, 0.1825]
  static func shares(weights: Matrix, errors: Vector) throws -> Vector {
    throw NotAttempted()
  }

  /// 분모를 버리고 가중치만 곱해 오차를 은닉층으로 돌려보내세요. 이번에는 W의 행이 출력입니다.
  /// Drop the denominators, and send the errors back by the weights alone. Here the rows of W are outputs.
  ///
  ///     hiddenErrors = Wᵀ·errors
  ///
  /// - Parameters:
  ///   - weights: W, 과목 코드처럼 출력마다 한 행 · W, as in the course's code: a row for each output
  ///   - errors: e, 출력마다 하나 · e, one for each output
  /// - Returns: 은닉 유닛마다 하나 · one for each hidden unit
  ///
  /// 예 · Example:
  ///
  ///     weights: [[0.3, 0.2, 0.1], [0.2, 0.1, 0.1]]
  ///     errors: [0.419480876, 0.445857251]
  ///     → [0.215015713, 0.1284819, 0.0865338127]
  static func sentBack(weights: Matrix, errors: Vector) throws -> Vector {
    throw NotAttempted()
  }

  /// 오차를 은닉 유닛의 활성화 값으로 미분하세요. 출력층은 시그모이드이고, W의 행은 출력입니다. 오차: C = Σ
  /// ½(t − a)².
  /// Differentiate C = Σ ½(t − a)² by the activations of the hidden units. The outputs are sigmoids, and the
  /// rows of W are outputs.
  ///
  /// - Parameters:
  ///   - weights: W, 과목 코드처럼 출력마다 한 행 · W, as in the course's code: a row for each output
  ///   - outputs: a, 출력층의 활성화 값 · a, the activations of the output layer
  ///   - targets: t, 목표값 · t, the targets
  /// - Returns: ∂C/∂a, 은닉 유닛마다 하나 · ∂C/∂a, one for each hidden unit
  ///
  /// 예 · Example:
  ///
  ///     weights: [[0.3, 0.2, 0.1], [0.2, 0.1, 0.1]]
  ///     outputs: [0.580519124, 0.554142749]
  ///     targets: [1, 1]
  ///     → [-0.0526766379, -0.0314458483, -0.0212307896]
  static func hiddenGradient(weights: Matrix, outputs: Vector, targets: Vector) throws -> Vector {
    throw NotAttempted()
  }

  /// 은닉층의 기울기를 구하는 함수입니다. 컴파일되고 그럴듯하지만 한 줄이 틀렸습니다. 그 줄을 고치고, 무엇을
  /// 틀렸는지 말하세요.
  /// This is to work out the gradient at the hidden layer. It compiles and looks right, but one line is
  /// wrong. Mend that line, and say what the slip is.
  ///
  /// - Parameters:
  ///   - weights: W, 과목 코드처럼 출력마다 한 행 · W, as in the course's code: a row for each output
  ///   - outputs: a, 출력층의 활성화 값 · a, the activations of the output layer
  ///   - targets: t, 목표값 · t, the targets
  /// - Returns: ∂C/∂a, 은닉 유닛마다 하나 · ∂C/∂a, one for each hidden unit
  ///
  /// 예 · Example:
  ///
  ///     weights: [[0.3, 0.2, 0.1], [0.2, 0.1, 0.1]]
  ///     outputs: [0.580519124, 0.554142749]
  ///     targets: [1, 1]
  ///     → [-0.0526766379, -0.0314458483, -0.0212307896]
  static func mendHiddenGradient(weights: Matrix, outputs: Vector, targets: Vector) throws -> Vector {
    let deltas = zip(outputs, targets).map { a, t in a - t }
    return weights[0].indices.map { k in
      zip(weights, deltas).reduce(0) { $0 + $1.0[k] * $1.1 }
    }
  }

  /// mendHiddenGradient에 들어 있던 실수의 이름.
  /// The name of the slip that sat in mendHiddenGradient.
  static func slipInHiddenGradient() throws -> Slip {
    throw NotAttempted()
  }
}
