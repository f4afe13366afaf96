import Textbook

extension CommandSyntax {
  /// Reads a command line, without the program's name.
  ///
  /// A token that starts with a hyphen is an option unless it looks like a negative number (`-3`, `-.5`,
  /// `-inf`), which is a value, or is `-` alone. So `--digits -3` has the value `-3`, and `--set --json`
  /// lacks its value; `--set=-x` gives any value. `--help` before a lone `--` goes before every error, and
  /// `--version` next.
  ///
  /// - Throws: The first error, reading from the left.
  public func parse(_ tokens: [String]) throws(UsageError) -> Arguments {
    let beforeEnd = tokens.prefix { $0 != "--" }
    if beforeEnd.contains("--help") || beforeEnd.contains("-h") { return Arguments(self, request: .help) }
    if beforeEnd.contains("--version") { return Arguments(self, request: .version) }

    var parsed = Arguments(self, request: .run)
    var rest = tokens[...]
    var optionsEnded = false
    while let token = rest.popFirst() {
      if !optionsEnded, token == "--" {
        optionsEnded = true
      } else if !optionsEnded, token.isOptionLike {
        try readOption(token, &rest, into: &parsed)
      } else {
        try readPositional(token, into: &parsed)
      }
    }
    if let missing = positionals.first(where: { $0.count == .one && parsed.values(of: $0).isEmpty }) {
      throw .missingArgument(missing.name)
    }
    return parsed
  }

  private func readOption(
    _ token: String, _ rest: inout ArraySlice<String>, into parsed: inout Arguments
  ) throws(UsageError) {
    let parts = token.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let attached = parts.count == 2 ? parts[1] : nil
    guard let option = allOptions.first(where: { $0.name == parts[0] || $0.shortName == parts[0] }) else {
      throw unknownOption(parts[0])
    }
    if option.form != .repeatable, parsed.contains(option) { throw .repeated(option: option.name) }
    if option.form == .flag {
      if let attached { throw .unexpectedValue(flag: option.name, value: attached) }
      parsed.add("", to: option)
      return
    }
    if attached == nil, rest.first.map(\.isOptionLike) ?? true {
      throw .missingValue(option: option.name, expected: option.placeholder)
    }
    let value = attached ?? rest.removeFirst()
    if value.isEmpty { throw .emptyValue(option: option.name, expected: option.placeholder) }
    parsed.add(value, to: option)
  }

  private func readPositional(_ token: String, into parsed: inout Arguments) throws(UsageError) {
    if token.isEmpty { throw .emptyArgument }
    guard let place = positionals.first(where: { $0.count == .any || parsed.values(of: $0).isEmpty }) else {
      throw .unexpectedArgument(token, suggestion: optionMeant(by: token))
    }
    parsed.add(token, to: place)
  }

  /// The error for an option that the command does not have; the one whose name is nearest, hyphens of every kind
  /// aside, is suggested.
  package func unknownOption(_ token: String) -> UsageError {
    let bare = token.drop { $0.isHyphenLike }
    let names = allOptions.map { String($0.name.dropFirst(2)) }
    return .unknown(
      .option, token, suggestion: suggestion(for: String(bare), among: names).map { "--" + $0 })
  }

  /// The option that was typed without its hyphens: `json`, `lang=ko`.
  private func optionMeant(by token: String) -> String? {
    let name = "--" + token.prefix { $0 != "=" }
    return allOptions.first { $0.name == name }?.name
  }
}

extension String {
  /// Whether the token is an option, and not a value: a hyphen that no number follows.
  ///
  /// A dash pasted from a page (`–set`, `—set`) counts as a hyphen, so that the message can set it right.
  var isOptionLike: Bool {
    guard let first, first.isHyphenLike, count > 1 else { return false }
    let body = dropFirst()
    if let next = body.first, next.isNumber || ".∞".contains(next) { return false }
    let word = body.lowercased()
    return word != "inf" && word != "infinity" && word != "nan"
  }
}

extension Character {
  /// Whether it is a hyphen, a dash or a minus sign.
  fileprivate var isHyphenLike: Bool { "-‐‑‒–—−".contains(self) }
}
