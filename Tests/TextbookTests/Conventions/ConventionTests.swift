import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Conventions", .inTurn)
struct ConventionTests {
  /// The effects of one convention, by the lecture's name.
  private func effects(
    _ convention: Convention, on derivation: Derivation
  ) -> [Symbol: ConventionEffect] {
    Dictionary(
      uniqueKeysWithValues: derivation.under([convention]).rewriting.effects.map { ($0.lectureName, $0) })
  }

  @Test("have names that no two share, two or three for each topic")
  func names() {
    #expect(Set(Convention.all.map(\.name)).count == Convention.all.count)
    for topic in Convention.Topic.allCases {
      #expect(Convention.choices(of: topic).count == (topic == .bias ? 3 : 2))
    }
    #expect(Convention.named("error=output-minus-target")?.topic == .error)
    #expect(Convention.named("error=sideways") == nil)
  }

  // MARK: - ½

  @Test("Without ½, the error and its gradients double, and updated weights differ", .tags(.derivation))
  func withoutHalf() {
    let effects = effects(.withoutHalf, on: smallNetwork())
    #expect(effects["E"]?.after?.unicode == "(t − y)²")
    for doubled: Symbol in ["E", "∂E/∂y", "∂E/∂v", "∂E/∂w_1"] where effects[doubled] != nil {
      #expect(effects[doubled]?.outcome == .multiple(Rational(2)), "\(doubled)")
    }
    for kept: Symbol in ["s", "h", "y"] { #expect(effects[kept]?.outcome == .same, "\(kept)") }
    #expect(effects["w_1^+"]?.outcome == .different)
    #expect(effects["E^(3)"]?.outcome == .different)
  }

  @Test("With ½ put back, everything is as it was")
  func halfAndBack() {
    let derivation = smallNetwork()
    let back = derivation.under([.withoutHalf]).derivation.under([.withHalf])
    #expect(derivation.effects(of: back.derivation).allSatisfy { !$0.isVisible })
    #expect(derivation.under([.withHalf]).rewriting.standings == [.holds])
  }

  @Test("A square that is no error keeps its factor")
  func otherSquares() {
    var d = Derivation()
    let v = d.given("v", 2)
    d.let("k", v.squared / 2)
    #expect(d.under([.withoutHalf]).rewriting.hasEffect == false)
    #expect(d.under([.withoutHalf]).rewriting.standings == [.isNoConcern])
  }

  // MARK: - The order of target and output

  @Test("o − t turns formulas round and keeps every value", .tags(.derivation))
  func outputMinusTarget() {
    let effects = effects(.outputMinusTarget, on: smallNetwork())
    #expect(effects["E"]?.after?.unicode == "½(y − t)²")
    #expect(effects["∂E/∂v"]?.before?.unicode == "−(t − y)·h")
    #expect(effects["∂E/∂v"]?.after?.unicode == "(y − t)·h")
    #expect(effects.values.allSatisfy { $0.outcome == .same })
  }

  /// An error that is a quantity of its own, shared out and squared.
  private func signal(stepping: Bool = false) -> Derivation {
    var d = Derivation()
    let (t, w, a) = (d.given("t", 1, as: .target), d.given("w", "0.5", as: .weight), d.given("a", 3))
    let y = d.let("y", w * a)
    let e = d.let("e", t - y)
    d.let("share", w * e)
    let error = d.let("E", e.squared / 2)
    d.gradient(of: error, by: y)
    if stepping { d.step(w, along: -(e * a), rate: "0.1") }
    return d
  }

  @Test("An error that is a quantity itself changes its sign, and what is linear in it, too")
  func errorSignal() {
    let effects = effects(.outputMinusTarget, on: signal())
    #expect(effects["e"]?.after?.unicode == "y − t")
    #expect(effects["e"]?.outcome == .multiple(Rational(-1)))
    #expect(effects["share"]?.outcome == .multiple(Rational(-1)))
    #expect(effects["E"]?.outcome == .same)
    #expect(effects["∂E/∂y"]?.outcome == .same)
  }

  @Test("An error that a step adds to a weight keeps its sign, or the step would go uphill")
  func errorOfAStep() {
    let effects = effects(.outputMinusTarget, on: signal(stepping: true))
    #expect(effects["e"]?.after?.unicode == "−(y − t)")
    #expect(effects.values.allSatisfy { $0.outcome == .same })
  }

  @Test("A difference that is a derivative keeps its value")
  func derivativeKeepsSign() {
    var d = Derivation()
    let (t, s) = (d.given("t", 1, as: .target), d.given("s", "0.5"))
    let y = d.let("y", sigmoid(s))
    let error = d.let("E", -t * log(y) - (1 - t) * log(1 - y))
    d.gradient(of: error, by: s)
    d.let("δ", y - t)
    let effects = effects(.targetMinusOutput, on: d)
    #expect(effects["δ"]?.after?.unicode == "−(t − y)")
    #expect(effects["δ"]?.outcome == .same)
  }

  // MARK: - Samples

  /// One weight, run on two samples, or one input run to two outputs.
  private func twoErrors(ofSamples: Bool) -> Derivation {
    var d = Derivation()
    let (w, v) = (d.given("w", "0.5", as: .weight), d.given("v", 2, as: .weight))
    let (x1, x2) = (d.given("x_1", 3), d.given("x_2", -1))
    let (t1, t2) = (d.given("t_1", 1, as: .target), d.given("t_2", 0, as: .target))
    let y1 = d.let("y_1", w * x1)
    let y2 = d.let("y_2", ofSamples ? w * x2 : v * x1)
    let total = d.let("E", (t1 - y1).squared + (t2 - y2).squared)
    d.gradient(of: total, by: w)
    return d
  }

  @Test("The mean over two samples is half their sum", .tags(.derivation))
  func mean() {
    let effects = effects(.meanOfSamples, on: twoErrors(ofSamples: true))
    #expect(effects["E"]?.outcome == .multiple(Rational(1, 2)))
    #expect(effects["∂E/∂w"]?.outcome == .multiple(Rational(1, 2)))
    #expect(effects["y_1"]?.outcome == .same)
  }

  @Test("The errors of two outputs are no samples")
  func outputsAreNoSamples() {
    #expect(twoErrors(ofSamples: false).under([.meanOfSamples]).rewriting.hasEffect == false)
  }

  @Test("The sum again, of what was a mean")
  func meanAndBack() {
    let derivation = twoErrors(ofSamples: true)
    let back = derivation.under([.meanOfSamples]).derivation.under([.summedSamples])
    #expect(derivation.effects(of: back.derivation).allSatisfy { !$0.isVisible })
  }

  /// The two samples' error, and the same at a weight that was found, beside a sum that is no error.
  private func least(_ formula: (_ target: Expression, _ output: Expression) -> Expression) -> Derivation {
    var d = twoErrors(ofSamples: true)
    let best = d.let("w^*", "x_1".e * "t_1".e / 10)
    let outputs = (1...2).map { d.let(Symbol("p_\($0)"), best * .symbol(Symbol("x_\($0)"))) }
    d.let("E_min", formula("t_1".e, outputs[0]) + formula("t_2".e, outputs[1]))
    d.let("gap", "E".e - "E_min".e)
    return d
  }

  @Test("The mean reaches the error at other weights, and what is above it", .tags(.derivation))
  func meanAtOtherWeights() {
    let derivation = least { ($0 - $1).squared }
    let effects = effects(.meanOfSamples, on: derivation)
    for halved: Symbol in ["E", "E_min", "gap"] {
      #expect(effects[halved]?.outcome == .multiple(Rational(1, 2)), "\(halved)")
    }
    #expect(effects["w^*"]?.outcome == .same)
    let back = derivation.under([.meanOfSamples]).derivation.under([.summedSamples])
    #expect(derivation.effects(of: back.derivation).allSatisfy { !$0.isVisible })
  }

  @Test("A sum over the samples that is no error stays a sum", .tags(.mutant))
  func otherSums() {
    // Products, as of counting; another power; the error with two weights where there is one.
    for formula in [{ $0 * $1 }, { ($0 - $1).raised(to: 3) }] as [(Expression, Expression) -> Expression] {
      #expect(effects(.meanOfSamples, on: least(formula))["E_min"]?.outcome == .same)
    }
    var d = twoErrors(ofSamples: true)
    d.let("E_min", ("t_1".e - 3 * "x_1".e).squared + ("t_2".e - 4 * "x_2".e).squared)
    #expect(effects(.meanOfSamples, on: d)["E_min"]?.outcome == .same)
  }

  @Test("A second derivative follows its error", .tags(.derivation))
  func secondDerivative() {
    var d = twoErrors(ofSamples: true)
    let slope = d.partial(of: "E".e, by: "y_1".e)
    d.let("κ", d.partial(of: slope, by: "y_1".e))
    #expect(effects(.meanOfSamples, on: d)["κ"]?.outcome == .multiple(Rational(1, 2)))
    #expect(effects(.withHalf, on: d)["κ"]?.outcome == .multiple(Rational(1, 2)))
  }

  @Test("A gradient of many terms is a multiple, term by term", .tags(.derivation))
  func manyTerms() {
    var d = Derivation()
    let w = [d.given("w_0", "0.5", as: .bias), d.given("w_1", 1, as: .weight)]
    let terms = (1...10).map { n -> Expression in
      let (x, c) = (
        d.given("x^(\(n))", PrintedDecimal(n)), d.given("c^(\(n))", PrintedDecimal(n % 2), as: .target)
      )
      let y = d.let("y^(\(n))", sigmoid(w[0] + w[1] * x))
      return d.let("CE^(\(n))", -(c * log(y) + (1 - c) * log(1 - y)))
    }
    let total = d.let("C", .sum(terms))
    d.gradient(of: total, by: w[0], w[1])
    let effects = effects(.meanOfSamples, on: d)
    #expect(effects["∂C/∂w_0"]?.outcome == .multiple(Rational(1, 10)))
    #expect(effects["∂C/∂w_1"]?.outcome == .multiple(Rational(1, 10)))
  }

  // MARK: - The order of a weight's indices

  /// Two inputs, three units, rows as outputs, one unit's error and its gradient.
  private func layer() -> Derivation {
    var d = Derivation()
    let x = [d.given("x_1", 2), d.given("x_2", -1)]
    let w = (1...3).map { i in
      (1...2).map { j in d.given(Symbol("w_\(i)\(j)"), PrintedDecimal(10 * i + j), as: .weight) }
    }
    let z = w.enumerated().map { i, row in d.let("z_\(i + 1)", row[0] * x[0] + row[1] * x[1]) }
    let t = d.given("t", 1, as: .target)
    let error = d.let("E", (t - z[0] * z[1]).squared / 2)
    let slope = d.gradient(of: error, by: w[0][1])
    d.step(w[0][1], along: slope[w[0][1]], rate: "0.1")
    d.show("W", Matrix(w))
    d.claim(
      "T-1", "z", Matrix(column: z),
      is: .product(.matrix("W", Matrix(w)), .matrix("x", Matrix(column: x))))
    d.claim("T-2", z[0], prints: "10")
    return d
  }

  @Test("The indices change places in every name, and no value changes", .tags(.derivation))
  func weights() throws {
    let rewritten = layer().under([.inputsByOutputs])
    let (derivation, rewriting) = (rewritten.derivation, rewritten.rewriting)
    #expect(derivation.formula(of: "z_1")?.unicode == "w₁₁·x₁ + w₂₁·x₂")
    #expect(derivation["w_23"]?.definition.given == 32)
    #expect(derivation["∂E/∂w_21"] != nil && derivation["w_21^+"] != nil)
    #expect(rewriting.effects.allSatisfy { $0.outcome == .same })
    let matrix = try #require(rewriting.matrixFormulas.first)
    #expect(matrix.before.unicode == "W·x" && matrix.after.unicode == "Wᵀ·x")
    #expect(try matrix.after.evaluated().shape.description == "3×1")
    guard
      case .matrix(_, let shown)? = derivation.steps.first(where: {
        if case .matrix = $0 { true } else { false }
      })
    else {
      Issue.record("no matrix is shown")
      return
    }
    #expect(shown.shape.description == "2×3")
    #expect(shown.rows[0][2] == .symbol("w_13"))
  }

  @Test("A matrix claim is set aside, a number that names no weight is not")
  func weightClaims() {
    let verdicts = Study(layer().under([.inputsByOutputs])).verdicts
    #expect(verdicts.map(\.kind) == [.notApplicable, .certified])
    #expect(layer().under([.outputsByInputs]).rewriting.standings == [.holds])
  }

  @Test("A kernel's weights are no matrix between layers")
  func kernel() {
    var d = Derivation()
    let x = (1...3).map { i in (1...3).map { j in d.given(Symbol("x_\(i)\(j)"), PrintedDecimal(i * j)) } }
    let w = (1...2).map { i in (1...2).map { j in d.given(Symbol("w_\(i)\(j)"), 1, as: .weight) } }
    for i in 0..<2 {
      for j in 0..<2 {
        let top = w[0][0] * x[i][j] + w[0][1] * x[i][j + 1]
        d.let(Symbol("net_\(i + 1)\(j + 1)"), top + w[1][0] * x[i + 1][j] + w[1][1] * x[i + 1][j + 1])
      }
    }
    #expect(d.under([.inputsByOutputs]).rewriting.standings == [.isNoConcern])
    #expect(d.under([.outputsByInputs]).rewriting.standings == [.isNoConcern])
  }

  // MARK: - Claims

  @Test("Numbers of another convention do not apply; formulas that hold in both stay proved")
  func claims() throws {
    var d = Derivation()
    let (x, w, t) = (d.given("x", 2), d.given("w", "0.5", as: .weight), d.given("t", 3, as: .target))
    let y = d.let("y", w * x)
    let error = d.let("E", (t - y).squared / 2)
    let slope = d.gradient(of: error, by: w)
    d.claim("T-1", y, prints: "1")
    d.claim("T-2", error, prints: "2")
    d.claim("T-3", slope[w], is: -(t - y) * x)
    d.claim("T-4", slope[w], is: d.partial(of: error, by: y) * d.partial(of: y, by: w))
    d.claim("T-5", defines: [error: (t - y).squared / 2])
    let verdicts = Study(d.under([.withoutHalf])).verdicts
    #expect(verdicts.map(\.kind) == [.certified, .notApplicable, .notApplicable, .proved, .notApplicable])
    #expect(
      VerdictText(verdicts[1], language: .en).lines.map(\.plain) == ["here E has 2 times the lecture's value"]
    )
    let turned = Study(d.under([.outputMinusTarget])).verdicts
    #expect(turned.map(\.kind) == [.certified, .certified, .proved, .proved, .defined])
  }

  // MARK: - Mutants

  /// What a wrong convention does, which the comparison must not call the same.
  private func outcome(_ quantity: Symbol, _ wrong: @escaping @Sendable (Expression) -> Expression)
    -> ConventionEffect.Outcome?
  {
    let derivation = smallNetwork()
    let changed = derivation.rewritten {
      $0.symbol == quantity ? .formula(wrong($0.formula!)) : nil
    }
    return derivation.effects(of: changed).first { $0.lectureName == quantity }?.outcome
  }

  @Test("A transformation that changes a value is found out", .tags(.mutant))
  func mutants() {
    let (t, y, w): (Expression, Expression, Expression) = (.symbol("t"), .symbol("y"), .symbol("w_1"))
    #expect(outcome("E") { _ in (y + t).squared / 2 } == .different)
    #expect(outcome("E") { $0 * 3 } == .multiple(Rational(3)))
    // The same number at the givens, where w₁ = 0.25, and another function: no enclosure there tells.
    #expect(outcome("E") { $0 * w * 4 } == .different)
    #expect(outcome("E") { $0 * 2 * w * 4 } == .different)
    // One part in a million.
    #expect(outcome("y") { $0 * "1.000001" } == .different)
  }

  @Test("A factor is not carried through what is not linear", .tags(.mutant))
  func nonlinear() {
    let derivation = smallNetwork()
    let changed = derivation.rewritten { $0.symbol == "s" ? .formula($0.formula! * 2) : nil }
    let outcomes = Dictionary(
      uniqueKeysWithValues: derivation.effects(of: changed).map { ($0.lectureName, $0.outcome) })
    #expect(outcomes["s"] == .multiple(Rational(2)))
    #expect(outcomes["h"] == .different)
  }
}

extension Quantity.Definition {
  /// The given number, as a whole one.
  fileprivate var given: Int? {
    if case .given(let decimal) = self { Int(decimal.description) } else { nil }
  }
}
