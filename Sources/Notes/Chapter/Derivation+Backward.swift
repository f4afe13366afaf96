import NumericCore
import Textbook

extension Derivation {
  /// How many entries of one vector a page shows; of a longer one it shows the first.
  static let shownEntries = 12

  /// States quantities of one form: the first in full, the others, if there are several, in a table, and what is past ``shownEntries`` unshown.
  mutating func stateTogether<Item>(_ items: [Item], _ state: (inout Derivation, Item) -> Void) {
    guard let first = items.first else { return }
    state(&self, first)
    let rows = items.prefix(Self.shownEntries).dropFirst()
    // A table of one row says no less as a formula.
    if rows.count == 1 { state(&self, rows[rows.startIndex]) }
    if rows.count > 1 { table { d in for item in rows { state(&d, item) } } }
    let rest = items.dropFirst(Self.shownEntries)
    if !rest.isEmpty { withoutShowing { d in for item in rest { state(&d, item) } } }
  }

  /// States the derivatives of a quantity backward, each from the nearest found: what lies between, layer by layer, and
  /// each of the variables as soon as all that it acts through is known.
  mutating func passBack(from output: Symbol, to variables: [[Symbol]]) {
    let asked = Set(variables.flatMap { $0 })
    var backward = Backward(from: output, to: asked, in: self)
    var waiting = variables
    for layer in [[]] + backward.layers(apartFrom: asked, in: self) {
      state(layer, &backward)
      backward.found.formUnion(layer)
      // What becomes ready may make another so.
      while case let ready = waiting.filter({ $0.allSatisfy(backward.isReady) }), !ready.isEmpty {
        waiting.removeAll(where: ready.contains)
        for names in backward.alike(ready.flatMap { $0 }) { state(names, &backward) }
        backward.found.formUnion(ready.joined())
      }
    }
  }

  /// States the derivatives by quantities of one form, each with the local derivative of what it goes through; what is
  /// not shown is only named.
  private mutating func state(_ variables: [Symbol], _ backward: inout Backward) {
    let output = backward.output
    let new = variables.filter { variable in
      let name = Symbol.partial(of: output, by: variable)
      // What arrives unchanged needs no line.
      partial(of: .symbol(output), by: .symbol(variable))
      if formula(of: variable) != nil, self.formula(of: name) == 1 {
        return false
      }
      return backward.shown.insert(name).inserted
    }
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
    let needed = derivation.quantities.formulaAncestors(of: [output])
    var leading = variables
    var between: [Symbol] = []
    for name in derivation.names where needed.contains(name) {
      let quantity = derivation[name]!
      // What a run comes to is a number here, whatever the run began with.
      let isComputed = !quantity.isIterated && quantity.dependencies.contains(where: leading.contains)
      guard isComputed || leading.contains(name) else { continue }
      leading.insert(name)
      if isComputed, name != output { between.append(name) }
    }
    self.between = between
    let onTheWay = Set(between + [output])
    direct = Dictionary(
      uniqueKeysWithValues: leading.map { name in
        (name, derivation.quantities.directUsers(of: name).filter(onTheWay.contains))
      })
    shown = Set(derivation.steps.compactMap(\.gradient))
    found = [output]
  }

  /// The quantities on the way as layers, the one nearest to the output first: what is as far from it, and computed in
  /// the same form.
  func layers(apartFrom asked: Set<Symbol>, in derivation: Derivation) -> [[Symbol]] {
    var distance: [Symbol: Int] = [output: 0]
    for name in between.reversed() {
      distance[name] = 1 + (direct[name, default: []].compactMap { distance[$0] }.max() ?? 0)
    }
    var layers: [[Symbol]] = []
    var numbers: [Layer: Int] = [:]
    let nearest = between.enumerated().sorted {
      (distance[$0.element]!, $0.offset) < (distance[$1.element]!, $1.offset)
    }
    for (_, name) in nearest where !asked.contains(name) {
      let layer = Layer(distance: distance[name]!, form: derivation.formula(of: name)?.form)
      if let number = numbers[layer] {
        layers[number].append(name)
      } else {
        numbers[layer] = layers.count
        layers.append([name])
      }
    }
    return layers
  }

  /// Variables in their order, those together that have one kind of name and act through as many quantities.
  func alike(_ variables: [Symbol]) -> [[Symbol]] {
    var groups: [[Symbol]] = []
    for variable in variables {
      if let last = groups.last?.last, last.kind == variable.kind,
        direct[last]?.count == direct[variable]?.count
      {
        groups[groups.count - 1].append(variable)
      } else {
        groups.append([variable])
      }
    }
    return groups
  }

  private struct Layer: Hashable {
    let distance: Int
    let form: Expression?
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

extension Expression {
  /// The formula with one name for all quantities: formulas that are written alike have one form.
  var form: Expression { substituting { _ in .symbol("x") } }
}
