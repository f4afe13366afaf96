import CompanionCLI

/// The part of a script that bash and zsh read alike: which options and arguments a command takes, and which words an
/// option's value is one of.
///
/// It sets `flags` and `values`, and `kind` where the values are `files` or `folders`.
struct PosixCases {
  let table: CompletionTable

  /// The options of general use, each with its values.
  private var general: [CommandOption] { CommandSyntax.general }

  /// `case $command in …`: the options of a command, and what its arguments may be.
  var commands: String {
    var arms: [(names: [String], body: String)] = []
    for entry in table.entries {
      let options = entry.syntax.allOptions.map(\.name).joined(separator: " ")
      let body = "flags=\(singleQuoted(options)); " + assignment(table.offer(of: entry))
      if let known = arms.firstIndex(where: { $0.body == body }) {
        arms[known].names.append(entry.name)
      } else {
        arms.append(([entry.name], body))
      }
    }
    let none =
      "    '') flags=\(singleQuoted(general.map(\.name).joined(separator: " "))); "
      + assignment(.commands) + " ;;"
    return
      (["  case \"$command\" in", none]
      + arms.map { "    \($0.names.joined(separator: "|"))) \($0.body) ;;" } + ["  esac"])
      .joined(separator: "\n")
  }

  /// `case "$command $before" in …`: what the value of an option may be, where one is to be typed.
  var values: String {
    var arms: [(patterns: [String], body: String)] = []
    func add(_ pattern: String, _ option: CommandOption) {
      let body = "flags=; kind=; " + assignment(option.shellOffer)
      if let known = arms.firstIndex(where: { $0.body == body }) {
        if !arms[known].patterns.contains(pattern) { arms[known].patterns.append(pattern) }
      } else {
        arms.append(([pattern], body))
      }
    }
    for option in general where option.takesValue { add("*' \(option.name)'", option) }
    for entry in table.entries {
      for option in entry.syntax.options where option.takesValue && !general.contains(option) {
        add("'\(entry.name) \(option.name)'", option)
      }
    }
    return
      (["  case \"$command $before\" in"]
      + arms.map { "    \($0.patterns.joined(separator: "|"))) \($0.body) ;;" } + ["  esac"])
      .joined(separator: "\n")
  }

  private func assignment(_ offer: ShellOffer) -> String {
    switch offer {
    case .files: "kind=files"
    case .folders: "kind=folders"
    case .chapters: "values=$chapters"
    case .claims: "values=\"$chapters $claims\""
    case .exercises: "values=$exercises"
    case .commands: "values=\"$verbs $chapters\""
    case .nothing, .words: "values=\(singleQuoted((table.words(of: offer) ?? []).joined(separator: " ")))"
    }
  }

  /// The lists that the cases name.
  var lists: String {
    let chapters = table.words(of: .chapters)!
    let commands = table.words(of: .commands)!.filter { !chapters.contains($0) }
    let claims = table.words(of: .claims)!.filter { !chapters.contains($0) }
    let rows = [
      ("verbs", commands), ("chapters", chapters), ("claims", claims),
      ("exercises", table.words(of: .exercises)!),
    ]
    return rows.map { "  local \($0)=\(singleQuoted($1.joined(separator: " ")))" }.joined(separator: "\n")
  }
}
