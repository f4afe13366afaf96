import NumericCore

extension Convention {
  /// b stays as it is given: a step moves the weights alone.
  package static let fixedBiases = Convention(
    .bias, "fixed", Bilingual(ko: "편향은 학습하지 않는다", en: "biases are not trained"),
    .formulas { $0.leavingBiases() })

  /// One b for all units of a layer, so that ∂E/∂b is the sum of their δ.
  package static let layerBiases = Convention(
    .bias, "layer",
    Bilingual(
      ko: "한 층의 유닛이 편향 하나를 함께 쓰고, 그 편향도 학습한다",
      en: "the units of a layer share one bias, and it is trained"),
    .quantities { $0.hasLayerOfOwnBiases ? nil : $0.trainingBiases() })

  /// A b for each unit, so that ∂E/∂b is its δ.
  package static let unitBiases = Convention(
    .bias, "unit",
    Bilingual(ko: "유닛마다 편향이 따로 있고, 그 편향도 학습한다", en: "each unit has a bias of its own, and it is trained"),
    .quantities { $0.splittingBiases().trainingBiases() })
}

extension Derivation {
  /// The derivation with every bias left as it is by steps and by rounds of steps; its gradient may still be shown.
  fileprivate func leavingBiases() -> Derivation {
    rewritten { quantity in
      switch quantity.definition {
      case .step(let parameter, _, _) where self[parameter]?.role == .bias:
        return .formula(.symbol(parameter))
      case .repeated(var repetition):
        repetition.feedback.removeAll { self[$0.parameter]?.role == .bias }
        return .repeated(repetition)
      default: return nil
      }
    }
  }

  /// Whether the units of a layer that is trained have biases of their own: made one, they would be another network's.
  fileprivate var hasLayerOfOwnBiases: Bool {
    let trained = quantities.ancestors(of: trainingRounds.map(\.error))
    let layers = Dictionary(grouping: biasUses.filter { trained.contains($0.netInput) }, by: \.inputs)
    return layers.values.contains { uses in
      Set(uses.map(\.bias)).count > 1 && Set(uses.map(\.weights)).count > 1
    }
  }
}
