import NumericCore

extension Derivation {
  /// A drawing of what a quantity comes from, found in the derivation itself: of a network, where weights are in it, else
  /// of a computational graph. Below the values stand the derivatives of the quantity.
  ///
  /// In a network there is a circle for each input, and one for each unit: its net input with what is a function of that
  /// alone. Where a net input has a term that is a weight times a quantity, the arrow from the quantity has the weight
  /// beside it. Biases, targets and rates are not drawn, nor is what depends on a target, unless nothing else is left to
  /// draw. A softmax is drawn as its net inputs, each with its share.
  ///
  /// In a graph there is a circle for each quantity, with the sign of what it does: ×, +, exp. So is a network drawn whose
  /// products of weights are quantities by themselves, and are added up in another.
  ///
  /// - Returns: Nil where a picture is no help: with more than 24 circles or 40 arrows, without an arrow that has a weight
  ///   in a network, with fewer than two arrows in a graph; and nil where derivatives or trained values are part of what
  ///   the quantity comes from.
  public func networkDrawing(
    of output: Expression, file: StaticString = #filePath, line: UInt = #line
  ) -> NetworkDrawing? {
    let output = stated(output, at: SourceLine(file, line))
    guard let parts = DrawnParts(of: output, in: self) else { return nil }
    if !parts.hasWeights || parts.areGates { return graph(of: parts) }
    return FoundNetwork(parts, inErrors: false).drawing ?? FoundNetwork(parts, inErrors: true).drawing
  }

  /// A circle for each quantity, in the order in which the formulas mention them: what arrives together stands together.
  private func graph(of parts: DrawnParts) -> NetworkDrawing? {
    guard parts.names.count <= NetworkDrawing.mostCircles else { return nil }
    var order: [Symbol] = []
    func visit(_ symbol: Symbol) {
      guard !order.contains(symbol) else { return }
      if parts.isComputed.contains(symbol) {
        for dependency in dependencies(of: symbol) { visit(dependency) }
      }
      order.append(symbol)
    }
    visit(parts.output)
    let computed = order.filter(parts.isComputed.contains)
    let edges = computed.flatMap { symbol in
      dependencies(of: symbol).map { NetworkDrawing.Edge(from: $0, to: symbol, label: nil) }
    }
    let gates = computed.compactMap { symbol in formula(of: symbol)?.gate.map { (symbol, $0) } }
    guard edges.count > 1 else { return nil }
    return NetworkDrawing(
      nodes: order.map { [$0] }, edges: edges, gates: Dictionary(uniqueKeysWithValues: gates),
      output: parts.output
    ).ifHelpful
  }
}

extension NetworkDrawing {
  /// With more circles or arrows than these, a picture that nobody arranged is a tangle.
  fileprivate static let (mostCircles, mostArrows) = (24, 40)

  /// The drawing, unless it is too full to be read.
  fileprivate var ifHelpful: NetworkDrawing? {
    nodes.count <= Self.mostCircles && edges.count <= Self.mostArrows ? self : nil
  }
}

/// What a quantity comes from, and what part each plays in a drawing.
struct DrawnParts {
  let derivation: Derivation
  let output: Symbol
  /// All of it, in the order stated, the quantity itself last.
  let names: [Symbol]
  /// What is computed of it.
  let computed: [Symbol]
  /// The same, to be asked.
  let isComputed: Set<Symbol>
  private let weights: Set<Symbol>
  /// What depends on an input, inputs included; all else are parameters.
  private let signals: Set<Symbol>
  private let errors: Set<Symbol>

  /// Nil where something is neither given nor a parameter nor computed by a formula.
  init?(of output: Symbol, in derivation: Derivation) {
    var (found, pending): (Set<Symbol>, [Symbol]) = ([], [output])
    var (weights, inputs, targets): (Set<Symbol>, Set<Symbol>, Set<Symbol>) = ([], [], [])
    while let symbol = pending.popLast() {
      guard found.insert(symbol).inserted, let quantity = derivation[symbol] else { continue }
      switch derivation.part(of: symbol) {
      case .weight: weights.insert(symbol)
      case .input: inputs.insert(symbol)
      case .target: targets.insert(symbol)
      case .bias, .rate, .count: break
      case .computed:
        guard case .formula = quantity.definition else { return nil }
        pending += quantity.dependencies
      }
    }
    var (signals, errors) = (inputs, targets)
    let names = derivation.names.filter(found.contains)
    let computed = names.filter { derivation.part(of: $0) == .computed }
    for symbol in computed {
      let dependencies = derivation.dependencies(of: symbol)
      if dependencies.contains(where: signals.contains) {
        signals.insert(symbol)
      } else if dependencies.contains(where: weights.contains) {
        // What is made of weights is one.
        weights.insert(symbol)
      }
      if dependencies.contains(where: errors.contains) { errors.insert(symbol) }
    }
    isComputed = Set(computed)
    (self.derivation, self.output, self.names, self.computed) = (derivation, output, names, computed)
    (self.weights, self.signals, self.errors) = (weights, signals, errors.subtracting(targets))
  }

  var hasWeights: Bool { !weights.isEmpty }

  func isWeight(_ symbol: Symbol) -> Bool { weights.contains(symbol) }
  func isSignal(_ symbol: Symbol) -> Bool { signals.contains(symbol) }
  /// Whether it is computed with a target.
  func isError(_ symbol: Symbol) -> Bool { errors.contains(symbol) }

  /// Whether products of weights are quantities by themselves that another one adds up.
  var areGates: Bool {
    computed.contains { sum in
      let terms = derivation.formula(of: sum)!.addends
      return terms.count { !$0.symbols.allSatisfy { !isSignal($0) } } > 1
        && terms.contains { term in
          guard case .symbol(let symbol) = term, case .product(let factors)? = derivation.formula(of: symbol)
          else {
            return false
          }
          return weight(in: factors) != nil
        }
    }
  }

  /// The weight of a product of a weight and a signal; numbers may be factors, too.
  func weight(in factors: [Expression]) -> (weight: Symbol, signal: Symbol)? {
    let symbols = factors.compactMap { if case .symbol(let symbol) = $0 { symbol } else { nil } }
    let numbers = factors.count { $0.symbols.isEmpty }
    guard symbols.count == 2, symbols.count + numbers == factors.count else { return nil }
    if isWeight(symbols[0]), isSignal(symbols[1]) { return (symbols[0], symbols[1]) }
    if isWeight(symbols[1]), isSignal(symbols[0]) { return (symbols[1], symbols[0]) }
    return nil
  }
}

extension Derivation {
  /// What part a quantity plays; an updated weight is a weight.
  fileprivate func part(of symbol: Symbol) -> Quantity.Role {
    var symbol = symbol
    while case .step(let parameter, _, _)? = self[symbol]?.definition { symbol = parameter }
    return self[symbol]!.role
  }
}

/// The circles and arrows of a network.
private struct FoundNetwork {
  /// At most this many quantities share a circle.
  private static let mostInCircle = 4

  private let parts: DrawnParts
  private var nodes: [[Symbol]] = []
  private var circles: [Symbol: Int] = [:]
  private var edges: [NetworkDrawing.Edge] = []
  /// Of each circle, the places in `edges` of the arrows that lead to it, by the circle that they come from.
  private var arriving: [Int: [Int: Int]] = [:]

  /// Finds them, what is computed with a target among them or not.
  init(_ parts: DrawnParts, inErrors: Bool) {
    self.parts = parts
    let drawn = parts.names.filter { parts.isSignal($0) && (inErrors || !parts.isError($0)) }
    for symbol in drawn where !parts.isComputed.contains(symbol) { open(symbol) }
    let normalisers = normalisers(among: drawn)
    for symbol in drawn where parts.isComputed.contains(symbol) && !normalisers.contains(symbol) {
      add(symbol)
    }
  }

  /// The drawing; nil where no arrow has a weight, or it is too full.
  var drawing: NetworkDrawing? {
    guard edges.contains(where: { $0.label != nil }) else { return nil }
    return NetworkDrawing(nodes: nodes, edges: edges, output: parts.output).ifHelpful
  }

  private mutating func open(_ symbol: Symbol) {
    circles[symbol] = nodes.count
    nodes.append([symbol])
  }

  private mutating func add(_ symbol: Symbol) {
    let formula = parts.derivation.formula(of: symbol)!
    if let circle = home(of: symbol, formula) {
      nodes[circle].append(symbol)
      circles[symbol] = circle
      return
    }
    open(symbol)
    for term in formula.addends {
      let factors = if case .product(let factors) = term { factors } else { [term] }
      if let (weight, signal) = parts.weight(in: factors) {
        join(signal, to: symbol, label: weight)
      } else {
        for signal in term.symbols where parts.isSignal(signal) { join(signal, to: symbol, label: nil) }
      }
    }
  }

  /// The circle of a unit that a quantity is a function of alone, or whose share of a softmax it is.
  private func home(of symbol: Symbol, _ formula: Expression) -> Int? {
    let own = share(formula)?.numerator ?? formula
    guard !own.symbols.contains(where: parts.isWeight) else { return nil }
    let from = Set(own.symbols.filter(parts.isSignal).compactMap { circles[$0] })
    guard let circle = from.first, from.count == 1, parts.isComputed.contains(nodes[circle][0]),
      nodes[circle].count < Self.mostInCircle
    else { return nil }
    return circle
  }

  /// One arrow leads from a circle to another; with two weights, it has neither beside it.
  private mutating func join(_ from: Symbol, to: Symbol, label: Symbol?) {
    guard let start = circles[from], let end = circles[to] else { return }
    if let place = arriving[end]?[start] {
      edges[place] = NetworkDrawing.Edge(from: edges[place].from, to: to, label: nil)
    } else {
      arriving[end, default: [:]][start] = edges.count
      edges.append(NetworkDrawing.Edge(from: from, to: to, label: label))
    }
  }

  // MARK: - Softmax

  /// The parts of what is divided by a sum over its like: e^z_i/Σ e^z_k, with the sum written out or by name.
  private func share(_ formula: Expression) -> (numerator: Expression, sum: Symbol?)? {
    guard case .quotient(let above, let below) = formula else { return nil }
    var (sum, name) = (below, nil as Symbol?)
    if case .symbol(let symbol) = below, let formula = parts.derivation.formula(of: symbol) {
      (sum, name) = (formula, symbol)
    }
    let terms = sum.addends
    return terms.count > 1 && terms.contains(above) ? (above, name) : nil
  }

  /// The sums that only shares are divided by.
  private func normalisers(among drawn: [Symbol]) -> Set<Symbol> {
    let used = drawn.compactMap {
      parts.derivation.formula(of: $0).map { (formula: $0, sum: share($0)?.sum) }
    }
    let sums = Set(used.compactMap(\.sum))
    let others = Set(used.flatMap { user in user.formula.symbols.filter { $0 != user.sum } })
    return sums.subtracting(others)
  }
}

extension Expression {
  /// The terms of a sum, a Σ written out, without their signs; of anything else, itself.
  fileprivate var addends: [Expression] {
    switch self {
    case .sum(let terms): terms.flatMap(\.addends)
    case .series(let series): series.sum.addends
    case .negation(let term): term.addends
    default: [self]
    }
  }
}
