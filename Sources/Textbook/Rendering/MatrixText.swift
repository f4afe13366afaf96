import NumericCore

extension MatrixFormula {
  /// The formula for a terminal: `W^[2]ᵀ·E^[2]`.
  var unicode: String {
    switch self {
    case .matrix("", let matrix): matrix.unicode
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
  /// The matrix for a terminal, on one line: `(x₁₁ x₁₂; x₂₁ x₂₂)`.
  var unicode: String {
    "(\(rows.map { row in row.map { $0.unicode }.joined(separator: " ") }.joined(separator: "; ")))"
  }

  /// The matrix in LaTeX.
  var latex: String { Self.latex(rows.map { row in row.map { $0.latex } }) }

  /// A matrix of texts in LaTeX.
  static func latex(_ rows: [[String]]) -> String {
    // Fractions of two rows would touch.
    let gap = rows.joined().contains { $0.contains("\\frac") } ? "[0.5em]" : ""
    let body = rows.map { $0.joined(separator: " & ") }.joined(separator: " \\\\\(gap) ")
    return "\\begin{pmatrix} \(body) \\end{pmatrix}"
  }

  /// The entries' values as texts.
  func values(in verification: Verification, digits: Int) -> [[String]] {
    rows.map { row in
      row.map { entry in
        if case .symbol(let symbol) = entry { return verification.text(of: symbol, digits: digits) }
        return NumberText(digits: digits).text(of: entry, in: verification)
      }
    }
  }
}
