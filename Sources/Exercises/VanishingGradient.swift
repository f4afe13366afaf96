import Foundation

/// 기울기 소실 · The vanishing gradient
///
/// `swift run companion vanishing-gradient` works the same derivation through with numbers.
enum VanishingGradient {
  typealias Vector = [Double]

  /// 찾을 실수의 이름들 · The names of slips to choose from.
  enum Slip: Int {
    /// 부호가 뒤집혔다 · the sign is flipped
    case signFlipped
    /// 활성화 함수의 미분을 곱하지 않았다 · the activation's derivative was left out
    case derivativeForgotten
    /// 활성화 함수의 미분 대신 함수값을 곱했다 · the activation stands where its derivative belongs
    case activationForDerivative
    /// 미분을 순입력이 아니라 활성화 값에서 계산했다 · the derivative was taken at the activation instead of
    /// the net input
    case derivativeAtActivation
    /// 경로 하나를 빠뜨렸다 · one path was left out of the sum
    case pathForgotten
    /// 인수 하나를 빠뜨렸다 · one factor was left out
    case factorForgotten
    /// 행렬의 전치를 잘못 붙였다 · a matrix is transposed that should not be, or the reverse
    case matrixTransposed
    /// 편향을 더하지 않았다 · the bias was left out
    case biasForgotten
  }

  /// 층마다 유닛이 하나인 사슬을 순전파하여 모든 층의 활성화 값을 돌려주세요. 편향은 없고, 활성화는
  /// 시그모이드입니다.
  /// Take a chain with one unit in each layer forward, and give the activations of all layers. There are no
  /// biases, and the activation is a sigmoid.
  ///
  /// - Parameters:
  ///   - weights: w, 층마다 하나, 아래층부터 · w, one for each layer, the lowest first
  ///   - input: x, 첫 층의 입력 · x, what the first layer is fed
  /// - Returns: h, 층마다 하나 · h, one for each layer
  ///
  /// 예 · Example:
  ///
  ///     weights: [1, 1, 1]
  ///     input: 1
  ///     → [0.731058579, 0.675037527, 0.662630227]
  static func forward(weights: Vector, input: Double) throws -> Vector {
    throw NotAttempted()
  }

  /// 층을 하나 지날 때 기울기에 무엇이 곱해지는지, 모든 층에 대해 구하세요. 층의 출력을 그 층의 입력으로
  /// 미분한 값입니다.
  /// For every layer, find what a gradient is multiplied by on its way through: the layer's output
  /// differentiated by its input.
  ///
  /// - Parameters:
  ///   - weights: w, 층마다 하나, 아래층부터 · w, one for each layer, the lowest first
  ///   - outputs: h, 같은 층들의 활성화 값 · h, the activations of these layers
  /// - Returns: 층마다 출력을 입력으로 미분한 값 · each layer's output differentiated by its input
  ///
  /// 예 · Example:
  ///
  ///     weights: [1, 1, 1]
  ///     outputs: [0.659046068, 0.659046068, 0.659046068]
  ///     → [0.224704348, 0.224704348, 0.224704348]
  static func factors(weights: Vector, outputs: Vector) throws -> Vector {
    throw NotAttempted()
  }

  /// 마지막 층에 도착한 기울기 1이 첫 층의 입력까지 내려가면 얼마가 되는지 구하세요.
  /// A gradient of 1 arrives at the last layer's output. Find what is left of it at the first layer's input.
  ///
  /// - Parameters:
  ///   - weights: w, 층마다 하나, 아래층부터 · w, one for each layer, the lowest first
  ///   - outputs: h, 같은 층들의 활성화 값 · h, the activations of these layers
  /// - Returns: 마지막 층의 출력을 첫 층의 입력으로 미분한 값 · the last layer's output differentiated by the
  ///   first layer's input
  ///
  /// 예 · Example:
  ///
  ///     weights: [1, 1, 1]
  ///     outputs: [0.659046068, 0.659046068, 0.659046068]
  ///     → 0.0113457818
  static func passedOn(weights: Vector, outputs: Vector) throws -> Double {
    throw NotAttempted()
  }

  /// 활성화 값을 모르고 가중치만 알 때, 앞 함수의 결과가 절댓값으로 넘지 못하는 가장 작은 한계를 구하세요.
  /// 시그모이드의 기울기는 층마다 가장 큰 값을 넣습니다.
  /// With the weights known and the activations not, find the least value that the result of the function
  /// before cannot exceed in absolute value. In each layer let the slope of the sigmoid be as large as it
  /// can.
  ///
  /// - Parameters:
  ///   - weights: w, 층마다 하나, 아래층부터 · w, one for each layer, the lowest first
  /// - Returns: passedOn의 절댓값이 넘지 못하는 값 · what the absolute value of passedOn cannot exceed
  ///
  /// 예 · Example:
  ///
  ///     weights: [0.8, -1.2]
  ///     → 0.06
  static func bound(weights: Vector) throws -> Double {
    throw NotAttempted()
  }

  /// 오차 E = ½(t − h)²을 모든 층의 가중치로 미분하세요. h는 마지막 층의 출력입니다. 위층에서 구한 값은
  /// 아래층에서 다시 씁니다.
  /// Differentiate the error E = ½(t − h)² by the weight of every layer; h is the last layer's output. Use
  /// again below what you have found above.
  ///
  /// - Parameters:
  ///   - weights: w, 층마다 하나, 아래층부터 · w, one for each layer, the lowest first
  ///   - activations: x, h, 첫 층의 입력부터 마지막 층의 출력까지 · x and then h, up to the last layer's
  ///     output
  ///   - target: t, 목표값 · t, the target
  /// - Returns: ∂E/∂w, 층마다 하나 · ∂E/∂w, one for each layer
  ///
  /// 예 · Example:
  ///
  ///     weights: [1, 1, 1]
  ///     activations: [0.659046068, 0.659046068, 0.659046068, 0.659046068]
  ///     target: 0
  ///     → [0.00492794641, 0.0219308013, 0.0975984731]
  static func gradients(weights: Vector, activations: Vector, target: Double) throws -> Vector {
    throw NotAttempted()
  }

  /// 사슬의 기울기를 구하는 이 함수는 컴파일되고 값도 그럴듯하게 작아지지만 한 줄이 틀렸습니다. 그 줄을
  /// 고치고, 어떤 실수인지 말해 보세요.
  /// This finds the gradients of a chain. It compiles, and its values shrink as one would expect, but one
  /// line is wrong. Mend that line, and say which slip it is.
  ///
  /// - Parameters:
  ///   - weights: w, 층마다 하나, 아래층부터 · w, one for each layer, the lowest first
  ///   - activations: x, h, 첫 층의 입력부터 마지막 층의 출력까지 · x and then h, up to the last layer's
  ///     output
  ///   - target: t, 목표값 · t, the target
  /// - Returns: ∂E/∂w, 층마다 하나 · ∂E/∂w, one for each layer
  ///
  /// 예 · Example:
  ///
  ///     weights: [1, 1, 1]
  ///     activations: [0.659046068, 0.659046068, 0.659046068, 0.659046068]
  ///     target: 0
  ///     → [0.00492794641, 0.0219308013, 0.0975984731]
  static func mendGradients(weights: Vector, activations: Vector, target: Double) throws -> Vector {
    func slope(_ output: Double) -> Double { output }
    var arriving = activations[weights.count] - target
    var gradients = weights
    for layer in weights.indices.reversed() {
      let delta = arriving * slope(activations[layer + 1])
      gradients[layer] = delta * activations[layer]
      arriving = delta * weights[layer]
    }
    return gradients
  }

  /// mendGradients에 들어 있던 실수의 이름.
  /// The name of the slip that sat in mendGradients.
  static func slipInGradients() throws -> Slip {
    throw NotAttempted()
  }
}
