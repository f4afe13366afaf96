import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Line plots", .inTurn)
struct LinePlotTests {
  private func plot(
    _ points: [(x: Double, y: Double)], style: LinePlot.Style = .line, x: Axis? = nil, y: Axis? = nil
  ) -> LinePlot {
    LinePlot(
      x: x ?? Axis(label("x")), y: y ?? Axis(label("y")),
      series: [LinePlot.Series(label("data"), points, style: style)])
  }

  private let parabola = (0...10).map { (x: Double($0), y: Double($0 * $0)) }

  private func parsed(_ plot: LinePlot) throws -> ParsedSVG {
    try ParsedSVG(plot.svg(title: "A < B & C", language: .en))
  }

  // MARK: - SVG

  @Test("The file is well formed, has a title, and everything lies inside the view box")
  func structure() throws {
    let svg = try parsed(plot(parabola))
    #expect(svg.elements[0].attributes["role"] == "img")
    #expect(svg.elements.first { $0.name == "title" }?.text == "A < B & C")
    #expect(svg.outside.isEmpty)
    #expect(Set(["x", "y", "data", "0", "10", "100"]).isSubset(of: svg.texts))
    #expect(svg.elements.first { $0.name == "style" }?.text.contains("prefers-color-scheme:dark") == true)
  }

  @Test("The check above rejects a stray point and a broken file", .tags(.mutant))
  func structureMutants() throws {
    let file = plot(parabola).svg(title: "t", language: .en)
    let moved = try ParsedSVG(file.replacing(#/L[0-9.]+ /#, with: "L900 ", maxReplacements: 1))
    #expect(moved.outside.count == 1)
    #expect(throws: ParsedSVG.Malformed.self) {
      try ParsedSVG(file.replacing("<title>t", with: "<title>a < b"))
    }
    #expect(throws: ParsedSVG.Malformed.self) { try ParsedSVG(file.replacing("</svg>", with: "")) }
  }

  /// Equal steps of x are equal steps across; y grows upwards, so its coordinate falls.
  @Test("The points lie where the axes say")
  func places() throws {
    let svg = try parsed(plot(parabola))
    let line = try #require(svg.elements(style: "line").first)
    let axis = try #require(svg.elements(style: "axis").first)
    let points = svg.corners(of: line)
    let corner = svg.corners(of: axis)
    let (left, right) = (corner[0].x, corner[2].x)
    let (top, bottom) = (corner[0].y, corner[1].y)
    #expect(points.count == 11)
    for (index, point) in points.enumerated() {
      // Coordinates are written with one decimal.
      #expect((point.x - (left + (right - left) * Double(index) / 10)).magnitude <= 0.1)
      #expect((point.y - (bottom - (bottom - top) * Double(index * index) / 100)).magnitude <= 0.1)
    }
  }

  @Test("Two files of one plot are the same to the last byte")
  func determinism() {
    let plot = plot(
      (0..<2000).map { place -> (Double, Double) in (Double(place), Double(place * 7919 % 1000)) })
    #expect(plot.svg(title: "t", language: .ko) == plot.svg(title: "t", language: .ko))
    #expect(!plot.svg(title: "t", language: .ko).contains(#/[0-9]\.[0-9]{2}/#.ignoresCase()))
  }

  @Test("A line of many points keeps its highest and its lowest, in a file of reasonable size")
  func thinning() throws {
    var points = (0..<20000).map { (x: Double($0), y: 0.0) }
    points[7001].y = 1
    points[7002].y = -1
    let svg = try parsed(plot(points))
    let line = try #require(svg.elements(style: "line").first)
    let drawn = svg.corners(of: line)
    let axis = svg.corners(of: svg.elements(style: "axis")[0])
    #expect(drawn.count < 4 * 640)
    #expect(drawn.map(\.y).min() == axis[0].y)
    #expect(drawn.map(\.y).max() == axis[1].y)
  }

  @Test("A line needs no point on its way, and passes every point that it leaves out by a tenth of a pixel")
  func straightening() throws {
    let straight = try parsed(plot((0...300).map { (Double($0), Double($0)) }))
    #expect(straight.corners(of: straight.elements(style: "line")[0]).count == 2)

    let curve = (0...600).map { step -> (x: Double, y: Double) in
      let x = Double(step) / 100
      return (x, 1 / (1 + x))
    }
    let svg = try parsed(plot(curve))
    let drawn = svg.corners(of: svg.elements(style: "line")[0])
    #expect(drawn.count < 60)
    let (left, right) = (drawn[0], drawn[drawn.count - 1])
    func passes(_ line: [(x: Double, y: Double)]) -> Bool {
      for point in curve {
        let x: Double = left.x + (right.x - left.x) * point.x / 6
        let share: Double = (1 - point.y) * 7 / 6
        let y: Double = left.y + (right.y - left.y) * share
        let end = max(1, line.firstIndex { $0.x >= x } ?? line.count - 1)
        let (a, b) = (line[end - 1], line[end])
        let slope: Double = (b.y - a.y) / (b.x - a.x)
        let beside: Double = abs(a.y + slope * (x - a.x) - y) / (1 + slope * slope).squareRoot()
        // A tenth beside the way; both ends and the point itself are rounded by half a tenth.
        if beside > 0.2 { return false }
      }
      return true
    }
    let corners = drawn.map { (x: $0.x, y: $0.y) }
    #expect(passes(corners))
    // Without its middle it would not.
    #expect(!passes([corners[0], corners[corners.count - 1]]))
  }

  @Test("A point without a place makes a gap, and a line beyond the range is cut at it")
  func gapsAndClipping() throws {
    let gap = plot([(0, 1), (1, 2), (2, .nan), (3, 2), (4, 1)])
    let path = try #require(parsed(gap).elements(style: "line").first?.attributes["d"])
    #expect(path.count { $0 == "M" } == 2)
    let steep = plot(
      [(-1, -10), (1, 10)], x: Axis(label("x"), range: -1...1), y: Axis(label("y"), range: -1...1))
    let svg = try parsed(steep)
    #expect(svg.outside.isEmpty)
    let ends = svg.corners(of: svg.elements(style: "line")[0])
    let axis = svg.corners(of: svg.elements(style: "axis")[0])
    let width = axis[2].x - axis[0].x
    // It crosses y = −1 and y = 1 at x = ∓0.1, nine and eleven twentieths of the way.
    #expect((ends[0].x - (axis[0].x + width * 0.45)).magnitude <= 0.1)
    #expect((ends[1].x - (axis[0].x + width * 0.55)).magnitude <= 0.1)
    #expect(ends.map(\.y) == [axis[1].y, axis[0].y])
  }

  @Test("Series differ by ink and by mark or dash")
  func pens() throws {
    let series = [LinePlot.Style.line, .line, .dashed, .dashed, .points].enumerated().map { number, style in
      LinePlot.Series(label("s\(number)"), parabola.map { ($0.x, $0.y + Double(number)) }, style: style)
    }
    let svg = try parsed(LinePlot(x: Axis(label("x")), y: Axis(label("y")), series: series))
    let inks = (0..<5).map { svg.elements(style: "ink\($0)") }
    #expect(inks.allSatisfy { !$0.isEmpty })
    #expect(inks[0].contains { $0.attributes["class"]!.hasPrefix("mark") })
    let strokes = inks.map { $0.map { $0.attributes["class"]!.prefix { $0 != " " } }.first { $0 != "mark" } }
    #expect(strokes == ["line", "line", "dash", "dot", nil])
    let shapes = svg.elements(style: "mark").map { $0.attributes["d"]!.prefix { $0 != "m" } }
    #expect(!shapes.isEmpty)
    #expect(Set(svg.texts).isSuperset(of: ["s0", "s1", "s2", "s3", "s4"]))
  }

  @Test("Long labels are wrapped or drawn closer, never cut")
  func longLabels() throws {
    let sentence = String(repeating: "이름이 아주 긴 계열 ", count: 20)
    let word = String(repeating: "Wm", count: 100)
    let plot = LinePlot(
      x: Axis(label(sentence)), y: Axis(label(word)),
      series: [LinePlot.Series(label(word), parabola), LinePlot.Series(label(sentence), parabola)])
    let svg = try parsed(plot)
    #expect(svg.outside.isEmpty)
    #expect(svg.texts.contains(word))
    #expect(svg.texts.joined(separator: " ").components(separatedBy: "긴").count == 41)
  }

  @Test("Characters that mean something in XML are escaped, control characters left out")
  func escaping() throws {
    let svg = try parsed(plot(parabola, x: Axis(label("x < 1 & \u{1}y > 2 \"q\""))))
    #expect(svg.texts.contains("x < 1 & y > 2 \"q\""))
  }

  // MARK: - Edges

  @Test(
    "Data that is no curve is drawn without trouble",
    arguments: [
      [], [(0, 0)], [(1, 5), (2, 5)], [(3, 1), (3, 2)], [(.nan, 1), (2, .infinity)],
      [(1, .nan), (2, 2), (3, .nan)],
      [(-1e300, 1e300), (1e300, -1e300)], [(1.7e308, -1.7e308)],
      [(.leastNonzeroMagnitude, .leastNonzeroMagnitude), (0, 0)],
    ] as [[(x: Double, y: Double)]])
  func edges(points: [(x: Double, y: Double)]) throws {
    for style in [LinePlot.Style.line, .dashed, .points] {
      for scale in [Axis.Scale.linear, .logarithmic] {
        let plot = plot(
          points, style: style, x: Axis(label("x"), scale: scale), y: Axis(label("y"), scale: scale))
        #expect(try parsed(plot).outside.isEmpty)
        #expect(plot.lines(width: 80, language: .ko).allSatisfy { displayWidth($0) <= 80 })
      }
    }
  }

  @Test("A point on its own shows as a mark")
  func lonePoint() throws {
    let svg = try parsed(plot([(1, 1), (2, .nan), (3, 4), (4, 5)]))
    #expect(svg.elements(style: "mark").count == 1)
    #expect(try parsed(plot([(1, 1)])).elements(style: "mark").count == 1)
  }

  // MARK: - Terminal

  /// ⡠ has the dots 7 and 6: the lowest at the left and, one higher, its right neighbour.
  @Test("A rising line in braille, with the axes' numbers")
  func terminal() {
    let plot = plot([(0, 0), (1, 1)], x: Axis(label("epoch")), y: Axis(label("loss")))
    let lines = plot.lines(width: 30, language: .en)
    #expect(lines.first == "loss")
    #expect(lines[1].hasPrefix("1.0 ┤"))
    #expect(lines[1].hasSuffix("⠊"))
    #expect(lines[16].hasPrefix("  0 ┤⡠"))
    #expect(lines[17].hasPrefix("    └┬"))
    #expect(lines[18].contains("0.4"))
    #expect(lines.suffix(2).map { $0.trimmingPrefix { $0 == " " } } == ["epoch", "⠒⠒ data"])
    #expect(lines.allSatisfy { displayWidth($0) <= 30 })
  }

  @Test("Several series have marks of their own and stay within the width", arguments: [20, 40, 78, 80])
  func terminalSeries(width: Int) {
    let series = (0..<4).map { number in
      LinePlot.Series(
        label("계열 \(number): 이름이 길면 다음 줄로 넘어갑니다"), parabola.map { ($0.x, $0.y * Double(number + 1)) },
        style: number == 3 ? .points : .line)
    }
    let plot = LinePlot(x: Axis(label("가로축")), y: Axis(label("세로축")), series: series)
    let lines = plot.lines(width: width, language: .ko)
    #expect(lines.allSatisfy { displayWidth($0) <= width })
    for glyph in ["⠒", "+", "×", "o"] { #expect(lines.contains { $0.hasPrefix(glyph) }) }
  }
}
