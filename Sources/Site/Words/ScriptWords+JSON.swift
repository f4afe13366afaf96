import Textbook

extension ScriptWords {
  /// Words in a language, as the script looks them up.
  static func json(_ words: [(key: String, words: Bilingual)], _ language: Language) -> JSON {
    .object(words.map { ($0.key, .string($0.words[language].plain)) })
  }

  /// The words of a page with numbers, and of its lab.
  static func ofPage(_ language: Language, lab: PageLab?) -> JSON {
    let all = ofPanel + (lab == nil ? [] : LabWords.all)
    let words = all.map { ($0.key, JSON.string($0.words[language].plain)) }
    return .object(words + (lab?.words(language) ?? []))
  }
}
