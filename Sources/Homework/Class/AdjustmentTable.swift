import Files
import Textbook

/// A course's `adjustments.csv`: a row for each decision.
///
///     student,chapter,step,points,reason,days late
///     2023-1234,xor-network,12,1,the slide's digit was taken,
///     2023-1235,xor-network,,+2,extra work,
///     ,xor-network,7,0,question withdrawn,
///     2023-1236,xor-network,,,ill,2
///
/// A row without a student is for everybody: with a step it says what the step is worth. Points with a sign are added
/// to the whole; points without one are what a step, or the whole, earns.
public struct AdjustmentTable: Sendable {
  /// The decisions, in the order of the rows.
  public let adjustments: [Adjustment]

  /// The largest file that is read as adjustments, in bytes.
  public static let largest = 1 << 20

  private enum Column: String, CaseIterable {
    case student, chapter, step, points, reason, late

    var names: [String] {
      switch self {
      case .student: ["student", "id", "sid", "학번"]
      case .chapter: ["chapter", "장"]
      case .step: ["step", "단계"]
      case .points: ["points", "점수"]
      case .reason: ["reason", "까닭", "이유", "사유"]
      case .late: ["days late", "days_late", "late", "늦은 날"]
      }
    }
  }

  /// Reads a file's bytes.
  ///
  /// - Parameter lateShare: What a day late costs, in percent of the points earned; nil where the course has no rule.
  /// - Throws: `AdjustmentFault` where it is no such table.
  public init(bytes: [UInt8], lateShare: Int? = nil) throws(AdjustmentFault) {
    guard let text = WrittenText.of(bytes), let rows = CSV.rows(of: text), let head = rows.first else {
      throw .noTable
    }
    let names = head.map { OwnerKey($0).text }
    var places: [Column: Int] = [:]
    for column in Column.allCases { places[column] = names.firstIndex { column.names.contains($0) } }
    guard places[.points] != nil || places[.late] != nil else { throw .noTable }
    var adjustments: [Adjustment] = []
    for (index, row) in rows.enumerated().dropFirst() where row.contains(where: { !$0.isEmpty }) {
      func cell(_ column: Column) -> String? {
        guard let place = places[column], row.count > place else { return nil }
        let cell = row[place].withoutSpaceAround
        return cell.isEmpty ? nil : cell
      }
      let changes = try Self.changes(
        cell(.points), late: cell(.late), of: cell(.student), cell(.step), lateShare, row: index + 1)
      adjustments += changes.map { change in
        Adjustment(
          student: cell(.student), chapter: cell(.chapter), step: cell(.step), change: change,
          reason: StrangersText(cell(.reason) ?? "").shown)
      }
    }
    self.adjustments = adjustments
  }

  /// More points than this are a slip of the keyboard.
  private static let most = 100_000

  private static func changes(
    _ points: String?, late: String?, of student: String?, _ step: String?, _ lateShare: Int?, row: Int
  ) throws(AdjustmentFault) -> [Adjustment.Change] {
    var changes: [Adjustment.Change] = []
    if let points {
      let text = points.replacing("−", with: "-")
      guard let number = Int(text), number.magnitude <= Self.most else { throw .noNumber(points, row: row) }
      let isSigned = text.hasPrefix("+") || text.hasPrefix("-")
      switch (isSigned, step, student) {
      case (true, nil, _): changes.append(.add(number))
      case (true, _?, _): throw .signedStep(row: row)
      case (false, _?, nil): changes.append(.weigh(number))
      case (false, nil, nil): throw .wholeForAll(row: row)
      case (false, _, _?): changes.append(.set(number))
      }
    }
    if let late, late != "0" {
      guard let days = Int(late), (1...1000).contains(days) else { throw .noNumber(late, row: row) }
      guard let lateShare else { throw .noLateRule(row: row) }
      guard step == nil else { throw .lateStep(row: row) }
      changes.append(.late(days: days, percent: lateShare))
    }
    guard !changes.isEmpty || late != nil else { throw .nothing(row: row) }
    return changes
  }
}

/// Why a file is no table of adjustments.
public enum AdjustmentFault: Error, Sendable, Hashable {
  /// It is no table with the columns.
  case noTable
  /// Points or days that are no whole number.
  case noNumber(String, row: Int)
  /// Points with a sign for a step.
  case signedStep(row: Int)
  /// Points for everybody's whole.
  case wholeForAll(row: Int)
  /// Days late, and no rule of what they cost.
  case noLateRule(row: Int)
  /// Days late for a step.
  case lateStep(row: Int)
  /// A row that changes nothing.
  case nothing(row: Int)

  /// One line that says what is wrong and what was expected.
  public var message: Bilingual {
    func at(_ row: Int, ko: String, en: String) -> Bilingual {
      Bilingual(ko: "\("\(row)")번째 줄: \("\(ko)")", en: "row \("\(row)"): \("\(en)")")
    }
    return switch self {
    case .noTable:
      Bilingual(
        ko: "student, chapter, step, points, reason, days late 열이 있는 CSV여야 합니다.",
        en: "expected a CSV with the columns student, chapter, step, points, reason, days late")
    case .noNumber(let text, let row):
      at(
        row, ko: "정수가 아닙니다: '\(text.cut(to: 40).visible)'",
        en: "'\(text.cut(to: 40).visible)' is not a whole number")
    case .signedStep(let row):
      at(
        row, ko: "단계의 점수에는 부호를 붙이지 않습니다. 그 단계가 받을 점수를 적으세요.",
        en: "points of a step have no sign; write what the step earns")
    case .wholeForAll(let row):
      at(
        row, ko: "모두에게 적용하려면 단계를 적어 배점을 바꾸거나, +2처럼 더할 점수를 적으세요.",
        en: "for everybody, name a step to say what it is worth, or write points to add, such as +2")
    case .noLateRule(let row):
      at(
        row, ko: "늦은 날의 감점 규칙이 없습니다. --late PERCENT로 하루에 몇 %인지 알려 주세요.",
        en: "what does a day late cost? Say it with --late PERCENT")
    case .lateStep(let row):
      at(row, ko: "늦은 날은 단계가 아니라 제출 전체에 적습니다.", en: "days late are of the whole, not of a step")
    case .nothing(let row):
      at(row, ko: "점수도 늦은 날도 없습니다.", en: "there are neither points nor days late in it")
    }
  }
}
