import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Mermaid diagram")
struct MermaidDiagramTests {
  @Test("of a network has a circle a node and its values, and an arrow an edge")
  func network() {
    let drawing = NetworkDrawing(nodes: [["x".e], ["h".e]], edges: [("x".e, "h".e, "w".e)])
    let network = NetworkPicture(drawing, Study(SmallTestChapter().derivation()), digits: 3)
    #expect(
      MermaidDiagram(network: network).text == """
        flowchart LR
          n0(["x = 2"])
          n1(["h = 0.269"])
          n0 -- "w = −0.5" --> n1
        """)
  }

  @Test("of paths has an arrow for each path's step, in the path's colour")
  func paths() {
    var d = Derivation()
    let x = d.given("x", 1)
    let (a, b) = (d.let("a", 2 * x), d.let("b", 3 * x))
    d.let("y", a * b)
    let graph = DependencyGraph(of: "y", by: "x", in: d)
    let network = NetworkPicture(graph.paths(limit: 24), of: graph, Study(d), digits: 3)
    let lines = MermaidDiagram(network: network).text.split(separator: "\n").map(String.init)
    #expect(lines.first == "flowchart LR")
    #expect(lines.count { $0.contains("-->") } == 4)
    let colours = lines.compactMap { $0.firstMatch(of: /stroke:(#[0-9a-f]+)/).map { String($0.1) } }
    #expect(colours.count == 4)
    #expect(colours[0] == colours[1] && colours[2] == colours[3] && colours[0] != colours[2])
  }
}
