/// The plain reference implementation as the source of a training run's gradients.
final class PlainSource<Scalar: NetworkElement>: GradientSource {
  private var network: Parameters<Scalar>
  private let loss: Loss
  private let data: TrainingData<Scalar>
  private var samples: ArraySlice<Int> = []
  private let parameterMemory: AlignedMemory<Scalar>
  private let gradientMemory: AlignedMemory<Scalar>

  init(_ parameters: Parameters<Scalar>, _ loss: Loss, _ data: TrainingData<Scalar>) {
    network = parameters
    self.loss = loss
    self.data = data
    parameterMemory = AlignedMemory(count: parameters.values.count)
    gradientMemory = AlignedMemory(count: parameters.values.count)
    for (index, value) in parameters.values.enumerated() { parameterMemory.start[index] = value }
  }

  var parameterCount: Int { network.values.count }
  var parameters: UnsafeMutablePointer<Scalar> { parameterMemory.start }
  var gradients: UnsafeMutablePointer<Scalar> { gradientMemory.start }

  func load(samples: ArraySlice<Int>) { self.samples = samples }

  func lossAndGradients() -> Scalar {
    for index in 0..<parameterCount { network.values[index] = parameters[index] }
    let (value, gradients) = PlainBackpropagation(network).lossAndGradients(loss, data, samples: samples)
    for (index, gradient) in gradients.enumerated() { self.gradients[index] = gradient }
    return value
  }
}
