import Foundation

/// 나만의 엔진: 만들어진 과정을 기억하는 값 · Your own engine: a value that remembers how it was made
///
/// 어떤 식이든 거꾸로 따라가며 미분하고, 그것으로 XOR을 학습합니다.
/// Differentiates any formula by going back through it, and trains XOR with that.
enum OwnEngine {
  typealias Vector = [Double]
  typealias Matrix = [Vector]

  struct Step {
    var kind: Kind
    var left: Int
    var right: Int
  }

  /// 단계의 종류 · The kinds of steps.
  enum Kind: Int {
    case sum
    case product
    case sigmoid
  }

  /// 어떻게 만들어졌는지 기억하는 값.
  /// A value that remembers how it was made.
  final class Value {
    let number: Double
    /// 무엇으로 만들어졌는지, 그리고 그 각각에 대한 국소 미분.
    /// What it was made of, and its local derivative by each.
    let parts: [(value: Value, slope: Double)]
    /// 출력을 이 값으로 편미분한 것. 처음에는 0입니다.
    /// The partial derivative of the output by it; 0 to begin with.
    var gradient = 0.0

    init(_ number: Double, from parts: [(value: Value, slope: Double)] = []) {
      self.number = number
      self.parts = parts
    }
  }

  // 다섯 곳을 쓰세요. 앞의 셋은 values가, 뒤의 둘은 gradients가 확인합니다.
  // Write these five. The first three are tried by values, the other two by gradients.

  /// a + b
  static func sum(_ a: Value, _ b: Value) throws -> Value {
    throw NotAttempted()
  }

  /// a·b
  static func product(_ a: Value, _ b: Value) throws -> Value {
    throw NotAttempted()
  }

  /// σ(a)
  static func sigmoid(_ a: Value) throws -> Value {
    throw NotAttempted()
  }

  /// 출력에서 거꾸로: 값마다 한 번씩, 그 값을 쓰는 값들이 모두 앞에 오도록.
  /// Back from the output: every value once, after all values that use it.
  static func reverseOrder(from output: Value) throws -> [Value] {
    throw NotAttempted()
  }

  /// 출력의 기울기를 1로 두고, 값마다 받은 기울기에 국소 미분을 곱해 아래로 보냅니다.
  /// Sets the output's gradient to 1 and passes on, from each value, what arrived times the local derivative.
  static func passBack(from output: Value) throws {
    throw NotAttempted()
  }

  /// 단계들을 차례로 계산합니다. 입력과 모든 단계의 값을 돌려줍니다.
  /// Makes the steps one by one; gives the inputs' values and those of all steps.
  static func made(_ steps: [Step], from inputs: Vector) throws -> [Value] {
    var values = inputs.map { Value($0) }
    for step in steps {
      switch step.kind {
      case .sum: values.append(try sum(values[step.left], values[step.right]))
      case .product: values.append(try product(values[step.left], values[step.right]))
      case .sigmoid: values.append(try sigmoid(values[step.left]))
      }
    }
    return values
  }

  /// 위의 sum, product, sigmoid를 쓰세요. 각각 결과의 수와, 무엇으로 만들어졌는지와 그 국소 미분을 담은 값을
  /// 돌려줍니다. 이 함수는 그것들을 차례로 부릅니다.
  /// Write sum, product and sigmoid above. Each gives a value with its number, what it was made of, and the
  /// local derivative by each part. This function calls them in turn.
  ///
  /// - Parameters:
  ///   - steps: 계산의 단계들, left와 right는 값의 번호 (입력이 먼저, 그다음 단계 순서) · the steps of a
  ///     calculation; left and right number the values, the inputs first and then the steps
  ///   - inputs: x, 입력 · x, the inputs
  /// - Returns: 단계마다 값 하나 · a value for each step
  ///
  /// 예 · Example:
  ///
  ///     steps: [Step(kind: .product, left: 0, right: 1), Step(kind: .sum, left: 3, right: 2),
  ///         Step(kind: .sigmoid, left: 4, right: 4), Step(kind: .sum, left: 5, right: 0)]
  ///     inputs: [0.3, -0.7, 0.4]
  ///     → [-0.21, 0.19, 0.547357618, 0.847357618]
  static func values(steps: [Step], inputs: Vector) throws -> Vector {
    try made(steps, from: inputs).dropFirst(inputs.count).map(\.number)
  }

  /// 위의 reverseOrder와 passBack을 쓰세요. 출력에서 시작해, 값마다 받은 기울기를 부분들에게 나누어 보냅니다.
  /// 두 번 쓰인 값은 기울기를 두 번 받습니다.
  /// Write reverseOrder and passBack above. Starting from the output, each value passes what arrived on to
  /// its parts. A value that is used twice receives twice.
  ///
  /// - Parameters:
  ///   - steps: 계산의 단계들, left와 right는 값의 번호 (입력이 먼저, 그다음 단계 순서) · the steps of a
  ///     calculation; left and right number the values, the inputs first and then the steps
  ///   - inputs: x, 입력 · x, the inputs
  /// - Returns: 입력마다, 마지막 값을 그 입력으로 편미분한 것 · for each input, the partial derivative of the
  ///   last value by it
  ///
  /// 예 · Example:
  ///
  ///     steps: [Step(kind: .product, left: 0, right: 1), Step(kind: .sum, left: 3, right: 2),
  ///         Step(kind: .sigmoid, left: 4, right: 4), Step(kind: .sum, left: 5, right: 0)]
  ///     inputs: [0.3, -0.7, 0.4]
  ///     → [0.826569921, 0.0743271768, 0.247757256]
  static func gradients(steps: [Step], inputs: Vector) throws -> Vector {
    let values = try made(steps, from: inputs)
    try passBack(from: values[values.count - 1])
    return values.prefix(inputs.count).map(\.gradient)
  }

  /// 2-n-1 시그모이드 신경망의 한 에폭을 자신의 Value로 계산하세요. 오차는 모든 샘플의 ½(y − t)²을 더한
  /// 것이고, 갱신은 마지막에 한 번 합니다.
  /// Take a 2-n-1 network of sigmoids through one epoch with your own Value. The error is the sum of ½(y −
  /// t)² over all samples; the update comes once, at the end.
  ///
  /// - Parameters:
  ///   - weights: w, 은닉 유닛마다 편향과 두 가중치, 끝으로 출력의 편향과 가중치 · w: a bias and two weights
  ///     for each hidden unit, then the output's bias and weights
  ///   - samples: x, 샘플마다 한 행 · x, a row for each sample
  ///   - targets: t, 샘플마다 하나 · t, one for each sample
  ///   - rate: η, 학습률 · η, the learning rate
  /// - Returns: w⁺, 같은 차례로 · w⁺, in the same order
  ///
  /// 예 · Example:
  ///
  ///     weights: [0.3, 0.3, -0.7, 0.3, 0.3, -0.7, -0.4, 0.3, -0.7]
  ///     samples: [[0.3, -0.7], [0.4, 0.8], [-0.5, 0.9]]
  ///     targets: [0.3, 0.7, 0.4]
  ///     rate: 0.5
  ///     → [0.302974189, 0.300957146, -0.697221387, 0.293060226, 0.29776666, -0.706483431,
  ///         -0.360608434, 0.317024193, -0.682975807]
  static func epoch(weights: Vector, samples: Matrix, targets: Vector, rate: Double) throws -> Vector {
    throw NotAttempted()
  }
}
