import Foundation

/// 경사 하강으로 두 회귀 풀기 · Two regressions by gradient descent
///
/// `swift run companion gradient-descent` works the same derivation through with numbers.
enum GradientDescent {
  typealias Vector = [Double]
  typealias Matrix = [Vector]

  struct Samples {
    var inputs: Matrix
    var targets: Vector
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
    /// 합 대신 평균을 구했다 · the mean was taken for the sum
    case meanForSum
    /// 학습률을 곱하지 않았다 · the learning rate was left out
    case rateForgotten
  }

  /// 선형 모델의 오차를 모든 줄에 걸쳐 구하세요. 평균이 아니라 합입니다.
  /// Work out the error of the linear model over all rows. It is a sum, and no mean.
  ///
  ///     y^(n) = w_0 + Σ_k w_k·x_k^(n)
  ///     E = Σ_n (t^(n) − y^(n))²
  ///
  /// - Parameters:
  ///   - weights: w_0, w_1, …: w_0에는 입력이 없음 · w_0, w_1, …; w_0 has no input
  ///   - samples: 줄마다 입력 x_1, x_2, …의 배열, 그리고 줄마다 목표값 t · for each row its inputs x_1, x_2,
  ///     …, and for each row its target t
  /// - Returns: E, 모든 줄에 걸친 합 · E, added up over all rows
  ///
  /// 예 · Example:
  ///
  ///     weights: [0, 0.1, 0]
  ///     samples: Samples(inputs: [[3, 1], [4, 3], [6, 1], [2, 3], [5, 9], [4, 8], [1, 2], [4, 4],
  ///         [4, 1], [5, 5]], targets: [-1, 1, 0.5, 3, -2, 5, 2, -2, -4, 1])
  ///     → 66.29
  static func error(weights: Vector, samples: Samples) throws -> Double {
    throw NotAttempted()
  }

  /// 같은 오차 E를 w_0부터 차례로 모든 가중치로 미분하세요. E에는 ½이 없습니다.
  /// Differentiate the same error E by every weight, from w_0 on. There is no ½ in E.
  ///
  /// - Parameters:
  ///   - weights: w_0, w_1, …: w_0에는 입력이 없음 · w_0, w_1, …; w_0 has no input
  ///   - samples: 줄마다 입력 x_1, x_2, …의 배열, 그리고 줄마다 목표값 t · for each row its inputs x_1, x_2,
  ///     …, and for each row its target t
  /// - Returns: ∂E/∂w_0, ∂E/∂w_1, …
  ///
  /// 예 · Example:
  ///
  ///     weights: [0, 0.1, 0]
  ///     samples: Samples(inputs: [[3, 1], [4, 3], [6, 1], [2, 3], [5, 9], [4, 8], [1, 2], [4, 4],
  ///         [4, 1], [5, 5]], targets: [-1, 1, 0.5, 3, -2, 5, 2, -2, -4, 1])
  ///     → [0.6, 26.8, -30.8]
  static func gradient(weights: Vector, samples: Samples) throws -> Vector {
    throw NotAttempted()
  }

  /// 모든 가중치를 기울기의 반대쪽으로 한 걸음 옮기세요.
  /// Take all weights one step against the gradient.
  ///
  ///     w⁺ = w − η·∂E/∂w
  ///
  /// - Parameters:
  ///   - weights: w_0, w_1, …: w_0에는 입력이 없음 · w_0, w_1, …; w_0 has no input
  ///   - gradient: ∂E/∂w, 가중치마다 하나 · ∂E/∂w, one for each weight
  ///   - rate: η, 학습률 · η, the learning rate
  /// - Returns: w⁺, 가중치마다 하나 · w⁺, one for each weight
  ///
  /// 예 · Example:
  ///
  ///     weights: [0, 0.1, 0]
  ///     gradient: [0.6, 26.8, -30.8]
  ///     rate: 0.0025
  ///     → [-0.0015, 0.033, 0.077]
  static func step(weights: Vector, gradient: Vector, rate: Double) throws -> Vector {
    throw NotAttempted()
  }

  /// 주어진 수만큼 걸음을 떼고, 걸음마다 도착한 가중치를 한 행씩 돌려주세요. 걸음마다 기울기를 새로 구합니다.
  /// Take as many steps as are asked for, and return the weights after each, a row a step. Each step needs a
  /// new gradient.
  ///
  /// - Parameters:
  ///   - weights: w_0, w_1, …: w_0에는 입력이 없음 · w_0, w_1, …; w_0 has no input
  ///   - samples: 줄마다 입력 x_1, x_2, …의 배열, 그리고 줄마다 목표값 t · for each row its inputs x_1, x_2,
  ///     …, and for each row its target t
  ///   - rate: η, 학습률 · η, the learning rate
  ///   - steps: 걸음의 수 · how many steps to take
  /// - Returns: 걸음마다 한 행: 그 걸음을 뗀 뒤의 w · a row for each step: w after it
  ///
  /// 예 · Example:
  ///
  ///     weights: [-0.4, 0.3]
  ///     samples: Samples(inputs: [[0.3], [-0.7], [0.4]], targets: [0.3, 0.7, 0.4])
  ///     rate: 0.1
  ///     steps: 2
  ///     → [[0.12, 0.2076], [0.328, 0.1288752]]
  static func descend(weights: Vector, samples: Samples, rate: Double, steps: Int) throws -> Matrix {
    throw NotAttempted()
  }

  /// 교차 엔트로피의 합 C를 모든 가중치로 미분하세요. 모델은 같은 일차식을 시그모이드에 넣은 것입니다.
  /// Differentiate C, the sum of the cross-entropies, by every weight. The model puts the same linear formula
  /// through a sigmoid.
  ///
  ///     f^(n) = w_0 + Σ_k w_k·x_k^(n)
  ///     ŷ^(n) = σ(f^(n))
  ///     C = Σ_n −(c^(n)·log ŷ^(n) + (1 − c^(n))·log(1 − ŷ^(n)))
  ///
  /// - Parameters:
  ///   - weights: w_0, w_1, …: w_0에는 입력이 없음 · w_0, w_1, …; w_0 has no input
  ///   - samples: 줄마다 입력 x_1, x_2, …의 배열, 그리고 줄마다 클래스 c · for each row its inputs x_1, x_2,
  ///     …, and for each row its class c as the target
  /// - Returns: ∂C/∂w_0, ∂C/∂w_1, …
  ///
  /// 예 · Example:
  ///
  ///     weights: [0, 0.1, 0]
  ///     samples: Samples(inputs: [[3, 1], [4, 3], [6, 1], [2, 3], [5, 9], [4, 8], [1, 2], [4, 4],
  ///         [4, 1], [5, 5]], targets: [0, 1, 0, 0, 1, 1, 1, 0, 0, 1])
  ///     → [0.934581311, 4.02550844, -4.78700761]
  static func logisticGradient(weights: Vector, samples: Samples) throws -> Vector {
    throw NotAttempted()
  }

  /// E = Σ (t − y)²을 줄여 가는 경사 하강인데 한 줄이 틀렸습니다. 그 줄을 고치고, 무슨 실수인지 이름을
  /// 말하세요.
  /// A descent for E = Σ (t − y)², with one line wrong. Mend the line, and say which slip it is.
  ///
  /// - Parameters:
  ///   - weights: w_0, w_1, …: w_0에는 입력이 없음 · w_0, w_1, …; w_0 has no input
  ///   - samples: 줄마다 입력 x_1, x_2, …의 배열, 그리고 줄마다 목표값 t · for each row its inputs x_1, x_2,
  ///     …, and for each row its target t
  ///   - rate: η, 학습률 · η, the learning rate
  ///   - steps: 걸음의 수 · how many steps to take
  /// - Returns: 걸음마다 한 행: 그 걸음을 뗀 뒤의 w · a row for each step: w after it
  ///
  /// 예 · Example:
  ///
  ///     weights: [-0.4, 0.3]
  ///     samples: Samples(inputs: [[0.3], [-0.7], [0.4]], targets: [0.3, 0.7, 0.4])
  ///     rate: 0.1
  ///     steps: 2
  ///     → [[0.12, 0.2076], [0.328, 0.1288752]]
  static func mendDescend(weights: Vector, samples: Samples, rate: Double, steps: Int) throws -> Matrix {
    var weights = weights
    var path: Matrix = []
    for _ in 0..<steps {
      var gradient = weights.map { _ in 0.0 }
      for (row, target) in zip(samples.inputs, samples.targets) {
        let inputs = [1] + row
        let output = zip(weights, inputs).reduce(0) { $0 + $1.0 * $1.1 }
        for k in inputs.indices {
          gradient[k] += 2 * (target - output) * inputs[k]
        }
      }
      for k in weights.indices {
        weights[k] -= rate * gradient[k]
      }
      path.append(weights)
    }
    return path
  }

  /// mendDescend에 들어 있던 실수의 이름.
  /// The name of the slip that sat in mendDescend.
  static func slipInDescend() throws -> Slip {
    throw NotAttempted()
  }
}
