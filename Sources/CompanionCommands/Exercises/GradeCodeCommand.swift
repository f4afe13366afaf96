import CompanionCLI
import Foundation
import Homework
import Isolation
import Seeds
import Textbook

/// `companion grade-code`: marks a class's Swift, each file in a sandbox.
struct GradeCodeCommand {
  let exercises: ExerciseShelf
  /// What runs the sources; nil for a sandbox, which is made for each run.
  var runner: CodeMarker.Runner?

  private static let submissions = PositionalArgument(
    "submission", .any, ko: "제출 폴더 또는 Swift 파일. 노트의 연습이라면 노트 파일도",
    en: "folders of submissions, or Swift files; the file of notes, too, whose exercises they are")
  private static let chapter = CommandOption.value(
    "chapter", "NAME", ko: "모든 파일을 이 장의 연습으로 채점", en: "take every file for this chapter's exercises")
  private static let results = CommandOption.value(
    "results", "FILE", ko: "모든 파일을 한 제출로 보고 Gradescope의 results.json을 씀",
    en: "take all files for one submission and write Gradescope's results.json")

  private static let ownSlips = CommandOption.flag(
    "own-slips", ko: "mend 함수도 채점: companion exercises --roster로 나누어 준 파일일 때",
    en: "mark the mend functions, too: where files were handed out by companion exercises --roster")

  private static let convention = ExerciseConvention.option(
    ko: "모든 파일을 이 규약으로 채점 (기본값: 파일에 코드와 함께 적힌 규약)",
    en: "mark all files in this convention (default: the one that a file names with its code)")

  static let syntax = CommandSyntax(
    "companion grade-code",
    summary: Bilingual(
      ko: "학생의 Swift 코드를 격리된 곳에서 컴파일하고 실행해 채점합니다. 멈춘 채점은 이어서 합니다.",
      en: "Compiles, runs and marks students' Swift in a sandbox. A run that was stopped goes on."),
    options: SeedOption.options
      + [chapter, ownSlips, convention, IsolationOption.option, results]
      + ClassMarking.options + [.language],
    positionals: [submissions],
    examples: [
      "companion grade-code inbox --seed-file course.seed",
      "companion grade-code inbox --seed-file course.seed --shard 1/4 --report part1",
    ])

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let paths = arguments.values(of: Self.submissions)
    guard !paths.isEmpty else { throw UsageError.missingArgument("submission") }
    let feedback = try arguments.choice(of: ClassMarking.feedback, as: Feedback.self) ?? .hints
    // Without a secret the numbers that functions are tried on would be everybody's.
    let seed = try SeedOption.seed(arguments)
    let chapter = arguments.value(of: Self.chapter)
    let marked = try chapter.map { [try exercises.chapters.chapter(named: $0)] } ?? exercises.chapters
    let conventions = try ExerciseConvention.conventions(
      arguments, Self.convention,
      for: marked.compactMap { exercises.sheet($0.name, withSlips: true, under: []) })
    let rules = try ClassRules(arguments)
    let reports = arguments.value(of: ClassMarking.report) ?? "marks"
    try ReportFolder.check(reports, besides: paths)
    let found = try SheetFolder(paths, except: reports).sources
    let start = ContinuousClock.now
    func writeResults(_ records: [MarkRecord]) throws {
      guard let path = arguments.value(of: Self.results) else { return }
      let seconds = Double((ContinuousClock.now - start) / .milliseconds(1)).rounded() / 1000
      try FileWriter().write(
        MarkRecord.gradescope(of: records, seconds: seconds, language: language, origin: seed.origin),
        to: path)
    }
    guard !found.isEmpty else {
      // A submission of nothing is marked, too.
      if arguments.value(of: Self.results) != nil {
        try writeResults([])
        return .failure
      }
      throw UsageError.invalidValue(
        of: "submission", value: paths[0],
        expected: Bilingual(ko: "제출한 Swift 파일이 있는 폴더", en: "a folder with submitted Swift files in it"))
    }
    let level = try IsolationOption.level(arguments)
    let (isolation, run) = try runner.map { (level.rawValue, $0) } ?? Self.sandbox(level)
    output.line(Bilingual(ko: "격리 수준: ", en: "isolation: ").plain(in: language) + isolation)
    let marker = CodeMarker(
      exercises, seed: seed.key, feedback: feedback, isolation: isolation,
      countsSlips: arguments.contains(Self.ownSlips), under: conventions, run: run)
    let budget = StudentBudget(of: found.map { ($0.name, rules.submitters.student(of: $0.name)) })
    let marking = ClassMarking(
      title: Bilingual(ko: "코드 채점", en: "Marking code"),
      mark: { contents, name in
        let student = rules.submitters.student(of: name)
        return budget.record(of: name, by: student) {
          marker.mark(contents.bytes, name: name, by: student, chapter: chapter)
        }
      },
      rules: rules,
      setting:
        "\(feedback.rawValue)/\(chapter ?? "")/\(level.rawValue)/code/4\(arguments.contains(Self.ownSlips) ? "/own-slips" : "")"
        + (conventions ?? []).map { "/" + $0.name }.joined() + exercises.chapters.notesText,
      seed: seed,
      // While one waits for a sandbox to be set up or taken down, another can compile.
      workers: 2 * ProcessInfo.processInfo.activeProcessorCount)
    return try marking.run(found, arguments, language, output, together: writeResults)
  }

  /// A sandbox, with how it keeps the code apart.
  private static func sandbox(
    _ level: Sandbox.Level
  ) throws -> (isolation: String, run: CodeMarker.Runner) {
    let sandbox = try Sandbox(level: level)
    return (sandbox.isolation, { sandbox.run(source: $0, functions: $1, calls: $2) })
  }
}
