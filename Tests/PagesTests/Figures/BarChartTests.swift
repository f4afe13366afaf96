import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Bar charts", .inTurn)
struct BarChartTests {
  private let chart = BarChart(
    kinds: [label("red"), label("green")],
    bars: [
      BarChart.Bar(label("a"), [30, 10]), BarChart.Bar(label("b"), [0, 20]),
      BarChart.Bar(label("c"), [0, 0]),
    ])

  @Test("Every part is as long as its count, and follows the one before")
  func lengths() throws {
    let svg = try ParsedSVG(chart.svg(title: "A < B", language: .en))
    #expect(svg.outside.isEmpty)
    #expect(svg.elements.first { $0.name == "title" }?.text == "A < B")
    let parts = svg.elements(style: "mark").map(svg.corners(of:)).filter { $0[1].y - $0[0].y == 22 }
    #expect(parts.count == 3)
    let lengths: [Double] = parts.map { $0[1].x - $0[0].x }
    let unit = lengths[0] / 30
    // Coordinates are written with one decimal.
    #expect((lengths[1] - 10 * unit).magnitude < 0.1 * unit)
    #expect((lengths[2] - 20 * unit).magnitude < 0.1 * unit)
    #expect((parts[1][0].x - parts[0][1].x).magnitude <= 0.2)
    #expect(parts[2][0].x == parts[0][0].x && parts[2][0].y > parts[0][0].y)
    #expect(["a", "b", "c", "40", "20", "0", "red", "green"].allSatisfy(svg.texts.contains))
  }

  @Test("Each kind has an ink of its own, in the bars and in the legend")
  func inks() throws {
    let svg = try ParsedSVG(chart.svg(title: "t", language: .en))
    let styles = svg.elements(style: "mark").map { $0.attributes["class"]! }
    #expect(styles == ["mark ink0", "mark ink1", "mark ink1", "mark ink0", "mark ink1"])
  }

  @Test("In letters a bar is as long as its total, in shades of its kinds")
  func letters() {
    let full = String(repeating: "█", count: 38)
    #expect(
      chart.lines(width: 80, language: .en) == [
        "a │\(full)\(String(repeating: "▒", count: 12)) 40", "b │\(String(repeating: "▒", count: 25)) 20",
        "c │ 0",
        "█ red", "▒ green",
      ])
  }

  @Test("What is there at all shows", arguments: [1, 3, 1000])
  func atLeastOneCell(most: Int) {
    let bars = [BarChart.Bar(label("x"), [most]), BarChart.Bar(label("y"), [1])]
    let lines = BarChart(kinds: [label("k")], bars: bars).lines(width: 40, language: .en)
    #expect(lines[1].hasPrefix("y │█"))
    #expect(lines.allSatisfy { displayWidth($0) <= 40 })
  }

  @Test("An empty chart, a narrow terminal and long labels do no harm")
  func edges() throws {
    let empty = BarChart(kinds: [], bars: [])
    #expect(empty.lines(width: 80, language: .ko).isEmpty)
    #expect(try ParsedSVG(empty.svg(title: "t", language: .ko)).outside.isEmpty)
    let long = BarChart(
      kinds: [label(String(repeating: "긴 설명 ", count: 40))],
      bars: [BarChart.Bar(label(String(repeating: "이름", count: 40)), [Int(1e12)])])
    #expect(try ParsedSVG(long.svg(title: "t", language: .ko)).outside.isEmpty)
    #expect(!chart.lines(width: 5, language: .en).isEmpty)
  }
}
