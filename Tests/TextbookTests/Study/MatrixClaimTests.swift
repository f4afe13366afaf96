import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("Claim of matrices", .tags(.derivation), .inTurn)
struct MatrixClaimTests {
  @Test("is proved entry by entry, and defined where the slide defines it so")
  func proved() {
    var d = backward
    d.claim("T-1", "δ^[1]", errors, is: .product(.transposed(weights), deltas))
    d.claim("T-2", "δ^[1]", errors, isDefinedAs: .product(.transposed(weights), deltas))
    d.claim("T-3", "δ^[1]", errors, is: .product(.matrix("Wᵀ", weightMatrix.transposed()), deltas))
    #expect(Study(d).verdicts.map(\.kind) == [.proved, .defined, .proved])
  }

  @Test("with shapes that do not fit is refuted by the shapes", .tags(.mutant))
  func shapes() {
    var d = backward
    // W is 2×3, δ is 2×1: W·δ does not exist, and W·Wᵀ is no vector.
    d.claim("T-1", "δ^[1]", errors, is: .product(weights, deltas))
    d.claim("T-2", "δ^[1]", errors, is: .product(weights, .transposed(weights)))
    d.claim("T-3", "δ^[1]", errors, is: deltas)
    let findings = Study(d).verdicts.map { $0.findings[0] }
    #expect(findings.map(\.kind) == [.refuted, .refuted, .refuted])
    #expect(findings[0].shapes.map { "\($0.left) \($0.right)" } == "2×3 2×1")
    #expect(findings[1].shapes.map { "\($0.left) \($0.right)" } == "3×1 2×2")
    #expect(findings[2].shapes.map { "\($0.left) \($0.right)" } == "3×1 2×1")
  }

  @Test("with a transpose too many or too few is repaired")
  func repaired() {
    var d = backward
    d.claim("T", "δ^[1]", errors, is: .product(weights, deltas))
    let verdict = Study(d).verdicts[0]
    #expect(verdict.findings[0].corrected?.text == "Wᵀ·δ")
    #expect(verdict.diagnosis?.slip.id == "matrix-transposed")
  }

  @Test("with fitting shapes is refuted by a counterexample", .tags(.mutant))
  func different() throws {
    var d = square
    let vector = Matrix(column: [.symbol("p"), .symbol("q")])
    let factors: (MatrixFormula, MatrixFormula) = (
      .matrix("A", Matrix([["a".e, "b".e], ["c".e, "f".e]])), .matrix("v", Matrix(column: ["u".e, "v".e]))
    )
    let equalOffDiagonal = Condition(ko: "b가 c일 때", en: "where b is c", assuming: ["b": "c".e])
    let wrong = MatrixFormula.product(.transposed(factors.0), factors.1)
    d.claim("T-1", "y", vector, is: .product(factors.0, factors.1))
    d.claim("T-2", "y", vector, is: wrong)
    d.claim("T-3", "y", vector, is: wrong, provided: equalOffDiagonal)
    d.claim("T-4", [.matrix(name: "y", vector, wrong, equalOffDiagonal, isDefinition: true)])
    let verdicts = Study(d).verdicts
    #expect(verdicts.map(\.kind) == [.proved, .refuted, .conditional, .conditional])
    let counterexample = try #require(verdicts[1].findings[0].counterexample)
    #expect(counterexample.left.isDisjoint(from: counterexample.right))
    #expect(verdicts[1].findings[0].corrected?.text == "A·v")
    #expect(verdicts[2].findings[0].counterexample != nil)
  }
}

@Suite("Matrix", .inTurn)
struct MatrixTests {
  @Test("is multiplied row by column")
  func product() throws {
    let a = Matrix([[1, 2, 3], [4, 5, 6]])
    let b = Matrix([["x".e], ["y".e], ["z".e]])
    let product = try a.times(b)
    #expect(product.shape.description == "2×1")
    #expect(product.rows == [[1 * "x".e + 2 * "y".e + 3 * "z".e], [4 * "x".e + 5 * "y".e + 6 * "z".e]])
    #expect(throws: ShapeError(left: a.shape, right: a.shape)) { try a.times(a) }
  }

  @Test("is added entry by entry, and a function is taken of each entry")
  func sum() throws {
    let a = Matrix([[1, "x".e]])
    #expect(try a.plus(Matrix([["y".e, 2]])) == Matrix([[1 + "y".e, "x".e + 2]]))
    #expect(throws: ShapeError(left: a.shape, right: Shape(2, 1))) { try a.plus(a.transposed()) }
    #expect(a.applying(.tanh) == Matrix([[tanh(1), tanh("x".e)]]))
  }

  @Test("a product of shapes needs equal inner sizes", .tags(.mutant))
  func shapes() throws {
    #expect(try Shape(3, 4).times(Shape(4, 2)) == Shape(3, 2))
    #expect(throws: ShapeError(left: Shape(3, 4), right: Shape(3, 2))) { try Shape(3, 4).times(Shape(3, 2)) }
  }

  @Test("in a long formula stands with its name, in a short one with its entries")
  func names() {
    let (v, w) = (
      MatrixFormula.matrix("v", Matrix(column: ["x".e])), MatrixFormula.matrix("W", Matrix([[2]]))
    )
    let layer = MatrixFormula.sum(.product(w, .applied(.sigmoid, v)), .matrix("b", Matrix([[1]])))
    #expect(layer.unicode == "W·σ(v) + b")
    #expect(layer.latex == "W \\cdot \\sigma(v) + b")
    #expect(MatrixFormula.product(layer, v).unicode == "(W·σ(v) + b)·v")
    #expect(MatrixFormula.product(w, v).latex.contains("pmatrix"))
  }

  @Test("transposed twice is itself")
  func transposed() {
    let a = Matrix([[1, 2, 3], [4, 5, 6]])
    #expect(a.transposed() == Matrix([[1, 4], [2, 5], [3, 6]]))
    #expect(a.transposed().transposed() == a)
  }
}

// MARK: - Fixtures

private let weightMatrix = Matrix((1...2).map { row in (1...3).map { .symbol("w_\(row)\($0)") } })
private let weights = MatrixFormula.matrix("W", weightMatrix)
private let deltas = MatrixFormula.matrix("δ", Matrix(column: [.symbol("δ_1"), .symbol("δ_2")]))
private let errors = Matrix(column: (1...3).map { .symbol("ε_\($0)") })

/// ε_j = Σ w_ij δ_i: two deltas handed down to three units.
private let backward: Derivation = {
  var d = Derivation()
  let w = (1...2).map { row in (1...3).map { d.given("w_\(row)\($0)", 1, as: .weight) } }
  let delta = (1...2).map { d.given("δ_\($0)", "0.5") }
  for column in 0..<3 {
    d.let("ε_\(column + 1)", w[0][column] * delta[0] + w[1][column] * delta[1])
  }
  return d
}()

/// (p, q) = A·(u, v).
private let square: Derivation = {
  var d = Derivation()
  let (a, b, c, f) = (d.given("a", 1), d.given("b", 2), d.given("c", 3), d.given("f", 4))
  let (u, v) = (d.given("u", 5), d.given("v", 6))
  d.let("p", a * u + b * v)
  d.let("q", c * u + f * v)
  return d
}()
