import Textbook

/// A command line of a program that has commands: the word that names one, and what it is given.
///
/// What every command takes may stand before the word as well: `companion --lang ko check`.
package enum CommandWord: Equatable {
  /// A word, and all that the command is given.
  case named(String, [String])
  /// An option that is no general one stands where the word should.
  case optionFirst(String, rest: [String])
  /// There is no word.
  case none

  /// Reads a command line, without the program's name.
  package init(_ tokens: [String]) {
    var before: [String] = []
    var rest = tokens[...]
    while let token = rest.popFirst() {
      if token == "--" {
        self = rest.popFirst().map { .named($0, before + ["--"] + rest) } ?? .none
        return
      }
      guard token.isOptionLike else {
        self = .named(token, before + rest)
        return
      }
      let name = String(token.prefix { $0 != "=" })
      guard let option = CommandSyntax.general.first(where: { $0.name == name || $0.shortName == name })
      else {
        self = .optionFirst(name, rest: Array(rest))
        return
      }
      before.append(token)
      if option.form != .flag, name == token, let value = rest.popFirst() { before.append(value) }
    }
    self = .none
  }
}
