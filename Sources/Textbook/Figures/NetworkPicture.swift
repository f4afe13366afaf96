import NumericCore

/// A network with its values, to be drawn from left to right: boxes with quantities, arrows with their weights.
public struct NetworkPicture: Sendable {
  /// A quantity with its value.
  public struct Label: Hashable, Sendable {
    /// The quantity.
    public let symbol: Symbol
    /// Its value as text.
    public let value: String
  }

  /// An arrow between two boxes.
  public struct Arrow: Hashable, Sendable {
    /// The box where it starts, as a place in ``NetworkPicture/boxes``.
    public let from: Int
    /// The box where it ends.
    public let to: Int
    /// What is written beside it.
    public let label: Label?
    /// The path of a dependency graph that it belongs to.
    public let path: Int?
  }

  /// The boxes, each with its quantities from top to bottom, in the drawing's order.
  public let boxes: [[Label]]
  /// The arrows, in the drawing's order.
  public let arrows: [Arrow]

  /// Writes a network's values into its drawing; `digits` is how many significant digits they have at most.
  ///
  /// - Precondition: every arrow joins the last quantities of two circles.
  public init(_ drawing: NetworkDrawing, _ study: Study, digits: Int = 6) {
    func label(_ symbol: Symbol) -> Label {
      Label(symbol: symbol, value: study.text(of: symbol, digits: digits))
    }
    boxes = drawing.nodes.map { $0.map(label) }
    arrows = drawing.edges.map { edge in
      guard let from = drawing.nodes.firstIndex(where: { $0.last == edge.from }),
        let to = drawing.nodes.firstIndex(where: { $0.last == edge.to })
      else { AuthorMistake.stop("the arrow from \(edge.from) to \(edge.to) joins nothing") }
      return Arrow(from: from, to: to, label: edge.label.map(label), path: nil)
    }
  }

  /// The dependency graph between a quantity and a variable, an arrow for each step of each path.
  package init(_ paths: [DependencyGraph.Path], of graph: DependencyGraph, _ study: Study, digits: Int) {
    let nodes = Array(graph.nodes.reversed())
    boxes = nodes.map { [Label(symbol: $0, value: study.text(of: $0, digits: digits))] }
    arrows = paths.enumerated().flatMap { number, path in
      zip(path, path.dropFirst()).reversed().map { upper, lower in
        Arrow(
          from: nodes.firstIndex(of: lower)!, to: nodes.firstIndex(of: upper)!, label: nil, path: number)
      }
    }
  }
}
