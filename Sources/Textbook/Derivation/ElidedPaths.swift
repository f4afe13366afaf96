import NumericCore

extension Derivation {
  /// The formula of a partial derivative: the sum along the paths where they can be listed, else one term for
  /// each direct user of the variable, with the user's own partial derivative as a quantity of its own.
  /// Paths can be listed when they are few and short.
  ///
  /// Those are stated from the output down, each once, so that none has to ask for another: neither time nor
  /// the stack grows with the number of paths.
  mutating func partialFormula(of output: Symbol, by variable: Symbol) -> Expression {
    let formula = formula(over: DependencyGraph(of: output, by: variable, in: self))
    // Of a partial derivative that is worked out again; a new one is not stated yet.
    uses.mention(formula.symbols, in: Symbol.partial(of: output, by: variable))
    return formula
  }

  private mutating func formula(over graph: DependencyGraph) -> Expression {
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
        ? sum(over: users[node]!, of: output, by: node) : partialFormula(of: output, by: node)
      let definition = Quantity.Definition.partial(of: output, by: node, formula: formula)
      addHidden(Quantity(symbol: symbol, definition: definition, role: .computed))
    }
    return sum(over: users[variable]!, of: output, by: variable)
  }

  /// The quantities whose formulas mention a variable, on the way to an output, in the order stated.
  package func users(of variable: Symbol, towards output: Symbol) -> [Symbol] {
    uses.sorted(DependencyGraph(of: output, by: variable, in: self).users[variable, default: []])
  }

  /// A partial derivative as the sum over the users of its variable, whose own partial derivatives are stated.
  package func sumOverUsers(of output: Symbol, by variable: Symbol) -> Expression {
    let users = users(of: variable, towards: output)
    guard users.isEmpty else { return sum(over: users, of: output, by: variable) }
    return output == variable ? 1 : 0
  }

  /// The sum of ∂(output)/∂(user) · ∂(user)/∂(variable) over the direct users of the variable.
  private func sum(over users: [Symbol], of output: Symbol, by variable: Symbol) -> Expression {
    let terms = users.map { user -> Expression in
      let local = rule.local(user, formula(of: user)!, variable)
      guard user != output else { return local }
      return rule.product([.symbol(.partial(of: output, by: user)), local])
    }
    return .sum(of: terms)
  }
}
