extension Symbol {
  /// The name in Unicode characters: w₁, outₕ₁, ∂E/∂w₁.
  ///
  /// A subscript or superscript that Unicode cannot write is kept behind its mark: `w_b`, `e₁^[1]`.
  public var unicode: String {
    let parts = parts
    let upper = parts.superscript.isEmpty ? "" : UnicodeScript.superscript(parts.superscriptText)
    switch parts.stem {
    case .named(let base, let lower):
      return base + (lower.isEmpty ? "" : UnicodeScript.subscript(lower)) + upper
    case .derivative(let derivative):
      let sign = derivative.sign.rawValue
      let quotient = "\(sign)\(derivative.output.unicode)/\(sign)\(derivative.variable.unicode)"
      return upper.isEmpty ? quotient : "(\(quotient))\(upper)"
    }
  }

  /// The name in LaTeX's math mode: `w_1`, `\mathit{out}_{h1}`, `\frac{\partial E}{\partial w_1}`.
  public var latex: String {
    let parts = parts
    let upper = parts.superscript.isEmpty ? "" : "^{\(LaTeXName.letters(parts.superscriptText))}"
    switch parts.stem {
    case .named(let base, let lower):
      return LaTeXName.base(base) + (lower.isEmpty ? "" : "_" + LaTeXName.subscript(lower)) + upper
    case .derivative(let derivative):
      let sign = derivative.sign == .partial ? "\(TeXMacro.partial) " : "d"
      let fraction =
        "\(TeXMacro.frac){\(sign)\(derivative.output.latex)}{\(sign)\(derivative.variable.latex)}"
      return upper.isEmpty ? fraction : "\(TeXMacro.left)(\(fraction)\(TeXMacro.right))\(upper)"
    }
  }
  /// The name in MathML: `<msub><mi>w</mi><mn>1</mn></msub>`.
  public var mathML: String {
    let parts = parts
    let marks = MathMLName.letters(parts.superscriptText)
    switch parts.stem {
    case .named(let name, let lower):
      // Primes stand above the line, with the other marks.
      let base = name.prefix { $0 != "'" && $0 != "′" }
      let upper = MathMLName.letters(String(name.dropFirst(base.count))) + marks
      let (stem, index) = (MathMLName.base(String(base)), MathMLName.subscript(lower))
      switch (lower.isEmpty, upper.isEmpty) {
      case (true, true): return stem
      case (false, true): return MathML.built("msub", stem, index)
      case (true, false): return MathML.built("msup", stem, upper)
      case (false, false): return MathML.built("msubsup", stem, index, upper)
      }
    case .derivative(let derivative):
      let sign =
        derivative.sign == .partial ? MathML.prefix("∂") : MathML.identifier("d")
      let fraction = MathML.built(
        "mfrac", sign + derivative.output.mathML, sign + derivative.variable.mathML)
      if marks.isEmpty { return fraction }
      return MathML.built("msup", MathML.fenced("(", fraction, ")", isBuiltUp: true), marks)
    }
  }
}
