import NumericCore
import Textbook

/// The backward pass as products of matrices: W is stored outputs × inputs, vectors are columns.
package enum MatrixForm {
  /// A product, with the matrix of derivatives that it is.
  package struct Line: Sendable {
    /// What the derivatives are called as one.
    package let left: Symbol
    /// The product.
    package let formula: MatrixFormula
    /// The derivatives, one by one.
    package let derivatives: Matrix
  }

  private static let outputDelta = delta("o", of: "net_o1", "net_o2")
  private static let hiddenDelta = delta("h", of: "net_h1", "net_h2")

  /// ∂E/∂out_h = W₂ᵀδ_o.
  package static let hidden = Line(
    left: .partial(of: "E", by: "out_h"),
    formula: .product(.transposed(.matrix("W_2", Matrix(named: "w_5 w_6", "w_7 w_8"))), outputDelta),
    derivatives: Matrix(column: partials("out_h1", "out_h2")))

  /// ∂E/∂W₂ = δ_o·out_hᵀ.
  package static let outputWeights = Line(
    left: .partial(of: "E", by: "W_2"),
    formula: .product(outputDelta, .transposed(.matrix("out_h", Matrix(named: "out_h1", "out_h2")))),
    derivatives: Matrix([partials("w_5", "w_6"), partials("w_7", "w_8")]))

  /// ∂E/∂W₁ = δ_h·iᵀ.
  package static let hiddenWeights = Line(
    left: .partial(of: "E", by: "W_1"),
    formula: .product(hiddenDelta, .transposed(.matrix("i", Matrix(named: "i_1", "i_2")))),
    derivatives: Matrix([partials("w_1", "w_2"), partials("w_3", "w_4")]))

  private static func delta(_ layer: String, of nets: Symbol...) -> MatrixFormula {
    .matrix(Symbol("δ_\(layer)"), Matrix(column: nets.map { .symbol(.partial(of: "E", by: $0)) }))
  }

  private static func partials(_ variables: Symbol...) -> [Expression] {
    variables.map { .symbol(.partial(of: "E", by: $0)) }
  }
}
