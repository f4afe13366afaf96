import NumericCore
import Textbook

/// Whether the sentences of a text are true, each fact evaluated apart from the study that chose the sentence.
///
/// The study goes by enclosures, exact values and proofs. Here the derivation is evaluated afresh in floating point.
/// What a run found has no other way to be known, and is not called confirmed.
struct FactAudit {
  /// What came of the facts of some texts.
  struct Tally: Equatable {
    /// Sentences that stand because their fact holds.
    var held = 0
    /// Sentences that stand because a fact does not hold.
    var failed = 0
    /// Facts that are neither, so that no sentence stands.
    var open = 0
    /// Sentences whose fact floating point is too coarse to confirm.
    var unconfirmed = 0
    /// Sentences that are false.
    var contradicted: [Fact] = []

    static func + (left: Tally, right: Tally) -> Tally {
      Tally(
        held: left.held + right.held, failed: left.failed + right.failed, open: left.open + right.open,
        unconfirmed: left.unconfirmed + right.unconfirmed,
        contradicted: left.contradicted + right.contradicted)
    }
  }

  private let study: Study
  private var values: Valuation<Double>

  /// What floating point may have lost: half of the bits of a double. The formulas of a chapter cancel fewer.
  private static let slack = 0x1p-26

  /// Takes the study that chooses the sentences.
  init(_ study: Study) {
    self.study = study
    values = study.derivation.doubles
  }

  /// Checks the sentences of a text that stand.
  mutating func check(_ text: RichText) -> Tally {
    var tally = Tally()
    for case .conditional(let fact, let words, let others) in text.segments {
      guard let holds = study.truth(of: fact) else {
        tally.open += 1
        continue
      }
      let shown = holds ? words : others
      if !shown.segments.isEmpty { tally = tally + check(fact, said: holds) }
      tally = tally + check(shown)
    }
    return tally
  }

  /// Checks a sentence that says that a fact holds, or that it does not.
  mutating func check(_ fact: Fact, said holds: Bool) -> Tally {
    var tally = Tally()
    if holds { tally.held = 1 } else { tally.failed = 1 }
    switch truth(of: fact) {
    case nil: tally.unconfirmed = 1
    case holds?: break
    case _?: tally.contradicted = [fact]
    }
    return tally
  }

  private mutating func truth(of fact: Fact) -> Bool? {
    switch fact {
    case .isBelow(let left, let right): return order(left, right).map { $0 < 0 }
    // Floating point can tell that two numbers differ, and not that they are one.
    case .equal(let left, let right), .identical(let left, let right):
      return order(left, right) == nil ? nil : false
    case .rounds(let value, let decimal):
      let half = Expression.number(PrintedDecimal(significand: 5, decimals: decimal.decimals + 1))
      guard let lower = order(.number(decimal) - half, value),
        let upper = order(value, .number(decimal) + half)
      else { return nil }
      return lower < 0 && upper < 0
    case .all(let facts):
      let truths = facts.map { truth(of: $0) }
      return truths.contains(false) ? false : truths.contains(nil) ? nil : true
    case .any(let facts):
      let truths = facts.map { truth(of: $0) }
      return truths.contains(true) ? true : truths.contains(nil) ? nil : false
    case .not(let fact): return truth(of: fact).map { !$0 }
    // The same run again would find the same.
    case .found: return nil
    }
  }

  /// Below 0 where the first value is below the second; nil where they are too close to tell, or are no numbers.
  private mutating func order(_ left: Expression, _ right: Expression) -> Int? {
    let (a, b) = (values(left), values(right))
    guard a.isFinite, b.isFinite, (a - b).magnitude > FactAudit.slack * max(a.magnitude, b.magnitude) else {
      return nil
    }
    return a < b ? -1 : 1
  }
}
