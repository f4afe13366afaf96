/// A line of a terminal, in pieces of one tone each.
public struct TerminalLine: Sendable {
  /// A stretch of one tone.
  public struct Piece: Hashable, Sendable {
    /// The letters.
    public let text: String
    /// What they are.
    public let tone: Tone
  }

  /// The pieces, from the left; none of them is empty.
  public let pieces: [Piece]

  /// Creates a line of pieces.
  init(_ pieces: (text: String, tone: Tone)...) { self.init(pieces) }

  /// Creates a line of pieces.
  init(_ pieces: [(text: String, tone: Tone)]) {
    self.pieces = pieces.filter { !$0.text.isEmpty }.map { Piece(text: $0.text, tone: $0.tone) }
  }

  /// Creates a line of one tone.
  init(_ text: String, _ tone: Tone = .plain) { self.init((text, tone)) }

  /// An empty line.
  static let empty = TerminalLine("")

  /// The line after so many spaces; an empty line stays empty.
  func indented(by spaces: Int) -> TerminalLine {
    guard let first = pieces.first else { return self }
    let all = [("\(String(repeating: " ", count: spaces))\(first.text)", first.tone)]
    return TerminalLine(all + pieces.dropFirst().map { ($0.text, $0.tone) })
  }

  /// The line without tones.
  public var text: String { pieces.map(\.text).joined() }

  /// The line with each piece coloured by `paint`.
  public func painted(by paint: (String, Tone) -> String) -> String {
    pieces.map { paint($0.text, $0.tone) }.joined()
  }
}
