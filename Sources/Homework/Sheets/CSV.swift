/// Comma-separated values as RFC 4180 has them.
public enum CSV {
  /// A table as text: fields with a comma, a semicolon, a quote, a space or a line break are quoted, lines end with CR LF.
  public static func text(of rows: [[String]]) -> String {
    rows.map { row in row.map { quoted($0) }.joined(separator: ",") + "\r\n" }.joined()
  }

  private static func quoted(_ field: String) -> String {
    // By bytes: a comma under a combining accent is one character, and still a comma to every reader.
    guard field.utf8.contains(where: { ",;\t\"\r\n ".utf8.contains($0) }) else { return field }
    return "\"" + field.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }

  /// The fields of a text, row by row; lines may end with CR LF or LF. Nil where a quote is not closed, or
  /// where text follows a closing quote.
  public static func rows(of text: String) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var state = State.start
    func end() -> String { String(decoding: field, as: UTF8.self) }
    for byte in text.utf8 {
      switch (state, byte) {
      case (.start, UInt8(ascii: "\"")): state = .quoted
      case (.quoted, UInt8(ascii: "\"")): state = .closed
      case (.closed, UInt8(ascii: "\"")):
        field.append(byte)
        state = .quoted
      case (.quoted, _): field.append(byte)
      case (_, UInt8(ascii: ",")):
        row.append(end())
        field = []
        state = .start
      case (_, UInt8(ascii: "\n")):
        rows.append(row + [end()])
        (row, field, state) = ([], [], .start)
      case (_, UInt8(ascii: "\r")): break
      case (.closed, _): return nil
      default:
        field.append(byte)
        state = .plain
      }
    }
    guard state != .quoted else { return nil }
    if !row.isEmpty || !field.isEmpty || state == .closed { rows.append(row + [end()]) }
    return rows
  }

  private enum State { case start, plain, quoted, closed }
}
