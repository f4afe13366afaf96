/// What is done with a sum before it is stored.
protocol Epilogue {
  associatedtype V: LaneVector
  /// The value to store for a sum at an offset into the output rows.
  func apply(_ sum: V, offset: Int) -> V
}

/// The sum as it is.
struct AsIs<V: LaneVector>: Epilogue {
  @inline(__always) func apply(_ sum: V, offset: Int) -> V { sum }
}

/// The ReLU of the sum.
struct Rectified<V: LaneVector>: Epilogue {
  @inline(__always) func apply(_ sum: V, offset: Int) -> V { sum.zeroed(whereNegative: sum) }
}

/// The sum where the ReLU's activation is positive, 0 elsewhere.
struct RectifiedSlope<V: LaneVector>: Epilogue {
  let activations: UnsafePointer<V.Scalar>

  @inline(__always) func apply(_ sum: V, offset: Int) -> V {
    sum.kept(wherePositive: V(from: activations + offset))
  }
}

/// Rows of samples: what each unit has for each sample of a block, unit after unit.
struct SampleRows<Scalar> {
  let start: UnsafeMutablePointer<Scalar>
  /// From one unit's row to the next.
  let stride: Int

  @inline(__always) init(_ start: UnsafeMutablePointer<Scalar>, stride: Int) {
    self.start = start
    self.stride = stride
  }

  @inline(__always) subscript(row: Int) -> UnsafeMutablePointer<Scalar> { start + row &* stride }
}

/// out = W·in + b for a block of samples, or Wᵀ·in: the strides say which.
struct AffineKernel<V: LaneVector> {
  let weights: UnsafePointer<V.Scalar>
  /// From the weight of one output to that of the next.
  let outputStride: Int
  /// From the weight of one input to that of the next.
  let inputStride: Int
  /// b; nil for no bias.
  let biases: UnsafePointer<V.Scalar>?
  let inputs: Int
  let outputs: Int

  /// Computes all outputs for `count` samples, a multiple of the lanes.
  @inline(__always) func run<E: Epilogue>(
    _ input: SampleRows<V.Scalar>, _ output: SampleRows<V.Scalar>, count: Int, _ epilogue: E
  ) where E.V == V {
    var unit = 0
    while unit + 4 <= outputs {
      runRows(FourRows<ForwardRow<V>>.self, FourRows<OneVector<V>>.self, unit, input, output, count, epilogue)
      unit += 4
    }
    if unit + 2 <= outputs {
      runRows(TwoRows<ForwardRow<V>>.self, TwoRows<OneVector<V>>.self, unit, input, output, count, epilogue)
      unit += 2
    }
    if unit < outputs {
      runRows(OneRow<ForwardRow<V>>.self, OneRow<OneVector<V>>.self, unit, input, output, count, epilogue)
    }
  }

  /// Some output units, several vectors of samples at a time, and one at a time of what is left.
  @inline(__always) private func runRows<Wide: Tile, One: Tile, E: Epilogue>(
    _: Wide.Type, _: One.Type, _ unit: Int, _ input: SampleRows<V.Scalar>, _ output: SampleRows<V.Scalar>,
    _ count: Int, _ epilogue: E
  ) where Wide.V == V, One.V == V, E.V == V {
    var sample = 0
    while sample + Wide.Row.count * V.laneCount <= count {
      runTile(Wide.self, unit, sample, input, output, epilogue)
      sample += Wide.Row.count * V.laneCount
    }
    while sample < count {
      runTile(One.self, unit, sample, input, output, epilogue)
      sample += V.laneCount
    }
  }

  @inline(__always) private func runTile<T: Tile, E: Epilogue>(
    _: T.Type, _ unit: Int, _ sample: Int, _ input: SampleRows<V.Scalar>, _ output: SampleRows<V.Scalar>,
    _ epilogue: E
  ) where T.V == V, E.V == V {
    var tile = biases.map { T(splatting: $0 + unit) } ?? T()
    var source = UnsafePointer(input.start + sample)
    var weight = weights + unit * outputStride
    for _ in 0..<inputs {
      tile.add(
        splatting: weight, stride: outputStride, times: T.Row(from: source, stride: V.laneCount))
      source += input.stride
      weight += inputStride
    }
    tile.forEach { row, group in
      group.forEach { place, sum in
        let offset = (unit + row) * output.stride + sample + place * V.laneCount
        epilogue.apply(sum, offset: offset).store(to: output.start + offset)
      }
    }
  }
}
