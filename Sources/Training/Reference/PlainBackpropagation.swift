/// Backpropagation as the slides write it: one sample, one unit, one weight at a time.
///
/// Slow and plain on purpose: this is what the fast kernels are tested against.
struct PlainBackpropagation<Element: NetworkElement> {
  let layers: [Layer]
  /// Wˡ, outputs × inputs, as rows.
  private(set) var weights: [[[Element]]] = []
  private(set) var biases: [[Element]] = []

  init(_ parameters: Parameters<Element>) {
    layers = parameters.layers
    for layer in parameters.blocks {
      if layer.name.hasPrefix("W") {
        weights.append((0..<layer.rows).map { row in (0..<layer.columns).map { layer[row, $0] } })
      } else {
        biases.append(layer.values)
      }
    }
  }

  /// The values of one sample's forward pass: zˡ at `netInputs[l − 1]`, aˡ at `activations[l]`, a⁰ the input.
  struct Pass {
    var netInputs: [[Element]] = []
    var activations: [[Element]] = []
    /// y, the activation of the last layer.
    var output: [Element] { activations[activations.count - 1] }
  }

  /// zˡ = Wˡ·aˡ⁻¹ + bˡ, aˡ = f(zˡ).
  func forward(_ input: [Element]) -> Pass {
    var pass = Pass(activations: [input])
    for l in layers.indices {
      let below = pass.activations[l]
      var z = biases[l]
      for j in z.indices {
        for i in below.indices { z[j] += weights[l][j][i] * below[i] }
      }
      pass.netInputs.append(z)
      pass.activations.append(layers[l].activation.values(z))
    }
    return pass
  }

  /// Adds what one sample contributes to the gradients: ∂E/∂Wˡ = δˡ·(aˡ⁻¹)ᵀ, ∂E/∂bˡ = δˡ.
  ///
  ///     δˡ = (Wˡ⁺¹)ᵀ·δˡ⁺¹ ⊙ f′(zˡ)
  func backward(_ pass: Pass, outputDelta: [Element], into gradients: inout [LayerGradient]) {
    var delta = outputDelta
    for l in layers.indices.reversed() {
      let below = pass.activations[l]
      for j in delta.indices {
        gradients[l].biases[j] += delta[j]
        for i in below.indices { gradients[l].weights[j][i] += delta[j] * below[i] }
      }
      if l > 0 {
        var slopes = [Element](repeating: 0, count: below.count)
        for i in below.indices {
          for j in delta.indices { slopes[i] += weights[l][j][i] * delta[j] }
        }
        delta = layers[l - 1].activation.delta(slopes, activations: below)
      }
    }
  }

  /// ∂E/∂Wˡ and ∂E/∂bˡ of one layer.
  struct LayerGradient {
    var weights: [[Element]]
    var biases: [Element]
  }

  /// The loss of some samples, and its gradient: the samples' losses and gradients added up in their order.
  func lossAndGradients(
    _ loss: Loss, _ data: TrainingData<Element>, samples: ArraySlice<Int>
  ) -> (loss: Element, gradients: [Element]) {
    var gradients = layers.map { layer in
      LayerGradient(
        weights: Array(repeating: Array(repeating: 0, count: layer.inputs), count: layer.outputs),
        biases: Array(repeating: 0, count: layer.outputs))
    }
    let scale: Element = loss.scale(samples: samples.count, outputs: data.targetWidth)
    var total: Element = 0
    for sample in samples {
      let pass = forward(data.input(sample))
      let target = data.target(sample)
      total += loss.value(pass.output, netInput: pass.netInputs[layers.count - 1], target: target)
      let delta = loss.outputDelta(pass.output, target: target, layers[layers.count - 1].activation, scale)
      backward(pass, outputDelta: delta, into: &gradients)
    }
    return (
      scale * total,
      zip(layers, gradients).flatMap { layer, gradient in
        // Biases that are not trained have no gradient.
        gradient.weights.flatMap { $0 }
          + (layer.trainsBiases ? gradient.biases : gradient.biases.map { _ in 0 })
      }
    )
  }
}

extension TrainingData {
  /// The input of a sample.
  func input(_ sample: Int) -> [Element] { Array(inputs[sample * inputWidth..<(sample + 1) * inputWidth]) }
  /// The target of a sample.
  func target(_ sample: Int) -> [Element] {
    Array(targets[sample * targetWidth..<(sample + 1) * targetWidth])
  }
}

extension Activation {
  /// a = f(z).
  func values<Element: NetworkElement>(_ z: [Element]) -> [Element] {
    switch self {
    case .identity: z
    case .sigmoid: z.map(Element.sigmoid)
    case .tanh: z.map(Element.hyperbolicTangent)
    case .relu: z.map { $0 < 0 ? 0 : $0 }
    }
  }

  /// δ = ∂E/∂z from ∂E/∂a, with the derivative written in the activation a: a(1 − a) for the sigmoid.
  func delta<Element: NetworkElement>(_ slopes: [Element], activations a: [Element]) -> [Element] {
    switch self {
    case .identity: slopes
    case .sigmoid: zip(slopes, a).map { slope, a in slope * (a * (1 - a)) }
    case .tanh: zip(slopes, a).map { slope, a in slope * (1 - a * a) }
    case .relu: zip(slopes, a).map { slope, a in a > 0 ? slope : 0 }
    }
  }
}

extension Loss {
  /// The loss of one sample before ``scale(samples:outputs:)``.
  ///
  /// The cross-entropy is computed from the net input, so that no logarithm of 0 is taken:
  /// −t·ln σ(z) − (1 − t)·ln(1 − σ(z)) = max(z, 0) − t·z + ln(1 + e^−|z|).
  func value<Element: NetworkElement>(_ y: [Element], netInput z: [Element], target t: [Element]) -> Element {
    var sum: Element = 0
    switch self {
    case .halfSquaredError, .meanSquaredError:
      for k in y.indices { sum += (y[k] - t[k]) * (y[k] - t[k]) }
    case .meanAbsoluteError:
      for k in y.indices { sum += (y[k] - t[k]).magnitude }
    case .binaryCrossEntropy:
      for k in z.indices {
        let softplus = Element.logarithm(onePlus: Element.exponential(-z[k].magnitude))
        sum += ((z[k] > 0 ? z[k] : 0) - t[k] * z[k]) + softplus
      }
    }
    return sum
  }

  /// δ of the output layer.
  ///
  /// For the cross-entropy after its activation the factors cancel, and y − t remains.
  func outputDelta<Element: NetworkElement>(
    _ y: [Element], target t: [Element], _ activation: Activation, _ scale: Element
  ) -> [Element] {
    switch self {
    case .halfSquaredError, .meanSquaredError:
      activation.delta(zip(y, t).map { y, t in 2 * scale * (y - t) }, activations: y)
    case .meanAbsoluteError:
      activation.delta(zip(y, t).map { y, t in y > t ? scale : y < t ? -scale : 0 }, activations: y)
    case .binaryCrossEntropy:
      zip(y, t).map { y, t in scale * (y - t) }
    }
  }
}
