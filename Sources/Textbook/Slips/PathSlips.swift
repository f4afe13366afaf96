import NumericCore

extension Slip {
  /// Slips in what goes down a path: its factors, and those that are not its own.
  static let pathSlips = [factorsAdded, ownFactorKept]

  /// The derivatives along a path added where the chain rule multiplies them: ∂E/∂net + out for ∂E/∂net · out.
  ///
  /// Cut at a quantity that all paths lead through, the derivative is what is above times what is below.
  public static let factorsAdded = Slip(
    "factors-added",
    name: Bilingual(ko: "경로의 인수를 곱하지 않고 더했다", en: "the factors along a path were added"),
    hint: Bilingual(
      ko: "한 경로 위의 국소 미분끼리는 곱하고, 서로 다른 경로끼리는 더합니다.",
      en: "Along one path local derivatives are multiplied; only different paths are added.")
  ) { altered, targets in
    let derivation = altered.definitions
    return altered.miswritings(of: targets) { quantity, _ in
      guard case .partial(let output, let variable, _) = quantity.definition else { return [] }
      let factors = altered.factors(of: output, by: variable, in: derivation)
      guard factors.count > 1 else { return [] }
      let inTwo = (1..<factors.count).map { cut in
        Expression.sum(
          of: [ChainRule.multiplied(Array(factors[..<cut])), ChainRule.multiplied(Array(factors[cut...]))])
      }
      // Of two factors, adding all of them is adding them in two.
      return ((factors.count > 2 ? [.sum(of: factors)] : []) + inTwo).map { ($0, nil) }
    }
  }

  /// A factor of a weight's or a unit's own passed on with the rest: ∂E/∂w · w for ∂E/∂net · w, or δ for what arrives at
  /// the unit.
  public static let ownFactorKept = Slip(
    "own-factor-kept",
    name: Bilingual(
      ko: "가중치나 유닛에만 속한 인수까지 함께 전달했다",
      en: "a factor of the weight's or the unit's own was passed on with the rest"),
    hint: Bilingual(
      ko: "구하는 양까지 가는 경로 위의 인수만 곱하세요. 가중치에 들어온 값은 그 가중치의 기울기에만, 활성화 함수의 미분은 경로가 그 유닛을 지난 뒤에만 들어갑니다.",
      en:
        "Multiply what lies on the path to the quantity, and no more: a weight's input belongs to that weight's gradient alone, a slope comes in once the path has passed its unit."
    )
  ) { altered, targets in
    let activations = altered.definitions.scope(of: targets).reversed().filter(\.isActivation).map(\.symbol)
    let places = activations.map { [$0] } + (activations.count > 1 ? [activations] : [])
    let inputs = places.map { place in
      let rule = altered.rule.departing(.kept(Set(place)))
      return Variant(altered.rewritten(rule: rule), at: place.count == 1 ? place[0] : nil)
    }
    let slopes = altered.miswritings(of: targets) { quantity, formula in
      guard case .partial(_, let variable, _) = quantity.definition,
        case .formula(.apply(let function, let argument))? = altered.definitions[variable]?.definition,
        function.isActivation
      else { return [] }
      let slope = function.derivative(at: argument, value: .symbol(variable))
      return [(ChainRule.multiplied([formula, slope]), nil)]
    }
    return inputs + slopes
  }
}

extension Quantity {
  /// Whether it is the value of an activation.
  fileprivate var isActivation: Bool {
    if case .formula(.apply(let function, _)) = definition { function.isActivation } else { false }
  }
}

extension AlteredQuantities {
  /// What a partial derivative is a product of: one factor between each two quantities that all its paths lead through,
  /// the sum along the paths between them. A factor 1 is none, and there are none where the paths cannot be listed.
  fileprivate func factors(
    of output: Symbol, by variable: Symbol, in derivation: Quantities
  ) -> [Expression] {
    let graph = DependencyGraph(of: output, by: variable, in: derivation)
    guard (1...ChainRule.listedPaths).contains(graph.pathCount),
      graph.nodes.count <= ChainRule.listedArrows
    else { return [] }
    let paths = graph.paths(limit: ChainRule.listedPaths)
    let shared = paths[0].filter { node in paths.allSatisfy { $0.contains(node) } }
    return zip(shared, shared.dropFirst()).compactMap { above, below in
      var between: [DependencyGraph.Path] = []
      for path in paths {
        let part = Array(path[path.firstIndex(of: above)!...path.firstIndex(of: below)!])
        if !between.contains(part) { between.append(part) }
      }
      let factor = rule.sum(over: between, in: derivation)
      return factor == 1 ? nil : factor
    }
  }
}
