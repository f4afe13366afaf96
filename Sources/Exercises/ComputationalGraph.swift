import Foundation

/// 계산 그래프 · Computational graphs
///
/// `swift run companion computational-graph` works the same derivation through with numbers.
enum ComputationalGraph {
  typealias Vector = [Double]

  struct Values {
    var q: Double
    var f: Double
  }

  struct Gradients {
    var q: Double
    var z: Double
    var x: Double
    var y: Double
  }

  struct NeuronGradients {
    var weights: Vector
    var bias: Double
    var inputs: Vector
  }

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
    /// 활성화 함수의 미분을 두 번 곱했다 · the activation's derivative was taken twice
    case slopeTwice
  }

  /// 두 게이트를 차례로 계산하고, 게이트마다 나온 값을 돌려주세요.
  /// Work out the two gates in turn, and give back what each of them gives.
  ///
  ///     q = x + y
  ///     f = q·z
  ///
  /// - Parameters:
  ///   - x: x, 더하는 수 · x, added
  ///   - y: y, 더하는 수 · y, added
  ///   - z: z, 합에 곱하는 수 · z, which the sum is multiplied by
  /// - Returns: 게이트마다 나온 값 · what each gate gives
  ///
  /// 예 · Example:
  ///
  ///     x: -2
  ///     y: 5
  ///     z: -4
  ///     → Values(q: 3, f: -12)
  static func forward(x: Double, y: Double, z: Double) throws -> Values {
    throw NotAttempted()
  }

  /// f를 q, z, x, y로 미분한 값을 구하세요. f에서 거슬러 오며, 도착한 기울기에 게이트의 국소 미분을 곱해
  /// 넘깁니다.
  /// Work out the derivatives of f by q, z, x and y. Go back from f: each gate passes on what arrives times
  /// its local slope.
  ///
  /// - Parameters:
  ///   - x: x, 더하는 수 · x, added
  ///   - y: y, 더하는 수 · y, added
  ///   - z: z, 합에 곱하는 수 · z, which the sum is multiplied by
  /// - Returns: ∂f/∂q, ∂f/∂z, ∂f/∂x, ∂f/∂y
  ///
  /// 예 · Example:
  ///
  ///     x: -2
  ///     y: 5
  ///     z: -4
  ///     → Gradients(q: -4, z: 3, x: -4, y: -4)
  static func backward(x: Double, y: Double, z: Double) throws -> Gradients {
    throw NotAttempted()
  }

  /// f가 모든 인수의 곱일 때, f를 인수마다 미분한 값을 구하세요. 인수가 0이어도 맞아야 합니다.
  /// f is the product of all factors. Work out its derivative by each of them. It must hold even where a
  /// factor is 0.
  ///
  /// - Parameters:
  ///   - factors: x, 인수들 · x, the factors
  /// - Returns: ∂f/∂x, 인수마다 하나 · ∂f/∂x, one for each factor
  ///
  /// 예 · Example:
  ///
  ///     factors: [3, -4]
  ///     → [-4, 3]
  static func productGradient(factors: Vector) throws -> Vector {
    throw NotAttempted()
  }

  /// 뉴런 하나를 순전파하세요. 가중합에 편향을 더하고 시그모이드를 적용합니다.
  /// Take one neuron forward: the weighted sum of its inputs with the bias, put through the sigmoid.
  ///
  ///     a = Σ_i w_i·x_i + b
  ///     o = 1/(1 + e^(−a))
  ///
  /// - Parameters:
  ///   - weights: w, 입력마다 하나 · w, one for each input
  ///   - bias: b, 슬라이드의 w_2 · b, the slide's w_2
  ///   - inputs: x
  /// - Returns: o
  ///
  /// 예 · Example:
  ///
  ///     weights: [2, -3]
  ///     bias: -3
  ///     inputs: [-1, -2]
  ///     → 0.731058579
  static func neuron(weights: Vector, bias: Double, inputs: Vector) throws -> Double {
    throw NotAttempted()
  }

  /// 시그모이드 뉴런의 출력을 가중치마다, 편향으로, 입력마다 미분하세요. 순전파에서 구한 출력 o가 주어집니다.
  /// Differentiate a sigmoid neuron's output by each weight, by the bias, and by each input. The output o of
  /// the forward pass is given.
  ///
  /// - Parameters:
  ///   - output: o, 순전파에서 구한 출력 · o, found by the forward pass
  ///   - weights: w, 입력마다 하나 · w, one for each input
  ///   - inputs: x
  /// - Returns: ∂o/∂w, ∂o/∂b, ∂o/∂x
  ///
  /// 예 · Example:
  ///
  ///     output: 0.731058579
  ///     weights: [2, -3]
  ///     inputs: [-1, -2]
  ///     → NeuronGradients(weights: [-0.196611933, -0.393223866], bias: 0.196611933, inputs:
  ///         [0.393223866, -0.5898358])
  static func neuronGradients(output: Double, weights: Vector, inputs: Vector) throws -> NeuronGradients {
    throw NotAttempted()
  }

  /// 아무 함수의 기울기를 미분하지 않고 어림하세요. 변수 하나만 h만큼 양쪽으로 움직여 본 두 값의 차이로
  /// 구하고, 이것을 변수마다 되풀이합니다. 이 함수는 앞으로 모든 기울기를 검사하는 데 씁니다.
  /// Estimate the gradient of any function without differentiating: move one variable alone by h, to both
  /// sides, and take the difference of the two values. Do so for each variable. You will check all your
  /// gradients with this.
  ///
  ///     ∂f/∂x_i ≈ (f(x + h·e_i) − f(x − h·e_i)) / (2h)
  ///
  /// - Parameters:
  ///   - function: f, 아무 함수나. 예의 수는 f(x) = Σ_i c_i·x_i³ + Σ_ij a_ij·x_i·x_j의 c와 a · f, any
  ///     function; the example's is f(x) = Σ_i c_i·x_i³ + Σ_ij a_ij·x_i·x_j, given by c and a
  ///   - point: x, 기울기를 구할 자리 · x, where the gradient is wanted
  ///   - step: h, 작은 수 · h, a small number
  /// - Returns: ∂f/∂x의 어림값 · ∂f/∂x, nearly
  ///
  /// 예 · Example:
  ///
  ///     function: f
  ///     point: [0.3, -0.7]
  ///     step: 0.01
  ///     → [0.47103, -2.23907]
  static func centralDifference(
    function: (Vector) throws -> Double, point: Vector, step: Double
  ) throws -> Vector {
    throw NotAttempted()
  }

  /// 시그모이드 뉴런의 출력을 가중치마다 미분하는 함수인데 한 줄이 틀렸습니다. 그 줄을 고치고, 어떤 실수인지
  /// 말하세요.
  /// This should differentiate a sigmoid neuron's output by each weight, but one line is wrong. Mend it, and
  /// name the slip.
  ///
  /// - Parameters:
  ///   - output: o, 순전파에서 구한 출력 · o, found by the forward pass
  ///   - inputs: x
  /// - Returns: ∂o/∂w
  ///
  /// 예 · Example:
  ///
  ///     output: 0.731058579
  ///     inputs: [-1, -2]
  ///     → [-0.196611933, -0.393223866]
  static func mendWeightGradient(output: Double, inputs: Vector) throws -> Vector {
    let arriving = output
    return inputs.map { arriving * $0 }
  }

  /// mendWeightGradient에 들어 있던 실수의 이름.
  /// The name of the slip that sat in mendWeightGradient.
  static func slipInWeightGradient() throws -> Slip {
    throw NotAttempted()
  }
}
