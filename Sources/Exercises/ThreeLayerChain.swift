import Foundation

/// 세 층을 잇는 연쇄 법칙 · The chain rule through three layers
///
/// `swift run companion three-layer-chain` works the same derivation through with numbers.
enum ThreeLayerChain {
  typealias Vector = [Double]

  struct Chain {
    var weights: Vector
    var biases: Vector
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
    /// 다른 활성화 함수의 미분을 썼다 · the derivative of another activation was taken
    case anotherSlope
  }

  /// 유닛 하나짜리 층이 사슬처럼 이어집니다. 층마다 출력을 구하세요. 마지막 층에만 σ가 없습니다.
  /// Layers of one unit each form a chain. Work out the output of every layer. Only the last has no σ.
  ///
  /// - Parameters:
  ///   - chain: 층마다 가중치 w와 편향 b · w and b, a weight and a bias for each layer
  ///   - input: x, 입력 · x, the input
  /// - Returns: h_1, h_2, …, y*: 층마다 하나 · h_1, h_2, …, y*: one for each layer
  ///
  /// 예 · Example:
  ///
  ///     chain: Chain(weights: [0.5, 1.5, 2.4], biases: [-0.5, -1.2, -0.4])
  ///     input: 2
  ///     → [0.622459331, 0.433812962, 0.641151108]
  static func outputs(chain: Chain, input: Double) throws -> Vector {
    throw NotAttempted()
  }

  /// 한 층의 합을 바로 아래층의 합으로 미분하세요. 아래층은 시그모이드입니다.
  /// Differentiate the sum of a layer by the sum of the layer below, which is a sigmoid.
  ///
  /// - Parameters:
  ///   - weight: w_2, 위층의 가중치 · w_2, the weight of the layer above
  ///   - output: h_1, 아래층의 출력 · h_1, the output of the layer below
  /// - Returns: ∂h_2^in/∂h_1^in, 한 층을 거슬러 갈 때 곱하는 것 · ∂h_2^in/∂h_1^in, what one layer back
  ///   multiplies by
  ///
  /// 예 · Example:
  ///
  ///     weight: 1.5
  ///     output: 0.622459331
  ///     → 0.352505568
  static func factor(weight: Double, output: Double) throws -> Double {
    throw NotAttempted()
  }

  /// 마지막 층의 δ에서 거슬러 가며 그 아래 모든 층의 δ를 구하세요. 결과는 첫 층부터 차례로 놓습니다.
  /// Go back from δ of the last layer, and work out δ of all layers below. In the result the first layer
  /// comes first.
  ///
  /// - Parameters:
  ///   - weights: w_1, w_2, …: 층마다 하나 · w_1, w_2, …: one for each layer
  ///   - outputs: h_1, h_2, …, y*: 층마다 하나 · h_1, h_2, …, y*: one for each layer
  ///   - delta: δ_n, 마지막 층의 것 · δ_n, of the last layer
  /// - Returns: δ_1, δ_2, …: 마지막 층만 빼고 층마다 하나 · δ_1, δ_2, …: one for each layer but the last
  ///
  /// 예 · Example:
  ///
  ///     weights: [0.5, 1.5, 2.4]
  ///     outputs: [0.622459331, 0.433812962, 0.641151108]
  ///     delta: 1
  ///     → [0.20779719, 0.589486262]
  static func deltas(weights: Vector, outputs: Vector, delta: Double) throws -> Vector {
    throw NotAttempted()
  }

  /// 층마다의 δ와 출력, 그리고 입력에서 모든 가중치의 기울기를 구하세요.
  /// From δ and the output of every layer, and from the input, work out the gradient of every weight.
  ///
  /// - Parameters:
  ///   - deltas: δ_1, δ_2, …: 층마다 하나 · δ_1, δ_2, …: one for each layer
  ///   - outputs: h_1, h_2, …, y*: 층마다 하나 · h_1, h_2, …, y*: one for each layer
  ///   - input: x, 입력 · x, the input
  /// - Returns: ∂loss/∂w_1, ∂loss/∂w_2, …
  ///
  /// 예 · Example:
  ///
  ///     deltas: [-0.06, -1.10210976]
  ///     outputs: [0.574442517, -0.402109762]
  ///     input: 0.8
  ///     → [-0.048, -0.633098704]
  static func weightGradient(deltas: Vector, outputs: Vector, input: Double) throws -> Vector {
    throw NotAttempted()
  }

  /// loss = y* − y를 사슬의 모든 가중치와 편향으로 미분하세요. 결과는 사슬과 모양이 같습니다.
  /// Differentiate loss = y* − y by all weights and biases. The result has the shape of the chain.
  ///
  /// - Parameters:
  ///   - chain: 층마다 가중치 w와 편향 b · w and b, a weight and a bias for each layer
  ///   - input: x, 입력 · x, the input
  /// - Returns: ∂loss/∂w와 ∂loss/∂b, 층마다 · ∂loss/∂w and ∂loss/∂b, layer by layer
  ///
  /// 예 · Example:
  ///
  ///     chain: Chain(weights: [0.5, 1.5, 2.4], biases: [-0.5, -1.2, -0.4])
  ///     input: 2
  ///     → Chain(weights: [0.41559438, 0.366931225, 0.433812962], biases: [0.20779719, 0.589486262,
  ///         1])
  static func gradient(chain: Chain, input: Double) throws -> Chain {
    throw NotAttempted()
  }

  /// 마지막 층의 δ에서 그 아래 모든 층의 δ를 구하는 함수인데 한 줄이 틀렸습니다. 그 줄을 고치고, 무슨
  /// 실수인지 이름을 말하세요.
  /// δ of all layers below the last, with one line wrong. Mend the line, and say which slip it is.
  ///
  /// - Parameters:
  ///   - weights: w_1, w_2, …: 층마다 하나 · w_1, w_2, …: one for each layer
  ///   - outputs: h_1, h_2, …, y*: 층마다 하나 · h_1, h_2, …, y*: one for each layer
  ///   - delta: δ_n, 마지막 층의 것 · δ_n, of the last layer
  /// - Returns: δ_1, δ_2, …: 마지막 층만 빼고 층마다 하나 · δ_1, δ_2, …: one for each layer but the last
  ///
  /// 예 · Example:
  ///
  ///     weights: [0.5, 1.5, 2.4]
  ///     outputs: [0.622459331, 0.433812962, 0.641151108]
  ///     delta: 1
  ///     → [0.20779719, 0.589486262]
  static func mendDeltas(weights: Vector, outputs: Vector, delta: Double) throws -> Vector {
    var deltas = outputs.map { _ in delta }
    for k in outputs.indices.dropLast().reversed() {
      deltas[k] = deltas[k + 1] * weights[k + 1] * outputs[k]
    }
    return Array(deltas.dropLast())
  }

  /// mendDeltas에 들어 있던 실수의 이름.
  /// The name of the slip that sat in mendDeltas.
  static func slipInDeltas() throws -> Slip {
    throw NotAttempted()
  }
}
