/// What takes the steps of a training run, and holds the parameters meanwhile.
protocol TrainingStep<Scalar> {
  associatedtype Scalar: NetworkElement
  /// The parameters as they are now: W1, b1, W2, b2 and so on.
  var parameters: [Scalar] { get }
  /// One step.
  ///
  /// - Returns: The loss before the step, and whether all parameters are finite after it.
  mutating func step() -> (loss: Scalar, isFinite: Bool)
}

/// What takes steps with samples that are chosen for it.
protocol BatchStep<Scalar>: TrainingStep {
  /// Chooses the samples of the next steps.
  mutating func load(samples: ArraySlice<Int>)
}

/// What computes losses and gradients for an optimiser, and holds the parameters meanwhile.
protocol GradientSource<Scalar> {
  associatedtype Scalar: NetworkElement
  /// How many parameters there are.
  var parameterCount: Int { get }
  /// The parameters, which an optimiser may change.
  var parameters: UnsafeMutablePointer<Scalar> { get }
  /// The gradients that were computed last.
  var gradients: UnsafeMutablePointer<Scalar> { get }
  /// Chooses the samples of the next batches.
  mutating func load(samples: ArraySlice<Int>)
  /// The loss of the chosen samples; their gradients are then in ``gradients``.
  mutating func lossAndGradients() -> Scalar
  /// One step of gradient descent, w ← w − ηg, for the chosen samples.
  ///
  /// - Returns: The loss before the step, and whether all parameters are finite after it.
  mutating func descend(learningRate: Scalar) -> (loss: Scalar, isFinite: Bool)
}

extension GradientSource {
  @inline(__always) mutating func descend(learningRate: Scalar) -> (loss: Scalar, isFinite: Bool) {
    let loss = lossAndGradients()
    let (parameters, gradients) = (parameters, gradients)
    // What is not finite has the greatest exponent there is.
    var greatestExponent: Scalar.RawExponent = 0
    for i in 0..<parameterCount {
      let updated = parameters[i] - learningRate * gradients[i]
      parameters[i] = updated
      greatestExponent = max(greatestExponent, updated.exponentBitPattern)
    }
    return (loss, greatestExponent < Scalar.infinity.exponentBitPattern)
  }
}

/// An optimiser's steps along the gradients of a source.
struct OptimizerStep<Source: GradientSource>: BatchStep {
  private var source: Source
  private let optimizer: Optimizer
  private var state: OptimizerState<Source.Scalar>

  init(_ source: Source, _ optimizer: Optimizer) {
    self.source = source
    self.optimizer = optimizer
    state = OptimizerState(optimizer, parameterCount: source.parameterCount)
  }

  var parameters: [Source.Scalar] { (0..<source.parameterCount).map { source.parameters[$0] } }

  mutating func load(samples: ArraySlice<Int>) { source.load(samples: samples) }

  @inline(__always) mutating func step() -> (loss: Source.Scalar, isFinite: Bool) {
    if case .sgd(let learningRate) = optimizer {
      return source.descend(learningRate: Source.Scalar(learningRate))
    }
    let value = source.lossAndGradients()
    return (value, state.step(source.parameters, source.gradients))
  }
}
