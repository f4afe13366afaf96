/// The outputs of a network for many inputs, samples in lanes.
enum ForwardKernel<V: LaneVector> {
  /// The outputs, sample after sample, for inputs that lie sample after sample.
  static func outputs(_ parameters: Parameters<V.Scalar>, _ inputs: [V.Scalar]) -> [V.Scalar] {
    let width = parameters.layers[0].inputs
    let outputs = parameters.layers[parameters.layers.count - 1].outputs
    let samples = inputs.count / width
    let capacity = 16 * V.laneCount
    let input = AlignedMemory<V.Scalar>(count: width * capacity)
    let rows = SampleRows(input.start, stride: capacity)
    var results: [V.Scalar] = []
    results.reserveCapacity(samples * outputs)
    parameters.values.withUnsafeBufferPointer { values in
      let worker = Worker<V>(
        parameters.layers, values.baseAddress!, blockCapacity: capacity, needsSums: false)
      for first in stride(from: 0, to: samples, by: capacity) {
        let count = min(capacity, samples - first)
        for sample in 0..<count {
          for i in 0..<width { rows[i][sample] = inputs[(first + sample) * width + i] }
        }
        // The lanes that fill up the last vector hold samples of an earlier block or 0: they disturb nothing.
        let padded = (count + V.laneCount - 1) / V.laneCount * V.laneCount
        let output = worker.forward(rows, count: padded)
        for sample in 0..<count { for k in 0..<outputs { results.append(output[k][sample]) } }
      }
    }
    return results
  }
}
