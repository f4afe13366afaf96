import NumericCore
import TestSupport
import Testing

@Suite("Where the results of a program vanish", .inTurn)
struct RootTests {
  @Test("is enclosed, and nothing wider than rounding needs", .tags(.enclosure))
  func goldenRatio() throws {
    let system = System([x.squared + x - 1 - y, y])
    let root = try #require(system.enclosure)
    // (√5 − 1)/2 = 0.6180339887498948482045868… (OEIS A094214)
    let oracle: PrintedDecimal = "0.6180339887498948482045868"
    #expect(root[0].contains(oracle.value))
    #expect(root[0].ulpWidth <= 4)
    #expect(root[1].contains(0.0))
  }

  @Test("is exact where the equations are linear", .tags(.enclosure))
  func linear() throws {
    let system = System([3 * x + y - 5 / 2, x - y / 3 - 1])
    // By hand: y = 3x − 3, so 6x = 11/2.
    #expect(system.exact == [Rational(11, 12), Rational(-1, 4)])
    let root = try #require(system.enclosure)
    #expect(root[0].contains(Rational(11, 12)) && root[1].contains(Rational(-1, 4)))
  }

  @Test("is exact only where the equations are linear", arguments: [x * x - 4, exp(x) - 1, 1 / x - 2])
  func notLinear(equation: Expression) { #expect(System([equation, y]).exact == nil) }

  @Test("is enclosed for every value of a constant that is only enclosed", .tags(.enclosure))
  func constants() throws {
    let system = System([x * a - 1, y - a])
    let root = try #require(system.enclosure(a: Interval(lower: 2, upper: 2.5)!))
    for value in [Rational(2), Rational(9, 4), Rational(5, 2)] {
      #expect(root[0].contains(Rational(1) / value) && root[1].contains(value))
    }
  }

  @Test(
    "is not claimed where there is none, or no proof of it", .tags(.mutant, .enclosure),
    arguments: [
      x.squared + 1, exp(x), x.squared, (x - 1).squared, 1 / x,
      // The sign changes, but at a jump.
      .apply(.step, x - 1) - 0.5, y, 0 * x, x - x,
    ] as [Expression])
  func none(equation: Expression) {
    let system = System([equation, y])
    #expect(system.enclosure == nil)
    #expect(system.exact == nil)
  }

  @Test("is not claimed of a singular system", .tags(.mutant))
  func singular() {
    let system = System([x + y - 1, 2 * x + 2 * y - 2])
    #expect(system.exact == nil && system.enclosure == nil)
  }

  @Test("is not claimed of an equation without its unknown", .tags(.mutant))
  func notSquare() {
    let program = Program([("e", 3 + 0)])
    #expect(program.root(of: [program.slot(of: "e")!], over: [], inputs: [Interval]()) == nil)
    #expect(program.root(of: [program.slot(of: "e")!], over: [], inputs: [Double]()) == nil)
    #expect(program.root(of: [program.slot(of: "e")!], over: [], inputs: [Rational]()) == nil)
  }
}

private let x: Expression = .symbol("x")
private let y: Expression = .symbol("y")
private let a: Expression = .symbol("a")

/// Two equations in x and y, with a constant a.
private struct System {
  let program: Program

  init(_ equations: [Expression]) {
    program = Program([("e_0", equations[0] + 0 * x + 0 * y + 0 * a), ("e_1", equations[1] + 0 * x)])
  }

  private var equations: [Int] { [program.slot(of: "e_0")!, program.slot(of: "e_1")!] }
  private var unknowns: [Int] {
    [program.inputs.firstIndex(of: "x")!, program.inputs.firstIndex(of: "y")!]
  }

  var exact: [Rational]? {
    program.root(of: equations, over: unknowns, inputs: program.inputs.map { _ in Rational(1) })
  }

  var enclosure: [Interval]? { enclosure(a: Interval(1)) }

  func enclosure(a: Interval) -> [Interval]? {
    program.root(of: equations, over: unknowns, inputs: program.inputs.map { _ in a })
  }
}
