import Pages
import Textbook

extension CommandSyntax {
  /// Returns the help: how the command is called, what it does, the commands that it has, its arguments and options,
  /// and examples.
  ///
  /// - Parameters:
  ///   - language: The language of the words.
  ///   - width: The columns of a line, 80 unless told.
  ///   - launch: How the program was started.
  public func help(in language: Language, width: Int = 80, launch: Launch = .current) -> String {
    var blocks = [usage(width: width, launch), wrapped(summary.plain(in: language), width: width)]
    let arguments = positionals.map { (term: $0.name, meaning: $0.help.plain(in: language)) }
    let optionRows = allOptions.map { (term: $0.term, meaning: $0.help.plain(in: language)) }
    let column = min(28, (arguments + optionRows).map { displayWidth($0.term) }.max() ?? 0)
    func list(_ title: Bilingual, _ rows: [(term: String, meaning: String)]) {
      guard !rows.isEmpty else { return }
      let lines = rows.map { helpRow($0.term, $0.meaning, column: column, width: width) }
      blocks.append(([title.plain(in: language) + ":"] + lines).joined(separator: "\n"))
    }
    let names = groups.flatMap(\.commands).map { displayWidth($0.ownName) }.max() ?? 0
    for group in groups {
      let lines = group.commands.map {
        helpRow($0.ownName, $0.brief(in: language), column: names, width: width)
      }
      blocks.append(([group.title.plain(in: language) + ":"] + lines).joined(separator: "\n"))
    }
    list(Bilingual(ko: "인자", en: "Arguments"), arguments)
    list(Bilingual(ko: "옵션", en: "Options"), optionRows)
    list(Bilingual(ko: "예", en: "Examples"), examples.map { (term: launch.typed($0), meaning: "") })
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The line that shows how the command is called: `companion check [--json] [chapter ...]`.
  private func usage(width: Int, _ launch: Launch) -> String {
    // No-break spaces keep "[--lang ko|en]" in one piece while the line is wrapped.
    let terms = usageTerms.map { $0.replacing(" ", with: "\u{A0}") }
    let lines = wrappedLines(
      ([launch.typed(name)] + terms).joined(separator: " "), width: width, hanging: 4)
    return lines.joined(separator: "\n").replacing("\u{A0}", with: " ")
  }

  /// What may follow the command, in order: `[--json]`, `[chapter ...]`.
  package var usageTerms: [String] {
    let optionTerms = options.map { "[\($0.usage)]" + ($0.form == .repeatable ? "..." : "") }
    let positionalTerms = positionals.map { positional in
      switch positional.count {
      case .one: positional.name
      case .optional: "[\(positional.name)]"
      case .any: "[\(positional.name) ...]"
      }
    }
    return optionTerms + positionalTerms + (groups.isEmpty ? [] : ["[...]"])
  }

  /// The command's own word, without the program that has it.
  package var ownName: String { name.split(separator: " ").last.map(String.init) ?? name }

  /// What it does, in the first clause of its summary: a line of a list.
  package func brief(in language: Language) -> String {
    let words = summary.plain(in: language).split(separator: " ")
    let end = words.firstIndex { ".:;".contains($0.last!) } ?? words.endIndex - 1
    let clause = words[...end].joined(separator: " ")
    return ".:;".contains(clause.last ?? " ") ? String(clause.dropLast()) : clause
  }

  private func helpRow(_ term: String, _ meaning: String, column: Int, width: Int) -> String {
    guard !meaning.isEmpty else { return "  " + term }
    let margin = column + 4
    let lines = wrappedLines(meaning, width: width - margin)
    let indentation = String(repeating: " ", count: margin)
    // A term too long for its column stands on a line of its own.
    let fits = displayWidth(term) <= column
    let lead = fits ? "  " + padded(term, to: column) + "  " : "  \(term)\n" + indentation
    let first = lead + lines[0]
    return ([first] + lines.dropFirst().map { indentation + $0 }).joined(separator: "\n")
  }
}

extension CommandOption {
  /// The option as help shows it: `--lang ko|en`, `-h, --help`.
  package var term: String { (shortName.map { "\($0), " } ?? "") + named(name) }

  /// The option as it is typed: `--lang ko|en`, `-e STATEMENT`.
  fileprivate var usage: String { named(shortName ?? name) }

  private func named(_ name: String) -> String { placeholder.isEmpty ? name : "\(name) \(placeholder)" }
}
