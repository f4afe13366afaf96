import CompanionCLI
import Homework
import Textbook

/// `companion mark`: marks sheets, one or ten thousand.
struct MarkCommand {
  let worksheets: WorksheetShelf

  private static let sheets = PositionalArgument(
    "sheet", .any, ko: "학습지 또는 폴더. 노트로 만든 학습지라면 노트 파일도",
    en: "sheets or folders; the file of notes, too, where sheets were made from one")
  private static let chapter = CommandOption.value(
    "chapter", "NAME", ko: "이 장의 학습지만 받음", en: "take sheets of this chapter only")

  static let syntax = CommandSyntax(
    "companion mark",
    summary: Bilingual(
      ko: "학습지를 채점합니다. 앞에서 틀린 값으로 옳게 계산한 단계는 점수를 줍니다. 멈춘 채점은 이어서 합니다.",
      en: "Marks sheets. Right work on a wrong earlier value earns its marks. A run that was stopped goes on."
    ),
    options: SeedOption.options + [chapter] + ClassMarking.options + [.language],
    positionals: [sheets],
    examples: [
      "companion mark worksheets --seed-file course.seed",
      "companion mark notes.md worksheets --seed-file course.seed",
      "companion mark inbox --seed-file course.seed --shard 1/4 --report part1",
    ])

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let paths = arguments.values(of: Self.sheets)
    guard !paths.isEmpty else { throw UsageError.missingArgument("sheet") }
    let feedback = try arguments.choice(of: ClassMarking.feedback, as: Feedback.self) ?? .hints
    let seed = try SeedOption.seed(arguments)
    let chapter = arguments.value(of: Self.chapter)
    if let chapter { _ = try worksheets.chapters.chapter(named: chapter) }
    let reports = arguments.value(of: ClassMarking.report) ?? "marks"
    try ReportFolder.check(reports, besides: paths)
    let found = try SheetFolder(paths, except: reports).files
    guard !found.isEmpty else {
      throw UsageError.invalidValue(
        of: "sheet", value: paths[0],
        expected: Bilingual(ko: "학습지가 있는 폴더", en: "a folder with sheets in it"))
    }
    let rules = try ClassRules(arguments)
    let marker = SheetMarker(
      worksheets, seed: seed, feedback: feedback, chapter: chapter,
      ids: rules.roster?.people.map(\.id) ?? [], program: companionVersion)
    let marking = ClassMarking(
      title: Bilingual(ko: "채점", en: "Marking"),
      mark: { contents, name in
        contents.size > Sheet.largest
          ? MarkRecord(name: name, problem: .tooLarge(bytes: contents.size))
          : marker.mark(contents.bytes, name: name).handedIn(by: rules.submitters.person(of: name))
      },
      rules: rules,
      setting: "\(feedback.rawValue)/\(chapter ?? "")" + worksheets.chapters.notesText, seed: seed)
    return try marking.run(found, arguments, language, output)
  }
}
