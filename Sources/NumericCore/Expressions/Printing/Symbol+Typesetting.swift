extension Symbol {
  /// The name in Unicode characters: w₁, outₕ₁, ∂E/∂w₁.
  ///
  /// A subscript or superscript that Unicode cannot write is kept behind its mark: `w_b`, `e₁^[1]`.
  public var unicode: String { SymbolParts(self).unicode }

  /// The name in LaTeX's math mode: `w_1`, `\mathit{out}_{h1}`, `\frac{\partial E}{\partial w_1}`.
  public var latex: String { SymbolParts(self).latex }
}

/// A symbol's name, taken apart.
indirect enum SymbolParts {
  /// A letter or word with its subscript and superscript.
  case plain(base: String, subscript: String?, superscript: String?)
  /// A derivative named after what it is, `∂E/∂w_1` or `dE/dw`, with its sign of differentiation.
  case derivative(sign: Character, of: SymbolParts, by: SymbolParts)

  init(_ symbol: Symbol) { self.init(symbol.name) }

  private init(_ name: String) {
    if let sign = name.first, sign == "∂" || sign == "d", let slash = name.firstIndex(of: "/") {
      let below = name[slash...].dropFirst()
      let above = name[..<slash].dropFirst()
      if below.first == sign, below.count > 1, !above.isEmpty {
        self = .derivative(
          sign: sign, of: SymbolParts(String(above)), by: SymbolParts(String(below.dropFirst())))
        return
      }
    }
    let base = name.prefix { $0 != "_" && $0 != "^" }
    var scripts: [Character: String] = [:]
    var rest = name.dropFirst(base.count)
    while let mark = rest.first {
      let other: Character = mark == "_" ? "^" : "_"
      // A mark met twice stays inside the script: w_a_b has the subscript a_b.
      let script = rest.dropFirst().prefix { $0 != other || scripts[other] != nil }
      scripts[mark] = String(script)
      rest = rest.dropFirst(script.count + 1)
    }
    self = .plain(base: String(base), subscript: scripts["_"], superscript: scripts["^"])
  }

  var unicode: String {
    switch self {
    case .plain(let base, let lower, let upper):
      base + (lower.map(UnicodeScript.subscript) ?? "") + (upper.map(UnicodeScript.superscript) ?? "")
    case .derivative(let sign, let above, let below): "\(sign)\(above.unicode)/\(sign)\(below.unicode)"
    }
  }

  var latex: String {
    switch self {
    case .plain(let base, let lower, let upper):
      return LaTeXName.base(base) + (lower.map { "_" + LaTeXName.subscript($0) } ?? "")
        + (upper.map { "^{\(LaTeXName.letters($0))}" } ?? "")
    case .derivative(let sign, let above, let below):
      let mark = sign == "∂" ? "\(TeXMacro.partial) " : "d"
      return "\(TeXMacro.frac){\(mark)\(above.latex)}{\(mark)\(below.latex)}"
    }
  }
}
