import Textbook

/// The boxes of a network in columns, from left to right, with places for the arrows that pass a column.
///
/// A box stands one column right of the last box that leads to it; a box that nothing leads to stands beside the first
/// that it leads to. An arrow that skips columns passes each of them between the boxes, at a place of its own, and so
/// never runs through one.
struct NetworkColumns {
  /// What has a place in a column.
  enum Slot: Hashable {
    case box(Int)
    /// Where an arrow passes.
    case pass(arrow: Int)

    /// Its height, in those of boxes.
    var size: Double {
      switch self {
      case .box: 1
      case .pass: 0.5
      }
    }
  }

  /// The column of each box.
  let columnOfBox: [Int]
  /// What is in each column, from top to bottom.
  private(set) var slots: [[Slot]]
  /// How far down the middle of each place lies, column by column, in heights of boxes; the highest is at 0.
  private(set) var heights: [[Slot: Double]] = []

  init(_ picture: NetworkPicture) {
    columnOfBox = Self.columns(of: picture)
    slots = (0...(columnOfBox.max() ?? 0)).map { [columnOfBox] column in
      columnOfBox.indices.filter { columnOfBox[$0] == column }.map { .box($0) }
    }
    placePasses(of: picture.arrows)
    placeHeights(picture.arrows)
  }

  /// The longest way to each box from a beginning. A network is a graph without cycles, so as many rounds as there are
  /// boxes settle it.
  private static func columns(of picture: NetworkPicture) -> [Int] {
    var columns = Array(repeating: 0, count: picture.boxes.count)
    for _ in picture.boxes {
      for arrow in picture.arrows { columns[arrow.to] = max(columns[arrow.to], columns[arrow.from] + 1) }
    }
    for box in picture.boxes.indices where !picture.arrows.contains(where: { $0.to == box }) {
      let next = picture.arrows.filter { $0.from == box }.map { columns[$0.to] }.min()
      columns[box] = next.map { $0 - 1 } ?? 0
    }
    return columns
  }

  /// Puts the arrows that skip columns between the boxes there, as near as can be to their straight way.
  private mutating func placePasses(of arrows: [NetworkPicture.Arrow]) {
    let middles = slots.map { column in column.indices.map { Double($0) - Double(column.count - 1) / 2 } }
    var passes: [[(height: Double, slot: Slot)]] = slots.map { _ in [] }
    for (index, arrow) in arrows.enumerated() {
      let (first, last) = (columnOfBox[arrow.from], columnOfBox[arrow.to])
      guard last - first > 1 else { continue }
      let start = middles[first][slots[first].firstIndex(of: .box(arrow.from))!]
      let end = middles[last][slots[last].firstIndex(of: .box(arrow.to))!]
      for column in first + 1..<last {
        let part = Double(column - first) / Double(last - first)
        passes[column].append((start + (end - start) * part, .pass(arrow: index)))
      }
    }
    for column in slots.indices where !passes[column].isEmpty {
      let boxes = zip(middles[column], slots[column]).map { (height: $0, slot: $1) }
      // What would pass through the middle of a box passes below it.
      let all = (boxes + passes[column]).enumerated().sorted {
        ($0.element.height, $0.offset) < ($1.element.height, $1.offset)
      }
      slots[column] = all.map(\.element.slot)
    }
  }

  // MARK: - Heights

  /// Puts each place in the middle of what leads to it, as far as the places of its column leave each other room.
  private mutating func placeHeights(_ arrows: [NetworkPicture.Arrow]) {
    for (column, slots) in slots.enumerated() {
      let wished = slots.map { slot -> Double? in
        guard column > 0 else { return nil }
        let before = arrows.indices.filter { slot.isEnd(of: $0, arrows[$0]) }.compactMap { arrow in
          heights[column - 1][.pass(arrow: arrow)] ?? heights[column - 1][.box(arrows[arrow].from)]
        }
        return before.isEmpty ? nil : before.reduce(0, +) / Double(before.count)
      }
      heights.append(
        Dictionary(uniqueKeysWithValues: zip(slots, Self.spread(wished, sizes: slots.map(\.size)))))
    }
    let highest = heights.flatMap(\.values).min() ?? 0
    heights = heights.map { column in column.mapValues { $0 - highest } }
  }

  /// Heights in the given order, each at least the half sizes of two neighbours apart, and as near as can be to those
  /// wished for: with the least sum of squared distances.
  ///
  /// Neighbours whose wishes leave too little room share their mean (pooling adjacent violators). What has no wish goes
  /// along with its neighbour.
  static func spread(_ wished: [Double?], sizes: [Double]) -> [Double] {
    var offsets = [0.0]
    for (upper, lower) in zip(sizes, sizes.dropFirst()) {
      offsets.append(offsets.last! + (upper + lower) / 2)
    }
    var pools: [(sum: Double, wishes: Double, count: Int)] = []
    for (wish, offset) in zip(wished, offsets) {
      pools.append(wish.map { ($0 - offset, 1, 1) } ?? (0, 0, 1))
      while pools.count > 1 {
        let (upper, lower) = (pools[pools.count - 2], pools[pools.count - 1])
        let isInOrder =
          upper.wishes > 0 && lower.wishes > 0 && upper.sum / upper.wishes <= lower.sum / lower.wishes
        if isInOrder { break }
        pools.removeLast(2)
        pools.append((upper.sum + lower.sum, upper.wishes + lower.wishes, upper.count + lower.count))
      }
    }
    let middle = (offsets.last ?? 0) / 2
    let starts = pools.flatMap { pool in
      Array(repeating: pool.wishes > 0 ? pool.sum / pool.wishes : -middle, count: pool.count)
    }
    return zip(starts, offsets).map { $0 + $1 }
  }
}

extension NetworkColumns.Slot {
  /// Whether an arrow comes here from the column before.
  fileprivate func isEnd(of index: Int, _ arrow: NetworkPicture.Arrow) -> Bool {
    switch self {
    case .box(let box): arrow.to == box
    case .pass(let passing): index == passing
    }
  }
}
