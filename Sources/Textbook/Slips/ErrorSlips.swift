import NumericCore

extension Slip {
  /// Slips with the error: its square, its mean.
  static let errorSlips = [squareForgotten, absoluteError, squareDoubled, halfKeptInPart, meanForSum]

  /// t − y where its square belongs.
  public static let squareForgotten = Slip(
    "square-forgotten",
    name: Bilingual(ko: "오차를 제곱하지 않았다", en: "the square was left out"),
    hint: Bilingual(
      ko: "제곱 오차입니다. 차이를 구한 다음 무엇을 하는지 식을 다시 보세요.",
      en: "The error is a squared one. See in the formula what is done to the difference.")
  ) { altered, targets in
    altered.writingErrors(of: targets) { formula in
      [formula.replacingSquares { $0 }]
    }
  }

  /// 2(t − y) where (t − y)² belongs; where that is differentiated, the square's derivative is taken once more.
  public static let squareDoubled = Slip(
    "square-doubled",
    name: Bilingual(ko: "제곱하지 않고 두 배를 했다", en: "the square was read as a double"),
    hint: Bilingual(
      ko: "제곱은 같은 수를 두 번 곱한 것입니다. 두 배는 제곱을 미분할 때 나옵니다.",
      en: "A square is a number times itself. The double comes only when it is differentiated, and only once."
    )
  ) { altered, targets in
    altered.writingErrors(of: targets) { formula in
      [formula.replacingSquares { 2 * $0 }]
    }
  }

  /// |t − y| in the place of the squared error, with or without its ½.
  public static let absoluteError = Slip(
    "absolute-error",
    name: Bilingual(
      ko: "제곱 오차 대신 절댓값 오차를 썼다", en: "the absolute error stands where the squared one belongs"),
    hint: Bilingual(
      ko: "절댓값도 음수를 없애지만 제곱과는 다른 값입니다. 어느 오차를 쓰는지 확인하세요.",
      en: "An absolute value has no minus either, but it is no square. Check which error is used.")
  ) { altered, targets in
    altered.writingErrors(of: targets) { formula in
      (withoutHalves(formula) + [formula]).map { formula in
        formula.replacingSquares { .apply(.squareRoot, .power($0, 2)) }
      }
    }
  }

  /// The square differentiated without its 2 where the error is a sum of halved squares that have names.
  public static let halfKeptInPart = Slip(
    "half-kept-in-part", name: halfKept.name, hint: halfKept.hint, throughout: halfKeptHabit
  ) { altered, targets in
    let derivation = altered.definitions
    return altered.miswritings(of: targets) { quantity, formula in
      guard case .partial(let of, _, _) = quantity.definition, let error = derivation.formula(of: of),
        withoutHalves(error).isEmpty,
        error.symbols.contains(where: { part in
          derivation.formula(of: part).map { !withoutHalves($0).isEmpty } ?? false
        })
      else { return [] }
      return [(formula / 2, nil)]
    }
  }

  /// The mean of the errors where their sum belongs.
  public static let meanForSum = Slip(
    "mean-for-sum",
    name: Bilingual(ko: "합 대신 평균을 구했다", en: "the mean was taken for the sum"),
    hint: Bilingual(
      ko: "식에 개수로 나누는 부분이 있는지 확인하세요.", en: "Check whether the formula divides by how many there are.")
  ) { altered, targets in
    altered.writingErrors(of: targets) { formula in
      guard let count = formula.likeTerms else { return [] }
      return [formula / .number(PrintedDecimal(count))]
    }
  }
}

extension AlteredQuantities {
  /// One variant for each formula that `edit` makes of one that errors are computed by: it starts from targets and
  /// is differentiated. Its derivatives follow.
  fileprivate func writingErrors(
    of targets: [Symbol], _ edit: (Expression) -> [Expression]
  ) -> [Slip.Variant] {
    let isTarget = { (symbol: Symbol) in definitions[symbol]?.role == .target }
    return variants(of: targets) { quantity in
      guard case .formula(let formula) = quantity.definition,
        definitions.ancestors(of: [quantity.symbol]).contains(where: isTarget)
      else { return [] }
      return edit(formula).filter { $0 != formula }.map { .formula($0) }
    }
  }
}

extension Expression {
  /// The formula with every square replaced by what `edit` makes of what is squared.
  fileprivate func replacingSquares(_ edit: (Expression) -> Expression) -> Expression {
    rewriting { part in
      if case .power(let base, 2) = part { edit(base) } else { nil }
    }
  }

  /// How many terms a sum has that differ in their numbers alone, whatever the sum is divided by; nil where it is
  /// no such sum.
  fileprivate var likeTerms: Int? {
    switch self {
    case .quotient(let numerator, _): numerator.likeTerms
    case .series(let series): series.range.count
    case .sum(let terms):
      Set(terms.map { $0.substituting { .symbol($0.kind) } }).count == 1 ? terms.count : nil
    default: nil
    }
  }
}
