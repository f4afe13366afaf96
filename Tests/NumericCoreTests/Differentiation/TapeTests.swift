import TestSupport
import Testing
import Training

@testable import NumericCore

@Suite("The tape")
struct TapeTests {
  @Test("A student reads a gradient off it")
  func readsLikeTheSlide() {
    let tape = Tape()
    let (x, w) = (tape.variable(2), tape.variable(0.5))
    let y = sigmoid(x * w)
    let gradient = tape.gradient(of: y)
    // y(1 − y)x and y(1 − y)w: the multiplications by 2 and by a half are exact.
    #expect(gradient[w] == y.value * (1 - y.value) * 2)
    #expect(gradient[x] == y.value * (1 - y.value) * 0.5)
    #expect(gradient[y] == 1)
    #expect(tape.count == 4)
  }

  @Test("Gradients of random graphs have the bits of the compiled formulas'", .tags(.law), arguments: 1...40)
  func agreesWithProgram(seed: UInt64) throws {
    var graph = RandomGraph(seed: seed, operations: RandomGraph.smooth)
    graph.grow(by: 200)
    #expect(graph.gradient() == (try graph.programGradient()))
  }

  @Test("Gradients of random polynomials are those of dual numbers", .tags(.law), arguments: 1...40)
  func agreesWithDuals(seed: UInt64) throws {
    // Small integers, so that both are exact and no order of additions matters.
    var graph = RandomGraph(seed: seed, operations: RandomGraph.exact)
    graph.grow(by: 12)
    #expect(graph.gradient() == (try graph.dualGradient()))
  }

  @Test("A path that is lost changes the gradient", .tags(.mutant), arguments: 1...10)
  func rejectsLostPath(seed: UInt64) throws {
    var graph = RandomGraph(seed: seed, operations: RandomGraph.exact)
    graph.grow(by: 12)
    let (sum, x): (Expression, Expression) = (.symbol(graph.symbols.last!), .symbol(graph.symbols[0]))
    // The same value, but 2x as a constant: nothing is handed down to x on that path.
    graph.append("mutant", sum + 2 * x) { $0.last! + Variable(2 * $0[0].value) }
    #expect(graph.variables.last!.value == graph.value())
    let right = try graph.programGradient()
    #expect(graph.gradient() == [right[0] - 2, right[1], right[2]])
  }

  @Test("Quotients, powers and functions have their slopes")
  func knowsSlopes() {
    let tape = Tape()
    let (a, b) = (tape.variable(3), tape.variable(4))
    func slopes(_ result: Variable) -> [Double] {
      let gradient = tape.gradient(of: result)
      return [result.value, gradient[a], gradient[b]]
    }
    #expect(slopes(a / b) == [0.75, 0.25, -0.1875])
    #expect(slopes(b.raised(to: 3)) == [64, 0, 48])
    #expect(slopes(b.raised(to: -1)) == [0.25, 0, -0.0625])
    #expect(slopes(b.raised(to: 0)) == [1, 0, 0])
    #expect(slopes(-a.squared) == [-9, -6, 0])
    #expect(slopes(b.applying(.squareRoot)) == [2, 0, 0.25])
    #expect(slopes(b.applying(.step)) == [1, 0, 0])
    #expect(slopes(relu(-b)) == [0, 0, 0])
    #expect(slopes(log(b)).last == 0.25)
    #expect(slopes(exp(a - a)) == [1, 0, 0])
    #expect(slopes(cos(b - b)) == [1, 0, 0])
    #expect(slopes(sin(2 * (a - 3))) == [0, 2, 0])
  }

  @Test("Constants are on no tape")
  func leavesConstantsOut() {
    let tape = Tape()
    #expect(tape.count == 0)
    let constant: Variable = 2 * tanh(0.5) / 3 - 1
    #expect(tape.count == 0)
    let x = tape.variable(5)
    #expect(tape.gradient(of: constant)[x] == 0)
    let y = constant * x
    #expect(tape.count == 2)
    #expect(tape.gradient(of: y)[x] == constant.value)
    #expect(tape.gradient(of: y)[constant] == 0)
  }

  @Test("A number used twice counts twice")
  func addsUses() {
    let tape = Tape()
    let x = tape.variable(3)
    #expect(tape.gradient(of: x + x)[x] == 2)
    #expect(tape.gradient(of: x * x)[x] == 6)
    #expect(tape.gradient(of: x - x)[x] == 0)
    #expect(tape.gradient(of: x / x)[x] == 0)
  }

  @Test("What was recorded beside or after the result has no part in it")
  func passesOver() {
    let tape = Tape()
    let x = tape.variable(0)
    // An infinite slope at 0, beside the result.
    let root = x.applying(.squareRoot)
    let y = 3 * x
    let later = y * y
    let gradient = tape.gradient(of: y)
    #expect(gradient[x] == 3)
    #expect(gradient[root] == 0)
    #expect(gradient[later] == 0)
    #expect(tape.gradient(of: root)[x] == .infinity)
  }

  @Test("A gradient stays what it was when the next one is taken")
  func keepsGradients() {
    let tape = Tape()
    let x = tape.variable(3)
    let (y, z) = (2 * x, 5 * x)
    let first = tape.gradient(of: y)
    let second = tape.gradient(of: z)
    #expect(first[x] == 2)
    #expect(second[x] == 5)
    tape.erase()
    #expect(tape.count == 0)
    #expect(first[x] == 2)
  }

  @Test("An erased tape records again in the same memory")
  func reusesMemory() {
    let tape = Tape(capacity: 3000)
    let reserved = tape.byteCount
    for _ in 0..<3 {
      let x = tape.variable(1)
      let last = (1..<3000).reduce(x) { sum, _ in sum + x }
      #expect(tape.count == 3000)
      #expect(last.value == 3000)
      #expect(tape.byteCount == reserved)
      tape.erase()
    }
  }

  @Test("A chain of a million nodes is differentiated and freed without recursion")
  func isDeep() {
    let tape = Tape()
    let x = tape.variable(1)
    var link = x
    for _ in 0..<1_000_000 { link = link + 1 }
    #expect(link.value == 1_000_001)
    #expect(tape.count == 1_000_001)
    #expect(tape.gradient(of: link)[x] == 1)
  }

  @Test("The benchmark's graph has the C program's nodes, value and gradient, in 40 bytes a node")
  func agreesWithC() {
    let tape = Tape()
    let result = UnitChains.run(on: tape)
    #expect(result.nodes == 1_001_019)
    // c/w4.c prints 36554.10775292317 for its two tapes, and 15 ulp more for its graph of nodes, which adds in
    // another order; another tanh may round otherwise, so four times that.
    #expect(abs(result.checksum - 36554.10775292317) <= 60 * 36554.0.ulp)
    #expect(tape.byteCount <= 40 * tape.count)
    #expect(UnitChains.run(on: tape).checksum == result.checksum)
  }
}

@Suite("A variable that is on no tape any more")
struct StaleVariableTests {
  @Test("stops the program when its tape was erased", .tags(.mutant))
  func erased() async {
    await #expect(processExitsWith: .failure) {
      let tape = Tape()
      let x = tape.variable(1)
      tape.erase()
      _ = x * tape.variable(2)
    }
  }

  @Test("stops the program when its tape is gone, also when another has taken its place", .tags(.mutant))
  func freed() async {
    await #expect(processExitsWith: .failure) {
      var tape = Tape()
      let x = tape.variable(1)
      tape = Tape()
      tape = Tape()
      _ = tanh(x)
    }
  }

  @Test("stops the program when it meets another tape's", .tags(.mutant))
  func foreign() async {
    await #expect(processExitsWith: .failure) {
      let (one, other) = (Tape(), Tape())
      _ = one.variable(1) + other.variable(1)
    }
    await #expect(processExitsWith: .failure) {
      let (one, other) = (Tape(), Tape())
      let x = one.variable(1)
      _ = other.gradient(of: other.variable(1))[x]
    }
  }
}

// MARK: - Random graphs

/// A graph of one operation a node, once as variables of a tape and once as definitions of formulas.
private struct RandomGraph {
  static let exact: [Kind] = [.add, .subtract, .multiply, .negate, .apply(.relu)]
  static let smooth: [Kind] = [
    .add, .subtract, .multiply, .negate, .apply(.tanh), .apply(.sigmoid), .apply(.sin), .apply(.cos),
  ]

  enum Kind { case add, subtract, multiply, negate, apply(ElementaryFunction) }

  let tape = Tape()
  private(set) var variables: [Variable] = []
  private(set) var symbols: [Symbol] = []
  private var definitions: [(Symbol, Expression)] = []
  private var inputs: [Double] = []
  private let operations: [Kind]
  private var generator: SeededGenerator

  init(seed: UInt64, operations: [Kind]) {
    self.operations = operations
    generator = SeededGenerator(seed: seed)
    for k in 0..<3 {
      let value = Double(Int.random(in: -2...2, using: &generator))
      inputs.append(value)
      symbols.append(Symbol("x_\(k)"))
      variables.append(tape.variable(value))
    }
  }

  mutating func append(
    _ symbol: Symbol, _ formula: Expression, _ operation: ([Variable]) -> Variable
  ) {
    variables.append(operation(variables))
    definitions.append((symbol, formula))
    symbols.append(symbol)
  }

  /// Adds nodes; the last one is the result. Operands are mostly recent, so that the graph is deep.
  mutating func grow(by nodes: Int) {
    for k in 0..<nodes {
      let i = Int.random(in: max(0, variables.count - 8)..<variables.count, using: &generator)
      let j = Int.random(in: 0..<variables.count, using: &generator)
      let (a, b): (Expression, Expression) = (.symbol(symbols[i]), .symbol(symbols[j]))
      let symbol = Symbol("n_\(k)")
      switch operations.randomElement(using: &generator)! {
      case .add: append(symbol, a + b) { $0[i] + $0[j] }
      case .subtract: append(symbol, a - b) { $0[i] - $0[j] }
      case .multiply: append(symbol, a * b) { $0[i] * $0[j] }
      case .negate: append(symbol, -a) { -$0[i] }
      case .apply(let function): append(symbol, .apply(function, a)) { $0[i].applying(function) }
      }
    }
  }

  private var program: Program { Program(definitions) }

  private func arguments(_ program: Program) -> [Double] {
    program.inputs.map { symbol in inputs[symbols.firstIndex(of: symbol)!] }
  }

  /// The result's value, by the formulas.
  func value() -> Double {
    let program = program
    return program.values(arguments(program))[program.slot(of: symbols.last!)!]
  }

  /// The derivatives of the last node by the three inputs.
  func gradient() -> [Double] {
    let gradient = tape.gradient(of: variables.last!)
    return variables.prefix(3).map { gradient[$0] }
  }

  func programGradient() throws -> [Double] {
    let program = program
    let output = try #require(program.slot(of: symbols.last!))
    let adjoints = program.adjoints(of: output, values: program.values(arguments(program)))
    return symbols.prefix(3).map { program.slot(of: $0).map { adjoints[$0] } ?? 0 }
  }

  func dualGradient() throws -> [Double] {
    let program = program
    let output = try #require(program.slot(of: symbols.last!))
    return symbols.prefix(3).map { variable in
      let seeded = zip(program.inputs, arguments(program)).map { symbol, value in
        Dual(primal: value, tangent: symbol == variable ? 1 : 0)
      }
      return program.values(seeded)[output].tangent
    }
  }
}
