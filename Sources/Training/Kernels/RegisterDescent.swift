/// Gradient descent on the lectures' small networks, with every number in a register for the whole run.
///
/// **Samples in lanes.** A register holds several numbers side by side, its lanes, and one instruction works on all
/// of them. So each lane has a sample of its own, and what is written below for one sample is done for all at once:
///
///     lane              0    1    2    3        the four samples of XOR
///     x₁                0    0    1    1        each its own input
///     w                 w    w    w    w        the same weight everywhere
///     z = w·x₁          0    0    w    w        one multiplication
///     Σ ∂E/∂w           g    g    g    g        the lanes added up, and in every lane again
///
/// **Widths in the type.** The compiler knows how often each loop runs, writes its rounds out, and has a register for
/// every weight: between two steps nothing goes to memory.
///
/// It is for one hidden layer of sigmoid units, a sigmoid output, E = ½Σ(y − t)² and as many samples as lanes. All
/// other networks have ``SmallBatchKernel`` or ``BatchKernel``; the bits are those of the former.
@available(macOS 26.0, *)
struct RegisterDescent<V: LaneVector, let inputs: Int, let hidden: Int, let outputs: Int>: TrainingStep {
  private var lower: RegisterLayer<V, inputs, hidden>
  private var upper: RegisterLayer<V, hidden, outputs>
  private var x = InlineArray<inputs, V>(repeating: V(repeating: 0))
  private var t = InlineArray<outputs, V>(repeating: V(repeating: 0))

  /// One step: forward, backward, and w ← w − η·∂E/∂w.
  @inline(__always) mutating func step() -> (loss: V.Scalar, isFinite: Bool) {
    let one = V(repeating: 1)
    // Forward: h = σ(W·x + b), y = σ(W·h + b).
    let h = lower.activations(x)
    let y = upper.activations(h)
    // The error, and δ = ∂E/∂z of each output: (y − t)·y(1 − y).
    var error = V(repeating: 0)
    var delta = InlineArray<outputs, V>(repeating: error)
    for k in 0..<outputs {
      let difference = y[k] - t[k]
      error = error + difference * difference
      delta[k] = difference * (y[k] * (one - y[k]))
    }
    // Backward: δ of each hidden unit, Σ δ·w · h(1 − h).
    var hiddenDelta = InlineArray<hidden, V>(repeating: error)
    for j in 0..<hidden {
      var slope = delta[0] * upper.weights[0][j]
      for k in 1..<outputs { slope = slope.adding(delta[k], times: upper.weights[k][j]) }
      hiddenDelta[j] = slope * (h[j] * (one - h[j]))
    }
    let finite = (upper.descend(delta, h), lower.descend(hiddenDelta, x))
    return (error.sum / 2, finite.0 && finite.1)
  }
}

@available(macOS 26.0, *)
extension RegisterDescent {
  /// The step for a run, if its widths are these and it is of the kind that this is for.
  @inline(__always)
  init?(_ plan: TrainingPlan<V.Scalar>, _ parameters: Parameters<V.Scalar>) {
    let layers = parameters.layers
    guard case .sgd(let rate) = plan.optimizer, plan.isFull, plan.data.count == V.laneCount,
      plan.loss == .halfSquaredError, layers.allSatisfy({ $0.activation == .sigmoid }),
      [layers[0].inputs] + layers.map(\.outputs) == [inputs, hidden, outputs]
    else { return nil }
    lower = RegisterLayer(layers[0], parameters.values[...], learningRate: V.Scalar(rate))
    upper = RegisterLayer(
      layers[1], parameters.values[layers[0].parameterCount...], learningRate: V.Scalar(rate))
    let samples = PackedSamples<V>(plan.data, capacity: V.laneCount, blockCapacity: V.laneCount)
    samples.load(Array(0..<V.laneCount)[...])
    for i in 0..<inputs { x[i] = V(from: samples.block(0)[i]) }
    for k in 0..<outputs { t[k] = V(from: samples.targets(0)[k]) }
  }

  var parameters: [V.Scalar] { @inline(__always) get { lower.parameters + upper.parameters } }
}

/// The weights and biases of a layer in registers, each number in every lane.
@available(macOS 26.0, *)
private struct RegisterLayer<V: LaneVector, let inputs: Int, let units: Int> {
  private(set) var weights = InlineArray<units, InlineArray<inputs, V>>(
    repeating: InlineArray(repeating: V(repeating: 0)))
  private var biases = InlineArray<units, V>(repeating: V(repeating: 0))
  /// −η, and −η or 0 for biases that stay.
  private let rate, biasRate: V

  /// The first numbers of a row: W, then b.
  @inline(__always) init(_ layer: Layer, _ numbers: ArraySlice<V.Scalar>, learningRate: V.Scalar) {
    rate = V(repeating: -learningRate)
    biasRate = layer.trainsBiases ? rate : V(repeating: 0)
    var next = numbers.makeIterator()
    for j in 0..<units { for i in 0..<inputs { weights[j][i] = V(repeating: next.next()!) } }
    for j in 0..<units { biases[j] = V(repeating: next.next()!) }
  }

  var parameters: [V.Scalar] {
    @inline(__always) get {
      var numbers: [V.Scalar] = []
      for j in 0..<units { for i in 0..<inputs { numbers.append(weights[j][i].first) } }
      for j in 0..<units { numbers.append(biases[j].first) }
      return numbers
    }
  }

  /// σ(W·a + b).
  @inline(__always) func activations(_ below: InlineArray<inputs, V>) -> InlineArray<units, V> {
    var activations = biases
    for j in 0..<units {
      var z = biases[j]
      for i in 0..<inputs { z = z.adding(weights[j][i], times: below[i]) }
      activations[j] = z.sigmoid
    }
    return activations
  }

  /// W ← W − η·Σ δ·aᵀ and b ← b − η·Σ δ, the sums over the samples.
  ///
  /// - Returns: Whether all are finite.
  @inline(__always)
  mutating func descend(_ delta: InlineArray<units, V>, _ below: InlineArray<inputs, V>) -> Bool {
    let zero = V(repeating: 0)
    // Zero, or NaN when a number is not finite.
    var check = zero
    for j in 0..<units {
      for i in 0..<inputs {
        weights[j][i] = weights[j][i].adding(rate, times: (delta[j] * below[i]).sumInEveryLane)
        check = check.adding(zero, times: weights[j][i])
      }
      biases[j] = biases[j].adding(biasRate, times: delta[j].sumInEveryLane)
      check = check.adding(zero, times: biases[j])
    }
    return check.first == 0
  }
}
