import NumericCore

/// What a convention does to one quantity, decided by proof.
public struct ConventionEffect: Sendable {
  /// How the value compares to that of the lecture's own convention.
  public enum Outcome: Sendable, Equatable {
    /// The same function of the givens, by normal form.
    case same
    /// The lecture's value times a number, by normal form.
    case multiple(Rational)
    /// Another value: two enclosures without a common point.
    case different
    /// No quantity of the lecture.
    case new
    /// Neither proved nor disproved.
    case undecided

    /// Whether the value is the lecture's.
    public var keepsValue: Bool { self == .same }
  }

  /// The quantity's name in the lecture; of a new one, its only name.
  public let lectureName: Symbol
  /// The quantity's name under the convention.
  public let name: Symbol
  /// The formula in the lecture; nil for a given, for a repeated round and for a new quantity.
  public let before: Expression?
  /// The formula under the convention.
  public let after: Expression?
  /// What becomes of the value.
  public let outcome: Outcome

  /// Whether anything that a reader sees is different: the name, the formula or the value.
  public var isVisible: Bool { name != lectureName || before != after || !outcome.keepsValue }
}

extension Study {
  /// What becomes of each quantity in a derivation of the same quantities, in the order stated; then what it has besides.
  ///
  /// Each formula is compared with its counterpart as a function of the quantities that it mentions, these
  /// replaced by what was proved of them before: by induction they are compared as functions of the givens. So
  /// no formula has to be written out, except where that comparison settles nothing.
  func effects(in other: Study, _ renaming: Renaming = Renaming()) -> [ConventionEffect] {
    var comparison = DerivationComparison(lecture: self, other: other, renaming: renaming)
    let kept = Set(derivation.names.map { renaming($0) })
    let new = other.derivation.names.filter { !kept.contains($0) }
    return derivation.names.map { comparison.effect(on: $0) }
      + new.map { name in
        ConventionEffect(
          lectureName: name, name: name, before: nil, after: other.derivation.formula(of: name), outcome: .new
        )
      }
  }
}

extension Derivation {
  /// What becomes of each quantity in a derivation of the same quantities, in the order stated; then what it has besides.
  func effects(of other: Derivation, renaming: Renaming = Renaming()) -> [ConventionEffect] {
    Study(self).effects(in: Study(other), renaming)
  }
}

/// Compares the quantities of two derivations, one after the other.
private struct DerivationComparison {
  let lecture: Derivation
  let other: Derivation
  let renaming: Renaming
  let inverse: Renaming
  var outcomes: [Symbol: ConventionEffect.Outcome] = [:]
  /// The values of the quantities of either.
  let (ours, theirs): (StudiedValues<Interval>, StudiedValues<Interval>)
  /// The same, wider after many rounds.
  let (roughlyOurs, roughlyTheirs): (StudiedValues<Interval>, StudiedValues<Interval>)

  init(lecture: Study, other: Study, renaming: Renaming) {
    self.lecture = lecture.derivation
    self.other = other.derivation
    self.renaming = renaming
    inverse = renaming.inverse
    (ours, theirs) = (lecture.enclosures, other.enclosures)
    (roughlyOurs, roughlyTheirs) = (lecture.roughEnclosures, other.roughEnclosures)
  }

  mutating func effect(on name: Symbol) -> ConventionEffect {
    let counterpart = renaming(name)
    let outcome = outcome(of: name, counterpart)
    outcomes[name] = outcome
    return ConventionEffect(
      lectureName: name, name: counterpart, before: lecture.formula(of: name),
      after: other.formula(of: counterpart), outcome: outcome)
  }

  private mutating func outcome(of name: Symbol, _ counterpart: Symbol) -> ConventionEffect.Outcome {
    switch lecture[name]!.definition {
    case .given(let value):
      guard case .given(value)? = other[counterpart]?.definition else { return .undecided }
      return .same
    case .repeated(let repetition): return outcome(of: name, counterpart, repetition)
    case .stationary(let point, let coordinate):
      // What is the same function but for a factor is stationary at the same point.
      guard case .stationary(_, coordinate)? = other[counterpart]?.definition else { return .undecided }
      switch outcomes[point.output] {
      case .same: return .same
      case .multiple(let factor) where factor != Rational(0): return .same
      default: return ours(name).isDisjoint(from: theirs(counterpart)) ? .different : .undecided
      }
    case .formula, .partial, .step:
      guard let before = lecture.formula(of: name), let after = other.formula(of: counterpart) else {
        return .undecided
      }
      let back = inverse(after)
      if before == back, before.symbols.allSatisfy({ outcomes[$0] == .same }) { return .same }
      return decided(name, counterpart, before, back)
    }
  }

  private mutating func decided(
    _ name: Symbol, _ counterpart: Symbol, _ before: Expression, _ after: Expression
  ) -> ConventionEffect.Outcome {
    let inherited = after.substituting { symbol in
      switch outcomes[symbol] {
      case .multiple(let factor): factor.expression * .symbol(symbol)
      // A name that no formula of the lecture has.
      case .different, .undecided: .symbol(symbol.adding(.word("@")))
      case .same, .new, nil: nil
      }
    }
    let candidates = factors(name, counterpart)
    for factor in candidates where inherited.isEvidently(before, times: factor) {
      return factor == Rational(1) ? .same : .multiple(factor)
    }
    // The enclosures settle most of what is neither.
    if candidates.isEmpty, ours(name).isDisjoint(from: theirs(counterpart)) { return .different }
    guard let left = lecture.quantities.unfolded(before, completely: true),
      let right = other.quantities.unfolded(renaming(after), completely: true).map({ inverse($0) })
    else { return .undecided }
    for factor in candidates where right.isIdentical(to: scaled(left, by: factor)) == .proved {
      return factor == Rational(1) ? .same : .multiple(factor)
    }
    if ours(name).isDisjoint(from: theirs(counterpart))
      || lecture.quantities.counterexample(left, right) != nil
    {
      return .different
    }
    return .undecided
  }

  /// A value after repeated rounds is the same where the rounds and what is looked at are; it has no formula.
  private mutating func outcome(
    of name: Symbol, _ counterpart: Symbol, _ repetition: Repetition
  ) -> ConventionEffect.Outcome {
    if case .repeated(let theirs)? = other[counterpart]?.definition {
      let (before, after) = (repetition.feedback, theirs.feedback.map { inverse($0) })
      if Set(before) == Set(after), before.allSatisfy({ outcomes[$0.next] == .same }),
        let watched = outcomes[repetition.watched]
      {
        return watched
      }
      // After one round a parameter is what its step makes of it, whatever is trained besides.
      if repetition.times == 1, let own = before.first(where: { $0.parameter == repetition.watched }),
        after.contains(own), let next = outcomes[own.next]
      {
        return next
      }
    }
    // Ten thousand rounds that keep all digits take ten times as long, and only what is near is worth that.
    if roughlyOurs(name).isDisjoint(from: roughlyTheirs(counterpart)) { return .different }
    return ours(name).isDisjoint(from: theirs(counterpart)) ? .different : .undecided
  }

  private func scaled(_ formula: Expression, by factor: Rational) -> Expression {
    factor == Rational(1) ? formula : factor.expression * formula
  }

  /// The numbers that the one value may be the other's multiple by, as far as the values at the givens tell.
  private mutating func factors(_ name: Symbol, _ counterpart: Symbol) -> [Rational] {
    let (before, after) = (ours(name).midpoint, theirs(counterpart).midpoint)
    // 0 is a multiple of 0 by anything.
    guard before.isFinite, after.isFinite, before != 0 || after != 0 else {
      return [Rational(1), Rational(2), Rational(1, 2), Rational(-1)]
    }
    guard before != 0 else { return [] }
    // A number of samples, or a 2, is a small factor.
    for denominator in 1...32 {
      let numerator = (after / before * Double(denominator)).rounded()
      let isNear = (after / before * Double(denominator) - numerator).magnitude <= 1e-9
      if isNear, numerator != 0, numerator.magnitude <= 1e6 { return [Rational(Int(numerator), denominator)] }
    }
    return []
  }
}

extension Expression {
  /// Whether the formula is another one times a number; a sum of as many terms may be so term by term.
  fileprivate func isEvidently(_ other: Expression, times factor: Rational) -> Bool {
    if case .sum(let ours) = self, case .sum(let theirs) = other, ours.count == theirs.count,
      zip(ours, theirs).allSatisfy({ $0.isEvidently($1, times: factor) })
    {
      return true
    }
    return isEvidently(factor == Rational(1) ? other : factor.expression * other)
  }

  /// Whether two formulas are one function, by normal form of what is left when equal factors are crossed out.
  ///
  /// A gradient through thirty layers is a product of as many factors, and all but one are the same in both.
  fileprivate func isEvidently(_ other: Expression) -> Bool {
    var (ours, theirs) = (signedFactors, other.signedFactors)
    for factor in ours {
      guard let twin = theirs.firstIndex(of: factor) else { continue }
      theirs.remove(at: twin)
      ours.remove(at: ours.firstIndex(of: factor)!)
    }
    func product(_ factors: [Expression]) -> Expression { factors.dropFirst().reduce(factors.first ?? 1, *) }
    return product(ours).isIdentical(to: product(theirs)) == .proved
  }

  /// The factors of a product, with −1 for its sign.
  private var signedFactors: [Expression] {
    switch self {
    case .negation(let positive): [-1] + positive.signedFactors
    case .product(let factors): factors.flatMap(\.signedFactors)
    default: [self]
    }
  }
}
