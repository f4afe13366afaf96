import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("A reading", .tags(.derivation), .inTurn)
struct ReadingTests {
  /// E = ½Σ(t_k − w_k·x)² with two outputs, and what a slide says of ∂E/∂x.
  private func kind(_ printed: Expression, reading: [Symbol: Expression]) -> Verdict.Kind {
    verdict { d in
      let x = d.given("x", 2)
      for k in 1...2 {
        let (t, w) = (
          d.given(Symbol("t_\(k)"), [1, 3][k - 1], as: .target), d.given(Symbol("w_\(k)"), "0.5", as: .weight)
        )
        d.let(Symbol("e_\(k)"), (t - w * x).squared / 2)
      }
      let error = d.let("E", "e_1".e + "e_2".e)
      let slope = d.partial(of: error, by: x)
      d.claim(
        "T", slope, is: printed, provided: Condition(ko: "그렇게 읽을 때", en: "if read so", reading: reading))
    }.kind
  }

  private let printed = sum(over: "k", 1...2, -("t".e - "w_k".e * "x".e) * "w_k".e)

  @Test("may bring in the index of the sum that a symbol lost")
  func index() { #expect(kind(printed, reading: ["t": "t_k".e]) == .conditional) }

  @Test("with one target for all outputs makes the formula no better", .tags(.mutant))
  func wrongReading() { #expect(kind(printed, reading: ["t": "t_1".e]) == .refuted) }

  @Test("that nothing depends on is no condition", .tags(.mutant))
  func idle() {
    let right = sum(over: "k", 1...2, -("t_k".e - "w_k".e * "x".e) * "w_k".e)
    #expect(kind(right, reading: ["t": "t_k".e]) == .proved)
  }

  /// s = (x₁ x₂)·(a b; c d) with weights w_jk from k to j.
  private func order(_ rows: [[Symbol]], otherwise: [Symbol: Expression]) -> Verdict.Kind {
    verdict { d in
      let x = (1...2).map { d.given(Symbol("x_\($0)"), [1, 3][$0 - 1]) }
      let w = (1...2).map { j in (1...2).map { k in d.given(Symbol("w_\(j)\(k)"), 1, as: .weight) } }
      let s = (0..<2).map { j in d.let(Symbol("s_\(j + 1)"), w[j][0] * x[0] + w[j][1] * x[1]) }
      let matrix = Matrix(rows.map { $0.map { .symbol($0) } })
      d.claim(
        "T", "s", Matrix([s]), is: .product(.matrix("", Matrix([x])), .matrix("", matrix)),
        provided: Condition(ko: "그 순서일 때", en: "in that order", otherwise: otherwise))
    }.kind
  }

  private let swapped: [Symbol: Expression] = ["w_12": .symbol("w_21"), "w_21": .symbol("w_12")]

  @Test("of an index order is a condition where the other order is wrong")
  func indexOrder() {
    #expect(order([["w_11", "w_21"], ["w_12", "w_22"]], otherwise: swapped) == .conditional)
  }

  @Test(
    "of an index order is none where either order will do, and saves nothing where the formula is wrong",
    .tags(.mutant))
  func eitherOrder() {
    #expect(order([["w_11", "w_21"], ["w_12", "w_22"]], otherwise: [:]) == .proved)
    #expect(order([["w_11", "w_12"], ["w_12", "w_22"]], otherwise: swapped) == .refuted)
  }
}
