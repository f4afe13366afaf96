import Foundation

/// 2-2-2 신경망: 한 회차와 만 회차 · The 2-2-2 network: one round and ten thousand
///
/// `swift run companion two-two-two-network` works the same derivation through with numbers.
enum TwoTwoTwoNetwork {
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

  /// 층 하나를 순전파하세요. 유닛마다 순입력을 구하고 시그모이드를 적용합니다.
  /// Take one layer forward: work out each unit's net input, and apply the sigmoid to it.
  ///
  ///     net_j = Σ_k w_jk·x_k + b_j
  ///     out_j = σ(net_j)
  ///
  /// - Parameters:
  ///   - weights: W, 유닛마다 한 행 · W, a row for each unit
  ///   - biases: b, 유닛마다 하나 · b, one for each unit
  ///   - inputs: x, 아래층에서 온 값 · x, what comes from the layer below
  /// - Returns: out, 유닛마다 하나 · out, one for each unit
  ///
  /// 예 · Example:
  ///
  ///     weights: [[0.15, 0.2], [0.25, 0.3]]
  ///     biases: [0.35, 0.35]
  ///     inputs: [0.05, 0.1]
  ///     → [0.593269992, 0.596884378]
  static func layer(weights: Matrix, biases: Vector, inputs: Vector) throws -> Vector {
    throw NotAttempted()
  }

  /// 출력층 각 유닛의 δ = ∂E/∂net을 구하세요. 오차는 E = Σ ½(target − out)², 활성화는 시그모이드입니다.
  /// Work out δ = ∂E/∂net of each unit of the output layer. The error is E = Σ ½(target − out)², the
  /// activation a sigmoid.
  ///
  /// - Parameters:
  ///   - outputs: out, 출력층의 활성화 값 · out, the activations of the output layer
  ///   - targets: target, 목표값 · target
  /// - Returns: δ, 유닛마다 하나 · δ, one for each unit
  ///
  /// 예 · Example:
  ///
  ///     outputs: [0.75136507, 0.772928465]
  ///     targets: [0.01, 0.99]
  ///     → [0.138498562, -0.0380982365]
  static func outputDeltas(outputs: Vector, targets: Vector) throws -> Vector {
    throw NotAttempted()
  }

  /// 위층의 δ를 은닉층으로 되돌려 보내세요. 은닉 유닛 하나는 위층의 모든 유닛으로 이어집니다.
  /// Pass the δ of the layer above back to a hidden layer. A hidden unit leads to every unit above.
  ///
  /// - Parameters:
  ///   - weights: W, 위층의 가중치: 위층 유닛마다 한 행 · W, the weights of the layer above: a row for each
  ///     unit there
  ///   - deltas: δ, 위층의 것 · δ of the layer above
  ///   - outputs: out, 은닉층의 활성화 값 · out, the hidden activations
  /// - Returns: δ, 은닉 유닛마다 하나 · δ, one for each hidden unit
  ///
  /// 예 · Example:
  ///
  ///     weights: [[0.4, 0.45], [0.5, 0.55]]
  ///     deltas: [0.138498562, -0.0380982365]
  ///     outputs: [0.593269992, 0.596884378]
  ///     → [0.00877135473, 0.00995425475]
  static func hiddenDeltas(weights: Matrix, deltas: Vector, outputs: Vector) throws -> Vector {
    throw NotAttempted()
  }

  /// 층 하나의 δ와 그 층에 들어간 값에서 모든 가중치의 ∂E/∂w를 구하세요.
  /// From the δ of a layer and what went into the layer, work out ∂E/∂w of all its weights.
  ///
  /// - Parameters:
  ///   - deltas: δ, 유닛마다 하나 · δ, one for each unit
  ///   - inputs: x, 그 층의 입력 · x, the layer's inputs
  /// - Returns: ∂E/∂W, W와 같은 모양 · ∂E/∂W, in the shape of W
  ///
  /// 예 · Example:
  ///
  ///     deltas: [0.138498562, -0.0380982365]
  ///     inputs: [0.593269992, 0.596884378]
  ///     → [[0.0821670408, 0.0826676281], [-0.0226025405, -0.0227402422]]
  static func weightGradient(deltas: Vector, inputs: Vector) throws -> Matrix {
    throw NotAttempted()
  }

  /// 가중치 행렬을 기울기의 반대쪽으로 학습률만큼 한 걸음 옮기세요.
  /// Take a matrix of weights one step against its gradient, as far as the learning rate says.
  ///
  /// - Parameters:
  ///   - weights: W, 유닛마다 한 행 · W, a row for each unit
  ///   - gradient: ∂E/∂W
  ///   - rate: γ, 학습률 · γ, the learning rate
  /// - Returns: W⁺
  ///
  /// 예 · Example:
  ///
  ///     weights: [[0.4, 0.45], [0.5, 0.55]]
  ///     gradient: [[0.0821670406, 0.0826676278], [-0.0226025405, -0.0227402422]]
  ///     rate: 0.5
  ///     → [[0.35891648, 0.408666186], [0.51130127, 0.561370121]]
  static func step(weights: Matrix, gradient: Matrix, rate: Double) throws -> Matrix {
    throw NotAttempted()
  }

  /// 이 함수는 컴파일되고 그럴듯해 보이지만 실수가 하나 있습니다. 고치고, 아래에서 그 실수의 이름을 고르세요.
  /// The function compiles and looks right, and has one slip in it. Mend it, and name the slip below.
  ///
  /// - Parameters:
  ///   - weights: W, 위층의 가중치: 위층 유닛마다 한 행 · W, the weights of the layer above: a row for each
  ///     unit there
  ///   - deltas: δ, 위층의 것 · δ of the layer above
  ///   - outputs: out, 은닉층의 활성화 값 · out, the hidden activations
  /// - Returns: δ, 은닉 유닛마다 하나 · δ, one for each hidden unit
  ///
  /// 예 · Example:
  ///
  ///     weights: [[0.4, 0.45], [0.5, 0.55]]
  ///     deltas: [0.138498562, -0.0380982365]
  ///     outputs: [0.593269992, 0.596884378]
  ///     → [0.00877135473, 0.00995425475]
  static func mendHiddenDeltas(weights: Matrix, deltas: Vector, outputs: Vector) throws -> Vector {
    outputs.indices.map { k in
      var sum = 0.0
      for (row, delta) in zip(weights, deltas) { sum += row[k] * delta }
      return sum
    }
  }

  /// mendHiddenDeltas에 들어 있던 실수의 이름.
  /// The name of the slip that sat in mendHiddenDeltas.
  static func slipInHiddenDeltas() throws -> Slip {
    throw NotAttempted()
  }
}
