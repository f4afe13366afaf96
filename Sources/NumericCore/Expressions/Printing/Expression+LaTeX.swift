extension Expression {
  /// The formula in LaTeX's math mode, in commands that MathJax knows: `\frac{1}{2}(y_t - y)^2`.
  public var latex: String { latex(leaf: nil) }

  /// The formula in LaTeX's math mode, with some symbols replaced by text.
  ///
  /// - Parameter leaf: the text for a symbol, a number put in for instance; nil keeps the symbol. The text
  ///   may be a terminal's: `−`, `×` and Unicode superscripts are turned into LaTeX. A text that begins
  ///   with a minus sign, or is a product such as `3.5×10⁻⁵`, gets parentheses where it needs them.
  public func latex(leaf: ((Symbol) -> String?)?) -> String {
    FormulaWriter(notation: LaTeXNotation(), leaf: leaf).text(self)
  }
}

/// A formula in LaTeX's math mode.
struct LaTeXNotation: Notation {
  let plus = " + "
  let minus = "-"
  let minusBetween = " - "
  let dot = " \(TeXMacro.cdot) "
  let pi = "\(TeXMacro.pi)"
  let half = Fragment(text: "\(TeXMacro.frac){1}{2}", tightness: .factor)
  let fractionParts = (numerator: Tightness.sum, denominator: Tightness.sum)

  func number(_ decimal: PrintedDecimal) -> String { decimal.description }

  func symbol(_ symbol: Symbol) -> Fragment {
    let isPlain = symbol.derivative == nil && symbol.parts.superscript.isEmpty
    let tightness: Tightness = isPlain ? .atom : .factor
    return Fragment(text: symbol.latex, tightness: tightness)
  }

  func replacement(_ text: String) -> String {
    var result = ""
    var superscript = ""
    for character in text {
      if let plain = UnicodeScript.plain(superscript: character) {
        superscript.append(plain)
        continue
      }
      if !superscript.isEmpty { result += "^{\(superscript)}" }
      superscript = ""
      switch character {
      case "−": result += "-"
      case "×": result += " \(TeXMacro.times) "
      case "·": result += dot
      default: result.append(character)
      }
    }
    return superscript.isEmpty ? result : result + "^{\(superscript)}"
  }

  func parenthesised(_ text: String) -> String {
    text.contains("\(TeXMacro.frac)") ? "\(TeXMacro.left)(\(text)\(TeXMacro.right))" : "(\(text))"
  }

  func fraction(_ numerator: String, _ denominator: String) -> Fragment {
    Fragment(text: "\(TeXMacro.frac){\(numerator)}{\(denominator)}", tightness: .factor)
  }

  func power(_ base: String, _ exponent: Int) -> String {
    (0...9).contains(exponent) ? "\(base)^\(exponent)" : "\(base)^{\(exponent)}"
  }

  func exponential(_ exponent: String, isSimple: Bool) -> Fragment {
    Fragment(text: "e^{\(exponent)}", tightness: .factor)
  }

  func root(_ radicand: Fragment) -> Fragment {
    Fragment(text: "\(TeXMacro.sqrt){\(radicand.text)}", tightness: .atom)
  }

  let dots = "\(TeXMacro.cdots)"
  let e = "e"
  let slash: Character? = "/"

  func sum(over index: Character, _ range: ClosedRange<Int>) -> String {
    "\(TeXMacro.sum)_{\(index)=\(range.lowerBound)}^{\(range.upperBound)} "
  }

  func name(of function: ElementaryFunction) -> String {
    switch function {
    case .sigmoid: "\(TeXMacro.sigma)"
    case .relu, .step: "\(TeXMacro.mathrm){\(function.rawValue)}"
    case .exp: "\(TeXMacro.exp)"
    case .log: "\(TeXMacro.log)"
    case .squareRoot: "\(TeXMacro.sqrt)"
    case .sin: "\(TeXMacro.sin)"
    case .cos: "\(TeXMacro.cos)"
    case .tanh: "\(TeXMacro.tanh)"
    }
  }
}
