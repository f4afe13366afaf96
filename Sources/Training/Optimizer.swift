/// How a gradient g changes a parameter w.
public enum Optimizer: Sendable, Hashable {
  /// Stochastic gradient descent: w ← w − ηg.
  case sgd(learningRate: Double)
  /// Gradient descent with momentum: v ← μv + g, w ← w − ηv, from v = 0 (PyTorch's convention).
  case momentum(learningRate: Double, momentum: Double = usualMomentum)
  /// Adam: m ← β₁m + (1−β₁)g, v ← β₂v + (1−β₂)g², w ← w − η·m̂/(√v̂ + ε), m̂ = m/(1−β₁ᵗ), v̂ = v/(1−β₂ᵗ).
  ///
  /// Source: Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015.
  case adam(learningRate: Double, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8)

  /// The μ that is usually chosen.
  public static let usualMomentum = 0.9

  /// The learning rate η.
  public var learningRate: Double {
    switch self {
    case .sgd(let rate), .momentum(let rate, _), .adam(let rate, _, _, _): rate
    }
  }

  /// Checks that the rate is finite and not negative, and the others in their ranges.
  func validate() throws(NetworkError) {
    func check(_ name: String, _ value: Double, _ expected: String, _ holds: Bool) throws(NetworkError) {
      if !holds { throw .invalidSetting(name, value: value, expected: expected) }
    }
    func checkFraction(_ name: String, _ value: Double) throws(NetworkError) {
      try check(name, value, "at least 0 and below 1", value >= 0 && value < 1)
    }
    try check("learning rate", learningRate, "0 or positive", learningRate >= 0 && learningRate.isFinite)
    switch self {
    case .sgd: break
    case .momentum(_, let momentum): try checkFraction("momentum", momentum)
    case .adam(_, let beta1, let beta2, let epsilon):
      try checkFraction("beta1", beta1)
      try checkFraction("beta2", beta2)
      try check("epsilon", epsilon, "positive", epsilon > 0 && epsilon.isFinite)
    }
  }
}

/// Momentum or Adam at work: the averages that it carries from step to step.
struct OptimizerState<Element: NetworkElement> {
  private let optimizer: Optimizer
  private let count: Int
  private var firstMoments: [Element] = []
  private var secondMoments: [Element] = []
  private var firstPower: Element = 1
  private var secondPower: Element = 1

  init(_ optimizer: Optimizer, parameterCount: Int) {
    self.optimizer = optimizer
    count = parameterCount
    switch optimizer {
    case .sgd: break
    case .momentum: firstMoments = Array(repeating: 0, count: parameterCount)
    case .adam:
      firstMoments = Array(repeating: 0, count: parameterCount)
      secondMoments = firstMoments
    }
  }

  /// Takes one step with the gradient of every parameter.
  ///
  /// - Returns: Whether all parameters are finite afterwards.
  @inline(__always) mutating func step(
    _ parameters: UnsafeMutablePointer<Element>, _ gradients: UnsafePointer<Element>
  ) -> Bool {
    // What is not finite has the greatest exponent there is.
    var greatestExponent: Element.RawExponent = 0
    switch optimizer {
    case .sgd: preconditionFailure("gradient descent carries nothing: the source of the gradients does it")
    case .momentum(let learningRate, let momentum):
      let (rate, momentum) = (Element(learningRate), Element(momentum))
      for i in 0..<count {
        firstMoments[i] = momentum * firstMoments[i] + gradients[i]
        parameters[i] -= rate * firstMoments[i]
        greatestExponent = max(greatestExponent, parameters[i].exponentBitPattern)
      }
    case .adam(let learningRate, let beta1, let beta2, let epsilon):
      let (rate, beta1, beta2) = (Element(learningRate), Element(beta1), Element(beta2))
      let epsilon = Element(epsilon)
      firstPower *= beta1
      secondPower *= beta2
      for i in 0..<count {
        let gradient = gradients[i]
        firstMoments[i] = beta1 * firstMoments[i] + (1 - beta1) * gradient
        secondMoments[i] = beta2 * secondMoments[i] + (1 - beta2) * gradient * gradient
        let first = firstMoments[i] / (1 - firstPower)
        let second = secondMoments[i] / (1 - secondPower)
        parameters[i] -= rate * first / (second.squareRoot() + epsilon)
        greatestExponent = max(greatestExponent, parameters[i].exponentBitPattern)
      }
    }
    return greatestExponent < Element.infinity.exponentBitPattern
  }
}
