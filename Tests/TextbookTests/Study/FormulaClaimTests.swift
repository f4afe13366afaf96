import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Claim of a formula", .tags(.derivation), .inTurn)
struct FormulaClaimTests {
  @Test("is proved by normal form, nested sigmoids included")
  func proved() {
    var d = smallNetwork(.sigmoid)
    let (t, y, v, h, x1) = ("t".e, "y".e, "v".e, "h".e, "x_1".e)
    d.claim("T-1", .symbol("∂E/∂w_1"), is: (y - t) * v * h * (1 - h) * x1)
    d.claim("T-2", .symbol("h"), is: exp(.symbol("s")) / (exp(.symbol("s")) + 1))
    d.claim("T-3", .symbol("h"), is: 1 / (1 + exp(-"w_1".e * x1 - "w_2".e * "x_2".e - "b".e)))
    #expect(Study(d).verdicts.map(\.kind) == [.proved, .proved, .proved])
  }

  @Test("is refuted with a point where two exact values differ", .tags(.mutant))
  func refuted() throws {
    let wrong: [(Expression, Expression)] = [
      ("a".e * "b".e, "a".e + "b".e), ("a".e.squared, "a".e), (-"a".e, "a".e), ("a".e / 2, "a".e / 3),
      ("c".e - "a".e, "a".e - "c".e),
    ]
    for (left, right) in wrong {
      var d = rationalGivens
      d.claim("T", left, is: right)
      let verdict = Study(d).verdicts[0]
      #expect(verdict.kind == .refuted)
      let counterexample = try #require(verdict.findings[0].counterexample)
      // c = a·b in this derivation: a counterexample must respect that.
      var values = Dictionary(uniqueKeysWithValues: counterexample.point.map { ($0.symbol, $0.value) })
      if let a = values["a"], let b = values["b"] { values["c"] = a * b }
      let exact = (left.evaluated { values[$0]! }, right.evaluated { values[$0]! })
      #expect(exact.0 != exact.1)
      #expect(counterexample.left.contains(exact.0) && counterexample.right.contains(exact.1))
      #expect(counterexample.left.isDisjoint(from: counterexample.right))
    }
  }

  @Test("stays undecided where there is neither a proof nor a counterexample")
  func undecided() {
    var d = rationalGivens
    // Equal where both are defined, which no normal form of the book shows.
    d.claim("T", sin(3 * "a".e), is: 3 * sin("a".e) - 4 * sin("a".e).raised(to: 3))
    #expect(Study(d).verdicts[0].kind == .undecided)
  }

  @Test("of something that is defined nowhere is not proved")
  func nowhereDefined() {
    var d = rationalGivens
    d.claim("T", 1 / ("a".e - "a".e), is: 1 / ("a".e - "a".e))
    #expect(Study(d).verdicts[0].kind == .undecided)
  }

  @Test("is not refuted at a point where one side is only enclosed, not defined", .tags(.mutant))
  func undefinedPoint() {
    var d = Derivation()
    let x = d.given("x", 1)
    // Both are 3 + log x² where defined. At x = 1 the quotient is 0/0; its enclosure is [0, 0].
    let quotient = (x - 1) / (x / 3 - 1 / 3)
    d.claim("T", quotient + log(x.squared), is: 3 + 2 * log(x))
    #expect(Study(d).verdicts[0].kind == .conditional)
  }

  @Test("holds under a condition, with a counterexample outside it")
  func conditional() throws {
    var d = rationalGivens
    let one = Condition(ko: "b가 1일 때", en: "where b is 1", assuming: ["b": 1])
    d.claim("T-1", "c".e, is: "a".e, provided: one)
    d.claim("T-2", "c".e, is: 2 * "a".e, provided: one)
    d.claim("T-3", "c".e, is: "a".e * "b".e, provided: one)
    let verdicts = Study(d).verdicts
    // Proved without it, so the condition is not needed.
    #expect(verdicts.map(\.kind) == [.conditional, .refuted, .proved])
    let point = try #require(verdicts[0].findings[0].counterexample).point
    #expect(point.contains { $0.symbol == "b" && $0.value != Rational(1) })
    #expect(verdicts[0].findings[0].condition?.text.en.plain == "where b is 1")
    #expect(verdicts[2].findings[0].condition == nil)
  }

  @Test("is conditional, not proved, where a logarithm is split whose parts must be above 0")
  func conditionalOnLogarithms() throws {
    var d = rationalGivens
    let (a, b) = ("a".e, "b".e)
    let positive = Condition(ko: "둘 다 양수일 때", en: "where both are positive", positive: [a, b])
    d.claim("T-1", exp(log(a)), is: a)
    d.claim("T-2", log("c".e), is: log(a) + log(b))
    d.claim("T-3", log(a * b), is: log(a) + log(b), provided: positive)
    d.claim("T-4", log(exp(a)), is: a)
    d.claim("T-5", exp(log(a)), is: -a)
    d.claim("T-6", log(a * b), is: log(a) - log(b), provided: positive)
    let verdicts = Study(d).verdicts
    #expect(
      verdicts.map(\.kind) == [.conditional, .conditional, .conditional, .proved, .refuted, .refuted])
    let conditions = verdicts.map { $0.findings[0].condition }
    #expect(conditions[0]?.positive == [a])
    #expect(conditions[0]?.text.en.plain == "where a > 0" && conditions[0]?.text.ko.plain == "a > 0일 때")
    // c = a·b: of the copy's own formulas, all that a logarithm is taken of.
    #expect(conditions[1]?.positive == [a * b, a, b])
    // The condition that is stated is said in its own words.
    #expect(conditions[2]?.text.en.plain == "where both are positive")
  }

  @Test("may need printed names to be read as others; the derivation's own side is not")
  func reading() {
    var d = rationalGivens
    let reading = Condition(ko: "", en: "where a is read as b", reading: ["a": "b".e])
    d.claim("T-1", "b".e.squared, is: "a".e * "b".e, provided: reading)
    d.claim("T-2", "a".e.squared, is: "b".e.squared, provided: reading)
    #expect(Study(d).verdicts.map(\.kind) == [.conditional, .refuted])
  }

  @Test("that is wrong even when it is read kindly says so, and its slip is found in that reading")
  func wrongInItsReading() throws {
    var d = smallNetwork(.sigmoid)
    let (t, y, v, h) = ("t".e, "y".e, "v".e, "h".e)
    let reading = Condition(ko: "k를 v로 읽을 때", en: "if k is read as v", reading: ["k": v])
    d.claim("T", .symbol("∂E/∂w_1"), is: -(t - y) * "k".e * h * "x_1".e, provided: reading)
    let verdict = Study(d).verdicts[0]
    #expect(verdict.kind == .refuted)
    #expect(verdict.diagnosis?.slip.id == "activation-for-derivative")
    let finding = verdict.findings[0]
    #expect(finding.condition?.text.en.plain == "if k is read as v")
    #expect(finding.corrected?.text == "−(t − y)·v·h·(1 − h)·x₁")
    // The point is in the reading: there is no k in it.
    let point = try #require(finding.counterexample)
    #expect(!point.point.contains { $0.symbol == "k" })
    let lines = Language.allCases.map { VerdictText(verdict, language: $0).lines.map(\.plain) }
    #expect(lines[0].contains { $0.hasPrefix("조건(k를 v로 읽을 때)을 받아들여도 값이 다름") })
    #expect(lines[1].contains { $0.hasPrefix("they differ even if k is read as v") })
  }

  @Test("about a repeated quantity is never refuted by values that its givens exclude")
  func repeated() {
    var d = Derivation()
    let (w, eta) = (d.given("w", "0.5", as: .weight), d.given("η", "0.1", as: .rate))
    let error = d.let("E", w.squared / 2)
    let next = d.step(w, along: d.gradient(of: error, by: w)[w], rate: eta)
    let none = d.after(0, roundsOf: [next], error)
    // After no round it is the error itself; the formulas alone don't show it.
    d.claim("T", none, is: error)
    #expect(Study(d).verdicts[0].kind == .undecided)
  }

  @Test("gives up where writing it out would double with each quantity", .timeLimit(.minutes(1)))
  func exponential() {
    var d = Derivation()
    var x = d.given("x_0", "0.5")
    for step in 1...64 { x = d.let(Symbol("x_\(step)"), x * x + x / 2) }
    d.claim("T", x, is: x + "x_0".e)
    d.claim("T-2", x, is: "x_63".e * "x_63".e + "x_63".e / 2)
    #expect(Study(d).verdicts.map(\.kind) == [.undecided, .undecided])
  }

  @Test("gives up on a formula nested too deep, without a stack overflow", .timeLimit(.minutes(1)))
  func deep() {
    var d = Derivation()
    var x = d.given("x_0", "0.5")
    for step in 1...20_000 { x = d.let(Symbol("x_\(step)"), sin(x)) }
    d.claim("T", x, is: sin("x_0".e))
    #expect(Study(d).verdicts[0].kind == .undecided)
  }

  @Test("puts the right formula beside the wrong one: the quantity's own, or the whole written out")
  func correction() {
    var d = smallNetwork(.sigmoid)
    let slope = Expression.symbol("∂E/∂v")
    d.claim("T-1", slope, is: "t".e * "h".e)
    d.claim("T-2", "w_1".e * slope, is: "t".e * "h".e)
    d.claim("T-3", "t".e - "y".e, is: "t".e + "h".e)
    let corrected = Study(d).verdicts.map { $0.findings[0].corrected?.text }
    #expect(corrected == ["−(t − y)·h", "w₁·(−(t − y)·h)", nil])
  }
}

@Suite("Claim of a formula by cases", .tags(.derivation), .inTurn)
struct CasesTests {
  /// h = ReLU(x·w), and a claim about its derivative by the net input s = x·w, or about itself.
  private func claim(about subject: Symbol = "∂h/∂s", _ pieces: Piece...) -> Verdict {
    verdict(on: { d in
      let (x, w) = (d.given("x", 2), d.given("w", "0.5", as: .weight))
      let s = d.let("s", x * w)
      let h = d.let("h", relu(s))
      d.partial(of: h, by: s)
      d.claim(Claim("T", [.cases(.symbol(subject), pieces)]))
    })
  }

  @Test("is proved when every case is, 0 included where the case says so")
  func proved() {
    #expect(claim(Piece(1, where: "s".e, .positive), Piece(0, where: "s".e, .notPositive)).kind == .proved)
    #expect(claim(Piece(0, where: "s".e, .negative)).kind == .proved)
    let above = Piece("s".e, where: "s".e, .notNegative)
    #expect(claim(about: "h", above, Piece(0, where: "s".e, .negative)).kind == .proved)
  }

  @Test("is refuted at a point inside the wrong case", .tags(.mutant))
  func refuted() throws {
    let wrong: [(Piece, (Rational) -> Bool)] = [
      (Piece(2, where: "s".e, .positive), { $0 > Rational(0) }),
      (Piece(1, where: "s".e, .negative), { $0 < Rational(0) }),
      (Piece(1, where: "s".e, .notPositive), { $0 < Rational(0) }),
    ]
    for (piece, isInside) in wrong {
      let finding = claim(piece).findings[0]
      #expect(finding.kind == .refuted)
      let counterexample = try #require(finding.counterexample)
      let value = try #require(counterexample.point.first { $0.symbol == "s" }).value
      #expect(isInside(value))
      #expect(counterexample.left.isDisjoint(from: counterexample.right))
      #expect(finding.corrected?.text == "step(s)")
    }
    // Right above 0, wrong at 0 alone.
    #expect(claim(Piece(1, where: "s".e, .notNegative)).kind == .refuted)
  }

  @Test("prints as the lecture writes it")
  func text() {
    let verdict = claim(Piece(1, where: "s".e, .positive), Piece(0, where: "s".e, .notPositive))
    #expect(verdict.findings[0].assertion.text(.en).plain == "∂h/∂s = 1 (s > 0), 0 (s ≤ 0)")
    guard case .typeset(_, let latex)? = verdict.findings[0].assertion.text(.en).segments.first else {
      Issue.record("a formula by cases is typeset")
      return
    }
    #expect(
      latex
        == "\\frac{\\partial h}{\\partial s} = \\begin{cases} 1 & s > 0 \\\\ 0 & s \\le 0 \\end{cases}")
  }
}

@Suite("Claim of a definition or a rule", .tags(.derivation), .inTurn)
struct DefinitionTests {
  private func kinds(_ claims: (inout Derivation) -> Void) -> [Verdict.Kind] {
    var d = smallNetwork()
    claims(&d)
    return Study(d).verdicts.map(\.kind)
  }

  @Test("is defined when the derivation computes with the printed formula")
  func defined() {
    #expect(
      kinds { d in
        d.claim("T-1", defines: ["s".e: "b".e + "x_1".e * "w_1".e + "x_2".e * "w_2".e, "h".e: tanh("s".e)])
        d.claim("T-2", defines: ["s".e: "x_1".e * "w_1".e + "x_2".e * "w_2".e])
        d.claim("T-3", defines: ["h".e: sigmoid("s".e)])
      } == [.defined, .refuted, .refuted])
  }

  @Test("may leave something out under a condition")
  func conditional() throws {
    var d = smallNetwork()
    let withoutBias = Condition(ko: "편향이 없으면", en: "without the bias", assuming: ["b": 0])
    d.claim("T", defines: ["s".e: "x_1".e * "w_1".e + "x_2".e * "w_2".e], provided: withoutBias)
    let finding = Study(d).verdicts[0].findings[0]
    // The derivation computes with the bias: that it is not there is a condition.
    #expect(finding.kind == .conditional)
    #expect(finding.condition != nil)
    #expect(finding.counterexample != nil)
  }

  @Test("is not a definition of a given, nor one that leads back to itself", .tags(.mutant))
  func circular() {
    #expect(
      kinds { d in
        d.claim("T-1", defines: ["b".e: "b".e])
        d.claim("T-2", defines: ["h".e: "h".e])
        d.claim("T-3", defines: ["h".e: "y".e / "v".e - "c".e / "v".e])
        d.claim("T-4", "w_1^+".e, follows: "w_1^+".e)
        d.claim("T-5", "w_1".e, follows: "w_1".e)
      } == [.undecided, .undecided, .undecided, .undecided, .undecided])
  }

  @Test("reproduces a rule that the derivation runs, and refutes another")
  func rule() {
    #expect(
      kinds { d in
        let (w, eta, slope) = ("w_1".e, "η".e, Expression.symbol("∂E/∂w_1"))
        d.claim("T-1", "w_1^+".e, follows: w - eta * slope)
        d.claim("T-2", "w_1^+".e, follows: w + eta * slope)
        d.claim("T-3", "w_1^+".e, follows: w - slope)
      } == [.reproduced, .refuted, .refuted])
  }
}

@Suite("Claim of a bound", .tags(.derivation), .inTurn)
struct BoundTests {
  /// σ′(x) ≤ `bound`, because of `gap`.
  private func claim(_ bound: Expression, _ gap: (Expression) -> Expression) -> Verdict {
    verdict(on: { d in
      let x = d.given("x", 3)
      let h = d.let("h", sigmoid(x))
      let slope = d.gradient(of: h, by: x)
      d.claim("T", slope[x], isAtMost: bound, becauseOf: gap(h))
    })
  }

  @Test("is proved by a gap that is a square")
  func proved() {
    #expect(claim("0.25") { (1 / 2 - $0).squared }.kind == .proved)
    #expect(claim(1 / 4) { ($0 - "0.5").squared }.kind == .proved)
  }

  @Test("is not proved by a gap that is real in places only", .tags(.mutant))
  func realInPlaces() {
    // w·h(1 − h) ≤ w/4 where w ≥ 0; below 0 it is the other way round.
    let verdict = verdict(on: { d in
      let (w, h) = (d.given("w", 1), d.let("h", sigmoid(d.given("x", 3))))
      d.claim(
        "T", w * h * (1 - h), isAtMost: w / 4,
        becauseOf: (Expression.apply(.squareRoot, w) * (1 / 2 - h)).squared)
    })
    #expect(verdict.kind == .refuted)
  }

  @Test("holds under a condition that makes the gap a product of what is not negative", .tags(.mutant))
  func conditional() throws {
    /// w·h(1 − h) ≤ w/4, where w is above 0 or below.
    func kind(positive: (Expression) -> Expression) -> Verdict.Kind {
      verdict(on: { d in
        let (w, h) = (d.given("w", 1, as: .weight), d.let("h", sigmoid(d.given("x", 3))))
        d.claim(
          "T", w * h * (1 - h), isAtMost: w / 4, becauseOf: w * (1 / 2 - h).squared,
          provided: Condition(ko: "그럴 때", en: "if so", positive: [positive(w)]))
      }).kind
    }
    #expect(kind { $0 } == .conditional)
    #expect(kind { -$0 } == .refuted)
  }

  @Test("of a derivative holds if it is by another variable than is printed", .tags(.mutant))
  func otherVariable() {
    /// ∂σ(w·x)/∂w ≤ ¼, read as the derivative by the net input, or as the one by x.
    func kind(readAs variable: Symbol) -> Verdict.Kind {
      verdict(on: { d in
        let (w, x) = (d.given("w", 1, as: .weight), d.given("x", 3))
        let a = d.let("a", w * x)
        let h = d.let("h", sigmoid(a))
        for variable in [w, x, a] { d.partial(of: h, by: variable) }
        d.claim(
          "T", .symbol("∂h/∂w"), isAtMost: 1 / 4, becauseOf: (1 / 2 - h).squared,
          provided: Condition(ko: "그럴 때", en: "if so", reading: ["∂h/∂w": .symbol(variable)]))
      }).kind
    }
    #expect(kind(readAs: "∂h/∂a") == .conditional)
    #expect(kind(readAs: "∂h/∂x") == .refuted)
  }

  @Test("is not proved by a gap that is no square, however true", .tags(.mutant))
  func noSquare() {
    #expect(claim("0.25") { 1 / 4 - $0 * (1 - $0) }.kind == .undecided)
    #expect(claim("0.25") { (1 / 2 - $0).raised(to: 3) }.kind == .undecided)
  }

  @Test("that is true is not refuted by a gap that is wrong", .tags(.mutant))
  func wrongGap() {
    #expect(claim("0.25") { (1 / 3 - $0).squared }.kind == .undecided)
    #expect(claim(1) { (1 / 2 - $0).squared }.kind == .undecided)
  }

  @Test("that is wrong is refuted by a point above it", .tags(.mutant))
  func wrongBound() throws {
    let verdict = claim("0.2") { (1 / 2 - $0).squared }
    #expect(verdict.kind == .refuted)
    let counterexample = try #require(verdict.findings[0].counterexample)
    // σ′(x) > 0.2 only for |x| < 0.9624…
    let x = try #require(counterexample.point.first).value
    #expect(x.magnitude < Rational(963, 1000))
    #expect(counterexample.left.lowerBound > 0)
  }
}

// MARK: - Fixtures

/// a, b given, c = a·b.
private let rationalGivens: Derivation = {
  var d = Derivation()
  let (a, b) = (d.given("a", 3), d.given("b", "0.5"))
  d.let("c", a * b)
  return d
}()
