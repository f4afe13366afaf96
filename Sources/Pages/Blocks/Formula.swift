import NumericCore
import Textbook

/// A formula as it is set: in Unicode for a terminal, in LaTeX for a page, in MathML for a browser.
public struct Formula: Hashable, Sendable {
  /// The formula in letters.
  public let unicode: String
  /// The formula in LaTeX.
  public let latex: String
  /// The quantity that it names, where it is a name and nothing else.
  public let symbol: Symbol?
  /// How its MathML is made.
  private let source: Source

  /// What a formula is made from.
  private indirect enum Source: Sendable {
    case expression(Expression)
    case symbol(Symbol)
    case number(String)
    case equation(Symbol, Formula)
    /// Put together as text already.
    case mathML(String)
    /// Written by hand, or of things that are no expressions.
    case latex
  }

  /// Whether two formulas are set alike; how they were made plays no part.
  public static func == (a: Formula, b: Formula) -> Bool {
    a.unicode == b.unicode && a.latex == b.latex && a.symbol == b.symbol
  }

  /// Feeds the formula into a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(unicode)
    hasher.combine(latex)
    hasher.combine(symbol)
  }

  /// Takes both notations; the MathML is read off the LaTeX.
  public init(unicode: String, latex: String) { self.init(unicode: unicode, latex: latex, from: .latex) }

  /// Takes all three notations.
  init(unicode: String, latex: String, mathML: String) {
    self.init(unicode: unicode, latex: latex, from: .mathML(mathML))
  }

  private init(unicode: String, latex: String, naming symbol: Symbol? = nil, from source: Source) {
    self.unicode = unicode
    self.latex = latex
    self.symbol = symbol
    self.source = source
  }

  /// Sets an expression.
  public init(_ expression: Expression) {
    self.init(unicode: expression.unicode, latex: expression.latex, from: .expression(expression))
  }

  /// Sets a name.
  public init(_ symbol: Symbol) {
    self.init(unicode: symbol.unicode, latex: symbol.latex, naming: symbol, from: .symbol(symbol))
  }

  /// Sets a name with what it is: `name = other`.
  public init(_ symbol: Symbol, is other: Formula) {
    self.init(
      unicode: "\(symbol.unicode) = \(other.unicode)", latex: "\(symbol.latex) = \(other.latex)",
      from: .equation(symbol, other))
  }

  /// Sets a number that is written already.
  public init(number text: String) {
    self.init(unicode: text, latex: text.latexNumbers, from: .number(text))
  }

  init(_ matrix: MatrixFormula) { self.init(unicode: matrix.unicode, latex: matrix.latex) }

  /// The formula in MathML, without the `math` element around it; made when it is asked for.
  ///
  /// What nobody can set as MathML, a slip of whoever wrote its LaTeX, stands as words.
  public var mathML: String {
    switch source {
    case .expression(let expression): expression.mathML
    case .symbol(let symbol): symbol.mathML
    case .number(let text): MathML.numbers(text)
    case .equation(let symbol, let other): symbol.mathML + MathML.sign("=") + other.mathML
    case .mathML(let text): text
    case .latex: LaTeXReader.mathML(latex) ?? MathML.words(unicode)
    }
  }
}

/// The sides of an equation without those that only repeat the one before.
func withoutRepeats(_ sides: [String]) -> [String] {
  sides.enumerated().filter { $0.offset == 0 || sides[$0.offset - 1] != $0.element }.map(\.element)
}
