import NumericCore
import Textbook

/// A formula as it is set: in Unicode for a terminal, in LaTeX for a page.
public struct Formula: Hashable, Sendable {
  /// The formula in letters.
  public let unicode: String
  /// The formula in LaTeX.
  public let latex: String
  /// The quantity that it names, where it is a name and nothing else.
  public let symbol: Symbol?

  /// Takes both notations.
  public init(unicode: String, latex: String) { self.init(unicode: unicode, latex: latex, naming: nil) }

  private init(unicode: String, latex: String, naming symbol: Symbol?) {
    self.unicode = unicode
    self.latex = latex
    self.symbol = symbol
  }

  /// Sets an expression.
  public init(_ expression: Expression) {
    self.init(unicode: expression.unicode, latex: expression.latex)
  }

  /// Sets a name.
  public init(_ symbol: Symbol) {
    self.init(unicode: symbol.unicode, latex: symbol.latex, naming: symbol)
  }

  /// Sets a name with what it is: `name = other`.
  public init(_ symbol: Symbol, is other: Formula) {
    self.init(unicode: "\(symbol.unicode) = \(other.unicode)", latex: "\(symbol.latex) = \(other.latex)")
  }

  /// Sets a number that is written already.
  public init(number text: String) { self.init(unicode: text, latex: text.latexNumbers) }

  init(_ matrix: MatrixFormula) { self.init(unicode: matrix.unicode, latex: matrix.latex) }
}

/// The sides of an equation without those that only repeat the one before.
func withoutRepeats(_ sides: [String]) -> [String] {
  sides.enumerated().filter { $0.offset == 0 || sides[$0.offset - 1] != $0.element }.map(\.element)
}
