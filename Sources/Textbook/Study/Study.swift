import NumericCore
import Synchronization

/// What can be found out about a derivation, found out once each and only when asked.
///
/// Values, enclosures, exact values, gradients, verdicts and the outcomes of runs all come from here: printing a page
/// asks for what the page shows, and whoever asks again gets the same. Several threads may ask at a time.
public final class Study: Sendable {
  /// The derivation.
  public let derivation: Derivation
  /// How it is written otherwise than in the lecture; nil where it is the lecture's own.
  public let rewriting: Rewriting?
  private let values: KnownValues
  private let checker: Mutex<GradientChecker>
  private let decided: [Once<Verdict>]
  private let checked = Memo<Symbol, GradientCheck?>()
  /// The conventions that write anything here otherwise, and those that do not.
  let changes = Memo<Convention, Bool>()
  private let others = Memo<[Symbol: PrintedDecimal], Study>()
  private let outcomes = Memo<AnyInquiry, any Sendable>()

  /// Takes a derivation; nothing is computed yet.
  public convenience init(_ derivation: Derivation) { self.init(derivation, rewriting: nil) }

  /// Takes a derivation in other conventions than its lecture's.
  public convenience init(_ rewritten: RewrittenDerivation) {
    self.init(rewritten.derivation, rewriting: rewritten.rewriting)
  }

  /// Takes what is known of a derivation that turns out to be another's rewriting.
  convenience init(_ known: Study, rewriting: Rewriting) {
    self.init(known.derivation, known.values, rewriting: rewriting)
  }

  convenience init(_ derivation: Derivation, rewriting: Rewriting?) {
    self.init(QuantityValues(derivation), rewriting: rewriting)
  }

  /// Takes values that are known, or assumed.
  convenience init(_ values: QuantityValues, rewriting: Rewriting? = nil) {
    self.init(values.derivation, KnownValues(values), rewriting: rewriting)
  }

  private init(_ derivation: Derivation, _ values: KnownValues, rewriting: Rewriting?) {
    self.derivation = derivation
    self.rewriting = rewriting
    decided = derivation.claims.map { _ in Once() }
    self.values = values
    checker = Mutex(GradientChecker(derivation))
  }

  // MARK: - Values

  /// The quantities' floating-point values.
  public var doubles: StudiedValues<Double> { StudiedValues(self) { $0.doubles($1) } }
  /// The quantities' enclosures.
  public var enclosures: StudiedValues<Interval> { StudiedValues(self) { $0.enclosures($1) } }
  /// Enclosures that may be wider than they have to be: those of what many rounds come to, in a tenth of the time.
  var roughEnclosures: StudiedValues<Interval> { StudiedValues(self) { $0.roughEnclosures($1) } }
  /// The quantities' exact values, where they are rational.
  public var exacts: StudiedValues<Rational> { StudiedValues(self) { $0.exact($1) } }

  /// Whether a value certainly exists: an enclosure alone doesn't tell.
  func isDefined(_ value: Expression) -> Bool { values.withLock { $0.isDefined(value) } }

  /// The values at the givens that are known to exist or not, those of some formulas among them.
  func definedValues(of formulas: [Expression]) -> Valuation<DefinedInterval> {
    values.withLock { $0.definedValues(of: formulas) }
  }

  /// The quantities whose value is not a finite number with the givens as set, in the order stated.
  public var unbounded: [Symbol] { derivation.names.filter { !isBounded($0) } }

  /// Whether the value of a quantity is a finite number with the givens as set.
  public func isBounded(_ symbol: Symbol) -> Bool {
    let enclosure = enclosures(symbol)
    return doubles(symbol).isFinite && !enclosure.isEmpty && enclosure.isBounded
  }

  fileprivate func withValues<Result>(_ body: (inout QuantityValues) -> Result) -> Result
  where Result: Sendable {
    values.withLock { body(&$0) }
  }

  // MARK: - Gradients

  /// A partial derivative in four ways; nil for a quantity that is none.
  public func gradientCheck(of symbol: Symbol) -> GradientCheck? {
    checked.value(for: symbol) {
      checker.withLock { $0.check(symbol) { enclosures($0) } }
    }
  }

  /// Each partial derivative that the derivation shows, in four ways, in reading order.
  public var gradientChecks: [GradientCheck] {
    var seen: Set<Symbol> = []
    return derivation.steps.compactMap { step in
      step.gradient.flatMap { seen.insert($0).inserted ? gradientCheck(of: $0) : nil }
    }
  }

  // MARK: - Verdicts

  /// What became of each claim, in the order of the derivation's claims; those not decided yet are decided on all
  /// cores.
  public var verdicts: [Verdict] {
    Study.decide([self])
    return decided.indices.map { verdict(at: $0) }
  }

  /// Decides every claim of several derivations, on all cores.
  public static func decide(_ studies: [Study]) {
    // The longest first: started last, they would run alone while the other cores wait.
    let byRounds = studies.sorted {
      $0.derivation.quantities.roundsToRun > $1.derivation.quantities.roundsToRun
    }
    // A training is longer still. One run of each derivation goes first; the others may ask for the same training, and
    // would wait for it.
    let runs = byRounds.compactMap { study in study.firstRun.map { (study, $0) } }
    let others = byRounds.flatMap { study in
      let run = study.firstRun
      return study.decided.indices.filter { $0 != run }.map { (study, $0) }
    }
    let claims = runs + others
    _ = claims.concurrentMap { study, claim in study.verdict(at: claim) }
  }

  /// The place of the first claim that runs something.
  private var firstRun: Int? {
    derivation.claims.firstIndex { claim in
      claim.parts.contains { if case .runs = $0 { true } else { false } }
    }
  }

  /// The studies of several chapters with their own givens, stated on all cores.
  public static func stating(_ chapters: [any Chapter]) -> [Study] {
    chapters.concurrentMap { $0.study() }
  }

  /// The study of the derivation with some givens replaced, which its chapter states anew; stated once.
  package func with(_ givens: [Symbol: PrintedDecimal], statedBy chapter: any Chapter) -> Study {
    let overrides = derivation.overrides.merging(givens) { $1 }
    return others.value(for: overrides) { chapter.study(overrides: overrides) }
  }

  /// What became of a claim, by its place in the derivation's claims.
  public func verdict(at place: Int) -> Verdict {
    decided[place].value {
      Decider(self).verdict(on: derivation.claims[place], after: printed(before: place))
    }
  }

  /// The numbers that the lecture of a claim has printed before it.
  private func printed(before place: Int) -> PrintedSoFar {
    var printed = PrintedSoFar()
    let lecture = derivation.claims[place].lecture
    for (index, claim) in derivation.claims[..<place].enumerated() where claim.lecture == lecture {
      for (place, part) in claim.parts.enumerated() {
        guard let number = part.printedQuantity else { continue }
        // For these givens and this convention, that is.
        let applies =
          rewriting == nil
          ? !derivation.isOverridden(.symbol(number.symbol))
          : verdict(at: index).findings[place].kind != .notApplicable
        if applies { printed.add(number) }
      }
    }
    return printed
  }

  // MARK: - Runs

  /// The studies of what the derivation's runs find out, in reading order.
  public var findings: [Study] {
    derivation.steps.compactMap { step in
      if case .findings(let findings) = step { outcome(of: findings) } else { nil }
    }
  }

  /// What comes of a run on the derivation; the same run is run once.
  public func outcome<I: Inquiry>(of inquiry: I) -> I.Outcome {
    outcomes.value(for: AnyInquiry(inquiry)) { inquiry.outcome(in: self) } as! I.Outcome
  }
}

/// What is known of a derivation's values; two studies of one derivation may share it.
private final class KnownValues: Sendable {
  private let values: Mutex<QuantityValues>

  init(_ values: QuantityValues) { self.values = Mutex(values) }

  func withLock<Result: Sendable>(_ body: (inout QuantityValues) -> Result) -> Result {
    values.withLock { body(&$0) }
  }
}

/// The values of a study's quantities, over one kind of number.
public struct StudiedValues<S: ElementaryScalar>: Sendable {
  private let study: Study
  private let value: @Sendable (inout QuantityValues, Symbol) -> S

  fileprivate init(_ study: Study, _ value: @escaping @Sendable (inout QuantityValues, Symbol) -> S) {
    self.study = study
    self.value = value
  }

  /// The value of a quantity of the derivation.
  public func callAsFunction(_ symbol: Symbol) -> S {
    study.withValues { value(&$0, study.derivation.stated(.symbol(symbol), at: nil)) }
  }

  /// The value of a formula over the derivation's quantities.
  public func callAsFunction(_ formula: Expression) -> S {
    let symbols = formula.symbols
    let operands = study.withValues { values in
      Dictionary(uniqueKeysWithValues: symbols.map { ($0, value(&values, $0)) })
    }
    return formula.evaluated { operands[$0]! }
  }
}

extension StudiedValues<Rational> {
  /// The exact value of a quantity; nil where it is not rational, or no quantity has the name.
  public subscript(symbol: Symbol) -> Rational? {
    guard study.derivation[symbol] != nil else { return nil }
    let value = self(symbol)
    return value.isDefined ? value : nil
  }
}

extension StudiedValues {
  /// The value of a quantity; nil where none has the name.
  @_disfavoredOverload
  public subscript(symbol: Symbol) -> S? { study.derivation[symbol] == nil ? nil : self(symbol) }
}
