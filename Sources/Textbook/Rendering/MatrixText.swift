import NumericCore

extension MatrixFormula {
  /// The formula for a terminal: `W^[2]ᵀ·E^[2]`.
  var unicode: String {
    switch self {
    case .matrix(let name, _): name.unicode
    case .transposed(let inner): inner.unicode + "ᵀ"
    case .product(let a, let b): a.unicode + "·" + b.unicode
    }
  }

  /// The formula in LaTeX, the entries written out: the symbol alone would hide what is claimed.
  var latex: String {
    switch self {
    case .matrix(_, let matrix): matrix.latex
    case .transposed(let inner): inner.latex + "^{\\top}"
    case .product(let a, let b): a.latex + " \\cdot " + b.latex
    }
  }
}

extension Matrix {
  /// The matrix in LaTeX.
  var latex: String {
    let body = rows.map { row in row.map { $0.latex }.joined(separator: " & ") }.joined(separator: " \\\\ ")
    return "\\begin{pmatrix} \(body) \\end{pmatrix}"
  }
}
