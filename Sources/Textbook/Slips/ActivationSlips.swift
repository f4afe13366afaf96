import NumericCore

extension Slip {
  /// Slips with an activation: not applied, another one, its exponent's sign, its slope.
  static let activationSlips = [
    activationForgotten, anotherActivation, exponentSignLost, slopeTwice, anotherSlope,
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

extension AlteredDerivation {
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
