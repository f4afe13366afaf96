import NumericCore
import Textbook

/// The minimum of the squared error without a descent, and how fast a descent to it may be.
struct NormalEquations {
  let rows: [Row]

  /// The minimum, exactly: the three normal equations, solved by Cramer's rule.
  func minimum(in d: inout Derivation) -> Minimum {
    d.note(Prose.normalEquations)
    var A = [[Expression]](repeating: [0, 0, 0], count: 3)
    for (i, j) in [(0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2)] {
      A[i][j] = d.let(
        "A_\(i)\(j)", j == 0 ? .number(PrintedDecimal(rows.count)) : total(rows.map { $0.times($0.x[j], i) }))
      A[j][i] = A[i][j]
    }
    let b = (0...2).map { i in d.let("b_\(i)", total(rows.map { $0.times($0.target, i) })) }
    d.show("A", Matrix(A))
    d.show("b", Matrix(column: b))
    d.note(Prose.cramer)
    let D = d.let("D", determinant(A))
    let w = (0...2).map { i in
      let numerator = d.let("D_\(i)", determinant(A.enumerated().map { $1.replacing(i, by: b[$0]) }))
      return d.let("w_\(i)^*", numerator / D)
    }
    d.note(Prose.residuals)
    let outputs = d.withoutShowing { d in
      rows.map { row in d.let(row.output("L"), w[0] + w[1] * row.x1 + w[2] * row.x2) }
    }
    let r = d.withoutShowing { d in
      zip(rows, outputs).map { row, output in d.let("r^(\(row.n))", row.target - output) }
    }
    for i in 0...2 { d.let("R_\(i)", total(zip(rows, r).map { $0.times($1, i) })) }
    return Minimum(w: w, error: d.let("E_min", total(r.map(\.squared))), outputs: outputs, left: r)
  }

  /// The largest rate, and one that is safe without an eigenvalue.
  func rates(of E: Expression, in d: inout Derivation) {
    let (curvature, steepest) = d.withoutShowing { d in
      let byOutput = d.partial(of: E, by: .symbol("y^(1)"))
      return (d.let("κ", d.partial(of: byOutput, by: .symbol("y^(1)"))), largestEigenvalue(in: &d))
    }
    d.note(Prose.linearRate)
    d.let("η_safe", 2 / (curvature * (.symbol("A_00") + .symbol("A_11") + .symbol("A_22"))))
    d.note(Prose.largestRate)
    d.let("η_max", 2 / (curvature * steepest))
  }

  /// The largest eigenvalue of A, enclosed: the largest root of its characteristic polynomial.
  ///
  /// No eigenvalue is above the trace T, so it is T·(1 − u) for the least u from 0 up. Newton's method starts at u = 0,
  /// beyond all roots, and there it comes to the nearest.
  private func largestEigenvalue(in d: inout Derivation) -> Expression {
    func A(_ i: Int, _ j: Int) -> Expression { .symbol(Symbol("A_\(i)\(j)")) }
    let minors = [(0, 1), (0, 2), (1, 2)].map { i, j in A(i, i) * A(j, j) - A(i, j).squared }
    let u = d.let("u", 0)
    let trace = d.let("T", A(0, 0) + A(1, 1) + A(2, 2))
    let λ = d.let("λ", trace * (1 - u))
    // Its derivative by λ is λ³ − T·λ² + (the sum of the minors)·λ − D, which vanishes at the eigenvalues.
    let Q = d.let(
      "Q",
      λ.raised(to: 4) / 4 - trace * λ.raised(to: 3) / 3 + total(minors) * λ.squared / 2 - .symbol("D") * λ)
    let least = d.stationaryPoint(of: Q, over: [u], named: ["u^*"])
    return d.let("λ_max", trace * (1 - least[0]))
  }

  private func determinant(_ m: [[Expression]]) -> Expression {
    m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1]) - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
      + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0])
  }
}

extension Array {
  /// The array with one element replaced.
  fileprivate func replacing(_ index: Int, by element: Element) -> [Element] {
    var result = self
    result[index] = element
    return result
  }
}
