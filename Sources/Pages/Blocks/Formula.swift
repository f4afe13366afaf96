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
    case value(ShownValue)
    /// A formula with its numbers put in.
    case substituted(Expression, [Symbol: ShownValue])
    /// Numbers added up.
    case sum([ShownValue])
    case equation(Symbol, Formula)
    /// Sides of an equation.
    case sides([Formula])
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

  /// Sets the value of a quantity or of a formula.
  init(value: ShownValue) {
    self.init(unicode: value.text, latex: value.text.latexNumbers, from: .value(value))
  }

  /// Sets an expression with its numbers put in.
  init(_ expression: Expression, substituting value: (Symbol) -> ShownValue) {
    let symbols = Set(expression.symbols)
    let values = Dictionary(uniqueKeysWithValues: symbols.map { ($0, value($0)) })
    self.init(
      unicode: expression.unicode(leaf: { values[$0]?.text }),
      latex: expression.latex(leaf: { values[$0]?.text.latexNumbers }),
      from: .substituted(expression, values))
  }

  /// Sets numbers that are added up: "−0.0087 + 0.0174".
  init(summing values: [ShownValue]) {
    let signed = values.map(\.text).enumerated().map { number, value in
      if number == 0 { return value }
      return value.hasPrefix("−") ? " − \(value.dropFirst())" : " + \(value)"
    }
    let text = signed.joined()
    self.init(unicode: text, latex: text.latexNumbers, from: .sum(values))
  }

  /// Sets the sides of an equation, without those that only repeat the one before.
  init(equating sides: [Formula]) {
    self.init(
      unicode: withoutRepeats(sides.map(\.unicode)).joined(separator: " = "),
      latex: withoutRepeats(sides.map(\.latex)).joined(separator: " = "), from: .sides(sides))
  }

  init(_ matrix: MatrixFormula) { self.init(unicode: matrix.unicode, latex: matrix.latex) }

  /// The formula in MathML, without the `math` element around it; made when it is asked for.
  ///
  /// What nobody can set as MathML, a slip of whoever wrote its LaTeX, stands as words.
  public var mathML: String { mathML(nil) }

  /// What it is the value of, where it is a value and nothing else.
  var shownValue: ShownValue? { if case .value(let value) = source { value } else { nil } }

  /// The formula in MathML, its numbers marked as values of a page that keeps them up to date.
  func mathML(_ live: LiveValues?) -> String {
    switch source {
    case .expression(let expression): expression.mathML
    case .symbol(let symbol): symbol.mathML
    case .number(let text): MathML.numbers(text)
    case .value(let value): value.mathML(live, isInside: false)
    case .substituted(let expression, let values):
      expression.mathML(leaf: { values[$0]?.leaf(live, isInside: expression != .symbol($0)) })
    case .sum(let values): Self.sum(values, live) ?? MathML.numbers(unicode)
    case .equation(let symbol, let other): symbol.mathML + MathML.sign("=") + other.mathML(live)
    case .sides(let sides):
      withoutRepeats(sides.map { $0.mathML(live) }).joined(separator: MathML.sign("="))
    case .mathML(let text): text
    case .latex: LaTeXReader.mathML(latex) ?? MathML.words(unicode)
    }
  }

  /// Numbers added up, each with a plus before it whatever its sign; nil where a page doesn't keep them all up to date.
  private static func sum(_ values: [ShownValue], _ live: LiveValues?) -> String? {
    guard let live, values.allSatisfy({ live.place(of: $0) != nil }) else { return nil }
    return values.enumerated().map { $1.mathML(live, isInside: $0 > 0) }.joined(separator: MathML.sign("+"))
  }
}

/// The sides of an equation without those that only repeat the one before.
func withoutRepeats(_ sides: [String]) -> [String] {
  sides.enumerated().filter { $0.offset == 0 || sides[$0.offset - 1] != $0.element }.map(\.element)
}
