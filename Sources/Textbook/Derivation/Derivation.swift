import NumericCore

/// A lecture's derivation, stated once, as a value.
///
/// A chapter builds it with ``given(_:_:as:restating:file:line:)``, ``let(_:_:file:line:)``,
/// ``gradient(of:by:file:line:)``, ``step(_:along:rate:named:file:line:)`` and the `claim` methods; interpreters then
/// evaluate it, prove its claims, print it, mark answers to it.
///
///     var d = Derivation()
///     let x = d.given("x", 2), w = d.given("w", "0.5", as: .weight)
///     let y = d.let("y", sigmoid(x * w))
///     let dy = d.gradient(of: y, by: w)
///     d.claim("L3-25", dy[w], is: y * (1 - y) * x)
public struct Derivation: Sendable, Equatable {
  /// The parts, in reading order.
  public internal(set) var steps: [Step] = []
  /// The claims, in the order stated.
  public internal(set) var claims: [Claim] = []
  /// The pairs of claims that are said to contradict each other.
  var contradictions: [ContradictingPair] = []
  /// The quantities, in the order stated.
  public package(set) var quantities = Quantities()
  /// The short names that derivatives go by in formulas: δ_o1 for ∂E/∂net_o1.
  public internal(set) var shortNames: [Symbol: Symbol] = [:]
  /// Where each claim is made, by its id; no part of what is derived.
  @Derived var claimed: [String: SourceLine] = [:]
  /// The quantities whose values a note states ahead of them, and where.
  @Derived var announced: [(name: Symbol, place: SourceLine)] = []
  /// Where each quantity is stated.
  @Derived private var places: [Symbol: SourceLine] = [:]

  /// The values that take the place of the chapter's own givens.
  public let overrides: [Symbol: PrintedDecimal]
  /// The givens whose value is not the chapter's own.
  public internal(set) var changed: Set<Symbol> = []

  /// Creates an empty derivation; `overrides` takes the place of givens stated later.
  public init(overrides: [Symbol: PrintedDecimal] = [:]) { self.overrides = overrides }

  // MARK: - Stating quantities

  /// States a given number and returns its name; `restated` is the earlier result that the lecture takes up
  /// with it, rounded.
  @discardableResult
  public mutating func given(
    _ symbol: Symbol, _ value: PrintedDecimal, as role: Quantity.Role = .input,
    restating restated: Expression? = nil, file: StaticString = #filePath, line: UInt = #line
  ) -> Expression {
    let chosen = overrides[symbol] ?? value
    if chosen.value != value.value { changed.insert(symbol) }
    add(
      Quantity(symbol: symbol, definition: .given(chosen), role: role), restating: restated,
      at: SourceLine(file, line))
    steps.append(.quantity(symbol))
    return .symbol(symbol)
  }

  /// States a computed quantity and returns its name.
  @discardableResult
  public mutating func `let`(
    _ symbol: Symbol, _ formula: Expression, file: StaticString = #filePath, line: UInt = #line
  ) -> Expression {
    add(Quantity(symbol: symbol, definition: .formula(formula), role: .computed), at: SourceLine(file, line))
    steps.append(.quantity(symbol))
    return .symbol(symbol)
  }

  /// States the partial derivatives of a quantity by others, each shown path by path.
  @discardableResult
  public mutating func gradient(
    of output: Expression, by variables: Expression..., file: StaticString = #filePath, line: UInt = #line
  ) -> Gradient {
    for variable in variables {
      let symbol = partial(of: output, by: variable, file: file, line: line)
      steps.append(.partial(symbol.name))
    }
    return Gradient(of: stated(output, at: SourceLine(file, line)))
  }

  /// States the partial derivatives of a quantity by others, each shown as one sum over the quantities that use
  /// the variable: ∂E/∂w = Σ ∂E/∂u·∂u/∂w.
  ///
  /// Where many like paths lead to a variable, that says in a line what the paths say on a page.
  @discardableResult
  public mutating func summedGradient(
    of output: Expression, by variables: Expression..., file: StaticString = #filePath, line: UInt = #line
  ) -> Gradient {
    for variable in variables {
      let symbol = partial(of: output, by: variable, file: file, line: line)
      for user in quantities.users(of: variable.name, towards: output.name) where user != output.name {
        partial(of: output, by: .symbol(user))
      }
      steps.append(.partialSum(symbol.name))
    }
    return Gradient(of: stated(output, at: SourceLine(file, line)))
  }

  /// The partial derivative of one quantity by another, named but not shown as a step of its own.
  @discardableResult
  public mutating func partial(
    of output: Expression, by variable: Expression, file: StaticString = #filePath, line: UInt = #line
  ) -> Expression {
    let place = SourceLine(file, line)
    let (output, variable) = (stated(output, at: place), stated(variable, at: place))
    let symbol = Symbol.partial(of: output, by: variable)
    if self[symbol] == nil { places[symbol] = place }
    return .symbol(quantities.partial(of: output, by: variable, following: .correct))
  }

  /// States a gradient-descent step w⁺ = w − η·∂E/∂w and returns the new value's name.
  ///
  /// A quantity to step along must be a partial derivative by the parameter; a formula may say anything.
  @discardableResult
  public mutating func step(
    _ parameter: Expression, along gradient: Expression, rate: Expression, named name: Symbol? = nil,
    file: StaticString = #filePath, line: UInt = #line
  ) -> Expression {
    let place = SourceLine(file, line)
    let parameter = stated(parameter, at: place)
    if case .symbol(let direction) = gradient {
      requireGradient(direction, by: parameter, at: place)
    }
    let symbol = name ?? parameter.updated
    add(
      Quantity(
        symbol: symbol, definition: .step(parameter: parameter, rate: rate, gradient: gradient),
        role: .computed), at: place)
    steps.append(.quantity(symbol))
    return .symbol(symbol)
  }

  /// States the value that a quantity has once a round of steps has been repeated `times` times.
  @discardableResult
  public mutating func after(
    _ times: Int, roundsOf updates: [Expression], _ watched: Expression, named name: Symbol? = nil,
    file: StaticString = #filePath, line: UInt = #line
  ) -> Expression {
    let place = SourceLine(file, line)
    let feedback = updates.map { update in
      let next = stated(update, at: place)
      guard case .step(let parameter, _, _)? = self[next]?.definition else {
        AuthorMistake.stop("\(next) is not a gradient-descent step, so no round can repeat it", at: place)
      }
      guard case .given? = self[parameter]?.definition else {
        AuthorMistake.stop("\(parameter) is computed, so no round can update it", at: place)
      }
      return Repetition.Feedback(parameter: parameter, next: next)
    }
    let watched = stated(watched, at: place)
    let symbol = name ?? watched.inRound(times)
    add(
      Quantity(
        symbol: symbol,
        definition: .repeated(Repetition(watched: watched, times: times, feedback: feedback)),
        role: .computed), at: place)
    steps.append(.quantity(symbol))
    return .symbol(symbol)
  }

  /// States the point where the partial derivatives of a quantity by some givens all vanish, coordinate by
  /// coordinate, and returns the coordinates' names.
  ///
  /// Of a convex error that is its minimum. The derivatives that belong to it are stated too, if they are not
  /// yet. The enclosure holds a proof that there is such a point; without one, the value is undefined.
  ///
  /// There are as many names as variables, and each variable is a given, or a number with a name; anything else is
  /// a mistake in the chapter.
  public mutating func stationaryPoint(
    of output: Expression, over variables: [Expression], named names: [Symbol],
    file: StaticString = #filePath, line: UInt = #line
  ) -> [Expression] {
    let place = SourceLine(file, line)
    AuthorMistake.unless(
      names.count == variables.count,
      "\(names.count) names for \(variables.count) coordinates; each needs one", at: place)
    let derivatives = variables.map { partial(of: output, by: $0, file: file, line: line).name }
    let unknowns = variables.map { stated($0, at: place) }
    let program = quantities.program(for: derivatives, cut: Set(unknowns))
    let point = StationaryPoint(
      output: stated(output, at: place), variables: unknowns, derivatives: derivatives,
      constants: program.inputs.filter { !unknowns.contains($0) })
    for (coordinate, name) in names.enumerated() {
      AuthorMistake.unless(
        self[unknowns[coordinate]]?.dependencies.isEmpty == true,
        "\(unknowns[coordinate]) is computed, so it cannot be solved for", at: place)
      add(
        Quantity(symbol: name, definition: .stationary(point, coordinate: coordinate), role: .computed),
        at: place)
      steps.append(.quantity(name))
    }
    return names.map { .symbol($0) }
  }

  /// States quantities without showing them: they serve a comparison.
  public mutating func withoutShowing<Result>(_ body: (inout Derivation) -> Result) -> Result {
    // Taken away meanwhile: what is added to a shared array would copy it.
    var shown: [Step] = []
    swap(&shown, &steps)
    defer { steps = shown }
    return body(&self)
  }

  private mutating func add(_ quantity: Quantity, restating origin: Expression? = nil, at place: SourceLine) {
    if self[quantity.symbol] != nil {
      let first = places[quantity.symbol].map { "; the first time at \($0)" } ?? ""
      AuthorMistake.stop("\(quantity.symbol) is stated twice\(first)", at: place)
    }
    for symbol in quantity.dependencies where self[symbol] == nil {
      stop(at: place, unknown: symbol, mentionedBy: "\(quantity.symbol)")
    }
    places[quantity.symbol] = place
    quantities.state(quantity, restating: origin)
  }

  // MARK: - Rewriting

  /// Adds a quantity without showing it.
  mutating func addHidden(_ quantity: Quantity) { quantities.state(quantity) }

  /// The derivation of some quantities alone, which come from no others. It has no claims and shows nothing.
  func keeping(_ kept: Set<Symbol>) -> Derivation {
    var result = self
    (result.steps, result.claims) = ([], [])
    result.quantities = quantities.keeping(kept)
    return result
  }

  /// The derivation with its quantities stated anew, in the same order; `state` adds each, and what is to come before or
  /// after it.
  func restated(_ state: (Quantity, inout Derivation) -> Void) -> Derivation {
    var result = self
    result.quantities = quantities.emptied()
    for name in names where result[name] == nil { state(self[name]!, &result) }
    return result
  }
}
