import NumericCore
import Pages
import Textbook

/// The wrong formulas that a slip in one step gives, for each step of a derivation.
///
/// The reader has all earlier values right, since the page shows them, so a slip changes the formula of the step alone:
/// it is a formula over right values, and follows them when they change.
struct StepSlips: Sendable {
  /// At most so many slips are looked for in one step: each more makes a chance hit likelier.
  private static let most = 10

  /// The slips of each step with the formulas that they make of it.
  let formulas: [Symbol: [(slip: Slip, formula: Expression)]]

  /// Looks for the slips in the steps of several derivations, on all cores.
  static func found(in studies: [Study]) -> [StepSlips] {
    studies.concurrentMap { StepSlips(in: $0) }
  }

  /// Looks for the slips in the steps of a derivation.
  init(in study: Study) {
    formulas = Dictionary(
      uniqueKeysWithValues: PageSteps(study.derivation).steps.map { step in
        (
          step.symbol,
          Self.first(Self.most, of: Self.formulas(for: step.symbol, in: study).takingTurns { $0.slip.id })
        )
      })
  }

  /// The slips that give the first few formulas. One formula can be several slips': naming them all makes no chance hit
  /// likelier.
  private static func first(
    _ count: Int, of found: [(slip: Slip, formula: Expression)]
  ) -> [(slip: Slip, formula: Expression)] {
    let formulas = found.reduce(into: [Expression]()) { formulas, each in
      if formulas.count < count, !formulas.contains(each.formula) { formulas.append(each.formula) }
    }
    return found.filter { formulas.contains($0.formula) }
  }

  /// The quantities whose slopes a derivative is made of: those between the variable and the output. None for a quantity
  /// that is no derivative, whose formula changes only where it is edited itself.
  private static func passedOn(to symbol: Symbol, in derivation: Derivation) -> Set<Symbol> {
    guard case .partial(let output, let variable, _)? = derivation[symbol]?.definition else { return [] }
    return derivation.quantities.ancestors(of: [output]).filter {
      derivation.quantities.ancestors(of: [$0]).contains(variable)
    }
  }

  /// What a step's formula becomes by each slip that can be made in it, with another value than it has.
  private static func formulas(for symbol: Symbol, in study: Study) -> [(slip: Slip, formula: Expression)] {
    let derivation = study.derivation
    guard let right = derivation.formula(of: symbol) else { return [] }
    let altered = AlteredQuantities(derivation.quantities, limitedTo: [symbol])
    let value = study.doubles(right)
    var seen: [String: Set<Expression>] = [:]
    let others = altered.definitions.names.filter { $0 != symbol }
    let passed = Self.passedOn(to: symbol, in: derivation)
    // A slip in a rule, a slope that is forgotten, say, is made wherever the rule is used. It is one of this step if it
    // leaves all that the step is computed from, and all that is no derivative, as it is.
    func isMadeHere(_ variant: Slip.Variant, _ formula: Expression) -> Bool {
      if variant.place == symbol { return true }
      let origins = derivation.quantities.ancestors(of: formula.symbols)
      return others.allSatisfy { name in
        if case .partial? = derivation[name]?.definition, !origins.contains(name) { return true }
        return variant.derivation.formula(of: name) == derivation.formula(of: name)
      }
    }
    return (Slip.classics + Slip.everyday).flatMap { slip -> [(slip: Slip, formula: Expression)] in
      slip.variants(altered, [symbol]).compactMap { variant in
        // A slip in another quantity shows in this step alone if it is one of the rule, and the rule leads through it.
        // Most don't, and what they would make of everything else is never worked out.
        if let place = variant.place, place != symbol, derivation[place] != nil, !passed.contains(place) {
          return nil
        }
        guard let formula = variant.derivation.formula(of: symbol), formula != right,
          seen[slip.id]?.contains(formula) != true, formula.symbols.allSatisfy({ derivation[$0] != nil }),
          isMadeHere(variant, formula)
        else { return nil }
        seen[slip.id, default: []].insert(formula)
        let wrong = study.doubles(formula)
        return wrong.isFinite && Float(wrong) != Float(value) ? (slip, formula) : nil
      }
    }
  }
}
