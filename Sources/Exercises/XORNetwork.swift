import Foundation

/// XOR를 배우는 2-2-1 신경망 · The 2-2-1 network that learns XOR
///
/// `swift run companion xor-network` works the same derivation through with numbers.
enum XORNetwork {
  typealias Vector = [Double]
  typealias Matrix = [Vector]

  struct Network {
    var hidden: Matrix
    var output: Vector
  }

  struct Sample {
    var inputs: Vector
    var target: Double
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

  /// 은닉층이 하나인 신경망을 순전파하여 y를 구하세요. 모든 유닛이 시그모이드이고, 은닉 유닛은 몇 개든
  /// 됩니다. 편향은 늘 1인 입력의 가중치입니다.
  /// Take a network with one hidden layer forward, and give y. All units are sigmoids, and there may be any
  /// number of hidden ones. A bias is the weight of an input that is always 1.
  ///
  /// - Parameters:
  ///   - network: w, hidden은 은닉 유닛마다 한 행 w_0i, w_1i, w_2i, output은 w_0, w_1, w_2. 행의 첫 수가 편향
  ///     · w: hidden has a row w_0i, w_1i, w_2i for each hidden unit, output is w_0, w_1, w_2. A bias comes
  ///     first
  ///   - inputs: x, 샘플 하나의 입력 · x, the inputs of one sample
  /// - Returns: y, 출력 · y, the output
  ///
  /// 예 · Example:
  ///
  ///     network: Network(hidden: [[0.5, 1, 0.5], [-1, -0.5, -1]], output: [0, -0.5, 1])
  ///     inputs: [1, 1]
  ///     → 0.409860919
  static func answer(network: Network, inputs: Vector) throws -> Double {
    throw NotAttempted()
  }

  /// 샘플마다 오차를 구해 모두 더하세요. 강의의 식대로 평균을 내지 않습니다.
  /// Find each sample's error, and add them up. Following the lecture's formula, take no mean.
  ///
  ///     E = Σ_i ½(y_i − t_i)²
  ///
  /// - Parameters:
  ///   - network: w, hidden은 은닉 유닛마다 한 행 w_0i, w_1i, w_2i, output은 w_0, w_1, w_2. 행의 첫 수가 편향
  ///     · w: hidden has a row w_0i, w_1i, w_2i for each hidden unit, output is w_0, w_1, w_2. A bias comes
  ///     first
  ///   - samples: 샘플, 입력 x와 목표값 t · the samples, each with inputs x and target t
  /// - Returns: E, 모든 샘플의 오차를 더한 값 · E, added up over all samples
  ///
  /// 예 · Example:
  ///
  ///     network: Network(hidden: [[0.5, 1, 0.5], [-1, -0.5, -1]], output: [0, -0.5, 1])
  ///     samples: [Sample(inputs: [1, 1], target: 0)]
  ///     → 0.0839929865
  static func summedError(network: Network, samples: [Sample]) throws -> Double {
    throw NotAttempted()
  }

  /// 샘플 하나의 오차 Ẽ = ½(y − t)²을 매개변수 하나하나로 미분하여 신경망과 같은 모양으로 돌려주세요.
  /// Differentiate the error of one sample, Ẽ = ½(y − t)², by each of the parameters. Give the result in the
  /// network's shape.
  ///
  /// - Parameters:
  ///   - network: w, hidden은 은닉 유닛마다 한 행 w_0i, w_1i, w_2i, output은 w_0, w_1, w_2. 행의 첫 수가 편향
  ///     · w: hidden has a row w_0i, w_1i, w_2i for each hidden unit, output is w_0, w_1, w_2. A bias comes
  ///     first
  ///   - sample: 샘플 하나, 입력 x와 목표값 t · one sample, with inputs x and target t
  /// - Returns: ∂Ẽ/∂w, w와 같은 모양 · ∂Ẽ/∂w, in the shape of w
  ///
  /// 예 · Example:
  ///
  ///     network: Network(hidden: [[0.5, 1, 0.5], [-1, -0.5, -1]], output: [0, -0.5, 1])
  ///     sample: Sample(inputs: [1, 1], target: 0)
  ///     → Network(hidden: [[-0.00520427415, -0.00520427415, -0.00520427415], [0.00694973809,
  ///         0.00694973809, 0.00694973809]], output: [0.0991350877, 0.0873178956, 0.00752020733])
  static func gradient(network: Network, sample: Sample) throws -> Network {
    throw NotAttempted()
  }

  /// 모든 샘플의 오차를 더한 E의 기울기로 모든 매개변수를 한 번 갱신하세요.
  /// Update all parameters once, by the gradient of E, the error added up over all samples.
  ///
  /// - Parameters:
  ///   - network: w, hidden은 은닉 유닛마다 한 행 w_0i, w_1i, w_2i, output은 w_0, w_1, w_2. 행의 첫 수가 편향
  ///     · w: hidden has a row w_0i, w_1i, w_2i for each hidden unit, output is w_0, w_1, w_2. A bias comes
  ///     first
  ///   - samples: 샘플, 입력 x와 목표값 t · the samples, each with inputs x and target t
  ///   - rate: α, 학습률 · α, the learning rate
  /// - Returns: 갱신한 w · w after the update
  ///
  /// 예 · Example:
  ///
  ///     network: Network(hidden: [[0.5, 1, 0.5], [-1, -0.5, -1]], output: [0, -0.5, 1])
  ///     samples: [Sample(inputs: [0, 0], target: 0), Sample(inputs: [0, 1], target: 1),
  ///         Sample(inputs: [1, 0], target: 1), Sample(inputs: [1, 1], target: 0)]
  ///     rate: 2
  ///     → Network(hidden: [[0.491495304, 0.989927621, 0.483234645], [-0.992007453, -0.472937622,
  ///         -0.98487697]], output: [0.108187979, -0.400272084, 1.00222702])
  static func epoch(network: Network, samples: [Sample], rate: Double) throws -> Network {
    throw NotAttempted()
  }

  /// 주어진 에폭 수만큼 학습한 신경망을 돌려주세요. 채점에서는 두 에폭을 넘지 않지만, 같은 함수로 XOR 표를
  /// 끝까지 배울 수 있습니다.
  /// Give the network as it is after so many epochs. Marking takes two at most, but the same function learns
  /// the XOR table.
  ///
  /// - Parameters:
  ///   - network: w, hidden은 은닉 유닛마다 한 행 w_0i, w_1i, w_2i, output은 w_0, w_1, w_2. 행의 첫 수가 편향
  ///     · w: hidden has a row w_0i, w_1i, w_2i for each hidden unit, output is w_0, w_1, w_2. A bias comes
  ///     first
  ///   - samples: 샘플, 입력 x와 목표값 t · the samples, each with inputs x and target t
  ///   - rate: α, 학습률 · α, the learning rate
  ///   - epochs: 에폭 수 · how many epochs
  /// - Returns: 갱신한 w · w after the update
  ///
  /// 예 · Example:
  ///
  ///     network: Network(hidden: [[0.5, 0.3, -0.7]], output: [-0.4, 0.3])
  ///     samples: [Sample(inputs: [0.3, -0.7], target: 0.3), Sample(inputs: [0.4, 0.8], target:
  ///         0.7)]
  ///     rate: 0.7
  ///     epochs: 2
  ///     → Network(hidden: [[0.50357572, 0.301744851, -0.692420979]], output: [-0.365853731,
  ///         0.304884161])
  static func train(network: Network, samples: [Sample], rate: Double, epochs: Int) throws -> Network {
    throw NotAttempted()
  }

  /// 샘플 하나로 한 걸음 옮기는 함수입니다. 컴파일되고 오차도 대개 줄지만 한 줄이 틀렸습니다. 그 줄을 고치고,
  /// 어떤 실수인지 말해 보세요.
  /// This takes one step along the gradient of one sample. It compiles, and the error mostly falls, but one
  /// line is wrong. Mend that line, and say which slip it is.
  ///
  /// - Parameters:
  ///   - network: w, hidden은 은닉 유닛마다 한 행 w_0i, w_1i, w_2i, output은 w_0, w_1, w_2. 행의 첫 수가 편향
  ///     · w: hidden has a row w_0i, w_1i, w_2i for each hidden unit, output is w_0, w_1, w_2. A bias comes
  ///     first
  ///   - sample: 샘플 하나, 입력 x와 목표값 t · one sample, with inputs x and target t
  ///   - rate: α, 학습률 · α, the learning rate
  /// - Returns: 갱신한 w · w after the update
  ///
  /// 예 · Example:
  ///
  ///     network: Network(hidden: [[0.5, 0.3, 0.4], [-0.3, -0.7, 0.8]], output: [-0.4, 0.3, -0.7])
  ///     sample: Sample(inputs: [0.3, -0.7], target: 0.3)
  ///     rate: 0.7
  ///     → Network(hidden: [[0.498770597, 0.299631179, 0.400860582], [-0.297765035, -0.699329511,
  ///         0.798435525]], output: [-0.416789016, 0.290314664, -0.704287967])
  static func mendStep(network: Network, sample: Sample, rate: Double) throws -> Network {
    func unit(_ weights: Vector, _ inputs: Vector) -> Double {
      1 / (1 + exp(-zip(weights, [1] + inputs).reduce(0) { $0 + $1.0 * $1.1 }))
    }
    let z = network.hidden.map { unit($0, sample.inputs) }
    let y = unit(network.output, z)
    let delta = (y - sample.target) * y * (1 - y)
    var next = network
    for (i, input) in ([1] + z).enumerated() { next.output[i] -= rate * delta * input }
    for i in z.indices {
      let inner = delta * network.output[i + 1]
      for (j, input) in ([1] + sample.inputs).enumerated() { next.hidden[i][j] -= rate * inner * input }
    }
    return next
  }

  /// mendStep에 들어 있던 실수의 이름.
  /// The name of the slip that sat in mendStep.
  static func slipInStep() throws -> Slip {
    throw NotAttempted()
  }
}
