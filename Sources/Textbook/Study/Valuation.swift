import NumericCore

/// The value of every quantity of a derivation, over one kind of number.
public struct Valuation<S: ElementaryScalar>: Sendable {
  /// The derivation that is evaluated.
  public let derivation: Derivation
  private let arithmetic: Arithmetic<S>
  /// How results are rounded before they are used; nil carries them on as they are.
  private let carrying: Carrying?
  private var values: [Symbol: S] = [:]
  private var finalStates: [RoundKey: [Symbol: S]] = [:]
  private var roots: [StationaryPoint: [S]] = [:]

  /// One run of repeated rounds, so that several quantities looked at after it share it.
  private struct RoundKey: Hashable {
    let times: Int
    let next: [Symbol]
  }

  init(_ derivation: Derivation, _ arithmetic: Arithmetic<S>, carrying: Carrying? = nil) {
    self.derivation = derivation
    self.arithmetic = arithmetic
    self.carrying = carrying
  }

  /// The value of a quantity; undefined names are a mistake of the caller.
  public mutating func callAsFunction(_ symbol: Symbol) -> S {
    if let known = values[symbol] { return known }
    // Operands first, on a stack of our own: a deep derivation must not overflow the thread's.
    var pending = [symbol]
    while let next = pending.last {
      if values[next] != nil {
        pending.removeLast()
        continue
      }
      let missing = prerequisites(of: next).filter { values[$0] == nil }
      if missing.isEmpty {
        values[next] = computed(next)
        pending.removeLast()
      } else {
        pending += missing
      }
    }
    return values[symbol]!
  }

  /// The value of a formula over the derivation's quantities.
  ///
  /// A symbol that is no quantity of the derivation has no value; it takes the one `free` gives.
  public mutating func callAsFunction(_ formula: Expression, free: [Symbol: S] = [:]) -> S {
    var operands: [Symbol: S] = free
    for symbol in formula.symbols where free[symbol] == nil { operands[symbol] = self(symbol) }
    return formula.evaluated { operands[$0]! }
  }

  /// The value of a quantity when what it directly depends on has other values.
  ///
  /// That is how a step of someone's work is followed through: right work on a wrong earlier value. A
  /// dependency that is not in `values` keeps the derivation's own value.
  public func value(of symbol: Symbol, given values: [Symbol: S]) -> S {
    var other = Valuation(derivation, arithmetic, carrying: carrying)
    for (dependency, value) in values { other.put(value, for: dependency) }
    return other(symbol)
  }

  /// Puts a value in place of a quantity's own, before anything that depends on it is evaluated.
  public mutating func put(_ value: S, for symbol: Symbol) { values[symbol] = value }

  func prerequisites(of symbol: Symbol) -> [Symbol] {
    switch derivation[symbol]?.definition {
    case .repeated(let repetition): prerequisites(of: repetition)
    case .stationary(let point, _):
      derivation.givens + point.variables
        + derivation.numbers(behind: point.derivatives, cut: Set(point.variables))
    default: derivation.dependencies(of: symbol)
    }
  }

  /// What a run begins with: the parameters, and all that is a number to it, an earlier run's results among them.
  private func prerequisites(of repetition: Repetition) -> [Symbol] {
    let parameters = repetition.feedback.map(\.parameter)
    let computed = [repetition.watched] + repetition.feedback.map(\.next)
    return derivation.givens + parameters + derivation.numbers(behind: computed, cut: Set(parameters))
  }

  private mutating func computed(_ symbol: Symbol) -> S {
    let quantity = derivation[derivation.stated(.symbol(symbol), at: nil)]!
    switch quantity.definition {
    case .given(let decimal): return S(decimal.value)
    case .repeated(let repetition): return value(after: repetition)
    case .stationary(let point, let coordinate): return root(point)[coordinate]
    case .formula, .partial, .step:
      let value = value(of: quantity.formula!) { values[$0]! }
      return carrying.map { arithmetic.rounded(value, $0.decimals) } ?? value
    }
  }

  /// The point where the derivatives vanish; all its coordinates are found at once.
  private mutating func root(_ point: StationaryPoint) -> [S] {
    if let known = roots[point] { return known }
    let program = derivation.program(for: point.derivatives, cut: Set(point.variables))
    let unknowns = point.variables.compactMap { program.inputs.firstIndex(of: $0) }
    let equations = point.derivatives.compactMap { program.slot(of: $0) }
    let inputs = program.inputs.map { values[$0]! }
    let root = arithmetic.root(program, equations, unknowns, inputs)
    roots[point] = root
    return root
  }

  /// The value of a formula; with its intermediate results rounded, where they are carried on so.
  private func value(of formula: Expression, _ operand: (Symbol) -> S) -> S {
    guard let carrying, carrying.results == .operations else {
      return arithmetic.kept(formula.evaluated(operand))
    }
    return formula.evaluated(rounding: { arithmetic.rounded($0, carrying.decimals) }, operand)
  }

  /// The value of a formula where only what it is computed from is carried on rounded; of a quantity, what its
  /// own formula gives.
  mutating func last(_ formula: Expression) -> S {
    if case .symbol(let symbol) = formula {
      return derivation.formula(of: symbol).map { last($0) } ?? self(symbol)
    }
    var operands: [Symbol: S] = [:]
    for symbol in formula.symbols { operands[symbol] = self(symbol) }
    return value(of: formula) { operands[$0]! }
  }

  /// Runs the rounds, then evaluates the watched quantity from the parameters they lead to.
  private mutating func value(after repetition: Repetition) -> S {
    let key = RoundKey(times: repetition.times, next: repetition.feedback.map(\.next))
    if finalStates[key] == nil {
      // A parameter that begins with another's value is an input all the same: from then on it has its own.
      let program = derivation.program(for: key.next, cut: Set(repetition.feedback.map(\.parameter)))
      let inputs = program.inputs.map { values[$0]! }
      let feedback = repetition.feedback.compactMap { pair in
        program.inputs.firstIndex(of: pair.parameter).map {
          (output: program.slot(of: pair.next)!, input: $0)
        }
      }
      let final = arithmetic.iterate(program, repetition.times, inputs, feedback, carrying)
      finalStates[key] = Dictionary(zip(program.inputs, final), uniquingKeysWith: { $1 })
    }
    var after = Valuation(derivation, arithmetic, carrying: carrying)
    // An earlier run's results stay as they are: it began before this one.
    for input in prerequisites(of: repetition) {
      after.put(finalStates[key]![input] ?? values[input]!, for: input)
    }
    return carrying == nil ? after(repetition.watched) : after.last(.symbol(repetition.watched))
  }
}

extension Derivation {
  /// Evaluates in floating point.
  public var doubles: Valuation<Double> { Valuation(self, .double) }
  /// Evaluates in enclosures.
  public var enclosures: Valuation<Interval> { Valuation(self, .interval) }
  /// Evaluates exactly, where the arithmetic is rational.
  public var exacts: Valuation<Rational> { Valuation(self, .exact) }

  /// How many rounds of steps its repeated quantities ask for, which is most of the work of evaluating it.
  public var roundsToRun: Int {
    names.reduce(0) { sum, name in
      if case .repeated(let repetition)? = self[name]?.definition { sum + repetition.times } else { sum }
    }
  }

  /// The derivation of some quantities as a flat program; what it does not compute are its inputs.
  ///
  /// `cut` makes quantities inputs that would be computed otherwise.
  public func program(for targets: [Symbol], cut: Set<Symbol> = []) -> Program {
    var definitions: [(Symbol, Expression)] = []
    var done: Set<Symbol> = []
    var stack = targets.reversed().map { (symbol: $0, expanded: false) }
    while let (symbol, expanded) = stack.popLast() {
      if expanded {
        definitions.append((symbol, formula(of: symbol)!))
      } else if !done.contains(symbol), !cut.contains(symbol), let formula = formula(of: symbol) {
        done.insert(symbol)
        stack.append((symbol, true))
        stack += formula.symbols.reversed().map { ($0, false) }
      }
    }
    return Program(definitions)
  }

  /// The results of runs, and the minima, that some quantities are computed from by formulas: what is no given, and yet an
  /// input of their program.
  fileprivate func numbers(behind symbols: [Symbol], cut: Set<Symbol>) -> [Symbol] {
    formulaAncestors(of: symbols, cut: cut).filter { self[$0]!.isIterated }
  }

  /// Whether any of some quantities is among others, or computed from them.
  func depend(_ symbols: [Symbol], on origins: Set<Symbol>) -> Bool {
    var seen: Set<Symbol> = []
    var pending = symbols
    while let symbol = pending.popLast() {
      guard self[symbol] != nil, seen.insert(symbol).inserted else { continue }
      if origins.contains(symbol) { return true }
      pending += dependencies(of: symbol)
    }
    return false
  }

  /// Whether a quantity can be worked out by hand, with all that it is computed from: ten thousand rounds cannot, nor can
  /// a minimum that is found by iteration.
  package func isWorkedByHand(_ symbol: Symbol) -> Bool {
    ancestors(of: [symbol]).allSatisfy { !self[$0]!.isIterated }
  }

  /// The quantities that a set of quantities comes from by formulas alone, these included: those that it has a derivative
  /// by. Nothing is looked for behind the results of a run, a minimum, or what is `cut`.
  package func formulaAncestors(of symbols: [Symbol], cut: Set<Symbol> = []) -> Set<Symbol> {
    var found: Set<Symbol> = []
    var pending = symbols
    while let symbol = pending.popLast() {
      guard let quantity = self[symbol], found.insert(symbol).inserted else { continue }
      if !quantity.isIterated, !cut.contains(symbol) { pending += quantity.dependencies }
    }
    return found
  }

  /// The quantities that a set of quantities is computed from, these included.
  package func ancestors(of symbols: [Symbol]) -> Set<Symbol> {
    var found: Set<Symbol> = []
    var pending = symbols
    while let symbol = pending.popLast() {
      guard self[symbol] != nil, found.insert(symbol).inserted else { continue }
      pending += dependencies(of: symbol)
    }
    return found
  }
}
