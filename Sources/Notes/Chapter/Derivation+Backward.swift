import NumericCore
import Textbook

extension Derivation {
  /// How many entries of one vector a page shows; of a longer one it shows the first.
  static let shownEntries = 12

  /// States quantities of one form: the first in full, the others in a table, and what is past ``shownEntries`` unshown.
  mutating func stateTogether<Item>(
    _ items: [Item], firstInFull: Bool = true, _ state: (inout Derivation, Item) -> Void
  ) {
    if firstInFull, let first = items.first { state(&self, first) }
    let rows = items.prefix(Self.shownEntries).dropFirst(firstInFull ? 1 : 0)
    if !rows.isEmpty { table { d in for item in rows { state(&d, item) } } }
    let rest = items.dropFirst(Self.shownEntries)
    if !rest.isEmpty { withoutShowing { d in for item in rest { state(&d, item) } } }
  }

  /// States the derivatives of a quantity backward, each from the nearest found: what lies between, layer by layer, and
  /// each of the variables as soon as all that it acts through is known.
  ///
  /// - Parameter group: which quantities were stated together.
  mutating func passBack(from output: Symbol, to variables: [[Symbol]], group: (Symbol) -> Int) {
    let asked = Set(variables.flatMap { $0 })
    var backward = Backward(from: output, to: asked, in: self)
    var layers: [[Symbol]] = []
    for name in backward.between.reversed() where !asked.contains(name) {
      if let last = layers.last?.first, group(last) == group(name), group(name) >= 0 {
        layers[layers.count - 1].append(name)
      } else {
        layers.append([name])
      }
    }
    var waiting = variables
    for layer in [[]] + layers.map({ Array($0.reversed()) }) {
      state(layer, &backward)
      backward.found.formUnion(layer)
      // What becomes ready may make another so.
      while case let ready = waiting.filter({ $0.allSatisfy(backward.isReady) }), !ready.isEmpty {
        waiting.removeAll(where: ready.contains)
        for names in ready { state(names, &backward) }
        backward.found.formUnion(ready.joined())
      }
    }
  }

  /// States the derivatives by quantities of one form, each with the local derivative of what it goes through; what is
  /// not shown is only named.
  private mutating func state(_ variables: [Symbol], _ backward: inout Backward) {
    let output = backward.output
    let new = variables.filter { backward.shown.insert(.partial(of: output, by: $0)).inserted }
    stateTogether(Array(new.prefix(Self.shownEntries))) { [backward] d, variable in
      if let function = backward.onlyFunction(of: variable, in: d), function != output {
        d.gradient(of: .symbol(function), by: .symbol(variable))
      }
      d.summedGradient(of: .symbol(output), by: .symbol(variable))
      if let name = backward.delta(of: variable, in: d) {
        d.call(.symbol(.partial(of: output, by: variable)), name)
      }
    }
    for variable in new.dropFirst(Self.shownEntries) { partial(of: .symbol(output), by: .symbol(variable)) }
  }
}

/// The way back from an output to some variables: what lies on it, and how far it has been gone.
private struct Backward {
  let output: Symbol
  /// The computed quantities on the way, in the order stated, without the output.
  let between: [Symbol]
  private let direct: [Symbol: [Symbol]]
  /// The derivatives that the derivation shows.
  var shown: Set<Symbol>
  /// The quantities by which the derivative is known.
  var found: Set<Symbol>

  init(from output: Symbol, to variables: Set<Symbol>, in derivation: Derivation) {
    self.output = output
    var needed: Set<Symbol> = [output]
    for name in derivation.names.reversed() where needed.contains(name) {
      needed.formUnion(derivation.dependencies(of: name))
    }
    var leading = variables
    var between: [Symbol] = []
    for name in derivation.names where needed.contains(name) {
      let isComputed = derivation.dependencies(of: name).contains(where: leading.contains)
      guard isComputed || leading.contains(name) else { continue }
      leading.insert(name)
      if isComputed, name != output { between.append(name) }
    }
    self.between = between
    let onTheWay = Set(between + [output])
    direct = Dictionary(
      uniqueKeysWithValues: leading.map { name in
        (name, derivation.directUsers(of: name).filter(onTheWay.contains))
      })
    shown = Set(derivation.steps.compactMap(\.gradient))
    found = [output]
  }

  /// Whether what arrives at a variable is known from all that it acts through.
  func isReady(_ variable: Symbol) -> Bool { direct[variable, default: []].allSatisfy(found.contains) }

  /// The function's value that a quantity goes into and nothing else: the activation of a net input.
  func onlyFunction(of variable: Symbol, in derivation: Derivation) -> Symbol? {
    let users = direct[variable, default: []]
    guard users.count == 1, case .apply(_, .symbol(variable))? = derivation.formula(of: users[0]) else {
      return nil
    }
    return users[0]
  }

  /// What the derivative by a net input is called: δ with the input's own index.
  func delta(of variable: Symbol, in derivation: Derivation) -> Symbol? {
    guard onlyFunction(of: variable, in: derivation) != nil,
      case .named(let base, let lower) = variable.parts.stem
    else { return nil }
    var parts = variable.parts
    parts.stem = .named("δ", subscript: lower.isEmpty ? base : lower)
    let name = Symbol(parts)
    return derivation[name] == nil && !derivation.shortNames.values.contains(name) ? name : nil
  }
}
