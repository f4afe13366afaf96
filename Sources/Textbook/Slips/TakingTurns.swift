extension Sequence {
  /// The elements with the first of each kind before the second of any: a slip that can be made in many places would leave
  /// no room, and no evidence, for others.
  ///
  /// Within a turn they stay in order.
  package func takingTurns(by kind: (Element) -> String) -> [Element] {
    let elements = Array(self)
    var counts: [String: Int] = [:]
    let turns = elements.map { element -> Int in
      let turn = counts[kind(element), default: 0]
      counts[kind(element)] = turn + 1
      return turn
    }
    return elements.indices.sorted { (turns[$0], $0) < (turns[$1], $1) }.map { elements[$0] }
  }
}
