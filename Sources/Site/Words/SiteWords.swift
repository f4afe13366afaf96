import Textbook

/// The words around the pages.
struct SiteWords {
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// The language by its own name.
  var name: String { word("한국어", "English") }
  var book: String { word("이 책", "This book") }
  var search: String { word("찾기", "Search") }
  var skip: String { word("본문으로", "Skip to the text") }
  var searchFor: String { word("찾을 낱말이나 w_5 같은 이름", "A word, or a name such as w_5") }
  var searchPurpose: String {
    word("이 책의 모든 쪽에서 낱말과 이름을 찾습니다.", "Finds words and names on all pages of the book.")
  }
  var chapters: String { word("앞뒤의 장", "Chapters before and after") }
  var before: String { word("앞 장", "Before this") }
  var after: String { word("다음 장", "Next") }
  /// What the whole book is, on the first page of all.
  var purpose: String {
    word(
      "역전파 강의 다섯 편을 따라가며, 적힌 숫자와 식을 모두 계산으로 확인하는 책입니다.",
      "Five lectures on backpropagation, worked through, with every printed number and formula checked by computation."
    )
  }
  var read: String { word("한국어로 읽기", "Read in English") }
  var contents: String { word("차례", "Contents") }
  var glossary: String { word("용어", "Glossary") }
  var errata: String { word("정오표", "Errata") }
  var explore: String { word("숫자를 움직여 보기", "Move the numbers") }
  var searchNeedsScript: String {
    word(
      "찾기에는 자바스크립트가 필요합니다. 터미널에서는 companion search 명령으로 찾을 수 있습니다.",
      "Searching needs JavaScript. In a terminal, companion search does the same.")
  }

  private func word(_ ko: String, _ en: String) -> String { language == .ko ? ko : en }
}
