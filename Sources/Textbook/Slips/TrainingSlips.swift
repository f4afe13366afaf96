import NumericCore

extension Slip {
  /// Slips in how a round of training is run.
  static let trainingSlips = [updatedWeightsEarly, oneRoundOff, biasUpdated, biasNotUpdated]

  /// ∂E/∂w of an early layer computed with the later layer's weights after their update.
  public static let updatedWeightsEarly = Slip(
    "updated-weights-early",
    name: Bilingual(
      ko: "이미 갱신한 가중치를 역전파에 썼다",
      en: "the backward pass used weights that were already updated"),
    hint: Bilingual(
      ko: "한 번의 역전파에서는 모든 기울기를 갱신 전의 가중치로 계산합니다. 갱신은 그다음에 한꺼번에 합니다.",
      en: "Within one backward pass every gradient uses the weights as they were. Update them all afterwards."
    )
  ) { altered, targets in
    // Of the whole derivation: the target itself does not depend on the weights that it should not use.
    let altered = altered.broughtUpToDate()
    let derivation = altered.definitions
    let steps = derivation.names.reversed().compactMap { name -> (Symbol, Symbol)? in
      guard case .step(let parameter, _, _)? = derivation[name]?.definition else { return nil }
      return (parameter, name)
    }
    let updated = Dictionary(steps, uniquingKeysWith: { first, _ in first })
    let scope = derivation.ancestors(of: targets)
    var variant = altered
    var changed = false
    // The last stated first: of two gradients that mention each other's weights, the later one is early.
    for quantity in derivation.names.reversed() {
      guard case .partial(let of, let by, let formula)? = derivation[quantity]?.definition else { continue }
      // A weight's own gradient, and those it feeds on, still see the old weights.
      let early = formula.substituting { symbol in
        guard let next = updated[symbol], symbol != by,
          !variant.definitions.ancestors(of: [next]).contains(quantity)
        else {
          return nil
        }
        return .symbol(next)
      }
      guard early != formula else { continue }
      changed = changed || scope.contains(quantity)
      variant.redefine(quantity, as: .partial(of: of, by: by, formula: early))
    }
    return changed ? [Variant(made: variant)] : []
  }

  /// A quantity looked at one round too early or too late.
  public static let oneRoundOff = Slip(
    "one-round-off",
    name: Bilingual(ko: "한 회차 어긋났다", en: "one round off"),
    hint: Bilingual(
      ko: "갱신 전의 값인지 갱신 후의 값인지, 몇 번째 갱신까지 했는지 세어 보세요.",
      en: "Count the updates: is the value taken before or after the last one?")
  ) { altered, targets in
    let derivation = altered.definitions
    let repeated = derivation.scope(of: targets).filter {
      if case .repeated = $0.definition { true } else { false }
    }
    guard !repeated.isEmpty else { return [] }
    return [-1, 1].compactMap { shift in
      let variant = altered.rewritten { quantity in
        guard case .repeated(var repetition) = quantity.definition, repetition.times + shift >= 0 else {
          return nil
        }
        repetition.times += shift
        return .repeated(repetition)
      }
      let detail =
        shift < 0
        ? Bilingual(ko: "마지막 갱신 바로 전의 값", en: "the value just before the last update")
        : Bilingual(ko: "갱신을 한 번 더 한 값", en: "the value after one more update")
      return Variant(variant, at: repeated[0].symbol, detail: detail)
    }
  }

  /// A bias trained although the algorithm leaves it alone.
  public static let biasUpdated = Slip(
    "bias-updated",
    name: Bilingual(ko: "갱신하지 않아야 할 편향도 갱신했다", en: "biases were updated although they should not be"),
    hint: Bilingual(
      ko: "이 계산에서 편향도 학습하는지 먼저 확인하세요.",
      en: "Check first whether this calculation trains the biases at all.")
  ) { altered, targets in
    let derivation = altered.definitions
    var variant = altered
    var steps: [TrainedBias: Symbol] = [:]
    var changed = false
    for quantity in derivation.scope(of: targets) {
      guard case .repeated(var repetition) = quantity.definition,
        let first = repetition.feedback.first,
        case .step(_, let rate, .symbol(let gradient))? = derivation[first.next]?.definition,
        case .partial(let output, _, _)? = derivation[gradient]?.definition
      else { continue }
      // Each network has its own biases: those that its own error has a gradient by.
      // What a trained bias begins with is no bias of its own.
      let trained = derivation.ancestors(of: repetition.feedback.map(\.parameter))
      let network = derivation.formulaAncestors(of: [output])
      let biases = derivation.givens.filter {
        derivation[$0]!.role == .bias && network.contains($0) && !trained.contains($0)
      }
      guard !biases.isEmpty else { continue }
      for bias in biases {
        let trainedBias = TrainedBias(bias: bias, error: output, rate: rate)
        let next = steps[trainedBias] ?? variant.addHiddenStep(trainedBias)
        steps[trainedBias] = next
        repetition.feedback.append(.init(parameter: bias, next: next))
      }
      variant.redefine(quantity.symbol, as: .repeated(repetition))
      changed = true
    }
    return changed ? [Variant(made: variant)] : []
  }

  /// What a bias that should have been left alone is trained by.
  fileprivate struct TrainedBias: Hashable {
    let bias, error: Symbol
    let rate: Expression
  }

  /// A bias left alone although the algorithm trains it.
  public static let biasNotUpdated = Slip(
    "bias-not-updated",
    name: Bilingual(ko: "편향을 갱신하지 않았다", en: "biases were not updated"),
    hint: Bilingual(
      ko: "편향도 가중치와 같은 규칙으로 갱신합니다. 편향의 입력은 늘 1입니다.",
      en: "A bias follows the same rule as a weight. Its input is always 1.")
  ) { altered, targets in
    let derivation = altered.definitions
    var changed = false
    let variant = altered.rewritten { quantity in
      switch quantity.definition {
      case .repeated(var repetition):
        let kept = repetition.feedback.filter { derivation[$0.parameter]?.role != .bias }
        guard kept.count < repetition.feedback.count else { return nil }
        changed = true
        repetition.feedback = kept
        return .repeated(repetition)
      case .step(let parameter, _, _) where derivation[parameter]?.role == .bias:
        changed = true
        return .formula(.symbol(parameter))
      default: return nil
      }
    }
    return changed ? [Variant(made: variant)] : []
  }
}

extension AlteredQuantities {
  /// Adds the step that trains a bias.
  fileprivate mutating func addHiddenStep(_ trained: Slip.TrainedBias) -> Symbol {
    // The chapter may show this step without training with it.
    var next = trained.bias.updated
    while definitions[next] != nil { next = next.updated }
    addStep(next, of: trained.bias, along: trained.error, rate: trained.rate)
    return next
  }
}
