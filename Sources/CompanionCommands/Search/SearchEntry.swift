import CompanionCLI
import Textbook

/// Something that a reader may look for, and the command that shows it.
struct SearchEntry {
  /// What it is, in the order of the answer.
  enum Kind: CaseIterable {
    case word, chapter, section, quantity, claim, slip, exercise, command
  }

  let kind: Kind
  /// What it is called.
  let title: Bilingual
  /// What it says, or where it is.
  let detail: Bilingual
  /// The command line that shows it.
  let command: String
  /// What it is found by, ready for comparison.
  private let texts: [String]
  /// What it is found by only as a whole: the name of a quantity.
  private let names: [String]

  /// An entry that is found by its title in both languages, and by more words; by its detail, too, where that is no
  /// place.
  init(
    _ kind: Kind, _ title: Bilingual, _ detail: Bilingual, command: String, alsoBy more: [Bilingual] = [],
    named names: [String] = []
  ) {
    self.kind = kind
    self.title = title
    self.detail = detail
    self.command = command
    let said: [Bilingual] =
      switch kind {
      case .quantity: more
      case .section: [title] + more
      default: [title, detail] + more
      }
    texts = said.flatMap { [foldedText($0.ko.plainText), foldedText($0.en.plainText)] }
    self.names = names.map { foldedText($0) }
  }

  /// Whether it has every word, each of them folded.
  func matches(_ words: [String]) -> Bool {
    words.allSatisfy { word in names.contains(word) || texts.contains { $0.hasWord(beginningWith: word) } }
  }

  /// The words that it is found by.
  var vocabulary: [Substring] { (texts + names).flatMap { $0.split { !$0.isLetter && !$0.isNumber } } }
}

extension String {
  /// Whether a text has a word that begins with another; of three letters or fewer, the whole word.
  ///
  /// A word of Hangul may stand anywhere: Korean joins words, and puts particles after them.
  func hasWord(beginningWith word: String) -> Bool {
    let isHangul = word.unicodeScalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) || $0 == " " }
    var rest = self[...]
    while let found = rest.firstRange(of: word) {
      if isHangul { return true }
      let before = self[..<found.lowerBound].last
      let after = self[found.upperBound...].first
      let begins = !(before?.isWordLike ?? false) || !(word.first?.isWordLike ?? false)
      if begins, word.count > 3 || !(after?.isWordLike ?? false) { return true }
      rest = self[index(after: found.lowerBound)...]
    }
    return false
  }
}

extension Character {
  fileprivate var isWordLike: Bool { isLetter || isNumber }
}
