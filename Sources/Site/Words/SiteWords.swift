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
