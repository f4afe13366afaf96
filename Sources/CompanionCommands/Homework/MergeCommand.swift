import CompanionCLI
import Homework
import Seeds
import Textbook

/// `companion merge`: one set of reports from the parts of a class.
enum MergeCommand {
  private static let parts = PositionalArgument(
    "folder", .any, ko: "각 조각의 보고서 폴더", en: "the parts' report folders")

  static let syntax = CommandSyntax(
    "companion merge",
    summary: Bilingual(
      ko: "나누어 한 채점을 한 번에 한 것과 같은 보고서로 모읍니다.",
      en: "Makes one set of reports from the parts of a sharded run: the same as in one run."),
    options: SeedOption.options + ClassMarking.reportOptions + [.language],
    positionals: [parts],
    examples: ["companion merge part1 part2 --seed-file course.seed --report marks"])

  static func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let folders = arguments.values(of: parts)
    guard !folders.isEmpty else { throw UsageError.missingArgument("folder") }
    let seed = try SeedOption.seed(arguments)
    let report = try ClassReport(
      arguments, roster: RosterOption.roster(arguments), attempts: ClassRules.attempts(arguments), seed: seed,
      language)
    var journals: [MarkJournal] = []
    for part in folders { journals.append(try MarkJournal(reading: part, key: seed.journalKey)) }
    try ClassPart.check(zip(folders, journals).map { ($0, $1.part) })
    let summary = try report.write(journals, Interrupt.listening())
    output.write(summary.text(language))
    output.line(Bilingual(ko: "보고서: ", en: "reports: ").plain(in: language) + report.folder)
    return summary.problems > 0 ? .failure : .success
  }
}
