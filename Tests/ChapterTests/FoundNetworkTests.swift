import NumericCore
import TestSupport
import Testing

@testable import Textbook
@testable import companion

/// The drawings that chapters make by hand say what is right.
@Suite("A drawing found in a chapter's derivation", .tags(.derivation), .inTurn)
struct FoundNetworkTests {
  @Test("has the circles and arrows that the chapter draws by hand", arguments: HandDrawn.all)
  func byHand(drawn: HandDrawn) throws {
    let derivation = try Verified.derivation(drawn.chapter)
    let figures = derivation.steps.compactMap { step in
      if case .figure(let figure as NetworkFigure) = step { figure } else { nil }
    }
    let hand = try #require(figures.first { $0.name == drawn.figure }).drawing
    let found = try #require(derivation.networkDrawing(of: .symbol(drawn.output)))
    let added = Set(drawn.added.map { Set([$0]) })
    #expect(circles(of: found, but: []).union(added) == circles(of: hand, but: drawn.inside))
    let arrows = arrows(of: hand, but: drawn.inside)
    #expect(self.arrows(of: found, but: []) == arrows.filter { !added.contains($0.to) })
    #expect(found.output == drawn.output)
    if !hand.gates.isEmpty { #expect(found.gates == hand.gates) }
    #expect(found.edges.count == hand.edges.count { !added.contains([$0.to]) })
  }

  @Test("is none where errors are shared backwards: no net input is in it")
  func shared() throws {
    let derivation = try Verified.derivation("hidden-error-distribution")
    #expect(derivation.networkDrawing(of: .symbol("e_3^[1]")) == nil)
  }

  @Test("is none of a value that training comes to")
  func trained() throws {
    let derivation = try Verified.derivation("two-two-two-network")
    let trained = try #require(
      derivation.names.first { name in
        if case .repeated? = derivation[name]?.definition { true } else { false }
      })
    #expect(derivation.networkDrawing(of: .symbol(trained)) == nil)
  }

  // MARK: - What is compared

  private struct Arrow: Hashable {
    let from: Set<Symbol>
    let to: Set<Symbol>
    let label: Symbol?
  }

  private func circles(of drawing: NetworkDrawing, but hidden: Set<Symbol>) -> Set<Set<Symbol>> {
    Set(drawing.nodes.map { Set($0).subtracting(hidden) })
  }

  private func arrows(of drawing: NetworkDrawing, but hidden: Set<Symbol>) -> Set<Arrow> {
    func circle(_ symbol: Symbol) -> Set<Symbol> {
      Set(drawing.nodes[drawing.node(of: symbol)!]).subtracting(hidden)
    }
    return Set(drawing.edges.map { Arrow(from: circle($0.from), to: circle($0.to), label: $0.label) })
  }
}

/// A chapter's drawing of all that a quantity comes from, and how one that is found differs.
struct HandDrawn: CustomTestStringConvertible {
  let chapter: String
  let figure: String
  let output: Symbol
  /// The circles that the chapter has besides: an error, which is drawn only where nothing else is.
  var added: [Symbol] = []
  /// What the chapter shows inside circles besides: biases.
  var inside: Set<Symbol> = []

  var testDescription: String { figure }

  static let all = [
    HandDrawn(chapter: "computational-graph", figure: "two-routes", output: "h"),
    HandDrawn(chapter: "computational-graph", figure: "sum-times-factor", output: "f"),
    HandDrawn(chapter: "computational-graph", figure: "sigmoid-neuron", output: "o"),
    HandDrawn(chapter: "activation-functions", figure: "softmax-backward", output: "E"),
    HandDrawn(chapter: "composite-functions", figure: "composite-four-paths", output: "y_3"),
    HandDrawn(
      chapter: "one-one-one-network", figure: "one-one-one-first-pass", output: "E", added: ["E"]),
    HandDrawn(chapter: "one-two-one-network", figure: "one-two-one", output: "E", added: ["E"]),
    HandDrawn(chapter: "two-two-two-network", figure: "two-two-two", output: "E"),
    HandDrawn(chapter: "hidden-error-distribution", figure: "course-code-backward", output: "C"),
    HandDrawn(chapter: "hidden-error-distribution", figure: "turned-backward", output: "E"),
    HandDrawn(
      chapter: "three-layer-chain", figure: "three-layer-chain", output: "loss", added: ["loss"],
      inside: ["b_1", "b_2", "b_3"]),
    HandDrawn(chapter: "xor-network", figure: "xor-one-sample", output: "Ẽ", added: ["Ẽ"]),
    HandDrawn(chapter: "regression-network", figure: "regression-small", output: "E", added: ["E"]),
    HandDrawn(chapter: "relu-and-cross-entropy", figure: "relu-regression", output: "E", added: ["E"]),
  ]
}
