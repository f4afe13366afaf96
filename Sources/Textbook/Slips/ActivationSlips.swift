import NumericCore

extension Slip {
  /// Slips with an activation: not applied, another one, its exponent's sign, its slope.
  static let activationSlips = [
    activationForgotten, anotherActivation, exponentSignLost, slopeTwice, anotherSlope, activationAdded,
  ]

  /// The net input handed on as if it were the activation.
  public static let activationForgotten = Slip(
    "activation-forgotten",
    name: Bilingual(ko: "활성화 함수를 적용하지 않았다", en: "the activation was not applied"),
    hint: Bilingual(
      ko: "유닛이 내보내는 값은 순입력이 아니라 활성화 함수를 지난 값입니다.",
      en: "What a unit hands on is not its net input but the activation of it.")
  ) { altered, targets in
    altered.writingActivations(of: targets) { _, argument in [(argument, nil)] }
      + altered.passingActivationsOver(in: targets)
  }

  /// One activation in the place of another.
  public static let anotherActivation = Slip(
    "another-activation",
    name: Bilingual(ko: "다른 활성화 함수를 썼다", en: "another activation was applied"),
    hint: Bilingual(
      ko: "이 층의 활성화 함수가 무엇인지 확인하세요.", en: "Check which activation this layer has.")
  ) { altered, targets in
    altered.writingActivations(of: targets) { function, argument in
      [ElementaryFunction.tanh, .sigmoid, .relu].filter { $0 != function }.map { other in
        (.apply(other, argument), Bilingual(ko: "\(code: other.rawValue)", en: "\(code: other.rawValue)"))
      }
    }
  }

  /// An activation applied to a net input that is handed on as it is: at an output that has none.
  ///
  /// Either the value alone is wrong, or the slope of that activation is in the derivatives as well.
  public static let activationAdded = Slip(
    "activation-added",
    name: Bilingual(
      ko: "활성화 함수가 없는 곳에 활성화 함수를 적용했다", en: "an activation was applied where there is none"),
    hint: Bilingual(
      ko: "이 유닛이 순입력을 그대로 내보내는지 그림에서 확인하세요. 그렇다면 곱할 미분도 없습니다.",
      en:
        "Check in the drawing whether this unit hands on its net input as it is. If so, it has no slope to multiply by either."
    )
  ) { altered, targets in
    let derivation = altered.definitions
    let functions = derivation.activationsInUse
    return derivation.plainOutputs(among: derivation.scope(of: targets)).flatMap { quantity, formula in
      functions.flatMap { function -> [Variant] in
        let value = Quantity.Definition.formula(.apply(function, formula))
        return [
          Variant(
            altered.miswriting(quantity, as: .apply(function, formula)), at: quantity.symbol),
          Variant(
            altered.rewritten(quantity.symbol, as: value), at: quantity.symbol),
        ]
      }
    }
  }

  /// e^x where e^−x belongs: σ(−s) for σ(s).
  public static let exponentSignLost = Slip(
    "exponent-sign-lost",
    name: Bilingual(ko: "지수의 음의 부호를 빠뜨렸다", en: "the minus in the exponent was lost"),
    hint: Bilingual(
      ko: "시그모이드는 순입력이 클수록 1에 가까워집니다. 커질 때 줄어든다면 지수의 부호를 보세요.",
      en: "The sigmoid nears 1 as its net input grows. If yours falls, look at the exponent's sign.")
  ) { altered, targets in
    altered.miswritings(of: targets) { quantity, _ in
      guard case .formula(let formula) = quantity.definition else { return [] }
      let changed = formula.rewriting { part in
        switch part {
        case .apply(.sigmoid, let argument): .apply(.sigmoid, negated(argument))
        case .apply(.exp, .negation(let argument)): .apply(.exp, argument)
        default: nil
        }
      }
      return [(changed, nil)]
    }
  }

  /// f′ multiplied in twice.
  public static let slopeTwice = localSlip(
    "slope-twice",
    name: Bilingual(ko: "활성화 함수의 미분을 두 번 곱했다", en: "the activation's derivative was taken twice"),
    hint: Bilingual(
      ko: "앞에서 구한 값에 그 미분이 이미 들어 있는지 확인하세요. 경로의 화살표마다 한 번씩만 곱합니다.",
      en: "Does the value you start from contain that derivative already? Each arrow of a path counts once."),
    .squared)

  /// The derivative of another activation.
  public static let anotherSlope = localSlip(
    "another-slope",
    name: Bilingual(ko: "다른 활성화 함수의 미분을 썼다", en: "the derivative of another activation was taken"),
    hint: Bilingual(
      ko: "순전파에서 쓴 바로 그 활성화 함수를 미분합니다.",
      en: "Differentiate the very activation that the forward pass uses."), .ofAnother)
}

extension AlteredQuantities {
  /// One variant for each activation h = f(s) that a partial derivative has as a factor, with s for h: δ·s for δ·h.
  ///
  /// The h in h(1 − h) is another matter.
  fileprivate func passingActivationsOver(in targets: [Symbol]) -> [Slip.Variant] {
    miswritings(of: targets) { quantity, formula in
      guard case .partial = quantity.definition else { return [] }
      return formula.symbols.compactMap { symbol in
        guard case .formula(.apply(let function, let argument))? = definitions[symbol]?.definition,
          function.isActivation
        else { return nil }
        let activation: Expression = .symbol(symbol)
        let changed = formula.rewriting { part in
          switch part {
          case activation: argument
          case .product(let factors) where factors.contains(1 - activation): part
          case .sum, .power, .apply, .quotient: part == formula ? nil : part
          default: nil
          }
        }
        return (changed, nil)
      }
    }
  }

  /// One variant for each activation and each formula that may be written in its place.
  fileprivate func writingActivations(
    of targets: [Symbol],
    _ others: (ElementaryFunction, Expression) -> [(formula: Expression, detail: Bilingual?)]
  ) -> [Slip.Variant] {
    miswritings(of: targets) { quantity, _ in
      guard case .formula(.apply(let function, let argument)) = quantity.definition, function.isActivation
      else { return [] }
      return others(function, argument)
    }
  }
}

extension Quantities {
  /// The activations that are applied anywhere, in the order stated; the sigmoid where there are none.
  fileprivate var activationsInUse: [ElementaryFunction] {
    let used = names.compactMap { name -> ElementaryFunction? in
      guard case .formula(.apply(let function, _))? = self[name]?.definition, function.isActivation else {
        return nil
      }
      return function
    }
    return used.isEmpty ? [.sigmoid] : used.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The net inputs that no activation is applied to, and what only passes one on, each with its formula.
  fileprivate func plainOutputs(among scope: [Quantity]) -> [(quantity: Quantity, formula: Expression)] {
    let activated = Set(
      names.flatMap { name -> [Symbol] in
        guard case .formula(.apply(let function, let argument))? = self[name]?.definition,
          function.isActivation
        else { return [] }
        return argument.symbols
      })
    return scope.compactMap { quantity in
      guard case .formula(let formula) = quantity.definition, !activated.contains(quantity.symbol) else {
        return nil
      }
      if case .symbol(let net) = formula, case .formula(let passedOn)? = self[net]?.definition {
        return isNetInput(passedOn) ? (quantity, formula) : nil
      }
      return isNetInput(formula) ? (quantity, formula) : nil
    }
  }

  /// Whether a formula adds weights times numbers, and perhaps a bias.
  private func isNetInput(_ formula: Expression) -> Bool {
    let terms = if case .sum(let terms) = formula { terms } else { [formula] }
    var isWeighted = false
    for term in terms {
      switch term {
      case .symbol: continue
      case .product(let factors):
        let names = factors.compactMap { if case .symbol(let name) = $0 { name } else { nil } }
        guard names.count == factors.count else { return false }
        isWeighted = isWeighted || names.count { self[$0]?.role == .weight } == 1 && names.count == 2
      default: return false
      }
    }
    return isWeighted
  }
}
