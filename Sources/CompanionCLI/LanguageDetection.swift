import Foundation
import Textbook

extension Language {
  /// The language that the environment asks for: Korean when its locale is Korean, else English.
  ///
  /// `LC_ALL` goes before `LC_MESSAGES`, and that before `LANG`; an empty variable counts as unset (POSIX,
  /// "Environment Variables", 8.2). When none is set, the first preferred language decides.
  ///
  /// - Parameters:
  ///   - environment: The variables, those of this process unless told.
  ///   - preferredLanguages: Language tags, best first: the system's settings on macOS, none elsewhere.
  public static func detected(
    environment: [String: String] = ProcessInfo.processInfo.environment,
    preferredLanguages: [String] = Language.systemPreferences
  ) -> Language {
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
    let locale = variables.first { !$0.isEmpty } ?? preferredLanguages.first ?? ""
    let tag = locale.prefix { $0.isLetter }.lowercased()
    // Compared whole: "kok" is Konkani, not Korean.
    return tag == "ko" || tag == "kor" ? .ko : .en
  }

  /// The language tags chosen in the system's settings, best first; empty on Linux, which has none.
  public static var systemPreferences: [String] {
    #if canImport(Darwin)
      Locale.preferredLanguages
    #else
      []
    #endif
  }

  /// The language that a command line asks for with `--lang`, else the one that is detected.
  ///
  /// Reads past every error, so that the message about the error comes in the language asked for.
  package static func chosen(by tokens: [String], otherwise detected: Language) -> Language {
    for (index, token) in tokens.enumerated() {
      if token == "--" { break }
      if token.hasPrefix("--lang=") { return Language(rawValue: String(token.dropFirst(7))) ?? detected }
      if token == "--lang", index + 1 < tokens.count {
        return Language(rawValue: tokens[index + 1]) ?? detected
      }
    }
    return detected
  }
}
