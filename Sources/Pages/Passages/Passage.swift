/// A passage of an author's own Markdown.
///
/// The author is a stranger: characters that control a terminal, and marks that turn the direction of writing, are left
/// out.
public struct Passage: Hashable, Sendable {
  /// The Markdown.
  public let text: String

  /// Takes a passage.
  public init(_ text: String) {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.replacing("\r\n", with: "\n").unicodeScalars.filter(Self.isShown))
    self.text = String(scalars)
  }

  /// The passage as it stands on a page, where what follows is no part of a fence that its author forgot to close.
  var markdown: String {
    let trimmed = text.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0.allSatisfy(\.isWhitespace) }.joined(separator: "\n")
    let end = trimmed.lastIndex { !$0.isWhitespace }.map { trimmed.index(after: $0) } ?? trimmed.startIndex
    let fence = PassageFence.leftOpen(in: text)
    return trimmed[..<end] + (fence.map { "\n\($0)" } ?? "")
  }

  /// What the passage is made of.
  var blocks: [PassageBlock] { PassageReader.blocks(of: text) }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    // The zero-width joiner makes one sign of several.
    if scalar == "\n" || scalar == "\t" || scalar == "\u{200D}" { return true }
    // XML forbids what Unicode says is no character.
    if scalar.value & 0xFFFE == 0xFFFE { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }
}

/// A part of a passage.
indirect enum PassageBlock: Hashable, Sendable {
  /// A heading, from 1.
  case heading([PassageRun], level: Int)
  /// A paragraph.
  case paragraph([PassageRun])
  /// Items with bullets, or numbered from `first`.
  case list(first: Int?, items: [[PassageBlock]])
  /// What is set off from the rest.
  case quote([PassageBlock])
  /// Lines as they are.
  case code(String)
  /// A formula in LaTeX that stands alone.
  case math(String)
  /// Rows and columns, the headings first.
  case table(alignments: [Table.Alignment], rows: [[[PassageRun]]])
  /// A line between two parts.
  case rule
}
