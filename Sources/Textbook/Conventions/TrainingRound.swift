import NumericCore

/// One round of gradient descent: the steps along the gradient of one error, at one rate.
struct TrainingRound {
  /// What the steps make smaller.
  let error: Symbol
  /// The learning rate.
  let rate: Expression
  /// The parameters, each with its later value, in the order stated.
  var steps: [(parameter: Symbol, next: Symbol)] = []

  /// The name of a parameter's later value, after the pattern of the round's others: b_1^(t+1) where w_1 has w_1^(t+1).
  func next(of parameter: Symbol) -> Symbol {
    let (other, next) = steps[0]
    let (before, after) = (other.parts.superscript, next.parts.superscript)
    guard other.parts.stem == next.parts.stem, after.count > before.count, after.starts(with: before) else {
      return parameter.updated
    }
    return after.dropFirst(before.count).reduce(parameter) { $0.adding($1) }
  }
}

extension Derivation {
  /// The rounds in the order of their first steps.
  var trainingRounds: [TrainingRound] {
    names.reduce(into: []) { rounds, name in
      guard case .step(let parameter, let rate, .symbol(let gradient))? = self[name]?.definition,
        case .partial(let error, _, _)? = self[gradient]?.definition
      else { return }
      let place = rounds.firstIndex { $0.error == error && $0.rate == rate }
      if place == nil { rounds.append(TrainingRound(error: error, rate: rate)) }
      rounds[place ?? rounds.count - 1].steps.append((parameter, name))
    }
  }

  /// The derivation with every bias trained as the weights are: by a step along its gradient in each round of its
  /// network, in each repetition of the round, and in what is computed from the round's results.
  func trainingBiases() -> Derivation {
    trainingRounds.reduce(self) { $0.trainingBiases(in: $1) }
  }

  private func trainingBiases(in round: TrainingRound) -> Derivation {
    let added = untrainedBiases(in: round)
    guard !added.isEmpty else { return self }
    let first = round.steps[0].next
    var result = restated { quantity, result in
      if quantity.symbol == first { result.addSteps(added, in: round) }
      // What was left as it is may stand here already, as b_1^+ = b_1.
      if !added.contains(where: { $0.next == quantity.symbol }) { result.addHidden(quantity) }
    }
    result.show(added, in: round, beside: biasUses)
    let nexts = Set(round.steps.map(\.next))
    let laterValues = Dictionary(
      uniqueKeysWithValues: added.map { ($0.parameter, Expression.symbol($0.next)) })
    return result.rewritten { quantity in
      switch quantity.definition {
      case .repeated(var repetition) where repetition.feedback.contains { nexts.contains($0.next) }:
        repetition.feedback += added.map { .init(parameter: $0.parameter, next: $0.next) }
        return .repeated(repetition)
      case .formula(let formula) where formula.symbols.contains(where: nexts.contains):
        let later = formula.substituting { laterValues[$0] }
        return later == formula ? nil : .formula(later)
      default: return nil
      }
    }
  }

  /// The biases that the round's error has a gradient by and that it leaves as they are, each with the name of its later
  /// value.
  private func untrainedBiases(in round: TrainingRound) -> [(parameter: Symbol, next: Symbol)] {
    let network = quantities.formulaAncestors(of: [round.error])
    let trained = quantities.ancestors(of: round.steps.map(\.parameter))
    let biases = names.filter { self[$0]!.role == .bias && network.contains($0) && !trained.contains($0) }
    // What another begins with is no unit's own.
    let begun = Set(
      biases.compactMap {
        if case .formula(.symbol(let start))? = self[$0]?.definition { start } else { nil }
      })
    return biases.filter { !begun.contains($0) }.map { bias in
      var next = round.next(of: bias)
      while self[next] != nil, formula(of: next) != .symbol(bias) { next = next.updated }
      return (bias, next)
    }
  }

  private mutating func addSteps(_ added: [(parameter: Symbol, next: Symbol)], in round: TrainingRound) {
    for (bias, next) in added {
      let gradient = partial(of: .symbol(round.error), by: .symbol(bias))
      let step = Quantity.Definition.step(parameter: bias, rate: round.rate, gradient: gradient)
      addHidden(Quantity(symbol: next, definition: step, role: .computed))
    }
  }

  /// Shows the gradients after those of the weights that the biases stand beside, and the steps after the others.
  private mutating func show(
    _ added: [(parameter: Symbol, next: Symbol)], in round: TrainingRound, beside uses: [BiasUse]
  ) {
    let nexts = Set(round.steps.map(\.next))
    if let last = steps.lastIndex(where: {
      if case .quantity(let name) = $0 { nexts.contains(name) } else { false }
    }) {
      let new = added.map { Step.quantity($0.next) }.filter { !steps.contains($0) }
      steps.insert(contentsOf: new, at: last + 1)
    }
    for (bias, _) in added {
      let gradient = Symbol.partial(of: round.error, by: bias)
      let weights = uses.filter { $0.bias == bias }.flatMap(\.weights)
      let neighbours = Set([Symbol].gradient(of: round.error, by: weights))
      guard !steps.contains(where: { $0.gradient == gradient }),
        let last = steps.lastIndex(where: { $0.gradient.map(neighbours.contains) ?? false })
      else { continue }
      steps.insert(steps[last].isSum ? .partialSum(gradient) : .partial(gradient), at: last + 1)
    }
  }
}

extension Derivation.Step {
  fileprivate var isSum: Bool { if case .partialSum = self { true } else { false } }
}
