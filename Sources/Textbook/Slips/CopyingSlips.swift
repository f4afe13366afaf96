import NumericCore

extension Slip {
  /// Slips in copying: a mark that got lost, a column that was written twice.
  static let copyingSlips = [operatorLost, indexDropped, targetsRepeated]

  /// The targets once more, where the model's outputs belong.
  public static let targetsRepeated = Slip(
    "targets-repeated",
    name: Bilingual(
      ko: "모델의 출력을 적을 자리에 목표값을 그대로 옮겨 적었다",
      en: "the targets were copied to where the model's outputs belong"),
    hint: Bilingual(
      ko: "오차가 가장 작아도 출력이 목표값과 같아지는 것은 아닙니다.",
      en: "The least error need not be 0: an output is not its target.")
  ) { _, _ in [] }

  /// a − b or a + b with the sign between them lost, so that it reads as a·b.
  public static let operatorLost = Slip(
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
  public static let indexDropped = Slip(
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

extension Quantities {
  /// Whether the outputs that a claim says a model gives are, one after the other, the targets that it states.
  func repeatsTargets(_ findings: [Finding]) -> Bool {
    var (outputs, targets): ([Rational], [Rational]) = ([], [])
    for finding in findings {
      switch finding.assertion {
      case .approximates(_, let decimal): outputs.append(decimal.value)
      case .given(let name, let decimal) where self[name.name]?.role == .target: targets.append(decimal.value)
      default: continue
      }
    }
    return outputs.count > 1 && outputs == targets && findings.contains { $0.kind == .refuted }
  }
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
    let lower = `subscript`
    return lower.isEmpty || lower.contains(index) ? nil : replacingSubscript(by: lower + String(index))
  }
}

extension Array where Element: Hashable {
  /// The elements, each at its first place.
  fileprivate var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
