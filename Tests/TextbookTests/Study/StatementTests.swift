import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Claim about shapes", .tags(.derivation), .inTurn)
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

@Suite("Claim about the parameters", .tags(.derivation), .inTurn)
struct ParameterListTests {
  @Test("is a definition where the list is complete, and names no input, target or rate")
  func complete() {
    var d = smallNetwork()
    d.claim("T", states: ParameterList(of: "E".e, ["w": ["w_1".e, "w_2".e, "b".e], "v": ["v".e, "c".e]]))
    let verdict = Study(d).verdicts[0]
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
    let verdict = Study(d).verdicts[0]
    #expect(verdict.kind == .refuted)
    #expect(verdict.findings[0].corrected?.text == "{w₁, w₂, b, v, c}")
  }
}

@Suite("Claim about the layers", .tags(.derivation), .inTurn)
struct LayerSequenceTests {
  /// x → s → h, with one weight each, and what else is stated.
  private func kind(_ layers: [[String]], _ extra: (inout Derivation) -> Void = { _ in }) -> Verdict.Kind {
    verdict { d in
      let x = (1...2).map { d.given(Symbol("x_\($0)"), 1) }
      let w = (1...2).map { d.given(Symbol("w_\($0)"), 2, as: .weight) }
      let s = (0..<2).map { j in d.let(Symbol("s_\(j + 1)"), w[j] * (x[0] + x[1])) }
      for j in 0..<2 { d.let(Symbol("h_\(j + 1)"), relu(s[j])) }
      extra(&d)
      d.claim("T", states: LayerSequence(layers.map { $0.map { $0.e } }))
    }.kind
  }

  @Test("is a definition where each vector is computed from the one before")
  func defined() {
    #expect(kind([["x_1", "x_2"], ["s_1", "s_2"], ["h_1", "h_2"]]) == .defined)
  }

  @Test("is refuted where a vector is left out, out of order, or short of an entry", .tags(.mutant))
  func refuted() {
    #expect(kind([["x_1", "x_2"], ["h_1", "h_2"]]) == .refuted)
    #expect(kind([["s_1", "s_2"], ["x_1", "x_2"]]) == .refuted)
    #expect(kind([["x_1", "x_2"], ["s_1", "s_2"], ["h_1"]]) == .refuted)
    #expect(kind([["x_1"], ["s_1", "s_2"]]) == .refuted)
  }

  @Test("is refuted where an entry comes from further back", .tags(.mutant))
  func shortcut() {
    let layers = [["x_1", "x_2"], ["s_1", "s_2"], ["k"]]
    #expect(kind(layers) { d in d.let("k", "s_1".e + "s_2".e + "x_1".e) } == .refuted)
    #expect(kind(layers) { d in d.let("k", "s_1".e + "s_2".e) } == .defined)
  }
}

@Suite("Claim about one layer and several", .tags(.derivation), .inTurn)
struct LinearStructureTests {
  /// One layer s, and two with an activation between them and without.
  private func structure(
    single: (Expression) -> Expression = { $0 }, bare: (Expression) -> Expression = { $0 },
    _ activation: (Expression) -> Expression
  ) -> Verdict {
    verdict { d in
      let x = (1...2).map { d.given(Symbol("x_\($0)"), 1) }
      let w = (1...3).map { d.given(Symbol("w_\($0)"), 2, as: .weight) }
      let s = d.let("s", single(w[0] * x[0] + w[1] * x[1] + 1))
      let y = d.let("y", w[2] * activation(s))
      let u = d.let("u", w[2] * bare(s))
      d.claim("T", states: LinearStructure(inputs: x, single: [s], several: [y], bare: [u]))
    }
  }

  @Test("holds if an activation that is not linear stands between the layers")
  func conditional() {
    let found = structure { sigmoid($0) }
    #expect(found.kind == .conditional)
    #expect(found.findings[0].outcome?.evidence.isEmpty == false)
  }

  @Test("is refuted where the activation is linear, or one layer is not", .tags(.mutant))
  func refuted() {
    #expect(structure { 3 * $0 }.kind == .refuted)
    #expect(structure(single: { $0.squared }) { sigmoid($0) }.kind == .refuted)
  }

  @Test("needs no condition where even the bare layers are not affine", .tags(.mutant))
  func proved() { #expect(structure(bare: { $0.squared }) { sigmoid($0) }.kind == .proved) }
}

@Suite("A network's formula as printed", .tags(.derivation), .inTurn)
struct PrintedNetworkTests {
  private static let right = "y = w2(act(w1*input + b1)) + b2"

  private func outcome(_ printed: String, for meant: String = right) -> StatementOutcome {
    PrintedNetwork(printed, for: meant).outcome(in: Study(Derivation()))
  }

  @Test(
    "is a definition, however the products and spaces are written",
    arguments: [
      right, "y = w2*act(w1 * input + b1) + b2", "y=b2+w2(act(b1+w1*input))",
    ])
  func defined(printed: String) { #expect(outcome(printed).kind == .defined) }

  @Test("holds if a parenthesis without a partner is left out")
  func unpaired() { #expect(outcome(Self.right + ")").kind == .conditional) }

  @Test(
    "is refuted where it is another network's", .tags(.mutant),
    arguments: [
      "y = w1(act(w1*input + b1)) + b2", "y = w2(act(w1*input)) + b2", "y = w2(act(w1*input + b1) + b2)",
    ])
  func refuted(printed: String) { #expect(outcome(printed).kind == .refuted) }

  @Test("is refuted with the piece that was left out", .tags(.mutant))
  func pieceLeftOut() {
    let deep = "y = w3(act(w2(act(w1*input + b1)) + b2)) + b3"
    let printed = "y = w3(act(w1*input + b1)) + b2)) + b3"
    #expect(outcome(printed, for: deep).kind == .refuted)
    #expect(PrintedNetwork.piecesLeftOut(of: deep, in: printed).first == "w2(act(")
    #expect(outcome(printed, for: deep).why?.en.plain.hasPrefix("w2(act( was left out") == true)
    // Two pieces are not one.
    #expect(outcome("y = w3(act(w1*input)) + b2)) + b3", for: deep).why == nil)
  }
}
