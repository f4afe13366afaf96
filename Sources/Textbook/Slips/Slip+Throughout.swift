import NumericCore

// A slip as a habit: made wherever it can be made, not once.

extension Slip {
  /// The derivations of someone who makes the slip throughout, from what there is to make it in.
  typealias Habit =
    @Sendable (_ altered: AlteredQuantities, _ quantity: Symbol, _ targets: [Symbol], _ places: [Symbol]) ->
    AlteredQuantities?

  /// What comes out when the slip is made in some places, or wherever it can be made; nil where it can't be.
  ///
  /// - Parameters:
  ///   - quantity: What the number is found for.
  ///   - targets: What is looked at.
  ///   - places: The places; none stands for all.
  package func throughout(
    _ altered: AlteredQuantities, from quantity: Symbol, _ targets: [Symbol], at places: [Symbol]
  ) -> AlteredQuantities? {
    if let habit, altered.definitions.isOfTheBackwardPass(quantity) {
      return habit(altered, quantity, targets, places)
    }
    return onePlaceAfterTheOther(altered, targets, places)
  }

  /// The slip made in one place, then in the next with the first in it; at once, where it has a form that is.
  private func onePlaceAfterTheOther(
    _ altered: AlteredQuantities, _ targets: [Symbol], _ places: [Symbol]
  ) -> AlteredQuantities? {
    let once = variants(altered, targets)
    if places.isEmpty, let all = once.first(where: { $0.place == nil }) { return all.derivation }
    var seen: Set<Symbol> = []
    let found = once.compactMap(\.place).filter { seen.insert($0).inserted }
    guard !found.isEmpty, places.allSatisfy(found.contains) else { return nil }
    let all = places.isEmpty ? found : places
    let first = once.first { $0.place == all[0] }!.derivation
    return all.dropFirst().reduce(first) { result, place in
      variants(result, targets).first { $0.place == place }?.derivation ?? result
    }
  }
}

// MARK: - Habits that are no sequence of places

extension Slip {
  /// The error differentiated with the wrong sign, which every one of its derivatives then has; or every step taken
  /// uphill; or the sign of some sums.
  static let signHabit: Habit = { altered, quantity, _, places in
    guard places.isEmpty else {
      return altered.rewritten { other in
        guard places.contains(other.symbol), case .formula(let formula) = other.definition else { return nil }
        return signChanges(in: formula).first.map { .formula($0) }
      }
    }
    switch altered.definitions[quantity]?.definition {
    case .partial(let output, _, _): return altered.changingDerivatives(of: output) { negated($0) }
    case .step:
      return altered.rewritten { other in
        guard case .step(let parameter, let rate, let gradient) = other.definition else { return nil }
        return .step(parameter: parameter, rate: rate, gradient: negated(gradient))
      }
    default: return nil
    }
  }

  /// The square differentiated without its 2 in every derivative of the error.
  static let halfKeptHabit: Habit = { altered, quantity, _, places in
    guard places.isEmpty, case .partial(let output, _, _)? = altered.definitions[quantity]?.definition else {
      return nil
    }
    return altered.changingDerivatives(of: output) { $0 / 2 }
  }

  /// Every path left out that leads through some quantities; without any, through the one where the last path
  /// leaves the first.
  static let pathHabit: Habit = { altered, quantity, targets, places in
    let derivation = altered.definitions
    let lost = places.isEmpty ? derivation.lastFork(above: quantity).map { [$0] } ?? [] : places
    var formulas: [Symbol: Quantity.Definition] = [:]
    for (partial, output, variable) in derivation.partials(in: targets) {
      let graph = DependencyGraph(of: output, by: variable, in: derivation)
      guard (2...ChainRule.listedPaths).contains(graph.pathCount) else { continue }
      let paths = graph.paths(limit: ChainRule.listedPaths)
      let kept = paths.filter { path in !lost.contains(where: path.contains) }
      guard !kept.isEmpty, kept.count < paths.count else { continue }
      formulas[partial] = .partial(
        of: output, by: variable, formula: altered.rule.sum(over: kept, in: derivation))
    }
    return formulas[quantity] == nil ? nil : altered.rewritten { formulas[$0.symbol] }
  }

  /// Some numbers left out wherever one of them is a local derivative: what a weight was fed, or a weight on the way
  /// back.
  static let factorHabit: Habit = { altered, _, _, places in
    places.isEmpty ? nil : altered.rewritten(rule: altered.rule.departing(.leftOut(Set(places))))
  }

  /// Every layer's weights read the other way round in the chain rule; the forward pass stays right.
  static func exchangeHabit(
    _ exchanges: @escaping @Sendable (Quantities, [Symbol]) -> [[Symbol: Symbol]]
  ) -> Habit {
    { altered, _, targets, places in
      let all = exchanges(altered.definitions, targets)
      guard places.isEmpty, !all.isEmpty else { return nil }
      return altered.rewritten(rule: all.reduce(altered.rule) { $0.departing(.exchanged($1)) })
    }
  }
}

extension AlteredQuantities {
  /// Changes the derivatives of an output, and of what it is a sum of, in one go.
  ///
  /// One that is made of others of them has the change already.
  fileprivate func changingDerivatives(
    of output: Symbol, _ change: (Expression) -> Expression
  ) -> AlteredQuantities {
    var outputs: Set<Symbol> = [output]
    if case .sum(let terms)? = definitions.formula(of: output) {
      for case .symbol(let part) in terms { outputs.insert(part) }
    }
    func isTheirs(_ symbol: Symbol) -> Bool {
      if case .partial(let of, _, _)? = definitions[symbol]?.definition {
        outputs.contains(of)
      } else {
        false
      }
    }
    return rewritten { quantity in
      guard case .partial(let of, let by, let formula) = quantity.definition, isTheirs(quantity.symbol),
        !formula.symbols.contains(where: isTheirs)
      else { return nil }
      return .partial(of: of, by: by, formula: change(formula))
    }
  }
}

extension Quantities {
  /// Whether a quantity is a derivative, or a step along one: habits are about these.
  fileprivate func isOfTheBackwardPass(_ quantity: Symbol) -> Bool {
    switch self[quantity]?.definition {
    case .partial, .step: true
    case .given, .formula, .repeated, .stationary, nil: false
    }
  }

  /// The quantity where the last path to what a derivative is taken by leaves the first one; nil where there is one
  /// path, or too many to list.
  fileprivate func lastFork(above partial: Symbol) -> Symbol? {
    guard case .partial(let output, let variable, _)? = self[partial]?.definition else { return nil }
    let graph = DependencyGraph(of: output, by: variable, in: self)
    guard (2...ChainRule.listedPaths).contains(graph.pathCount) else { return nil }
    let paths = graph.paths(limit: ChainRule.listedPaths)
    return paths.last!.first { !paths[0].contains($0) }
  }
}
