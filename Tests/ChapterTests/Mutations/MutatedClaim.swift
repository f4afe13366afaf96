import NumericCore

@testable import Textbook

/// One claim of a chapter, decided as it is and with one thing changed, in the claim or in the derivation.
///
/// Parts are decided on their own and without a look for the slip behind a wrong one.
struct MutatedClaim {
  let claim: Claim
  let study: Study
  /// What becomes of each part as it is.
  private let kinds: [Verdict.Kind]

  init(_ claim: Claim, in study: Study) {
    self.claim = claim
    self.study = study
    kinds = claim.parts.map { Self.kind(of: $0, in: study) }
  }

  private var derivation: Derivation { study.derivation }

  /// What was changed, and how the claim was decided then.
  struct Outcome {
    let change: String
    let isNoticed: Bool
  }

  private static func kind(of part: Assertion, in study: Study) -> Verdict.Kind {
    Decider(study).finding(on: part, after: PrintedSoFar()).kind
  }

  /// The places of the parts that hold, with or without a condition: a change must make them fail.
  private var holding: [Int] { kinds.indices.filter { kinds[$0] != .refuted } }

  // MARK: - The claim changed

  /// Each change of the claim's wording. One that gives the same function, by normal form, is none.
  var changedClaims: [Outcome] {
    claim.mutants.compactMap { mutant in
      let changed = mutant.parts.filter { holding.contains($0.place) }
      guard !changed.isEmpty else { return nil }
      if changed.contains(where: { isNoticed($0.now, at: $0.place) }) {
        return Outcome(change: mutant.change, isNoticed: true)
      }
      return changed.allSatisfy { $0.now.says(theSameAs: claim.parts[$0.place]) }
        ? nil : Outcome(change: mutant.change, isNoticed: false)
    }
  }

  /// Whether a changed part is decided otherwise; where it is refuted, with evidence.
  private func isNoticed(_ now: Assertion, at place: Int) -> Bool {
    let finding = Decider(study).finding(on: now, after: PrintedSoFar())
    guard finding.kind == .refuted else {
      return finding.kind != kinds[place] || displaysAnother(finding, than: claim.parts[place])
    }
    switch now {
    case .prints, .approximates, .given:
      // The right number stands beside the wrong one.
      return now.corrected(by: finding, in: derivation).contains { Self.kind(of: $0, in: study) != .refuted }
    case .equal(let left, let right, _), .defines(let left, let right, _), .rule(let left, let right):
      guard let point = finding.counterexample, point.isApart else { return false }
      return derivation.names.count > 40 || now.condition != nil || isSeen(point, left, right)
    case .matrix: return finding.shapes != nil || finding.counterexample?.isApart == true
    case .cases, .atMost: return finding.counterexample?.isApart == true
    case .shows, .runs, .states: return true
    }
  }

  /// Whether the arithmetic that a slide displays beside a number comes to something else; a reader is told to what.
  private func displaysAnother(_ finding: Finding, than was: Assertion) -> Bool {
    guard case .prints(_, _, _?, _) = was else { return false }
    return finding.displayed?.value
      != Decider(study).finding(on: was, after: PrintedSoFar()).displayed?.value
  }

  /// Whether floating point, run afresh from a point that sets two formulas apart, has each on its side.
  private func isSeen(_ point: Counterexample, _ left: Expression, _ right: Expression) -> Bool {
    var values = derivation.doubles
    for (symbol, value) in point.point { values.put(value.doubleValue, for: symbol) }
    let (a, b) = (values(left), values(right))
    return (a - point.left.midpoint).magnitude < (a - point.right.midpoint).magnitude
      && (b - point.right.midpoint).magnitude < (b - point.left.midpoint).magnitude
  }

  // MARK: - The derivation changed

  /// Each change of a quantity that the claim speaks of.
  ///
  /// A formula may say something of whatever a name stands for. It does where it holds with the name for a number that is
  /// given, too; then the name's definition is none of its business. A partial derivative is always its business.
  var changedQuantities: [Outcome] {
    var places: [Symbol: [Int]] = [:]
    for place in holding {
      for quantity in claim.parts[place].quantities { places[quantity, default: []].append(place) }
    }
    let changed = derivation.names.flatMap { name -> [Outcome] in
      guard let spoken = places[name], let quantity = derivation[name] else { return [] }
      // A formula over givens is about any numbers.
      let concerned = spoken.filter { place in
        let part = claim.parts[place]
        if case .given = quantity.definition { return part.isAboutNumbers }
        return part.isAboutNumbers || !isFree(quantity, at: place)
      }
      guard !concerned.isEmpty else { return [] }
      return quantity.mutants.compactMap { mutant in
        if isStillZero(mutant) { return nil }
        return Outcome(
          change: mutant.change,
          isNoticed: concerned.contains { kind(at: $0, with: mutant) != kinds[$0] })
      }
    }
    return changed + changedStatements
  }

  /// Whether a part holds whatever a quantity is.
  private func isFree(_ quantity: Quantity, at place: Int) -> Bool {
    guard case .formula = quantity.definition else { return false }
    let given = ChangedQuantity(change: "", quantity: quantity.symbol, definition: .given("0.75"))
    return kind(at: place, with: given) == kinds[place]
  }

  /// What becomes of a part where a quantity comes about otherwise.
  private func kind(at place: Int, with changed: ChangedQuantity) -> Verdict.Kind {
    let part = claim.parts[place]
    let targets = part.quantities.filter { derivation[$0] != nil }
    return Self.kind(of: part, in: Study(derivation.with(changed, for: targets)))
  }

  /// Twice 0 is 0.
  private func isStillZero(_ mutant: ChangedQuantity) -> Bool {
    guard study.exacts[mutant.quantity] == Rational(0), case .formula(let formula) = mutant.definition else {
      return false
    }
    return claim.parts.allSatisfy(\.isAboutNumbers) && study.exacts(formula) == Rational(0)
  }

  private var changedStatements: [Outcome] {
    holding.flatMap { place in
      claim.parts[place].edits(in: derivation).map { change, edits in
        let other = Study(derivation.rewritten { edits[$0.symbol] })
        return Outcome(
          change: change, isNoticed: Self.kind(of: claim.parts[place], in: other) != kinds[place])
      }
    }
  }

  // MARK: - What is refuted

  /// For each part that is refuted, whether it is accepted with its correction in the place of what is printed.
  var corrected: [Outcome] {
    claim.parts.enumerated().compactMap { number, part in
      let finding = Decider(study).finding(on: part, after: PrintedSoFar())
      guard finding.kind == .refuted else { return nil }
      let right = part.corrected(by: finding, in: derivation)
      return Outcome(
        change: "the correction of part \(number + 1)",
        isNoticed: right.contains { Self.kind(of: $0, in: study) != .refuted })
    }
  }

  /// For each part that is refuted, whether it is accepted where the derivation is as printed.
  var derivedAsPrinted: [Outcome] {
    claim.parts.enumerated().compactMap { number, part in
      guard kinds[number] == .refuted, let (quantity, printed) = part.printed,
        printed.symbols.allSatisfy({ derivation[$0] != nil }),
        !derivation.quantities.ancestors(of: printed.symbols).contains(quantity)
      else { return nil }
      let other = derivation.with(
        ChangedQuantity(change: "", quantity: quantity, definition: .formula(printed)),
        for: part.quantities + printed.symbols)
      return Outcome(
        change: "part \(number + 1) as printed", isNoticed: Self.kind(of: part, in: Study(other)) != .refuted)
    }
  }
}

extension Counterexample {
  /// Whether it proves something: two enclosures that are not empty, bounded and disjoint.
  fileprivate var isApart: Bool {
    !left.isEmpty && !right.isEmpty && left.isBounded && right.isBounded
      && (left.isCertainlyLess(than: right) || right.isCertainlyLess(than: left))
  }
}

extension Assertion {
  /// Whether two parts are one and the same, their formulas being one function of the names in them.
  fileprivate func says(theSameAs other: Assertion) -> Bool {
    switch (self, other) {
    case (.prints(_, let a, let b?, _), .prints(_, let c, let d?, _)):
      a == c && b.isIdentical(to: d) == .proved
    case (.equal(let a, let b, _), .equal(let c, let d, _)), (.rule(let a, let b), .rule(let c, let d)),
      (.defines(let a, let b, _), .defines(let c, let d, _)), (.shows(let a, let b), .shows(let c, let d)):
      a.isIdentical(to: c) == .proved && b.isIdentical(to: d) == .proved
    case (.atMost(let a, let b, _, _), .atMost(let c, let d, _, _)):
      a.isIdentical(to: c) == .proved && b.isIdentical(to: d) == .proved
    case (.cases(_, let some), .cases(_, let others)):
      zip(some, others).allSatisfy {
        $0.range == $1.range && $0.formula.isIdentical(to: $1.formula) == .proved
      }
    case (.matrix(_, let a, let b, _, _), .matrix(_, let c, let d, _, _)):
      a == c
        && {
          guard let b = try? b.evaluated(), let d = try? d.evaluated() else { return false }
          return b.shape == d.shape
            && zip(b.entries, d.entries).allSatisfy { $0.isIdentical(to: $1) == .proved }
        }()
    default: false
    }
  }

  /// The quantity that a part is about, and what is printed for it.
  fileprivate var printed: (Symbol, NumericCore.Expression)? {
    switch self {
    case .prints(.symbol(let name), let decimal, _, _), .approximates(.symbol(let name), let decimal):
      (name, .number(decimal))
    case .equal(.symbol(let name), let formula, _), .defines(.symbol(let name), let formula, _),
      .shows(.symbol(let name), let formula):
      (name, formula)
    default: nil
    }
  }

  /// The part with what should stand there; several where there is a choice.
  fileprivate func corrected(by finding: Finding, in derivation: Derivation) -> [Assertion] {
    switch (self, finding.corrected) {
    case (.prints(let value, _, let shown, let frame), .decimal(let right)):
      [.prints(value, right, shown: shown, frame: frame)]
    case (.approximates(let value, _), .decimal(let right)): [.approximates(value, right)]
    case (.given(let name, _), .decimal(let right)): [.given(name, right)]
    case (.shows(let value, _), .formula(let right)): [.shows(value, right)]
    case (.equal(let left, _, let condition), _):
      left.symbols.compactMap { derivation.formula(of: $0) }.map { .equal(left, $0, condition) }
    case (.matrix(let name, let vector, let formula, let condition, let isDefinition), _):
      formula.transpositions.map {
        .matrix(name: name, vector, $0, condition, isDefinition: isDefinition)
      }
    case (.states(let statement), _): statement.corrections.map { .states($0) }
    default: []
    }
  }
}
