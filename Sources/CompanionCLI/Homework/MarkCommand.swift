import Dispatch
import Foundation
import Homework
import Synchronization
import Textbook

/// `companion mark`: marks sheets, one or ten thousand.
struct MarkCommand {
  let chapters: [any Chapter]

  private static let sheets = PositionalArgument("sheet", .any, ko: "학습지 또는 폴더", en: "sheets or folders")
  private static let report = CommandOption.value(
    "report", "FOLDER", ko: "보고서를 쓸 폴더 (기본값: marks)", en: "folder for the reports (default: marks)")
  private static let formats = CommandOption.value(
    "formats", "LIST", ko: "보고서의 종류: csv,json,junit,pages,gradescope,prairielearn,summary",
    en: "which reports: csv,json,junit,pages,gradescope,prairielearn,summary")
  private static let feedback = CommandOption.value(
    "feedback", "none|hints|full", ko: "학생에게 알려 줄 것 (기본값: hints)",
    en: "what to tell students (default: hints)")
  private static let chapter = CommandOption.value(
    "chapter", "NAME", ko: "이 장의 학습지만 받음", en: "take sheets of this chapter only")
  private static let shard = CommandOption.value(
    "shard", "i/n", ko: "n조각 가운데 i번째만 채점", en: "mark only part i of n")

  static let syntax = CommandSyntax(
    "companion mark",
    summary: Wording(
      ko: "학습지를 채점합니다. 앞에서 틀린 값으로 옳게 계산한 단계는 점수를 줍니다. 멈춘 채점은 이어서 합니다.",
      en: "Marks sheets. Right work on a wrong earlier value earns its marks. A run that was stopped goes on."
    ),
    options: [WorksheetCommand.seed, chapter, report, formats, feedback, shard, .language],
    positionals: [sheets],
    examples: [
      "companion mark worksheets --seed spring-26",
      "companion mark inbox --seed spring-26 --shard 1/4 --report part1",
    ])

  static let mergeSyntax = CommandSyntax(
    "companion merge",
    summary: Wording(
      ko: "나누어 한 채점을 한 번에 한 것과 같은 보고서로 모읍니다.",
      en: "Makes one set of reports from the parts of a sharded run, the same as in one run."),
    options: [report, formats, .language],
    positionals: [PositionalArgument("folder", .any, ko: "각 조각의 보고서 폴더", en: "the parts' report folders")],
    examples: ["companion merge part1 part2 --report marks"])

  // MARK: - Marking

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let paths = arguments.values(of: Self.sheets)
    guard !paths.isEmpty else { throw UsageError.missingArgument("sheet") }
    let kinds = try kinds(arguments)
    let feedback = try arguments.choice(of: Self.feedback, as: Feedback.self) ?? .hints
    let seed = arguments.value(of: WorksheetCommand.seed) ?? ""
    let chapter = arguments.value(of: Self.chapter)
    if let chapter, !chapters.contains(where: { $0.name == chapter }) {
      throw UsageError.unknown(.chapter, chapter, among: chapters.map(\.name))
    }
    let folder = arguments.value(of: Self.report) ?? "marks"
    let found = try SheetFolder(paths, except: folder).files
    guard !found.isEmpty else {
      throw UsageError.invalidValue(
        of: "sheet", value: paths[0],
        expected: Wording(ko: "학습지가 있는 폴더", en: "a folder with sheets in it"))
    }
    let part = try part(ofFiles: found.count, arguments)
    let files = found.enumerated().filter { $0.offset % part.of == part.part - 1 }.map(\.element)
    let report = ClassReport(folder: folder, kinds: kinds, language: language)
    let journal = try MarkJournal(inFolder: folder)
    let setting = "\(companionVersion)/\(MarkRecord.version)/\(feedback.rawValue)/\(chapter ?? "")/\(seed)"
    let interrupt = Interrupt.listening()
    try mark(
      files, journal, SheetMarker(chapters, seed: seed, feedback: feedback, chapter: chapter),
      setting: SHA256.hash(Array(setting.utf8)), interrupt, language)
    try journal.keepOnly(files.map(\.name))
    try journal.finish(part)
    let summary = try report.write([journal], interrupt)
    output.write(summary.text(language))
    if summary.records == 1, let record = summary.last, record.problem == nil {
      output.write(MarkText.text(of: record, language: language))
    }
    output.line((language == .ko ? "보고서: " : "reports: ") + folder)
    return summary.problems > 0 ? .failure : .success
  }

  /// Marks what is not marked yet, on all cores, a batch at a time.
  private func mark(
    _ files: [SheetFolder.File], _ journal: MarkJournal, _ marker: SheetMarker, setting: [UInt8],
    _ interrupt: Interrupt, _ language: Language
  ) throws {
    var bar = ProgressBar(language == .ko ? "채점" : "Marking", language: language)
    defer { bar.finish() }
    let batch = 64
    for start in stride(from: 0, to: files.count, by: batch) {
      let part = Array(files[start..<min(start + batch, files.count)])
      let known = part.map { journal.places[$0.name]?.key }
      let entries = Mutex<[Int: MarkJournal.Entry]>([:])
      DispatchQueue.concurrentPerform(iterations: part.count) { index in
        guard !interrupt.isRequested else { return }
        let entry = Self.entry(part[index], marker, setting: setting, known: known[index])
        if let entry { entries.withLock { $0[index] = entry } }
      }
      try journal.append(entries.withLock { found in found.sorted { $0.key < $1.key }.map(\.value) })
      try interrupt.check()
      bar.update(Double(start + part.count) / Double(files.count))
    }
  }

  /// A file's marks; nil where they are known already.
  private static func entry(
    _ file: SheetFolder.File, _ marker: SheetMarker, setting: [UInt8], known: String?
  ) -> MarkJournal.Entry? {
    do throws(SystemError) {
      guard let contents = try file.contents() else { return problem(.noFile, with: file) }
      let key = SHA256.hash(setting + contents.bytes).prefix(16).map {
        ($0 < 16 ? "0" : "") + String($0, radix: 16)
      }
      .joined()
      guard key != known else { return nil }
      let record =
        contents.size > Sheet.largest
        ? MarkRecord(name: file.name, problem: .tooLarge(bytes: contents.size))
        : marker.mark(contents.bytes, name: file.name)
      return MarkJournal.Entry(key: key, modified: contents.modified, record: record)
    } catch {
      return problem(.unreadableFile(ko: error.message(in: .ko), en: error.message(in: .en)), with: file)
    }
  }

  /// The entry of a file that cannot be read, to be tried again by the next run.
  private static func problem(_ problem: SheetProblem, with file: SheetFolder.File) -> MarkJournal.Entry {
    MarkJournal.Entry(key: "", modified: 0, record: MarkRecord(name: file.name, problem: problem))
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
        expected: Wording(ko: "1/4처럼 i/n (1 ≤ i ≤ n)", en: "i/n with 1 ≤ i ≤ n, such as 1/4"))
    }
    return ClassPart(part: index, of: count, files: files)
  }

  private func kinds(_ arguments: Arguments) throws(UsageError) -> [ClassReport.Kind] {
    guard let text = arguments.value(of: Self.formats) else {
      return [.csv, .json, .junit, .pages, .summary]
    }
    var kinds: [ClassReport.Kind] = []
    for name in text.split(separator: ",") {
      guard let kind = ClassReport.Kind(rawValue: String(name)) else {
        throw .invalidValue(
          of: "--formats", value: String(name),
          expected: Wording(
            ko: ClassReport.Kind.allCases.map(\.rawValue).joined(separator: ", "),
            en: "one of " + ClassReport.Kind.allCases.map(\.rawValue).joined(separator: ", ")))
      }
      kinds.append(kind)
    }
    return kinds
  }

  // MARK: - Merging

  func merge(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let folders = arguments.values(of: Self.mergeSyntax.positionals[0])
    guard !folders.isEmpty else { throw UsageError.missingArgument("folder") }
    let folder = arguments.value(of: Self.report) ?? "marks"
    let kinds = try kinds(arguments)
    var journals: [MarkJournal] = []
    for part in folders { journals.append(try MarkJournal(reading: part)) }
    try ClassPart.check(zip(folders, journals).map { ($0, $1.part) })
    let summary = try ClassReport(folder: folder, kinds: kinds, language: language).write(
      journals, Interrupt.listening())
    output.write(summary.text(language))
    output.line((language == .ko ? "보고서: " : "reports: ") + folder)
    return summary.problems > 0 ? .failure : .success
  }
}
