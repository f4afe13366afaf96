import Textbook

/// A network or a graph in the notation that GitHub draws.
struct MermaidDiagram {
  let network: NetworkPicture

  /// Strokes that stay readable on light and on dark backgrounds, one for each path.
  private static let strokes = ["#d1495b", "#2e86ab", "#3a9d5d", "#b07c1e", "#8e5bb5", "#5f7a8a"]

  /// A circle for each box, an arrow for each arrow; one of a path in the path's colour.
  var text: String {
    var lines = ["flowchart LR"]
    for (index, box) in network.boxes.enumerated() {
      lines.append("  n\(index)([\"\(box.map(\.text).joined(separator: "<br/>"))\"])")
    }
    var styles: [String] = []
    for (index, arrow) in network.arrows.enumerated() {
      let label = arrow.label.map { " -- \"\($0.text)\" " } ?? " "
      lines.append("  n\(arrow.from)\(label)--> n\(arrow.to)")
      guard let path = arrow.path else { continue }
      let stroke = Self.strokes[path % Self.strokes.count]
      styles.append("  linkStyle \(index) stroke:\(stroke),stroke-width:3px")
    }
    return (lines + styles).joined(separator: "\n")
  }
}
