import NumericCore
import Textbook

/// Diagrams in the notation that GitHub draws.
struct MermaidDiagram {
  let study: Study
  let digits: Int

  /// Strokes that stay readable on light and on dark backgrounds, one for each path.
  private static let strokes = ["#d1495b", "#2e86ab", "#3a9d5d", "#b07c1e", "#8e5bb5", "#5f7a8a"]

  /// The network, its values in the circles and its weights on the arrows.
  func network(_ drawing: NetworkDrawing) -> String {
    var lines = ["flowchart LR"]
    for (index, node) in drawing.nodes.enumerated() {
      lines.append("  n\(index)([\"\(node.map(label).joined(separator: "<br/>"))\"])")
    }
    for edge in drawing.edges {
      guard let from = drawing.nodes.firstIndex(where: { $0.last == edge.from }),
        let to = drawing.nodes.firstIndex(where: { $0.last == edge.to })
      else { preconditionFailure("an arrow must join the last quantities of two circles") }
      let text = edge.label.map { " -- \"\(label($0))\" " } ?? " "
      lines.append("  n\(from)\(text)--> n\(to)")
    }
    return lines.joined(separator: "\n")
  }

  /// The dependency graph between a quantity and a variable, an arrow for each path in the path's colour.
  func paths(_ graph: DependencyGraph) -> String {
    let paths = graph.paths(limit: ChainRule.listedPaths)
    let nodes = Array(graph.nodes.reversed())
    var lines = ["flowchart LR"]
    for (index, node) in nodes.enumerated() { lines.append("  n\(index)([\"\(label(node))\"])") }
    var styles: [String] = []
    for (number, path) in paths.enumerated() {
      for (upper, lower) in zip(path, path.dropFirst()).reversed() {
        lines.append("  n\(nodes.firstIndex(of: lower)!) --> n\(nodes.firstIndex(of: upper)!)")
        styles.append(Self.strokes[number % Self.strokes.count])
      }
    }
    for (link, stroke) in styles.enumerated() {
      lines.append("  linkStyle \(link) stroke:\(stroke),stroke-width:3px")
    }
    return lines.joined(separator: "\n")
  }

  private func label(_ symbol: Symbol) -> String {
    "\(symbol.unicode) = \(study.text(of: symbol, digits: digits))"
  }
}
