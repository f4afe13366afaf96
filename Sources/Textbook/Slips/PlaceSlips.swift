import NumericCore

extension Slip {
  /// Slips in which one weight or unit stands where another belongs.
  static let placeSlips = [derivativeElsewhere, slopeOfEarlierRound, matrixTransposed, kernelRotated]

  /// σ′ taken at another unit.
  public static let derivativeElsewhere = Slip(
    "derivative-elsewhere",
    name: Bilingual(
      ko: "활성화 함수의 미분을 다른 유닛에서 계산했다", en: "the derivative was taken at another unit"),
    hint: Bilingual(
      ko: "경로가 지나는 바로 그 유닛에서 활성화 함수를 미분합니다.",
      en: "Take the activation's derivative at the very unit that the path passes through.")
  ) { altered, targets in
    elsewhere(altered, targets, inEarlierRound: false)
  }

  /// σ′ taken at the same unit, a round earlier: with weights that have been updated, an old slope.
  public static let slopeOfEarlierRound = Slip(
    "slope-of-earlier-round",
    name: Bilingual(
      ko: "활성화 함수의 미분을 지난 회차의 값으로 계산했다", en: "the derivative was taken in the round before"),
    hint: Bilingual(
      ko: "가중치를 갱신했으면 순전파를 다시 하고, 미분도 이번 회차의 값으로 다시 구하세요.",
      en: "After an update go forward again: a slope belongs to the weights of its own round.")
  ) { altered, targets in
    elsewhere(altered, targets, inEarlierRound: true)
  }

  /// One variant for each unit and each other one whose slope may be taken for its own.
  private static func elsewhere(
    _ altered: AlteredQuantities, _ targets: [Symbol], inEarlierRound: Bool
  ) -> [Variant] {
    let derivation = altered.definitions
    let rounds = EarlierRound(in: derivation)
    guard !inEarlierRound || rounds != nil else { return [] }
    let units = derivation.scope(of: targets).reversed().compactMap { quantity in
      if case .apply(let function, let netInput)? = quantity.formula, function.isActivation {
        return (
          symbol: quantity.symbol, function: function, netInput: netInput, earlier: rounds?(quantity.symbol)
        )
      }
      return nil
    }
    return units.flatMap { unit in
      units.filter {
        $0.symbol != unit.symbol && $0.function == unit.function
          && ($0.symbol == unit.earlier) == inEarlierRound
          && !derivation.isAfterUpdate($0.symbol, from: unit.symbol)
      }.map { other in
        let derivative = unit.function.derivative(at: other.netInput, value: .symbol(other.symbol))
        let rule = altered.rule.departing(.outer(of: [unit.symbol], .formula(derivative)))
        let detail: RichText = "\(other.symbol)"
        return Variant(
          altered.rewritten(rule: rule), at: unit.symbol,
          detail: Bilingual(ko: "\(detail)에서 계산", en: "at \(detail)"))
      }
    }
  }

  /// A matrix used in place of its transpose: w_ij where w_ji belongs, forward or in the chain rule alone. In a
  /// formula of matrices, the formula itself is edited.
  public static let matrixTransposed = Slip(
    "matrix-transposed",
    name: Bilingual(ko: "행렬의 전치를 잘못 붙였다", en: "a matrix is transposed that should not be, or the reverse"),
    hint: Bilingual(
      ko: "행렬의 모양을 적어 보세요. 안쪽 크기가 같아야 곱할 수 있습니다.",
      en: "Write the shapes down. The inner sizes must agree."),
    throughout: exchangeHabit { $0.weightGrids(in: $1).compactMap(\.transposition) }
  ) { altered, targets in
    let derivation = altered.definitions
    return derivation.weightGrids(in: targets).flatMap { grid -> [Variant] in
      guard let exchanged = grid.transposition else { return [] }
      let forward = altered.rewritten { quantity in
        guard case .formula(let formula) = quantity.definition else { return nil }
        let changed = formula.exchanging(exchanged)
        return changed == formula ? nil : .formula(changed)
      }
      let backward = altered.rewritten(rule: altered.rule.departing(.exchanged(exchanged)))
      return [Variant(forward, at: grid.name), Variant(backward, at: grid.name, detail: inChainRule)]
    }
  }

  /// A kernel turned by 180°: w₂₂ for w₁₁. Going forward, that makes a convolution of a correlation; in the
  /// chain rule towards the input, the reverse.
  public static let kernelRotated = Slip(
    "kernel-rotated",
    name: Bilingual(
      ko: "커널을 180° 돌렸거나 돌리지 않았다", en: "a kernel is rotated that should not be, or the reverse"),
    hint: Bilingual(
      ko: "커널의 한 칸이 출력 하나에서 입력의 어느 칸과 곱해지는지 짚어 보세요.",
      en: "For one output, point at the input that each entry of the kernel is multiplied with."),
    throughout: exchangeHabit { $0.weightGrids(in: $1).map(\.rotation) }
  ) { altered, targets in
    let derivation = altered.definitions
    return derivation.weightGrids(in: targets).flatMap { grid -> [Variant] in
      let windows = derivation.names.filter { name in
        derivation.formula(of: name).map { grid.isWindow($0) } ?? false
      }
      // A kernel is used again in the next place; weights that are used once are no kernel.
      guard windows.count > 1 else { return [] }
      let exchanged = grid.rotation
      let forward = altered.rewritten { quantity in
        guard windows.contains(quantity.symbol), let formula = quantity.formula else { return nil }
        return .formula(formula.exchanging(exchanged))
      }
      let backward = altered.rewritten(rule: altered.rule.departing(.exchanged(exchanged)))
      return [Variant(forward, at: grid.name), Variant(backward, at: grid.name, detail: inChainRule)]
    }
  }

  private static let inChainRule = Bilingual(ko: "연쇄 법칙에서만", en: "in the chain rule only")
}

/// Weights that share a name and carry their places as indices: w_11, w_12, w_21, w_22.
private struct WeightGrid {
  /// The name without indices.
  let name: Symbol
  /// The weights in the order of their indices, row by row.
  let weights: [(indices: [Int], symbol: Symbol)]

  /// Each weight with the one in the transposed place; nil unless they fill a square.
  var transposition: [Symbol: Symbol]? {
    var exchanged: [Symbol: Symbol] = [:]
    for (indices, symbol) in weights {
      guard indices.count == 2, let other = weights.first(where: { $0.indices == indices.reversed() })
      else { return nil }
      exchanged[symbol] = other.symbol
    }
    return exchanged
  }

  /// Each weight with the one in the place that it is turned to by 180°.
  var rotation: [Symbol: Symbol] {
    Dictionary(uniqueKeysWithValues: zip(weights.map(\.symbol), weights.reversed().map(\.symbol)))
  }

  /// Whether a formula is a sum with every weight as a factor of just one term.
  func isWindow(_ formula: Expression) -> Bool {
    guard case .sum(let terms) = formula else { return false }
    let members = Set(weights.map(\.symbol))
    let used = terms.flatMap { term -> [Symbol] in
      guard case .product(let factors) = term else { return [] }
      return factors.flatMap(\.symbols).filter(members.contains)
    }
    return used.count == members.count && Set(used) == members
  }
}

extension Quantities {
  /// Whether a quantity comes from a derivative of what comes from another: from an update, that is, so that nobody has it
  /// yet when the other is at work.
  fileprivate func isAfterUpdate(_ symbol: Symbol, from other: Symbol) -> Bool {
    let origins = origins(of: [symbol])
    return origins.contains(other)
      && origins.contains { origin in
        if case .partial? = self[origin]?.definition {
          self.origins(of: [origin]).contains(other)
        } else {
          false
        }
      }
  }

  /// The grids of given weights that some quantities come from: of one row, or with a weight in every place of
  /// a rectangle.
  fileprivate func weightGrids(in targets: [Symbol]) -> [WeightGrid] {
    var found: [Symbol: [(indices: [Int], symbol: Symbol)]] = [:]
    for quantity in scope(of: targets).reversed() where quantity.role == .weight {
      let indices = quantity.symbol.indices
      guard (1...2).contains(indices.count) else { continue }
      found[quantity.symbol.replacingIndices(by: []), default: []].append((indices, quantity.symbol))
    }
    return found.sorted { $0.key.name < $1.key.name }.compactMap { name, weights in
      let rows = Set(weights.map { $0.indices.dropLast() })
      let columns = Set(weights.map { $0.indices.suffix(1) })
      guard weights.count > 1, weights.count == rows.count * columns.count else { return nil }
      return WeightGrid(
        name: name, weights: weights.sorted { $0.indices.lexicographicallyPrecedes($1.indices) })
    }
  }
}

extension Expression {
  fileprivate func exchanging(_ exchanged: [Symbol: Symbol]) -> Expression {
    substituting { exchanged[$0].map { .symbol($0) } }
  }
}
