import Foundation

/// 1-2-1 신경망: 경로마다 미분하기 · The 1-2-1 network, path by path
///
/// `swift run companion one-two-one-network` works the same derivation through with numbers.
enum OneTwoOneNetwork {
  typealias Vector = [Double]

  struct Network {
    var first: Double
    var branches: Vector
    var output: Vector
  }

  struct Outputs {
    var first: Double
    var branches: Vector
    var output: Double
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
    /// 활성화 함수의 미분을 다른 유닛에서 계산했다 · the derivative was taken at another unit
    case derivativeElsewhere
    /// 행렬의 전치를 잘못 붙였다 · a matrix is transposed that should not be, or the reverse
    case matrixTransposed
    /// 편향을 더하지 않았다 · the bias was left out
    case biasForgotten
  }

  /// 값 하나가 나란한 유닛 여럿에 들어갑니다. 각 시그모이드 유닛의 출력을 구하세요.
  /// One value goes into several units side by side. Work out what each of these sigmoid units gives.
  ///
  /// - Parameters:
  ///   - weights: w_2와 w_3, 갈래마다 하나 · w_2 and w_3, one for each branch
  ///   - input: h_1, 갈래마다 들어가는 값 · h_1, what goes into every branch
  /// - Returns: h_2와 h_3, 갈래마다 하나 · h_2 and h_3, one for each branch
  ///
  /// 예 · Example:
  ///
  ///     weights: [0.8, -0.5]
  ///     input: 0.645656306
  ///     → [0.626334847, 0.41998666]
  static func branches(weights: Vector, input: Double) throws -> Vector {
    throw NotAttempted()
  }

  /// 첫 유닛, 갈래, 출력 유닛을 차례로 순전파해 모든 출력을 돌려주세요. 출력 유닛에는 활성화 함수가 없습니다.
  /// Go through the first unit, the branches and the output unit, and return what each gives. The output unit
  /// has no activation.
  ///
  /// - Parameters:
  ///   - network: w_1, 갈래로 들어가는 w_2와 w_3, 갈래에서 나오는 w_4와 w_5 · w_1; w_2 and w_3, into the
  ///     branches; w_4 and w_5, out of the branches
  ///   - input: x_t, 입력 · x_t, the input
  /// - Returns: h_1, h_2와 h_3, y · h_1; h_2 and h_3; y
  ///
  /// 예 · Example:
  ///
  ///     network: Network(first: 0.4, branches: [0.8, -0.5], output: [1.2, 0.7])
  ///     input: 1.5
  ///     → Outputs(first: 0.645656306, branches: [0.626334847, 0.41998666], output: 1.04559248)
  static func forward(network: Network, input: Double) throws -> Outputs {
    throw NotAttempted()
  }

  /// 출력 유닛의 δ를 갈래로 되돌려 보내, 갈래마다 δ를 구하세요.
  /// Pass δ of the output unit back into the branches, and work out δ of each.
  ///
  /// - Parameters:
  ///   - weights: w_4와 w_5, 갈래에서 나오는 가중치 · w_4 and w_5, out of the branches
  ///   - delta: δ_4, 출력 유닛의 것 · δ_4, of the output unit
  ///   - outputs: h_2와 h_3, 갈래마다 하나 · h_2 and h_3, one for each branch
  /// - Returns: δ_2와 δ_3, 갈래마다 하나 · δ_2 and δ_3, one for each branch
  ///
  /// 예 · Example:
  ///
  ///     weights: [1.2, 0.7]
  ///     delta: -0.754407521
  ///     outputs: [0.626334847, 0.41998666]
  ///     → [-0.211873397, -0.128640443]
  static func branchDeltas(weights: Vector, delta: Double, outputs: Vector) throws -> Vector {
    throw NotAttempted()
  }

  /// 갈래들의 δ에서, 갈래로 갈라지기 전에 있는 첫 유닛의 δ를 구하세요.
  /// From δ of the branches, work out δ of the first unit, before the way forks.
  ///
  /// - Parameters:
  ///   - weights: w_2와 w_3, 갈래로 들어가는 가중치 · w_2 and w_3, into the branches
  ///   - deltas: δ_2와 δ_3, 갈래마다 하나 · δ_2 and δ_3, one for each branch
  ///   - output: h_1, 첫 유닛의 출력 · h_1, what the first unit gives
  /// - Returns: δ_1, 첫 유닛의 것 · δ_1, of the first unit
  ///
  /// 예 · Example:
  ///
  ///     weights: [0.8, -0.5]
  ///     deltas: [-0.211873397, -0.128640443]
  ///     output: 0.645656306
  ///     → -0.0240631823
  static func joinedDelta(weights: Vector, deltas: Vector, output: Double) throws -> Double {
    throw NotAttempted()
  }

  /// 오차 E = ½(y_t − y)²을 모든 가중치로 미분하세요. 결과는 신경망과 모양이 같습니다.
  /// Differentiate the error E = ½(y_t − y)² by all weights. The result has the shape of the network.
  ///
  /// - Parameters:
  ///   - network: w_1, 갈래로 들어가는 w_2와 w_3, 갈래에서 나오는 w_4와 w_5 · w_1; w_2 and w_3, into the
  ///     branches; w_4 and w_5, out of the branches
  ///   - input: x_t, 입력 · x_t, the input
  ///   - target: y_t, 목표값 · y_t, the target
  /// - Returns: 가중치 자리마다 그 가중치의 ∂E/∂w · ∂E/∂w, each in the place of its weight
  ///
  /// 예 · Example:
  ///
  ///     network: Network(first: 0.4, branches: [0.8, -0.5], output: [1.2, 0.7])
  ///     input: 1.5
  ///     target: 1.8
  ///     → Network(first: -0.0360947734, branches: [-0.136797395, -0.0830575134], output:
  ///         [-0.472511719, -0.316841095])
  static func gradient(network: Network, input: Double, target: Double) throws -> Network {
    throw NotAttempted()
  }

  /// E = ½(y_t − y)²을 모든 가중치로 미분하는 함수인데 한 줄이 틀렸습니다. 그 줄을 고치고, 무슨 실수인지
  /// 이름을 말하세요.
  /// The gradient of E = ½(y_t − y)² by all weights, with one line wrong. Mend the line, and say which slip
  /// it is.
  ///
  /// - Parameters:
  ///   - network: w_1, 갈래로 들어가는 w_2와 w_3, 갈래에서 나오는 w_4와 w_5 · w_1; w_2 and w_3, into the
  ///     branches; w_4 and w_5, out of the branches
  ///   - input: x_t, 입력 · x_t, the input
  ///   - target: y_t, 목표값 · y_t, the target
  /// - Returns: 가중치 자리마다 그 가중치의 ∂E/∂w · ∂E/∂w, each in the place of its weight
  ///
  /// 예 · Example:
  ///
  ///     network: Network(first: 0.4, branches: [0.8, -0.5], output: [1.2, 0.7])
  ///     input: 1.5
  ///     target: 1.8
  ///     → Network(first: -0.0360947734, branches: [-0.136797395, -0.0830575134], output:
  ///         [-0.472511719, -0.316841095])
  static func mendGradient(network: Network, input: Double, target: Double) throws -> Network {
    func sigmoid(_ s: Double) -> Double { 1 / (1 + exp(-s)) }
    let first = sigmoid(network.first * input)
    let h = network.branches.map { sigmoid($0 * first) }
    let y = zip(network.output, h).reduce(0) { $0 + $1.0 * $1.1 }
    let delta = y - target
    let deltas = h.indices.map { delta * network.output[$0] * h[$0] * (1 - h[$0]) }
    var arriving = 0.0
    for k in h.indices.dropFirst() {
      arriving += network.branches[k] * deltas[k]
    }
    let firstDelta = arriving * first * (1 - first)
    return Network(
      first: firstDelta * input, branches: deltas.map { $0 * first }, output: h.map { delta * $0 })
  }

  /// mendGradient에 들어 있던 실수의 이름.
  /// The name of the slip that sat in mendGradient.
  static func slipInGradient() throws -> Slip {
    throw NotAttempted()
  }
}
