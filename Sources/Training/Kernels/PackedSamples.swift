/// The samples of a batch as the kernels read them: blocks of rows, one row for each input and each target, and
/// one that masks the lanes which only fill up the last vector.
final class PackedSamples<V: LaneVector> {
  /// How many samples there are.
  private(set) var count = 0
  /// The samples that fit into one block; the rows of a block are this far apart.
  let blockCapacity: Int
  private let data: TrainingData<V.Scalar>
  private let memory: AlignedMemory<V.Scalar>

  private var rowCount: Int { data.inputWidth + data.targetWidth + 1 }

  /// Makes room for batches of up to `capacity` samples.
  init(_ data: TrainingData<V.Scalar>, capacity: Int, blockCapacity: Int) {
    self.data = data
    self.blockCapacity = blockCapacity
    let blocks = (capacity + blockCapacity - 1) / blockCapacity
    memory = AlignedMemory(count: blocks * blockCapacity * (data.inputWidth + data.targetWidth + 1))
  }

  /// Loads the samples of a batch.
  func load(_ samples: ArraySlice<Int>) {
    count = samples.count
    for (place, sample) in samples.enumerated() {
      let block = block(place / blockCapacity)
      let column = place % blockCapacity
      for i in 0..<data.inputWidth { block[i][column] = data.inputs[sample * data.inputWidth + i] }
      for k in 0..<data.targetWidth {
        block[data.inputWidth + k][column] = data.targets[sample * data.targetWidth + k]
      }
      block[rowCount - 1][column] = 1
    }
    // What fills up the last vector is 0 in every row: it adds nothing, and nothing infinite.
    let padded = (count + V.laneCount - 1) / V.laneCount * V.laneCount
    for place in count..<padded {
      let block = block(place / blockCapacity)
      for row in 0..<rowCount { block[row][place % blockCapacity] = 0 }
    }
  }

  /// The rows of a block: the inputs.
  @inline(__always) func block(_ index: Int) -> SampleRows<V.Scalar> {
    SampleRows(memory.start + index * blockCapacity * rowCount, stride: blockCapacity)
  }

  /// The rows of a block's targets.
  @inline(__always) func targets(_ index: Int) -> SampleRows<V.Scalar> {
    SampleRows(block(index)[data.inputWidth], stride: blockCapacity)
  }

  /// The mask of a block.
  @inline(__always) func mask(_ index: Int) -> UnsafePointer<V.Scalar> {
    UnsafePointer(block(index)[rowCount - 1])
  }
}

/// Numbers in memory at a multiple of 64 bytes, zero at first.
final class AlignedMemory<Scalar: NetworkElement> {
  let start: UnsafeMutablePointer<Scalar>

  init(count: Int) {
    let bytes = max(1, count) * MemoryLayout<Scalar>.stride
    let raw = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
    start = raw.bindMemory(to: Scalar.self, capacity: max(1, count))
    start.initialize(repeating: 0, count: max(1, count))
  }

  deinit { UnsafeMutableRawPointer(start).deallocate() }
}
