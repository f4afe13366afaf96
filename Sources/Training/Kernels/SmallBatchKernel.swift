/// Computes a batch's loss and gradients when the whole batch fits into one vector.
///
/// A small network waits for results more than it computes: here nothing is packed into tiles or blocks, so that
/// each number is on its way to the next step as soon as it is there.
final class SmallBatchKernel<V: LaneVector>: GradientSource {
  typealias Scalar = V.Scalar

  let parameterCount: Int
  var parameters: UnsafeMutablePointer<Scalar> { parameterMemory.start }
  var gradients: UnsafeMutablePointer<Scalar> { gradientMemory.start }

  private let layers: [LayerPlace]
  private let loss: Loss
  private let samples: PackedSamples<V>
  private let parameterMemory: AlignedMemory<Scalar>
  private let gradientMemory: AlignedMemory<Scalar>
  private let rows: AlignedMemory<Scalar>
  private let netInputs: UnsafeMutablePointer<Scalar>
  private let deltas: (UnsafeMutablePointer<Scalar>, UnsafeMutablePointer<Scalar>)

  /// A layer, and where its numbers lie.
  private struct LayerPlace {
    let inputs: Int
    let outputs: Int
    let activation: Activation
    let trainsBiases: Bool
    /// The first parameter: weights, then biases.
    let start: Int
    /// Whether its net inputs are stored too, for a cross-entropy.
    let keepsNetInputs: Bool
    /// Its activations, a vector a unit.
    let activations: UnsafeMutablePointer<Scalar>
  }

  init(_ parameters: Parameters<Scalar>, _ loss: Loss, _ data: TrainingData<Scalar>) {
    self.loss = loss
    parameterCount = parameters.values.count
    samples = PackedSamples(data, capacity: V.laneCount, blockCapacity: V.laneCount)
    parameterMemory = AlignedMemory(count: parameterCount)
    gradientMemory = AlignedMemory(count: parameterCount)
    for (index, value) in parameters.values.enumerated() { parameterMemory.start[index] = value }
    let widest = parameters.layers.map(\.outputs).max()!
    let units = parameters.layers.map(\.outputs).reduce(0, +)
    rows = AlignedMemory(count: (units + 2 * widest + data.targetWidth) * V.laneCount)
    var next = rows.start
    func take(_ units: Int) -> UnsafeMutablePointer<Scalar> {
      defer { next += units * V.laneCount }
      return next
    }
    var start = 0
    let count = parameterCount
    layers = parameters.layers.map { layer in
      defer { start += layer.parameterCount }
      let isLast = start + layer.parameterCount == count
      return LayerPlace(
        inputs: layer.inputs, outputs: layer.outputs, activation: layer.activation,
        trainsBiases: layer.trainsBiases, start: start,
        keepsNetInputs: isLast && loss.requiredActivation != nil,
        activations: take(layer.outputs))
    }
    deltas = (take(widest), take(widest))
    netInputs = take(data.targetWidth)
  }

  func load(samples batch: ArraySlice<Int>) { samples.load(batch) }

  /// Whether the loss depends on y − t alone.
  @inline(__always) private var hasResidualLoss: Bool { loss.requiredActivation == nil }

  @inline(__always) func lossAndGradients() -> Scalar {
    let gradients = gradients
    return run { gradients[$0] = $1 }
  }

  @inline(__always) func descend(learningRate: Scalar) -> (loss: Scalar, isFinite: Bool) {
    let parameters = parameters
    // Zero, or NaN when a parameter is not finite.
    var check: Scalar = 0
    let factor = -learningRate
    let loss = run { index, gradient in
      let updated = parameters[index].adding(factor, times: gradient)
      parameters[index] = updated
      check += 0 * updated
    }
    return (loss, check == 0)
  }

  /// Computes the loss, and hands each parameter's number and gradient to `body`, the last layer's first; those of
  /// a layer when its parameters are not needed any more.
  @inline(__always) private func run(_ body: (Int, Scalar) -> Void) -> Scalar {
    layers.withUnsafeBufferPointer { layers in
      let input = samples.block(0).start
      let last = layers[layers.count - 1]
      let scale: Scalar = loss.scale(samples: samples.count, outputs: last.outputs)
      var (delta, next) = deltas

      var below = input
      for layer in layers.dropLast() {
        forward(layer, below) { _, _ in }
        below = layer.activations
      }
      var total = V(repeating: 0)
      if hasResidualLoss {
        // δ is computed as soon as the output is there.
        let (targets, mask) = (samples.targets(0).start, V(from: samples.mask(0)))
        let weight = V(repeating: scale) * mask
        forward(last, below) { offset, y in
          let (value, slope) = ElementwiseKernel.residualLoss(
            loss, y, V(from: targets + offset), mask: mask, weight: weight)
          total = total + value
          ElementwiseKernel.delta(slope, y, last.activation).store(to: delta + offset)
        }
      } else {
        forward(last, below) { _, _ in }
        total = ElementwiseKernel<V>(count: V.laneCount).loss(
          loss, last.activation, units: last.outputs, outputs: rows(last.activations),
          netInputs: rows(netInputs),
          targets: samples.targets(0), mask: samples.mask(0), scale: scale, deltas: rows(delta))
      }

      for l in stride(from: layers.count - 1, to: 0, by: -1) {
        backward(layers[l], layers[l - 1], delta, next)
        forEachGradient(layers[l], delta, layers[l - 1].activations, body)
        swap(&delta, &next)
      }
      forEachGradient(layers[0], delta, input, body)
      return scale * total.sum
    }
  }

  /// Rows of one vector each.
  @inline(__always) private func rows(_ start: UnsafeMutablePointer<Scalar>) -> SampleRows<Scalar> {
    SampleRows(start, stride: V.laneCount)
  }

  /// z = W·a + b, a = f(z); each a is handed to `body`, with its place.
  @inline(__always) private func forward(
    _ layer: LayerPlace, _ below: UnsafeMutablePointer<Scalar>, _ body: (Int, V) -> Void
  ) {
    var weight = parameters + layer.start
    var bias = weight + layer.outputs &* layer.inputs
    var offset = 0
    for _ in 0..<layer.outputs {
      var z = V(repeating: bias.pointee)
      var a = below
      for _ in 0..<layer.inputs {
        z = z.adding(V(repeating: weight.pointee), times: V(from: a))
        weight += 1
        a += V.laneCount
      }
      if layer.keepsNetInputs { z.store(to: netInputs + offset) }
      let value = ElementwiseKernel.activation(z, layer.activation)
      value.store(to: layer.activations + offset)
      body(offset, value)
      bias += 1
      offset &+= V.laneCount
    }
  }

  /// δ of the layer below: Wᵀ·δ ⊙ f′(z).
  @inline(__always) private func backward(
    _ layer: LayerPlace, _ lower: LayerPlace, _ delta: UnsafeMutablePointer<Scalar>,
    _ next: UnsafeMutablePointer<Scalar>
  ) {
    var column = parameters + layer.start
    var offset = 0
    for _ in 0..<layer.inputs {
      var weight = column
      var d = delta
      var slope = V(repeating: 0)
      for _ in 0..<layer.outputs {
        slope = slope.adding(V(repeating: weight.pointee), times: V(from: d))
        weight += layer.inputs
        d += V.laneCount
      }
      let a = V(from: lower.activations + offset)
      ElementwiseKernel.delta(slope, a, lower.activation).store(to: next + offset)
      column += 1
      offset &+= V.laneCount
    }
  }

  /// ∂E/∂W = Σ δ·aᵀ, ∂E/∂b = Σ δ.
  @inline(__always) private func forEachGradient(
    _ layer: LayerPlace, _ delta: UnsafeMutablePointer<Scalar>, _ below: UnsafeMutablePointer<Scalar>,
    _ body: (Int, Scalar) -> Void
  ) {
    var index = layer.start
    var bias = index &+ layer.outputs &* layer.inputs
    var d = delta
    for _ in 0..<layer.outputs {
      let value = V(from: d)
      var a = below
      for _ in 0..<layer.inputs {
        body(index, (value * V(from: a)).sum)
        index &+= 1
        a += V.laneCount
      }
      if layer.trainsBiases { body(bias, value.sum) }
      bias &+= 1
      d += V.laneCount
    }
  }
}
