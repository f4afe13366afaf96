import NumericCore

/// One line of a formula by cases, as a lecture prints it: `1 if s₁ > 0`.
public struct Piece: Sendable, Hashable {
  /// Where a piece holds, by how its subject compares to 0.
  public enum Range: String, Sendable {
    /// Above 0.
    case positive = ">"
    /// Below 0.
    case negative = "<"
    /// 0 or above.
    case notNegative = "≥"
    /// 0 or below.
    case notPositive = "≤"

    /// The relation in LaTeX.
    package var latex: String {
      switch self {
      case .positive: ">"
      case .negative: "<"
      case .notNegative: "\(TeXMacro.ge)"
      case .notPositive: "\(TeXMacro.le)"
      }
    }
  }

  /// The formula there.
  public let formula: Expression
  /// The quantity whose sign decides.
  public let subject: Expression
  /// Its sign.
  public let range: Range

  /// Creates a piece: `Piece(1, where: s1, .positive)`.
  public init(_ formula: Expression, where subject: Expression, _ range: Range) {
    self.formula = formula
    self.subject = subject
    self.range = range
  }

  /// The range, taken apart into what a proof can assume: a sign, or the value 0.
  var conditions: [Condition] {
    func signed(positive: [Expression] = [], negative: [Expression] = []) -> Condition {
      Condition(ko: "", en: "", positive: positive, negative: negative)
    }
    let zero = Condition(ko: "", en: "", assuming: [subject.name: 0])
    return switch range {
    case .positive: [signed(positive: [subject])]
    case .negative: [signed(negative: [subject])]
    case .notNegative: [signed(positive: [subject]), zero]
    case .notPositive: [signed(negative: [subject]), zero]
    }
  }
}

extension Quantities {
  /// Compares a formula with what it is said to be in one case, as functions of the case's subject.
  ///
  /// The subject stays a variable of its own, whatever it is computed from: the case is about every value that
  /// it could have.
  func compare(_ formula: Expression, with piece: Piece) -> Equality {
    for condition in piece.conditions {
      switch compare(formula, piece.formula, under: condition, keeping: [piece.subject.name]) {
      case .proved: continue
      case .different(let counterexample): return .different(counterexample)
      case .unknown, .provedWherePositive: return .unknown
      }
    }
    return .proved
  }
}
