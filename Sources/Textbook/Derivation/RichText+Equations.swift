import NumericCore

extension RichText {
  /// "left = right".
  public static func equation(_ left: Expression, _ right: Expression) -> RichText {
    RichText([
      .typeset(unicode: "\(left.unicode) = \(right.unicode)", latex: "\(left.latex) = \(right.latex)")
    ])
  }

  /// "left ≈ right".
  package static func approximation(_ left: Expression, _ right: Expression) -> RichText {
    RichText([
      .typeset(
        unicode: "\(left.unicode) ≈ \(right.unicode)",
        latex: "\(left.latex) \(TeXMacro.approx) \(right.latex)")
    ])
  }

  /// "= right", behind an equation.
  package static func continued(_ right: Expression) -> RichText {
    RichText([.typeset(unicode: "= \(right.unicode)", latex: "= \(right.latex)")])
  }

  /// The text without formatting, formulas in Unicode.
  package var plain: String {
    segments.map { segment in
      switch segment {
      case .text(let text): text
      case .math(let formula): formula.unicode
      case .value(let symbol): symbol.unicode
      case .code(let text), .claim(let text): text
      case .outcome: ""
      case .typeset(let unicode, _): unicode
      case .conditional(_, let text, _): text.plain
      }
    }.joined()
  }

  /// The text without formatting, formulas in Unicode; for titles and one-line summaries.
  public var plainText: String { plain.replacing("**", with: "") }
}

extension RichText: CustomStringConvertible {
  /// The text without formatting, as it stands inside a string.
  public var description: String { plain }
}
