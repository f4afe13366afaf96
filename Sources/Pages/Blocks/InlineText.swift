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
    /// A number among words.
    case value(ShownValue)
    /// Which way a value went: ↑ up, ↓ down, = neither.
    case way(String, from: ShownValue, to: ShownValue)
    /// Words that depend on the numbers.
    indirect case either(Alternative)
    /// A command or a name to type.
    case code(String)
    /// The id of a claim.
    case claim(String)
    /// Words that lead to an address.
    indirect case link(InlineText, to: String)
    /// Where a new line begins.
    case lineBreak
  }

  /// Words that stand where a fact about the numbers holds, and others that stand where it certainly does not.
  public struct Alternative: Hashable, Sendable {
    let fact: Fact
    /// Whose numbers it is about.
    let study: ObjectIdentifier
    /// Whether it holds with these; nil where that is not known, and nothing stands.
    let holds: Bool?
    let words: InlineText
    let otherwise: InlineText

    /// What stands with the numbers at hand.
    var standing: InlineText? { holds.map { $0 ? words : otherwise } }
  }

  /// The pieces, in order.
  public let pieces: [Piece]
  /// The pieces with the words that other numbers would bring, for a page whose numbers the reader can change.
  let openPieces: [Piece]

  /// Creates a text from its pieces.
  public init(_ pieces: [Piece]) { self.init(pieces, open: pieces) }

  fileprivate init(_ pieces: [Piece], open openPieces: [Piece]) {
    self.pieces = pieces
    self.openPieces = openPieces
  }

  /// Creates a text of words.
  public init(_ words: String) { self.init(words.isEmpty ? [] : [.words(words)]) }

  /// Creates a text of words.
  public init(stringLiteral words: String) { self.init(words) }

  /// Creates a text from an interpolated string.
  public init(stringInterpolation: StringInterpolation) {
    self.init(stringInterpolation.pieces, open: stringInterpolation.openPieces)
  }

  /// Creates a text of one formula.
  public init(_ formula: Formula) { self.init([.formula(formula)]) }

  /// Creates a text of one number.
  init(_ value: ShownValue) { self.init([.value(value)]) }

  /// Resolves a text of a derivation against its study; without one, a value is shown as its name, the outcome of
  /// an inquiry not at all, and the words that depend on a fact as if it held.
  public init(_ text: RichText, in study: Study? = nil, digits: Int = 6) {
    let pieces = InlineText.pieces(of: text, in: study, digits: digits)
    guard !text.facts.isEmpty else {
      self.init(pieces)
      return
    }
    self.init(InlineText.joining(InlineText.resolved(pieces)), open: pieces)
  }

  private static func pieces(of text: RichText, in study: Study?, digits: Int) -> [Piece] {
    text.segments.flatMap { segment -> [Piece] in
      switch segment {
      case .text(let words): return [.words(words)]
      case .math(let formula): return [.formula(Formula(formula))]
      case .value(let symbol):
        let number = study.map { Formula(value: ShownValue(of: symbol, in: $0, digits: digits)) }
        return [.formula(number ?? Formula(symbol))]
      case .code(let code): return [.code(code)]
      case .outcome(let text): return [.words(study?.outcome(of: text.inquiry) ?? "")]
      case .typeset(let unicode, let latex):
        return [.formula(Formula(unicode: unicode, latex: latex))]
      case .claim(let id): return [.claim(id)]
      case .conditional(let fact, let words, let others):
        guard let study else { return pieces(of: words, in: nil, digits: digits) }
        return [
          .either(
            Alternative(
              fact: fact, study: ObjectIdentifier(study), holds: study.truth(of: fact),
              words: InlineText(pieces(of: words, in: study, digits: digits)),
              otherwise: InlineText(pieces(of: others, in: study, digits: digits))))
        ]
      }
    }
  }

  /// The pieces with the words that the numbers at hand bring.
  private static func resolved(_ pieces: [Piece]) -> [Piece] {
    pieces.flatMap { piece -> [Piece] in
      guard case .either(let words) = piece else { return [piece] }
      return words.standing.map { resolved($0.pieces) } ?? []
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
    var openPieces: [Piece] = []

    /// Starts an empty text.
    public init(literalCapacity: Int, interpolationCount: Int) {}
    private mutating func append(_ piece: Piece) {
      pieces.append(piece)
      openPieces.append(piece)
    }

    /// Adds words.
    public mutating func appendLiteral(_ words: String) {
      if !words.isEmpty { append(.words(words)) }
    }
    /// Adds words.
    public mutating func appendInterpolation(_ words: String) { appendLiteral(words) }
    /// Adds a number.
    public mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }
    /// Adds a formula.
    public mutating func appendInterpolation(_ formula: Formula) { append(.formula(formula)) }
    /// Adds a name.
    public mutating func appendInterpolation(_ symbol: Symbol) { append(.formula(Formula(symbol))) }
    /// Adds a number among words.
    mutating func appendInterpolation(_ value: ShownValue) { append(.value(value)) }
    /// Adds which way a value went.
    mutating func appendInterpolation(way sign: String, from old: ShownValue, to new: ShownValue) {
      append(.way(sign, from: old, to: new))
    }
    /// Adds another text.
    public mutating func appendInterpolation(_ text: InlineText) {
      pieces += text.pieces
      openPieces += text.openPieces
    }
    /// Adds a command or a name to type.
    public mutating func appendInterpolation(code text: String) { append(.code(text)) }
    /// Adds the id of a claim.
    public mutating func appendInterpolation(claim id: String) { append(.claim(id)) }
    /// Adds words that lead to an address.
    public mutating func appendInterpolation(link text: InlineText, to address: String) {
      append(.link(text, to: address))
    }
    /// Adds words that stand out.
    public mutating func appendInterpolation(strong text: InlineText) {
      append(.words("**"))
      appendInterpolation(text)
      append(.words("**"))
    }
  }

  /// Where a new line begins.
  public static let lineBreak = InlineText([.lineBreak])

  /// Whether there is nothing to read.
  var isBlank: Bool {
    pieces.allSatisfy { if case .words(let words) = $0 { words.allSatisfy(\.isWhitespace) } else { false } }
  }

  /// The quantities of a study whose values it states, in order.
  func quantities(of study: Study) -> [Symbol] {
    pieces.compactMap { piece in
      switch piece {
      case .value(let value): value.quantity(of: study)
      case .formula(let formula): formula.shownValue?.quantity(of: study)
      default: nil
      }
    }
  }

  /// The text without formatting, formulas in Unicode.
  public var plain: String {
    pieces.map { piece in
      switch piece {
      case .words(let words): words.replacing("**", with: "")
      case .formula(let formula): formula.unicode
      case .value(let value): value.text
      case .way(let sign, _, _): sign
      case .either(let words): words.standing?.plain ?? ""
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
    InlineText(
      Array(map(\.pieces).joined(separator: separator.pieces)),
      open: Array(map(\.openPieces).joined(separator: separator.openPieces)))
  }
}
