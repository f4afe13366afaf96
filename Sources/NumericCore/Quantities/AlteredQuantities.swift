/// Quantities with some of their definitions replaced, one after the other, as by someone who makes a slip and goes
/// on from there.
///
/// What follows from a replaced definition is worked out again. A partial derivative that was itself replaced stays as
/// it is from then on: so slips add up.
public struct AlteredQuantities: Sendable, Equatable {
  /// The quantities as they are defined now.
  public private(set) var definitions: Quantities
  /// The rule that its partial derivatives follow.
  package private(set) var rule: ChainRule = .correct
  /// How results are rounded before they are used.
  package var carrying: Carrying?
  /// The partial derivatives that are written down; they are not worked out again.
  private var settled: Set<Symbol> = []
  /// The quantities that the looked-at ones don't come from: their partial derivatives are put off.
  private var unused: Set<Symbol>
  /// The partial derivatives that are put off until a slip asks for them.
  private var outdated: Set<Symbol> = []

  /// Takes quantities as they are stated.
  public init(_ quantities: Quantities) { self.init(quantities, puttingOff: []) }

  /// Takes quantities as they are stated; some partial derivatives are worked out again only once they are asked for.
  package init(_ quantities: Quantities, puttingOff unused: Set<Symbol>) {
    definitions = quantities
    self.unused = unused
  }

  /// The formula of a quantity over others.
  public func formula(of symbol: Symbol) -> Expression? { definitions.formula(of: symbol) }

  // MARK: - Altering

  /// The quantities with some definitions replaced, and every partial derivative that this changes worked out
  /// again; with another rule, every one.
  package func rewritten(
    rule: ChainRule? = nil, _ edit: (Quantity) -> Quantity.Definition? = { _ in nil }
  ) -> AlteredQuantities {
    rewritten(rule: rule, replacing: definitions.names.indices) { edit(definitions.quantity(at: $0)) }
  }

  /// The quantities with one definition replaced, and every partial derivative that this changes worked out again.
  package func rewritten(_ symbol: Symbol, as definition: Quantity.Definition) -> AlteredQuantities {
    guard let place = definitions.place(of: symbol) else { return self }
    return rewritten(replacing: place..<definitions.names.count) { $0 == place ? definition : nil }
  }

  /// Goes through some places; nothing before them is replaced.
  private func rewritten(
    rule: ChainRule? = nil, replacing places: Range<Int>, _ edit: (Int) -> Quantity.Definition?
  ) -> AlteredQuantities {
    var result = self
    if let rule { result.rule = rule }
    var changed: Set<Symbol> = []
    for place in places {
      let quantity = definitions.quantity(at: place)
      let name = quantity.symbol
      if let definition = edit(place) {
        result.redefine(name, as: definition)
        changed.insert(name)
      } else if case .partial(let output, _, _) = quantity.definition, !settled.contains(name),
        rule != nil
          || !changed.isEmpty && result.definitions.depend([output], on: changed)
      {
        if unused.contains(name) { result.outdated.insert(name) } else { result.workOut(name) }
        // What is differentiated once more follows.
        if result.formula(of: name) != quantity.formula { changed.insert(name) }
      }
    }
    return result
  }

  /// The quantities with the partial derivatives worked out that were put off.
  package func broughtUpToDate() -> AlteredQuantities {
    var result = self
    for name in definitions.names where outdated.contains(name) { result.workOut(name) }
    result.outdated = []
    return result
  }

  private mutating func workOut(_ partial: Symbol) { definitions.workOut(partial, following: rule) }

  /// Replaces the definition of one quantity and leaves every other as it is.
  package mutating func redefine(_ symbol: Symbol, as definition: Quantity.Definition) {
    definitions.redefine(symbol, as: definition)
    if case .partial = definition { settled.insert(symbol) }
  }

  /// Leaves every partial derivative as it is now, whatever is rewritten later.
  package mutating func settlePartials() {
    for place in definitions.names.indices {
      let quantity = definitions.quantity(at: place)
      if case .partial = quantity.definition { settled.insert(quantity.symbol) }
    }
  }

  /// Adds a step of gradient descent that nobody sees, with the partial derivative that it takes.
  package mutating func addStep(
    _ name: Symbol, of parameter: Symbol, along output: Symbol, rate: Expression
  ) {
    let gradient = definitions.partial(of: output, by: parameter, following: rule)
    let step = Quantity.Definition.step(parameter: parameter, rate: rate, gradient: .symbol(gradient))
    definitions.state(Quantity(symbol: name, definition: step, role: .computed))
  }
}

extension AlteredQuantities {
  /// Evaluates in floating point, with results carried on as they are here.
  public var doubles: Valuation<Double> { Valuation(definitions, .double, carrying: carrying) }
  /// Evaluates in enclosures, with results carried on as they are here.
  public var enclosures: Valuation<Interval> { Valuation(definitions, .interval, carrying: carrying) }
  /// Evaluates exactly where the arithmetic is rational, with results carried on as they are here.
  public var exacts: Valuation<Rational> { Valuation(definitions, .exact, carrying: carrying) }
}
