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

  /// States the two tables, and why one layer is not enough.
  static func state(in d: inout Derivation) {
    d.note(Prose.notAffine(AffineTable(.exclusiveOr, isAffine: false).contradictions.last!))
    d.section(ko: "L3의 그림: 선형 부분과 비선형 부분", en: "L3's figure: a linear and a non-linear part")
    d.note(Prose.fourCorners)
    d.claim("L3-53", states: AffineTable(linear, isAffine: true))
    d.note(Prose.whichEntry)
    d.claim(
      "L3-54",
      [
        .states(AffineTable(nonLinear, isAffine: false)), .states(StepTable(nonLinear)),
        .states(FollowingTable(nonLinear, after: linear)),
      ])
    d.note(Prose.stepAtZero)
    if let map = AffineTable(rest, isAffine: true).maps[0] {
      d.note(Prose.lineIsEnough(.equation(.symbol("Y"), map)))
    }
  }
}
