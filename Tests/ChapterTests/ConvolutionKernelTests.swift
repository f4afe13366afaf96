import ConvolutionKernel
import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("The convolution kernel", .inTurn)
struct ConvolutionKernelTests {
  static let name = "convolution-kernel"

  @Test("states the formulas of the slides (L4-12, L4-14, L4-15)", .tags(.derivation), arguments: formulas)
  func statesFormula(formula: PrintedFormula, kind: Verdict.Kind) throws {
    try expectStated(formula, in: Self.name)
    #expect(try Verified.chapter(Self.name).verdict(on: formula.claim).kind == kind)
  }

  @Test("has the upper left 3×3 of the input for ∂net/∂w₁₁ (L4-13)", .tags(.derivation))
  func corner() throws {
    let verdict = try Verified.chapter(Self.name).verdict(on: "L4-13")
    #expect(verdict.kind == .proved)
    #expect(
      verdict.findings.map { $0.assertion.text(.en).plain }
        == ["∂net/∂w₁₁ = (x₁₁ x₁₂ x₁₃; x₂₁ x₂₂ x₂₃; x₃₁ x₃₂ x₃₃)"])
    guard case .matrix(_, let left, _, _, _)? = verdict.findings.first?.assertion else { return }
    #expect(left.entries.map(\.unicode) == Self.places(3).map { "∂net\($0.unicode)/∂w₁₁" })
  }

  @Test("has the values that SciPy finds", .tags(.derivation), arguments: Grid.all)
  func values(grid: Grid) throws {
    let study = try Verified.chapter(Self.name)
    for (i, row) in grid.halves.enumerated() {
      for (j, half) in row.enumerated() {
        let symbol = Symbol("\(grid.name)_\(i + 1)\(j + 1)")
        #expect(study.exacts[symbol] == Rational(half, grid.unit), "\(symbol)")
      }
    }
    #expect(study.exacts["E"] == Rational(4))
  }

  @Test("comes after its updates to what mpmath finds", .tags(.enclosure), arguments: OracleValue.of(name))
  func enclosesOracle(oracle: OracleValue) throws {
    let enclosure = try #require(try Verified.chapter(Self.name).enclosures[oracle.quantity])
    #expect(encloses(enclosure, oracle))
    // Measured: 5·10⁻¹¹. An interval forgets that all comes from the same weights, and more than triples a round.
    #expect(enclosure.width < 1e-10)
  }

  @Test("sums nine outputs for each weight of the kernel", .tags(.derivation), arguments: places(2))
  func kernelGradient(place: Place) throws {
    let (a, b) = (place.row, place.column)
    var terms: [Expression] = []
    for output in Self.places(3) {
      terms.append(
        Self.symbol("∂E/∂net", output) * Self.symbol("x", Place(output.row + a - 1, output.column + b - 1)))
    }
    let weight = Symbol("w_\(a)\(b)")
    try expectProved("∂E/∂\(weight)", .sum(terms))
    let derivation = try Verified.derivation(Self.name)
    #expect(DependencyGraph(of: "E", by: weight, in: derivation.quantities).pathCount == 9)
  }

  @Test(
    "hands each input the outputs that cover it, by the rotated kernel", .tags(.derivation),
    arguments: places(4))
  func inputGradient(place: Place) throws {
    // ∂E/∂x_ij = Σ w_ab·∂E/∂net_(i−a+1, j−b+1), where there is such an output: a convolution.
    var terms: [Expression] = []
    for weight in Self.places(2) {
      let output = Place(place.row - weight.row + 1, place.column - weight.column + 1)
      guard (1...3).contains(output.row), (1...3).contains(output.column) else { continue }
      terms.append(Self.symbol("w", weight) * Self.symbol("∂E/∂net", output))
    }
    try expectProved("∂E/∂x_\(place.digits)", terms.count == 1 ? terms[0] : .sum(terms))
    let derivation = try Verified.derivation(Self.name)
    let graph = DependencyGraph(of: "E", by: Symbol("x_\(place.digits)"), in: derivation.quantities)
    #expect(graph.pathCount == terms.count)
  }

  @Test("has no error left with the kernel that made the targets", .tags(.derivation))
  func rightKernel() {
    let chapter = ConvolutionKernel()
    let study = Study(chapter.derivation(overrides: ["w_12": 0, "w_21": 0]))
    #expect(study.exacts["E"] == Rational(0))
    for place in Self.places(2) {
      #expect(study.exacts[Symbol("∂E/∂w_\(place.digits)")] == Rational(0))
    }
  }

  @Test("refutes a wrong formula in place of the slide's", .tags(.mutant), arguments: mutants)
  func mutant(mutant: ClaimMutant) throws {
    var derivation = ConvolutionKernel().derivation()
    let claim = Claim("T", [mutant.assertion])
    if case .equal = mutant.assertion, mutant.slip == nil { return try expectApart(claim, in: derivation) }
    derivation.claim(claim)
    let verdict = try Study(derivation).verdict(on: "T")
    #expect(verdict.kind == .refuted)
    #expect(verdict.diagnosis?.slip.id == mutant.slip)
    try expectApart(try #require(verdict.findings[0].counterexample))
  }

  /// Expects a quantity to be a formula in the chapter's names.
  private func expectProved(_ quantity: Symbol, _ formula: Expression) throws {
    var derivation = ConvolutionKernel().derivation()
    derivation.claim("T", .symbol(quantity), is: formula)
    #expect(try Study(derivation).verdict(on: "T").kind == .proved)
  }
}

// MARK: - Fixtures

extension ConvolutionKernelTests {
  /// A place in a grid, counted from 1.
  struct Place: CustomTestStringConvertible {
    let row: Int
    let column: Int

    init(_ row: Int, _ column: Int) {
      self.row = row
      self.column = column
    }

    var digits: String { "\(row)\(column)" }
    var unicode: String { Symbol("_\(digits)").unicode }
    var testDescription: String { "(\(row), \(column))" }
  }

  /// The places of a square grid, row by row.
  static func places(_ size: Int) -> [Place] {
    (1...size).flatMap { row in (1...size).map { Place(row, $0) } }
  }

  static func symbol(_ name: String, _ place: Place) -> Expression {
    .symbol(Symbol("\(name)_\(place.digits)"))
  }

  /// What scipy.signal (1.x) gives for the chapter's numbers, times a unit that makes it whole.
  struct Grid: CustomTestStringConvertible {
    let name: String
    let unit: Int
    let halves: [[Int]]

    var testDescription: String { name }

    static let all = [
      // correlate2d(x, [[1, 0], [0, −1]], 'valid')
      Grid(name: "t", unit: 1, halves: [[0, 1, 3], [-1, -2, 0], [2, 3, -1]]),
      // correlate2d(x, w, 'valid')
      Grid(name: "net", unit: 2, halves: [[1, 5, 4], [-4, -5, -2], [5, 8, 0]]),
      Grid(name: "∂E/∂net", unit: 2, halves: [[1, 3, -2], [-2, -1, -2], [1, 2, 2]]),
      // correlate2d(x, net − t, 'valid')
      Grid(name: "∂E/∂w", unit: 2, halves: [[5, 19], [-13, -2]]),
      // convolve2d(net − t, w, 'full')
      Grid(
        name: "∂E/∂x", unit: 4,
        halves: [[2, 7, -1, -2], [-5, -9, -9, 2], [4, 10, 10, 6], [-1, -4, -6, -4]]),
    ]
  }

  static let formulas: [(PrintedFormula, Verdict.Kind)] = [
    (
      PrintedFormula(
        "L4-12", "net₁₁ = w₁₁·x₁₁ + w₁₂·x₁₂ + w₂₁·x₂₁ + w₂₂·x₂₂",
        "net₁₂ = w₁₁·x₁₂ + w₁₂·x₁₃ + w₂₁·x₂₂ + w₂₂·x₂₃",
        "net₁₃ = w₁₁·x₁₃ + w₁₂·x₁₄ + w₂₁·x₂₃ + w₂₂·x₂₄", "net₂₁ = w₁₁·x₂₁ + w₁₂·x₂₂ + w₂₁·x₃₁ + w₂₂·x₃₂",
        "net₂₂ = w₁₁·x₂₂ + w₁₂·x₂₃ + w₂₁·x₃₂ + w₂₂·x₃₃", "net₂₃ = w₁₁·x₂₃ + w₁₂·x₂₄ + w₂₁·x₃₃ + w₂₂·x₃₄",
        "net₃₁ = w₁₁·x₃₁ + w₁₂·x₃₂ + w₂₁·x₄₁ + w₂₂·x₄₂", "net₃₂ = w₁₁·x₃₂ + w₁₂·x₃₃ + w₂₁·x₄₂ + w₂₂·x₄₃",
        "net₃₃ = w₁₁·x₃₃ + w₁₂·x₃₄ + w₂₁·x₄₃ + w₂₂·x₄₄"), .defined
    ),
    (
      PrintedFormula(
        "L4-14",
        "∂E/∂w₁₁ = ∂E/∂net₁₁·x₁₁ + ∂E/∂net₁₂·x₁₂ + ∂E/∂net₁₃·x₁₃ + ∂E/∂net₂₁·x₂₁ + ∂E/∂net₂₂·x₂₂ "
          + "+ ∂E/∂net₂₃·x₂₃ + ∂E/∂net₃₁·x₃₁ + ∂E/∂net₃₂·x₃₂ + ∂E/∂net₃₃·x₃₃"), .proved
    ),
    (PrintedFormula("L4-15", "w₁₁⁺ = w₁₁ − γ·∂E/∂w₁₁"), .reproduced),
  ]

  /// Formulas that the slide does not have.
  static let mutants: [ClaimMutant] = {
    func named(_ name: String, _ row: Int, _ column: Int) -> Expression { symbol(name, Place(row, column)) }
    func window(_ weights: [Expression]) -> Expression {
      .sum(zip(weights, places(2)).map { $0 * symbol("x", $1) })
    }
    func gradient(_ outputs: [Place], of inputs: (Place) -> Place) -> Expression {
      .sum(outputs.map { symbol("∂E/∂net", $0) * symbol("x", inputs($0)) })
    }
    func patch(_ entry: (Place) -> Expression) -> Matrix {
      Matrix((1...3).map { row in (1...3).map { entry(Place(row, $0)) } })
    }
    let weights = places(2).map { symbol("w", $0) }
    let byCorner = patch { .symbol(Symbol("∂net_\($0.digits)/∂w_11")) }
    func byCornerIs(_ entry: @escaping (Place) -> Expression) -> Assertion {
      .matrix(
        name: "∂net/∂w_11", byCorner, .matrix("", patch(entry)), nil, isDefinition: false)
    }
    let byWeight = named("∂E/∂w", 1, 1)
    let step = named("w", 1, 1) - .symbol("γ") * byWeight
    return [
      ClaimMutant(
        "a kernel rotated by 180°", slip: "kernel-rotated",
        .defines(named("net", 1, 1), window(weights.reversed()), nil)),
      ClaimMutant(
        "a kernel transposed", slip: "matrix-transposed",
        .defines(named("net", 1, 1), window([0, 2, 1, 3].map { weights[$0] }), nil)),
      ClaimMutant(
        "the window of the next output", slip: "row-copied",
        .defines(named("net", 1, 2), window(weights), nil)),
      ClaimMutant(
        "the input transposed", slip: "matrix-transposed",
        byCornerIs { symbol("x", Place($0.column, $0.row)) }),
      ClaimMutant("the input one place on", byCornerIs { symbol("x", Place($0.row, $0.column + 1)) }),
      ClaimMutant(
        "the last output forgotten", slip: "path-forgotten",
        .equal(byWeight, gradient(places(3).dropLast()) { $0 }, nil)),
      ClaimMutant(
        "another weight's inputs",
        .equal(byWeight, gradient(places(3)) { Place($0.row, $0.column + 1) }, nil)),
      ClaimMutant(
        "a step uphill", slip: "sign-flipped",
        .rule(.symbol("w_11^+"), named("w", 1, 1) + .symbol("γ") * byWeight)),
      // An error without its ½ has twice the gradient, so this is the same function.
      ClaimMutant(
        "a step of twice the rate", slip: "half-dropped",
        .rule(.symbol("w_11^+"), step - .symbol("γ") * byWeight)),
    ]
  }()
}
