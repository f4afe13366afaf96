/// Measures what the arithmetic of a processor core can do at most.
enum PeakRate<V: LaneVector> {
  /// The multiply-adds a second of one core when everything lies in registers: the best of some short runs.
  static func measure() -> Double {
    let count = GradientRow<V>.count * V.laneCount
    let memory = AlignedMemory<V.Scalar>(count: count)
    for index in 0..<count { memory.start[index] = 0x1p-10 }
    return measure(GradientRows<GradientRow<V>>.self, memory)
  }

  private static func measure<T: Tile>(_: T.Type, _ memory: AlignedMemory<V.Scalar>) -> Double
  where T.V == V {
    let rounds = 50_000
    let perRound = Double(T.rowCount * T.Row.count * V.laneCount)
    var best = 0.0
    for _ in 0..<20 {
      var tile = T()
      let row = T.Row(from: memory.start, stride: V.laneCount)
      // No closure: the tile would not stay in registers.
      let start = ContinuousClock.now
      for _ in 0..<rounds { tile.add(vectorsAt: memory.start, stride: V.laneCount, times: row) }
      let time = ContinuousClock.now - start
      // The sum is stored: what nobody reads would not be computed.
      tile.forEach { _, group in group.total.store(to: memory.start + V.laneCount) }
      best = max(best, Double(rounds) * perRound / (time / .seconds(1)))
      for index in 0..<T.Row.count * V.laneCount { memory.start[index] = 0x1p-10 }
    }
    return best
  }
}

extension NetworkElement {
  /// The multiply-adds a second that one core can do in this type.
  package static func peakRate() -> Double { engine.peakRate() }

  /// How many numbers of this type the kernels hold in one register.
  package static var laneCount: Int { engine.laneCount }
}
