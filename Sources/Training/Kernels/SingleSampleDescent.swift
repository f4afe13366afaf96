/// Gradient descent on one sample at a time, with the units of a layer in the lanes.
///
/// With a single sample, lanes that hold samples would stand empty. So the weights are kept twice: by columns, for
/// z = Σᵢ aᵢ·W∙ᵢ, and by rows, for Wᵀδ = Σⱼ δⱼ·Wⱼ∙. Both are sums of vectors, and nothing is added up across
/// lanes. Lanes that only fill up a vector stay 0 wherever they could disturb.
final class SingleSampleDescent<V: LaneVector>: TrainingStep {
  typealias Scalar = V.Scalar

  /// A layer, and where its numbers lie; everything is filled up to whole vectors.
  private struct LayerPlace {
    let layer: Layer
    /// The outputs and the inputs, filled up.
    let outputs: Int
    let inputs: Int
    /// W by columns: the weights of one input to all units, input after input.
    let columns: UnsafeMutablePointer<Scalar>
    /// W by rows: the weights of one unit from all inputs, unit after unit. The first layer's are not kept up.
    let rows: UnsafeMutablePointer<Scalar>
    let biases: UnsafeMutablePointer<Scalar>
    /// a, and −η·a, which is what a weight's change multiplies δ by.
    let activations: UnsafeMutablePointer<Scalar>
    let steps: UnsafeMutablePointer<Scalar>
    let deltas: UnsafeMutablePointer<Scalar>
    /// −η for each unit, 0 for the lanes that fill up.
    let rates: UnsafeMutablePointer<Scalar>
  }

  private let loss: Loss
  private let data: TrainingData<Scalar>
  private let learningRate: Scalar
  private let places: [LayerPlace]
  private let memory: AlignedMemory<Scalar>
  private let input: UnsafeMutablePointer<Scalar>
  private let inputSteps: UnsafeMutablePointer<Scalar>
  private let target: UnsafeMutablePointer<Scalar>
  /// The loss's scale for each output, 0 for the lanes that fill up; and 1 for each output.
  private let scales: UnsafeMutablePointer<Scalar>
  private let mask: UnsafeMutablePointer<Scalar>

  /// Whether a training run can be done in this way: the loss depends on y − t alone.
  static func canRun(_ loss: Loss) -> Bool { loss.requiredActivation == nil }

  init(_ parameters: Parameters<Scalar>, _ loss: Loss, _ data: TrainingData<Scalar>, learningRate: Scalar) {
    func padded(_ count: Int) -> Int { (count + V.laneCount - 1) / V.laneCount * V.laneCount }
    self.loss = loss
    self.data = data
    self.learningRate = learningRate
    let layers = parameters.layers
    let numbers = layers.map { layer in
      let (m, n) = (padded(layer.outputs), padded(layer.inputs))
      return layer.inputs * m + layer.outputs * n + 5 * m
    }
    let outputs = padded(data.targetWidth)
    let count = numbers.reduce(0, +) + 2 * padded(data.inputWidth) + 3 * outputs
    memory = AlignedMemory(count: count)
    var next = memory.start
    func take(_ count: Int) -> UnsafeMutablePointer<Scalar> {
      defer { next += count }
      return next
    }
    input = take(padded(data.inputWidth))
    inputSteps = take(padded(data.inputWidth))
    target = take(outputs)
    scales = take(outputs)
    mask = take(outputs)
    places = layers.map { layer in
      let (m, n) = (padded(layer.outputs), padded(layer.inputs))
      return LayerPlace(
        layer: layer, outputs: m, inputs: n, columns: take(layer.inputs * m), rows: take(layer.outputs * n),
        biases: take(m), activations: take(m), steps: take(m), deltas: take(m), rates: take(m))
    }
    let scale: Scalar = loss.scale(samples: 1, outputs: data.targetWidth)
    for k in 0..<data.targetWidth { (scales[k], mask[k]) = (scale, 1) }
    var start = 0
    for place in places {
      for unit in 0..<place.layer.outputs {
        place.rates[unit] = -learningRate
        for i in 0..<place.layer.inputs {
          let weight = parameters.values[start + unit * place.layer.inputs + i]
          place.columns[i * place.outputs + unit] = weight
          place.rows[unit * place.inputs + i] = weight
        }
        place.biases[unit] = parameters.values[start + place.layer.outputs * place.layer.inputs + unit]
      }
      start += place.layer.parameterCount
    }
  }

  /// The parameters as they are now: W1, b1, W2, b2 and so on.
  var parameters: [Scalar] {
    places.flatMap { place in
      let rows = (0..<place.layer.outputs).flatMap { unit in
        (0..<place.layer.inputs).map { place.columns[$0 * place.outputs + unit] }
      }
      return rows + (0..<place.layer.outputs).map { place.biases[$0] }
    }
  }

  func load(samples: ArraySlice<Int>) {
    let sample = samples[samples.startIndex]
    for i in 0..<data.inputWidth {
      input[i] = data.inputs[sample * data.inputWidth + i]
      inputSteps[i] = -learningRate * input[i]
    }
    for k in 0..<data.targetWidth { target[k] = data.targets[sample * data.targetWidth + k] }
  }

  @inline(__always) func step() -> (loss: Scalar, isFinite: Bool) {
    places.withUnsafeBufferPointer { places in
      let last = places[places.count - 1]
      var below = input
      for place in places.dropLast() {
        forward(place, below) { _, _ in }
        below = place.activations
      }
      var value = V(repeating: 0)
      forward(last, below) { unit, y in
        // δ is computed as soon as the output is there.
        let (term, slope) = ElementwiseKernel.residualLoss(
          loss, y, V(from: target + unit), mask: V(from: mask + unit), weight: V(from: scales + unit))
        value = value + term
        ElementwiseKernel.delta(slope, y, last.layer.activation).store(to: last.deltas + unit)
      }
      // Zero, or NaN when a parameter is not finite.
      var check = V(repeating: 0)
      for l in stride(from: places.count - 1, to: 0, by: -1) {
        backward(places[l], places[l - 1])
        updateRows(places[l], places[l - 1].steps)
        updateColumns(places[l], places[l - 1].steps, &check)
      }
      updateColumns(places[0], inputSteps, &check)
      return (scales[0] * value.sum, check.sum == 0)
    }
  }

  /// z = W·a + b, a = f(z); each vector of a is handed to `body`, with its place.
  @inline(__always) private func forward(
    _ place: LayerPlace, _ below: UnsafeMutablePointer<Scalar>, _ body: (Int, V) -> Void
  ) {
    for unit in stride(from: 0, to: place.outputs, by: V.laneCount) {
      var z = V(from: place.biases + unit)
      var column = place.columns + unit
      for i in 0..<place.layer.inputs {
        z = z.adding(V(repeating: below[i]), times: V(from: column))
        column += place.outputs
      }
      let a = ElementwiseKernel.activation(z, place.layer.activation)
      body(unit, a)
      a.store(to: place.activations + unit)
      (a * V(from: place.rates + unit)).store(to: place.steps + unit)
    }
  }

  /// δ of the layer below: Wᵀ·δ ⊙ f′(z).
  @inline(__always) private func backward(_ place: LayerPlace, _ lower: LayerPlace) {
    for i in stride(from: 0, to: place.inputs, by: V.laneCount) {
      var slope = V(repeating: 0)
      var row = place.rows + i
      for unit in 0..<place.layer.outputs {
        slope = slope.adding(V(repeating: place.deltas[unit]), times: V(from: row))
        row += place.inputs
      }
      let a = V(from: lower.activations + i)
      ElementwiseKernel.delta(slope, a, lower.layer.activation).store(to: lower.deltas + i)
    }
  }

  /// W ← W − η·δ·aᵀ, by rows.
  @inline(__always) private func updateRows(_ place: LayerPlace, _ steps: UnsafeMutablePointer<Scalar>) {
    var row = place.rows
    for unit in 0..<place.layer.outputs {
      let delta = V(repeating: place.deltas[unit])
      for i in stride(from: 0, to: place.inputs, by: V.laneCount) {
        V(from: row + i).adding(V(from: steps + i), times: delta).store(to: row + i)
      }
      row += place.inputs
    }
  }

  /// W ← W − η·δ·aᵀ, by columns: the same products, so the same numbers. And b ← b − η·δ.
  @inline(__always) private func updateColumns(
    _ place: LayerPlace, _ steps: UnsafeMutablePointer<Scalar>, _ check: inout V
  ) {
    let zero = V(repeating: 0)
    var column = place.columns
    for i in 0..<place.layer.inputs {
      let step = V(repeating: steps[i])
      for unit in stride(from: 0, to: place.outputs, by: V.laneCount) {
        let updated = V(from: column + unit).adding(step, times: V(from: place.deltas + unit))
        updated.store(to: column + unit)
        check = check.adding(zero, times: updated)
      }
      column += place.outputs
    }
    guard place.layer.trainsBiases else { return }
    for unit in stride(from: 0, to: place.outputs, by: V.laneCount) {
      let updated = V(from: place.biases + unit)
        .adding(V(from: place.rates + unit), times: V(from: place.deltas + unit))
      updated.store(to: place.biases + unit)
      check = check.adding(zero, times: updated)
    }
  }
}
