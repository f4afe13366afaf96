/// What a shell offers when somebody presses Tab in the place of a word.
public enum ShellOffer: Sendable, Hashable {
  /// Nothing: a number, a name that nobody knows.
  case nothing
  /// Files and folders.
  case files
  /// Folders.
  case folders
  /// One of some words.
  case words([String])
  /// The name of a chapter.
  case chapters
  /// The name of a chapter, or the id of a claim.
  case claims
  /// A chapter and a function: `xor-network/gradient`.
  case exercises
  /// A command, or the name of a chapter.
  case commands

  /// What the name of a value says in the help: `ko|en` are words, `FILE` is a file.
  init(placeholder: String) {
    switch placeholder {
    case "FILE": self = .files
    case "FOLDER", "folder": self = .folders
    case "CHAPTER", "NAME", "chapter": self = .chapters
    case "chapter|claim": self = .claims
    case "exercise": self = .exercises
    case "command": self = .commands
    case "sheet", "submission": self = .files
    default:
      let words = placeholder.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      self = words.count > 1 ? .words(words) : .nothing
    }
  }
}

extension CommandOption {
  /// What a shell offers for the value.
  package var shellOffer: ShellOffer { offered ?? ShellOffer(placeholder: placeholder) }
}

extension PositionalArgument {
  /// What a shell offers.
  package var shellOffer: ShellOffer { ShellOffer(placeholder: name) }
}
