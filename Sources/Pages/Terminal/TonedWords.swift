/// Words of several tones, to be broken at their spaces.
struct TonedWords {
  private typealias Piece = (text: String, tone: Tone)

  /// The words, each in pieces of one tone; nothing stands for a line break.
  private var words: [[Piece]?] = []

  /// Takes pieces apart at their spaces and line breaks; a word may go on in the next piece.
  init(_ pieces: [(text: String, tone: Tone)]) {
    var word: [Piece] = []
    func end(_ words: inout [[Piece]?]) {
      if !word.isEmpty { words.append(word) }
      word = []
    }
    for piece in pieces {
      var text = piece.text[...]
      while let next = text.first {
        if next == " " || next == "\n" {
          end(&words)
          if next == "\n" { words.append(nil) }
          text.removeFirst()
        } else {
          let letters = text.prefix { $0 != " " && $0 != "\n" }
          word.append((String(letters), piece.tone))
          text = text.dropFirst(letters.count)
        }
      }
    }
    end(&words)
  }

  /// The words in lines of at most so many columns; one that is wider stays whole and sticks out.
  func wrapped(width: Int) -> [TerminalLine] {
    var lines: [TerminalLine] = []
    var line: [Piece] = []
    var used = 0
    func end() {
      lines.append(TerminalLine(line))
      (line, used) = ([], 0)
    }
    for word in words {
      guard let word else {
        end()
        continue
      }
      let columns = word.reduce(0) { $0 + displayWidth($1.text) }
      if used > 0, used + 1 + columns > width { end() }
      // A space inside bold words is bold with them.
      if used > 0 { Self.add((" ", line.last?.tone == word[0].tone ? word[0].tone : .plain), to: &line) }
      for piece in word { Self.add(piece, to: &line) }
      used += (used > 0 ? 1 : 0) + columns
    }
    if used > 0 { end() }
    return lines
  }

  private static func add(_ piece: Piece, to line: inout [Piece]) {
    if let last = line.last, last.tone == piece.tone {
      line[line.count - 1].text += piece.text
    } else {
      line.append(piece)
    }
  }
}
