import NumericCore

/// A derivation with some of its definitions replaced, one after the other, as by someone who makes a slip and goes
/// on from there.
///
/// What follows from a replaced definition is worked out again. A partial derivative that was itself replaced stays as
/// it is from then on: so slips add up.
public struct AlteredDerivation: Sendable, Equatable {
  /// The quantities as they are defined now.
  public private(set) var definitions: Derivation
  /// The rule that its partial derivatives follow.
  private(set) var rule: ChainRule = .correct
  /// How results are rounded before they are used.
  var carrying: Carrying?
  /// The partial derivatives that are written down; they are not worked out again.
  private var settled: Set<Symbol> = []
  /// The quantities that the looked-at ones don't come from: their partial derivatives are put off.
  private var unused: Set<Symbol> = []
  /// The partial derivatives that are put off until a slip asks for them.
  private var outdated: Set<Symbol> = []

  /// Takes a derivation as it is stated.
  public init(_ derivation: Derivation) { definitions = derivation }

  /// Takes of a derivation some quantities alone, with what slips bring in beside it: the steps that train what they
  /// are computed from, and the rows that may be copied.
  ///
  /// It has no claims and shows nothing: slips are tried on it.
  package init(_ derivation: Derivation, limitedTo targets: [Symbol]) {
    let needed = derivation.origins(of: targets)
    let beside = derivation.names.filter { name in
      if case .step(let parameter, _, _)? = derivation[name]?.definition {
        needed.contains(parameter)
      } else {
        false
      }
    }
    let kept = needed.union(derivation.origins(of: beside + derivation.siblings(of: needed)))
    definitions = derivation.keeping(kept)
    unused = kept.subtracting(needed)
  }

  /// The formula of a quantity over others.
  public func formula(of symbol: Symbol) -> Expression? { definitions.formula(of: symbol) }

  // MARK: - Altering

  /// The derivation with some definitions replaced, and every partial derivative that this changes worked out
  /// again; with another rule, every one.
  func rewritten(
    rule: ChainRule? = nil, _ edit: (Quantity) -> Quantity.Definition? = { _ in nil }
  ) -> AlteredDerivation {
    var result = self
    if let rule { result.rule = rule }
    var changed: Set<Symbol> = []
    for name in definitions.names {
      let quantity = definitions[name]!
      if let definition = edit(quantity) {
        result.redefine(name, as: definition)
        changed.insert(name)
      } else if case .partial(let output, _, _) = quantity.definition, !settled.contains(name),
        rule != nil
          || !changed.isEmpty && result.definitions.depend([output], on: changed)
      {
        if unused.contains(name) { result.outdated.insert(name) } else { result.workOut(name) }
        // What is differentiated once more follows.
        if result.formula(of: name) != formula(of: name) { changed.insert(name) }
      }
    }
    return result
  }

  /// The derivation with the partial derivatives worked out that were put off.
  func broughtUpToDate() -> AlteredDerivation {
    var result = self
    for name in definitions.names where outdated.contains(name) { result.workOut(name) }
    result.outdated = []
    return result
  }

  private mutating func workOut(_ partial: Symbol) { definitions.workOut(partial, following: rule) }

  /// Replaces the definition of one quantity and leaves every other as it is.
  mutating func redefine(_ symbol: Symbol, as definition: Quantity.Definition) {
    definitions.redefine(symbol, as: definition)
    if case .partial = definition { settled.insert(symbol) }
  }

  /// Leaves every partial derivative as it is now, whatever is rewritten later.
  mutating func settlePartials() {
    for name in definitions.names {
      if case .partial? = definitions[name]?.definition { settled.insert(name) }
    }
  }

  /// Adds a step of gradient descent that nobody sees, with the partial derivative that it takes.
  mutating func addStep(_ name: Symbol, of parameter: Symbol, along output: Symbol, rate: Expression) {
    let gradient = definitions.partial(of: .symbol(output), by: .symbol(parameter), following: rule)
    let step = Quantity.Definition.step(parameter: parameter, rate: rate, gradient: gradient)
    definitions.addHidden(Quantity(symbol: name, definition: step, role: .computed))
  }
}

extension AlteredDerivation {
  /// Evaluates in floating point, with results carried on as they are here.
  public var doubles: Valuation<Double> { Valuation(definitions, .double, carrying: carrying) }
  /// Evaluates in enclosures, with results carried on as they are here.
  public var enclosures: Valuation<Interval> { Valuation(definitions, .interval, carrying: carrying) }
  /// Evaluates exactly where the arithmetic is rational, with results carried on as they are here.
  public var exacts: Valuation<Rational> { Valuation(definitions, .exact, carrying: carrying) }
}

extension Derivation {
  /// The derivation with some definitions replaced, and every partial derivative that this changes worked out again.
  func rewritten(_ edit: (Quantity) -> Quantity.Definition?) -> Derivation {
    AlteredDerivation(self).rewritten(edit).definitions
  }
}
