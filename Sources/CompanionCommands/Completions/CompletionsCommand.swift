import CompanionCLI
import Textbook

/// `companion completions`: a script that lets a shell complete what is typed.
struct CompletionsCommand {
  let table: CompletionTable

  /// The shells that there is a script for.
  enum Shell: String, CaseIterable {
    case bash, zsh, fish
  }

  private static let shell = PositionalArgument(
    "bash|zsh|fish", .one, ko: "쓰는 셸", en: "the shell that you use")

  static let syntax = CommandSyntax(
    "companion completions",
    summary: Bilingual(
      ko: "셸이 명령, 장, 옵션을 Tab으로 채우게 합니다. 스크립트를 출력합니다.",
      en: "Lets a shell complete what is typed. Prints the script for it."),
    options: [.language], positionals: [shell],
    examples: [
      "companion completions bash > ~/.local/share/bash-completion/completions/companion",
      "companion completions zsh > ~/.zfunc/_companion",
      "companion completions fish > ~/.config/fish/completions/companion.fish",
    ])

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let name = arguments.value(of: Self.shell)!
    guard let shell = Shell(rawValue: name) else {
      let known = Shell.allCases.map(\.rawValue)
      let list = known.joined(separator: ", ")
      throw UsageError.invalidValue(
        of: Self.shell.name, value: name, expected: Bilingual(ko: "\(list)", en: "one of \(list)"),
        suggestion: suggestion(for: name, among: known))
    }
    output.write(script(for: shell, language))
    return .success
  }

  private func script(for shell: Shell, _ language: Language) -> String {
    switch shell {
    case .bash: BashCompletions(table: table).script
    case .zsh: ZshCompletions(table: table, language: language).script
    case .fish: FishCompletions(table: table, language: language).script
    }
  }
}
