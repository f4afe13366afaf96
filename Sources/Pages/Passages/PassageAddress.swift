/// Where a link leads, as it stands behind the link's words: `(address "title")`.
struct PassageAddress {
  /// The address.
  let address: String
  /// The place behind the closing parenthesis.
  let end: Int

  /// Parentheses within an address, and the characters of one: more than anybody's address has.
  private static let (deepest, longest) = (32, 2_000)

  /// Reads it; nil where there is none.
  init?(in text: [Character], from start: Int) {
    guard start < text.count, text[start] == "(" else { return nil }
    var at = start + 1
    func skipSpaces() { while at < text.count, text[at].isWhitespace { at += 1 } }
    skipSpaces()
    let begin = at
    var address: ArraySlice<Character>
    if at < text.count, text[at] == "<" {
      address = text[(at + 1)...].prefix(Self.longest).prefix { !"<>\n".contains($0) }
      at = address.endIndex
      guard at < text.count, text[at] == ">" else { return nil }
      at += 1
    } else {
      var depth = 0
      while at < text.count, !text[at].isWhitespace, at - begin < Self.longest {
        if text[at] == "(" { depth += 1 } else if text[at] == ")" { depth -= 1 }
        if depth < 0 || depth > Self.deepest { break }
        at += 1
      }
      address = text[begin..<at]
    }
    skipSpaces()
    if at < text.count, "\"'".contains(text[at]) {
      guard let close = text[(at + 1)...].prefix(Self.longest).firstIndex(of: text[at]) else { return nil }
      at = close + 1
      skipSpaces()
    }
    guard at < text.count, text[at] == ")" else { return nil }
    self.address = String(address)
    end = at + 1
  }
}
