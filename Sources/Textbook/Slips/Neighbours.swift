import NumericCore

/// Which quantities of a derivation can be taken for one another: those whose names differ in a number alone, and
/// the weights that lie beside each other in a layer.
struct Neighbours {
  /// The quantities of each kind, in the order stated.
  private let kinds: [Symbol: [Symbol]]
  /// For each quantity its place among those of its kind, and in the order stated.
  private let places: [Symbol: (kind: Int, stated: Int)]
  /// The layers' weights.
  let layers: [WeightLayer]

  init(in derivation: Quantities) {
    var kinds: [Symbol: [Symbol]] = [:]
    var places: [Symbol: (kind: Int, stated: Int)] = [:]
    for (stated, name) in derivation.names.enumerated() {
      switch derivation[name]!.definition {
      case .given, .formula: break
      case .partial, .step, .repeated, .stationary: continue
      }
      let kind = name.kind
      places[name] = (kinds[kind, default: []].count, stated)
      kinds[kind, default: []].append(name)
    }
    (self.kinds, self.places) = (kinds, places)
    layers = WeightLayer.all(in: derivation, kinds)
  }

  /// The quantities that stand just before and just after one among those of its kind, and before `user` in the
  /// derivation: whoever takes a number for another has it already.
  func beside(_ symbol: Symbol, before user: Symbol, in derivation: Quantities) -> [Symbol] {
    guard let place = places[symbol]?.kind, let kind = kinds[symbol.kind] else { return [] }
    let role = derivation[symbol]?.role
    return [place + 1, place - 1].compactMap { index in
      guard kind.indices.contains(index), derivation[kind[index]]?.role == role,
        isStated(kind[index], before: user)
      else { return nil }
      return kind[index]
    }
  }

  /// Whether a quantity is stated before another, so that the other may be computed from it; a partial derivative
  /// comes after all of them.
  private func isStated(_ symbol: Symbol, before user: Symbol) -> Bool {
    guard let stated = places[symbol]?.stated else { return false }
    return places[user].map { stated < $0.stated } ?? true
  }
}

/// The weights of a layer in their places: a row for each unit that receives, a column for each that sends.
struct WeightLayer {
  /// The units that receive, as quantities.
  let receivers: [Symbol]
  /// The weights, row by row.
  let rows: [[Symbol]]

  /// The layers of a derivation: quantities of one kind with as many weights in their formulas.
  fileprivate static func all(in derivation: Quantities, _ kinds: [Symbol: [Symbol]]) -> [WeightLayer] {
    func weights(_ name: Symbol) -> [Symbol] {
      guard case .formula(let formula)? = derivation[name]?.definition else { return [] }
      return formula.symbols.filter { derivation[$0]?.role == .weight }
    }
    return kinds.values.flatMap { kind in
      let rows = kind.map { (receiver: $0, weights: weights($0)) }.filter { !$0.weights.isEmpty }
      return Dictionary(grouping: rows, by: \.weights.count).values.map { rows in
        WeightLayer(receivers: rows.map(\.receiver), rows: rows.map(\.weights))
      }
    }.sorted { $0.receivers[0].name < $1.receivers[0].name }
  }

  /// The weights in the places above, below, left and right of a weight's, and in the transposed one.
  func beside(_ weight: Symbol) -> [Symbol] {
    guard let row = rows.firstIndex(where: { $0.contains(weight) }),
      let column = rows[row].firstIndex(of: weight)
    else { return [] }
    let places = [
      (column, row), (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1),
    ]
    var found: [Symbol] = []
    for (row, column) in places where rows.indices.contains(row) && rows[row].indices.contains(column) {
      let other = rows[row][column]
      if other != weight, !found.contains(other) { found.append(other) }
    }
    return found
  }

  /// Each weight with the one that stands in its place when the numbers are read as a matrix of the transposed
  /// shape; nil where that changes nothing, or where a weight stands in several places.
  var transposition: [Symbol: Symbol]? {
    let flat = Array(rows.joined())
    guard rows.count > 1, rows[0].count > 1, Set(flat).count == flat.count else { return nil }
    var exchanged: [Symbol: Symbol] = [:]
    for (k, row) in rows.enumerated() {
      for (j, weight) in row.enumerated() { exchanged[weight] = flat[j * rows.count + k] }
    }
    return exchanged
  }

  /// Whether the weights' own names say their places in a square: `w_12` is transposed by its indices.
  var isNamedByPlace: Bool {
    rows.count == rows[0].count && rows.joined().allSatisfy { $0.indices.count == 2 }
  }
}
