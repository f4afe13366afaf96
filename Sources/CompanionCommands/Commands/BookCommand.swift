import CompanionCLI
import Foundation
import Homework
import LabCommands
import Labs
import NumericCore
import Pages
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
  /// The package's folder, with its slash; empty for the current one.
  private let root: String

  init(_ chapters: [any Chapter], root: String = "") {
    self.chapters = chapters
    self.root = root
  }

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

  /// The chapters whose exercises are handed out, and the engine at the end of the road.
  private var withOwnEngine: [any Chapter] { chapters + [OwnEngine()] }

  /// The commands, in the order of the help.
  private var commands: [Command] {
    [
      Command(Self.checkSyntax, check), Command(Self.bookSyntax, book), Command(Self.errataSyntax, errata),
      Command(ExplainCommand.syntax, ExplainCommand(chapters: chapters).run),
      Command(BenchCommand.syntax, BenchCommand().run), Command(GrowthCommand.syntax, GrowthCommand.run),
      Command(FactsCommand.syntax, FactsCommand(chapters: chapters).run),
      Command(SeedCommand.syntax, SeedCommand.run),
      Command(WorksheetCommand.syntax, WorksheetCommand(chapters: chapters).run),
      Command(MarkCommand.syntax, MarkCommand(chapters: chapters).run),
      Command(MergeCommand.syntax, MergeCommand.run),
      Command(GradeCodeCommand.syntax, GradeCodeCommand(chapters: withOwnEngine).run),
      Command(AuditCommand.syntax, AuditCommand(chapters: chapters).run),
      Command(ExercisesCommand.syntax, ExercisesCommand(chapters: withOwnEngine).run),
      Command(HintCommand.syntax, HintCommand(chapters: withOwnEngine).run),
      Command(PractiseCommand.syntax, PractiseCommand(chapters: withOwnEngine).run),
      Command(NewChapterCommand.syntax, newChapter),
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
    "companion book",
    summary: Bilingual(
      ko: "책의 쪽을 만듭니다. 패키지 폴더에서는 Package.swift의 표에서 나오는 책의 목록과 README의 표도 고칩니다.",
      en: """
        Writes the pages of the book. In the package's folder also what follows from the table in Package.swift: \
        the book's list of chapters, and the front page's table.
        """),
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
    let studies = Study.stating(chapters)
    Study.decide(studies)
    return zip(chapters, studies).map { (chapter: $0, study: $1) }
  }

  private func newChapter(
    _ arguments: Arguments, _ language: Language, _ output: Output
  ) throws -> ExitCode {
    try NewChapterCommand(commands: commands.map(\.name), root: root).run(arguments, language, output)
  }

  private func contents(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    if let name = arguments.value(of: command) {
      throw UsageError.unknown(.command, name, among: commands.map(\.name) + chapters.map(\.name))
    }
    let style = Style(for: output.terminal)
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
      (
        "companion --help",
        Bilingual(ko: "다른 명령: 학습지, 채점, 측정, 새 장", en: "worksheets, marking, measuring, a new chapter")
      ),
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
      let painter = Painter(Style(for: output.terminal))
      let blocks = verified.flatMap { chapter, study -> [Block] in
        let lines = study.verdicts.map { ClaimLine($0, language) }
        return [.heading(InlineText(chapter.name), level: 1), .claims(lines)]
      }
      let counts = VerdictCounts(verified.flatMap(\.study.verdicts))
      output.page(
        TerminalPrinter(language: language).text(of: blocks, paint: painter.paint)
          + "\n\(counts.total): \(counts.text(language))\n")
    }
    return undecided ? .failure : .success
  }

  private func errata(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let painter = Painter(Style(for: output.terminal))
    let errata = Errata(verified)
    let blocks: [Block] =
      errata.entries.map { .erratum(ErratumBox($0, language)) }
      + [.contradictions(errata.contradictionLines(language))]
    output.page(TerminalPrinter(language: language).text(of: blocks, paint: painter.paint))
    return .success
  }

  private func book(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let folder = arguments.value(of: Self.output) ?? root + "docs"
    let writer = FileWriter()
    // In another folder only the pages are written: they know nothing of a package.
    var files: [(path: String, text: String)] = []
    if arguments.value(of: Self.output) == nil, let table = ChapterTable.ofPackage(at: root) {
      let list = (path: root + ChapterTable.bookPath, text: ChapterTable.bookSource(of: table.entries))
      guard table.entries.map(\.executable) == chapters.map(\.name) else {
        return try waitForBuild(list, isCheck: arguments.contains(Self.check), language, output)
      }
      requirePlaces()
      files.append(list)
      if let page = try FrontPage(chapters).upToDate(at: root) { files.append((root + FrontPage.path, page)) }
    }
    files += BookPages(verified).files.map { ("\(folder)/\($0.path)", $0.text) }
    var changed = 0
    for (target, text) in files {
      if arguments.contains(Self.check) {
        guard try !writer.isSame(text, asFileAt: target) else { continue }
        output.line(Bilingual(ko: "다름: ", en: "differs: ").plain(in: language) + target)
        changed += 1
      } else if try writer.write(text, to: target) != .unchanged {
        output.line(Bilingual(ko: "씀: ", en: "wrote: ").plain(in: language) + target)
        changed += 1
      }
    }
    let same = files.count - changed
    output.line(Bilingual(ko: "그대로인 파일 \(same)개", en: "\(same) files unchanged").plain(in: language))
    return arguments.contains(Self.check) && changed > 0 ? .failure : .success
  }

  /// Brings the book's list up to date where the program that runs was built with another: its pages must wait.
  private func waitForBuild(
    _ list: (path: String, text: String), isCheck: Bool, _ language: Language, _ output: Output
  ) throws -> ExitCode {
    let isSame = try FileWriter().isSame(list.text, asFileAt: list.path)
    if !isSame {
      if !isCheck { try FileWriter().write(list.text, to: list.path) }
      let word = isCheck ? Bilingual(ko: "다름: ", en: "differs: ") : Bilingual(ko: "씀: ", en: "wrote: ")
      output.line(word.plain(in: language) + list.path)
    }
    output.line(
      Bilingual(
        ko: "이 프로그램은 Package.swift의 표와 다른 장으로 만들어졌습니다. 다시 빌드해서 실행하세요.",
        en: """
          This program was built with other chapters than the table in Package.swift has; build and run it again.
          """
      ).plain(in: language))
    return .failure
  }

  /// Every claim must stand on a slide of the table of lectures: the pages list them by slide.
  private func requirePlaces() {
    for chapter in chapters {
      let derivation = chapter.derivation()
      for claim in derivation.claims where Lecture.place(of: claim.id) == nil {
        AuthorMistake.stop(
          "\(claim.id) is on no slide of the table in Sources/Textbook/LectureData/Lecture.swift",
          at: derivation.line(ofClaim: claim.id))
      }
    }
  }
}
