import NumericCore
import TestSupport
import Testing

@testable import Textbook

/// A drawing shows what a reader has seen so far.
@Suite("A drawing's stage", .inTurn)
struct DrawnStageTests {
  /// y = w·x, E = y²/2 with x = 3 and w = 0.5: y = 1.5, ∂E/∂y = 1.5, ∂E/∂w = 4.5.
  private static func pictures(_ derive: (inout Derivation, NetworkDrawing) -> Void) -> [NetworkPicture] {
    var d = Derivation()
    d.given("x", 3)
    d.given("w", "0.5", as: .weight)
    let drawing = NetworkDrawing(
      nodes: [["x".e], ["y".e], ["E".e]], edges: [("x".e, "y".e, "w".e), ("y".e, "E".e, nil)], of: "E".e)
    d.withoutShowing {
      $0.let("y", "w".e * "x".e)
      $0.let("E", "y".e.squared / 2)
    }
    derive(&d, drawing)
    let study = Study(d)
    return study.figures.compactMap { figure, study in
      if case .network(let picture) = study.picture(of: figure) { picture } else { nil }
    }
  }

  /// "w 0.5 ▼4.5".
  private static func texts(_ picture: NetworkPicture) -> [String] {
    picture.entries.map { entry in
      ([entry.symbol.unicode] + [entry.value, entry.gradient.map { "▼\($0)" }].compactMap { $0 })
        .joined(separator: " ")
    }
  }

  private static let words = Bilingual(ko: "그림", en: "a picture")

  @Test("Before a quantity is shown there is its name alone")
  func names() {
    let pictures = Self.pictures { d, drawing in d.draw(drawing, as: "n", caption: Self.words) }
    #expect(pictures.map(Self.texts) == [["x 3", "y", "E", "w 0.5"]])
  }

  @Test("The same drawing at three places has three stages")
  func stages() {
    let pictures = Self.pictures { d, drawing in
      d.show("v", Matrix([["y".e, "E".e]]))
      d.draw(drawing, as: "forward", caption: Self.words)
      d.gradient(of: "E".e, by: "y".e)
      d.draw(drawing, as: "half", caption: Self.words)
      d.summedGradient(of: "E".e, by: "w".e)
      d.draw(drawing, as: "whole", caption: Self.words)
    }
    #expect(
      pictures.map(Self.texts) == [
        ["x 3", "y 1.5", "E 1.125", "w 0.5"],
        ["x 3", "y 1.5 ▼1.5", "E 1.125 ▼1", "w 0.5"],
        ["x 3", "y 1.5 ▼1.5", "E 1.125 ▼1", "w 0.5 ▼4.5"],
      ])
  }

  @Test("A derivative that is stated and not shown does not count, nor a formula with a quantity in it")
  func statedOnly() {
    let pictures = Self.pictures { d, drawing in
      d.partial(of: "E".e, by: "w".e)
      d.show("v", Matrix([["y".e * 2]]))
      d.draw(drawing, as: "n", caption: Self.words)
    }
    #expect(pictures.map(Self.texts) == [["x 3", "y", "E", "w 0.5"]])
  }

  @Test("Another error's derivative is none of this picture")
  func anotherError() {
    let pictures = Self.pictures { d, drawing in
      d.let("F", "y".e + "E".e)
      d.gradient(of: "F".e, by: "w".e)
      d.draw(drawing, as: "n", caption: Self.words)
    }
    #expect(pictures.map(Self.texts) == [["x 3", "y", "E", "w 0.5"]])
  }

  @Test(
    "No number has more than four significant digits, however exact it is",
    arguments: zip(
      ["0.123456", "0.40", "12345.5", "0.00123449", "9.99996"] as [PrintedDecimal],
      ["0.1235", "0.40", "1.235×10⁴", "0.001234", "10.00"]))
  func fourDigits(value: PrintedDecimal, text: String) {
    var d = Derivation()
    let x = d.given("x", value)
    #expect(NetworkPicture(NetworkDrawing(nodes: [[x]], edges: []), Study(d)).entries[0].value == text)
  }

  @Test("Other names follow the drawing, what is worked out with it")
  func renamed() {
    var drawing = NetworkDrawing(
      nodes: [["x".e], ["y".e]], edges: [("x".e, "y".e, "w".e)], gates: ["y".e: "×"], of: "y".e)
    drawing.workedOut = ["x", "∂y/∂w"]
    let other = drawing.renamed { $0.renamed(by: ["y": "z", "w": "u"]) }
    #expect(other.nodes == [["x"], ["z"]])
    #expect(other.edges.map(\.label) == ["u"])
    #expect(other.gates == ["z": "×"])
    #expect(other.output == "z")
    #expect(other.workedOut == ["x", "∂z/∂u"])
  }
}
