import CompanionCLI
import Foundation
import Homework
import Isolation
import Synchronization
import Textbook

/// `companion grade-code`: marks a class's Swift, each file in a sandbox.
struct GradeCodeCommand {
  let chapters: [any Chapter]

  private static let submissions = PositionalArgument(
    "submission", .any, ko: "제출 폴더 또는 Swift 파일", en: "folders of submissions, or Swift files")
  private static let chapter = CommandOption.value(
    "chapter", "NAME", ko: "모든 파일을 이 장의 연습으로 채점", en: "take every file for this chapter's exercises")
  private static let results = CommandOption.value(
    "results", "FILE", ko: "모든 파일을 한 제출로 보고 Gradescope의 results.json을 씀",
    en: "take all files for one submission and write Gradescope's results.json")

  static let syntax = CommandSyntax(
    "companion grade-code",
    summary: Wording(
      ko: "학생의 Swift 코드를 격리된 곳에서 컴파일하고 실행해 채점합니다. 멈춘 채점은 이어서 합니다.",
      en: "Compiles, runs and marks students' Swift in a sandbox. A run that was stopped goes on."),
    options: [WorksheetCommand.seed, chapter, IsolationOption.option, results] + ClassMarking.options + [
      .language
    ],
    positionals: [submissions],
    examples: [
      "companion grade-code inbox --seed spring-26",
      "companion grade-code inbox --seed spring-26 --shard 1/4 --report part1",
    ])

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let paths = arguments.values(of: Self.submissions)
    guard !paths.isEmpty else { throw UsageError.missingArgument("submission") }
    let feedback = try arguments.choice(of: ClassMarking.feedback, as: Feedback.self) ?? .hints
    // Without a secret the numbers that functions are tried on would be everybody's.
    guard let seed = arguments.value(of: WorksheetCommand.seed) else {
      throw UsageError.missingArgument("--seed COURSE")
    }
    let chapter = arguments.value(of: Self.chapter)
    if let chapter { _ = try chapters.chapter(named: chapter) }
    let found = try SheetFolder(paths, except: arguments.value(of: ClassMarking.report) ?? "marks").sources
    let start = ContinuousClock.now
    func writeResults(_ records: [MarkRecord]) throws {
      guard let path = arguments.value(of: Self.results) else { return }
      let seconds = Double((ContinuousClock.now - start) / .milliseconds(1)).rounded() / 1000
      try FileWriter().write(
        MarkRecord.gradescope(of: records, seconds: seconds, language: language), to: path)
    }
    guard !found.isEmpty else {
      // A submission of nothing is marked, too.
      if arguments.value(of: Self.results) != nil {
        try writeResults([])
        return .failure
      }
      throw UsageError.invalidValue(
        of: "submission", value: paths[0],
        expected: Wording(ko: "제출한 Swift 파일이 있는 폴더", en: "a folder with submitted Swift files in it"))
    }
    let sandbox = try Sandbox(level: try IsolationOption.level(arguments))
    output.line((language == .ko ? "격리 수준: " : "isolation: ") + sandbox.level.rawValue)
    let marker = CodeMarker(
      chapters, seed: seed, feedback: feedback, isolation: sandbox.level.rawValue,
      run: { sandbox.run(source: $0, functions: $1, calls: $2) })
    let marked = MarkedOnce()
    let marking = ClassMarking(
      title: Wording(ko: "코드 채점", en: "Marking code"),
      mark: { contents, name in
        marked.record(of: contents.bytes, name: name) {
          marker.mark(contents.bytes, name: name, chapter: chapter)
        }
      },
      setting: "\(feedback.rawValue)/\(chapter ?? "")/\(sandbox.level.rawValue)/\(seed)/code",
      // While one waits for a sandbox to be set up or taken down, another can compile.
      workers: 2 * ProcessInfo.processInfo.activeProcessorCount)
    return try marking.run(found, arguments, language, output, together: writeResults)
  }
}

/// The records of sources that many handed in alike: the untouched stub, or a friend's.
private final class MarkedOnce: Sendable {
  private let records = Mutex<[[UInt8]: MarkRecord]>([:])

  /// The record of a source under a name, made only where these very bytes have none.
  func record(of source: [UInt8], name: String, _ make: () -> MarkRecord) -> MarkRecord {
    // Without a chapter in the source, the name decides; so it is part of the key.
    let file = name.split(separator: "/").last.map { Array($0.utf8) } ?? []
    let key = SHA256.hash(SHA256.hash(source) + file)
    if let known = records.withLock({ $0[key] }) { return known.renamed(name) }
    let record = make()
    if record.problem?.isPassing != true { records.withLock { $0[key] = record } }
    return record
  }
}
