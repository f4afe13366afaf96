import NumericCore

extension Derivation {
  /// The formula of a partial derivative: the sum along the paths where they can be listed, else one term for
  /// each direct user of the variable, with the user's own partial derivative as a quantity of its own.
  /// Paths can be listed when they are few and short.
  ///
  /// Those are stated from the output down, each once, so that none has to ask for another: neither time nor
  /// the stack grows with the number of paths.
  mutating func partialFormula(
    of output: Symbol, by variable: Symbol, following rule: ChainRule
  ) -> Expression {
    formula(over: DependencyGraph(of: output, by: variable, in: self), following: rule)
  }

  private mutating func formula(over graph: DependencyGraph, following rule: ChainRule) -> Expression {
    // Most graphs are so small that no path in them need be counted.
    if graph.pathCount <= ChainRule.listedPaths, graph.nodes.count <= ChainRule.listedArrows {
      return sum(over: graph.paths(limit: ChainRule.listedPaths), following: rule)
    }
    let (output, variable) = (graph.output, graph.variable)
    let paths = graph.pathsFromOutput
    func isElided(_ node: Symbol) -> Bool {
      guard let above = paths[node] else { return false }
      return above.count > ChainRule.listedPaths || above.longest > ChainRule.listedArrows
    }
    guard isElided(variable) else {
      return sum(over: graph.paths(limit: ChainRule.listedPaths), following: rule)
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
      addHidden(Quantity(symbol: symbol, definition: definition, role: .computed))
    }
    return sum(over: users[variable]!, of: output, by: variable, following: rule)
  }

  /// The sum of the products along paths.
  mutating func sum(over paths: [DependencyGraph.Path], following rule: ChainRule) -> Expression {
    .sum(of: paths.map { ChainRule.multiplied(locals(along: $0, following: rule)) })
  }

  /// The local derivatives along a path, from the output down.
  mutating func locals(along path: DependencyGraph.Path, following rule: ChainRule) -> [Expression] {
    zip(path, path.dropFirst()).map { local(of: $0, by: $1, following: rule) }
  }

  /// The quantities whose formulas mention a variable, on the way to an output, in the order stated.
  package func users(of variable: Symbol, towards output: Symbol) -> [Symbol] {
    uses.sorted(DependencyGraph(of: output, by: variable, in: self).users[variable, default: []])
  }

  /// The quantities whose formulas mention a quantity, in the order stated, wherever they lead.
  package func directUsers(of variable: Symbol) -> [Symbol] { uses.sorted(uses.users(of: variable)) }

  /// The terms of a partial derivative, one for each direct user of its variable: what has arrived at the user, times the
  /// user's local derivative. Of a quantity by itself it is 1.
  ///
  /// - Parameter isNamed: whether a local derivative is shown by its name, since it has been worked out before.
  package func passedBack(
    of output: Symbol, by variable: Symbol, naming isNamed: (Symbol) -> Bool = { _ in false }
  ) -> [Expression] {
    if output == variable { return [1] }
    // Of a copy, since it keeps what is worked out.
    var copy = self
    return users(of: variable, towards: output).map { user in
      let named = Symbol.partial(of: user, by: variable)
      let local = isNamed(named) ? .symbol(named) : copy.local(of: user, by: variable, following: .correct)
      // What arrives unchanged is no factor: ∂E/∂E₁ is 1.
      return self[.partial(of: output, by: user)]?.formula == 1
        ? local : copy.term(of: output, through: user, local)
    }
  }

  /// The sum of ∂(output)/∂(user) · ∂(user)/∂(variable) over the direct users of the variable.
  private mutating func sum(
    over users: [Symbol], of output: Symbol, by variable: Symbol, following rule: ChainRule
  ) -> Expression {
    .sum(
      of: users.map { user in
        term(of: output, through: user, local(of: user, by: variable, following: rule))
      })
  }

  /// ∂(output)/∂(user) times a local derivative.
  private func term(of output: Symbol, through user: Symbol, _ local: Expression) -> Expression {
    user == output ? local : ChainRule.multiplied([.symbol(.partial(of: output, by: user)), local])
  }
}
