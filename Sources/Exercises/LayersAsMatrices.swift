import Foundation

/// 층을 행렬로 · Layers as matrices
///
/// `swift run companion layers-as-matrices` works the same derivation through with numbers.
enum LayersAsMatrices {
  typealias Vector = [Double]
  typealias Matrix = [Vector]

  struct Layer {
    var weights: Matrix
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
    /// 합 대신 평균을 구했다 · the mean was taken for the sum
    case meanForSum
  }

  /// 행렬과 벡터를 곱하세요. 행마다 수가 하나씩 나옵니다.
  /// Multiply a matrix and a vector: each row gives one number.
  ///
  ///     s_j = Σ_k w_jk·x_k
  ///
  /// - Parameters:
  ///   - matrix: W, 행의 목록 · W, a list of rows
  ///   - vector: x, 행의 길이만큼 · x, as long as a row
  /// - Returns: s = W·x, 행마다 하나 · s = W·x, one for each row
  ///
  /// 예 · Example:
  ///
  ///     matrix: [[0.5, -0.5, 1], [1, 0.5, -0.5], [0.5, 1, 1]]
  ///     vector: [1, 2, -1]
  ///     → [-1.5, 2.5, 1.5]
  static func product(matrix: Matrix, vector: Vector) throws -> Vector {
    throw NotAttempted()
  }

  /// 층 하나를 순전파하세요. 행렬을 곱하고 편향을 더한 다음 시그모이드를 적용합니다.
  /// Take one layer forward: multiply by the matrix, add the biases, apply the sigmoid.
  ///
  /// - Parameters:
  ///   - layer: 층: W와 b · the layer: W and b
  ///   - inputs: a^(l−1), 아래층에서 온 값 · a^(l−1), what comes from the layer below
  /// - Returns: a^(l), 유닛마다 하나 · a^(l), one for each unit
  ///
  /// 예 · Example:
  ///
  ///     layer: Layer(weights: [[0.5, -1], [1, 0.5]], biases: [0.5, -0.5])
  ///     inputs: [2, -1]
  ///     → [0.92414182, 0.731058579]
  static func activations(layer: Layer, inputs: Vector) throws -> Vector {
    throw NotAttempted()
  }

  /// 신경망 전체를 순전파하고 모든 층의 활성화 값을 돌려주세요. 은닉층에는 시그모이드를 적용하고, 마지막
  /// 층에는 활성화 함수가 없습니다.
  /// Take a whole network forward, and give the activations of every layer. Hidden layers have the sigmoid;
  /// the last layer has no activation.
  ///
  /// - Parameters:
  ///   - layers: 층, 아래에서 위로. W는 유닛마다 한 행 · the layers, from below; W has a row for each unit
  ///   - input: a^(0), 신경망의 입력 · a^(0), the network's input
  /// - Returns: a^(1), a^(2), …: 층마다 목록 하나 · a^(1), a^(2), …: a list for each layer
  ///
  /// 예 · Example:
  ///
  ///     layers: [Layer(weights: [[0.5, -1], [1, 0.5]], biases: [0.5, -0.5]), Layer(weights: [[2,
  ///         -1], [-0.5, 1]], biases: [0, 0.2]), Layer(weights: [[1, 1], [-1, 0.5]], biases: [-0.5,
  ///         0.1]), Layer(weights: [[1, -1], [0.5, 1]], biases: [0.3, -0.2])]
  ///     input: [2, -1]
  ///     → [[0.92414182, 0.731058579], [0.753473631, 0.615144123], [0.704458, 0.414376631],
  ///         [0.590081369, 0.566605631]]
  static func forward(layers: [Layer], input: Vector) throws -> Matrix {
    throw NotAttempted()
  }

  /// 모든 층의 델타(δ = ∂C/∂z)를 구하세요. 마지막 층에는 활성화 함수가 없습니다. 오차: C = Σ ½(y − t)².
  /// Work out δ = ∂C/∂z of every layer. The error is C = Σ ½(y − t)²; the last layer has no activation.
  ///
  ///     δ^(l) = W^(l+1)ᵀ·δ^(l+1) ⊙ σ′(z^(l))
  ///
  /// - Parameters:
  ///   - layers: 층, 아래에서 위로. W는 유닛마다 한 행 · the layers, from below; W has a row for each unit
  ///   - activations: a^(1), a^(2), …: forward가 준 것 · a^(1), a^(2), …: what forward gave
  ///   - targets: t, 목표값 · t, the targets
  /// - Returns: δ^(1), δ^(2), …: 층마다 목록 하나 · δ^(1), δ^(2), …: a list for each layer
  ///
  /// 예 · Example:
  ///
  ///     layers: [Layer(weights: [[0.5, -1], [1, 0.5]], biases: [0.5, -0.5]), Layer(weights: [[2,
  ///         -1], [-0.5, 1]], biases: [0, 0.2]), Layer(weights: [[1, 1], [-1, 0.5]], biases: [-0.5,
  ///         0.1]), Layer(weights: [[1, -1], [0.5, 1]], biases: [0.3, -0.2])]
  ///     activations: [[0.92414182, 0.731058579], [0.753473631, 0.615144123], [0.704458,
  ///         0.414376631], [0.590081369, 0.566605631]]
  ///     targets: [1, -1]
  ///     → [[-0.0131022065, 0.0294589788], [-0.0746539341, 0.0751791832], [0.0777374395,
  ///         0.479640452], [-0.409918631, 1.56660563]]
  static func backward(layers: [Layer], activations: Matrix, targets: Vector) throws -> Matrix {
    throw NotAttempted()
  }

  /// 모든 층의 δ를 구하는 함수입니다. 컴파일되고 그럴듯하지만 한 줄이 틀렸습니다. 그 줄을 고치고, 무엇을
  /// 틀렸는지 말하세요.
  /// This is to work out δ of every layer. It compiles and looks right, but one line is wrong. Mend that
  /// line, and say what the slip is.
  ///
  /// - Parameters:
  ///   - layers: 층, 아래에서 위로. W는 유닛마다 한 행 · the layers, from below; W has a row for each unit
  ///   - activations: a^(1), a^(2), …: forward가 준 것 · a^(1), a^(2), …: what forward gave
  ///   - targets: t, 목표값 · t, the targets
  /// - Returns: δ^(1), δ^(2), …: 층마다 목록 하나 · δ^(1), δ^(2), …: a list for each layer
  ///
  /// 예 · Example:
  ///
  ///     layers: [Layer(weights: [[0.5, -1], [1, 0.5]], biases: [0.5, -0.5]), Layer(weights: [[2,
  ///         -1], [-0.5, 1]], biases: [0, 0.2]), Layer(weights: [[1, 1], [-1, 0.5]], biases: [-0.5,
  ///         0.1]), Layer(weights: [[1, -1], [0.5, 1]], biases: [0.3, -0.2])]
  ///     activations: [[0.92414182, 0.731058579], [0.753473631, 0.615144123], [0.704458,
  ///         0.414376631], [0.590081369, 0.566605631]]
  ///     targets: [1, -1]
  ///     → [[-0.0131022065, 0.0294589788], [-0.0746539341, 0.0751791832], [0.0777374395,
  ///         0.479640452], [-0.409918631, 1.56660563]]
  static func mendBackward(layers: [Layer], activations: Matrix, targets: Vector) throws -> Matrix {
    var deltas = [zip(activations[layers.count - 1], targets).map { $0 - $1 }]
    for l in layers.indices.dropLast().reversed() {
      let above = deltas[0]
      let delta = activations[l].indices.map { k in
        zip(layers[l + 1].weights, above).reduce(0) { $0 + $1.0[k] * $1.1 }
      }
      deltas.insert(delta, at: 0)
    }
    return deltas
  }

  /// mendBackward에 들어 있던 실수의 이름.
  /// The name of the slip that sat in mendBackward.
  static func slipInBackward() throws -> Slip {
    throw NotAttempted()
  }

  /// 층마다 들어온 값과 δ에서 가중치와 편향의 기울기를 구하고, 모든 층을 경사 하강으로 한 걸음 갱신하세요.
  /// From what came into each layer and its δ, work out the gradients of its weights and biases, and take all
  /// layers one step of gradient descent.
  ///
  ///     ∂C/∂W^(l) = δ^(l)·a^(l−1)ᵀ
  ///
  /// - Parameters:
  ///   - layers: 층, 아래에서 위로. W는 유닛마다 한 행 · the layers, from below; W has a row for each unit
  ///   - inputs: a^(l−1), 층마다 들어온 값 · a^(l−1), what came into each layer
  ///   - deltas: δ^(l), 층마다 목록 하나 · δ^(l), a list for each layer
  ///   - rate: η, 학습률 · η, the learning rate
  /// - Returns: 갱신한 층 · the layers after the step
  ///
  /// 예 · Example:
  ///
  ///     layers: [Layer(weights: [[1, 1], [-1, 0.5]], biases: [-0.5, 0.1]), Layer(weights: [[1,
  ///         -1], [0.5, 1]], biases: [0.3, -0.2])]
  ///     inputs: [[0.753474, 0.615144], [0.704458, 0.414377]]
  ///     deltas: [[0.0777374, 0.47964], [-0.409919, 1.56661]]
  ///     rate: 0.5
  ///     → [Layer(weights: [[0.970713445, 0.976090152], [-1.18069813, 0.352476166]], biases:
  ///         [-0.5388687, -0.13982]), Layer(weights: [[1.14438536, -0.915069497], [-0.0518054737,
  ///         0.675416424]], biases: [0.5049595, -0.983305])]
  static func step(layers: [Layer], inputs: Matrix, deltas: Matrix, rate: Double) throws -> [Layer] {
    throw NotAttempted()
  }
}
