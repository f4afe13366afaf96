import NumericCore

extension Slip {
  /// (f(x + h) − f(x − h))/h: the distance between the two places taken for h.
  public static let differenceOverH = Slip(
    "difference-over-h",
    name: Bilingual(
      ko: "중심 차분의 분모에서 2를 빠뜨렸다", en: "the central difference was divided by h instead of 2h"),
    hint: Bilingual(
      ko: "양쪽으로 한 걸음씩 갔으니 두 점은 두 걸음 떨어져 있습니다.",
      en: "One step was taken to each side: how far apart are the two places?")
  ) { altered, targets in
    let derivation = altered.definitions
    return altered.variants(of: targets) { quantity in
      CentralDifference(quantity, in: derivation).map { [.formula($0.difference / $0.step)] } ?? []
    }
  }

  /// (f(x + h) − f(x))/h, or (f(x) − f(x − h))/h, where the central difference belongs.
  public static let oneSidedDifference = Slip(
    "one-sided-difference",
    name: Bilingual(ko: "한쪽으로만 움직여 차이를 구했다", en: "the difference was taken to one side only"),
    hint: Bilingual(
      ko: "양쪽으로 h씩 움직인 두 값의 차이를 2h로 나누세요. 한쪽으로만 움직이면 h에 비례하는 오차가 남습니다.",
      en: "Move by h both ways, and divide by 2h. To one side only, an error as large as h is left.")
  ) { altered, targets in
    let derivation = altered.definitions
    return derivation.scope(of: targets).flatMap { quantity -> [Variant] in
      guard let central = CentralDifference(quantity, in: derivation) else { return [] }
      return [central.ahead, central.behind].map { stays in
        Variant(
          altered.rewritten { other in
            if other.symbol == quantity.symbol { return .formula(central.difference / central.step) }
            return stays.first { $0.place == other.symbol }.map { .formula($0.start) }
          }, at: quantity.symbol)
      }
    }
  }
}

/// A quotient by 2h of what comes from places h ahead and h behind.
struct CentralDifference {
  /// f(x + h) − f(x − h).
  let difference: Expression
  /// h.
  let step: Expression
  /// The places h ahead, each with where it starts from.
  let ahead: [(place: Symbol, start: Expression)]
  /// The places h behind.
  let behind: [(place: Symbol, start: Expression)]

  /// Nil where a quantity is no such quotient.
  init?(_ quantity: Quantity, in derivation: Quantities) {
    guard case .formula(.quotient(let difference, .product(let factors))) = quantity.definition,
      factors.count == 2, factors[0] == 2
    else { return nil }
    (self.difference, step) = (difference, factors[1])
    let origins = derivation.scope(of: [quantity.symbol])
    func places(_ moved: Expression) -> [(place: Symbol, start: Expression)] {
      origins.compactMap { origin in
        guard case .formula(.sum(let terms)) = origin.definition, terms.count == 2, terms[1] == moved else {
          return nil
        }
        return (origin.symbol, terms[0])
      }
    }
    (ahead, behind) = (places(factors[1]), places(.negation(factors[1])))
    guard !ahead.isEmpty, !behind.isEmpty else { return nil }
  }
}
