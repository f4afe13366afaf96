import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("The layout of a network", .inTurn)
struct NetworkLayoutTests {
  /// What lies on what in a layout, in words; empty where nothing does.
  static func faults(_ layout: NetworkLayout) -> [String] {
    var faults: [String] = []
    let frames = layout.boxes.map(\.frame)
    let labels = layout.labels.map { $0?.frame }
    for (a, frame) in frames.enumerated() {
      for b in 0..<a where frame.overlaps(frames[b]) { faults.append("box \(a) on box \(b)") }
    }
    for (a, label) in labels.enumerated() {
      guard let label else { continue }
      for (b, frame) in frames.enumerated() where label.overlaps(frame) {
        faults.append("label \(a) on box \(b)")
      }
      for b in 0..<a where labels[b].map({ label.overlaps($0) }) ?? false {
        faults.append("label \(a) on label \(b)")
      }
      let own = segments(layout.routes[a])
      if !own.contains(where: { $0.touches(label) }) { faults.append("label \(a) off its arrow") }
    }
    for (arrow, route) in layout.routes.enumerated() {
      for segment in segments(route) {
        for (b, frame) in frames.enumerated() where segment.touches(frame) {
          faults.append("arrow \(arrow) through box \(b)")
        }
        for (b, label) in labels.enumerated() where b != arrow && label.map({ segment.touches($0) }) ?? false
        {
          faults.append("arrow \(arrow) through label \(b)")
        }
      }
    }
    return faults
  }

  static func segments(_ route: [PicturePoint]) -> [PictureSegment] {
    zip(route, route.dropFirst()).map { PictureSegment(start: $0, end: $1) }
  }

  // MARK: - Geometry

  @Test("A segment touches a frame where it enters it, and not where it passes or only meets the border")
  func touching() {
    let frame = PictureFrame(left: 10, top: 10, width: 10, height: 10)
    func touches(_ a: (Double, Double), _ b: (Double, Double), _ clearance: Double = 0) -> Bool {
      PictureSegment(start: PicturePoint(x: a.0, y: a.1), end: PicturePoint(x: b.0, y: b.1))
        .touches(frame, clearance: clearance)
    }
    #expect(touches((0, 15), (30, 15)))
    #expect(touches((0, 0), (30, 30)))
    #expect(touches((15, 15), (16, 16)))
    // Through the corner's inside, and past it.
    #expect(touches((0, 21), (30, 0)))
    #expect(!touches((0, 15), (15, 0)))
    #expect(!touches((0, 15), (10, 15)))
    #expect(!touches((0, 10), (30, 10)))
    #expect(!touches((0, 9), (30, 9)))
    #expect(touches((0, 9), (30, 9), 2))
  }

  @Test("Heights are those wished for where there is room, and else the nearest in order")
  func spreading() {
    #expect(NetworkColumns.spread([0, 3], sizes: [1, 1]) == [0, 3])
    #expect(NetworkColumns.spread([0, 0], sizes: [1, 1]) == [-0.5, 0.5])
    #expect(NetworkColumns.spread([1, 0], sizes: [1, 1]) == [0, 1])
    #expect(NetworkColumns.spread([0, 0, 0], sizes: [0.5, 1, 0.5]) == [-0.75, 0, 0.75])
    #expect(NetworkColumns.spread([nil, nil, nil], sizes: [1, 1, 1]) == [-1, 0, 1])
    #expect(NetworkColumns.spread([2, nil], sizes: [1, 1]) == [2, 3])
    #expect(NetworkColumns.spread([nil, 2], sizes: [1, 1]) == [1, 2])
    #expect(NetworkColumns.spread([], sizes: []) == [])
  }

  // MARK: - Layouts

  static let measures: [(name: String, measures: NetworkMeasures)] = [("SVG", .svg), ("terminal", .terminal)]

  @Test(
    "Nothing lies on anything else", arguments: measures.indices,
    [[1], [1, 1], [2, 2], [2, 2, 2], [3, 2], [2, 3, 1], [3, 3]])
  func nothingCovered(printer: Int, widths: [Int]) throws {
    let layout = try #require(
      NetworkLayout.fitting(DrawnNetworks.dense(widths), Self.measures[printer].measures, most: .infinity))
    #expect(Self.faults(layout) == [])
  }

  @Test("Nor do the gradients of the 2-2-2 network", arguments: measures.indices)
  func gradients(printer: Int) throws {
    let layout = try #require(
      NetworkLayout.fitting(DrawnNetworks.twoTwoTwo, Self.measures[printer].measures, most: .infinity))
    #expect(Self.faults(layout) == [])
    #expect(layout.labels.compactMap { $0 }.count == 8)
  }

  @Test("Labels in the middle of arrows that cross would lie on the crossing", arguments: measures.indices)
  func crossing(printer: Int) throws {
    let measures = Self.measures[printer].measures
    let layout = try #require(NetworkLayout.fitting(DrawnNetworks.dense([2, 2]), measures, most: .infinity))
    // Arrows 1 and 2 cross: 0 → 3 and 1 → 2.
    for (own, other) in [(1, 2), (2, 1)] {
      let label = try #require(layout.labels[own]).frame
      let (way, foreign) = (Self.segments(layout.routes[own])[0], Self.segments(layout.routes[other])[0])
      let middle = way.point(at: 0.5)
      let naive = PictureFrame(
        left: middle.x - label.width / 2, top: middle.y - label.height / 2, width: label.width,
        height: label.height)
      #expect(foreign.touches(naive))
      #expect(!foreign.touches(label, clearance: measures.clearance))
    }
  }

  @Test("An arrow that skips columns passes between their boxes", arguments: measures.indices)
  func skipping(printer: Int) throws {
    let graphs = [
      DrawnNetworks.graph(
        ["w", "v", "x", "t", "y"],
        [("w", "v"), ("w", "x"), ("v", "x"), ("w", "t"), ("v", "t"), ("x", "y"), ("t", "y")]),
      DrawnNetworks.graph(["a", "b", "c", "d"], [("a", "b"), ("b", "c"), ("c", "d"), ("a", "d")]),
    ]
    for graph in graphs {
      let layout = try #require(
        NetworkLayout.fitting(graph, Self.measures[printer].measures, most: .infinity))
      #expect(Self.faults(layout) == [])
    }
    let chain = try #require(
      NetworkLayout.fitting(graphs[1], Self.measures[printer].measures, most: .infinity))
    // In each of the two columns on its way it runs level, below the box that is there.
    #expect(chain.routes.map(\.count) == [2, 2, 2, 6])
    for (box, corner) in [(1, 1), (2, 3)] {
      #expect(chain.routes[3][corner].y == chain.routes[3][corner + 1].y)
      #expect(chain.routes[3][corner].y > chain.boxes[box].frame.bottom)
    }
  }

  @Test("A layout is found within the width, or none")
  func width() {
    let picture = DrawnNetworks.twoTwoTwo
    let wide = NetworkLayout.fitting(picture, .terminal, most: .infinity)!
    let narrow = NetworkLayout.fitting(picture, .terminal, most: 80)!
    #expect(wide.width > 80)
    #expect(narrow.width <= 80)
    #expect(NetworkLayout.fitting(picture, .terminal, most: 40) == nil)
  }

  @Test("A network without room for its labels still has a layout, which says so")
  func crowded() {
    let picture = DrawnNetworks.dense([2, 2])
    let columns = NetworkColumns(picture)
    var cramped = NetworkMeasures.terminal
    cramped.freeEnds = (40, 40)
    let layout = NetworkLayout(picture, columns, cramped, isTight: false, .none)
    #expect(layout.crowdedLabels < 4)
    #expect(NetworkLayout.fitting(picture, cramped, most: 60) == nil)
  }
}
