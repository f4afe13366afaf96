import Textbook

extension ScriptWords {
  /// The words in a language, as the script looks them up.
  static func json(_ language: Language) -> JSON {
    .object(all.map { ($0.key, .string($0.words[language].plain)) })
  }
}
