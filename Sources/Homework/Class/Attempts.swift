import Foundation
import Textbook

/// Which of the files that a student handed in for a chapter counts.
public struct Attempts: Sendable, Hashable {
  /// The rule.
  public enum Rule: String, CaseIterable, Sendable, Codable {
    /// The one handed in last.
    case latest
    /// The one with most points, of equals the latest.
    case best
    /// The one handed in first.
    case first
  }

  /// A marked file, as far as the choice depends on it.
  public struct File: Sendable, Hashable {
    /// Its name in reports.
    public let name: String
    /// When it was handed in, in seconds since 1970.
    public let time: Int
    /// How many answers it has.
    public let answered: Int
    /// What it earns.
    public let points: Int

    /// A marked file.
    public init(name: String, time: Int, answered: Int, points: Int) {
      (self.name, self.time, self.answered, self.points) = (name, time, answered, points)
    }
  }

  /// What becomes of one of the files.
  public enum Standing: Sendable, Hashable {
    /// It counts, as this of so many with answers, from 1 in the order of their times.
    case counts(number: Int, of: Int)
    /// Another one counts.
    case superseded(by: String)
    /// It has no answer, and another one counts.
    case untouched(counted: String)
    /// It has no answer, and there is no other one.
    case notAttempted
    /// It came after the time until which files count.
    case late

    /// The same where files go by other names.
    public func naming(_ name: (String) -> String) -> Standing {
      switch self {
      case .superseded(let other): .superseded(by: name(other))
      case .untouched(let other): .untouched(counted: name(other))
      case .counts, .notAttempted, .late: self
      }
    }
  }

  /// The rule.
  public let rule: Rule
  /// The last second in which files count, since 1970.
  public let until: Int?

  /// A choice by a rule, of the files until a time.
  public init(_ rule: Rule = .latest, until: Int? = nil) { (self.rule, self.until) = (rule, until) }

  /// What becomes of each of the files that one student handed in for one chapter.
  public func standings(of files: [File]) -> [String: Standing] {
    let inTime = files.filter { file in until.map { file.time <= $0 } ?? true }
    let attempts = inTime.filter { $0.answered > 0 }.sorted(by: Self.isEarlier)
    let chosen: File? =
      switch rule {
      case .latest: attempts.last
      case .first: attempts.first
      case .best: attempts.max { $0.points < $1.points || $0.points == $1.points && Self.isEarlier($0, $1) }
      }
    var standings: [String: Standing] = [:]
    for file in files {
      standings[file.name] =
        if let until, file.time > until {
          .late
        } else if let chosen {
          if file.name == chosen.name {
            .counts(number: attempts.firstIndex(of: file)! + 1, of: attempts.count)
          } else {
            file.answered == 0 ? .untouched(counted: chosen.name) : .superseded(by: chosen.name)
          }
        } else if let first = inTime.first, first.name != file.name {
          .untouched(counted: first.name)
        } else {
          .notAttempted
        }
    }
    return standings
  }

  /// Whether a file was handed in before another. Of two of one time, as an archive leaves them, the number that a
  /// platform adds to the name of a later one tells, then how many answers there are, then the name.
  private static func isEarlier(_ a: File, _ b: File) -> Bool {
    let (x, y) = (order(of: a), order(of: b))
    return x == y ? b.name < a.name : x.lexicographicallyPrecedes(y)
  }

  private static func order(of file: File) -> [Int] { [file.time, copyNumber(of: file.name), file.answered] }

  /// The number in `x-2.csv` and `x (2).csv`; 0 where there is none, as in `2026-1001.csv`.
  private static func copyNumber(of name: String) -> Int {
    let stem = (name.pathParts.last ?? name).prefix { $0 != "." }
    if stem.hasSuffix(")"), let opening = stem.lastIndex(of: "(") {
      return Int(stem[stem.index(after: opening)...].dropLast()) ?? 0
    }
    guard let hyphen = stem.lastIndex(of: "-") else { return 0 }
    let digits = stem[stem.index(after: hyphen)...]
    // One or two digits: more belong to an id.
    return digits.count <= 2 ? Int(digits) ?? 0 : 0
  }
}

extension Attempts {
  /// When a file was handed in, by what a platform wrote into its path, in seconds since 1970; nil where it wrote
  /// nothing, as Moodle and Canvas do.
  ///
  /// Blackboard writes `attempt_2026-03-01-12-00-00`, in the time zone of the school, for which this machine's is taken.
  public static func time(statedIn path: String) -> Int? {
    // Elsewhere it is the student who chose these words.
    guard !path.contains(Submitters.moodleMark),
      path.firstMatch(of: /(?:^|\/)[^\/_]+_(?:LATE_)?\d+_\d+_/) == nil,
      let match = path.firstMatch(of: /_attempt_(\d{4})-(\d\d)-(\d\d)-(\d\d)-(\d\d)-(\d\d)/)
    else { return nil }
    let date = DateComponents(
      calendar: Calendar(identifier: .gregorian), timeZone: .current, year: Int(match.1), month: Int(match.2),
      day: Int(match.3), hour: Int(match.4), minute: Int(match.5), second: Int(match.6))
    return date.isValidDate ? date.date.map { Int($0.timeIntervalSince1970) } : nil
  }

  /// A time as people write it: `2026-12-01T23:59+09:00`, `2026-12-01 23:59`, `2026-12-01`; in seconds since 1970.
  ///
  /// A minute or a day without its seconds is meant to its end. Without a zone it is this machine's. Nil for anything
  /// else.
  public static func time(_ text: String) -> Int? {
    let form = /(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?(Z|[+-]\d\d:?\d\d)?/
    guard let match = text.wholeMatch(of: form) else { return nil }
    let zone: TimeZone? =
      switch match.7 {
      case nil: .current
      case "Z"?: .gmt
      case let offset?: zone(offset)
      }
    guard let zone, !(match.4 == nil && match.7 != nil) else { return nil }
    let date = DateComponents(
      calendar: Calendar(identifier: .gregorian), timeZone: zone, year: Int(match.1), month: Int(match.2),
      day: Int(match.3), hour: match.4.flatMap { Int($0) } ?? 23, minute: match.5.flatMap { Int($0) } ?? 59,
      second: match.6.flatMap { $0 }.flatMap { Int($0) } ?? 59)
    return date.isValidDate ? date.date.map { Int($0.timeIntervalSince1970) } : nil
  }

  private static func zone(_ offset: Substring) -> TimeZone? {
    let digits = offset.dropFirst().filter { $0 != ":" }
    guard let hours = Int(digits.prefix(2)), let minutes = Int(digits.suffix(2)), hours <= 14, minutes < 60
    else {
      return nil
    }
    return TimeZone(secondsFromGMT: (offset.first == "-" ? -1 : 1) * (hours * 3600 + minutes * 60))
  }
}
