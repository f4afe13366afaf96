import NumericCore
import Textbook

/// L3's two tables: a linear part, then a step, and XOR becomes something that a line can tell apart.
enum FoldedPlane {
  /// (x₁, x₂) → (s₁, s₂), captioned Linear (L3-53).
  static let linear = DataTable(
    ["x_1", "x_2"], to: ["s_1", "s_2"],
    rows: [
      [0, 0]: ["-1.5", "-0.5"], [0, 1]: ["-1.0", "1.0"], [1, 0]: ["-0.5", "0.0"], [1, 1]: ["0.5", "1.5"],
    ])

  /// (s₁, s₂) → (y₁, y₂), captioned Non-Linear (L3-54).
  static let nonLinear = DataTable(
    ["s_1", "s_2"], to: ["y_1", "y_2"],
    rows: [
      ["-1.5", "-0.5"]: [0, 0], ["-1.0", "1.0"]: [0, 1], ["-0.5", "0.0"]: [0, 1], ["0.5", "1.5"]: [1, 1],
    ])

  /// What is left to do behind the step: (y₁, y₂) → Y.
  private static let rest = DataTable(
    ["y_1", "y_2"], to: ["Y"],
    rows: zip(nonLinear.rows, DataTable.exclusiveOr.rows).map {
      DataTable.Row(inputs: $0.outputs, outputs: $1.outputs)
    })

  /// States why one layer is not enough, and the two tables of a hidden layer.
  static func state(in d: inout Derivation) {
    d.note(Prose.notAffine)
    d.section(ko: "은닉층이 하는 일: 꼭짓점을 접는다", en: "What a hidden layer does: it folds corners together")
    d.note(Prose.twoTables)
    d.fold(ko: Prose.tablesTitle.ko, en: Prose.tablesTitle.en) { d in d.show(table) }
    d.claim("L3-53", states: AffineTable(linear, isAffine: true))
    d.claim(
      "L3-54",
      [
        .states(AffineTable(nonLinear, isAffine: false)), .states(StepTable(nonLinear)),
        .states(FollowingTable(nonLinear, after: linear)),
      ])
    if let map = AffineTable(rest, isAffine: true).maps[0] {
      d.note(Prose.lineIsEnough(.equation(.symbol("Y"), map)))
    }
  }

  /// States how the tables were checked.
  static func check(in d: inout Derivation) {
    d.fold(ko: "L3의 표를 분수로 검사하기", en: "L3's tables, checked in fractions") { d in
      d.note(Prose.answersNotAffine(AffineTable(.exclusiveOr, isAffine: false).contradictions.last!))
      d.note(Prose.fourCorners)
      d.note(Prose.whichEntry)
      d.note(Prose.stepAtZero)
    }
  }

  /// Both tables as printed, and the answers of XOR.
  private static var table: TextTable {
    let rows = zip(zip(linear.rows, nonLinear.rows), DataTable.exclusiveOr.rows)
    return TextTable(
      title: Prose.tablesJoined,
      columns: (linear.inputs + linear.outputs + nonLinear.outputs + ["Y"]).map { Prose.name($0) },
      rows: rows.map { parts, answer in
        (parts.0.inputs + parts.0.outputs + parts.1.outputs + answer.outputs).map { Prose.cell($0.typeset) }
      })
  }
}
