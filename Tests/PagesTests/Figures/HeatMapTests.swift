import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Heat maps", .inTurn)
struct HeatMapTests {
  private func map(
    columns: Int = 4, rows: Int = 2, levels: [Double] = [0.5], marks: [HeatMap.Mark] = [],
    paths: [[(x: Double, y: Double)]] = [], range: ClosedRange<Double>? = 0...1,
    value: @escaping @Sendable (Double, Double) -> Double
  ) -> HeatMap {
    HeatMap(
      x: Axis(label("x₁"), range: range), y: Axis(label("x₂"), range: range), columns: columns, rows: rows,
      levels: levels, marks: marks, paths: paths, value: value)
  }

  private func parsed(_ map: HeatMap) throws -> ParsedSVG {
    try ParsedSVG(map.svg(title: "map", language: .en))
  }

  /// The corners of the cells of a colour, as fractions of the plotting area.
  private func cells(_ svg: ParsedSVG) -> [[(x: Double, y: Double)]] {
    let axis = svg.corners(of: svg.elements(style: "axis")[0])
    return svg.elements(style: "cells").filter { $0.name == "path" }.map { path in
      svg.corners(of: path).map { corner in
        (
          ((corner.x - axis[0].x) / (axis[2].x - axis[0].x) * 100).rounded() / 100,
          ((axis[1].y - corner.y) / (axis[1].y - axis[0].y) * 100).rounded() / 100
        )
      }
    }
  }

  @Test("Each half of a step is one colour, joined along its row")
  func twoColours() throws {
    let svg = try parsed(map { x, _ in x })
    #expect(svg.outside.isEmpty)
    let cells = cells(svg)
    #expect(cells.count == 2)
    #expect(cells.map(\.count) == [8, 8])
    #expect(cells[0].map(\.x).min() == 0)
    #expect(cells[0].map(\.x).max() == 0.5)
    #expect(cells[1].map(\.x).min() == 0.5)
    #expect(Set(["x₁", "x₂", "0.5"]).isSubset(of: svg.texts))
    #expect(Set(svg.elements(style: "cells").map { $0.attributes["color"] }).count == 2)
  }

  @Test("Upwards in y is upwards in the picture")
  func upwards() throws {
    let cells = try cells(parsed(map { _, y in y }))
    #expect(cells[0].map(\.y).max() == 0.5)
    #expect(cells[1].map(\.y).min() == 0.5)
  }

  @Test("A path is a line with a dot on each point; what lies outside is cut off")
  func paths() throws {
    let inside = [(x: 0.25, y: 0.25), (x: 0.75, y: 0.5), (x: 0.5, y: 0.75)]
    let svg = try parsed(
      map(paths: [inside, [(x: 0.5, y: 0.5), (x: 2, y: 0.5)], [(x: .nan, y: 0)]]) { x, _ in x })
    #expect(svg.outside.isEmpty)
    let walks = svg.elements(style: "walk")
    #expect(walks.count { $0.name == "path" } == 2)
    #expect(walks.count { $0.name == "circle" } == 4)
    let letters = map(paths: [inside]) { _, _ in 0 }.lines(width: 80, language: .en).joined()
    #expect(letters.count { $0 == "o" } == 3)
  }

  @Test("Without a range the axes reach round the paths")
  func rangeOfPaths() {
    let measures = map(paths: [[(x: -3, y: 1), (x: 5, y: 2)]], range: nil) { x, _ in x }.measures
    #expect(measures.x.value(at: 0) <= -3 && measures.x.value(at: 1) >= 5)
    #expect(measures.y.value(at: 0) <= 1 && measures.y.value(at: 1) >= 2)
  }

  @Test("A value at a level belongs to the colour above; what is not a number has none")
  func bands() throws {
    #expect(try cells(parsed(map { _, _ in 0.5 })).count == 1)
    #expect(try parsed(map { _, _ in .nan }).elements(style: "cells").filter { $0.name == "path" }.isEmpty)
    let halves = try cells(parsed(map { x, _ in x < 0.5 ? .nan : .infinity }))
    #expect(halves.count == 1)
    #expect(halves[0].map(\.x).min() == 0.5)
  }

  @Test("Marks stay inside with their labels; one outside the axes is left out")
  func marks() throws {
    let marks = [
      HeatMap.Mark(x: 0, y: 0, label: "왼쪽 아래 <0>"), HeatMap.Mark(x: 1, y: 1, label: "right"),
      HeatMap.Mark(x: 2, y: 0, label: "outside"), HeatMap.Mark(x: .nan, y: 0, label: "nowhere"),
    ]
    let map = map(marks: marks) { x, y in x * y }
    let svg = try parsed(map)
    #expect(svg.outside.isEmpty)
    #expect(svg.elements(style: "ring").count == 2)
    #expect(svg.elements(style: "halo").map(\.text) == ["왼쪽 아래 <0>", "right"])
    let lines = map.lines(width: 80, language: .en)
    #expect(lines.contains { $0.hasSuffix(" right") })
  }

  @Test(
    "Levels and sizes that make no picture still make one",
    arguments: [[], [.nan], [1, 1, 0], [0, 1e-9, 1e9], (0..<40).map(Double.init)] as [[Double]])
  func degenerate(levels: [Double]) throws {
    for range in [nil, 0...0, -1e300...1e300] as [ClosedRange<Double>?] {
      let map = map(columns: 0, rows: -3, levels: levels, range: range) { x, y in x + y }
      #expect(try parsed(map).outside.isEmpty)
      #expect(map.lines(width: 60, language: .ko).allSatisfy { displayWidth($0) <= 60 })
    }
  }

  @Test("In the terminal, higher values are darker and the legend says from where on")
  func terminal() {
    let map = map(levels: [0.2, 0.4, 0.6, 0.8], marks: [HeatMap.Mark(x: 0.5, y: 0.5, label: "1")]) { x, _ in x
    }
    let lines = map.lines(width: 78, language: .en)
    #expect(lines[1].hasPrefix("1.0 ┤·"))
    #expect(lines[1].hasSuffix("█"))
    #expect(lines[9].contains(" 1 "))
    #expect(lines.last?.replacing("\u{A0}", with: " ") == "· < 0.2   ░ ≥ 0.2   ▒ ≥ 0.4   ▓ ≥ 0.6   █ ≥ 0.8")
    #expect(lines.allSatisfy { displayWidth($0) <= 78 })
  }

  @Test("Two files of one map are the same")
  func determinism() {
    let map = map(columns: 30, rows: 30, levels: [0.1, 0.2, 0.3]) { x, y in x * y }
    #expect(map.svg(title: "t", language: .ko) == map.svg(title: "t", language: .ko))
  }
}
