import NumericCore

/// Prose with formulas and computed values in it.
///
/// Written as an interpolated string: `"Here \(h) is \(value: "h")."` puts the formula `h` and the value that
/// the derivation computes for it. No number of a derivation is ever typed into prose.
public struct RichText: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// A piece of the text.
  public enum Segment: Sendable, Hashable {
    /// Words, with `**bold**` allowed.
    case text(String)
    /// A formula.
    case math(Expression)
    /// The value of a named quantity, as the derivation computes it.
    case value(Symbol)
    /// A command or a name to type.
    case code(String)
    /// What an inquiry finds out, in words or digits.
    case outcome(Asked<String>)
    /// The id of a claim.
    case claim(String)
    /// A formula of things that are no expressions (matrices, say), in both notations.
    case typeset(unicode: String, latex: String)
    /// Words that stand where a fact holds, and others that stand where it certainly does not.
    indirect case conditional(Fact, RichText, otherwise: RichText)
  }

  /// The pieces, in order.
  public let segments: [Segment]

  /// Creates a text without formulas.
  public init(stringLiteral text: String) { segments = [.text(text)] }

  /// Creates a text from an interpolated string.
  public init(stringInterpolation: StringInterpolation) { segments = stringInterpolation.segments }

  /// Creates a text from its pieces.
  public init(_ segments: [Segment]) { self.segments = segments }

  /// The pieces with those inside of conditions, whatever holds.
  public var allSegments: [Segment] {
    segments.flatMap { segment -> [Segment] in
      if case .conditional(_, let text, let other) = segment {
        [segment] + text.allSegments + other.allSegments
      } else {
        [segment]
      }
    }
  }

  /// The quantities whose values it states or compares.
  public var quantities: [Symbol] {
    allSegments.flatMap { segment -> [Symbol] in
      switch segment {
      case .value(let symbol): [symbol]
      case .conditional(let fact, _, _): fact.symbols
      default: []
      }
    }
  }

  /// The facts that its words depend on, in order.
  public var facts: [Fact] {
    allSegments.compactMap { if case .conditional(let fact, _, _) = $0 { fact } else { nil } }
  }

  /// Collects the pieces of an interpolated string.
  public struct StringInterpolation: StringInterpolationProtocol {
    var segments: [Segment] = []

    /// Starts an empty text.
    public init(literalCapacity: Int, interpolationCount: Int) {}
    /// Adds words.
    public mutating func appendLiteral(_ text: String) { if !text.isEmpty { segments.append(.text(text)) } }
    /// Adds words.
    public mutating func appendInterpolation(_ text: String) { appendLiteral(text) }
    /// Adds a number's digits; a literal is a formula.
    @_disfavoredOverload
    public mutating func appendInterpolation(_ number: Int) { appendLiteral("\(number)") }
    /// Adds a formula.
    public mutating func appendInterpolation(_ formula: Expression) { segments.append(.math(formula)) }
    /// Adds the name of a quantity.
    public mutating func appendInterpolation(_ symbol: Symbol) { segments.append(.math(.symbol(symbol))) }
    /// Adds the computed value of a quantity.
    public mutating func appendInterpolation(value symbol: Symbol) { segments.append(.value(symbol)) }
    /// Adds what an inquiry finds out.
    public mutating func appendInterpolation(outcome inquiry: some Inquiry<String>) {
      segments.append(.outcome(Asked(inquiry)))
    }
    /// Adds a command or a name to type.
    public mutating func appendInterpolation(code text: String) { segments.append(.code(text)) }
    /// Adds the id of a claim.
    public mutating func appendInterpolation(claim id: String) { segments.append(.claim(id)) }
    /// Adds a formula of matrices.
    public mutating func appendInterpolation(_ formula: MatrixFormula) {
      segments.append(.typeset(unicode: formula.unicode, latex: formula.latex))
    }
    /// Adds another text.
    public mutating func appendInterpolation(_ other: RichText) { segments += other.segments }
    /// Adds words that stand where a fact holds, and others for where it certainly does not.
    public mutating func appendInterpolation(
      where fact: Fact, _ text: RichText, otherwise other: RichText = ""
    ) {
      segments.append(.conditional(fact, text, otherwise: other))
    }
  }
}

/// One thing said in both languages.
public struct Bilingual: Sendable, Hashable {
  /// The Korean text.
  public let ko: RichText
  /// The English text.
  public let en: RichText

  /// Pairs the two texts.
  public init(ko: RichText, en: RichText) {
    self.ko = ko
    self.en = en
  }

  /// The text in a language.
  public subscript(language: Language) -> RichText {
    switch language {
    case .ko: ko
    case .en: en
    }
  }

  /// The words in a language, without formatting, formulas in Unicode.
  package func plain(in language: Language) -> String { self[language].plain }
}
