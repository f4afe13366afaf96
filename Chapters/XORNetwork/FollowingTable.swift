import NumericCore
import Textbook

/// A table that goes on from where another ends: its inputs are the other's outputs, row by row.
struct FollowingTable: Statement {
  /// The table.
  let table: DataTable
  /// The one before it.
  let earlier: DataTable

  init(_ table: DataTable, after earlier: DataTable) {
    self.table = table
    self.earlier = earlier
  }

  func text(_ language: Language) -> RichText {
    let names = table.inputs.map { RichText("\($0)") }
    let list = names.dropFirst().reduce(names[0]) { "\($0), \($1)" }
    return switch language {
    case .ko: "\(list)는 앞 표의 출력이다"
    case .en: "\(list) are the outputs of the table before"
    }
  }

  /// Proved when the columns have the same names and the same numbers, else refuted with the row that differs.
  func outcome(in study: Study) -> StatementOutcome {
    let rows = zip(table.rows, earlier.rows).map { ($0.inputs, $1.outputs) }
    let differing = rows.firstIndex { $0.map(\.value) != $1.map(\.value) }
    guard table.inputs == earlier.outputs, table.rows.count == earlier.rows.count, differing == nil else {
      var outcome = StatementOutcome(.refuted)
      let row = (differing ?? rows.count) + 1
      outcome.corrected = Bilingual(ko: "\("\(row)")번째 행이 다름", en: "row \("\(row)") differs")
      return outcome
    }
    return StatementOutcome(.proved)
  }
}
