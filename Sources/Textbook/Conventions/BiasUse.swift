import NumericCore

/// A unit that adds a bias: net = w₁·x₁ + w₂·x₂ + b.
struct BiasUse {
  /// The bias.
  let bias: Symbol
  /// The quantity whose formula adds it.
  let netInput: Symbol
  /// The unit's weights, which tell it from other units: on another sample or in a later pass it is the same one.
  let weights: Set<Symbol>
  /// What the weights multiply: units with the same inputs make up a layer.
  let inputs: Set<Symbol>
}

extension Derivation {
  /// The units that add biases, in the order stated; a later value of a parameter counts as the parameter.
  var biasUses: [BiasUse] {
    guard names.contains(where: { self[$0]!.role == .bias }) else { return [] }
    let parameters = parametersByLaterValue
    return names.flatMap { name -> [BiasUse] in
      // What is but a bias by another name adds nothing to it.
      guard case .formula(let formula)? = self[name]?.definition, formula.symbols.count > 1 else { return [] }
      let operands = formula.symbols.map { parameters[$0] ?? $0 }
      let byRole = Dictionary(grouping: operands) { self[$0]?.role }
      let weights = Set(byRole[.weight, default: []])
      let biases = Set(byRole[.bias, default: []])
      let inputs = Set(operands).subtracting(weights).subtracting(biases)
      return biases.sorted { $0.name < $1.name }.map {
        BiasUse(bias: $0, netInput: name, weights: weights, inputs: inputs)
      }
    }
  }

  /// The parameter of each updated value.
  var parametersByLaterValue: [Symbol: Symbol] {
    let steps = names.compactMap { name -> (Symbol, Symbol)? in
      if case .step(let parameter, _, _)? = self[name]?.definition { (name, parameter) } else { nil }
    }
    return Dictionary(steps, uniquingKeysWith: { first, _ in first })
  }

  /// The derivation with a bias of its own for each unit that shares one in a network that is trained; it begins with
  /// the shared value and is named after the unit: b_h1 = b_1.
  func splittingBiases() -> Derivation {
    let trained = quantities.ancestors(of: trainingRounds.map(\.error))
    let split = SplitBiases(biasUses.filter { trained.contains($0.bias) }, besides: names)
    guard !split.copies.isEmpty else { return self }
    var result = restated { quantity, result in
      result.addHidden(quantity)
      for copy in split.copies[quantity.symbol, default: []] {
        result.addHidden(
          Quantity(symbol: copy, definition: .formula(.symbol(quantity.symbol)), role: .bias))
      }
    }
    let parameters = parametersByLaterValue
    result.steps = steps.flatMap { step -> [Step] in
      guard case .quantity(let name) = step else { return [step] }
      // The shared one is not trained any more.
      if let bias = parameters[name], split.copies[bias] != nil { return [] }
      return [step] + split.copies[name, default: []].map { .quantity($0) }
    }
    return result.rewritten { quantity in
      switch quantity.definition {
      case .formula(let formula):
        let changed = formula.substituting { symbol in
          split.own[[quantity.symbol, parameters[symbol] ?? symbol]].map { .symbol($0) }
        }
        return changed == formula ? nil : .formula(changed)
      case .repeated(var repetition):
        repetition.feedback.removeAll { split.copies[$0.parameter] != nil }
        return .repeated(repetition)
      default: return nil
      }
    }
  }
}

/// The biases that several units share, each with the ones that take its place.
private struct SplitBiases {
  /// The new biases, one a unit, in the order of the units.
  private(set) var copies: [Symbol: [Symbol]] = [:]
  /// What stands in the formula of a net input in the place of a bias; the key names both.
  private(set) var own: [[Symbol]: Symbol] = [:]

  init(_ uses: [BiasUse], besides names: [Symbol]) {
    let units = Dictionary(grouping: uses, by: \.bias).mapValues { Set($0.map(\.weights)) }
    var taken = Set(names)
    var copyOfUnit: [Symbol: [Set<Symbol>: Symbol]] = [:]
    for use in uses where units[use.bias]!.count > 1 {
      let copy = copyOfUnit[use.bias]?[use.weights] ?? use.bias.named(after: use.netInput, besides: taken)
      if taken.insert(copy).inserted { copies[use.bias, default: []].append(copy) }
      copyOfUnit[use.bias, default: [:]][use.weights] = copy
      own[[use.netInput, use.bias]] = copy
    }
  }
}

extension Symbol {
  /// The name with a unit's subscript for its own: b_h1 for the b_1 of net_h1, where no other has it.
  fileprivate func named(after unit: Symbol, besides taken: Set<Symbol>) -> Symbol {
    let lower = unit.subscript.isEmpty ? unit.name : unit.subscript
    let named = replacingSubscript(by: lower)
    return taken.contains(named) ? replacingSubscript(by: `subscript` + lower) : named
  }
}
