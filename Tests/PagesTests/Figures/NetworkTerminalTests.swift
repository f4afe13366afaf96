import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

/// The numbers are those that Mazur prints (2015): out_h1 0.593269992, ∂E/∂out_h1 0.036350306, ∂E/∂w₅ 0.082167041, ….
@Suite("A network in letters", .inTurn)
struct NetworkTerminalTests {
  private static func text(_ lines: [TerminalLine]) -> String { lines.map(\.text).joined(separator: "\n") }

  @Test("The 2-2-2 network with its gradients fits 80 columns")
  func whole() {
    let lines = DrawnNetworks.twoTwoTwo.lines(width: 80, language: .en)
    #expect(lines.allSatisfy { displayWidth($0.text) <= 80 })
    #expect(
      Self.text(lines) == """
                                  ┌─────────┐                   ┌───────┐
                                  │netₕ₁    │                   │netₒ₁  │
        ┌─────┐                   │▲0.3775  │                   │▲1.106 │
        │i₁   │⠤⠤⠤⠤⠤w₁ ▲0.15⠤⠤⠤⠤⠤▸│▼0.008771│⠤⠤⠤⠤⠤⠤w₅ ▲0.40⠤⠤⠤⠤▸│▼0.1385│
        │▲0.05│⢄    ▼0.0004386   ▸│outₕ₁    │⢄     ▼0.08217    ▸│outₒ₁  │⢄
        └─────┘ ⠑⢄             ⢀⠔⠁│▲0.5933  │ ⠑⢄             ⢀⠔⠁│▲0.7514│⠈⢆
                w₃ ▲0.25     ⣀⠔⠁  │▼0.03635 │ w₇ ▲0.50     ⣀⠔⠁  │▼0.7414│ ⠈⢆
                ▼0.0004977 ⡠⠊     └─────────┘ ▼−0.02260  ⡠⠊     └───────┘  ⠈⢆ ┌───────┐
                      ⠈⠢⡀⡠⠊                         ⠑⢄ ⡠⠊                   ⠈⢆│E      │
                       ⡠⠊⠢⡀                          ⡠⠛⢄                     ▸│▲0.2984│
                w₂ ▲0.20  ⠈⠢⡀     ┌─────────┐  w₆ ▲0.45 ⠑⢄     ┌─────────┐   ▸│▼1     │
                ▼0.0008771  ⠈⠒⢄   │netₕ₂    │  ▼0.08267   ⠑⢄   │netₒ₂    │   ⡜└───────┘
        ┌─────┐ ⢀⠔⠁            ⠑⢄ │▲0.3925  │ ⢀⠔⠁           ⠑⢄ │▲1.225   │  ⡜
        │i₂   │⠔⠁                ▸│▼0.009954│⠔⠁               ▸│▼−0.03810│ ⡜
        │▲0.10│⠤⠤⠤⠤⠤w₄ ▲0.30⠤⠤⠤⠤⠤▸│outₕ₂    │⠤⠤⠤⠤⠤w₈ ▲0.55⠤⠤⠤⠤▸│outₒ₂    │⠜
        └─────┘     ▼0.0009954    │▲0.5969  │     ▼−0.02274    │▲0.7729  │
                                  │▼0.04137 │                  │▼−0.2171 │
                                  └─────────┘                  └─────────┘
        ▲ value   ▼ gradient of E
        """)
  }

  @Test("Where there is no room, each box is followed by what leads to it")
  func list() {
    let lines = DrawnNetworks.twoTwoTwo.lines(width: 40, language: .ko)
    #expect(lines.allSatisfy { displayWidth($0.text) <= 40 })
    #expect(
      Self.text(lines) == """
        i₁ ▲0.05
        i₂ ▲0.10
        netₕ₁ ▲0.3775 ▼0.008771
        outₕ₁ ▲0.5933 ▼0.03635
          ├─ w₁ ▲0.15 ▼0.0004386 ── i₁
          └─ w₂ ▲0.20 ▼0.0008771 ── i₂
        netₕ₂ ▲0.3925 ▼0.009954
        outₕ₂ ▲0.5969 ▼0.04137
          ├─ w₃ ▲0.25 ▼0.0004977 ── i₁
          └─ w₄ ▲0.30 ▼0.0009954 ── i₂
        netₒ₁ ▲1.106 ▼0.1385
        outₒ₁ ▲0.7514 ▼0.7414
          ├─ w₅ ▲0.40 ▼0.08217 ── outₕ₁
          └─ w₆ ▲0.45 ▼0.08267 ── outₕ₂
        netₒ₂ ▲1.225 ▼−0.03810
        outₒ₂ ▲0.7729 ▼−0.2171
          ├─ w₇ ▲0.50 ▼−0.02260 ── outₕ₁
          └─ w₈ ▲0.55 ▼−0.02274 ── outₕ₂
        E ▲0.2984 ▼1 ← outₒ₁, outₒ₂
        ▲ 값   ▼ E의 기울기
        """)
  }

  @Test("Gates and plain arrows stand in the list, too")
  func gates() {
    let graph = DrawnNetworks.graph(["x", "y", "q"], [("x", "q"), ("y", "q")], gates: ["q": "+"])
    #expect(Self.text(graph.lines(width: 8, language: .en)) == "x\ny\n(+) q ← x, y")
    #expect(
      Self.text(graph.lines(width: 20, language: .en)) == """
        ┌─┐
        │x│⢄
        └─┘ ⠑⢄ ┌ + ┐
              ▸│q  │
        ┌─┐ ⢀⠔⠁└───┘
        │y│⠔⠁
        └─┘
        """)
  }

  @Test("Values and gradients have tones of their own")
  func tones() {
    for width in [40, 80] {
      for piece in DrawnNetworks.twoTwoTwo.lines(width: width, language: .en).flatMap(\.pieces) {
        #expect(piece.text.contains("▲") == (piece.tone == .value))
        #expect(piece.text.contains("▼") == (piece.tone == .gradient))
      }
    }
  }

  @Test("A wide letter takes two cells, in a box and on the way there")
  func wide() {
    var d = Derivation()
    let (x, y, w) = (d.given("입력", 1), d.given("출력", 2), d.given("무게", 3))
    let picture = NetworkPicture(NetworkDrawing(nodes: [[x], [y]], edges: [(x, y, w)]), Study(d))
    #expect(
      Self.text(picture.lines(width: 80, language: .ko)) == """
        ┌───────┐          ┌───────┐
        │입력 ▲1│⠤무게 ▲3⠤▸│출력 ▲2│
        └───────┘          └───────┘
        """)
  }
}
