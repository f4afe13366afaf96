import CompanionCLI
import Foundation
import Homework
import Notes
import Textbook

/// `companion exercises`: the files that students write in, as they are handed out.
struct ExercisesCommand {
  let chapters: [any Chapter]

  private static let output = CommandOption.value(
    "output", "FOLDER", ko: "쓸 폴더 (기본값: Sources/Exercises, 노트 파일은 exercises)",
    en: "folder to write to (default: Sources/Exercises; for a file of notes, exercises)")
  private static let chapter = PositionalArgument(
    "chapter", .any, ko: "장 이름이나 노트 파일 (기본값: 모든 장)", en: "chapters or files of notes (default: all chapters)")
  private static let check = CommandOption.flag(
    "check", ko: "쓰지 않고 견주기만 함; 다르면 종료 코드 1", en: "compare without writing; exit code 1 if anything differs")
  private static let reset = CommandOption.value(
    "reset", "CHAPTER", ko: "이 장의 파일을 처음 상태로 되돌림", en: "put this chapter's file back as it was")

  private static let convention = ExerciseConvention.option(
    ko: "이 규약을 따르는 연습", en: "exercises in this convention")

  static let syntax = CommandSyntax(
    "companion exercises",
    summary: Bilingual(
      ko: "장마다 학생이 채울 Swift 파일을 만듭니다. 이미 있는 파일은 건드리지 않습니다.",
      en: "Writes the Swift files that students fill in, one a chapter; leaves files alone that are there."),
    options: [output, check, reset, convention] + RosterOption.options + SeedOption.options + [
      .language
    ],
    positionals: [chapter],
    examples: [
      "companion exercises", "companion exercises notes.md", "companion exercises --reset xor-network",
      "companion exercises --roster students.csv --seed-file course.seed --output handed-out",
      "companion exercises two-two-two-network --convention half=no --seed-file course.seed --output handed-out",
    ])

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let reset = arguments.value(of: Self.reset)
    let lectures = try sheets(of: arguments.values(of: Self.chapter), reset: reset)
    let conventions = try ExerciseConvention.conventions(arguments, Self.convention, for: lectures)
    let sheets = conventions.map { conventions in lectures.map { $0.under(conventions) } } ?? lectures
    if let roster = try RosterOption.roster(arguments) {
      return try handOut(sheets, to: roster.people.map(\.id), arguments, language, output)
    }
    let isSeeded = SeedOption.options.contains { arguments.contains($0) }
    let key = try isSeeded ? SeedOption.seedForSheets(arguments).key : nil
    let folder = arguments.value(of: Self.output) ?? ExerciseFolder.usual(for: sheets)
    let writer = FileWriter()
    var different = 0
    for sheet in sheets {
      let path = "\(folder)/\(sheet.fileName)"
      let text = ExerciseStub.text(of: sheet, key: key)
      if arguments.contains(Self.check) {
        guard try !writer.isSame(text, asFileAt: path) else { continue }
        output.line(Bilingual(ko: "다름: ", en: "differs: ").plain(in: language) + path)
        different += 1
      } else if sheet.chapter == reset || !FileManager.default.fileExists(atPath: path) {
        let kept = try keep(path, besides: text, writer)
        guard try writer.write(text, to: path) != .unchanged else { continue }
        if let kept { output.line(Bilingual(ko: "남김: ", en: "kept: ").plain(in: language) + kept) }
        output.line(Bilingual(ko: "씀: ", en: "wrote: ").plain(in: language) + path)
      }
    }
    return different > 0 ? .failure : .success
  }

  /// Keeps a file that is put back beside itself, where somebody has worked in it; returns the name that it has then.
  private func keep(_ path: String, besides text: String, _ writer: FileWriter) throws -> String? {
    guard FileManager.default.fileExists(atPath: path), try !writer.isSame(text, asFileAt: path) else {
      return nil
    }
    // A name that begins with a point is none of the package's sources.
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let copy = (parts.dropLast() + [".\(parts.last!).old"]).joined(separator: "/")
    guard let source = FileManager.default.contents(atPath: path) else { return nil }
    try writer.write(String(decoding: source, as: UTF8.self), to: copy)
    return copy
  }

  /// The exercises of the chapters that are named; of all chapters of the book where none is.
  ///
  /// - Throws: `UsageError` for a name that is none, `NoExercises` for a chapter that has none.
  private func sheets(of names: [String], reset: String?) throws -> [CodeSheet] {
    let reset = try reset.map { try chapters.chapter(named: $0) }
    let named = try names.map { try chapters.chapter(named: $0) } + [reset].compactMap { $0 }.ofFiles
    guard !named.isEmpty else { return chapters.ofBook.compactMap { CodeSheet($0) } }
    return try named.map { chapter in
      guard let sheet = CodeSheet(chapter) else { throw NoExercises(chapter: chapter.typed) }
      guard chapter.file == nil || sheet.canBeTried else { throw NoExercises(chapter: chapter.typed) }
      return sheet
    }
  }

  /// A folder for each student with all files, the slips to be found drawn for them; what is there is left alone.
  private func handOut(
    _ sheets: [CodeSheet], to students: [String], _ arguments: Arguments, _ language: Language,
    _ output: Output
  ) throws -> ExitCode {
    for option in [Self.check, Self.reset] where arguments.contains(option) {
      throw UsageError.conflict(RosterOption.file.name, option.name)
    }
    let folder = arguments.value(of: Self.output) ?? "exercises"
    let seed = try SeedOption.seedForSheets(arguments).key
    let writer = FileWriter()
    var written = 0
    for student in students {
      for sheet in sheets {
        let path = "\(folder)/\(student)/\(sheet.fileName)"
        guard !FileManager.default.fileExists(atPath: path) else { continue }
        try writer.write(ExerciseStub.text(of: sheet, for: .student(student, seed: seed)), to: path)
        written += 1
      }
    }
    output.line(
      Bilingual(
        ko: "학생 \(students.count)명, 쓴 파일 \(written)개 (\(folder))",
        en: "students: \(students.count), files written: \(written) (in \(folder))"
      ).plain(in: language))
    return .success
  }
}

/// A chapter, or a file of notes, that no functions come from.
struct NoExercises: ReportedError {
  let chapter: String

  func message(in language: Language) -> String {
    Bilingual(
      ko:
        "\(chapter): 함수로 쓸 것이 없습니다. 다른 수로도 계산되는 식이 있어야 하고, 노트의 성분은 \(NotesChapter.mostEntriesOfExercises)개까지입니다",
      en: """
        \(chapter): there are no functions to write; it takes formulas that other numbers can be put into, and of notes \
        at most \(NotesChapter.mostEntriesOfExercises) entries
        """
    ).plain(in: language)
  }
}
