import NumericCore

extension MatrixFormula {
  /// The formula for a terminal: `W^[2]ᵀ·E^[2]`.
  package var unicode: String {
    switch self {
    case .matrix("", let matrix): matrix.unicode
    case .matrix(let name, _): name.unicode
    case .transposed(let inner): inner.unicode + "ᵀ"
    case .product(let a, let b): "\(a.unicodeFactor)·\(b.unicodeFactor)"
    case .sum(let a, let b): "\(a.unicode) + \(b.unicode)"
    case .applied(let function, let inner):
      Expression.apply(function, .symbol("□")).unicode.replacing("□", with: inner.unicode)
    }
  }

  /// The formula in LaTeX, the entries of up to two matrices written out: the symbols alone would hide what is
  /// claimed. More would not fit on a page, and stand with their names.
  package var latex: String { latex(writtenOut: matrixCount <= 2) }

  /// The formula with the matrices' names alone, for where their entries are known.
  package var byName: RichText { RichText([.typeset(unicode: unicode, latex: latex(writtenOut: false))]) }

  private func latex(writtenOut: Bool) -> String {
    func factor(_ formula: MatrixFormula) -> String {
      let text = formula.latex(writtenOut: writtenOut)
      return formula.isSum ? "(\(text))" : text
    }
    switch self {
    case .matrix(let name, let matrix): return writtenOut || name == "" ? matrix.latex : name.latex
    case .transposed(let inner): return inner.latex(writtenOut: writtenOut) + "^{\(TeXMacro.top)}"
    case .product(let a, let b): return "\(factor(a)) \(TeXMacro.cdot) \(factor(b))"
    case .sum(let a, let b):
      return "\(a.latex(writtenOut: writtenOut)) + \(b.latex(writtenOut: writtenOut))"
    case .applied(let function, let inner):
      return Expression.apply(function, .symbol("□")).latex
        .replacing("□", with: inner.latex(writtenOut: writtenOut))
    }
  }

  private var unicodeFactor: String { isSum ? "(\(unicode))" : unicode }

  private var isSum: Bool { if case .sum = self { true } else { false } }
}

extension Matrix {
  /// The matrix for a terminal, on one line: `(x₁₁ x₁₂; x₂₁ x₂₂)`.
  package var unicode: String {
    "(\(rows.map { row in row.map { $0.unicode }.joined(separator: " ") }.joined(separator: "; ")))"
  }

  /// The matrix in LaTeX.
  package var latex: String { Self.latex(rows.map { row in row.map { $0.latex } }) }

  /// A matrix of texts in LaTeX.
  package static func latex(_ rows: [[String]]) -> String {
    // Fractions of two rows would touch.
    let gap = rows.joined().contains { $0.contains("\(TeXMacro.frac)") } ? "[0.5em]" : ""
    let body = rows.map { $0.joined(separator: " & ") }.joined(separator: " \\\\\(gap) ")
    return "\(TeXMacro.begin){pmatrix} \(body) \(TeXMacro.end){pmatrix}"
  }

  /// The entries' values as texts.
  package func values(in study: Study, digits: Int) -> [[String]] {
    rows.map { row in
      row.map { entry in
        if case .symbol(let symbol) = entry { return study.text(of: symbol, digits: digits) }
        return NumberText(digits: digits).text(of: entry, in: study)
      }
    }
  }
}
