import CompanionCLI
import Foundation
import Pages
import Textbook

/// `companion search`: where the book says something, and the command that shows it.
struct SearchCommand {
  let chapters: [any Chapter]
  let commands: [CommandSyntax]
  var launch: Launch = .current

  private static let word = PositionalArgument(
    "word", .any, ko: "찾을 낱말(모두 든 것을 찾음)", en: "the words to find, all of them")
  private static let all = CommandOption.flag("all", ko: "찾은 것을 모두 보임", en: "show all that is found")

  static let syntax = CommandSyntax(
    "companion search",
    summary: Bilingual(
      ko: "낱말, 장, 절, 식의 이름, 주장, 실수, 연습, 명령을 찾습니다. 두 언어에서 모두 찾습니다.",
      en: """
        Finds chapters, sections, quantities, claims, slips and commands. Looks in both languages, and says which \
        command shows what it finds.
        """),
    options: [all, .language], positionals: [word],
    examples: ["companion search sigmoid", "companion search 연쇄 법칙", "companion search dE/dw_5"])

  /// How many of a kind are shown, unless all are asked for.
  private static let most = 6

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    // "chain rule" in quotation marks is looked for as it stands.
    let words = arguments.values(of: Self.word)
    guard !words.isEmpty else { throw UsageError.missingArgument(Self.word.name) }
    let notes = chapters.ofFiles
    let index = notes.isEmpty ? SearchIndex(chapters, commands: commands) : SearchIndex(notes: notes)
    let found = index.entries(with: words)
    guard !found.isEmpty else {
      output.line(Self.nothing(words, index).plain(in: language))
      return .failure
    }
    let style = Style(for: output.terminal)
    let width = output.terminal.textWidth
    let parts = SearchEntry.Kind.allCases.compactMap { kind -> String? in
      let entries = found.filter { $0.kind == kind }
      guard !entries.isEmpty else { return nil }
      let shown = arguments.contains(Self.all) ? entries : Array(entries.prefix(Self.most))
      let lines =
        [style.bold(kind.heading.plain(in: language))]
        + shown.flatMap { self.lines(of: $0, language, style, width: width) }
        + (shown.count < entries.count
          ? ["  " + Self.more(entries.count - shown.count).plain(in: language)] : [])
      return lines.joined(separator: "\n")
    }
    output.page(parts.joined(separator: "\n\n") + "\n")
    return .success
  }

  private func lines(
    of entry: SearchEntry, _ language: Language, _ style: Style, width: Int
  ) -> [String] {
    let title = entry.title[language].plainText
    let detail = entry.detail[language].plainText
    let rows = wrappedLines("\(title) · \(detail)", width: width - 2, hanging: 2)
    // Enough to know it by; the command shows the rest.
    let kept = rows.prefix(2).map { "  " + $0 }
    let last = rows.count > 2 ? kept.dropLast() + [kept.last! + " …"] : kept
    return last + ["      " + style.dim(launch.typed(entry.command))]
  }

  // MARK: - Words

  private static func nothing(_ words: [String], _ index: SearchIndex) -> Bilingual {
    let asked = quoted(words.joined(separator: " "))
    let near = words.lazy.compactMap { word in
      index.entries(with: [word]).isEmpty ? index.suggestion(for: word) : nil
    }.first
    return Bilingual(
      ko: "찾지 못했습니다: \(asked)\(near.map { " (혹시 \($0)?)" } ?? "")",
      en: "nothing found for \(asked)\(near.map { "; did you mean \($0)?" } ?? "")")
  }

  private static func more(_ count: Int) -> Bilingual {
    Bilingual(
      ko: "… \(count)개 더: --all, 또는 낱말을 하나 더 쓰세요", en: "… and \(count) more: --all, or one more word")
  }
}

extension SearchEntry.Kind {
  fileprivate var heading: Bilingual {
    switch self {
    case .word: Bilingual(ko: "용어", en: "Words")
    case .chapter: Bilingual(ko: "장", en: "Chapters")
    case .section: Bilingual(ko: "절", en: "Sections")
    case .quantity: Bilingual(ko: "식의 이름", en: "Quantities")
    case .claim: Bilingual(ko: "주장", en: "Claims")
    case .slip: Bilingual(ko: "실수", en: "Slips")
    case .exercise: Bilingual(ko: "연습", en: "Exercises")
    case .command: Bilingual(ko: "명령", en: "Commands")
    }
  }
}
