import NumericCore

extension Convention {
  /// w_ij leads to unit i from unit j, so that a layer is W·a: this book's own.
  package static let outputsByInputs = order(
    "outputs-by-inputs", Bilingual(ko: "W를 출력 × 입력으로 쓴다", en: "W is outputs × inputs"),
    isInputFirst: false)

  /// w_ij leads from unit i to unit j, so that a layer is Wᵀ·a.
  package static let inputsByOutputs = order(
    "inputs-by-outputs", Bilingual(ko: "W를 입력 × 출력으로 쓴다", en: "W is inputs × outputs"),
    isInputFirst: true)

  private static func order(_ choice: String, _ meaning: Bilingual, isInputFirst: Bool) -> Convention {
    Convention(
      .weights, choice, meaning,
      .names { derivation in
        let families = derivation.weightFamilies.filter { family in
          family.isInputFirst(in: derivation) == !isInputFirst
        }
        let renamed = families.flatMap(\.members).map { ($0.name, $0.swappedName) }
        return Dictionary(renamed, uniquingKeysWith: { first, _ in first })
      })
  }
}

/// The weights of one layer, named by two indices: w_11, w_12, …
struct WeightFamily {
  /// One weight, with its two indices.
  struct Member {
    let name: Symbol
    let first: Int
    let second: Int

    /// Nil where the name has no two indices.
    init?(_ symbol: Symbol) {
      let indices = symbol.indices
      guard indices.count == 2 else { return nil }
      (name, first, second) = (symbol, indices[0], indices[1])
    }

    var swappedName: Symbol { name.replacingIndices(by: [second, first]) }
  }

  let members: [Member]

  /// Whether the first index counts the inputs; nil where the weights are no matrix between two layers, as
  /// those of a kernel, which meet many inputs each.
  ///
  /// Forward, a weight multiplies a unit of the layer below and adds to a unit of the layer above; where only
  /// errors are sent back through the weights, it is the other way round.
  func isInputFirst(in derivation: Derivation) -> Bool? {
    let uses = members.flatMap { derivation.uses(of: $0) }
    let forward = uses.filter { !$0.isBackward }
    let decisive = forward.isEmpty ? uses : forward
    func follows(_ index: (Member) -> Int, _ unit: (Use) -> Symbol) -> Bool {
      let units = Dictionary(grouping: decisive, by: { index($0.weight) }).values.map { Set($0.map(unit)) }
      return Set(units.joined()).count == units.reduce(0) { $0 + $1.count } && units.count > 1
    }
    guard !decisive.isEmpty else { return nil }
    // A unit that is multiplied goes with one index alone, and the unit that is computed with the other.
    let isFirst = follows(\.first, \.factor) && follows(\.second, \.result)
    let isSecond = follows(\.second, \.factor) && follows(\.first, \.result)
    guard isFirst != isSecond else { return nil }
    return forward.isEmpty ? isSecond : isFirst
  }

  /// A product of a weight and a unit, in the formula of another.
  struct Use {
    let weight: Member
    let factor: Symbol
    let result: Symbol
    let isBackward: Bool
  }
}

extension Derivation {
  /// The weights named by two indices, layer by layer.
  fileprivate var weightFamilies: [WeightFamily] {
    let members = givens.filter { [.weight, .bias].contains(self[$0]!.role) }
      .compactMap { WeightFamily.Member($0) }
    let families = Dictionary(grouping: members) { $0.name.replacingIndices(by: []) }
    return families.values.filter { $0.count > 1 }.map { WeightFamily(members: $0) }
  }

  /// Where a weight multiplies a named unit on the way to another.
  fileprivate func uses(of weight: WeightFamily.Member) -> [WeightFamily.Use] {
    let targets = Set(givens.filter { self[$0]!.role == .target })
    return names.flatMap { result -> [WeightFamily.Use] in
      guard case .formula(let formula)? = self[result]?.definition else { return [] }
      return formula.factors(beside: weight.name).map { factor in
        WeightFamily.Use(
          weight: weight, factor: factor, result: result,
          isBackward: !quantities.ancestors(of: [factor]).isDisjoint(with: targets))
      }
    }
  }
}

extension Expression {
  /// The symbols that stand in a product with a given one.
  fileprivate func factors(beside weight: Symbol) -> [Symbol] {
    switch self {
    case .sum(let parts): return parts.flatMap { $0.factors(beside: weight) }
    case .series(let series): return series.sum.factors(beside: weight)
    case .product(let parts):
      guard parts.contains(.symbol(weight)) else { return parts.flatMap { $0.factors(beside: weight) } }
      return parts.compactMap { part in
        if case .symbol(let name) = part, name != weight { return name }
        return nil
      }
    case .quotient(let a, let b): return a.factors(beside: weight) + b.factors(beside: weight)
    case .negation(let a), .power(let a, _), .apply(_, let a): return a.factors(beside: weight)
    case .number, .pi, .symbol: return []
    }
  }
}
