import CompanionCLI
import Foundation
import Homework
import Pages
import Seeds
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
    /// `surefire/TEST-….xml`: a file a sheet.
    case surefire
    /// `canvas.csv`: the points for Canvas's gradebook.
    case canvas
    /// `moodle.csv`: the points and what to say for Moodle's.
    case moodle
  }

  let folder: String
  let kinds: [Kind]
  let language: Language
  /// What the marks are made with.
  var origin: ReportOrigin
  /// Which of a student's files for a chapter counts.
  var attempts = Attempts()
  /// The class list, where one was given.
  var roster: Roster? = nil
  /// The key of pseudonyms, where nobody is to be named.
  var anonymityKey: [UInt8]? = nil
  /// The gradebooks of platforms that are asked for.
  var gradebooks = Gradebooks()
  private let writer: FileWriter
  private let pageBeingWritten: String

  init(folder: String, kinds: [Kind], language: Language, origin: ReportOrigin) {
    (self.folder, self.kinds, self.language, self.origin) = (folder, kinds, language, origin)
    pageBeingWritten = folder + "/.page.tmp"
    writer = FileWriter(privatelyBy: pageBeingWritten)
  }

  /// Writes the reports of one or more journals and returns the class as a whole.
  ///
  /// - Throws: `TwoSheetsOfOneName` where two journals have different files of one name; `SystemError` when a
  ///   report cannot be written; `UnwrittenGradebook` when a gradebook can't be.
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
    let standings = Self.standings(of: sheets.mapValues(\.place), attempts)
    let anonymity = try anonymity(names, sheets)
    var summary = ClassSummary()
    summary.origin = origin
    var attendance = roster.map { Attendance($0) }
    var gradebooks = gradebooks
    var bar = ProgressBar(Bilingual(ko: "보고서", en: "Reports").plain(in: language), language: language)
    defer { bar.finish() }
    let table = ClassTable(
      steps: sheets.values.map(\.place.steps).max() ?? 0, roster: anonymity == nil ? roster : nil)
    let files = try kinds.filter { [.csv, .json, .junit].contains($0) }.map { kind in
      (kind, try GrowingFile(folder + "/" + Self.fileName(kind)))
    }
    let timestamp = Self.timestamp(sheets.values.map(\.place.modified).max() ?? 0)
    for (kind, file) in files { try file.append(opening(kind, table)) }
    var pages = Pages(folder: folder, kinds: kinds, language: language, origin: origin, writer: writer)
    for (position, name) in names.enumerated() {
      try interrupt.check()
      bar.update(Double(position) / Double(names.count))
      let (place, journal) = sheets[name]!
      let entry = try journal.entry(at: place)
      var record = anonymity == nil ? entry.adjusted : entry.adjustedWithoutReasons
      attendance?.add(record.student)
      if let standing = standings[name] {
        record = record.standing(standing.naming { anonymity?.name($0) ?? $0 }, by: attempts.rule)
      }
      gradebooks.add(record, language)
      record = anonymity?.record(record) ?? record
      let page = pages.write(record)
      for (kind, file) in files {
        try file.append(self.entry(kind, of: record, page, table, index: position, timestamp: timestamp))
      }
      summary.add(record)
    }
    let missing = attendance?.missing ?? []
    for (kind, file) in files {
      if kind == .csv {
        for person in missing { try file.append(table.row(ofMissing: anonymity?.person(person) ?? person)) }
      }
      try file.append(Self.closing(kind))
      try file.finish()
    }
    summary.attendance = (
      missing.map { person in
        anonymity?.id(person.id) ?? person.id + (person.name.map { " (\($0))" } ?? "")
      }, (attendance?.strangers ?? []).map { anonymity?.id($0) ?? $0 }
    )
    if kinds.contains(.summary) {
      try writer.write(summary.svg(language), to: folder + "/summary.svg")
      try writer.write(summary.markdown(language), to: folder + "/summary.md")
    }
    // A run that was killed may have left it, and this one have had no page to change.
    unlink(pageBeingWritten)
    pages.removeWithdrawn()
    // One page that cannot be written costs no other, and no table.
    if let failure = pages.failure { throw failure }
    try gradebooks.write(to: folder, writer)
    return summary
  }

  private typealias Marked = (place: MarkJournal.Place, journal: MarkJournal)

  /// The files' other names, where nobody is to be named.
  private func anonymity(_ names: [String], _ sheets: [String: Marked]) throws -> Anonymity? {
    guard let anonymityKey else { return nil }
    var anonymity = Anonymity(key: anonymityKey, roster: roster)
    for name in names {
      let (place, journal) = sheets[name]!
      anonymity.add(name, by: try journal.entry(at: place).record.student)
    }
    return anonymity
  }

  /// What becomes of each file among the others of its student's for the chapter.
  private static func standings(
    of places: [String: MarkJournal.Place], _ attempts: Attempts
  ) -> [String: Attempts.Standing] {
    let owned = places.filter { $0.value.owner != nil }
    return Dictionary(grouping: owned) { $0.value.owner! }.values.reduce(into: [:]) { standings, files in
      let files = files.map { name, place in
        Attempts.File(name: name, time: place.modified, answered: place.answered, points: place.points)
      }
      standings.merge(attempts.standings(of: files)) { own, _ in own }
    }
  }

  private static func fileName(_ kind: Kind) -> String {
    switch kind {
    case .csv: "class.csv"
    case .json: "marks.json"
    case .junit: "junit.xml"
    default: ""
    }
  }

  private func opening(_ kind: Kind, _ table: ClassTable) -> String {
    switch kind {
    case .csv: table.header
    case .json: MarkRecord.opening(origin)
    case .junit: JUnitReport.opening
    default: ""
    }
  }

  private func entry(
    _ kind: Kind, of record: MarkRecord, _ page: String, _ table: ClassTable, index: Int, timestamp: String
  ) -> String {
    switch kind {
    case .csv: table.row(of: record, page: page)
    case .json: (index == 0 ? "" : ",\n") + record.json
    case .junit:
      JUnitReport.suite(
        of: record, index: index, language: language, timestamp: timestamp, origin: origin)
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

  /// A time in seconds since 1970 as JUnit wants it: UTC, without a zone, in a year of four digits.
  ///
  /// A student sets a file's time, to the year −2000 or 10⁹; what JUnit cannot say becomes the nearest that it can.
  static func timestamp(_ seconds: Int) -> String {
    // From 0001-01-01T00:00:00 to 9999-12-31T23:59:59.
    var time = time_t(min(max(seconds, -62_135_596_800), 253_402_300_799))
    var parts = tm()
    gmtime_r(&time, &parts)
    func digits(_ number: Int32, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    return "\(digits(1900 + parts.tm_year, 4))-\(digits(parts.tm_mon + 1, 2))-\(digits(parts.tm_mday, 2))"
      + "T\(digits(parts.tm_hour, 2)):\(digits(parts.tm_min, 2)):\(digits(parts.tm_sec, 2))"
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
