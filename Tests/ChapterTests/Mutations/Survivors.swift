import NumericCore

/// Changes that a verdict rightly does not notice.
struct Survivors {
  let claim: String
  let changes: [String]
  let reason: String

  private init(_ claim: String, _ reason: String, _ changes: String...) {
    self.init(claim, reason, changes)
  }

  private init(_ claim: String, _ reason: String, _ changes: [String]) {
    (self.claim, self.changes, self.reason) = (claim, changes, reason)
  }

  /// All of them; a change that is noticed after all has no place here.
  static let all = [
    Survivors("L2-09", "0.435 is a tie: 0.43 is as right as 0.44", "0.43 for 0.44"),
    Survivors("L3-11", "y is s₄", "2: s₄ for y on the left"),
    Survivors("L3-18", "t₃ is 0", "t₃ := twice", "t₃ := negative"),
    Survivors(
      "L3-05", "twice a number near 0 is near 0",
      ["P(3,1)", "P(6,1)", "P(4,1)"].flatMap { ["\($0) := twice", "\($0) := negative"] }),
    Survivors("L3-05", "P is between ½ and ¾, and twice that rounds to 1, too", "P(5,5) := twice"),
    Survivors("L3-21", one, "1: without ∂y/∂s₄"),
    Survivors("L3-23", one, "without ∂y/∂s₄"),
    Survivors("L3-48", one, "4: without ∂y/∂s₂", "5: without ∂y/∂s₂"),
    Survivors("L3-62", one, chains { weight, row in "\(weight): without ∂ŷ⁽\(row)⁾/∂NN⁽\(row)⁾" }),
    Survivors("L3-63", one, chains { weight, row in "\(weight): without ∂ŷ_c⁽\(row)⁾/∂NN_c⁽\(row)⁾" }),
    Survivors("L5-06", continuous, "≤ for < in case 1"),
    Survivors("L3-49", continuous, "≥ for > in case 2"),
    Survivors("L3-65", continuous, "1: ≥ for > in case 1"),
    Survivors("L3-04", "x₀ is read as 1", "1: without x₀"),
    Survivors(
      "L3-10", one,
      inTenRows { row in
        (1...3).map { "\($0): without ∂ŷ\(row)/∂LR\(row)" } + ["1: without ∂f\(row)/∂w₀"]
      }),
    Survivors(
      "L3-61", one,
      inTenRows { row in
        (1...3).map { "\($0): without ∂y_LM\(row)/∂LM\(row)" }
          + [1, 6].map { "\($0): without ∂LM\(row)/∂w₀" }
      }),
    Survivors(
      "L3-61", "either factor is 1", inTenRows { ["1: ∂LM\($0)/∂w₀ for ∂y_LM\($0)/∂LM\($0)"] }),
    Survivors(
      "L3-54", "a step may be 0 at 0, too; the lecture does not print the function", "y₂ = 0 in row 3"),
  ]

  /// Claims that no quantity of a derivation can spoil, with what they are about.
  static let ofNoQuantity = [
    "L3-54": "the entries of a printed table", "L5-09": "the shapes of matrices",
    "L5-21": "formulas of x alone", "L5-24": "a program's own data", "L5-25": "a program's run",
    "L5-27": "several of a program's runs",
  ]

  private static let one = "the factor is 1"
  private static let continuous = "the ReLU is continuous at 0, so that either case gives its value there"

  /// Changes in each of the ten rows, by the row's superscript.
  private static func inTenRows(_ changes: (String) -> [String]) -> [String] {
    (1...10).flatMap { changes(Symbol("^(\($0))").unicode) }
  }

  /// A change for each of two weights and each of two rows.
  private static func chains(_ change: (Int, String) -> String) -> [String] {
    [1, 2].flatMap { weight in ["¹", "²"].map { change(weight, $0) } }
  }
}
