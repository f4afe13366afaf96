import NumericCore

extension Slip {
  /// Slips in copying a formula: a mark that got lost.
  static let copyingSlips = [operatorLost, indexDropped]

  /// a − b or a + b with the sign between them lost, so that it reads as a·b.
  static let operatorLost = Slip(
    "operator-lost",
    name: Bilingual(
      ko: "더하기나 빼기 기호가 빠져 곱이 되었다", en: "a plus or minus got lost, which leaves a product"),
    hint: Bilingual(
      ko: "나란히 쓴 두 수는 곱으로 읽힙니다. 빠진 기호가 없는지 확인하세요.",
      en: "Two numbers side by side read as a product. Check that no sign is missing between them."),
    repairs: { printed in
      let products = printed.pairs
      let shared = products.flatMap { $0 }.distinct.filter { factor in
        products.count { $0.contains(factor) } > 1
      }
      // All products with one common factor lost their signs together, or one alone did.
      let groups = shared.map { factor in products.filter { $0.contains(factor) } } + products.map { [$0] }
      return groups.flatMap { group in
        [true, false].map { isMinus in
          printed.rewriting { part in
            guard case .product(let factors) = part, group.contains(factors) else { return nil }
            return isMinus ? factors[0] - factors[1] : factors[0] + factors[1]
          }
        }
      }
    }
  ) { _, _ in [] }

  /// A quantity under a Σ that has lost the index summed over: t_n for t_nk.
  static let indexDropped = Slip(
    "index-dropped",
    name: Bilingual(ko: "합의 첨자를 빠뜨렸다", en: "the index of a sum was dropped"),
    hint: Bilingual(
      ko: "Σ 안에서 항마다 달라지는 양에는 모두 그 첨자가 있어야 합니다.",
      en: "Under a Σ, everything that changes from term to term carries its index."),
    repairs: { printed in
      printed.series.flatMap { series in
        series.general.symbols.compactMap { symbol -> Expression? in
          guard let indexed = symbol.adding(index: series.index) else { return nil }
          let general = series.general.rewriting { $0 == .symbol(symbol) ? .symbol(indexed) : nil }
          let repaired = printed.rewriting {
            $0 == .series(series) ? sum(over: series.index, series.range, general) : nil
          }
          return repaired == printed ? nil : repaired
        }
      }
    }
  ) { _, _ in [] }
}

extension Expression {
  /// The products of two factors in the formula, each once.
  fileprivate var pairs: [[Expression]] {
    parts.compactMap { part in
      guard case .product(let factors) = part, factors.count == 2 else { return nil }
      return factors
    }.distinct
  }

  /// The Σs in the formula, each once, those inside another with its index as a letter.
  fileprivate var series: [Series] {
    parts.compactMap { if case .series(let series) = $0 { series } else { nil } }.distinct
  }

  /// The formula and all its parts, as written.
  private var parts: [Expression] {
    var parts: [Expression] = []
    _ = rewriting { part in
      parts.append(part)
      return nil
    }
    return parts
  }
}

extension Symbol {
  /// The name with an index behind its subscript; nil for one that has the index, or no subscript.
  fileprivate func adding(index: Character) -> Symbol? {
    guard !name.contains("/"), replacing(index, by: 0) == self, let mark = name.firstIndex(of: "_") else {
      return nil
    }
    let end = name[mark...].firstIndex(of: "^") ?? name.endIndex
    return Symbol(name[..<end] + String(index) + name[end...])
  }
}

extension Array where Element: Hashable {
  /// The elements, each at its first place.
  fileprivate var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
