extension Expression {
  /// The formula in Unicode characters, for a terminal: `−(yₜ − y)·w₂·h·(1 − h)·xₜ`.
  public var unicode: String { unicode(leaf: nil) }

  /// The formula in Unicode characters, with some symbols replaced by text.
  ///
  /// - Parameter leaf: the text for a symbol, a number put in for instance; nil keeps the symbol. A text
  ///   that begins with a minus sign, or is a product such as `3.5×10⁻⁵`, gets parentheses where it needs them.
  public func unicode(leaf: ((Symbol) -> String?)?) -> String {
    FormulaWriter(notation: UnicodeNotation(), leaf: leaf).text(self)
  }
}

/// A formula on one line, with Unicode's subscripts and superscripts.
struct UnicodeNotation: Notation {
  let plus = " + "
  let minus = "−"
  let minusBetween = " − "
  let dot = "·"
  let pi = "π"
  let half = Fragment(text: "½", tightness: .factor)
  let fractionParts = (numerator: Tightness.product, denominator: Tightness.factor)

  func number(_ decimal: PrintedDecimal) -> String { decimal.typeset }

  func symbol(_ symbol: Symbol) -> Fragment {
    let tightness: Tightness =
      if symbol.derivative != nil { .product } else { symbol.parts.superscript.isEmpty ? .atom : .factor }
    return Fragment(text: symbol.unicode, tightness: tightness)
  }

  func replacement(_ text: String) -> String { text.hasPrefix("-") ? minus + text.dropFirst() : text }

  func parenthesised(_ text: String) -> String { "(\(text))" }

  func fraction(_ numerator: String, _ denominator: String) -> Fragment {
    Fragment(text: "\(numerator)/\(denominator)", tightness: .quotient)
  }

  func power(_ base: String, _ exponent: Int) -> String { base + UnicodeScript.superscript(exponent) }

  func exponential(_ exponent: String, isSimple: Bool) -> Fragment {
    Fragment(text: "e^" + (isSimple ? exponent : parenthesised(exponent)), tightness: .factor)
  }

  func root(_ radicand: Fragment) -> Fragment {
    let inside = radicand.tightness == .atom ? radicand.text : parenthesised(radicand.text)
    return Fragment(text: "√" + inside, tightness: .factor)
  }

  let dots = "⋯"
  let e = "e"
  let slash: Character? = "/"

  func sum(over index: Character, _ range: ClosedRange<Int>) -> String {
    "Σ" + UnicodeScript.subscript(String(index)) + " "
  }

  func name(of function: ElementaryFunction) -> String {
    function == .sigmoid ? "σ" : function.rawValue
  }
}
