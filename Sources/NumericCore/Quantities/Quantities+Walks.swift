// What quantities come from, and whether they come from it: walks down from them, on a stack of their own.

extension Quantities {
  /// The quantities that a set of quantities is computed from, these included.
  package func ancestors(of symbols: [Symbol]) -> Set<Symbol> {
    named(reached(from: symbols) { place, go in operands(at: place).forEach(go) })
  }

  /// The quantities that a set of quantities comes from by formulas alone, these included: those that it has a derivative
  /// by. Nothing is looked for behind the results of a run, a minimum, or what is `cut`.
  package func formulaAncestors(of symbols: [Symbol], cut: Set<Symbol> = []) -> Set<Symbol> {
    named(
      reached(from: symbols) { place, go in
        if !quantity(at: place).isIterated, !cut.contains(names[place]) { operands(at: place).forEach(go) }
      })
  }

  /// The quantities that a set of quantities comes from, these included: what they are computed from, what a
  /// partial derivative differentiates, and which derivatives vanish at a stationary point.
  package func origins(of targets: [Symbol]) -> Set<Symbol> { named(placesOfOrigins(of: targets)) }

  /// The quantities among `targets` and all that they come from, the last stated first: a slip close to the
  /// result is the likelier explanation.
  package func scope(of targets: [Symbol]) -> [Quantity] {
    let origins = placesOfOrigins(of: targets)
    return names.indices.reversed().filter { origins[$0] }.map { quantity(at: $0) }
  }

  private func placesOfOrigins(of targets: [Symbol]) -> [Bool] {
    reached(from: targets) { next, go in
      operands(at: next).forEach(go)
      switch quantity(at: next).definition {
      case .partial(let output, let variable, _): [output, variable].compactMap(place).forEach(go)
      case .stationary(let point, _): (point.derivatives + point.variables).compactMap(place).forEach(go)
      case .given, .formula, .step, .repeated: break
      }
    }
  }

  /// Whether any of some quantities is among others, or computed from them.
  package func depend(_ symbols: [Symbol], on origins: Set<Symbol>) -> Bool {
    var isFound = false
    _ = reached(from: symbols) { place, go in
      if origins.contains(names[place]) { isFound = true }
      if !isFound { operands(at: place).forEach(go) }
    }
    return isFound
  }

  /// Whether a quantity can be worked out by hand, with all that it is computed from: ten thousand rounds cannot, nor can
  /// a minimum that is found by iteration.
  package func isWorkedByHand(_ symbol: Symbol) -> Bool {
    let ancestors = reached(from: [symbol]) { place, go in operands(at: place).forEach(go) }
    return names.indices.allSatisfy { !ancestors[$0] || !quantity(at: $0).isIterated }
  }

  /// The results of runs, and the minima, that some quantities are computed from by formulas: what is no given, and yet an
  /// input of their program.
  func numbers(behind symbols: [Symbol], cut: Set<Symbol>) -> [Symbol] {
    formulaAncestors(of: symbols, cut: cut).filter { self[$0]!.isIterated }
  }

  /// How many rounds of steps its repeated quantities ask for, which is most of the work of evaluating it.
  package var roundsToRun: Int {
    names.indices.reduce(0) { sum, place in
      if case .repeated(let repetition) = quantity(at: place).definition {
        sum + repetition.times
      } else {
        sum
      }
    }
  }

  /// For each place whether its quantity is reached from some, these included; `step` goes from one to the next ones.
  private func reached(from symbols: [Symbol], _ step: (Int, _ go: (Int) -> Void) -> Void) -> [Bool] {
    var isReached = [Bool](repeating: false, count: names.count)
    var pending = symbols.compactMap(place)
    while let next = pending.popLast() {
      guard !isReached[next] else { continue }
      isReached[next] = true
      step(next) { if !isReached[$0] { pending.append($0) } }
    }
    return isReached
  }

  private func named(_ isReached: [Bool]) -> Set<Symbol> {
    var found: Set<Symbol> = []
    for (place, isReached) in isReached.enumerated() where isReached { found.insert(names[place]) }
    return found
  }
}

extension Quantities {
  /// Some quantities as a flat program; what it does not compute are its inputs.
  ///
  /// `cut` makes quantities inputs that would be computed otherwise.
  public func program(for targets: [Symbol], cut: Set<Symbol> = []) -> Program {
    var definitions: [(Symbol, Expression)] = []
    var done: Set<Symbol> = []
    var stack = targets.reversed().map { (symbol: $0, formula: Expression?.none) }
    while let (symbol, formula) = stack.popLast() {
      if let formula {
        definitions.append((symbol, formula))
      } else if !done.contains(symbol), !cut.contains(symbol), let quantity = self[symbol],
        let formula = quantity.formula
      {
        done.insert(symbol)
        stack.append((symbol, formula))
        for dependency in quantity.dependencies.reversed() { stack.append((dependency, nil)) }
      }
    }
    return Program(definitions)
  }

  /// Whether a quantity needs itself, as far down as what is known.
  func isCircular(_ symbol: Symbol, from known: Set<Symbol>) -> Bool {
    var (open, done): (Set<Symbol>, Set<Symbol>) = ([], known)
    var stack = [(symbol: symbol, isLeft: false)]
    while let (next, isLeft) = stack.popLast() {
      if isLeft {
        open.remove(next)
        done.insert(next)
      } else if !done.contains(next) {
        guard open.insert(next).inserted else { return true }
        stack.append((next, true))
        guard let quantity = self[next], quantity.formula != nil else { continue }
        for below in quantity.dependencies where !done.contains(below) {
          if open.contains(below) { return true }
          stack.append((below, false))
        }
      }
    }
    return false
  }

  /// Whether a step's formula, down to the answers before it and the givens, is another one in other quantities.
  package func changes(_ symbol: Symbol, in other: Quantities, from known: Set<Symbol>) -> Bool {
    var seen: Set<Symbol> = [symbol]
    var pending = [symbol]
    while let next = pending.popLast() {
      guard let quantity = other[next], let formula = quantity.formula else { continue }
      if formula != self.formula(of: next) { return true }
      for dependency in quantity.dependencies where !known.contains(dependency) {
        if seen.insert(dependency).inserted { pending.append(dependency) }
      }
    }
    return false
  }
}
