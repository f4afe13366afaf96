import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Network pictures")
struct NetworkPictureTests {
  /// A 2-2-1 network with a target beside its output.
  private static func network() -> (NetworkDrawing, Study) {
    var d = Derivation()
    let x = [d.given("x_1", 1), d.given("x_2", "0.5")]
    let target = d.given("t", 1, as: .target)
    let w = (1...6).map { d.given(Symbol("w_\($0)"), "0.25", as: .weight) }
    let h1 = d.let("h_1", sigmoid(w[0] * x[0] + w[1] * x[1]))
    let h2 = d.let("h_2", sigmoid(w[2] * x[0] + w[3] * x[1]))
    let y = d.let("y", w[4] * h1 + w[5] * h2)
    let error = d.let("E", (target - y).squared / 2)
    let drawing = NetworkDrawing(
      nodes: [[x[0]], [x[1]], [h1], [h2], [y], [target], [error]],
      edges: [
        (x[0], h1, w[0]), (x[1], h1, w[1]), (x[0], h2, w[2]), (x[1], h2, w[3]), (h1, y, w[4]), (h2, y, w[5]),
        (y, error, nil), (target, error, nil),
      ])
    return (drawing, Study(d))
  }

  private func parsed() throws -> ParsedSVG {
    let (drawing, study) = Self.network()
    return try ParsedSVG(NetworkPicture(drawing, study).svg(title: "net", language: .en))
  }

  @Test("Every quantity stands in its box and every weight on its arrow, with the value")
  func texts() throws {
    let svg = try parsed()
    #expect(svg.outside.isEmpty)
    // Python: 1/(1 + exp(−0.375)) = 0.59266659…, half of it 0.29633329…, (1 − that)²/2 = 0.24757341….
    #expect(
      svg.texts.sorted()
        == [
          "E = 0.247573", "h₁ = 0.592667", "h₂ = 0.592667", "t = 1", "w₁ = 0.25", "w₂ = 0.25", "w₃ = 0.25",
          "w₄ = 0.25", "w₅ = 0.25", "w₆ = 0.25", "x₁ = 1", "x₂ = 0.5", "y = 0.296333",
        ])
    #expect(svg.elements(style: "node").count == 7)
    #expect(svg.elements(style: "arrow").count == 8)
  }

  @Test("Boxes stand in the columns of their layers; the target stands beside the output")
  func columns() throws {
    let svg = try parsed()
    let middles = svg.elements(style: "node").map { node in
      let corners = svg.corners(of: node)
      return (corners[0].x + corners[1].x) / 2
    }
    let columns = Set(middles).sorted()
    #expect(columns.count == 4)
    #expect(middles.map { columns.firstIndex(of: $0)! } == [0, 0, 1, 1, 2, 2, 3])
  }

  @Test("No label covers a box or another label")
  func labels() throws {
    let svg = try parsed()
    let frames = (svg.elements(style: "label") + svg.elements(style: "node")).map { svg.corners(of: $0) }
    #expect(frames.count == 13)
    for (index, a) in frames.enumerated() {
      for b in frames[..<index] {
        #expect(a[1].x <= b[0].x || b[1].x <= a[0].x || a[1].y <= b[0].y || b[1].y <= a[0].y)
      }
    }
  }

  @Test("An arrow ends at the box that it leads to")
  func arrows() throws {
    let svg = try parsed()
    let boxes = svg.elements(style: "node").map { svg.corners(of: $0) }
    let ends = svg.elements(style: "arrow").map { svg.corners(of: $0)[0] }
    for (end, box) in zip(ends, [2, 2, 3, 3, 4, 4, 6, 6]) {
      #expect(end.x == boxes[box][0].x)
      #expect((boxes[box][0].y...boxes[box][1].y).contains(end.y))
    }
  }

  @Test("One box alone is a network too, and letters show none")
  func smallest() throws {
    var d = Derivation()
    let x = d.given("x", 1)
    let picture = NetworkPicture(NetworkDrawing(nodes: [[x]], edges: []), Study(d))
    #expect(try ParsedSVG(picture.svg(title: "", language: .ko)).outside.isEmpty)
    #expect(Picture.network(picture).lines(width: 80, language: .ko).isEmpty)
    let none = NetworkPicture(NetworkDrawing(nodes: [], edges: []), Study(d))
    #expect(try ParsedSVG(none.svg(title: "", language: .ko)).outside.isEmpty)
  }
}
