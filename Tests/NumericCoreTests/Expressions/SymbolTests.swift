import NumericCore
import TestSupport
import Testing
import Training

@Suite("A symbol", .inTurn)
struct SymbolTests {
  @Test("Knows what its name is made of", arguments: TakenApart.all)
  func parts(name: TakenApart) {
    let symbol = Symbol(name.text)
    #expect(symbol.parts == name.parts)
    #expect(symbol.name == name.text)
    #expect(Symbol(name.parts) == symbol)
  }

  @Test("Is one, whichever script is written first")
  func order() {
    #expect(Symbol("w^l_jk") == "w_jk^l")
    #expect(Symbol("w^l_jk").name == "w_jk^l")
    #expect(Symbol("w_jk") != "w_jk^l")
  }

  @Test("Is what its parts spell, whatever text it is read from")
  func anyText() {
    var random = SeededGenerator(seed: 7)
    let alphabet = Array("aE12_^^__+*()[]′/∂∂d")
    for _ in 0..<20_000 {
      let text = String(
        (0..<Int.random(in: 0...12, using: &random)).map { _ in alphabet.randomElement(using: &random)! })
      let symbol = Symbol(text)
      #expect(Symbol(symbol.name) == symbol, "\(text)")
      #expect(Symbol(symbol.parts) == symbol, "\(text)")
    }
  }

  @Test("Is taken apart in no time, however deep it pretends to be")
  func hostileText() {
    let deep = String(repeating: "∂", count: 20_000) + "E" + String(repeating: "/∂w", count: 20_000)
    #expect(Symbol(deep).derivative == nil)
    let brackets = String(repeating: "(∂", count: 20_000)
    #expect(Symbol(brackets).name == brackets)
  }

  @Test("Of a derivative knows of what and by what, also of a derivative's derivative")
  func derivatives() {
    let first: Symbol = .partial(of: "E", by: "w_1^(2)")
    #expect(first == "∂E/∂w_1^(2)")
    #expect(first.isPartial)
    let second: Symbol = .partial(of: first, by: "w_2")
    #expect(second.name == "∂∂E/∂w_1^(2)/∂w_2")
    #expect(second.derivative == Symbol.Derivative(of: first, by: "w_2"))
    let by: Symbol = .partial(of: "E", by: first)
    #expect(by.derivative == Symbol.Derivative(of: "E", by: first))
    #expect(!Symbol("dy/dw").isPartial)
    #expect(Symbol("dy/dw").derivative == Symbol.Derivative(.total, of: "y", by: "w"))
    #expect(Symbol("∂delta/∂d_1").derivative == Symbol.Derivative(of: "delta", by: "d_1"))
    #expect([Symbol].gradient(of: "E", by: "w_2", "w_1") == ["∂E/∂w_2", "∂E/∂w_1"])
    for name in ["∂E", "∂E/dw", "∂E/∂", "/∂w", "∂/∂w", "y/x", "delta"] as [Symbol] {
      #expect(name.derivative == nil, "\(name)")
    }
  }

  @Test("Carries a mark of its own as a derivative, too")
  func markedDerivative() {
    let later = Symbol.partial(of: "E", by: "w_1^(2)").inRound(10)
    #expect(later.name == "(∂E/∂w_1^(2))^(10)")
    #expect(later.derivative == nil)
    #expect(later.droppingLastMark() == .partial(of: "E", by: "w_1^(2)"))
    #expect(later.unicode == "(∂E/∂w₁⁽²⁾)⁽¹⁰⁾")
    #expect(later.latex == "\\left(\\frac{\\partial E}{\\partial w_1^{(2)}}\\right)^{(10)}")
    #expect(Symbol.partial(of: later, by: "x").derivative?.output == later)
  }

  @Test(
    "Names later values", arguments: [("w_1", "w_1^+", "w_1^(3)"), ("w_1^(2)", "w_1^(2)+", "w_1^(2)^(3)")])
  func later(name: Symbol, updated: Symbol, inRound: Symbol) {
    #expect(name.updated == updated)
    #expect(updated.beforeUpdate == name)
    #expect(name.beforeUpdate == nil)
    #expect(name.inRound(3) == inRound)
    #expect(inRound.droppingLastMark() == name)
  }

  @Test("Has digits for indices, and nothing else")
  func indices() {
    #expect(Symbol("w_12^(3)").indices == [1, 2])
    #expect(Symbol("w_5^+").indices == [5])
    for name in ["w", "w_h1", "w_1j", "w^(12)", "∂E/∂w_12"] as [Symbol] {
      #expect(name.indices == [], "\(name)")
    }
    #expect(Symbol("w_12^(3)").replacingIndices(by: [2, 1]) == "w_21^(3)")
    #expect(Symbol("w_12^(3)").replacingIndices(by: []) == "w^(3)")
    #expect(Symbol("∂E/∂w_kj^k").replacing("k", by: 2) == "∂E/∂w_2j^k")
  }

  @Test(
    "Follows the quantity that it is named after",
    arguments: [
      ("w_12", "w_21"), ("w_12^+", "w_21^+"), ("w_12^(1)+", "w_12^(1)+"), ("w_12^(7)", "w_21^(7)"),
      ("∂E/∂w_12", "∂E/∂w_21"), ("∂∂E/∂w_12/∂w_21", "∂∂E/∂w_21/∂w_12"),
      ("(∂E/∂w_12)^(10)", "(∂E/∂w_21)^(10)"),
      ("w_123", "w_123"), ("aw_12", "aw_12"), ("w", "w"),
    ] as [(Symbol, Symbol)])
  func renamed(name: Symbol, new: Symbol) {
    // A given that is no later value of another keeps its name.
    #expect(name.renamed(by: ["w_12": "w_21", "w_21": "w_12", "w_12^(1)": "w_12^(1)"]) == new)
  }
}

/// A name and its parts.
struct TakenApart: Sendable, CustomTestStringConvertible {
  let text: String
  let parts: Symbol.Parts

  var testDescription: String { text }

  private static func named(
    _ text: String, _ base: String, _ lower: String = "", _ upper: Symbol.Mark...
  ) -> TakenApart {
    TakenApart(text: text, parts: Symbol.Parts(.named(base, subscript: lower), superscript: upper))
  }

  /// Names as the lectures' slides have them.
  static let all: [TakenApart] = [
    named("E", "E"), named("w_1", "w", "1"), named("x_t", "x", "t"), named("out_h1", "out", "h1"),
    named("w_5^+", "w", "5", .updated), named("h_1^in", "h", "1", .word("in")), named("y^*", "y", "", .star),
    named("a_1^(3)", "a", "1", .label("3")), named("w_0^(2)+", "w", "0", .label("2"), .updated),
    named("w_0^(t+1)", "w", "0", .label("t+1")), named("e_1^[1]′", "e", "1", .layer("1"), .prime),
    named("W^[l+1]", "W", "", .layer("l+1")), named("E_gap^(1000)", "E", "gap", .label("1000")),
    named("w_01^(1)^(1000)", "w", "01", .label("1"), .label("1000")), named("P(1,0)", "P(1,0)"),
    named("w_a_b", "w", "a_b"), named("σ'", "σ'"), named("", ""),
    TakenApart(text: "∂E/∂w_5", parts: Symbol.Parts(.derivative(Symbol.Derivative(of: "E", by: "w_5")))),
  ]
}
