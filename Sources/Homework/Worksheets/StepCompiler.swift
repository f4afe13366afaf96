import NumericCore
import Textbook

/// Compiles a derivation's steps, right and with every slip, so that ten thousand sheets cost little each.
struct StepCompiler {
  private let derivation: Derivation
  private let givens: [Symbol: Int]
  private let slipped: [Slipped]

  /// A derivation with a slip made in one place.
  private struct Slipped {
    let slip: Slip
    let place: Symbol?
    let derivation: Derivation
  }

  init(_ derivation: Derivation, givens: [Symbol]) {
    self.derivation = derivation
    self.givens = Dictionary(uniqueKeysWithValues: givens.enumerated().map { ($1, $0) })
    slipped = Slip.all.filter { !$0.isRounding }.flatMap { slip in
      slip.variants(derivation, derivation.names).map {
        Slipped(slip: slip, place: $0.place, derivation: $0.derivation)
      }
    }
  }

  /// The steps that ask for some quantities, in order.
  func steps(for symbols: [Symbol], points: [Symbol: Int]) -> [Worksheet.Step] {
    var answered: [Symbol: Int] = [:]
    return symbols.enumerated().map { index, symbol in
      defer { answered[symbol] = index }
      return Worksheet.Step(
        number: index + 1, symbol: symbol, points: points[symbol] ?? 1,
        ways: ways(to: symbol, from: answered), slips: slips(in: symbol, from: answered))
    }
  }

  /// The activations in the formulas of some quantities, as functions of the givens and the answers.
  func bends(among quantities: Set<Symbol>, answered symbols: [Symbol]) -> [Bend] {
    let answered = Dictionary(uniqueKeysWithValues: symbols.enumerated().map { ($1, $0) })
    var seen: Set<Expression> = []
    return derivation.names.filter(quantities.contains).flatMap { name -> [Bend] in
      guard case .formula(let formula)? = derivation[name]?.definition else { return [] }
      return formula.applications.compactMap { function, argument in
        guard [.relu, .step, .sigmoid, .tanh].contains(function), seen.insert(argument).inserted else {
          return nil
        }
        var other = derivation
        other.let("argument", argument)
        return self.formula(of: "argument", in: other, from: answered).map {
          Bend(isKink: function == .relu || function == .step, argument: $0)
        }
      }
    }
  }

  /// A step's formula from what is answered before it, in each way that is taught.
  func ways(to symbol: Symbol, from answered: [Symbol: Int]) -> [StepFormula] {
    let derivations = [derivation] + (summedOverUsers(symbol, answered).map { [$0] } ?? [])
    return derivations.compactMap { formula(of: symbol, in: $0, from: answered) }
  }

  /// The derivation with a partial derivative as the sum over the quantities that use its variable; nil where
  /// that starts from no other answers than the paths do.
  private func summedOverUsers(_ symbol: Symbol, _ answered: [Symbol: Int]) -> Derivation? {
    guard case .partial(let output, let variable, let paths)? = derivation[symbol]?.definition else {
      return nil
    }
    let gradient = Gradient(output: output)
    let users = derivation.users(of: variable, towards: output).filter { $0 != output }
    guard users.contains(where: { answered[gradient.symbol(by: $0)] != nil }) else { return nil }
    var other = derivation
    for user in users { other.partial(of: .symbol(output), by: .symbol(user)) }
    let sum = other.sumOverUsers(of: output, by: variable)
    guard sum != paths else { return nil }
    other.redefine(symbol, as: .formula(sum))
    return other
  }

  /// What the slips make of a step when everything before it is as it was answered.
  func slips(in symbol: Symbol, from answered: [Symbol: Int]) -> [Worksheet.StepSlip] {
    slipped.compactMap { slipped in
      guard changes(symbol, in: slipped.derivation, from: answered),
        let formula = formula(of: symbol, in: slipped.derivation, from: answered)
      else { return nil }
      return Worksheet.StepSlip(
        slip: slipped.slip, place: slipped.place == symbol ? nil : slipped.place, formula: formula)
    }
  }

  /// Whether a step's formula, down to the answers before it, is another one than in the right derivation.
  private func changes(_ symbol: Symbol, in other: Derivation, from answered: [Symbol: Int]) -> Bool {
    var pending = [symbol]
    var seen: Set<Symbol> = []
    while let next = pending.popLast() {
      guard seen.insert(next).inserted, let formula = other.formula(of: next) else { continue }
      if formula != derivation.formula(of: next) { return true }
      pending += formula.symbols.filter { answered[$0] == nil }
    }
    return false
  }

  private func formula(
    of symbol: Symbol, in derivation: Derivation, from answered: [Symbol: Int]
  ) -> StepFormula? {
    StepFormula(of: symbol, in: derivation, givens: givens, answered: answered)
  }
}

extension Expression {
  /// The elementary functions in the formula, each with its argument.
  fileprivate var applications: [(function: ElementaryFunction, argument: Expression)] {
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
