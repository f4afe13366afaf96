import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("A table of gates", .inTurn)
struct GateTableTests {
  /// f = q², q = 3x, x = 2.
  private static func derivation(_ show: (inout Derivation, Expression, Expression, Expression) -> Void)
    -> Derivation
  {
    var d = Derivation()
    let x = d.given("x", 2)
    let q = d.let("q", 3 * x)
    show(&d, x, q, d.let("f", q.squared))
    return d
  }

  private static func rows(_ derivation: Derivation) -> [[String]] {
    DerivationBlocks(Study(derivation), language: .en).blocks.flatMap { block -> [[String]] in
      if case .table(let table) = block { table.rows.map { $0.map(\.plain) } } else { [] }
    }
  }

  @Test("has a gate a row: what arrives, the local slope, what is passed on")
  func gates() {
    let rows = Self.rows(Self.derivation { d, x, q, f in d.gates(of: f, by: q, x) })
    #expect(
      rows == [
        ["∂f/∂f = 1", "∂f/∂q = 2·q = 12", "∂f/∂q = 12"], ["∂f/∂q = 12", "∂q/∂x = 3", "∂f/∂x = 36"],
      ])
  }

  @Test("shows its derivatives, as any other step does, and nothing else")
  func steps() {
    let derivation = Self.derivation { d, x, q, f in d.gates(of: f, by: q, x) }
    #expect(derivation.steps.compactMap(\.gradient) == ["∂f/∂q", "∂f/∂x"])
    #expect(Study(derivation).gradientCheck(of: "∂f/∂x")?.agree == true)
    #expect(Self.rows(Self.derivation { d, x, _, f in d.summedGradient(of: f, by: x) }).isEmpty)
  }
}
