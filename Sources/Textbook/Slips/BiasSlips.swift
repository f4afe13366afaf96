import NumericCore

extension Slip {
  /// Slips with the bias of a net input.
  static let biasSlips = [biasForgotten, anotherBias]

  /// The bias left out of a sum.
  public static let biasForgotten = Slip(
    "bias-forgotten",
    name: Bilingual(ko: "편향을 더하지 않았다", en: "the bias was left out"),
    hint: Bilingual(
      ko: "순입력은 가중합에 편향까지 더한 값입니다.", en: "A net input is the weighted sum and, added to it, the bias.")
  ) { altered, targets in
    let derivation = altered.definitions
    return altered.miswritings(of: targets) { quantity, _ in
      guard case .formula(.sum(let terms)) = quantity.definition else { return [] }
      return terms.indices.compactMap { index in
        guard case .symbol(let bias) = terms[index], derivation[bias]?.role == .bias else { return nil }
        var kept = terms
        kept.remove(at: index)
        return (kept.count == 1 ? kept[0] : Expression.sum(kept), nil)
      }
    }
  }

  /// Another bias: the neighbour's, or that of another layer.
  public static let anotherBias = exchanging(
    "another-bias",
    name: Bilingual(ko: "다른 편향을 더했다", en: "another bias was added"),
    hint: Bilingual(
      ko: "편향이 어느 층, 어느 유닛의 것인지 첨자를 확인하세요.",
      en: "Check the index: which layer, and which unit, does the bias belong to?")
  ) { symbol, user, neighbours, derivation in
    guard derivation[symbol]?.role == .bias else { return [] }
    let beside = neighbours.beside(symbol, before: user, in: derivation)
    return beside.isEmpty ? derivation.firstBias(ofAnotherKindThan: symbol) : beside
  }
}

extension Quantities {
  /// The first bias whose name differs in more than a number; none where there is none.
  fileprivate func firstBias(ofAnotherKindThan symbol: Symbol) -> [Symbol] {
    let other = givens.first { self[$0]?.role == .bias && $0.kind != symbol.kind }
    return other.map { [$0] } ?? []
  }
}
