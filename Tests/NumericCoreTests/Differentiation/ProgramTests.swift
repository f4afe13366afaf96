import TestSupport
import Testing

@testable import NumericCore

@Suite("Compiled formulas", .inTurn)
struct ProgramTests {
  @Test("A program gives the bits that the formula gives", .tags(.law), arguments: [1, 2, 3, 4] as [UInt64])
  func agreesWithFormula(seed: UInt64) throws {
    var random = RandomFormula(seed: seed)
    for _ in 0..<300 {
      let (formula, point) = (random.formula(depth: 4), random.point())
      let program = Program([("f", formula)])
      let values = program.values(program.inputs.map { Double(point[$0]!) })
      let direct = formula.evaluated { Double(point[$0]!) }
      let slot = try #require(program.slot(of: "f"))
      #expect(values[slot].bitPattern == direct.bitPattern || (values[slot].isNaN && direct.isNaN))
    }
  }

  @Test("Definitions are computed once and found by their symbols")
  func findsSlots() {
    let program = Program([("s", a * b), ("h", .symbol("s") + a), ("E", .symbol("h").squared - .symbol("c"))])
    #expect(program.inputs == ["a", "b", "c"])
    let values = program.values([2, 3, 4] as [Double])
    #expect(values.count == program.count)
    #expect(program.slot(of: "s").map { values[$0] } == 6)
    #expect(program.slot(of: "h").map { values[$0] } == 8)
    #expect(program.slot(of: "E").map { values[$0] } == 60)
    #expect(program.slot(of: "c").map { values[$0] } == 4)
    #expect(program.slot(of: "d") == nil)
  }

  @Test(
    "What an output is not computed from does its derivative no harm",
    arguments: [
      .apply(.squareRoot, x), log(x), 1 / x, x.raised(to: -1), x.raised(to: -2), .apply(.squareRoot, x - x),
    ] as [Expression])
  func passesOverUnused(beside: Expression) throws {
    let program = Program([("a", beside), ("b", 2 * x), ("c", beside.raised(to: 0) + 2 * x)])
    for name in ["b", "c"] as [Symbol] {
      let slot = try #require(program.slot(of: name))
      #expect(program.adjoints(of: slot, values: program.values([0.0]))[0] == 2)
      let enclosed = program.adjoints(of: slot, values: program.values([Interval(0)]))[0]
      #expect(name == "c" || enclosed.isIdentical(to: Interval(2)))
    }
    // An output that does use it has no derivative there.
    let slot = try #require(program.slot(of: "a"))
    #expect(!program.adjoints(of: slot, values: program.values([0.0]))[0].isFinite)
  }

  @Test("A slope by one input is not spoilt by what depends on another only")
  func passesOverConstants() throws {
    let program = Program([("f", 2 * x + .apply(.squareRoot, a) - log(a + 1) / a.raised(to: 3))])
    let position = try #require(program.inputs.firstIndex(of: "x"))
    let inputs = program.inputs.map { $0 == "x" ? 1.0 : 0 }
    let slopes = program.linearised([try #require(program.slot(of: "f"))], [position], inputs).slopes
    #expect(slopes == [[2]])
  }

  @Test("A definition that is only another's name has its adjoint")
  func differentiatesNames() throws {
    let program = Program([("y", a), ("E", .symbol("y").squared)])
    let adjoints = program.adjoints(of: try #require(program.slot(of: "E")), values: program.values([3.0]))
    #expect(program.slot(of: "a").map { adjoints[$0] } == 6)
    #expect(program.adjoints(of: 0, values: program.values([3.0]))[0] == 1)
  }

  @Test("A definition's adjoint counts its mentions, not what is computed in the same way")
  func keepsDefinitionsApart() throws {
    let h = sigmoid(.symbol("s"))
    // g and h are one function, and a·b occurs beside s.
    let sum: Expression = .symbol("s").squared + a * b + 3 * .symbol("g") + 5 * .symbol("h")
    let program = Program([("s", a * b), ("g", h), ("h", h), ("k", h + 1), ("E", sum)])
    let output = try #require(program.slot(of: "E"))
    let adjoints = program.adjoints(of: output, values: program.values([2.0, 3.0]))
    func adjoint(_ symbol: Symbol) throws -> Double { adjoints[try #require(program.slot(of: symbol))] }
    #expect(try adjoint("g") == 3)
    #expect(try adjoint("h") == 5)
    #expect(try adjoint("k") == 0)
    // 2s directly and 8σ′ through g and h, added in whatever order: a few roundings of 12.
    let slope = Dual(variable: 6.0).applying(.sigmoid).tangent
    #expect(abs(try adjoint("s") - (12 + 8 * slope)) <= 4 * 12.0.ulp)
    #expect(abs(try adjoint("a") - 3 * (13 + 8 * slope)) <= 8 * 39.0.ulp)
  }

  @Test(
    "The ReLU hands nothing down at 0 and below", arguments: [(-1, 0), (0, 0), (2, 5)] as [(Double, Double)])
  func stopsAtKink(value: Double, slope: Double) throws {
    let program = Program([("E", 5 * relu(a))])
    let adjoints = program.adjoints(of: try #require(program.slot(of: "E")), values: program.values([value]))
    #expect(adjoints[0] == slope)
  }

  @Test("A symbol used on two paths adds both", .tags(.derivation))
  func addsPaths() throws {
    // y = (x + t)⁻¹, x = v², t = e^v (L3-15, L3-16): at v = 0 the derivative is −1.
    let v: Expression = .symbol("v")
    let program = Program([("x", v.squared), ("t", exp(v)), ("y", 1 / (.symbol("x") + .symbol("t")))])
    let adjoints = program.adjoints(
      of: try #require(program.slot(of: "y")), values: program.values([Rational(0)]))
    #expect(adjoints[0] == Rational(-1))
  }

  @Test("Changing a slot computes what depends on it, and nothing else")
  func changesSlot() throws {
    let program = Program([("s", a * b), ("t", b + 1), ("E", .symbol("s") + .symbol("t").squared)])
    let values = program.values([2, 3] as [Double])
    let slot = { (symbol: Symbol) in try #require(program.slot(of: symbol)) }
    #expect(program.dependents(of: 0) == [try slot("s"), try slot("E")])
    #expect(program.values(values, changing: 0, to: 5) == program.values([5, 3]))
    // A result too can be set, whatever it was computed from.
    let changed = program.values(values, changing: try slot("t"), to: 10)
    #expect(changed[try slot("E")] == 106)
    #expect(changed[1] == 3)
  }

  @Test("A symbol is defined once, before it is used", .tags(.mutant))
  func order() async {
    await #expect(processExitsWith: .failure) { _ = Program([("x", .symbol("y") + 1), ("y", .symbol("a"))]) }
    await #expect(processExitsWith: .failure) { _ = Program([("x", .symbol("x") + 1)]) }
    await #expect(processExitsWith: .failure) { _ = Program([("x", .symbol("a")), ("x", .symbol("b"))]) }
  }

  @Test("Ten thousand definitions in a row don't recurse")
  func isDeep() throws {
    var definitions: [(Symbol, Expression)] = [("x_0", a + 1)]
    for k in 1...10_000 {
      definitions.append((Symbol("x_\(k)"), .symbol(Symbol("x_\(k - 1)")) + 1))
    }
    let program = Program(definitions)
    let last = try #require(program.slot(of: "x_10000"))
    let values = program.values([0.5])
    #expect(values[last] == 10_001.5)
    #expect(program.adjoints(of: last, values: values)[0] == 1)
  }

  @Test("Outputs are fed back all at once", arguments: [0, 1, 2, 90])
  func feedsBack(rounds: Int) {
    // a, b ← b, a + b: the Fibonacci numbers, exactly.
    let program = Program([("next", a + b)])
    let feedback = [(output: 1, input: 0), (output: program.slot(of: "next")!, input: 1)]
    let state = program.iterated(times: rounds, inputs: [Rational(0), Rational(1)], feedback: feedback)
    let expected = [0: 0, 1: 1, 2: 1, 90: 2_880_067_194_370_816_120]
    #expect(state[0] == Rational(expected[rounds]!))
    // The same with the entries of the feedback in the other order.
    let swapped = program.iterated(
      times: rounds, inputs: [Rational(0), Rational(1)], feedback: Array(feedback.reversed()))
    #expect(swapped == state)
  }

  @Test("Rounds in a row give the bits that rounds one by one give")
  func iterates() throws {
    let program = Program([("next", a - 0.1 * (sigmoid(a) - b))])
    let feedback = [(output: try #require(program.slot(of: "next")), input: 0)]
    var (value, enclosure) = (0.75, Interval(Rational(3, 4)))
    for _ in 0..<100 {
      value = program.values([value, 0.25])[feedback[0].output]
      enclosure = program.values([enclosure, Interval(Rational(1, 4))])[feedback[0].output]
    }
    #expect(program.iteratedDoubles(times: 100, inputs: [0.75, 0.25], feedback: feedback) == [value, 0.25])
    let last = program.iteratedEnclosures(
      times: 100, inputs: [Interval(Rational(3, 4)), Interval(Rational(1, 4))], feedback: feedback)
    #expect(last[0].isIdentical(to: enclosure))
    #expect(last[0].contains(value))
  }
}

// MARK: - Fixtures

private let (a, b, x): (Expression, Expression, Expression) = (.symbol("a"), .symbol("b"), .symbol("x"))
