import CompanionCLI
import Foundation
import LabCommands
import Labs
import NumericCore
import Textbook

/// Runs the whole book's command line to its end.
public func runBook(_ chapters: [any Chapter]) -> Never {
  let tokens = Array(CommandLine.arguments.dropFirst())
  // Errors, too, are in the language that was asked for.
  runCommand(named: "companion", language: .chosen(by: tokens, otherwise: .detected())) { language, output in
    try BookCommand(chapters).run(tokens, language, output)
  }
}

/// The command line of the book: what `companion` takes.
struct BookCommand {
  let chapters: [any Chapter]

  init(_ chapters: [any Chapter]) { self.chapters = chapters }

  private static let json = CommandOption.flag("json", ko: "JSON으로 출력", en: "print JSON")
  private static let output = CommandOption.value(
    "output", "folder", ko: "쓸 폴더 (기본값: docs)", en: "folder to write to (default: docs)")
  private static let check = CommandOption.flag(
    "check", ko: "쓰지 않고 견주기만 함; 다르면 종료 코드 1", en: "compare without writing; exit code 1 if anything differs")

  /// A command besides the chapters: its name, what it takes, what it does.
  private struct Command {
    let name: String
    let syntax: CommandSyntax
    let body: (Arguments, Language, Output) throws -> ExitCode

    init(
      _ syntax: CommandSyntax, _ body: @escaping (Arguments, Language, Output) throws -> ExitCode
    ) {
      name = String(syntax.name.dropFirst("companion ".count))
      self.syntax = syntax
      self.body = body
    }
  }

  /// The commands, in the order of the help.
  private var commands: [Command] {
    [
      Command(Self.checkSyntax, check), Command(Self.bookSyntax, book), Command(Self.errataSyntax, errata),
      Command(BenchCommand.syntax, BenchCommand().run), Command(GrowthCommand.syntax, GrowthCommand.run),
      Command(SeedCommand.syntax, SeedCommand.run),
      Command(WorksheetCommand.syntax, WorksheetCommand(chapters: chapters).run),
      Command(MarkCommand.syntax, MarkCommand(chapters: chapters).run),
      Command(MergeCommand.syntax, MergeCommand.run),
      Command(GradeCodeCommand.syntax, GradeCodeCommand(chapters: chapters).run),
      Command(AuditCommand.syntax, AuditCommand(chapters: chapters).run),
      Command(ExercisesCommand.syntax, ExercisesCommand(chapters: chapters).run),
      Command(HintCommand.syntax, HintCommand(chapters: chapters).run),
      Command(PractiseCommand.syntax, PractiseCommand(chapters: chapters).run),
    ]
  }

  private var command: PositionalArgument {
    let names = commands.map(\.name).joined(separator: ", ")
    return PositionalArgument(
      "command", .optional, ko: "\(names) 또는 장 이름", en: "\(names) or a chapter")
  }

  private var syntax: CommandSyntax {
    CommandSyntax(
      "companion",
      summary: Bilingual(
        ko: "역전파 강의를 확인하는 책. 명령 없이 쓰면 장의 목록을 보여 줍니다.",
        en: "The book that checks the lectures on backpropagation. Without a command: the chapters."),
      options: [.language], positionals: [command],
      examples: [
        "swift run companion", "swift run companion check", "swift run companion errata --lang en",
      ])
  }
  private static let checkSyntax = CommandSyntax(
    "companion check",
    summary: Bilingual(
      ko: "모든 주장을 판정합니다. 미정이 하나라도 있으면 종료 코드 1.",
      en: "Decides every claim. Exit code 1 if any is undecided."),
    options: [json, .language])
  private static let bookSyntax = CommandSyntax(
    "companion book", summary: Bilingual(ko: "책의 쪽을 만듭니다.", en: "Writes the pages of the book."),
    options: [output, check, .language])
  private static let errataSyntax = CommandSyntax(
    "companion errata",
    summary: Bilingual(
      ko: "틀렸거나 조건부로만 맞는 주장과 그 까닭.", en: "What is refuted or holds only under a condition, and why."),
    options: [.language])

  func run(_ tokens: [String], _ language: Language, _ output: Output) throws -> ExitCode {
    let rest = Array(tokens.dropFirst())
    if let command = commands.first(where: { $0.name == tokens.first }) {
      return try answer(rest, command.syntax, language, output, command.body)
    }
    if let chapter = chapters.first(where: { $0.name == tokens.first }) {
      let command = ChapterCommand(chapter, followedBy: (chapter as? any LabChapter).map(LabCommand.init))
      return try answer(rest, command.syntax, language, output, command.run)
    }
    return try answer(tokens, syntax, language, output, contents)
  }

  private func answer(
    _ tokens: [String], _ syntax: CommandSyntax, _ detected: Language, _ output: Output,
    _ body: (Arguments, Language, Output) throws -> ExitCode
  ) throws -> ExitCode {
    let language = Language.chosen(by: tokens, otherwise: detected)
    return try CompanionCLI.answer(tokens, syntax, companionVersion, language, output) {
      arguments, language, output in
      let chosen = try arguments.choice(of: .language, as: Language.self) ?? language
      return try body(arguments, chosen, output)
    }
  }

  // MARK: - The commands

  /// Every chapter with its verdicts, worked out on all cores.
  private var verified: [(chapter: any Chapter, study: Study)] {
    let studied = chapters.map { (chapter: $0, study: $0.study()) }
    Study.decide(studied.map(\.study))
    return studied
  }

  private func contents(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    if let name = arguments.value(of: command) {
      throw UsageError.unknown(.command, name, among: commands.map(\.name) + chapters.map(\.name))
    }
    let style = Style(for: Terminal())
    output.write(style.bold("Backprop Companion") + "\n")
    output.write(
      Bilingual(
        ko: "역전파 강의의 숫자와 식을 한 줄씩 확인하는 책입니다.", en: "Lectures on backpropagation, checked line by line."
      ).plain(in: language)
        + "\n\n")
    for chapter in chapters {
      output.write(
        "  " + style.bold(padded(chapter.name, to: 28)) + chapter.prose.title[language].plainText + "\n")
    }
    output.write("\n" + next(language))
    return .success
  }

  private func next(_ language: Language) -> String {
    let lines: [(command: String, words: Bilingual)] = [
      (
        chapters.first?.name ?? "companion",
        Bilingual(ko: "한 장을 처음부터 끝까지", en: "one chapter, from start to end")
      ),
      ("companion check", Bilingual(ko: "모든 주장의 판정", en: "the verdict on every claim")),
      ("companion errata", Bilingual(ko: "틀린 곳과 그 까닭", en: "what is wrong, and why")),
      ("companion practise", Bilingual(ko: "함수를 직접 쓰면서 확인하기", en: "write the functions yourself")),
      ("companion --help", Bilingual(ko: "다른 명령: 학습지, 채점, 측정", en: "worksheets, marking, measuring")),
    ]
    return lines.map { "  swift run " + padded($0.command, to: 22) + $0.words.plain(in: language) + "\n" }
      .joined()
  }

  private func check(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let verified = verified
    let undecided = verified.contains { $0.study.verdicts.contains { $0.kind == .undecided } }
    if arguments.contains(Self.json) {
      let records = verified.flatMap { chapter, study in
        study.verdicts.map { ClaimRecord($0, chapter: chapter.name) }
      }
      output.write(try JSONText.text(of: records))
    } else {
      let painter = Painter(Style(for: Terminal()))
      for (chapter, study) in verified {
        output.write(painter.paint(chapter.name, .heading) + "\n")
        for verdict in study.verdicts {
          output.write("  " + CheckRow(verdict).text(language, width: 78, paint: painter.paint) + "\n")
        }
      }
      let counts = VerdictCounts(verified.flatMap(\.study.verdicts))
      output.write("\n\(counts.total): \(counts.text(language))\n")
    }
    return undecided ? .failure : .success
  }

  private func errata(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let painter = Painter(Style(for: Terminal()))
    let errata = Errata(verified)
    for entry in errata.entries {
      output.write(ErratumText(entry, language: language).text(width: 80, paint: painter.paint) + "\n")
    }
    output.write(errata.conflictText(language, width: 80))
    return .success
  }

  private func book(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let folder = arguments.value(of: Self.output) ?? "docs"
    let files = BookPages(verified).files
    let writer = FileWriter()
    var changed = 0
    for (path, text) in files {
      let target = folder + "/" + path
      if arguments.contains(Self.check) {
        guard try !writer.isSame(text, asFileAt: target) else { continue }
        output.write(Bilingual(ko: "다름: ", en: "differs: ").plain(in: language) + target + "\n")
        changed += 1
      } else if try writer.write(text, to: target) != .unchanged {
        output.write(Bilingual(ko: "씀: ", en: "wrote: ").plain(in: language) + target + "\n")
        changed += 1
      }
    }
    let same = files.count - changed
    output.write(Bilingual(ko: "그대로인 쪽 \(same)개\n", en: "\(same) pages unchanged\n").plain(in: language))
    return arguments.contains(Self.check) && changed > 0 ? .failure : .success
  }
}
