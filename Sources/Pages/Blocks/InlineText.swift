import NumericCore
import Textbook

/// The text of a block: words with formulas, numbers, code and links, all known.
///
/// Written as an interpolated string: `"\(link: "Claims", to: "claims.md"), \(code: "swift run companion")"`.
public struct InlineText: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// A piece of the text.
  public enum Piece: Hashable, Sendable {
    /// Words, with `**bold**` allowed.
    case words(String)
    /// A formula or a number.
    case formula(Formula)
    /// A command or a name to type.
    case code(String)
    /// The id of a claim.
    case claim(String)
    /// Words that lead to an address.
    indirect case link(InlineText, to: String)
    /// Where a new line begins.
    case lineBreak
  }

  /// The pieces, in order.
  public let pieces: [Piece]

  /// Creates a text from its pieces.
  public init(_ pieces: [Piece]) { self.pieces = pieces }

  /// Creates a text of words.
  public init(_ words: String) { pieces = words.isEmpty ? [] : [.words(words)] }

  /// Creates a text of words.
  public init(stringLiteral words: String) { self.init(words) }

  /// Creates a text from an interpolated string.
  public init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

  /// Creates a text of one formula.
  public init(_ formula: Formula) { pieces = [.formula(formula)] }

  /// Resolves a text of a derivation against its study; without one, a value is shown as its name, the outcome of
  /// an inquiry not at all, and the words that depend on a fact as if it held.
  public init(_ text: RichText, in study: Study? = nil, digits: Int = 6) {
    let pieces = InlineText.pieces(of: text, in: study, digits: digits)
    self.pieces = text.facts.isEmpty ? pieces : InlineText.joining(pieces)
  }

  private static func pieces(of text: RichText, in study: Study?, digits: Int) -> [Piece] {
    text.segments.flatMap { segment -> [Piece] in
      switch segment {
      case .text(let words): return [.words(words)]
      case .math(let formula): return [.formula(Formula(formula))]
      case .value(let symbol):
        let number = study.map { Formula(number: $0.text(of: symbol, digits: digits)) }
        return [.formula(number ?? Formula(symbol))]
      case .code(let code): return [.code(code)]
      case .outcome(let text): return [.words(study?.outcome(of: text.inquiry) ?? "")]
      case .typeset(let unicode, let latex):
        return [.formula(Formula(unicode: unicode, latex: latex))]
      case .claim(let id): return [.claim(id)]
      case .conditional(let fact, let words, let others):
        guard let holds = study.map({ $0.truth(of: fact) }) ?? true else { return [] }
        return pieces(of: holds ? words : others, in: study, digits: digits)
      }
    }
  }

  /// The pieces without the spaces that a sentence left out would leave behind.
  private static func joining(_ pieces: [Piece]) -> [Piece] {
    var joined: [Piece] = []
    for piece in pieces {
      guard case .words(var words) = piece else {
        joined.append(piece)
        continue
      }
      var before = ""
      if case .words(let last)? = joined.last {
        before = last
        joined.removeLast()
      }
      if joined.isEmpty && before.isEmpty || before.last == " " {
        words = String(words.drop { $0 == " " })
      }
      if !(before + words).isEmpty { joined.append(.words(before + words)) }
    }
    if case .words(let last)? = joined.last {
      let end = last.lastIndex { $0 != " " }.map { last.index(after: $0) } ?? last.startIndex
      joined[joined.count - 1] = .words(String(last[..<end]))
    }
    return joined
  }

  /// Collects the pieces of an interpolated string.
  public struct StringInterpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []

    /// Starts an empty text.
    public init(literalCapacity: Int, interpolationCount: Int) {}
    /// Adds words.
    public mutating func appendLiteral(_ words: String) {
      if !words.isEmpty { pieces.append(.words(words)) }
    }
    /// Adds words.
    public mutating func appendInterpolation(_ words: String) { appendLiteral(words) }
    /// Adds a number.
    public mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }
    /// Adds a formula.
    public mutating func appendInterpolation(_ formula: Formula) {
      pieces.append(.formula(formula))
    }
    /// Adds a name.
    public mutating func appendInterpolation(_ symbol: Symbol) {
      pieces.append(.formula(Formula(symbol)))
    }
    /// Adds another text.
    public mutating func appendInterpolation(_ text: InlineText) { pieces += text.pieces }
    /// Adds a command or a name to type.
    public mutating func appendInterpolation(code text: String) { pieces.append(.code(text)) }
    /// Adds the id of a claim.
    public mutating func appendInterpolation(claim id: String) { pieces.append(.claim(id)) }
    /// Adds words that lead to an address.
    public mutating func appendInterpolation(link text: InlineText, to address: String) {
      pieces.append(.link(text, to: address))
    }
    /// Adds words that stand out.
    public mutating func appendInterpolation(strong text: InlineText) {
      pieces += [.words("**")] + text.pieces + [.words("**")]
    }
  }

  /// Where a new line begins.
  public static let lineBreak = InlineText([.lineBreak])

  /// Whether there is nothing to read.
  var isBlank: Bool {
    pieces.allSatisfy { if case .words(let words) = $0 { words.allSatisfy(\.isWhitespace) } else { false } }
  }

  /// The text without formatting, formulas in Unicode.
  public var plain: String {
    pieces.map { piece in
      switch piece {
      case .words(let words): words.replacing("**", with: "")
      case .formula(let formula): formula.unicode
      case .code(let text), .claim(let text): text
      case .link(let text, _): text.plain
      case .lineBreak: " "
      }
    }.joined()
  }
}

extension Sequence<InlineText> {
  /// The texts one after the other, with a separator between each two.
  public func joined(separator: InlineText) -> InlineText {
    InlineText(Array(map(\.pieces).joined(separator: separator.pieces)))
  }
}
