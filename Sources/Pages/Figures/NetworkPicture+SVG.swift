import NumericCore
import Textbook

// A box stands one column right of the last box that leads to it; a box that nothing leads to stands beside the first
// that it leads to. Arrows are straight, so a network whose arrows skip columns is drawn less well.
extension NetworkPicture {
  /// The network as SVG.
  func svg(title: String, language: Language) -> String {
    let boxes = boxes.map { $0.map(\.text) }
    let arrows = arrows.map { (from: $0.from, to: $0.to, label: $0.label?.text) }
    let layout = Layout(boxes: boxes, arrows: arrows, columns: columns)
    var drawing = SVGDrawing()
    for arrow in arrows { layout.draw(from: arrow.from, to: arrow.to, in: &drawing) }
    layout.drawLabels(of: arrows, in: &drawing)
    for (lines, frame) in zip(boxes, layout.frames) {
      drawing.rectangle(
        x: frame.left, y: frame.top, width: frame.width, height: frame.height, radius: 16,
        style: "node")
      for (row, line) in lines.enumerated() {
        drawing.text(
          line, x: frame.left + frame.width / 2,
          y: frame.top + 20 + Double(row) * SVGDrawing.lineHeight,
          anchor: .middle)
      }
    }
    return drawing.svg(title: title, width: layout.width, height: layout.height)
  }

  /// The column of each box: the longest way to it from a beginning. A network is a graph without cycles, so as many rounds as
  /// there are boxes settle it.
  private var columns: [Int] {
    var columns = Array(repeating: 0, count: boxes.count)
    for _ in boxes {
      for arrow in arrows { columns[arrow.to] = max(columns[arrow.to], columns[arrow.from] + 1) }
    }
    for box in boxes.indices where !arrows.contains(where: { $0.to == box }) {
      let next = arrows.filter { $0.from == box }.map { columns[$0.to] }.min()
      columns[box] = next.map { $0 - 1 } ?? 0
    }
    return columns
  }
}

extension NetworkPicture.Label {
  /// "h = 0.5".
  var text: String { "\(symbol.unicode) = \(value)" }
}

/// Where the boxes of a network lie.
private struct Layout {
  /// A rectangle.
  struct Frame {
    var left: Double
    var top: Double
    let width: Double
    let height: Double

    func overlaps(_ other: Frame) -> Bool {
      left < other.left + other.width && other.left < left + width
        && top < other.top + other.height && other.top < top + height
    }
  }

  /// The boxes' frames.
  private(set) var frames: [Frame] = []
  /// The size of the whole.
  private(set) var width = 0.0
  private(set) var height = 0.0
  private let columns: [Int]

  private static let margin = 20.0

  init(boxes: [[String]], arrows: [(from: Int, to: Int, label: String?)], columns: [Int]) {
    self.columns = columns
    frames = boxes.map { lines in
      Frame(
        left: 0, top: 0, width: 28 + (lines.map { SVGDrawing.width(of: $0) }.max() ?? 0),
        height: 12 + Double(lines.count) * SVGDrawing.lineHeight)
    }
    let members = (0...(columns.max() ?? 0)).map { column in
      columns.indices.filter { columns[$0] == column }
    }
    let labelled = arrows.filter { $0.label != nil }
    // The boxes of every column lie on one grid, wider where labels need room between arrows that cross.
    let isCrossed = labelled.contains { isCrossing(from: $0.from, to: $0.to) }
    let tallest = frames.map(\.height).max() ?? 0
    let pitch = tallest + (isCrossed ? 72 : 28)
    height = tallest + pitch * Double((members.map(\.count).max() ?? 1) - 1) + 2 * Self.margin
    var x = Self.margin
    for (column, boxes) in members.enumerated() {
      let broadest = boxes.map { frames[$0].width }.max() ?? 0
      for (row, box) in boxes.enumerated() {
        let middle = height / 2 + pitch * (Double(row) - Double(boxes.count - 1) / 2)
        frames[box].left = x + (broadest - frames[box].width) / 2
        frames[box].top = middle - frames[box].height / 2
      }
      x += broadest
      guard column < members.count - 1 else { continue }
      // Room for a label and the arrow's head; more where a label stands before the middle.
      let leaving = labelled.filter { columns[$0.from] == column }
      let label = leaving.map { SVGDrawing.width(of: $0.label ?? "") }.max() ?? 0
      x += 48 + label * (leaving.contains { isCrossing(from: $0.from, to: $0.to) } ? 2.2 : 1)
    }
    width = x + Self.margin
  }

  /// Whether an arrow lies among others that fan out and in.
  private func isCrossing(from: Int, to: Int) -> Bool {
    [from, to].allSatisfy { box in columns.count { $0 == columns[box] } > 1 }
  }

  /// The ends of an arrow: the middles of the sides that face each other.
  private func ends(_ from: Int, _ to: Int) -> (
    start: (x: Double, y: Double), end: (x: Double, y: Double)
  ) {
    let (a, b) = (frames[from], frames[to])
    return ((a.left + a.width, a.top + a.height / 2), (b.left, b.top + b.height / 2))
  }

  func draw(from: Int, to: Int, in drawing: inout SVGDrawing) {
    let (start, end) = ends(from, to)
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = max(1, (dx * dx + dy * dy).squareRoot())
    let (ux, uy) = (dx / length, dy / length)
    let (baseX, baseY) = (end.x - 9 * ux, end.y - 9 * uy)
    drawing.path(
      "M\(svgNumber(start.x)) \(svgNumber(start.y))L\(svgNumber(baseX)) \(svgNumber(baseY))",
      style: "axis")
    drawing.path(
      "M\(svgNumber(end.x)) \(svgNumber(end.y))L\(svgNumber(baseX - 4 * uy)) \(svgNumber(baseY + 4 * ux))"
        + "L\(svgNumber(baseX + 4 * uy)) \(svgNumber(baseY - 4 * ux))z", style: "mark arrow")
  }

  /// Writes each label on its arrow where it covers no box and no other label, if there is such a place.
  func drawLabels(of arrows: [(from: Int, to: Int, label: String?)], in drawing: inout SVGDrawing) {
    var taken = frames
    for arrow in arrows {
      guard let label = arrow.label else { continue }
      let (start, end) = ends(arrow.from, arrow.to)
      let width = SVGDrawing.width(of: label) + 6
      func frame(at part: Double) -> Frame {
        Frame(
          left: start.x + (end.x - start.x) * part - width / 2,
          top: start.y + (end.y - start.y) * part - 10, width: width, height: 20)
      }
      // Arrows that cross do so near the middle.
      let parts =
        isCrossing(from: arrow.from, to: arrow.to)
        ? [0.3, 0.7, 0.25, 0.75, 0.4, 0.6, 0.5] : [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65]
      let free = parts.map(frame).first { place in !taken.contains { $0.overlaps(place) } }
      let place = free ?? frame(at: parts[0])
      taken.append(place)
      drawing.rectangle(
        x: place.left, y: place.top, width: place.width, height: place.height, radius: 4,
        style: "label")
      drawing.text(label, x: place.left + width / 2, y: place.top + 14.5, anchor: .middle)
    }
  }
}
