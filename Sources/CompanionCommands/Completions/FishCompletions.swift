import CompanionCLI
import Textbook

/// The script for fish: a file `companion.fish` in its folder of completions.
struct FishCompletions {
  let table: CompletionTable
  let language: Language

  var script: String {
    Self.head + "\n" + (general + names + entries.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  /// The command that a line names, past the general options; empty where none is named yet.
  private static let head = #"""
    # Completes the commands of companion in fish. Written by: companion completions fish
    function __companion_command
        set -l tokens (commandline -opc)
        set -e tokens[1]
        while set -q tokens[1]
            switch $tokens[1]
                case --lang
                    set -e tokens[1]
                case '-*'
                case '*'
                    echo $tokens[1]
                    return 0
            end
            set -e tokens[1]
        end
        return 1
    end
    function __companion_is
        contains -- (__companion_command; or echo .) $argv
    end
    complete -c companion -f
    """#

  private var general: [String] {
    CommandSyntax.general.map { "complete -c companion" + option($0) }
  }

  private var names: [String] {
    table.entries.map { entry in
      "complete -c companion -n 'not __companion_command >/dev/null' -a \(entry.name)"
        + described(entry.brief)
    }
  }

  /// The commands, those with the same options and arguments together.
  private var entries: [(names: [String], lines: [String])] {
    var entries: [(names: [String], lines: [String])] = []
    for entry in table.entries {
      let own = entry.syntax.options.filter { !CommandSyntax.general.contains($0) }.map(option)
      let lines = own + [arguments(table.offer(of: entry))].filter { !$0.isEmpty }
      if let known = entries.firstIndex(where: { $0.lines == lines }) {
        entries[known].names.append(entry.name)
      } else {
        entries.append(([entry.name], lines))
      }
    }
    return entries
  }

  private func lines(of entry: (names: [String], lines: [String])) -> [String] {
    entry.lines.map { "complete -c companion -n '__companion_is \(entry.names.joined(separator: " "))'" + $0 }
  }

  private func option(_ option: CommandOption) -> String {
    let short = option.shortName.map { " -s \($0.dropFirst())" } ?? ""
    let name = short + " -l \(option.name.dropFirst(2))"
    let value =
      switch option.shellOffer {
      case _ where !option.takesValue: ""
      case .files: " -r -F"
      case .folders: " -x -a '(__fish_complete_directories)'"
      default: " -x" + arguments(option.shellOffer)
      }
    return name + value + described(option.help)
  }

  private func arguments(_ offer: ShellOffer) -> String {
    guard let words = table.words(of: offer) else { return " -F" }
    return words.isEmpty ? "" : " -a \(Self.quoted(words.joined(separator: " ")))"
  }

  private func described(_ words: Bilingual) -> String {
    " -d \(Self.quoted(words[language].plainText))"
  }

  /// A text in the single quotes of fish, which leave everything but a quote and a backslash alone.
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
