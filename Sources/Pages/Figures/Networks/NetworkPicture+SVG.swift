import NumericCore
import Textbook

extension NetworkPicture {
  /// The width of a page's column, and how much wider a picture may be that is shrunk there.
  private static let (pageWidth, widest) = (940.0, 1040.0)

  /// The layout that the SVG draws: within a page's width if that can be.
  var pageLayout: NetworkLayout {
    NetworkLayout.fitting(self, .svg, most: Self.pageWidth)
      ?? NetworkLayout.fitting(self, .svg, most: Self.widest)
      ?? NetworkLayout.fitting(self, .svg, most: .infinity)
      // Where no room is enough, the labels lie as well as they can.
      ?? NetworkLayout(self, NetworkColumns(self), .svg, isTight: false, .none)
  }

  /// The network as SVG.
  func svg(title: String, language: Language, keeping live: LiveValues? = nil) -> String {
    let layout = pageLayout
    let marks = { (value: Expression, text: String) -> String in
      guard let study, let place = live?.place(of: ShownValue(value, text, in: study)) else { return "" }
      return " data-v=\"\(place)\" data-d=\"\(Self.digits)\""
    }
    var drawing = SVGDrawing()
    for route in layout.routes { drawing.arrow(along: route) }
    for label in layout.labels.compactMap({ $0 }) {
      drawing.rectangle(label.frame, radius: 4, style: "label")
      drawing.write(label, gradientsOf: output, marks)
    }
    for (box, field) in zip(boxes, layout.boxes) {
      drawing.rectangle(field.frame, radius: 12, style: "node")
      drawing.write(field, gradientsOf: output, marks)
      if let gate = box.gate { drawing.badge(gate, on: field.frame) }
    }
    let legend = drawing.legend(of: self, y: layout.height, language)
    return drawing.svg(
      title: title, description: description(language), width: max(layout.width, legend.width),
      height: layout.height + legend.height)
  }
}

extension NetworkMeasures {
  static let svg = NetworkMeasures(
    width: { SVGDrawing.width(of: $0) }, space: 7, indent: 8, lineHeight: 17, boxPadding: (10, 6),
    labelPadding: (3, 1),
    gateRise: 9, gateWidth: { SVGDrawing.badgeWidth($0) + 24 }, margin: 16, gap: (34, 30), widening: (14, 14),
    clearance: 5, freeEnds: (10, 14),
    portDistance: 16,
    grid: 0)
}

extension SVGDrawing {
  fileprivate static func width(of content: EntryLines.Content) -> Double {
    switch content {
    case .name(let symbol): width(of: symbol.runs)
    case .value, .gradient: width(of: content.text) + 7
    }
  }

  fileprivate mutating func rectangle(_ frame: PictureFrame, radius: Double, style: String) {
    rectangle(
      x: frame.left, y: frame.top, width: frame.width, height: frame.height, radius: radius, style: style)
  }

  fileprivate mutating func write(
    _ field: NetworkLayout.Field, gradientsOf output: Symbol?, _ marks: (Expression, String) -> String
  ) {
    for piece in field.lines.pieces {
      let x = field.frame.left + field.padding.x + piece.x
      let y = field.frame.top + field.padding.y + Double(piece.row) * NetworkMeasures.svg.lineHeight + 13
      switch piece.content {
      case .name(let symbol): typeset(symbol.runs, x: x, y: y)
      case .value(let value, let symbol):
        text("▲ \(value)", x: x, y: y, style: "value", marks: marks(.symbol(symbol), value))
      case .gradient(let gradient, let symbol):
        // ∂E/∂E is 1 whatever the numbers are.
        let partial = output.flatMap { $0 == symbol ? nil : Symbol.partial(of: $0, by: symbol) }
        text(
          "▼ \(gradient)", x: x, y: y, style: "gradient",
          marks: partial.map { marks(.symbol($0), gradient) } ?? "")
      }
    }
  }

  fileprivate static func badgeWidth(_ sign: String) -> Double { max(20, width(of: sign) + 10) }

  /// The sign of a gate, on the upper border of its box.
  fileprivate mutating func badge(_ sign: String, on frame: PictureFrame) {
    let width = Self.badgeWidth(sign)
    let middle = frame.left + frame.width / 2
    rectangle(x: middle - width / 2, y: frame.top - 9, width: width, height: 18, radius: 9, style: "gate")
    text(sign, x: middle, y: frame.top + 4.5, anchor: .middle, style: "sign")
  }

  fileprivate mutating func arrow(along route: [PicturePoint]) {
    let (before, end) = (route[route.count - 2], route[route.count - 1])
    let (dx, dy) = (end.x - before.x, end.y - before.y)
    let length = max(1, (dx * dx + dy * dy).squareRoot())
    let (ux, uy) = (dx / length, dy / length)
    let base = PicturePoint(x: end.x - 9 * ux, y: end.y - 9 * uy)
    let corners = (route.dropLast() + [base]).map { "\(svgNumber($0.x)) \(svgNumber($0.y))" }
    path("M" + corners.joined(separator: "L"), style: "axis")
    path(
      "M\(svgNumber(end.x)) \(svgNumber(end.y))L\(svgNumber(base.x - 4 * uy)) \(svgNumber(base.y + 4 * ux))"
        + "L\(svgNumber(base.x + 4 * uy)) \(svgNumber(base.y - 4 * ux))z", style: "mark arrow")
  }

  /// What the marks mean, below the network; nothing where there are no gradients.
  fileprivate mutating func legend(
    of picture: NetworkPicture, y: Double, _ language: Language
  ) -> (width: Double, height: Double) {
    guard let words = picture.legend(language) else { return (0, 0) }
    let (left, line) = (NetworkMeasures.svg.margin, y + 4)
    text(words.value, x: left, y: line, style: "value")
    let second = left + Self.width(of: words.value) + 20
    text(words.gradient, x: second, y: line, style: "gradient")
    return (second + Self.width(of: words.gradient) + left, 16)
  }
}
