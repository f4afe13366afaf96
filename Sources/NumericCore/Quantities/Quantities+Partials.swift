extension Quantities {
  /// States the partial derivative of one quantity by another, unless it is stated, and returns its name.
  @discardableResult
  package mutating func partial(of output: Symbol, by variable: Symbol, following rule: ChainRule) -> Symbol {
    let symbol = Symbol.partial(of: output, by: variable)
    guard place(of: symbol) == nil else { return symbol }
    let formula = partialFormula(of: output, by: variable, following: rule)
    state(
      Quantity(
        symbol: symbol, definition: .partial(of: output, by: variable, formula: formula), role: .computed))
    return symbol
  }

  /// Works a partial derivative out again.
  package mutating func workOut(_ partial: Symbol, following rule: ChainRule) {
    guard case .partial(let output, let variable, _)? = self[partial]?.definition else { return }
    let formula = partialFormula(of: output, by: variable, following: rule)
    redefine(partial, as: .partial(of: output, by: variable, formula: formula))
  }

  /// The formula of a partial derivative, worked out from what it is taken of; nil for any other quantity.
  package mutating func workedOut(_ partial: Symbol) -> Expression? {
    guard case .partial(let output, let variable, _)? = self[partial]?.definition else { return nil }
    return partialFormula(of: output, by: variable, following: .correct)
  }

  /// The formula of a partial derivative: the sum along the paths where they can be listed, else one term for
  /// each direct user of the variable, with the user's own partial derivative as a quantity of its own.
  /// Paths can be listed when they are few and short.
  ///
  /// Those are stated from the output down, each once, so that none has to ask for another: neither time nor
  /// the stack grows with the number of paths.
  private mutating func partialFormula(
    of output: Symbol, by variable: Symbol, following rule: ChainRule
  ) -> Expression {
    formula(over: DependencyGraph(of: output, by: variable, in: self), following: rule)
  }

  private mutating func formula(over graph: DependencyGraph, following rule: ChainRule) -> Expression {
    // Most graphs are so small that no path in them need be counted.
    if graph.pathCount <= ChainRule.listedPaths, graph.nodes.count <= ChainRule.listedArrows {
      return rule.sum(over: graph.paths(limit: ChainRule.listedPaths), in: self)
    }
    let (output, variable) = (graph.output, graph.variable)
    let paths = graph.pathsFromOutput
    func isElided(_ node: Symbol) -> Bool {
      guard let above = paths[node] else { return false }
      return above.count > ChainRule.listedPaths || above.longest > ChainRule.listedArrows
    }
    guard isElided(variable) else {
      return rule.sum(over: graph.paths(limit: ChainRule.listedPaths), in: self)
    }
    let users = graph.users
    var needed: Set<Symbol> = [variable]
    for node in graph.nodes.reversed() where needed.contains(node) && isElided(node) {
      needed.formUnion(users[node]!)
    }
    for node in graph.nodes where needed.contains(node) && node != output && node != variable {
      let symbol = Symbol.partial(of: output, by: node)
      guard self[symbol] == nil else { continue }
      let formula =
        isElided(node)
        ? sum(over: users[node]!, of: output, by: node, following: rule)
        : partialFormula(of: output, by: node, following: rule)
      let definition = Quantity.Definition.partial(of: output, by: node, formula: formula)
      state(Quantity(symbol: symbol, definition: definition, role: .computed))
    }
    return sum(over: users[variable]!, of: output, by: variable, following: rule)
  }

  /// The quantities whose formulas mention a variable, on the way to an output, in the order stated.
  package func users(of variable: Symbol, towards output: Symbol) -> [Symbol] {
    sorted(DependencyGraph(of: output, by: variable, in: self).users[variable, default: []])
  }

  /// The quantities whose formulas mention a quantity, in the order stated, wherever they lead.
  package func directUsers(of variable: Symbol) -> [Symbol] { sorted(mentions(of: variable)) }

  /// The terms of a partial derivative, one for each direct user of its variable: what has arrived at the user, times the
  /// user's local derivative. Of a quantity by itself it is 1.
  ///
  /// - Parameter isNamed: whether a local derivative is shown by its name, since it has been worked out before.
  package func passedBack(
    of output: Symbol, by variable: Symbol, naming isNamed: (Symbol) -> Bool = { _ in false }
  ) -> [Expression] {
    if output == variable { return [1] }
    return users(of: variable, towards: output).map { user in
      let named = Symbol.partial(of: user, by: variable)
      let local = isNamed(named) ? .symbol(named) : ChainRule.correct.local(of: user, by: variable, in: self)
      // What arrives unchanged is no factor: ∂E/∂E₁ is 1.
      return self[.partial(of: output, by: user)]?.formula == 1
        ? local : term(of: output, through: user, local)
    }
  }

  /// The sum of ∂(output)/∂(user) · ∂(user)/∂(variable) over the direct users of the variable.
  private func sum(
    over users: [Symbol], of output: Symbol, by variable: Symbol, following rule: ChainRule
  ) -> Expression {
    .sum(
      of: users.map { user in
        term(of: output, through: user, rule.local(of: user, by: variable, in: self))
      })
  }

  /// ∂(output)/∂(user) times a local derivative.
  private func term(of output: Symbol, through user: Symbol, _ local: Expression) -> Expression {
    user == output ? local : ChainRule.multiplied([.symbol(.partial(of: output, by: user)), local])
  }
}
