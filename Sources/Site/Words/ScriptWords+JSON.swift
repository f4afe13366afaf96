import Textbook

extension ScriptWords {
  /// The words in a language, as the script looks them up.
  static func json(_ language: Language, lab: PageLab? = nil) -> JSON {
    let all = all + (lab == nil ? [] : LabWords.all)
    let words = all.map { ($0.key, JSON.string($0.words[language].plain)) }
    return .object(words + (lab?.words(language) ?? []))
  }
}
