import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Slips in copying a formula", .tags(.derivation), .inTurn)
struct CopyingSlipTests {
  @Test("A lost sign is named, alone or in every place at once", arguments: Lost.all)
  func operatorLost(lost: Lost) {
    let verdict = verdict(on: lost.printed)
    #expect(verdict.kind == .refuted)
    #expect(verdict.diagnosis?.slip.id == "operator-lost")
    #expect(verdict.findings[0].corrected?.formula == lost.repaired)
  }

  @Test("A lost index of a sum is named, in a sum inside another, too")
  func indexDropped() {
    var d = layers
    let (t, tk, o) = (Expression.symbol("t"), Expression.symbol("t_nk"), Expression.symbol("o_k"))
    let (v, h, tn) = (Expression.symbol("v_jk"), Expression.symbol("h_j"), Expression.symbol("t_n"))
    d.claim("one", .symbol("E"), is: sum(over: "k", 1...2, (tn - o).squared))
    let nested = sum(over: "j", 1...2, sum(over: "k", 1...2, (tn - o) * v) * h)
    d.claim("nested", .symbol("F"), is: nested)
    d.claim("no index at all", .symbol("E"), is: sum(over: "k", 1...2, (t - o).squared))
    let verdicts = Study(d).verdicts
    #expect(verdicts.map(\.kind) == [.refuted, .refuted, .refuted])
    #expect(verdicts.map { $0.diagnosis?.slip.id } == ["index-dropped", "index-dropped", nil])
    #expect(verdicts[0].findings[0].corrected?.formula == sum(over: "k", 1...2, (tk - o).squared))
    #expect(
      verdicts[1].findings[0].corrected?.formula
        == sum(over: "j", 1...2, sum(over: "k", 1...2, (tk - o) * v) * h))
  }

  @Test("An equation with indices is corrected with its indices")
  func general() {
    var d = layers
    let (a, b) = (Expression.symbol("a_k"), Expression.symbol("o_k"))
    d.claim("T", a, is: b * .symbol("c"), forAll: ["k": 1...2])
    let verdict = Study(d).verdicts[0]
    #expect(verdict.diagnosis?.slip.id == "operator-lost")
    #expect(VerdictText(verdict, language: .en).lines.first?.plain == "right: aₖ = oₖ + c")
  }

  @Test("A formula that lost something else is not put down to them", .tags(.mutant))
  func nothingFits() {
    let (a, b, c) = (Expression.symbol("a"), Expression.symbol("b"), Expression.symbol("c"))
    for printed in [exp(a * b) + c, a * b * c, exp(a) - b] {
      #expect(verdict(on: printed).diagnosis?.slip.id == nil)
    }
    // What is right has no slip.
    #expect(verdict(on: exp(a - b) / (exp(a - b) + exp(c - b))).diagnosis == nil)
  }

  /// y = e^(a − b)/(e^(a − b) + e^(c − b)), and a claim of it.
  private func verdict(on printed: Expression) -> Verdict {
    var d = Derivation()
    let (a, b, c) = (d.given("a", "0.3"), d.given("b", "1.7"), d.given("c", "-0.6"))
    let y = d.let("y", exp(a - b) / (exp(a - b) + exp(c - b)))
    d.claim("T", y, is: printed)
    return Study(d).verdicts[0]
  }

  /// E = Σ_k (t_nk − o_k)², F = Σ_j (Σ_k (t_nk − o_k)·v_jk)·h_j, a_k = o_k + c.
  private var layers: Derivation {
    var d = Derivation()
    let c = d.given("c", "0.4")
    for k in 1...2 {
      d.given(Symbol("t_n\(k)"), [1, "0.25"][k - 1])
      let o = d.given(Symbol("o_\(k)"), ["0.7", "-0.2"][k - 1])
      d.given(Symbol("h_\(k)"), ["0.5", "0.9"][k - 1])
      for j in 1...2 { d.given(Symbol("v_\(j)\(k)"), PrintedDecimal(j - 3 * k)) }
      d.let(Symbol("a_\(k)"), o + c)
    }
    func name(_ text: String) -> Expression { .symbol(Symbol(text)) }
    let miss = name("t_nk") - name("o_k")
    d.let("E", sum(over: "k", 1...2, miss.squared))
    d.let("F", sum(over: "j", 1...2, sum(over: "k", 1...2, miss * name("v_jk")) * name("h_j")))
    return d
  }
}

// MARK: - Fixtures

extension CopyingSlipTests {
  /// A formula with signs lost, and what it must have been.
  struct Lost: CustomTestStringConvertible {
    let testDescription: String
    let printed: Expression
    let repaired: Expression

    static let all: [Lost] = {
      let (a, b, c) = (Expression.symbol("a"), Expression.symbol("b"), Expression.symbol("c"))
      return [
        Lost(
          testDescription: "in all three places",
          printed: exp(a * b) / (exp(a * b) + exp(c * b)),
          repaired: exp(a - b) / (exp(a - b) + exp(c - b))),
        Lost(
          testDescription: "in one place",
          printed: exp(a - b) / (exp(a - b) + exp(c * b)),
          repaired: exp(a - b) / (exp(a - b) + exp(c - b))),
      ]
    }()
  }
}

extension Correction {
  /// The corrected formula.
  fileprivate var formula: Expression? {
    if case .formula(let formula) = self { return formula }
    return nil
  }
}
