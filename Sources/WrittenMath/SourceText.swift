/// A text that somebody wrote, with a name for messages: places in it are ranges of its characters.
public struct SourceText: Sendable {
  /// What it is called in messages: a file's path.
  public let name: String
  /// The text.
  public let text: String

  /// Names a text.
  public init(_ text: String, named name: String) {
    self.name = name
    self.text = text
  }

  /// The line of a place, from 1, its column in characters, from 1, and the line's text.
  public func position(of place: String.Index) -> (line: Int, column: Int, text: Substring) {
    let before = text[..<place]
    let start = before.lastIndex(where: \.isNewline).map(text.index(after:)) ?? text.startIndex
    let end = text[start...].firstIndex(where: \.isNewline) ?? text.endIndex
    return (before.count(where: \.isNewline) + 1, text[start..<place].count + 1, text[start..<end])
  }
}
