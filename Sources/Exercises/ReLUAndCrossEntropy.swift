import Foundation

/// ReLU와 교차 엔트로피 · ReLU and cross-entropy
///
/// `swift run companion relu-and-cross-entropy` works the same derivation through with numbers.
enum ReLUAndCrossEntropy {
  typealias Vector = [Double]
  typealias Matrix = [Vector]

  struct Network {
    var hidden: Matrix
    var output: Vector
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
    /// 편향을 더하지 않았다 · the bias was left out
    case biasForgotten
    /// 활성화 함수의 미분을 두 번 곱했다 · the activation's derivative was taken twice
    case slopeTwice
  }

  /// 은닉 유닛마다 도착한 기울기(∂E/∂h)를 ReLU 앞의 순입력까지 거슬러 보내세요. 순입력이 0이면 ReLU의 미분은
  /// 0으로 합니다.
  /// Pass the gradient ∂E/∂h that has arrived at each hidden unit back to the net input before its ReLU. At 0
  /// the slope of the ReLU is taken as 0.
  ///
  /// - Parameters:
  ///   - arriving: ∂E/∂h, 유닛마다 하나 · ∂E/∂h, one for each unit
  ///   - netInputs: s, ReLU에 들어간 값 · s, what went into the ReLU
  /// - Returns: ∂E/∂s, 유닛마다 하나 · ∂E/∂s, one for each unit
  ///
  /// 예 · Example:
  ///
  ///     arriving: [-0.16]
  ///     netInputs: [1.5]
  ///     → [-0.16]
  static func reluBackward(arriving: Vector, netInputs: Vector) throws -> Vector {
    throw NotAttempted()
  }

  /// 샘플마다 교차 엔트로피를 구해 모두 더하세요. log는 자연로그입니다.
  /// Work out the cross-entropy of each sample, and add them up. log is the natural logarithm.
  ///
  ///     E = Σ_n −t_n·log(y_n) − (1 − t_n)·log(1 − y_n)
  ///
  /// - Parameters:
  ///   - outputs: y, 시그모이드의 출력: 샘플마다 하나 · y, the sigmoid's outputs: one for each sample
  ///   - targets: t, 목표값 · t, the targets
  /// - Returns: E, 모든 샘플의 합 · E, the sum over the samples
  ///
  /// 예 · Example:
  ///
  ///     outputs: [0.645656306]
  ///     targets: [1]
  ///     → 0.43748795
  static func crossEntropy(outputs: Vector, targets: Vector) throws -> Double {
    throw NotAttempted()
  }

  /// 샘플마다 출력의 순입력에 도착한 기울기(∂E/∂s)를 구하세요. 출력에는 시그모이드가 있고, 오차는 교차
  /// 엔트로피입니다.
  /// Work out the gradient ∂E/∂s at the output's net input, for each sample. The output is y = σ(s), the
  /// error the cross-entropy.
  ///
  /// - Parameters:
  ///   - outputs: y, 시그모이드의 출력: 샘플마다 하나 · y, the sigmoid's outputs: one for each sample
  ///   - targets: t, 목표값 · t, the targets
  /// - Returns: ∂E/∂s, 샘플마다 하나 · ∂E/∂s, one for each sample
  ///
  /// 예 · Example:
  ///
  ///     outputs: [0.645656306]
  ///     targets: [1]
  ///     → [-0.354343694]
  static func outputDeltas(outputs: Vector, targets: Vector) throws -> Vector {
    throw NotAttempted()
  }

  /// 은닉층은 ReLU이고 출력 하나가 시그모이드인 분류기입니다. 편향은 없습니다. 한 샘플의 교차 엔트로피를 모든
  /// 가중치로 미분하세요.
  /// A classifier has a hidden layer of ReLUs, one sigmoid output and no biases. Differentiate the
  /// cross-entropy of one sample by all weights.
  ///
  /// - Parameters:
  ///   - network: hidden은 W₁(은닉 유닛마다 한 행), output은 w₂ · hidden is W₁, a row for each hidden unit;
  ///     output is w₂
  ///   - inputs: x, 한 샘플 · x, one sample
  ///   - target: t, 목표값 · t, the target
  /// - Returns: ∂E/∂W₁과 ∂E/∂w₂, 신경망과 같은 모양 · ∂E/∂W₁ and ∂E/∂w₂, in the shape of the network
  ///
  /// 예 · Example:
  ///
  ///     network: Network(hidden: [[0.75]], output: [0.4])
  ///     inputs: [2]
  ///     target: 1
  ///     → Network(hidden: [[-0.283474955]], output: [-0.531515541])
  static func gradient(network: Network, inputs: Vector, target: Double) throws -> Network {
    throw NotAttempted()
  }

  /// 분류기의 기울기를 구하는 함수입니다. 컴파일되고 그럴듯하지만 한 줄이 틀렸습니다. 그 줄을 고치고, 무엇을
  /// 틀렸는지 말하세요.
  /// This is to work out the classifier's gradient. It compiles and looks right, but one line is wrong. Mend
  /// that line, and say what the slip is.
  ///
  /// - Parameters:
  ///   - network: hidden은 W₁(은닉 유닛마다 한 행), output은 w₂ · hidden is W₁, a row for each hidden unit;
  ///     output is w₂
  ///   - inputs: x, 한 샘플 · x, one sample
  ///   - target: t, 목표값 · t, the target
  /// - Returns: ∂E/∂W₁과 ∂E/∂w₂, 신경망과 같은 모양 · ∂E/∂W₁ and ∂E/∂w₂, in the shape of the network
  ///
  /// 예 · Example:
  ///
  ///     network: Network(hidden: [[0.75]], output: [0.4])
  ///     inputs: [2]
  ///     target: 1
  ///     → Network(hidden: [[-0.283474955]], output: [-0.531515541])
  static func mendGradient(network: Network, inputs: Vector, target: Double) throws -> Network {
    let nets = network.hidden.map { row in zip(row, inputs).reduce(0) { $0 + $1.0 * $1.1 } }
    let hidden = nets.map { max(0, $0) }
    let net = zip(network.output, hidden).reduce(0) { $0 + $1.0 * $1.1 }
    let y = 1 / (1 + exp(-net))
    let delta = (y - target) * y * (1 - y)
    let deltas = zip(network.output, nets).map { w, net in net > 0 ? delta * w : 0 }
    return Network(
      hidden: deltas.map { delta in inputs.map { delta * $0 } }, output: hidden.map { delta * $0 })
  }

  /// mendGradient에 들어 있던 실수의 이름.
  /// The name of the slip that sat in mendGradient.
  static func slipInGradient() throws -> Slip {
    throw NotAttempted()
  }

  /// 같은 분류기에 샘플을 여럿 넣습니다. 전체 오차는 샘플마다 구한 교차 엔트로피의 합입니다. 그 기울기를
  /// 구하세요.
  /// The same classifier gets several samples. The whole error is the sum of the samples' cross-entropies.
  /// Work out its gradient.
  ///
  /// - Parameters:
  ///   - network: hidden은 W₁(은닉 유닛마다 한 행), output은 w₂ · hidden is W₁, a row for each hidden unit;
  ///     output is w₂
  ///   - inputs: x, 샘플마다 한 행 · x, a row for each sample
  ///   - targets: t, 샘플마다 하나 · t, one for each sample
  /// - Returns: ∂E/∂W₁과 ∂E/∂w₂, 신경망과 같은 모양 · ∂E/∂W₁ and ∂E/∂w₂, in the shape of the network
  ///
  /// 예 · Example:
  ///
  ///     network: Network(hidden: [[0.3, -0.7], [0.4, 0.8]], output: [0.3, -0.7])
  ///     inputs: [[0.3, -0.7], [0.4, 0.8], [-0.5, 0.9]]
  ///     targets: [0.3, 0.7, 0.4]
  ///     → Network(hidden: [[0.0219051523, -0.051112022], [0.0977037799, 0.182118699]], output:
  ///         [0.141166537, -0.263966387])
  static func batchGradient(network: Network, inputs: Matrix, targets: Vector) throws -> Network {
    throw NotAttempted()
  }
}
