/// The activations and the losses, sample by sample in lanes.
struct ElementwiseKernel<V: LaneVector> {
  /// Rows of a block, unit after unit.
  typealias Rows = SampleRows<V.Scalar>

  /// The samples in the block, a multiple of the lanes.
  let count: Int

  /// Replaces each number of the rows.
  @inline(__always) private func map(_ rows: Rows, _ units: Int, _ transform: (V) -> V) {
    for unit in 0..<units {
      let row = rows[unit]
      for sample in stride(from: 0, to: count, by: V.laneCount) {
        transform(V(from: row + sample)).store(to: row + sample)
      }
    }
  }

  /// Replaces each number of the rows, with its companion in other rows.
  @inline(__always) private func map(_ rows: Rows, with others: Rows, _ units: Int, _ transform: (V, V) -> V)
  {
    for unit in 0..<units {
      let row = rows[unit]
      let other = others[unit]
      for sample in stride(from: 0, to: count, by: V.laneCount) {
        transform(V(from: row + sample), V(from: other + sample)).store(to: row + sample)
      }
    }
  }

  // MARK: - Activations

  /// a = f(z), in place. The ReLU is the epilogue of the affine kernel.
  @inline(__always) func activate(_ rows: Rows, units: Int, _ activation: Activation) {
    switch activation {
    case .identity, .relu: break
    case .sigmoid: map(rows, units) { $0.sigmoid }
    case .tanh: map(rows, units) { $0.hyperbolicTangent }
    }
  }

  /// a = f(z) of a unit.
  @inline(__always) static func activation(_ z: V, _ activation: Activation) -> V {
    switch activation {
    case .identity: z
    case .relu: z.zeroed(whereNegative: z)
    case .sigmoid: z.sigmoid
    case .tanh: z.hyperbolicTangent
    }
  }

  /// δ = ∂E/∂z from ∂E/∂a, in place, with the derivative written in the activation a.
  @inline(__always) func deactivate(_ deltas: Rows, _ activations: Rows, units: Int, _ activation: Activation)
  {
    switch activation {
    case .identity: break
    case .relu, .sigmoid, .tanh:
      map(deltas, with: activations, units) { slope, a in Self.delta(slope, a, activation) }
    }
  }

  /// δ = ∂E/∂z of a unit from ∂E/∂a.
  @inline(__always) static func delta(_ slope: V, _ a: V, _ activation: Activation) -> V {
    let one = V(repeating: 1)
    return switch activation {
    case .identity: slope
    case .relu: slope.kept(wherePositive: a)
    case .sigmoid: slope * (a * (one - a))
    case .tanh: slope * (one - a * a)
    }
  }

  // MARK: - Losses

  /// The loss of each sample, added up in lanes, and δ of the output layer.
  ///
  /// - Parameters:
  ///   - outputs: y.
  ///   - netInputs: z of the output layer; only the cross-entropy reads it.
  ///   - targets: t.
  ///   - mask: 1 for each sample, 0 for the lanes that only fill up the last vector.
  ///   - deltas: what is written.
  @inline(__always) func loss(
    _ loss: Loss, _ activation: Activation, units: Int, outputs: Rows, netInputs: Rows, targets: Rows,
    mask: UnsafePointer<V.Scalar>, scale: V.Scalar, deltas: Rows
  ) -> V {
    var total = V(repeating: 0)
    switch loss {
    case .halfSquaredError, .meanSquaredError, .meanAbsoluteError:
      let scale = V(repeating: scale)
      forEach(units) { unit, sample in
        let y = V(from: outputs[unit] + sample)
        let (value, slope) = Self.residualLoss(
          loss, y, V(from: targets[unit] + sample), mask: V(from: mask + sample),
          weight: scale * V(from: mask + sample))
        total = total + value
        Self.delta(slope, y, activation).store(to: deltas[unit] + sample)
      }
    case .binaryCrossEntropy:
      let zero = V(repeating: 0)
      forEach(units) { unit, sample in
        let z = V(from: netInputs[unit] + sample)
        let softplus = (-z.magnitude).exponential.logarithmOnePlus
        let value = (zero.maximum(z) - V(from: targets[unit] + sample) * z) + softplus
        total = total.adding(V(from: mask + sample), times: value)
      }
      storeDifferences(units, outputs, targets, mask, scale, deltas)
    }
    return total
  }

  /// The loss of an output y before its scale, and ∂E/∂y, for a loss that depends on y − t alone.
  ///
  /// - Parameters:
  ///   - mask: 1, or 0 for lanes that only fill up a vector.
  ///   - weight: the loss's scale times the mask.
  @inline(__always) static func residualLoss(
    _ loss: Loss, _ y: V, _ target: V, mask: V, weight: V
  ) -> (value: V, slope: V) {
    let residual = y - target
    if loss == .meanAbsoluteError { return (residual.magnitude * mask, weight.signed(like: residual)) }
    return (residual * mask * residual, residual * (weight + weight))
  }

  /// δ = y − t, scaled: what remains of the cross-entropy after its activation.
  private func storeDifferences(
    _ units: Int, _ outputs: Rows, _ targets: Rows, _ mask: UnsafePointer<V.Scalar>, _ scale: V.Scalar,
    _ deltas: Rows
  ) {
    let factor = V(repeating: scale)
    forEach(units) { unit, sample in
      let residual = V(from: outputs[unit] + sample) - V(from: targets[unit] + sample)
      (factor * V(from: mask + sample) * residual).store(to: deltas[unit] + sample)
    }
  }

  @inline(__always) private func forEach(_ units: Int, _ body: (_ unit: Int, _ sample: Int) -> Void) {
    for unit in 0..<units {
      for sample in stride(from: 0, to: count, by: V.laneCount) { body(unit, sample) }
    }
  }
}
