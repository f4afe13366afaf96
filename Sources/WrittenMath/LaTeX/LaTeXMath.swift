/// LaTeX math as lectures write it, taken apart: the chains of formulas that it states.
///
/// Read are fractions, derivatives of first order, sub- and superscripts, names of several letters, Greek letters,
/// functions, Σ, matrices, cases, transposes, and blocks of aligned lines. Statements are separated by commas, wide
/// spaces, rows and words, which are dropped. `e^{…}` is the function `exp`. What stands above a name is an exponent if
/// it is a number or a formula, else a mark of the name. Braces print nothing, so they group nothing.
public struct LaTeXMath: Sendable, Hashable {
  /// What is stated, in the order of the text.
  public let chains: [WrittenChain]
  /// The relation with which the first chain goes on from what stood before: `= …`.
  public let continues: WrittenChain.Relation?

  /// Reads the math in a range of a text, without the dollar signs around it.
  ///
  /// - Throws: ``Fault`` at what can't be read, with what was expected. Formulas of more than 50,000 bytes or 100
  ///   levels are refused.
  public init(_ range: Range<String.Index>, of text: String) throws(Fault) {
    let tokens = try LaTeXLexer.tokens(of: range, in: text)
    if let fault = LaTeXDamage.first(in: tokens) { throw fault }
    let nodes = try LaTeXTree.nodes(of: tokens)
    var parser = LaTeXParser(nodes[...], end: range.upperBound, isStatement: true, depth: 0)
    (chains, continues) = try parser.statements()
    if chains.isEmpty {
      throw Fault(at: range, ko: "여기에 식이 없습니다", en: "there is no formula here")
    }
  }

  /// Reads the math that a text is.
  public init(_ text: String) throws(Fault) { try self.init(text.startIndex..<text.endIndex, of: text) }
}
