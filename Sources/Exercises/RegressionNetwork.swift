import Foundation

/// 회귀 프로그램: 1-10-6-1 신경망 · The regression program: a 1-10-6-1 network
///
/// `swift run companion regression-network` works the same derivation through with numbers.
enum RegressionNetwork {
  typealias Vector = [Double]
  typealias Matrix = [Vector]

  struct Layer {
    var weights: Matrix
    var biases: Vector
  }

  /// 찾을 실수의 이름들 · The names of slips to choose from.
  enum Slip: Int {
    /// 편향을 갱신하지 않았다 · biases were not updated
    case biasNotUpdated
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
    /// 분모를 빠뜨렸다 · the denominators were dropped
    case denominatorDropped
  }

  /// 샘플마다 출력과 목표값의 차이의 절댓값을 구하고, 그 평균을 돌려주세요.
  /// Work out how far each output is from its target, as an absolute value, and return the mean.
  ///
  ///     E = (1/N)·Σ_n |y_n − t_n|
  ///
  /// - Parameters:
  ///   - outputs: y, 샘플마다 하나 · y, one for each sample
  ///   - targets: t, 목표값 · t, the targets
  /// - Returns: E, 오차의 평균 · E, the mean of the errors
  ///
  /// 예 · Example:
  ///
  ///     outputs: [2.5]
  ///     targets: [49]
  ///     → 46.5
  static func loss(outputs: Vector, targets: Vector) throws -> Double {
    throw NotAttempted()
  }

  /// 배치의 L1 손실을 샘플마다 그 출력으로 미분하세요. 출력이 목표값과 꼭 같은 샘플에서는 0으로 합니다.
  /// Differentiate the L1 loss of the batch by each sample's output. Where an output equals its target, take
  /// 0.
  ///
  /// - Parameters:
  ///   - outputs: y, 샘플마다 하나 · y, one for each sample
  ///   - targets: t, 목표값 · t, the targets
  /// - Returns: ∂E/∂y_n, 샘플마다 하나 · ∂E/∂y_n, one for each sample
  ///
  /// 예 · Example:
  ///
  ///     outputs: [2.5]
  ///     targets: [49]
  ///     → [-1]
  static func slopes(outputs: Vector, targets: Vector) throws -> Vector {
    throw NotAttempted()
  }

  /// 샘플 하나를 층의 수가 몇이든 순전파하고, 층마다 나온 값을 모두 돌려주세요. 마지막 층을 뺀 모든 층에
  /// ReLU를 적용합니다.
  /// Take one sample forward through any number of layers, and return what every layer gives. All layers but
  /// the last have a ReLU.
  ///
  /// - Parameters:
  ///   - layers: 층, 입력 쪽부터. 가중치는 유닛마다 한 행 · the layers from the input on; the weights have a
  ///     row for each unit
  ///   - input: x, 한 샘플 · x, one sample
  /// - Returns: 층마다 나온 값의 목록 · what each layer gives: a list for each
  ///
  /// 예 · Example:
  ///
  ///     layers: [Layer(weights: [[0.5], [1]], biases: [0.5, -1]), Layer(weights: [[0.6, 0.4], [-1,
  ///         0.5]], biases: [-0.3, 0.5]), Layer(weights: [[2, 1]], biases: [0.5])]
  ///     input: [2]
  ///     → [[1.5, 1], [1, 0], [2.5]]
  static func forward(layers: [Layer], input: Vector) throws -> Matrix {
    throw NotAttempted()
  }

  /// 샘플 하나의 출력에 도착한 기울기가 주어집니다. 모든 층의 가중치와 편향의 기울기를 구하세요. ReLU의
  /// 미분은 0에서 0으로 합니다.
  /// You are given the slope that has arrived at one sample's output. Work out the gradients of all weights
  /// and biases, in all layers. At 0 the slope of a ReLU is taken as 0.
  ///
  /// - Parameters:
  ///   - layers: 층, 입력 쪽부터. 가중치는 유닛마다 한 행 · the layers from the input on; the weights have a
  ///     row for each unit
  ///   - input: x, 한 샘플 · x, one sample
  ///   - slope: ∂E/∂y, 이 샘플의 출력에 도착한 것 · ∂E/∂y at this sample's output
  /// - Returns: E의 기울기, 층과 같은 모양 · the gradient of E, in the shape of the layers
  ///
  /// 예 · Example:
  ///
  ///     layers: [Layer(weights: [[0.5], [1]], biases: [0.5, -1]), Layer(weights: [[0.6, 0.4], [-1,
  ///         0.5]], biases: [-0.3, 0.5]), Layer(weights: [[2, 1]], biases: [0.5])]
  ///     input: [2]
  ///     slope: -1
  ///     → [Layer(weights: [[-2.4], [-1.6]], biases: [-1.2, -0.8]), Layer(weights: [[-3, -2], [0,
  ///         0]], biases: [-2, 0]), Layer(weights: [[-1, 0]], biases: [-1])]
  static func backward(layers: [Layer], input: Vector, slope: Double) throws -> [Layer] {
    throw NotAttempted()
  }

  /// 프로그램이 되풀이하는 일을 한 번 하세요. 배치의 모든 샘플을 순전파하고, L1 손실의 기울기를 구해, 모든
  /// 매개변수를 한꺼번에 갱신합니다. 목표값과 꼭 같은 출력에서는 아무것도 되돌아오지 않습니다.
  /// Do once what the program repeats: all samples of the batch forward, the gradient of the L1 loss, and
  /// then one update of all parameters together. Nothing comes back from an output that equals its target.
  ///
  /// - Parameters:
  ///   - layers: 층, 입력 쪽부터. 가중치는 유닛마다 한 행 · the layers from the input on; the weights have a
  ///     row for each unit
  ///   - inputs: x, 샘플마다 한 행 · x, a row for each sample
  ///   - targets: t, 샘플마다 하나 · t, one for each sample
  ///   - rate: η, 학습률 · η, the learning rate
  /// - Returns: 갱신한 층, 같은 모양 · the layers after the step, in the same shape
  ///
  /// 예 · Example:
  ///
  ///     layers: [Layer(weights: [[0.5], [1]], biases: [0.5, -1]), Layer(weights: [[0.6, 0.4], [-1,
  ///         0.5]], biases: [-0.3, 0.5]), Layer(weights: [[2, 1]], biases: [0.5])]
  ///     inputs: [[2]]
  ///     targets: [49]
  ///     rate: 0.001
  ///     → [Layer(weights: [[0.5024], [1.0016]], biases: [0.5012, -0.9992]), Layer(weights:
  ///         [[0.603, 0.402], [-1, 0.5]], biases: [-0.298, 0.5]), Layer(weights: [[2.001, 1]],
  ///         biases: [0.501])]
  static func step(layers: [Layer], inputs: Matrix, targets: Vector, rate: Double) throws -> [Layer] {
    throw NotAttempted()
  }

  /// L1 손실을 배치에서 한 걸음 줄이는 함수인데, 한 줄이 틀렸습니다. forward와 backward는 이미 쓴 것입니다.
  /// 그 줄을 고치고, 무슨 실수인지 이름을 말하세요.
  /// This is to lower the L1 loss by one step on a batch, but one line is wrong. It calls your own forward
  /// and backward. Mend the line, and say which slip it is.
  ///
  /// - Parameters:
  ///   - layers: 층, 입력 쪽부터. 가중치는 유닛마다 한 행 · the layers from the input on; the weights have a
  ///     row for each unit
  ///   - inputs: x, 샘플마다 한 행 · x, a row for each sample
  ///   - targets: t, 샘플마다 하나 · t, one for each sample
  ///   - rate: η, 학습률 · η, the learning rate
  /// - Returns: 갱신한 층, 같은 모양 · the layers after the step, in the same shape
  ///
  /// 예 · Example:
  ///
  ///     layers: [Layer(weights: [[0.5], [1]], biases: [0.5, -1]), Layer(weights: [[0.6, 0.4], [-1,
  ///         0.5]], biases: [-0.3, 0.5]), Layer(weights: [[2, 1]], biases: [0.5])]
  ///     inputs: [[2]]
  ///     targets: [49]
  ///     rate: 0.001
  ///     → [Layer(weights: [[0.5024], [1.0016]], biases: [0.5012, -0.9992]), Layer(weights:
  ///         [[0.603, 0.402], [-1, 0.5]], biases: [-0.298, 0.5]), Layer(weights: [[2.001, 1]],
  ///         biases: [0.501])]
  static func mendStep(layers: [Layer], inputs: Matrix, targets: Vector, rate: Double) throws -> [Layer] {
    var updated = layers
    for (x, t) in zip(inputs, targets) {
      let y = try forward(layers: layers, input: x)[layers.count - 1][0]
      let sign = (t > y ? 1.0 : 0) - (y > t ? 1.0 : 0)
      let gradient = try backward(layers: layers, input: x, slope: sign / Double(inputs.count))
      for l in layers.indices {
        for j in layers[l].biases.indices {
          updated[l].biases[j] = updated[l].biases[j] - rate * gradient[l].biases[j]
          for k in layers[l].weights[j].indices {
            updated[l].weights[j][k] -= rate * gradient[l].weights[j][k]
          }
        }
      }
    }
    return updated
  }

  /// mendStep에 들어 있던 실수의 이름.
  /// The name of the slip that sat in mendStep.
  static func slipInStep() throws -> Slip {
    throw NotAttempted()
  }
}
