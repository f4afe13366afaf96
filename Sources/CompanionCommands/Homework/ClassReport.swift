import CompanionCLI
import Foundation
import Homework
import Textbook

/// Writes a class's reports from its journal, sheet after sheet, so that memory stays flat.
struct ClassReport {
  /// The reports that can be asked for.
  enum Kind: String, CaseIterable {
    /// `class.csv`: a row a sheet.
    case csv
    /// `marks.json`: every record.
    case json
    /// `junit.xml`.
    case junit
    /// `students/…md`: a page a sheet.
    case pages
    /// `gradescope/…json`: a `results.json` a sheet.
    case gradescope
    /// `prairielearn/…json`: a `results.json` a sheet.
    case prairielearn
    /// `summary.md` and `summary.svg`.
    case summary
  }

  let folder: String
  let kinds: [Kind]
  let language: Language
  private let writer: FileWriter
  private let pageBeingWritten: String

  init(folder: String, kinds: [Kind], language: Language) {
    (self.folder, self.kinds, self.language) = (folder, kinds, language)
    pageBeingWritten = folder + "/.page.tmp"
    writer = FileWriter(temporary: pageBeingWritten)
  }

  /// Writes the reports of one or more journals and returns the class as a whole.
  ///
  /// - Throws: `TwoSheetsOfOneName` where two journals have different files of one name; `SystemError` when a
  ///   report cannot be written.
  func write(_ journals: [MarkJournal], _ interrupt: Interrupt = .never) throws -> ClassSummary {
    _ = try writer.createFolders(above: folder + "/")
    var sheets: [String: Marked] = [:]
    for journal in journals {
      for (name, place) in journal.places {
        if let other = sheets.updateValue((place, journal), forKey: name), other.place.key != place.key {
          throw TwoSheetsOfOneName(name: name)
        }
      }
    }
    let names = sheets.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let chosen = Self.chosen(among: names, sheets)
    let steps = sheets.values.map(\.place.steps).max() ?? 0
    var summary = ClassSummary()
    var bar = ProgressBar(language == .ko ? "보고서" : "Reports", language: language)
    defer { bar.finish() }
    let files = try kinds.filter { [.csv, .json, .junit].contains($0) }.map { kind in
      (kind, try GrowingFile(folder + "/" + Self.fileName(kind)))
    }
    let timestamp = Self.timestamp(sheets.values.map(\.place.modified).max() ?? 0)
    for (kind, file) in files { try file.append(Self.opening(kind, steps: steps)) }
    var index = 0
    for (position, name) in names.enumerated() {
      try interrupt.check()
      bar.update(Double(position) / Double(names.count))
      let (place, journal) = sheets[name]!
      var record = try journal.record(at: place)
      if let owner = place.owner, let best = chosen[owner], best != name {
        // An untouched copy in another form is no second sheet.
        if place.answered == 0 { continue }
        record = MarkRecord(name: name, student: record.student, duplicateOf: best)
      }
      for (kind, file) in files {
        try file.append(entry(kind, of: record, index: index, steps: steps, timestamp: timestamp))
      }
      try writePages(of: record)
      summary.add(record)
      index += 1
    }
    for (kind, file) in files {
      try file.append(Self.closing(kind))
      try file.finish()
    }
    if kinds.contains(.summary) {
      try writer.write(summary.svg(language), to: folder + "/summary.svg")
      try writer.write(summary.markdown(language), to: folder + "/summary.md")
    }
    // A run that was killed may have left it, and this one have had no page to change.
    unlink(pageBeingWritten)
    return summary
  }

  private typealias Marked = (place: MarkJournal.Place, journal: MarkJournal)

  /// Which of a student's files counts: the one with most answers, the first of equals.
  private static func chosen(among names: [String], _ sheets: [String: Marked]) -> [String: String] {
    var chosen: [String: String] = [:]
    for name in names {
      let place = sheets[name]!.place
      guard let owner = place.owner else { continue }
      if let other = chosen[owner], sheets[other]!.place.answered >= place.answered { continue }
      chosen[owner] = name
    }
    return chosen
  }

  private static func fileName(_ kind: Kind) -> String {
    switch kind {
    case .csv: "class.csv"
    case .json: "marks.json"
    case .junit: "junit.xml"
    case .pages, .gradescope, .prairielearn, .summary: ""
    }
  }

  private static func opening(_ kind: Kind, steps: Int) -> String {
    switch kind {
    case .csv: ClassTable.header(steps: steps)
    case .json: MarkRecord.opening
    case .junit: JUnitReport.opening
    default: ""
    }
  }

  private func entry(
    _ kind: Kind, of record: MarkRecord, index: Int, steps: Int, timestamp: String
  ) -> String {
    switch kind {
    case .csv: ClassTable.row(of: record, steps: steps)
    case .json: (index == 0 ? "" : ",\n") + record.json
    case .junit: JUnitReport.suite(of: record, index: index, language: language, timestamp: timestamp)
    default: ""
    }
  }

  private static func closing(_ kind: Kind) -> String {
    switch kind {
    case .json: MarkRecord.closing
    case .junit: JUnitReport.closing
    default: ""
    }
  }

  private func writePages(of record: MarkRecord) throws(SystemError) {
    let name = Self.pageName(record.name)
    if kinds.contains(.pages) {
      try writer.write(
        StudentPage.text(of: record, language: language), to: "\(folder)/students/\(name).md")
    }
    if kinds.contains(.gradescope) {
      try writer.write(record.gradescope(language: language), to: "\(folder)/gradescope/\(name).json")
    }
    if kinds.contains(.prairielearn) {
      try writer.write(
        record.prairieLearn(language: language), to: "\(folder)/prairielearn/\(name).json")
    }
  }

  /// A sheet's name, made shorter where the page's ending would make it longer than a file system takes.
  private static func pageName(_ name: String) -> String {
    let folders = name.lastIndex(of: "/").map { name[...$0] } ?? ""
    let last = name[folders.endIndex...]
    guard last.utf8.count > 240 else { return name }
    let mark = SHA256.hash(Array(last.utf8)).prefix(8).map { String($0, radix: 16) }.joined()
    return folders + String(decoding: last.utf8.prefix(200), as: UTF8.self) + "-" + mark
  }

  /// A time in seconds since 1970 as JUnit wants it: UTC, without a zone.
  private static func timestamp(_ seconds: Int) -> String {
    var time = time_t(seconds)
    var parts = tm()
    gmtime_r(&time, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(1900 + parts.tm_year)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
      + "T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))"
  }
}

/// Two parts of a class have different sheets with the same name.
struct TwoSheetsOfOneName: ReportedError {
  let name: String

  func message(in language: Language) -> String {
    switch language {
    case .ko: "\(quoted(name)): 두 조각에 서로 다른 학습지가 이 이름으로 있습니다"
    case .en: "\(quoted(name)): two parts have different sheets of this name"
    }
  }
}

/// A file that grows beside its place and takes it when it is whole.
final class GrowingFile {
  private let path: String
  private let temporary: String
  private let descriptor: Int32
  private var pending: [UInt8] = []
  private var isFinished = false

  init(_ path: String) throws(SystemError) {
    self.path = path
    // The run that holds the folder's journal is alone; one that was killed may have left this file.
    temporary = path + ".tmp"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw SystemError(path) }
  }

  deinit {
    close(descriptor)
    if !isFinished { unlink(temporary) }
  }

  func append(_ text: String) throws(SystemError) {
    pending += text.utf8
    if pending.count >= 1 << 16 { try flush() }
  }

  func finish() throws(SystemError) {
    try flush()
    guard rename(temporary, path) == 0 else { throw SystemError(path) }
    isFinished = true
  }

  private func flush() throws(SystemError) {
    let error = writeAll(pending, to: descriptor)
    pending.removeAll(keepingCapacity: true)
    guard error == 0 else { throw SystemError(path, number: error) }
  }
}
