import NumericCore

/// The network of a derivation as circles and arrows; the values are put in when it is drawn.
public struct NetworkDrawing: Hashable, Sendable {
  /// An arrow, with the weight that it carries, if any.
  public struct Edge: Hashable, Sendable {
    /// Where the arrow starts.
    public let from: Symbol
    /// Where it ends.
    public let to: Symbol
    /// The quantity written beside it.
    public let label: Symbol?
  }

  /// The circles: each shows one or more quantities with their values (net input and activation, say).
  public let nodes: [[Symbol]]
  /// The arrows, between quantities of two circles.
  public let edges: [Edge]
  /// What the circle of a quantity does: ×, +, exp.
  public let gates: [Symbol: String]
  /// What the gradients are of: the error, mostly; nil for a drawing without gradients.
  public let output: Symbol?
  /// What is worked out where the drawing stands, as far as it is about the drawing: only of these is a number shown. Nil
  /// for a drawing that stands in no derivation and shows all there is.
  package var workedOut: Set<Symbol>?

  /// Creates a drawing.
  ///
  /// - Parameters:
  ///   - nodes: The circles, each with its quantities from top to bottom.
  ///   - edges: The arrows; an end names any quantity of its circle.
  ///   - gates: What the circle of a quantity does, as a sign.
  ///   - output: What is differentiated; below each value then stands its partial derivative, once that is worked out.
  ///   - file: The author's file, which a mistake in the drawing is told with.
  ///   - line: The line of it.
  public init(
    nodes: [[Expression]], edges: [(from: Expression, to: Expression, label: Expression?)],
    gates: [Expression: String] = [:], of output: Expression? = nil,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    let place = SourceLine(file, line)
    self.nodes = nodes.map { $0.map { $0.name(at: place) } }
    self.edges = edges.map {
      Edge(from: $0.from.name(at: place), to: $0.to.name(at: place), label: $0.label?.name(at: place))
    }
    self.gates = Dictionary(uniqueKeysWithValues: gates.map { ($0.key.name(at: place), $0.value) })
    self.output = output?.name(at: place)
    let shown = self.nodes.flatMap { $0 }
    func require(_ name: Symbol, _ mistake: String) {
      guard !shown.contains(name) else { return }
      let nearest = suggestion(for: "\(name)", among: shown.map { "\($0)" })
      AuthorMistake.stop(
        "\(mistake): no circle shows \(name)" + (nearest.map { "; did you mean \($0)?" } ?? ""), at: place)
    }
    for edge in self.edges {
      for end in [edge.from, edge.to] {
        require(end, "the arrow from \(edge.from) to \(edge.to) joins nothing")
      }
    }
    for name in self.gates.keys { require(name, "the gate of \(name) has no place") }
    if let edge = edgeOfCycle {
      AuthorMistake.stop("the arrow from \(edge.from) to \(edge.to) closes a circle", at: place)
    }
  }

  /// Takes what is known to be in order: each arrow joins circles, and none closes a circle.
  init(
    nodes: [[Symbol]], edges: [Edge], gates: [Symbol: String] = [:], output: Symbol?,
    workedOut: Set<Symbol>? = nil
  ) {
    self.nodes = nodes
    self.edges = edges
    self.gates = gates
    self.output = output
    self.workedOut = workedOut
  }

  /// The drawing with other names.
  func renamed(_ name: (Symbol) -> Symbol) -> NetworkDrawing {
    NetworkDrawing(
      nodes: nodes.map { $0.map(name) },
      edges: edges.map { Edge(from: name($0.from), to: name($0.to), label: $0.label.map(name)) },
      gates: Dictionary(uniqueKeysWithValues: gates.map { (name($0.key), $0.value) }),
      output: output.map(name), workedOut: workedOut.map { Set($0.map(name)) })
  }

  /// The quantities in the circles and beside the arrows.
  package var quantities: [Symbol] { nodes.flatMap { $0 } + edges.compactMap(\.label) }

  /// The partial derivative that stands below a quantity.
  package func gradient(by quantity: Symbol) -> Symbol? { output.map { .partial(of: $0, by: quantity) } }

  /// The circle that shows a quantity.
  package func node(of quantity: Symbol) -> Int? { nodes.firstIndex { $0.contains(quantity) } }

  /// An arrow to where one can go on to its beginning, if there is one.
  private var edgeOfCycle: Edge? {
    // A circle's longest way from a beginning has fewer arrows than there are circles.
    var longest = Array(repeating: 0, count: nodes.count)
    for _ in nodes {
      for edge in edges {
        longest[node(of: edge.to)!] = max(longest[node(of: edge.to)!], longest[node(of: edge.from)!] + 1)
      }
    }
    return edges.first { longest[node(of: $0.to)!] <= longest[node(of: $0.from)!] }
  }
}
