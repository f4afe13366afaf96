import NumericCore

extension Slip {
  /// Slips in the chain rule.
  static let gradientSlips = [
    signFlipped, derivativeForgotten, activationForDerivative, derivativeAtActivation, derivativeAtNetInput,
    pathForgotten, factorForgotten, exponentDropped,
  ]

  /// A gradient or a step with the wrong sign.
  public static let signFlipped = Slip(
    "sign-flipped",
    name: Bilingual(ko: "부호가 뒤집혔다", en: "the sign is flipped"),
    hint: Bilingual(
      ko: "빼거나 나누는 값으로 미분하면 음의 부호가 생깁니다. 갱신하는 값이라면, 기울기는 더하지 않고 뺍니다.",
      en:
        "Differentiating by what is subtracted, or divided by, brings in a minus. If it is an updated value: the gradient is subtracted."
    ),
    repairs: { printed in [negated(printed)] + signChanges(in: printed) }, throughout: signHabit
  ) { altered, targets in
    altered.variants(of: targets) { quantity in
      switch quantity.definition {
      case .partial(let of, let by, let formula):
        [.partial(of: of, by: by, formula: negated(formula))]
      case .step(let parameter, let rate, let gradient):
        [.step(parameter: parameter, rate: rate, gradient: negated(gradient))]
      case .formula(let formula): signChanges(in: formula).map { .formula($0) }
      case .given, .repeated, .stationary: []
      }
    }
  }

  /// σ′ left out: the error is passed on as if the activation were the identity.
  public static let derivativeForgotten = localSlip(
    "derivative-forgotten",
    name: Bilingual(ko: "활성화 함수의 미분을 곱하지 않았다", en: "the activation's derivative was left out"),
    hint: Bilingual(
      ko: "경로가 활성화 함수를 지날 때마다 그 함수의 미분을 한 번 곱합니다.",
      en: "Each time a path passes through an activation, its derivative is a factor."), .formula(1))

  /// σ in place of σ′.
  public static let activationForDerivative = localSlip(
    "activation-for-derivative",
    name: Bilingual(
      ko: "활성화 함수의 미분 대신 함수값을 곱했다", en: "the activation stands where its derivative belongs"),
    hint: Bilingual(
      ko: "활성화 함수의 미분은 함수값 자체가 아니라 다른 식입니다.",
      en: "An activation's derivative is not the activation itself; it is another formula."), .value)

  /// σ′ evaluated at the activation instead of the net input.
  public static let derivativeAtActivation = localSlip(
    "derivative-at-activation",
    name: Bilingual(
      ko: "미분을 순입력이 아니라 활성화 값에서 계산했다",
      en: "the derivative was taken at the activation instead of the net input"),
    hint: Bilingual(
      ko: "활성화 값을 다시 활성화 함수에 넣지 마세요. 이미 한 번 통과한 값입니다.",
      en: "Do not put the activation through the function again; it has been through it once."), .atValue)

  /// h(1 − h) computed with the net input in place of h.
  public static let derivativeAtNetInput = localSlip(
    "derivative-at-net-input",
    name: Bilingual(
      ko: "활성화 값이 들어갈 자리에 순입력을 넣었다",
      en: "the net input stands where the activation belongs"),
    hint: Bilingual(
      ko: "h(1 − h)의 h는 활성화 함수를 지난 뒤의 값입니다.",
      en: "In h(1 − h), h is the value after the activation, not before it."), .argumentForValue)

  /// A path of the dependency graph left out of the sum.
  public static let pathForgotten = Slip(
    "path-forgotten",
    name: Bilingual(ko: "경로 하나를 빠뜨렸다", en: "one path was left out of the sum"),
    hint: Bilingual(
      ko: "그래프에서 결과까지 가는 길을 모두 찾았는지 세어 보세요. 길마다 항이 하나씩 있습니다.",
      en: "Count the ways through the graph to the result. Each of them is one term of the sum."),
    throughout: pathHabit
  ) { altered, targets in
    let derivation = altered.definitions
    return derivation.partials(in: targets).flatMap { quantity, output, variable -> [Variant] in
      let graph = DependencyGraph(of: output, by: variable, in: derivation)
      guard (2...ChainRule.listedPaths).contains(graph.pathCount) else { return [] }
      let paths = graph.paths(limit: ChainRule.listedPaths)
      return paths.indices.map { left in
        var kept = paths
        kept.remove(at: left)
        let formula = altered.rule.sum(over: kept, in: derivation)
        return Variant(
          altered.rewritten(quantity, as: .partial(of: output, by: variable, formula: formula)),
          at: quantity)
      }
    }
  }

  /// One factor of a product left out.
  public static let factorForgotten = Slip(
    "factor-forgotten",
    name: Bilingual(ko: "인수 하나를 빠뜨렸다", en: "one factor was left out"),
    hint: Bilingual(
      ko: "경로의 화살표마다 국소 미분이 하나씩 곱해졌는지 확인하세요.",
      en: "Check that every arrow of the path has put in its local derivative."),
    throughout: factorHabit
  ) { altered, targets in
    let derivation = altered.definitions
    return derivation.partials(in: targets).flatMap { quantity, output, variable -> [Variant] in
      guard let formula = derivation.formula(of: quantity) else { return [] }
      return withoutOneFactor(formula).map { factor, shorter in
        Variant(
          altered.rewritten(quantity, as: .partial(of: output, by: variable, formula: shorter)),
          at: quantity, detail: Bilingual(ko: "\(factor)", en: "\(factor)"))
      }
    }
  }

  /// e in place of a power of e, in its derivative or its value: e⁰ taken for e.
  public static let exponentDropped = Slip(
    "exponent-dropped",
    name: Bilingual(ko: "e의 지수를 빠뜨렸다", en: "the exponent of e was dropped"),
    hint: Bilingual(
      ko: "지수에 값을 넣어 계산하세요. 지수가 0일 때만 보아도 e⁰은 e가 아니라 1입니다.",
      en: "Put the number into the exponent, even where it is 0: e⁰ is 1, not e.")
  ) { altered, targets in
    let derivation = altered.definitions
    let powers = derivation.scope(of: targets).reversed().compactMap { quantity -> Symbol? in
      if case .apply(.exp, _)? = quantity.formula { return quantity.symbol }
      return nil
    }
    let inDerivative = powers.map { power -> Variant in
      let rule = altered.rule.departing(.outer(of: [power], .formula(exp(1))))
      return Variant(altered.rewritten(rule: rule), at: power)
    }
    // The derivatives keep their formulas: a constant's would be 0, which nobody writes there.
    let inValue = powers.map { power -> Variant in
      var variant = altered
      variant.settlePartials()
      variant.redefine(power, as: .formula(exp(1)))
      return Variant(made: variant, at: power)
    }
    return inDerivative + inValue
  }

  /// A slip that changes the local derivative of an activation: in one place, then in all, then in one unit of a
  /// batch, for every sample.
  static func localSlip(
    _ id: String, name: Bilingual, hint: Bilingual,
    _ wrong: ChainRule.OuterDerivative
  ) -> Slip {
    Slip(id, name: name, hint: hint) { altered, targets in
      // From the input on: the activation nearest to the variable is forgotten first.
      let activations = altered.definitions.scope(of: targets).reversed().compactMap { quantity -> Symbol? in
        guard case .apply(let function, _)? = quantity.formula, function.isActivation else { return nil }
        return quantity.symbol
      }
      let units = altered.definitions.units(among: activations)
      let places = activations.map { [$0] } + (activations.count > 1 ? [activations] : []) + units
      return places.map { place in
        let rule = altered.rule.departing(.outer(of: Set(place), wrong))
        return Variant(altered.rewritten(rule: rule), at: place.count == 1 ? place[0] : nil)
      }
    }
  }
}

extension ElementaryFunction {
  /// Whether networks use it as an activation; an exponential in a formula is none.
  var isActivation: Bool {
    switch self {
    case .sigmoid, .tanh, .relu, .step: true
    case .exp, .log, .squareRoot, .sin, .cos: false
    }
  }
}

extension Quantities {
  /// Some activations, those of one unit together: they have its weights. Of a unit that has one activation alone, or
  /// all of them, there is nothing to tell apart.
  fileprivate func units(among activations: [Symbol]) -> [[Symbol]] {
    func weights(of activation: Symbol) -> Set<Symbol> {
      let direct = formula(of: activation)?.symbols ?? []
      let below = direct.flatMap { formula(of: $0)?.symbols ?? [] }
      return Set(direct + below).filter { self[$0]?.role == .weight }
    }
    var (order, units): ([Set<Symbol>], [Set<Symbol>: [Symbol]]) = ([], [:])
    for activation in activations {
      let weights = weights(of: activation)
      if units[weights] == nil { order.append(weights) }
      units[weights, default: []].append(activation)
    }
    return order.filter { !$0.isEmpty }.map { units[$0]! }.filter {
      $0.count > 1 && $0.count < activations.count
    }
  }

  /// The partial derivatives that some quantities are computed from.
  func partials(in targets: [Symbol]) -> [(quantity: Symbol, of: Symbol, by: Symbol)] {
    scope(of: targets).compactMap { quantity in
      guard case .partial(let output, let variable, _) = quantity.definition else { return nil }
      return (quantity.symbol, output, variable)
    }
  }
}

/// The negative, without a double sign.
func negated(_ formula: Expression) -> Expression {
  if case .negation(let positive) = formula { return positive }
  return -formula
}

/// The formulas with the sign of one term of a sum changed.
func signChanges(in formula: Expression) -> [Expression] {
  guard case .sum(let terms) = formula else { return [] }
  return terms.indices.dropFirst().map { index in
    var changed = terms
    changed[index] = negated(terms[index])
    return .sum(changed)
  }
}

/// The formulas with one factor of a product left out, also inside a sum or a negative, each with that factor.
func withoutOneFactor(_ formula: Expression) -> [(factor: Expression, formula: Expression)] {
  switch formula {
  case .negation(let positive): return withoutOneFactor(positive).map { ($0.factor, -$0.formula) }
  case .product(let factors):
    return factors.indices.map { (factors[$0], product(of: factors, without: $0)) }
  case .sum(let terms):
    return terms.indices.flatMap { index in
      withoutOneFactor(terms[index]).map { factor, shorter in
        var changed = terms
        changed[index] = shorter
        return (factor, .sum(changed))
      }
    }
  default: return []
  }
}
