/// The value of every quantity of a derivation, over one kind of number.
public struct Valuation<S: ElementaryScalar>: Sendable {
  /// The quantities that are evaluated.
  public let quantities: Quantities
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

  /// Evaluates nothing yet.
  package init(_ quantities: Quantities, _ arithmetic: Arithmetic<S>, carrying: Carrying? = nil) {
    self.quantities = quantities
    self.arithmetic = arithmetic
    self.carrying = carrying
  }

  /// The value of a quantity; undefined names are a mistake of the caller.
  @specialized(where S == Double)
  @specialized(where S == Interval)
  @specialized(where S == Rational)
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

  /// The value of a formula over the quantities.
  ///
  /// A symbol that is no quantity has no value; it takes the one `free` gives.
  @specialized(where S == Double)
  @specialized(where S == Interval)
  @specialized(where S == Rational)
  public mutating func callAsFunction(_ formula: Expression, free: [Symbol: S] = [:]) -> S {
    var operands: [Symbol: S] = free
    for symbol in formula.symbols where free[symbol] == nil { operands[symbol] = self(symbol) }
    return formula.evaluated { operands[$0]! }
  }

  /// The value of a quantity when what it directly depends on has other values.
  ///
  /// That is how a step of someone's work is followed through: right work on a wrong earlier value. A
  /// dependency that is not in `values` keeps its own value.
  public func value(of symbol: Symbol, given values: [Symbol: S]) -> S {
    var other = Valuation(quantities, arithmetic, carrying: carrying)
    for (dependency, value) in values { other.put(value, for: dependency) }
    return other(symbol)
  }

  /// Puts a value in place of a quantity's own, before anything that depends on it is evaluated.
  public mutating func put(_ value: S, for symbol: Symbol) { values[symbol] = value }

  /// The quantities whose values a quantity's own is found from.
  package func prerequisites(of symbol: Symbol) -> [Symbol] {
    guard let quantity = quantities[symbol] else { return [] }
    switch quantity.definition {
    case .repeated(let repetition): return prerequisites(of: repetition)
    case .stationary(let point, _):
      return quantities.givens + point.variables
        + quantities.numbers(behind: point.derivatives, cut: Set(point.variables))
    case .given, .formula, .partial, .step: return quantity.dependencies
    }
  }

  /// What a run begins with: the parameters, and all that is a number to it, an earlier run's results among them.
  private func prerequisites(of repetition: Repetition) -> [Symbol] {
    let parameters = repetition.feedback.map(\.parameter)
    let computed = [repetition.watched] + repetition.feedback.map(\.next)
    return quantities.givens + parameters + quantities.numbers(behind: computed, cut: Set(parameters))
  }

  private mutating func computed(_ symbol: Symbol) -> S {
    guard let quantity = quantities[symbol] else { AuthorMistake.stop("\(symbol) is not stated") }
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
    let program = quantities.program(for: point.derivatives, cut: Set(point.variables))
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
  @specialized(where S == Double)
  @specialized(where S == Interval)
  @specialized(where S == Rational)
  package mutating func last(_ formula: Expression) -> S {
    if case .symbol(let symbol) = formula {
      return quantities.formula(of: symbol).map { last($0) } ?? self(symbol)
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
      let program = quantities.program(for: key.next, cut: Set(repetition.feedback.map(\.parameter)))
      let inputs = program.inputs.map { values[$0]! }
      let feedback = repetition.feedback.compactMap { pair in
        program.inputs.firstIndex(of: pair.parameter).map {
          (output: program.slot(of: pair.next)!, input: $0)
        }
      }
      let final = arithmetic.iterate(program, repetition.times, inputs, feedback, carrying)
      finalStates[key] = Dictionary(zip(program.inputs, final), uniquingKeysWith: { $1 })
    }
    var after = Valuation(quantities, arithmetic, carrying: carrying)
    // An earlier run's results stay as they are: it began before this one.
    for input in prerequisites(of: repetition) {
      after.put(finalStates[key]![input] ?? values[input]!, for: input)
    }
    return carrying == nil ? after(repetition.watched) : after.last(.symbol(repetition.watched))
  }
}

extension Quantities {
  /// Evaluates in floating point.
  public var doubles: Valuation<Double> { Valuation(self, .double) }
  /// Evaluates in enclosures.
  public var enclosures: Valuation<Interval> { Valuation(self, .interval) }
  /// Evaluates exactly, where the arithmetic is rational.
  public var exacts: Valuation<Rational> { Valuation(self, .exact) }
}
