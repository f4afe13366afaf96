import Foundation

/// 1-1-1 신경망을 손으로 두 번 학습하기 · The 1-1-1 network, trained by hand for two passes
///
/// `swift run companion one-one-one-network` works the same derivation through with numbers.
enum OneOneOneNetwork {
  typealias Vector = [Double]

  struct Network {
    var hidden: Vector
    var output: Double
  }

  /// 찾을 실수의 이름들 · The names of slips to choose from.
  enum Slip: Int {
    /// 이미 갱신한 가중치를 역전파에 썼다 · the backward pass used weights that were already updated
    case updatedWeightsEarly
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
  }

  /// 시그모이드 유닛 하나를 순전파하세요. 입력은 몇 개든 올 수 있습니다.
  /// Take one sigmoid unit forward. There may be any number of inputs.
  ///
  ///     s = Σ_k w_k·x_k
  ///     h = σ(s) = 1/(1 + e^(−s))
  ///
  /// - Parameters:
  ///   - weights: w, 입력마다 하나 · w, one for each input
  ///   - inputs: x, 유닛에 들어온 값 · x, what comes in
  /// - Returns: h, 활성화 값 · h, the activation
  ///
  /// 예 · Example:
  ///
  ///     weights: [1]
  ///     inputs: [1]
  ///     → 0.731058579
  static func neuron(weights: Vector, inputs: Vector) throws -> Double {
    throw NotAttempted()
  }

  /// 입력에서 출력까지 순전파해 h와 y를 차례로 돌려주세요. 출력 유닛에는 활성화 함수가 없습니다.
  /// Go from the inputs to the output, and return h and y. The output unit has no activation.
  ///
  /// - Parameters:
  ///   - network: 은닉 유닛의 가중치 w_1과 출력 유닛의 가중치 w_2 · w_1, the weights of the hidden unit, and
  ///     w_2, the weight of the output unit
  ///   - inputs: x, 유닛에 들어온 값 · x, what comes in
  /// - Returns: h와 y, 이 순서로 · h and y, in this order
  ///
  /// 예 · Example:
  ///
  ///     network: Network(hidden: [1], output: 1)
  ///     inputs: [1]
  ///     → [0.731058579, 0.731058579]
  static func forward(network: Network, inputs: Vector) throws -> Vector {
    throw NotAttempted()
  }

  /// 오차에서 거슬러 가며 두 유닛의 δ를 구하세요. 은닉 유닛은 시그모이드이고 출력 유닛에는 활성화 함수가
  /// 없습니다.
  /// Go back from the error, and work out δ of both units. The hidden unit is a sigmoid; the output unit has
  /// no activation.
  ///
  ///     δ = ∂E/∂s
  ///     E = ½(y_t − y)²
  ///
  /// - Parameters:
  ///   - outputs: h와 y, forward의 결과 · h and y, as forward gives them
  ///   - weight: w_2, 출력 유닛의 가중치 · w_2, the weight of the output unit
  ///   - target: y_t, 목표값 · y_t, the target
  /// - Returns: δ_1과 δ_2, 이 순서로 · δ_1 and δ_2, in this order
  ///
  /// 예 · Example:
  ///
  ///     outputs: [0.731058579, 0.731058579]
  ///     weight: 1
  ///     target: 1
  ///     → [-0.0528770928, -0.268941421]
  static func deltas(outputs: Vector, weight: Double, target: Double) throws -> Vector {
    throw NotAttempted()
  }

  /// 유닛의 δ와 그 유닛에 들어온 값에서, 가중치마다 ∂E/∂w를 구하세요.
  /// From δ of a unit and what came in, work out ∂E/∂w of each of its weights.
  ///
  /// - Parameters:
  ///   - delta: δ, 그 유닛의 것 · δ of the unit
  ///   - inputs: x, 유닛에 들어온 값 · x, what comes in
  /// - Returns: ∂E/∂w, 입력마다 하나 · ∂E/∂w, one for each input
  ///
  /// 예 · Example:
  ///
  ///     delta: -0.0528770928
  ///     inputs: [1]
  ///     → [-0.0528770928]
  static func gradient(delta: Double, inputs: Vector) throws -> Vector {
    throw NotAttempted()
  }

  /// 순전파, 역전파, 갱신을 한 번씩 하고 갱신한 신경망을 돌려주세요.
  /// Go forward, go backward, update, and return the network with its new weights.
  ///
  /// - Parameters:
  ///   - network: 은닉 유닛의 가중치 w_1과 출력 유닛의 가중치 w_2 · w_1, the weights of the hidden unit, and
  ///     w_2, the weight of the output unit
  ///   - inputs: x, 유닛에 들어온 값 · x, what comes in
  ///   - target: y_t, 목표값 · y_t, the target
  ///   - rate: η, 학습률 · η, the learning rate
  /// - Returns: 갱신한 w_1과 w_2 · w_1 and w_2 after the update
  ///
  /// 예 · Example:
  ///
  ///     network: Network(hidden: [1], output: 1)
  ///     inputs: [1]
  ///     target: 1
  ///     rate: 0.1
  ///     → Network(hidden: [1.00528771], output: 1.01966119)
  static func train(network: Network, inputs: Vector, target: Double, rate: Double) throws -> Network {
    throw NotAttempted()
  }

  /// 학습 한 회차를 계산하는 함수인데 한 줄이 틀렸습니다. 그 줄을 찾아 고치고, 무슨 실수인지 이름을 말하세요.
  /// A round of training, with one line wrong. Find the line, mend it, and say which slip it is.
  ///
  /// - Parameters:
  ///   - network: 은닉 유닛의 가중치 w_1과 출력 유닛의 가중치 w_2 · w_1, the weights of the hidden unit, and
  ///     w_2, the weight of the output unit
  ///   - inputs: x, 유닛에 들어온 값 · x, what comes in
  ///   - target: y_t, 목표값 · y_t, the target
  ///   - rate: η, 학습률 · η, the learning rate
  /// - Returns: 갱신한 w_1과 w_2 · w_1 and w_2 after the update
  ///
  /// 예 · Example:
  ///
  ///     network: Network(hidden: [1], output: 1)
  ///     inputs: [1]
  ///     target: 1
  ///     rate: 0.1
  ///     → Network(hidden: [1.00528771], output: 1.01966119)
  static func mendTrain(network: Network, inputs: Vector, target: Double, rate: Double) throws -> Network {
    let net = zip(network.hidden, inputs).reduce(0) { $0 + $1.0 * $1.1 }
    let h = 1 / (1 + exp(-net))
    let delta = network.output * h - target
    let output = network.output - rate * delta * h
    let hiddenDelta = delta * output * h * (1 - h)
    let hidden = zip(network.hidden, inputs).map { $0 - rate * hiddenDelta * $1 }
    return Network(hidden: hidden, output: output)
  }

  /// mendTrain에 들어 있던 실수의 이름.
  /// The name of the slip that sat in mendTrain.
  static func slipInTrain() throws -> Slip {
    throw NotAttempted()
  }
}
