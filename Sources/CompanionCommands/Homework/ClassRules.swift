import CompanionCLI
import Files
import Homework
import Textbook

/// What holds for a class's files besides how each is marked: who is in the class, how its files are called, which of
/// several counts.
struct ClassRules {
  private static let names = CommandOption.value(
    "names", "PATTERN", ko: "파일 이름의 꼴: {id}는 학번, {name}은 이름, *는 아무것이나",
    en: "how files are called: {id} for the student, {name} for a name, * for anything")
  private static let attempts = CommandOption.value(
    "attempts", "latest|best|first", ko: "여러 번 낸 파일 가운데 반영할 것 (기본값: latest)",
    en: "which of a student's files counts (default: latest)")
  private static let until = CommandOption.value(
    "until", "TIME", ko: "이때까지 낸 파일만 반영: 2026-12-01T23:59+09:00",
    en: "count files until: 2026-12-01T23:59+09:00")

  private static let adjustments = CommandOption.value(
    "adjustments", "FILE", ko: "이의 신청 뒤의 조정: student, chapter, step, points, reason, days late 열이 있는 CSV",
    en: "changes after appeals: a CSV with student, chapter, step, points, reason, days late")
  private static let late = CommandOption.value(
    "late", "PERCENT", ko: "하루 늦을 때마다 깎을 몫(%)", en: "what a day late costs, in percent of the points earned")

  /// What every command takes that reports on a class.
  static let ofReports = [attempts, until]
  /// What every command takes that marks one, besides.
  static let ofMarking = [names, adjustments, late]

  /// The class list, if there is one.
  let roster: Roster?
  /// Who handed in what.
  let submitters: Submitters
  /// Whether the command line says how files are called.
  private let hasPattern: Bool
  /// Which of a student's files counts.
  let attempts: Attempts
  /// What was decided by hand since; nil where the command line says nothing of it, and what was decided stays.
  let adjustments: [Adjustment]?

  /// Reads what a marking command was given.
  ///
  /// - Throws: `UsageError` for what makes no sense; what `RosterOption.roster` throws.
  init(_ arguments: Arguments) throws {
    roster = try RosterOption.roster(arguments)
    let pattern = try Self.pattern(arguments)
    hasPattern = pattern != nil
    submitters = Submitters(roster, pattern: pattern)
    attempts = try Self.attempts(arguments)
    adjustments = try Self.adjustments(arguments)
    for adjustment in adjustments ?? [] {
      guard let roster, let student = adjustment.student, roster[student] == nil else { continue }
      throw UnfitAdjustments(
        path: arguments.value(of: Self.adjustments)!,
        message: Bilingual(
          ko: "명단에 없는 학생: \(quoted(student))", en: "not on the class list: \(quoted(student))"))
    }
  }

  private static func adjustments(_ arguments: Arguments) throws -> [Adjustment]? {
    let share = try arguments.integer(of: late, in: 0...100)
    guard let path = arguments.value(of: adjustments) else {
      if share != nil { throw UsageError.missingArgument("--adjustments FILE") }
      return nil
    }
    let bytes = try RegularFile.contents(atPath: path, atMost: AdjustmentTable.largest)
    do throws(AdjustmentFault) {
      return try AdjustmentTable(bytes: bytes, lateShare: share).adjustments
    } catch {
      throw UnfitAdjustments(path: path, message: error.message)
    }
  }

  /// Of some files those that are nobody's on the class list, though they lie in folders or a pattern was given.
  func untied(_ files: [String]) -> [String] {
    guard roster != nil else { return [] }
    return files.filter { (hasPattern || $0.contains("/")) && submitters.person(of: $0) == nil }
  }

  private static func pattern(_ arguments: Arguments) throws(UsageError) -> NamePattern? {
    guard let text = arguments.value(of: names) else { return nil }
    guard let pattern = NamePattern(text) else {
      throw .invalidValue(
        of: names.name, value: text,
        expected: Bilingual(
          ko: "{id}나 {name}이 한 번 든 꼴: 'HW1_{id}_*'", en: "a pattern with {id} or {name} once: 'HW1_{id}_*'"))
    }
    return pattern
  }

  /// Which attempts count, by the command line.
  static func attempts(_ arguments: Arguments) throws(UsageError) -> Attempts {
    let rule = try arguments.choice(of: attempts, as: Attempts.Rule.self) ?? .latest
    guard let text = arguments.value(of: until) else { return Attempts(rule) }
    guard let time = Attempts.time(text) else {
      throw .invalidValue(
        of: until.name, value: text,
        expected: Bilingual(
          ko: "2026-12-01T23:59+09:00 꼴의 때", en: "a time such as 2026-12-01T23:59+09:00"))
    }
    return Attempts(rule, until: time)
  }
}

/// A table of adjustments that cannot be applied.
struct UnfitAdjustments: ReportedError {
  let path: String
  let message: Bilingual

  func message(in language: Language) -> String { "\(path): \(message.plain(in: language))" }
}
