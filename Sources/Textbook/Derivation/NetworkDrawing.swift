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
  /// The arrows, between the last quantities of two circles.
  public let edges: [Edge]

  /// Creates a drawing; an edge names the last quantity of each circle.
  public init(
    nodes: [[Expression]], edges: [(from: Expression, to: Expression, label: Expression?)],
    file: StaticString = #filePath, line: UInt = #line
  ) {
    let place = SourceLine(file, line)
    self.nodes = nodes.map { $0.map { $0.name(at: place) } }
    self.edges = edges.map {
      Edge(from: $0.from.name(at: place), to: $0.to.name(at: place), label: $0.label?.name(at: place))
    }
    let ends = self.nodes.compactMap(\.last)
    for edge in self.edges {
      for end in [edge.from, edge.to] where !ends.contains(end) {
        let nearest = suggestion(for: "\(end)", among: ends.map { "\($0)" })
        AuthorMistake.stop(
          "the arrow from \(edge.from) to \(edge.to) joins nothing: no circle ends in \(end)"
            + (nearest.map { "; did you mean \($0)?" } ?? ""), at: place)
      }
    }
  }
}
