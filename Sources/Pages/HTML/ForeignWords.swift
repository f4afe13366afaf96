import NumericCore
import Textbook

/// Words of the other language, marked so that they are read aloud and broken by its rules.
///
/// Korean words on an English page, and on a Korean page three English words in a row: fewer are a name or a term that
/// both languages use.
enum ForeignWords {
  /// The text as HTML, with foreign words marked.
  static func tagged(_ text: String, on language: Language) -> String {
    let (other, fewest): (Language, Int) = language == .en ? (.ko, 1) : (.en, 3)
    var parts: [String] = []
    var run: [Substring] = []
    func close() {
      guard !run.isEmpty else { return }
      let words = run.joined(separator: " ")
      parts.append(run.count < fewest ? words.xmlEscaped : marked(words, as: other))
      run = []
    }
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if isWord(word, of: other) {
        run.append(word)
      } else {
        close()
        parts.append(String(word).xmlEscaped)
      }
    }
    close()
    return parts.joined(separator: " ")
  }

  /// Marks words, without the quotation marks and stops around them.
  private static func marked(_ words: String, as language: Language) -> String {
    let head = words.prefix { !$0.isLetter }
    let tail = String(words.reversed().prefix { !$0.isLetter }.reversed())
    let inside = String(words.dropFirst(head.count).dropLast(tail.count))
    return String(head).xmlEscaped + "<span lang=\"\(language.rawValue)\">\(inside.xmlEscaped)</span>"
      + tail.xmlEscaped
  }

  private static func isWord(_ word: Substring, of language: Language) -> Bool {
    let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic }
    let isLong = !letters.isEmpty && !word.contains { $0.isNumber || "_=+".contains($0) }
    return isLong
      && letters.allSatisfy { language == .ko ? (0xAC00...0xD7A3).contains($0.value) : $0.isASCII }
  }
}
