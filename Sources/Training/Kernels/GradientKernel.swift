/// Adds up ∂E/∂W = Σ δ·aᵀ and ∂E/∂b = Σ δ over the samples of a block.
struct GradientKernel<V: LaneVector> {
  /// δ, a row a unit.
  let deltas: SampleRows<V.Scalar>
  /// a of the layer below, a row an input.
  let below: SampleRows<V.Scalar>
  let outputs: Int
  let inputs: Int
  /// The samples in the block, a multiple of the lanes.
  let count: Int
  let sums: BlockSums<V>

  /// The sums for all weights, from `start` on, row after row.
  @inline(__always) func addWeights(at start: Int) {
    var unit = 0
    while unit + GradientRows<TwoVectors<V>>.rowCount <= outputs {
      addRows(GradientRows<GradientRow<V>>.self, GradientRows<TwoVectors<V>>.self, unit, start)
      unit += GradientRows<TwoVectors<V>>.rowCount
    }
    if unit + 2 <= outputs {
      addRows(TwoRows<GradientRow<V>>.self, TwoRows<TwoVectors<V>>.self, unit, start)
      unit += 2
    }
    if unit < outputs {
      // One unit: its row of weights is a column over the inputs.
      addProducts(of: below, count: inputs, with: deltas[unit], at: start + unit * inputs, stride: 1)
    }
  }

  /// The weights of some units, several inputs at a time, then two, then one.
  @inline(__always) private func addRows<Wide: Tile, Two: Tile>(
    _: Wide.Type, _: Two.Type, _ unit: Int, _ start: Int
  ) where Wide.V == V, Two.V == V {
    var input = 0
    while input + Wide.Row.count <= inputs {
      addTile(Wide.self, unit, input, start)
      input += Wide.Row.count
    }
    while input + 2 <= inputs {
      addTile(Two.self, unit, input, start)
      input += 2
    }
    if input < inputs {
      addProducts(
        of: SampleRows(deltas[unit], stride: deltas.stride), count: Wide.rowCount, with: below[input],
        at: start + unit * inputs + input, stride: inputs)
    }
  }

  @inline(__always) private func addTile<T: Tile>(_: T.Type, _ unit: Int, _ input: Int, _ start: Int)
  where T.V == V {
    var tile = T()
    var delta = UnsafePointer(deltas[unit])
    var source = UnsafePointer(below[input])
    for _ in 0..<count / V.laneCount {
      tile.add(vectorsAt: delta, stride: deltas.stride, times: T.Row(from: source, stride: below.stride))
      delta += V.laneCount
      source += V.laneCount
    }
    tile.forEach { row, group in
      group.forEach { place, sum in sums.add(sum, at: start + (unit + row) * inputs + input + place) }
    }
  }

  /// The sums for all biases, from `start` on.
  @inline(__always) func addBiases(at start: Int) {
    addProducts(of: deltas, count: outputs, with: nil, at: start, stride: 1)
  }

  /// The sum over the samples of each row times a column, or of the row itself.
  @inline(__always) private func addProducts(
    of rows: SampleRows<V.Scalar>, count rowCount: Int, with column: UnsafeMutablePointer<V.Scalar>?,
    at start: Int, stride: Int
  ) {
    var row = 0
    while row + 4 <= rowCount {
      addColumn(FourRows<TwoVectors<V>>.self, rows, row, column, start, stride)
      row += 4
    }
    if row + 2 <= rowCount {
      addColumn(TwoRows<TwoVectors<V>>.self, rows, row, column, start, stride)
      row += 2
    }
    if row < rowCount { addColumn(OneRow<TwoVectors<V>>.self, rows, row, column, start, stride) }
  }

  @inline(__always) private func addColumn<T: Tile>(
    _: T.Type, _ rows: SampleRows<V.Scalar>, _ first: Int, _ column: UnsafeMutablePointer<V.Scalar>?,
    _ start: Int, _ stride: Int
  ) where T.V == V {
    var tile = T()
    var sample = 0
    while sample + T.Row.count * V.laneCount <= count {
      if let column {
        let group = T.Row(from: column + sample, stride: V.laneCount)
        tile.add(rowsAt: rows[first] + sample, stride: rows.stride, timesEach: group)
      } else {
        tile.add(rowsAt: rows[first] + sample, stride: rows.stride)
      }
      sample += T.Row.count * V.laneCount
    }
    tile.forEach { place, group in
      var total = group.total
      if sample < count {
        let last = V(from: rows[first + place] + sample)
        total = column.map { total.adding(last, times: V(from: $0 + sample)) } ?? total + last
      }
      sums.add(total, at: start + (first + place) * stride)
    }
  }
}

/// Where the sums over the blocks of a chunk of samples are kept: a vector for each parameter.
struct BlockSums<V: LaneVector> {
  /// A vector for each parameter; touched only when there is more than one block.
  let vectors: UnsafeMutablePointer<V.Scalar>
  /// The finished sum of each parameter.
  let gradients: UnsafeMutablePointer<V.Scalar>
  /// Whether this is the first block, with nothing to add to.
  let isFirst: Bool
  /// Whether this is the last block, after which the lanes are added up.
  let isLast: Bool

  @inline(__always) func add(_ sum: V, at parameter: Int) {
    let place = vectors + parameter * V.laneCount
    let total = isFirst ? sum : V(from: place) + sum
    if isLast {
      gradients[parameter] = total.sum
    } else {
      total.store(to: place)
    }
  }
}
