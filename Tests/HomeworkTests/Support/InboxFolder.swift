import Foundation
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands
@testable import Homework
@testable import companion

/// A folder of its own for a test, with an inbox of sheets; it goes away with it.
final class InboxFolder {
  let path: String
  var inbox: String { path + "/inbox" }
  var seedFile: String { path + "/course.seed" }

  init() {
    path = NSTemporaryDirectory() + "marking-\(UInt64.random(in: 0 ... .max))"
    try! FileManager.default.createDirectory(atPath: path + "/inbox", withIntermediateDirectories: true)
    try! Data((Sheets.seed + "\n").utf8).write(to: URL(fileURLWithPath: seedFile))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A second that every run sees: 2026-03-02T09:00:00Z.
  static let usualTime = 1_772_442_000

  func write(_ bytes: some Sequence<UInt8>, _ name: String, at time: Int = usualTime) {
    let file = inbox + "/" + name
    try! FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try! Data(bytes).write(to: URL(fileURLWithPath: file))
    try! FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: TimeInterval(time))], ofItemAtPath: file)
  }

  func write(_ text: String, _ name: String, at time: Int = usualTime) { write(text.utf8, name, at: time) }

  /// Sheets worked by as many students, every second one with a slip, in all three forms.
  func fill(_ count: Int, chapter: String = "one-one-one-network") throws {
    let worksheet = Sheets.worksheet(chapter)!
    for (index, student) in Sheets.students(count).enumerated() {
      let sheet = try Self.worked(worksheet, student, slips: index % 2)
      switch index % 3 {
      case 0: write(sheet.json, student + ".json")
      case 1: write(sheet.csv, "csv/" + student + ".csv")
      default: write(sheet.markdown(of: worksheet, language: .ko), student + ".md")
      }
    }
  }

  /// A sheet with its answers, the first so many steps that know slips made with one.
  static func worked(_ worksheet: Worksheet, _ student: String, slips: Int = 0) throws -> Sheet {
    let variant = try worksheet.variant(student: student, seed: Sheets.seed)
    var sheet = worksheet.blank(variant, seed: Sheets.seed)
    let slipped = worksheet.steps.filter { !$0.slips.isEmpty }.prefix(slips)
    let made = Dictionary(uniqueKeysWithValues: slipped.map { ($0.number, $0.slips[0]) })
    for (index, answer) in Sheets.worked(worksheet, variant, slips: made).enumerated() {
      sheet.steps[index].answer = answer
    }
    return sheet
  }

  /// Runs `companion` in this process.
  func companion(_ tokens: String..., language: Language = .en) -> (
    code: ExitCode, output: String, errors: String
  ) {
    companion(tokens: tokens, language: language)
  }

  /// The book, whose worksheets and exercises are compiled once for all tests.
  private static let book = BookCommand(Book.chapters)

  /// Runs `companion` in this process, with the book, or some chapters, and the files of notes that are named.
  func companion(tokens: [String], language: Language = .en, chapters: [any Chapter]? = nil) -> (
    code: ExitCode, output: String, errors: String
  ) {
    let (output, errors) = (Output(), Output())
    let code = outcome(named: "companion", language: language, output: output, errors: errors) {
      language, output in
      let known = chapters ?? Book.chapters
      let line = try NotesCommandLine(tokens + ["--lang", language.rawValue], besides: known)
      let isBook = chapters == nil && line.chapters.count == known.count
      let command = isBook ? Self.book : BookCommand(line.chapters)
      return try command.run(line.tokens, language, output)
    }
    return (code, output.pendingText, Self.withoutPointer(errors.pendingText))
  }

  /// Errors without the line that names the help, which tests of the command line look at.
  private static func withoutPointer(_ errors: String) -> String {
    errors.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("See '") && !$0.hasPrefix("사용법: ") }.joined(separator: "\n")
  }

  static let formats = "csv,json,junit,pages,gradescope,prairielearn,summary,surefire"

  func mark(_ report: String, _ more: String...) -> ExitCode {
    let (output, errors) = (Output(), Output())
    return outcome(named: "companion", language: .en, output: output, errors: errors) { language, output in
      try Self.book.run(
        ["mark", inbox, "--seed-file", seedFile, "--formats", Self.formats, "--lang", "en", "--report"]
          + [path + "/" + report] + more, language, output)
    }
  }

  /// Merges report folders into `merged`.
  func merge(_ parts: [String], language: Language = .en) -> (code: ExitCode, output: String, errors: String)
  {
    let (output, errors) = (Output(), Output())
    let code = outcome(named: "companion", language: language, output: output, errors: errors) {
      language, output in
      try BookCommand([]).run(
        ["merge"] + parts.map { path + "/" + $0 } + ["--report", path + "/merged", "--formats", Self.formats]
          + ["--seed-file", seedFile, "--lang", language.rawValue], language, output)
    }
    return (code, output.pendingText, Self.withoutPointer(errors.pendingText))
  }

  /// Where the tests' build has put `companion`.
  static let program =
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/companion"

  /// Runs a line of a shell in this folder, with `companion` at hand.
  func shell(_ line: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    let build = URL(fileURLWithPath: Self.program).deletingLastPathComponent().path
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["PATH": build + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Every file of a report folder but the journal, by its path in it.
  func files(_ report: String) -> [String: Data] {
    let root = path + "/" + report
    var files: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: root)! where name != "journal.jsonl"
    {
      files[name] = FileManager.default.contents(atPath: root + "/" + name) ?? Data()
    }
    return files
  }

  /// The records of a report, by the name of their file.
  func records(_ report: String) throws -> [String: MarkRecord] {
    struct Marks: Decodable { let format: String, version: Int, sheets: [MarkRecord] }
    let data = try Data(contentsOf: URL(fileURLWithPath: path + "/" + report + "/marks.json"))
    let marks = try JSONDecoder().decode(Marks.self, from: data)
    precondition(marks.format == MarkRecord.format && marks.version == MarkRecord.version)
    return Dictionary(uniqueKeysWithValues: marks.sheets.map { ($0.name, $0) })
  }
}
