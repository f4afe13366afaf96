/// Tables as text, as spreadsheets read and write them: RFC 4180, and its kin with other separators.
public enum CSV {
  /// What can stand between two fields: a comma; a semicolon, in most of Europe; a tab, where cells were copied.
  public static let separators: [Character] = [",", ";", "\t"]

  /// A table as text: fields with a separator, a quote, a space or a line break are quoted, lines end with CR LF.
  public static func text(of rows: [[String]]) -> String {
    rows.map { row in row.map { quoted($0) }.joined(separator: ",") + "\r\n" }.joined()
  }

  private static func quoted(_ field: String) -> String {
    // By bytes: a comma under a combining accent is one character, and still a comma to every reader.
    guard field.utf8.contains(where: { ",;\t\"\r\n ".utf8.contains($0) }) else { return field }
    return "\"" + field.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }

  /// A field without the `="…"` that keeps a spreadsheet from taking a text for a number or a date.
  public static func kept(_ field: String) -> String {
    guard field.hasPrefix("=\""), field.hasSuffix("\""), field.utf8.count > 3 else { return field }
    return String(field.dropFirst(2).dropLast())
  }

  /// The fields of a text, row by row, with the separator that its first line has most of.
  ///
  /// Lines end with CR LF, LF or CR. A first line `sep=;` says the separator, and is no row. Nil where a quote is not
  /// closed, or where text follows a closing quote.
  public static func rows(of text: String) -> [[String]]? {
    var body = text.utf8[...]
    let said = separator(saidBy: firstLine(of: body))
    if said != nil { body = body.drop { !isLineEnd($0) }.drop { isLineEnd($0) } }
    return rows(of: body, separator: said ?? separator(of: firstLine(of: body)))
  }

  private static func rows(of body: Substring.UTF8View, separator: UInt8) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var state = State.start
    var last: UInt8 = 0
    func end() -> String { String(decoding: field, as: UTF8.self) }
    for byte in body {
      defer { last = byte }
      switch (state, byte) {
      case (.start, UInt8(ascii: "\"")): state = .quoted
      case (.quoted, UInt8(ascii: "\"")): state = .closed
      case (.closed, UInt8(ascii: "\"")):
        field.append(byte)
        state = .quoted
      case (.quoted, _): field.append(byte)
      case (_, separator):
        row.append(end())
        field = []
        state = .start
      case (_, UInt8(ascii: "\n")) where last == UInt8(ascii: "\r"): break
      case (_, UInt8(ascii: "\n")), (_, UInt8(ascii: "\r")):
        rows.append(row + [end()])
        (row, field, state) = ([], [], .start)
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

  // MARK: - Which separator

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private static func firstLine(of body: Substring.UTF8View) -> Substring.UTF8View {
    body.prefix { !isLineEnd($0) }
  }

  /// The separator that a line outside the table says, as Excel has it.
  private static func separator(saidBy line: Substring.UTF8View) -> UInt8? {
    separators.first { line.elementsEqual("sep=\($0)".utf8) }?.asciiValue
  }

  /// The separator that a line has most of outside quotes; the comma where it has none.
  private static func separator(of line: Substring.UTF8View) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in line {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() } else if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let known = separators.compactMap(\.asciiValue)
    return known.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? known[0]
  }
}
