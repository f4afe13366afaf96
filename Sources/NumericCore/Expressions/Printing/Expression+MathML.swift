extension Expression {
  /// The formula in MathML, without the `math` element around it: `<mi>w</mi><mo>⋅</mo><mi>x</mi>`.
  public var mathML: String { mathML(leaf: nil) }

  /// The formula in MathML, with some symbols replaced by text.
  ///
  /// - Parameter leaf: the text for a symbol: a number as a terminal writes it, or MathML; nil keeps the symbol. A
  ///   text that begins with a minus sign, or is a product such as `3.5×10⁻⁵`, gets parentheses where it needs them.
  public func mathML(leaf: ((Symbol) -> String?)?) -> String {
    FormulaWriter(notation: MathMLNotation(), leaf: leaf).text(self)
  }
}

/// A formula in MathML Core.
struct MathMLNotation: Notation {
  let plus = MathML.sign("+")
  let minus = MathML.minus
  let minusBetween = MathML.sign("−")
  let dot = MathML.sign("⋅")
  let pi = MathML.identifier("π")
  let half = Fragment(
    text: MathML.built("mfrac", MathML.number("1"), MathML.number("2")), tightness: .factor)
  let fractionParts = (numerator: Tightness.sum, denominator: Tightness.sum)
  let slash: Character? = nil

  func number(_ decimal: PrintedDecimal) -> String { MathML.numbers(decimal.description) }

  func symbol(_ symbol: Symbol) -> Fragment {
    let isPlain = symbol.derivative == nil && symbol.parts.superscript.isEmpty
    return Fragment(text: symbol.mathML, tightness: isPlain ? .atom : .factor)
  }

  func replacement(_ text: String) -> String { text.first == "<" ? text : MathML.numbers(text) }

  func tightness(ofReplacement text: String) -> Tightness {
    guard text.first == "<" else { return UnicodeNotation().tightness(ofReplacement: text) }
    // It brings its own parentheses.
    if text.hasPrefix(MathML.shownValue) { return .atom }
    return ["<mfrac>", "<msup>", "<msubsup>"].contains { text.contains($0) } ? .factor : .atom
  }

  func startsWithDigit(_ text: String) -> Bool {
    text.hasPrefix("<mn>") || text.hasPrefix(MathML.shownValue)
  }

  func parenthesised(_ text: String) -> String {
    MathML.fenced("(", text, ")", isBuiltUp: text.contains("<mfrac>"))
  }

  func fraction(_ numerator: String, _ denominator: String) -> Fragment {
    Fragment(text: MathML.built("mfrac", numerator, denominator), tightness: .factor)
  }

  func power(_ base: String, _ exponent: Int) -> String {
    let exponent = MathML.numbers("\(exponent)")
    // The exponent of a name stands above its index, not behind it.
    if base.hasPrefix("<msub>"), MathML.elements(of: base).count == 1 {
      let (name, end) = (base.dropFirst("<msub>".count), "</msub>".count)
      return MathML.element("msubsup", name.dropLast(end) + exponent.asOneElement)
    }
    return MathML.built("msup", base, exponent)
  }

  func exponential(_ exponent: String, isSimple: Bool) -> Fragment {
    Fragment(text: MathML.built("msup", MathML.identifier("e"), exponent), tightness: .factor)
  }

  func root(_ radicand: Fragment) -> Fragment {
    Fragment(text: MathML.built("msqrt", radicand.text), tightness: .atom)
  }

  let dots = MathML.sign("⋯")

  func sum(over index: Character, _ range: ClosedRange<Int>) -> String {
    MathML.built(
      "munderover", MathML.sign("∑"),
      MathML.identifier(String(index)) + MathML.sign("=") + MathML.numbers("\(range.lowerBound)"),
      MathML.numbers("\(range.upperBound)"))
  }

  /// The name, with the sign that says that it is applied, which nobody sees.
  func name(of function: ElementaryFunction) -> String {
    MathML.identifier(function == .sigmoid ? "σ" : function.rawValue) + MathML.sign("\u{2061}")
  }

  /// e itself.
  let e = MathML.identifier("e")
}
