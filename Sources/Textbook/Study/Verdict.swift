import NumericCore

/// What became of a claim.
public struct Verdict: Sendable {
  /// The kinds of outcome.
  public enum Kind: String, CaseIterable, Sendable {
    /// The enclosure or the exact value lies within half a unit of the last printed digit.
    case certified
    /// Both sides have one normal form.
    case proved
    /// The enclosure excludes what is printed, or a counterexample sets two enclosures apart.
    case refuted
    /// True under a stated condition, or in a stated reading of what is printed, and not without it.
    case conditional
    /// A definition that the derivation computes with.
    case defined
    /// Data or a rule that the derivation runs.
    case reproduced
    /// Neither proved nor refuted. It fails the build.
    case undecided
    /// The claim is about other givens than those that were set, or keeps to another convention.
    case notApplicable
  }

  /// The claim.
  public let claim: Claim
  /// What became of each part.
  public let findings: [Finding]
  /// The outcome as a whole: the first of these kinds that any part has.
  public let kind: Kind
  /// Which known slip reproduces what is printed.
  public let diagnosis: Diagnosis?
  /// Whether too much leads to what is wrong for a slip to be looked for.
  package let isTooLargeForSlips: Bool

  init(claim: Claim, findings: [Finding], diagnosis: Diagnosis?, isTooLargeForSlips: Bool = false) {
    self.claim = claim
    self.isTooLargeForSlips = isTooLargeForSlips
    self.findings = findings
    self.diagnosis = diagnosis
    kind = Self.deciding(among: findings)?.kind ?? .undecided
  }

  /// The finding that decides for several: the first of the gravest kind.
  package static func deciding(among findings: some Sequence<Finding>) -> Finding? {
    let order: [Kind] = [
      .notApplicable, .refuted, .undecided, .conditional, .certified, .proved, .reproduced, .defined,
    ]
    return order.lazy.compactMap { kind in findings.first { $0.kind == kind } }.first
  }

  /// The parts that are refuted.
  public var refutations: [Finding] { findings.filter { $0.kind == .refuted } }

  /// Whether the claim is wrong, or right only under a condition.
  package var isErratum: Bool { kind == .refuted || kind == .conditional }

  /// Whether a calculation is wrong, and not only something that was expected of a result.
  package var isMiscalculated: Bool {
    refutations.contains { if case .approximates = $0.assertion { false } else { true } }
  }
}

/// What became of one part of a claim, with the evidence.
public struct Finding: Sendable {
  /// The part.
  public let assertion: Assertion
  /// The outcome.
  public var kind: Verdict.Kind
  /// The enclosure of the value.
  public var enclosure: Interval?
  /// The exact value, where it is rational.
  public var exact: Rational?
  /// What should stand there instead.
  public var corrected: Correction?
  /// A point where the two sides differ.
  public var counterexample: Counterexample?
  /// The shapes that do not fit.
  public var shapes: ShapeError?
  /// Why it does not apply, where that isn't other givens.
  public var reason: Bilingual?
  /// What must hold beside it; of a refuted part, the condition under which it is refuted all the same.
  public var condition: Condition?
  /// What an experiment gave.
  public var record: ExperimentRecord?
  /// What was seen in an experiment.
  public var observations: [Observation] { record?.observations ?? [] }
  /// What a printed number may have been worked out from.
  public var chain: RoundingChain?
  /// What became of a statement with a check of its own.
  public var outcome: StatementOutcome?

  init(_ assertion: Assertion, _ kind: Verdict.Kind) {
    self.assertion = assertion
    self.kind = kind
  }
}

extension Finding {
  /// The arithmetic that the slide itself displays, where it is one of decimals.
  public var displayed: DisplayedArithmetic? {
    guard let chain, chain.isShown, let formula = chain.arithmetic, let value = chain.displayed?.exact,
      let agrees = chain.displayed?.isPrinted
    else { return nil }
    return DisplayedArithmetic(
      formula: formula, value: value, agreesWithPrint: agrees, quantityAgrees: kind == .certified)
  }
}

/// What should stand in place of what is printed.
public enum Correction: Sendable {
  /// A decimal, with the printed number of digits.
  case decimal(PrintedDecimal)
  /// A formula.
  case formula(Expression)
  /// A matrix formula.
  case matrix(MatrixFormula)
  /// Something said in words.
  case words(Bilingual)
}

/// A displayed arithmetic of rounded numbers, beside the quantity it stands for.
public struct DisplayedArithmetic: Sendable {
  /// The arithmetic.
  public let formula: Expression
  /// Its exact value.
  public let value: Rational
  /// Whether it rounds to what is printed.
  public let agreesWithPrint: Bool
  /// Whether the quantity rounds to what is printed.
  public let quantityAgrees: Bool
}
