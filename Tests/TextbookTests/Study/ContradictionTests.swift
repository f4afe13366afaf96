import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("Contradictions", .inTurn)
struct ContradictionTests {
  /// The contradiction of the first two claims of one derivation.
  private func contradiction(_ state: (inout Derivation) -> Void) -> Contradiction.Proof? {
    var d = Derivation()
    state(&d)
    return Contradiction((d.claims[0], d), (d.claims[1], d)).proof
  }

  @Test("Two formulas for one thing that differ somewhere contradict each other", .tags(.derivation))
  func formulas() throws {
    let proof = contradiction { d in
      let (t, y) = (d.given("t", 1, as: .target), d.given("y", "0.25"))
      let loss = d.let("E", -t * log(y))
      d.claim("A-01", loss, is: t * log(y))
      d.claim("B-01", defines: [loss: -(t * log(y))])
    }
    guard case .formulas(_, _, let point)? = proof else {
      Issue.record("no proof")
      return
    }
    #expect(point.left.isDisjoint(from: point.right))
  }

  @Test("One formula in two forms is no contradiction", .tags(.mutant))
  func forms() {
    let proof = contradiction { d in
      let (t, y) = (d.given("t", 1), d.given("y", "0.25"))
      let slope = d.let("s", -(t - y))
      d.claim("A-01", slope, is: y - t)
      d.claim("B-01", slope, is: -(t - y))
    }
    #expect(proof == nil)
  }

  @Test("Formulas for two things are no contradiction, however they differ", .tags(.mutant))
  func twoThings() {
    let proof = contradiction { d in
      let x = d.given("x", 2)
      d.claim("A-01", d.let("a", 2 * x), is: x + x)
      d.claim("B-01", d.let("b", 3 * x), is: 2 * x)
    }
    #expect(proof == nil)
  }

  @Test("A transpose that fits in one product and not in the other is a contradiction", .tags(.mutant))
  func shapes() {
    func proof(transposed: Bool) -> Contradiction.Proof? {
      contradiction { d in
        let w = (1...3).map { i in (1...2).map { j in d.given(Symbol("w_\(i)\(j)"), 1, as: .weight) } }
        let (a, e) = (
          (1...3).map { d.given(Symbol("a_\($0)"), 1) }, (1...2).map { d.given(Symbol("e_\($0)"), 1) }
        )
        let W = MatrixFormula.matrix("W", Matrix(w))
        let back = w.enumerated().map { i, row in d.let(Symbol("b_\(i)"), row[0] * e[0] + row[1] * e[1]) }
        let z = (0..<2).map { j in d.let(Symbol("z_\(j)"), a[0] * w[0][j] + a[1] * w[1][j] + a[2] * w[2][j]) }
        let factor = transposed ? MatrixFormula.transposed(W) : W
        d.claim("A-01", "b", Matrix(column: back), is: .product(factor, .matrix("e", Matrix(column: e))))
        d.claim(
          "B-01", "z", Matrix(column: z), is: .product(.transposed(W), .matrix("a", Matrix(column: a))))
      }
    }
    if case .shapes(_, of: let shape)? = proof(transposed: true), shape.description == "3×2" {
    } else {
      Issue.record("no proof")
    }
    #expect(proof(transposed: false) == nil)
  }

  /// A chapter that says what a function is at and above 0, or below.
  private func step(_ id: String, _ name: Symbol, isOneAtZero: Bool) -> Derivation {
    var d = Derivation()
    let x = d.given("x", 1)
    let h = d.let(name, .apply(.step, x))
    d.claim(
      id, h,
      cases: isOneAtZero ? Piece(1, where: x, .notNegative) : Piece(0, where: x, .notPositive))
    return d
  }

  @Test("Two values of a function at one point contradict each other, in two chapters too", .tags(.mutant))
  func values() {
    let (zero, one) = (step("A-01", "h", isOneAtZero: false), step("B-01", "u", isOneAtZero: true))
    let apart = Contradiction((zero.claims[0], zero), (one.claims[0], one)).proof
    guard case .values(.step, let point, let first, let second)? = apart else {
      Issue.record("no proof")
      return
    }
    #expect(point == Rational(0) && first == Rational(0) && second == Rational(1))
    let same = step("B-01", "u", isOneAtZero: false)
    #expect(Contradiction((zero.claims[0], zero), (same.claims[0], same)).proof == nil)
  }

  @Test(
    "Two values of one quantity contradict each other, printed as a formula or as a number", .tags(.mutant))
  func numbers() {
    func proof(_ printed: Expression) -> Contradiction.Proof? {
      contradiction { d in
        let x = d.given("x", 0)
        let y = d.let("y", exp(2 * x))
        let slope = d.partial(of: y, by: x)
        d.claim("A-01", slope, is: 2 * exp(2 * x))
        d.claim("B-01", shows: [slope: printed])
      }
    }
    if case .numbers(let subject, let first, let second)? = proof(exp(1)) {
      #expect(subject == "∂y/∂x".e && first.contains(Rational(2)) && second.lowerBound > 2.7)
    } else {
      Issue.record("no proof")
    }
    #expect(proof(2 * exp(0)) == nil)
  }

  @Test("A definition contradicts a derivative that does not come of it", .tags(.mutant))
  func derivative() {
    func proof(_ printed: (Expression) -> Expression) -> Contradiction.Proof? {
      contradiction { d in
        let (x, w) = (d.given("x", 2), d.given("w", "0.5", as: .weight))
        let h = d.let("h", sigmoid(w * x))
        let loss = d.let("L", h - d.given("t", 1, as: .target))
        d.claim("A-01", defines: [h: sigmoid(w * x)])
        d.claim("B-01", d.partial(of: loss, by: w), is: printed(h) * x)
      }
    }
    if case .derivative("∂L/∂w", let point)? = proof({ $0 }) {
      #expect(point.left.isDisjoint(from: point.right))
    } else {
      Issue.record("no proof")
    }
    #expect(proof { $0 * (1 - $0) } == nil)
  }

  @Test(
    "Equations that need two values of one symbol contradict the formula that has two symbols", .tags(.mutant)
  )
  func noValue() {
    /// Two outputs with targets of their own, or with one target.
    func proof(_ second: PrintedDecimal) -> Contradiction.Proof? {
      contradiction { d in
        let x = d.given("x", 2)
        let targets = [d.given("t_1", 1, as: .target), d.given("t_2", second, as: .target)]
        let w = (1...2).map { d.given(Symbol("w_\($0)"), 3, as: .weight) }
        let error = d.let("E", (targets[0] - w[0] * x).squared / 2 + (targets[1] - w[1] * x).squared / 2)
        let slopes = w.map { d.partial(of: error, by: $0) }
        d.claim(
          "A-01", equal: [slopes[0]: -(targets[0] - w[0] * x) * x, slopes[1]: -(targets[1] - w[1] * x) * x])
        let own = Condition(ko: "그렇게 읽을 때", en: "if read so")
        d.claim("B-01", zip(slopes, w).map { .equal($0, -("t".e - $1 * x) * x, own) })
      }
    }
    if case .noValue(of: "t", in: let one, and: let other)? = proof(5) {
      // By hand: the first equation needs t = t₁, the second t = t₂.
      #expect(one.1.contains(Rational(1)) && other.1.contains(Rational(5)))
    } else {
      Issue.record("no proof")
    }
    #expect(proof(1) == nil)
  }

  @Test("A table's number is a value of the function, too")
  func table() {
    var d = Derivation()
    let s = d.given("s", 0)
    d.claim("B-01", d.let("y", .apply(.step, s)), prints: 1)
    let zero = step("A-01", "h", isOneAtZero: false)
    if case .values? = Contradiction((d.claims[0], d), (zero.claims[0], zero)).proof {
    } else {
      Issue.record("no proof")
    }
  }
}
