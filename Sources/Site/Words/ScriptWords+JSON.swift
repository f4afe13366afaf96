import Textbook

extension ScriptWords {
  /// Words in a language, as the script looks them up.
  static func json(_ words: [(key: String, words: Bilingual)], _ language: Language) -> JSON {
    .object(words.map { ($0.key, .string($0.words[language].plain)) })
  }
}
