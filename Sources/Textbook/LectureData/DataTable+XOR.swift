extension DataTable {
  /// The exclusive or, as L1 prints it twice: as the samples X₁ … X₄ with targets t (L1-05) and as the lab's truth
  /// table A, B, Y (L1-19).
  public static let exclusiveOr = DataTable(
    ["A", "B"], to: ["Y"], rows: [[0, 0]: [0], [0, 1]: [1], [1, 0]: [1], [1, 1]: [0]])
}
