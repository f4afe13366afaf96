import CompanionCLI
import Foundation
import Homework
import Seeds
import Synchronization
import Textbook

/// Marks the files of a class on all cores and writes the reports; a run that was stopped goes on.
///
/// What is marked, and how, is the command's: worksheets or code.
struct ClassMarking {
  static let report = CommandOption.value(
    "report", "FOLDER", ko: "보고서를 쓸 폴더 (기본값: marks)", en: "folder for the reports (default: marks)")
  static let formats = CommandOption.value(
    "formats", "LIST",
    ko: "보고서의 종류: csv, json, junit, pages, gradescope, prairielearn, summary, surefire, canvas, moodle",
    en: "which reports: csv, json, junit, pages, gradescope, prairielearn, summary, surefire, canvas, moodle")
  static let feedback = CommandOption.value(
    "feedback", "none|hints|full", ko: "학생에게 알려 줄 것 (기본값: hints)",
    en: "what to tell students (default: hints)")
  static let shard = CommandOption.value(
    "shard", "i/n", ko: "n조각 가운데 i번째만 채점", en: "mark only part i of n")

  static let assignment = CommandOption.value(
    "assignment", "NAME", ko: "canvas.csv에 쓸 과제 (명단의 열 이름)",
    en: "canvas.csv: the assignment, as the class list calls it")
  static let anonymous = CommandOption.flag(
    "anonymous", ko: "보고서에서 이름, 이메일, 분반, 파일 이름을 뺌",
    en: "no names, addresses, sections or file names in the reports")

  /// What every command takes that writes reports.
  static let reportOptions =
    [report, formats] + RosterOption.options + [assignment, anonymous] + ClassRules.ofReports
  /// What every marking command takes.
  static let options = reportOptions + [feedback, shard] + ClassRules.ofMarking

  /// What the progress bar says.
  let title: Bilingual
  /// Marks one file's bytes, which have this name.
  let mark: @Sendable (_ contents: SheetFolder.File.Contents, _ name: String) -> MarkRecord
  /// Who is in the class, how its files are called, which of several counts.
  let rules: ClassRules
  /// What the marks depend on besides a file's bytes and the seed.
  let setting: String
  /// The course seed: what it does not vouch for in the journal is marked again.
  let seed: CourseSeed
  /// How many files are marked at the same time: one a core, or more where marking is waiting, too.
  var workers = ProcessInfo.processInfo.activeProcessorCount

  /// Marks a class's files, writes the reports the command line asks for, and prints the summary.
  ///
  /// - Parameter together: What else to do with all records, in the order of the files' names.
  func run(
    _ found: [SheetFolder.File], _ arguments: Arguments, _ language: Language, _ output: Output,
    together: (([MarkRecord]) throws -> Void)? = nil
  ) throws -> ExitCode {
    let report = try ClassReport(
      arguments, roster: rules.roster, attempts: rules.attempts, seed: seed, language)
    let folder = report.folder
    let part = try part(ofFiles: found.count, arguments)
    let files = found.enumerated().filter { $0.offset % part.of == part.part - 1 }.map(\.element)
    let journal = try MarkJournal(inFolder: folder, key: seed.journalKey)
    if let line = journal.foreignLine { output.line(Self.markingAgain(from: line, in: folder, language)) }
    let interrupt = Interrupt.listening()
    try mark(files, journal, interrupt, language)
    let idle = try rules.adjustments.map { try journal.adjust(by: $0) } ?? []
    try journal.keepOnly(files.map(\.name))
    let other = journal.places.values.sorted { $0.offset < $1.offset }.first { place in
      place.problem == SheetProblem.otherSeed("", made: "", marking: "").name
    }
    let example = try other.flatMap { try journal.entry(at: $0).record.problem?.message }
    if let difference = SeedDifference(among: journal.places.values.map(\.problem), example: example) {
      journal.discard()
      throw difference
    }
    try journal.finish(part)
    let summary = try report.write([journal], interrupt)
    if let together {
      try together(files.compactMap { journal.places[$0.name] }.map { try journal.entry(at: $0).adjusted })
    }
    output.write(summary.text(language))
    if summary.records == 1, let record = summary.last, record.problem == nil {
      output.write(MarkText.text(of: record, language: language))
    }
    output.line(Bilingual(ko: "보고서: ", en: "reports: ").plain(in: language) + folder)
    // Of a part of the class, the rest may be about the others.
    let isIdle = !idle.isEmpty && part.of == 1
    if isIdle { output.line(Self.noMark(for: idle, language)) }
    let untied = rules.untied(files.map(\.name))
    if !untied.isEmpty {
      output.line(Self.notice(ofUntied: untied, named: !arguments.contains(Self.anonymous), language))
    }
    return summary.problems > 0 || isIdle ? .failure : .success
  }

  /// Marks what is not marked yet, on all cores, a batch at a time.
  private func mark(
    _ files: [SheetFolder.File], _ journal: MarkJournal, _ interrupt: Interrupt, _ language: Language
  ) throws {
    var bar = ProgressBar(title.plain(in: language), language: language)
    defer { bar.finish() }
    let setting = SHA256.hash(Array("\(companionVersion)/\(MarkRecord.version)/\(setting)".utf8))
    let batch = 64
    for start in stride(from: 0, to: files.count, by: batch) {
      let part = Array(files[start..<min(start + batch, files.count)])
      let known = part.map { journal.places[$0.name]?.key }
      let entries = Mutex<[Int: MarkJournal.Entry]>([:])
      eachAtOnce(part.count, workers: workers) { index in
        guard !interrupt.isRequested else { return }
        let entry = entry(part[index], setting: setting, known: known[index])
        if let entry { entries.withLock { $0[index] = entry } }
      }
      try journal.append(entries.withLock { found in found.sorted { $0.key < $1.key }.map(\.value) })
      try interrupt.check()
      bar.update(Double(start + part.count) / Double(files.count))
    }
  }

  /// A file's marks; nil where they are known already.
  private func entry(_ file: SheetFolder.File, setting: [UInt8], known: String?) -> MarkJournal.Entry? {
    do throws(SystemError) {
      guard let contents = try file.contents() else { return problem(.noFile, with: file) }
      let student = rules.submitters.student(of: file.name)
      let key = SHA256.hash(setting + Array(student.utf8) + [0] + contents.bytes).prefix(16).hexadecimal
      guard key != known else { return nil }
      let record = mark(contents, file.name)
      // What is no fault of the file's is tried again by the next run.
      return MarkJournal.Entry(
        key: record.problem?.isPassing == true ? "" : key,
        modified: min(
          max(Attempts.time(statedIn: file.name) ?? contents.modified, 0), MarkJournal.Entry.latest),
        record: record)
    } catch {
      return problem(.unreadableFile(ko: error.message(in: .ko), en: error.message(in: .en)), with: file)
    }
  }

  /// The entry of a file that cannot be read, to be tried again by the next run.
  private func problem(_ problem: SheetProblem, with file: SheetFolder.File) -> MarkJournal.Entry {
    MarkJournal.Entry(key: "", modified: 0, record: MarkRecord(name: file.name, problem: problem))
  }

  /// What to say of files that lie in folders or go by a pattern, and lead to nobody on the class list.
  private static func notice(ofUntied names: [String], named: Bool, _ language: Language) -> String {
    let first = names.prefix(3).map(escaped).joined(separator: ", ") + (names.count > 3 ? ", …" : "")
    let list = named ? " (\(first))" : ""
    return Bilingual(
      ko: "경로로는 명단의 누구인지 알 수 없는 파일 (--names 참고): \(names.count)개\(list)",
      en: "files whose paths lead to nobody on the class list (see --names): \(names.count)\(list)"
    ).plain(in: language)
  }

  /// What to say of adjustments that concerned no mark.
  private static func noMark(for idle: [Adjustment], _ language: Language) -> String {
    let list = idle.prefix(10).map { adjustment in
      let parts = [adjustment.student, adjustment.chapter, adjustment.step].compactMap { $0.map(escaped) }
      return parts.joined(separator: " ")
    }
    return Bilingual(ko: "해당하는 점수가 없는 조정: ", en: "adjustments that concern no mark: ").plain(in: language)
      + list.joined(separator: "; ") + (idle.count > 10 ? "; …" : "")
  }

  /// What to say of a journal that is not to be believed from some line on.
  private static func markingAgain(from line: Int, in folder: String, _ language: Language) -> String {
    switch language {
    case .ko:
      "\(folder)/journal.jsonl: \(line)번째 줄부터는 이 판이 이 시드로 쓴 기록이 아니어서 다시 채점합니다"
    case .en:
      "\(folder)/journal.jsonl: from line \(line) on not what this version wrote with this seed; marking again"
    }
  }

  /// Which part of the class is asked for.
  private func part(ofFiles files: Int, _ arguments: Arguments) throws(UsageError) -> ClassPart {
    guard let text = arguments.value(of: Self.shard) else { return ClassPart(part: 1, of: 1, files: files) }
    let parts = text.split(separator: "/").map { Int($0) }
    guard parts.count == 2, let index = parts[0], let count = parts[1], count >= 1,
      (1...count).contains(index)
    else {
      throw .invalidValue(
        of: "--shard", value: text,
        expected: Bilingual(ko: "1/4처럼 i/n (1 ≤ i ≤ n)", en: "i/n with 1 ≤ i ≤ n, such as 1/4"))
    }
    return ClassPart(part: index, of: count, files: files)
  }

  /// Which reports are asked for.
  static func kinds(_ arguments: Arguments) throws(UsageError) -> [ClassReport.Kind] {
    guard let text = arguments.value(of: Self.formats) else {
      return [.csv, .json, .junit, .pages, .summary]
    }
    var kinds: [ClassReport.Kind] = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let kind = ClassReport.Kind(rawValue: String(name)) else {
        let names = ClassReport.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw .invalidValue(
          of: "--formats", value: String(name),
          expected: Bilingual(
            ko: "\(names)", en: "one of \(names)"))
      }
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    return kinds
  }
}
