import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("Claim about shapes", .tags(.derivation))
struct ProductShapesTests {
  @Test("is proved with the shape of the product")
  func proved() {
    let verdict = claim([Shape(3, 4), Shape(4, 4), Shape(4, 2)], [Shape(3, 4), Shape(4, 4), Shape(4, 2)])
    #expect(verdict.kind == .proved)
    #expect(VerdictText(verdict, language: .en).claimed.plain == "(3×4)·(4×4)·(4×2)")
    let evidence = VerdictText(verdict, language: .en).evidence.map(\.plain)
    #expect(evidence == ["the product's shape: (3×4)·(4×4)·(4×2) → 3×2"])
  }

  @Test("is refuted where a factor has another shape", .tags(.mutant), arguments: [Shape(2, 4), Shape(4, 3)])
  func otherShape(last: Shape) {
    let verdict = claim([Shape(3, 4), Shape(4, 4), last], [Shape(3, 4), Shape(4, 4), Shape(4, 2)])
    #expect(verdict.kind == .refuted)
    #expect(verdict.findings[0].corrected?.text == "(3×4)·(4×4)·(4×2)")
  }

  @Test("is refuted where the product does not exist, although every shape is right", .tags(.mutant))
  func noProduct() {
    let shapes = [Shape(3, 4), Shape(3, 4), Shape(4, 2)]
    let verdict = claim(shapes, shapes)
    #expect(verdict.kind == .refuted)
    #expect(verdict.findings[0].corrected?.text == "there is no product (3×4)·(3×4)")
  }

  private func claim(_ printed: [Shape], _ actual: [Shape]) -> Verdict {
    let factors = actual.map { shape in
      Matrix((0..<shape.rows).map { _ in [Expression](repeating: 1, count: shape.columns) })
    }
    return verdict { $0.claim("T", states: ProductShapes(printed, of: factors)) }
  }
}

@Suite("Claim about the parameters", .tags(.derivation))
struct ParameterListTests {
  @Test("is a definition where the list is complete, and names no input, target or rate")
  func complete() {
    var d = smallNetwork()
    d.claim("T", states: ParameterList(of: "E".e, ["w": ["w_1".e, "w_2".e, "b".e], "v": ["v".e, "c".e]]))
    let verdict = Verification(d).verdicts[0]
    #expect(verdict.kind == .defined)
    #expect(VerdictText(verdict, language: .ko).claimed.plain == "w = {w₁, w₂, b}, v = {v, c}")
  }

  @Test(
    "is refuted where one is missing, too many, or listed twice", .tags(.mutant),
    arguments: ["w_1 w_2 b v", "w_1 w_2 b v c x_1", "w_1 w_2 b v c η", "w_1 w_2 b v c c"])
  func incomplete(names: String) {
    var d = smallNetwork()
    let members = names.split(separator: " ").map { String($0).e }
    d.claim("T", states: ParameterList(of: "E".e, ["w": members]))
    let verdict = Verification(d).verdicts[0]
    #expect(verdict.kind == .refuted)
    #expect(verdict.findings[0].corrected?.text == "{w₁, w₂, b, v, c}")
  }
}
