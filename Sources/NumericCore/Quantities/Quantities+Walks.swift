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
    var isDone = [Bool](repeating: false, count: names.count)
    var stack = targets.reversed().compactMap(place).map { (place: $0, formula: Expression?.none) }
    while let (place, formula) = stack.popLast() {
      if let formula {
        definitions.append((names[place], formula))
      } else if !isDone[place], !cut.contains(names[place]), let formula = quantity(at: place).formula {
        isDone[place] = true
        stack.append((place, formula))
        for operand in operands(at: place).reversed() { stack.append((operand, nil)) }
      }
    }
    return Program(definitions)
  }

  /// Whether a quantity needs itself, as far down as what is known.
  func isCircular(_ symbol: Symbol, from known: Set<Symbol>) -> Bool {
    guard let start = place(of: symbol) else { return false }
    var (isOpen, isDone) = (
      [Bool](repeating: false, count: names.count), [Bool](repeating: false, count: names.count)
    )
    var stack = [(place: start, isLeft: false)]
    while let (place, isLeft) = stack.popLast() {
      if isLeft {
        isDone[place] = true
      } else if isOpen[place] {
        // Above itself; or below another that is left already.
        if !isDone[place] { return true }
      } else if !known.contains(names[place]) {
        isOpen[place] = true
        stack.append((place, true))
        guard quantity(at: place).formula != nil else { continue }
        for below in operands(at: place) { stack.append((below, false)) }
      }
    }
    return false
  }

  /// Whether a step's formula, down to the answers before it and the givens, is another one in other quantities.
  package func changes(_ symbol: Symbol, in other: Quantities, from known: Set<Symbol>) -> Bool {
    guard let start = other.place(of: symbol) else { return false }
    var isSeen = [Bool](repeating: false, count: other.names.count)
    isSeen[start] = true
    var pending = [start]
    while let next = pending.popLast() {
      let quantity = other.quantity(at: next)
      guard quantity.formula != nil else { continue }
      guard let own = self[quantity.symbol], own.hasFormula(of: quantity) else { return true }
      for operand in other.operands(at: next) where !isSeen[operand] {
        isSeen[operand] = true
        if !known.contains(other.names[operand]) { pending.append(operand) }
      }
    }
    return false
  }

  /// The quantities that have another formula in other quantities, among those that are stated there.
  package func names(changedIn other: Quantities) -> Set<Symbol> {
    Set(
      names.indices.compactMap { place in
        guard let quantity = other[names[place]] else { return nil }
        return quantity.hasFormula(of: self.quantity(at: place)) ? nil : names[place]
      })
  }
}
