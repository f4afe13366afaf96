import Dispatch
import Foundation

/// Computes a batch's loss and gradients, samples in lanes.
///
/// The batch is cut into blocks whose rows stay in the nearest cache, and the blocks are gathered in chunks. The
/// chunks are summed up in their order, however many threads compute them: the bits don't depend on that.
final class BatchKernel<V: LaneVector>: GradientSource {
  typealias Scalar = V.Scalar

  /// All parameters in one row: W1, b1, W2, b2 and so on.
  var parameters: UnsafeMutablePointer<Scalar> { parameterMemory.start }
  /// Their gradients, after ``lossAndGradients()``.
  var gradients: UnsafeMutablePointer<Scalar> { gradientMemory.start }
  let parameterCount: Int

  private let layers: [Layer]
  private let loss: Loss
  private let samples: PackedSamples<V>
  private let parameterMemory: AlignedMemory<Scalar>
  private let gradientMemory: AlignedMemory<Scalar>
  private let workers: [Worker<V>]
  /// How many blocks make a chunk: those of some 4096 samples.
  private let blocksPerChunk: Int

  init(
    _ parameters: Parameters<Scalar>, _ loss: Loss, _ data: TrainingData<Scalar>, batchSize: Int, threads: Int
  ) {
    layers = parameters.layers
    self.loss = loss
    parameterCount = parameters.values.count
    let capacity = Self.blockCapacity(layers, batchSize: batchSize)
    samples = PackedSamples(data, capacity: batchSize, blockCapacity: capacity)
    blocksPerChunk = max(1, 4096 / capacity)
    let blocks = (batchSize + capacity - 1) / capacity
    let chunks = (blocks + blocksPerChunk - 1) / blocksPerChunk
    parameterMemory = AlignedMemory(count: parameterCount)
    gradientMemory = AlignedMemory(count: chunks * (parameterCount + 1))
    for (index, value) in parameters.values.enumerated() { parameterMemory.start[index] = value }
    let start = parameterMemory.start
    let layers = layers
    let needsSums = blocks > 1
    workers = (0..<max(1, min(threads, chunks))).map { _ in
      Worker(layers, start, blockCapacity: capacity, needsSums: needsSums)
    }
  }

  /// The samples in a block: as many as keep the rows that a block needs in the nearest cache.
  private static func blockCapacity(_ layers: [Layer], batchSize: Int) -> Int {
    let widest = layers.map(\.outputs).max()!
    let rows = layers.map(\.outputs).reduce(0, +) + 2 * widest + layers[0].inputs + 2
    let fitting = 32768 / (rows * MemoryLayout<Scalar>.stride)
    let tile = ForwardRow<V>.count * V.laneCount
    let wanted = min(batchSize, max(4 * tile, fitting / tile * tile))
    return (wanted + V.laneCount - 1) / V.laneCount * V.laneCount
  }

  /// Chooses the samples of the next batches.
  func load(samples batch: ArraySlice<Int>) { samples.load(batch) }

  /// The loss and the gradients at the present parameters.
  @inline(__always) func lossAndGradients() -> Scalar {
    let scale: Scalar = loss.scale(samples: samples.count, outputs: layers[layers.count - 1].outputs)
    let blocks = (samples.count + samples.blockCapacity - 1) / samples.blockCapacity
    let chunks = (blocks + blocksPerChunk - 1) / blocksPerChunk
    if chunks == 1 {
      return scale * workers[0].run(samples, 0..<blocks, loss, scale, gradients)
    }
    runChunks(chunks, blocks, scale)
    var total: Scalar = 0
    for chunk in 0..<chunks { total += gradients[chunk * (parameterCount + 1) + parameterCount] }
    for chunk in 1..<chunks {
      let part = gradients + chunk * (parameterCount + 1)
      for index in 0..<parameterCount { gradients[index] += part[index] }
    }
    return scale * total
  }

  private func runChunks(_ chunks: Int, _ blocks: Int, _ scale: Scalar) {
    let work = SharedWork { [self] (thread: Int) in
      for chunk in stride(from: thread, to: chunks, by: workers.count) {
        let range = chunk * blocksPerChunk..<min(blocks, (chunk + 1) * blocksPerChunk)
        let place = gradients + chunk * (parameterCount + 1)
        place[parameterCount] = workers[thread].run(samples, range, loss, scale, place)
      }
    }
    if workers.count == 1 {
      work.body(0)
    } else {
      DispatchQueue.concurrentPerform(iterations: workers.count) { work.body($0) }
    }
  }
}

/// A closure that several threads may run: each writes to places of its own.
private struct SharedWork: @unchecked Sendable {
  let body: (Int) -> Void
  init(_ body: @escaping (Int) -> Void) { self.body = body }
}

/// What one thread needs to compute blocks: the rows of one block, and sums over blocks.
final class Worker<V: LaneVector> {
  typealias Scalar = V.Scalar

  /// A layer, and where its numbers lie.
  struct LayerPlace {
    let layer: Layer
    /// The first parameter: weights, then biases.
    let start: Int
    let weights: UnsafePointer<Scalar>
    let biases: UnsafePointer<Scalar>
    /// The rows of its activations.
    let activations: SampleRows<Scalar>
  }

  private let places: [LayerPlace]
  private let netInputs: SampleRows<Scalar>
  private let deltas: (SampleRows<Scalar>, SampleRows<Scalar>)
  private let sums: AlignedMemory<Scalar>
  private let rows: AlignedMemory<Scalar>

  init(_ layers: [Layer], _ parameters: UnsafePointer<Scalar>, blockCapacity: Int, needsSums: Bool) {
    let widest = layers.map(\.outputs).max()!
    let last = layers[layers.count - 1].outputs
    let units = layers.map(\.outputs).reduce(0, +)
    rows = AlignedMemory(count: (units + 2 * widest + last) * blockCapacity)
    var row = 0
    let memory = rows.start
    func take(_ count: Int) -> SampleRows<Scalar> {
      defer { row += count }
      return SampleRows(memory + row * blockCapacity, stride: blockCapacity)
    }
    var start = 0
    places = layers.map { layer in
      defer { start += layer.parameterCount }
      let weights = parameters + start
      return LayerPlace(
        layer: layer, start: start, weights: weights, biases: weights + layer.outputs * layer.inputs,
        activations: take(layer.outputs))
    }
    deltas = (take(widest), take(widest))
    netInputs = take(last)
    sums = AlignedMemory(count: needsSums ? start * V.laneCount : 0)
  }

  /// The loss of some blocks, before its scale, and their gradients.
  func run(
    _ samples: PackedSamples<V>, _ blocks: Range<Int>, _ loss: Loss, _ scale: Scalar,
    _ gradients: UnsafeMutablePointer<Scalar>
  ) -> Scalar {
    var total = V(repeating: 0)
    let depth = places.count
    places.withUnsafeBufferPointer { places in
      for block in blocks {
        let left = samples.count - block * samples.blockCapacity
        let count = (min(left, samples.blockCapacity) + V.laneCount - 1) / V.laneCount * V.laneCount
        let input = samples.block(block)
        forward(places, input, count: count, keepsNetInputs: loss.requiredActivation != nil)
        let last = places[depth - 1]
        let elementwise = ElementwiseKernel<V>(count: count)
        var (delta, next) = deltas
        total =
          total
          + elementwise.loss(
            loss, last.layer.activation, units: last.layer.outputs, outputs: last.activations,
            netInputs: netInputs, targets: samples.targets(block), mask: samples.mask(block), scale: scale,
            deltas: delta)
        let sums = BlockSums<V>(
          vectors: self.sums.start, gradients: gradients, isFirst: block == blocks.lowerBound,
          isLast: block == blocks.upperBound - 1)
        for l in stride(from: depth - 1, through: 0, by: -1) {
          let place = places[l]
          let below = l > 0 ? places[l - 1].activations : input
          let kernel = GradientKernel<V>(
            deltas: delta, below: below, outputs: place.layer.outputs, inputs: place.layer.inputs,
            count: count,
            sums: sums)
          kernel.addWeights(at: place.start)
          if place.layer.trainsBiases {
            kernel.addBiases(at: place.start + place.layer.outputs * place.layer.inputs)
          }
          if l > 0 {
            backward(place, places[l - 1], delta, next, count: count)
            swap(&delta, &next)
          }
        }
      }
    }
    return total.sum
  }

  /// The outputs for a block of inputs.
  func forward(_ input: SampleRows<Scalar>, count: Int) -> SampleRows<Scalar> {
    places.withUnsafeBufferPointer { forward($0, input, count: count, keepsNetInputs: false) }
    return places[places.count - 1].activations
  }

  /// a⁰ … aᴸ for a block.
  @inline(__always) private func forward(
    _ places: UnsafeBufferPointer<LayerPlace>, _ input: SampleRows<Scalar>, count: Int, keepsNetInputs: Bool
  ) {
    let elementwise = ElementwiseKernel<V>(count: count)
    var below = input
    for place in places {
      let layer = place.layer
      let kernel = AffineKernel<V>(
        weights: place.weights, outputStride: layer.inputs, inputStride: 1, biases: place.biases,
        inputs: layer.inputs, outputs: layer.outputs)
      if layer.activation == .relu {
        kernel.run(below, place.activations, count: count, Rectified())
      } else {
        kernel.run(below, place.activations, count: count, AsIs())
      }
      below = place.activations
      if keepsNetInputs, place.start == places[places.count - 1].start {
        for unit in 0..<layer.outputs { netInputs[unit].update(from: below[unit], count: count) }
      }
      elementwise.activate(below, units: layer.outputs, layer.activation)
    }
  }

  /// δ of the layer below: Wᵀ·δ ⊙ f′(z).
  @inline(__always) private func backward(
    _ place: LayerPlace, _ lower: LayerPlace, _ delta: SampleRows<Scalar>, _ next: SampleRows<Scalar>,
    count: Int
  ) {
    let kernel = AffineKernel<V>(
      weights: place.weights, outputStride: 1, inputStride: place.layer.inputs, biases: nil,
      inputs: place.layer.outputs, outputs: place.layer.inputs)
    if lower.layer.activation == .relu {
      // The rows of δ and of the activations are as far apart as each other.
      kernel.run(delta, next, count: count, RectifiedSlope(activations: lower.activations.start))
    } else {
      kernel.run(delta, next, count: count, AsIs())
      ElementwiseKernel<V>(count: count).deactivate(
        next, lower.activations, units: lower.layer.outputs, lower.layer.activation)
    }
  }
}
