/// Returns the lines of a text broken at its spaces so that each fits a display width.
///
/// A line break in the text stays one. Spaces inside a line are kept, those at a break dropped; a no-break
/// space (U+00A0) holds its words together. A word wider than the line stays whole and sticks out: a path or
/// a formula broken in two would be wrong.
///
/// - Parameters:
///   - text: The text; Korean breaks at its spaces too.
///   - width: The columns of a line, its indentation included.
///   - hanging: The spaces before every line but the first of each paragraph.
/// - Returns: At least one line; `[""]` for the empty text.
public func wrappedLines(_ text: String, width: Int, hanging: Int = 0) -> [String] {
  let indentation = String(repeating: " ", count: max(0, hanging))
  return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
    paragraph -> [String] in
    guard displayWidth(paragraph) > width else { return [String(paragraph)] }
    var lines: [String] = []
    var line = ""
    var used = 0
    var holdsWord = false
    for piece in piecesAtSpaces(of: paragraph) where !piece.word.isEmpty {
      let columns = piece.spaces.count + displayWidth(piece.word)
      if holdsWord, used + columns > width {
        lines.append(line)
        line = indentation + piece.word
        used = indentation.count + displayWidth(piece.word)
      } else {
        line += piece.spaces + piece.word
        used += columns
      }
      holdsWord = true
    }
    return lines + [line]
  }
}

/// Returns a text wrapped to a display width, every line after `indent` spaces.
public func wrapped(_ text: String, width: Int, indent: Int = 0) -> String {
  let indentation = String(repeating: " ", count: max(0, indent))
  return wrappedLines(text, width: width - indentation.count)
    .map { $0.isEmpty ? "" : indentation + $0 }
    .joined(separator: "\n")
}

/// The words of a line, each with the spaces before it; spaces at the end come with an empty word.
private func piecesAtSpaces(of line: Substring) -> [(spaces: Substring, word: Substring)] {
  var pieces: [(spaces: Substring, word: Substring)] = []
  var rest = line
  while !rest.isEmpty {
    let spaces = rest.prefix { $0 == " " }
    let word = rest.dropFirst(spaces.count).prefix { $0 != " " }
    pieces.append((spaces, word))
    rest = rest.dropFirst(spaces.count + word.count)
  }
  return pieces
}
