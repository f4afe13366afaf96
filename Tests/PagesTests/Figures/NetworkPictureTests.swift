import Foundation
import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("A network as SVG", .inTurn)
struct NetworkPictureTests {
  /// A 2-2-1 network with a target beside its output.
  private static func network() -> NetworkPicture {
    var d = Derivation()
    let x = [d.given("x_1", 1), d.given("x_2", "0.5")]
    let target = d.given("t", 1, as: .target)
    let w = (1...6).map { d.given(Symbol("w_\($0)"), "0.25", as: .weight) }
    let h1 = d.let("h_1", sigmoid(w[0] * x[0] + w[1] * x[1]))
    let h2 = d.let("h_2", sigmoid(w[2] * x[0] + w[3] * x[1]))
    let y = d.let("y", w[4] * h1 + w[5] * h2)
    let error = d.let("E", (target - y).squared / 2)
    d.gradient(of: error, by: y, w[4])
    let drawing = NetworkDrawing(
      nodes: [[x[0]], [x[1]], [h1], [h2], [y], [target], [error]],
      edges: [
        (x[0], h1, w[0]), (x[1], h1, w[1]), (x[0], h2, w[2]), (x[1], h2, w[3]), (h1, y, w[4]), (h2, y, w[5]),
        (y, error, nil), (target, error, nil),
      ], gates: [y: "+"], of: error)
    return NetworkPicture(drawing, Study(d))
  }

  private func parsed(_ picture: NetworkPicture = network(), _ language: Language = .en) throws -> ParsedSVG {
    try ParsedSVG(picture.svg(title: "net", language: language))
  }

  @Test("Every quantity stands in its box and every weight on its arrow, with value and gradient")
  func texts() throws {
    let svg = try parsed()
    #expect(svg.outside.isEmpty)
    // Python: 1/(1 + exp(−0.375)) = 0.59266659…, half of it y = 0.29633329…, (1 − y)²/2 = 0.24757341…,
    // −(1 − y) = −0.70366670…, and times h₁ −0.41703975….
    #expect(
      svg.texts.sorted()
        == ([
          "+", "E", "h1", "h2", "t", "w1", "w2", "w3", "w4", "w5", "w6", "x1", "x2", "y", "▲ 0.2476",
          "▲ 0.5927",
          "▲ 0.5927", "▲ 1", "▲ 1", "▲ 0.5", "▲ 0.2963", "▼ 1", "▼ −0.7037", "▼ −0.4170", "▲ value",
          "▼ gradient of E",
        ] + Array(repeating: "▲ 0.25", count: 6)).sorted())
    #expect(svg.elements(style: "node").count == 7)
    #expect(svg.elements(style: "arrow").count == 8)
    #expect(svg.elements(style: "gate").count == 1)
  }

  @Test("Values are green with ▲, gradients red with ▼, and nothing else is")
  func marks() throws {
    let svg = try parsed()
    let (values, gradients) = (svg.elements(style: "value"), svg.elements(style: "gradient"))
    #expect(values.allSatisfy { $0.text.hasPrefix("▲") } && gradients.allSatisfy { $0.text.hasPrefix("▼") })
    #expect(values.count + gradients.count == svg.texts.count { $0.hasPrefix("▲") || $0.hasPrefix("▼") })
  }

  @Test("Title and description say it all without a picture")
  func description() throws {
    let svg = try parsed()
    #expect(svg.elements.first { $0.name == "title" }?.text == "net")
    #expect(
      svg.elements.first { $0.name == "desc" }?.text == """
        x₁ = 1; x₂ = 0.5; h₁ = 0.5927; h₂ = 0.5927; [+] y = 0.2963, ∂E/∂y = −0.7037; t = 1; \
        E = 0.2476, ∂E/∂E = 1; x₁ → h₁: w₁ = 0.25; x₂ → h₁: w₂ = 0.25; x₁ → h₂: w₃ = 0.25; \
        x₂ → h₂: w₄ = 0.25; h₁ → y: w₅ = 0.25, ∂E/∂w₅ = −0.4170; h₂ → y: w₆ = 0.25; y → E; t → E
        """)
  }

  @Test("Boxes stand in the columns of their layers; the target stands beside the output")
  func columns() throws {
    let svg = try parsed()
    let middles = svg.elements(style: "node").map { node in
      let corners = svg.corners(of: node)
      return ((corners[0].x + corners[1].x) / 2).rounded()
    }
    let columns = Set(middles).sorted()
    #expect(columns.count == 4)
    #expect(middles.map { columns.firstIndex(of: $0)! } == [0, 0, 1, 1, 2, 2, 3])
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

  // MARK: - Names

  @Test(
    "A name is typeset from its parts",
    arguments: zip(
      ["w_1", "net_h1", "e_1^[1]", "E_Data", "∂E/∂net_o1", "h^(2)", "y^*", "w_5^+"] as [Symbol],
      [
        "/w/ _1", "/net/ _/h/ _1", "/e/ _1 ^[1]", "/E/ _Data", "∂ /E/ / ∂ /net/ _/o/ _1", "/h/ ^(2)",
        "/y/ ^*",
        "/w/ _5 ^+",
      ]))
  func runs(symbol: Symbol, expected: String) {
    let text = symbol.runs.map { run in
      let mark = [TextRun.Script.line: "", .lower: "_", .upper: "^"][run.script]!
      return mark + (run.isItalic ? "/\(run.text)/" : run.text)
    }
    #expect(text.joined(separator: " ") == expected)
  }

  @Test("An index is lower and smaller, a mark higher, and what follows is on the line again")
  func spans() throws {
    var d = Derivation()
    d.given("e_1^[1]", 1)
    let e = d.let("∂y/∂x_1", 2)
    let spans = try parsed(NetworkPicture(NetworkDrawing(nodes: [["e_1^[1]".e, e]], edges: []), Study(d)))
      .elements.filter { $0.name == "tspan" }
    #expect(spans.map(\.text) == ["e", "1", "[1]", "∂", "y", "/", "∂", "x", "1"])
    #expect(spans.map { $0.attributes["dy"] } == [nil, "3.5", "-8.5", nil, nil, nil, nil, nil, "3.5"])
    #expect(
      spans.map { $0.attributes["font-size"] != nil } == [
        false, true, true, false, false, false, false, false, true,
      ])
    #expect(
      spans.map { $0.attributes["font-style"] } == [
        "italic", nil, nil, nil, "italic", nil, nil, "italic", nil,
      ])
  }

  // MARK: - Colours

  @Test("Every text has a contrast of 4.5 : 1 or more with what is behind it, on light pages and on dark")
  func contrast() throws {
    let svg = Self.network().svg(title: "", language: .en)
    let schemes = svg.split(separator: "@media")
    try #require(schemes.count == 2)
    for scheme in schemes {
      func colour(_ style: String) throws -> String {
        let rule = try #require(scheme.firstMatch(of: try Regex("\\.\(style)\\{fill:(#[0-9a-f]{6})")))
        return String(try #require(rule.output[1].substring))
      }
      for ink in ["text", "value", "gradient", "sign"] {
        for ground in ["panel", "node", "label", "gate"] {
          #expect(Self.contrast(try colour(ink), try colour(ground)) >= 4.5, "\(ink) on \(ground)")
        }
      }
    }
    // The measure itself: black on white, and two greys that are known to be just below (WCAG 2.1, 1.4.3).
    #expect(Self.contrast("#000000", "#ffffff") == 21)
    #expect(Self.contrast("#777777", "#ffffff") < 4.5)
    #expect(Self.contrast("#767676", "#ffffff") >= 4.5)
  }

  /// The contrast of two colours by WCAG 2.1.
  private static func contrast(_ a: String, _ b: String) -> Double {
    func luminance(_ colour: String) -> Double {
      let number = Int(colour.dropFirst(), radix: 16)!
      let parts = [16, 8, 0].map { shift -> Double in
        let part = Double(number >> shift & 0xFF) / 255
        return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  // MARK: - The smallest

  @Test("One box alone is a network too, and none")
  func smallest() throws {
    var d = Derivation()
    let x = d.given("x", 1)
    let picture = NetworkPicture(NetworkDrawing(nodes: [[x]], edges: []), Study(d))
    #expect(try parsed(picture, .ko).outside.isEmpty)
    #expect(picture.lines(width: 80, language: .ko).map(\.text) == ["┌────┐", "│x ▲1│", "└────┘"])
    let none = NetworkPicture(NetworkDrawing(nodes: [], edges: []), Study(d))
    #expect(try parsed(none, .ko).outside.isEmpty)
    #expect(none.lines(width: 80, language: .ko).allSatisfy { $0.text.isEmpty })
  }
}
