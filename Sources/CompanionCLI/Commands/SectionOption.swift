import Pages
import Textbook

/// `--section name`: one section of a chapter, by its name, a part of it, or its number.
enum SectionOption {
  static let option = CommandOption.value(
    "section", "name|number", ko: "그 절만 (이름이나 그 일부, 또는 번호)",
    en: "only that section, by its name, a part of it, or its number"
  ).offering(.nothing)

  /// The section that is asked for; nil where none is.
  ///
  /// - Throws: `UsageError.invalidValue` with all sections, and the nearest suggested, for what is none or several.
  static func section(
    _ arguments: Arguments, of page: ChapterPage
  ) throws(UsageError) -> ChapterSection? {
    guard let text = arguments.value(of: option) else { return nil }
    let sections = page.sections
    if let number = Int(text), sections.indices.contains(number - 1) { return sections[number - 1] }
    let titles = sections.map(\.title.plain)
    if let title = candidate(meantBy: text, among: titles) { return sections[titles.firstIndex(of: title)!] }
    let containing = sections.filter { $0.title.plain.lowercased().contains(text.lowercased()) }
    if containing.count == 1 { return containing[0] }
    throw .invalidValue(
      of: option.name, value: text, expected: expected(titles), suggestion: nearest(to: text, among: titles))
  }

  private static func expected(_ titles: [String]) -> Bilingual {
    guard !titles.isEmpty else {
      return Bilingual(ko: "없음. 이 장은 절로 나뉘지 않음", en: "a section: this chapter has none")
    }
    let list = titles.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ")
    return Bilingual(ko: "\(list)", en: "one section of \(list)")
  }

  /// The title that is near, or one of whose words is.
  private static func nearest(to text: String, among titles: [String]) -> String? {
    if let title = suggestion(for: text, among: titles) { return title }
    let words = titles.flatMap { title in
      title.split { !$0.isLetter && !$0.isNumber }.map { (word: String($0), title: title) }
    }
    guard let word = suggestion(for: text, among: words.map(\.word)) else { return nil }
    return words.first { $0.word == word }?.title
  }
}
