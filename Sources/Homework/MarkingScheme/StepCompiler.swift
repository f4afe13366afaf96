import NumericCore
import Textbook

/// Compiles a derivation's steps, right and with every slip, so that ten thousand sheets cost little each.
struct StepCompiler {
  private let steps: AskedSteps
  private var derivation: Quantities { steps.derivation }
  private let slipped: [Slipped]

  /// A derivation with a slip made in one place.
  private struct Slipped {
    let slip: Slip
    let place: Symbol?
    let derivation: Quantities
    /// The quantities whose formulas it changes.
    let changed: Set<Symbol>
  }

  /// Prepares to compile some steps, with some slips.
  init(_ steps: AskedSteps, _ slips: [Slip]) {
    let (derivation, symbols) = (steps.derivation, steps.asked)
    self.steps = steps
    // What no asked quantity comes from would only have to be rewritten with every slip.
    let limited = AlteredQuantities(derivation, limitedTo: symbols)
    slipped = slips.flatMap { slip in
      slip.variants(limited, symbols).map { variant in
        let other = variant.derivation.definitions
        // What a slip is not tried on is not stated there.
        return Slipped(
          slip: slip, place: variant.place, derivation: other, changed: derivation.names(changedIn: other))
      }
    }
  }

  /// The steps of a scheme, in order.
  func steps(points: [Symbol: Int]) -> [MarkingScheme.Step] {
    steps.asked.enumerated().map { index, symbol in
      let start = steps.start(of: index)
      return MarkingScheme.Step(
        number: index + 1, symbol: symbol, points: points[symbol] ?? 1,
        ways: ways(to: symbol, from: start), slips: slips(in: symbol, from: start))
    }
  }

  /// The activations in the formulas of some quantities, as functions of the givens and the answers: those with
  /// a kink, and those that flatten in what is asked itself.
  func bends(among quantities: Set<Symbol>) -> [Bend] {
    let start = steps.start(of: steps.asked.count)
    var seen: Set<Expression> = []
    return derivation.names.filter(quantities.contains).flatMap { name -> [Bend] in
      guard let definition = derivation[name]?.definition, let formula = derivation.formula(of: name) else {
        return []
      }
      let isValue = if case .formula = definition { true } else { false }
      return formula.applications.compactMap { function, argument in
        let isKink = function == .relu || function == .step
        let flattens = isValue && start.isAnswered(name) && (function == .sigmoid || function == .tanh)
        guard isKink || flattens,
          seen.insert(argument).inserted
        else { return nil }
        var other = derivation
        other.state(Quantity(symbol: "argument", definition: .formula(argument), role: .computed))
        return StepFormula(of: "argument", in: other, from: start).map { Bend(isKink: isKink, argument: $0) }
      }
    }
  }

  /// A step's formula from what is answered before it, in each way that is taught.
  private func ways(to symbol: Symbol, from start: StepStart) -> [StepFormula] {
    let others = PartialWays.rewritings(of: symbol, in: derivation, from: start.known)
    var ways: [StepFormula] = []
    for derivation in [derivation] + others {
      guard let way = StepFormula(of: symbol, in: derivation, from: start) else { continue }
      // Two ways from the same answers are one formula, written differently.
      if !ways.contains(where: { Set($0.answers) == Set(way.answers) }) { ways.append(way) }
    }
    return ways
  }

  /// What the slips make of each step.
  func slips() -> [[MarkingScheme.StepSlip]] {
    steps.asked.enumerated().map { index, symbol in slips(in: symbol, from: steps.start(of: index)) }
  }

  /// What the slips make of a step when everything before it is as it was answered.
  func slips(in symbol: Symbol, from start: StepStart) -> [MarkingScheme.StepSlip] {
    let needed = needed(for: symbol, from: start)
    return slipped.compactMap { slipped in
      guard !slipped.changed.isDisjoint(with: needed),
        derivation.changes(symbol, in: slipped.derivation, from: start.known),
        let formula = StepFormula(of: symbol, in: slipped.derivation, from: start)
      else { return nil }
      return MarkingScheme.StepSlip(
        Diagnosis(.init(slipped.slip, place: slipped.place)), at: symbol, formula, in: slipped.derivation)
    }
  }

  /// The quantities that a step is computed from, itself included, down to the answers before it.
  private func needed(for symbol: Symbol, from start: StepStart) -> Set<Symbol> {
    var found: Set<Symbol> = [symbol]
    var pending = [symbol]
    while let next = pending.popLast() {
      for symbol in derivation.formula(of: next)?.symbols ?? [] where !start.isAnswered(symbol) {
        if found.insert(symbol).inserted { pending.append(symbol) }
      }
    }
    return found
  }
}

extension Expression {
  /// The elementary functions in the formula, each with its argument.
  var applications: [(function: ElementaryFunction, argument: Expression)] {
    switch self {
    case .number, .pi, .symbol: []
    case .sum(let parts), .product(let parts): parts.flatMap(\.applications)
    case .series(let series): series.sum.applications
    case .quotient(let a, let b): a.applications + b.applications
    case .negation(let a), .power(let a, _): a.applications
    case .apply(let function, let argument): [(function, argument)] + argument.applications
    }
  }
}
