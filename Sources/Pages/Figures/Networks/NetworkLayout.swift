import NumericCore
import Textbook

/// Where everything in a picture of a network lies; SVG and terminal draw the same layout, each with its own measures.
struct NetworkLayout {
  /// A frame with its lines.
  struct Field {
    var frame: PictureFrame
    let lines: EntryLines
    /// Between the frame's upper left corner and the lines.
    let padding: (x: Double, y: Double)
  }

  /// How far the distances have grown beyond the least, in the measures' steps.
  struct Widening {
    let x: Double
    let y: Double

    /// None.
    static let none = Widening(column: 0, row: 0)

    /// Each further one grows by more than the one before: a picture that needs much room soon has it.
    init(column: Int, row: Int) {
      func grown(_ times: Int) -> Double { Double(times) + Double(times * times / 8) }
      (x, y) = (grown(column), grown(row))
    }
  }

  /// The boxes, in the picture's order.
  private(set) var boxes: [Field]
  /// The way of each arrow, in the picture's order.
  private(set) var routes: [[PicturePoint]] = []
  /// The label of each arrow; nil for one that has none.
  private(set) var labels: [Field?] = []
  /// How many labels found no free place on their arrow.
  private(set) var crowdedLabels = 0
  /// The size of the whole.
  private(set) var width = 0.0
  private(set) var height = 0.0

  private let columns: NetworkColumns
  private let measures: NetworkMeasures

  // MARK: - The search

  /// How often the distances grow at most, in each direction.
  private static let mostWidenings = 12

  /// The layout with the least growth in which every label has a free place on its arrow, no wider than `most`.
  ///
  /// Values stand beside names if that fits, else below them. Nil if nothing fits; where `most` is infinite, only a network
  /// whose labels find no room at all has labels that overlap.
  static func fitting(_ picture: NetworkPicture, _ measures: NetworkMeasures, most: Double) -> NetworkLayout?
  {
    let columns = NetworkColumns(picture)
    let growths = (0...2 * mostWidenings).flatMap { sum in
      (max(0, sum - mostWidenings)...min(sum, mostWidenings)).map { Widening(column: sum - $0, row: $0) }
    }
    for isTight in [false, true] {
      for growth in growths {
        let layout = NetworkLayout(picture, columns, measures, isTight: isTight, growth, most: most)
        if layout.width <= most, layout.crowdedLabels == 0 { return layout }
        // Wider yet would not fit either.
        if layout.width > most, growth.x == 0 { break }
      }
    }
    return nil
  }

  /// Lays a network out with given distances.
  init(
    _ picture: NetworkPicture, _ columns: NetworkColumns, _ measures: NetworkMeasures, isTight: Bool,
    _ growth: Widening, most: Double = .infinity
  ) {
    self.columns = columns
    self.measures = measures
    boxes = picture.boxes.map { box in
      var padding = measures.boxPadding
      // A gate's sign reaches as far into the box as it rises above it.
      let sign = box.gate == nil ? 0 : measures.gateRise
      let lines = EntryLines(box.entries, isTight ? .stacked : .beside, measures: measures)
      let height = Double(lines.rows) * measures.lineHeight + 2 * padding.y + sign
      padding.y += sign
      let width = max(lines.width + 2 * padding.x, box.gate.map(measures.gateWidth) ?? 0)
      return Field(
        frame: PictureFrame(left: 0, top: 0, width: width, height: height), lines: lines, padding: padding)
    }
    let texts = picture.arrows.map { arrow in
      arrow.entry.map { EntryLines([$0], isTight ? .hanging : .beside, measures: measures) }
    }
    placeBoxes(picture, labels: texts, growth)
    // One that is too wide is looked at no further.
    guard width <= most else { return }
    placeRoutes(picture)
    placeLabels(texts)
  }

  // MARK: - Boxes

  private mutating func placeBoxes(_ picture: NetworkPicture, labels: [EntryLines?], _ growth: Widening) {
    let rise = picture.boxes.contains { $0.gate != nil } ? measures.gateRise : 0
    let tallest = boxes.map(\.frame.height).max() ?? 0
    // The boxes of every column lie on one grid.
    let pitch = tallest + rise + measures.gap.y + growth.y * measures.widening.y
    let lowest = columns.heights.flatMap(\.values).max() ?? 0
    height = tallest + rise + pitch * lowest + 2 * measures.margin
    var x = measures.margin
    for (column, heights) in columns.heights.enumerated() {
      let middles = heights.mapValues { measures.margin + rise + tallest / 2 + pitch * $0 }
      let broadest = heights.keys.map { width(of: $0) }.max() ?? 0
      for case (.box(let box), let middle) in middles {
        let frame = boxes[box].frame
        boxes[box].frame.left = measures.snapped(x + (broadest - frame.width) / 2)
        boxes[box].frame.top = measures.snapped(middle - frame.height / 2)
      }
      bands.append((x, x + broadest, middles))
      x += broadest
      guard column < columns.slots.count - 1 else { continue }
      let leaving = zip(picture.arrows, labels).filter { columns.columnOfBox[$0.0.from] == column }
      let label = leaving.compactMap { $0.1.map { $0.width + 2 * measures.labelPadding.x } }.max()
      let room = label.map { $0 + measures.freeEnds.start + measures.freeEnds.end } ?? 0
      // Only labels need more room than the least.
      x += max(measures.gap.x, room) + (label == nil ? 0 : growth.x * measures.widening.x)
    }
    width = x + measures.margin
  }

  /// Each column's left and right, and the heights of its places.
  private var bands: [(left: Double, right: Double, middles: [NetworkColumns.Slot: Double])] = []

  private func width(of slot: NetworkColumns.Slot) -> Double {
    if case .box(let box) = slot { boxes[box].frame.width } else { 0 }
  }

  // MARK: - Arrows

  private mutating func placeRoutes(_ picture: NetworkPicture) {
    // First from middle to middle, to see in which order the arrows of one box lie.
    routes = picture.arrows.indices.map { middleRoute(of: $0, picture.arrows[$0]) }
    let straight = routes
    for (box, field) in boxes.enumerated() {
      let leaving = picture.arrows.indices.filter { picture.arrows[$0].from == box }
      for (y, arrow) in ports(field.frame, leaving.sorted { straight[$0][1].y < straight[$1][1].y }) {
        routes[arrow][0].y = y
      }
      let arriving = picture.arrows.indices.filter { picture.arrows[$0].to == box }
      let inOrder = arriving.sorted { left, right in
        straight[left][straight[left].count - 2].y < straight[right][straight[right].count - 2].y
      }
      for (y, arrow) in ports(field.frame, inOrder) { routes[arrow][routes[arrow].count - 1].y = y }
    }
  }

  /// The way of an arrow from the middle of a box's right side to the middle of another's left side.
  private func middleRoute(of index: Int, _ arrow: NetworkPicture.Arrow) -> [PicturePoint] {
    let (from, to) = (boxes[arrow.from].frame, boxes[arrow.to].frame)
    var route = [PicturePoint(x: from.right, y: from.top + from.height / 2)]
    for column in columns.columnOfBox[arrow.from] + 1..<columns.columnOfBox[arrow.to] {
      let band = bands[column]
      let y = measures.snappedLine(band.middles[.pass(arrow: index)]!)
      route += [PicturePoint(x: band.left, y: y), PicturePoint(x: band.right, y: y)]
    }
    route.append(PicturePoint(x: to.left, y: to.top + to.height / 2))
    return route
  }

  /// Places on a side of a box for arrows from top to bottom, about its middle.
  private func ports(_ frame: PictureFrame, _ arrows: [Int]) -> [(y: Double, arrow: Int)] {
    let room = frame.height - 2 * measures.boxPadding.y
    let distance = arrows.count > 1 ? min(measures.portDistance, room / Double(arrows.count - 1)) : 0
    return arrows.enumerated().map { place, arrow in
      let offset = (Double(place) - Double(arrows.count - 1) / 2) * distance
      let y = measures.snappedLine(frame.top + frame.height / 2 + offset)
      return (min(y, measures.snappedLine(frame.bottom - measures.boxPadding.y - measures.grid)), arrow)
    }
  }

  private func segments(of arrow: Int) -> [PictureSegment] {
    zip(routes[arrow], routes[arrow].dropFirst()).map { PictureSegment(start: $0, end: $1) }
  }

  // MARK: - Labels

  /// The parts of an arrow where its label may stand, the best first: before the middle, where arrows that cross have not
  /// crossed yet, and then behind it.
  private static let parts: [Double] = [
    0.5, 0.45, 0.4, 0.35, 0.3, 0.25, 0.2, 0.15, 0.1, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9,
  ]

  private mutating func placeLabels(_ texts: [EntryLines?]) {
    let ways = routes.indices.map { segments(of: $0) }
    for (arrow, lines) in texts.enumerated() {
      guard let lines else {
        labels.append(nil)
        continue
      }
      // The pieces between columns; a piece that passes a column has boxes about it.
      let own = stride(from: 0, to: ways[arrow].count, by: 2).map { ways[arrow][$0] }
      let places = own.flatMap { way in
        Self.parts.map { (way: way, frame: frame(of: lines, on: way, at: $0)) }
      }
      let free = places.first { isFree($0.frame, on: $0.way, of: arrow, ways) }
      if free == nil { crowdedLabels += 1 }
      labels.append(Field(frame: (free ?? places[0]).frame, lines: lines, padding: measures.labelPadding))
    }
  }

  private func frame(of lines: EntryLines, on way: PictureSegment, at part: Double) -> PictureFrame {
    let middle = way.point(at: part)
    let width = lines.width + 2 * measures.labelPadding.x
    let height = Double(lines.rows) * measures.lineHeight + 2 * measures.labelPadding.y
    return PictureFrame(
      left: measures.snapped(middle.x - width / 2), top: measures.snapped(middle.y - height / 2),
      width: width,
      height: height)
  }

  /// Whether a label covers no box, no other label, no other arrow, and neither end of its own.
  private func isFree(
    _ frame: PictureFrame, on way: PictureSegment, of arrow: Int, _ ways: [[PictureSegment]]
  ) -> Bool {
    guard frame.left >= way.start.x + measures.freeEnds.start,
      frame.right <= way.end.x - measures.freeEnds.end,
      frame.top >= 0, frame.bottom <= height
    else { return false }
    let clearance = measures.clearance
    return !boxes.contains { frame.overlaps($0.frame, clearance: clearance) }
      && !labels.contains { $0.map { frame.overlaps($0.frame, clearance: clearance) } ?? false }
      && !ways.enumerated().contains { other, way in
        other != arrow && way.contains { $0.touches(frame, clearance: clearance) }
      }
  }
}
