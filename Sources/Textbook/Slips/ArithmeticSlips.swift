import NumericCore

extension Slip {
  /// Slips in arithmetic that is no network's own: a sum for a product, one number for another, one mean for another.
  static let arithmeticSlips = [
    sumForProduct, halfForQuarter, squareTwoLost, meanForHarmonic, oneSidedDifference,
  ]

  /// The factors of a product added up; or, in a product's derivative, the other factors.
  public static let sumForProduct = Slip(
    "sum-for-product",
    name: Bilingual(ko: "곱할 것을 더했다", en: "a sum stands where a product belongs"),
    hint: Bilingual(
      ko: "더할 자리인지 곱할 자리인지 식을 다시 보세요.", en: "See in the formula again what is added and what is multiplied.")
  ) { altered, targets in
    let derivation = altered.definitions
    return altered.miswritings(of: targets) { quantity, formula in
      guard case .product(let factors) = formula else { return [] }
      switch quantity.definition {
      case .formula: return [(.sum(factors), nil)]
      case .partial(let output, _, _):
        guard case .product? = derivation.formula(of: output) else { return [] }
        return [(.sum(factors), nil)]
      case .given, .step, .repeated, .stationary: return []
      }
    }
  }

  /// ½ where a quotient by 4 belongs: what is ½ at its place taken for ½·½.
  public static let halfForQuarter = Slip(
    "half-for-quarter",
    name: Bilingual(ko: "¼ 자리에 ½을 썼다", en: "½ stands where ¼ belongs"),
    hint: Bilingual(
      ko: "나누는 수를 다시 계산해 보세요. ½·½은 ¼입니다.", en: "Work out again what is divided by: ½·½ is ¼.")
  ) { altered, targets in
    altered.variants(of: targets) { quantity in
      guard case .formula(let formula) = quantity.definition else { return [] }
      let halved = formula.rewriting { part in
        if case .quotient(let numerator, 4) = part { numerator / 2 } else { nil }
      }
      return halved == formula ? [] : [.formula(halved)]
    }
  }

  /// A square without a ½ differentiated without its 2.
  public static let squareTwoLost = Slip(
    "square-two-lost",
    name: Bilingual(ko: "제곱을 미분한 2를 빠뜨렸다", en: "the 2 of the square was lost"), hint: halfKept.hint
  ) { altered, targets in
    let derivation = altered.definitions
    return altered.miswritings(of: targets) { quantity, formula in
      guard case .partial(let output, _, _) = quantity.definition, let error = derivation.formula(of: output),
        error.hasSquare, withoutHalves(error).isEmpty
      else { return [] }
      return [(formula / 2, nil)]
    }
  }

  /// (a + b)/2 where 2ab/(a + b) belongs.
  public static let meanForHarmonic = Slip(
    "mean-for-harmonic",
    name: Bilingual(
      ko: "조화 평균 대신 산술 평균을 구했다", en: "the arithmetic mean was taken for the harmonic one"),
    hint: Bilingual(
      ko: "두 값 가운데 하나가 0에 가까우면 조화 평균도 0에 가깝습니다. 더해서 2로 나눈 값은 그렇지 않습니다.",
      en: "Where one of the two is near 0, their harmonic mean is near 0, too. Half their sum is not.")
  ) { altered, targets in
    altered.variants(of: targets) { quantity in
      guard case .formula(.quotient(.product(let factors), .sum(let terms))) = quantity.definition,
        terms.count == 2, factors == [2] + terms
      else { return [] }
      return [.formula(.sum(terms) / 2)]
    }
  }
}

extension Expression {
  /// Whether something is squared in it.
  fileprivate var hasSquare: Bool {
    rewriting { part in if case .power(let base, 2) = part { base } else { nil } } != self
  }
}
