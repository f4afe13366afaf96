import CompanionCLI
import Homework
import LabCommands
import Labs
import Notes
import Pages
import Textbook

/// Runs the whole book's command line to its end.
public func runBook(_ chapters: [any Chapter]) -> Never {
  let tokens = Array(CommandLine.arguments.dropFirst())
  // Errors, too, are in the language that was asked for.
  runCommand(named: "companion", language: .chosen(by: tokens, otherwise: .detected())) { language, output in
    func answer(_ tokens: [String], _ output: Output) throws -> ExitCode {
      let line = try NotesCommandLine(tokens, besides: chapters)
      return try BookCommand(line.chapters).run(line.tokens, language, output)
    }
    if let watch = NotesWatch(tokens) { return try watch.run(language, output, command: answer) }
    return try answer(tokens, output)
  }
}

/// The command line of the book: what `companion` takes.
struct BookCommand {
  let chapters: [any Chapter]
  /// The package's folder, with its slash; empty for the current one.
  private let root: String
  private let launch: Launch
  private let worksheets: WorksheetShelf
  private let exercises: ExerciseShelf

  init(_ chapters: [any Chapter], root: String = "", launch: Launch = .current) {
    self.chapters = chapters
    self.root = root
    self.launch = launch
    worksheets = WorksheetShelf(chapters)
    exercises = ExerciseShelf(chapters + [OwnEngine()])
  }

  /// What a command takes, and what it does.
  private struct Command {
    let syntax: CommandSyntax
    let body: (Arguments, Language, Output) throws -> ExitCode

    init(
      _ syntax: CommandSyntax, _ body: @escaping (Arguments, Language, Output) throws -> ExitCode
    ) {
      self.syntax = syntax
      self.body = body
    }
  }

  /// The chapters whose exercises are handed out, and the engine at the end of the road.
  private var withOwnEngine: [any Chapter] { exercises.chapters }

  // MARK: - The commands

  /// The commands besides the chapters, by purpose, in the order of use.
  private var groups: [(ko: String, en: String, commands: [Command])] {
    [
      (
        "책 읽기", "Read",
        [
          Command(SearchCommand.syntax, search),
          Command(ExplainCommand.syntax, ExplainCommand(chapters: chapters, launch: launch).run),
          Command(CheckCommand.syntax, CheckCommand(chapters: chapters).run),
          Command(ErrataCommand.syntax, ErrataCommand(chapters: chapters).run),
          Command(ClaimsCommand.syntax, ClaimsCommand(chapters: chapters).run),
        ]
      ),
      (
        "여러분의 노트", "Your own lecture",
        [
          Command(NewNotesCommand.syntax, NewNotesCommand(launch: launch).run)
        ]
      ),
      (
        "직접 해 보기", "Practise",
        [
          Command(PractiseCommand.syntax, PractiseCommand(chapters: withOwnEngine, launch: launch).run),
          Command(HintCommand.syntax, HintCommand(chapters: withOwnEngine, launch: launch).run),
          Command(ExercisesCommand.syntax, ExercisesCommand(chapters: withOwnEngine).run),
        ]
      ),
      (
        "과제와 채점", "Hand out and mark",
        [
          Command(SeedCommand.syntax, SeedCommand.run),
          Command(WorksheetCommand.syntax, WorksheetCommand(worksheets: worksheets).run),
          Command(MarkCommand.syntax, MarkCommand(worksheets: worksheets).run),
          Command(GradeCodeCommand.syntax, GradeCodeCommand(exercises: exercises).run),
          Command(MergeCommand.syntax, MergeCommand.run),
          Command(AuditCommand.syntax, AuditCommand(chapters: chapters).run),
        ]
      ),
      (
        "책 쓰기", "Write the book",
        [
          Command(NewChapterCommand.syntax, newChapter),
          Command(PagesCommand.syntax, PagesCommand(chapters: chapters, root: root).run),
          Command(SiteCommand.syntax, SiteCommand(chapters: chapters, root: root).run),
          Command(FactsCommand.syntax, FactsCommand(chapters: chapters).run),
        ]
      ),
      (
        "재기", "Measure",
        [
          Command(BenchCommand.syntax, BenchCommand().run),
          Command(GrowthCommand.syntax, GrowthCommand.run),
        ]
      ),
      (
        "명령줄", "The command line",
        [
          Command(Self.helpSyntax, help),
          Command(CompletionsCommand.syntax, completions),
          Command(ManualCommand.syntax, manual),
        ]
      ),
    ]
  }

  private var commands: [Command] { groups.flatMap(\.commands) }

  /// The command of a name, or the chapter's.
  private func command(named name: String) throws(UsageError) -> Command {
    if let command = commands.first(where: { $0.syntax.ownName == name }) { return command }
    if let chapter = chapters.first(where: { $0.name == name }) { return command(of: chapter) }
    throw .unknown(.command, name, among: commands.map(\.syntax.ownName) + chapters.map(\.name))
  }

  private func command(of chapter: any Chapter) -> Command {
    let command = ChapterCommand(
      chapter, of: "companion", followedBy: (chapter as? any LabChapter).map(LabCommand.init))
    let syntax = command.syntax
    guard let notes = chapter as? NotesChapter else { return Command(syntax, command.run) }
    let file = "companion \(notes.source.name)"
    return Command(
      CommandSyntax(
        syntax.name, summary: syntax.summary, options: syntax.options + [NotesWatch.option],
        examples: [file, "\(file) --step", "\(file) --watch", "\(file) --lang en --digits 9"]), command.run)
  }

  private static let word = PositionalArgument(
    "command", .optional, ko: "명령이나 장", en: "a command, or a chapter")

  private var syntax: CommandSyntax {
    CommandSyntax(
      "companion",
      summary: Bilingual(
        ko: "역전파 강의를 확인하는 책. 명령 없이 쓰면 장의 목록을 보여 줍니다.",
        en: "The book that checks the lectures on backpropagation. Without a command: the chapters."),
      options: [.language], positionals: [Self.word],
      groups: groups.map { CommandGroup(ko: $0.ko, en: $0.en, $0.commands.map(\.syntax)) },
      examples: [
        "companion", "companion one-one-one-network", "companion help check", "companion --lang ko errata",
      ])
  }

  // MARK: - Running

  func run(_ tokens: [String], _ language: Language, _ output: Output) throws -> ExitCode {
    switch CommandWord(tokens) {
    case .named(let name, let rest):
      do {
        let command = try self.command(named: name)
        return try answer(rest, command.syntax, language, output, command.body)
      } catch let error as UsageError {
        if asksForHelp(rest) { return try answer(rest, syntax, language, output, contents) }
        throw MisusedCommand(error, of: syntax.name)
      }
    case .optionFirst(let option, let rest):
      if asksForHelp(rest) { return try run(rest, language, output) }
      throw misplaced(option, before: rest)
    case .none: return try answer(tokens, syntax, language, output, contents)
    }
  }

  /// Whether help or the version is asked for, which goes before every error.
  private func asksForHelp(_ tokens: [String]) -> Bool {
    ((try? syntax.parse(tokens))?.request ?? .run) != .run
  }

  private func answer(
    _ tokens: [String], _ syntax: CommandSyntax, _ detected: Language, _ output: Output,
    _ body: (Arguments, Language, Output) throws -> ExitCode
  ) throws -> ExitCode {
    let language = Language.chosen(by: tokens, otherwise: detected)
    return try CompanionCLI.answer(tokens, syntax, companionVersion, language, output, launch: launch) {
      arguments, language, output in
      let chosen = try arguments.choice(of: .language, as: Language.self) ?? language
      return try body(arguments, chosen, output)
    }
  }

  /// The error for an option that stands where the command should: the command that was meant is among what follows.
  private func misplaced(_ option: String, before rest: [String]) -> MisusedCommand {
    let meant = rest.compactMap { try? command(named: $0).syntax }
    if let owner = meant.first(where: { $0.options.contains { $0.name == option } }) {
      return MisusedCommand(.beforeCommand(option: option, command: owner.name), of: owner.name)
    }
    let owner = meant.first ?? syntax
    return MisusedCommand(owner.unknownOption(option), of: owner.name)
  }

  // MARK: - What it does itself

  private func contents(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
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
        chapters.first?.name ?? "help",
        Bilingual(ko: "한 장을 처음부터 끝까지", en: "one chapter, from start to end")
      ),
      ("errata", Bilingual(ko: "틀린 곳과 그 까닭", en: "what is wrong, and why")),
      ("search sigmoid", Bilingual(ko: "낱말, 식, 주장 찾기", en: "find a word, a quantity, a claim")),
      ("practise", Bilingual(ko: "함수를 직접 쓰면서 확인하기", en: "write the functions yourself")),
      ("help", Bilingual(ko: "모든 명령", en: "all commands")),
    ]
    let typed = lines.map { launch.typed("companion \($0.command)") }
    let width = (typed.map { displayWidth($0) }.max() ?? 0) + 2
    return zip(typed, lines).map { "  " + padded($0, to: width) + $1.words.plain(in: language) + "\n" }
      .joined()
  }

  private static let helpSyntax = CommandSyntax(
    "companion help",
    summary: Bilingual(
      ko: "명령의 사용법을 보여 줍니다. 명령을 쓰지 않으면 명령의 목록을 보여 줍니다.",
      en: "Says what a command takes. Without one: the list of commands."),
    options: [.language], positionals: [word], examples: ["companion help", "companion help check"])

  private func help(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let asked = try arguments.value(of: Self.word).map { name throws(UsageError) in
      try command(named: name).syntax
    }
    output.write((asked ?? syntax).help(in: language, launch: launch))
    return .success
  }

  private func search(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    try SearchCommand(chapters: chapters, commands: commands.map(\.syntax), launch: launch)
      .run(arguments, language, output)
  }

  private func completions(
    _ arguments: Arguments, _ language: Language, _ output: Output
  ) throws -> ExitCode {
    let table = CompletionTable(
      commands: commands.map(\.syntax), chapters: chapters.map { command(of: $0).syntax },
      claims: Study.stating(chapters).flatMap { $0.derivation.claims.map(\.id) },
      exercises: withOwnEngine.flatMap { chapter in chapter.exercises.map { "\(chapter.name)/\($0.name)" } })
    return try CompletionsCommand(table: table).run(arguments, language, output)
  }

  private func manual(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    try ManualCommand(program: syntax, chapters: chapters.map { command(of: $0).syntax })
      .run(arguments, language, output)
  }

  private func newChapter(
    _ arguments: Arguments, _ language: Language, _ output: Output
  ) throws -> ExitCode {
    try NewChapterCommand(commands: commands.map(\.syntax.ownName), root: root).run(
      arguments, language, output)
  }
}
