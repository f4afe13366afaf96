import NumericCore
import Textbook

extension Derivation {
  /// How many entries of one vector a page shows; of a longer one it shows the first.
  static let shownEntries = 12

  /// States quantities of one form: the first in full, the others in a table, and what is past ``shownEntries`` unshown.
  mutating func stateTogether<Item>(_ items: [Item], _ state: (inout Derivation, Item) -> Void) {
    guard let first = items.first else { return }
    state(&self, first)
    let rows = items.dropFirst().prefix(Self.shownEntries - 1)
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
    let between = quantitiesBetween(output, asked)
    var waiting = variables
    var found: Set<Symbol> = [output]
    func isReady(_ variable: Symbol) -> Bool {
      users(of: variable, towards: output).allSatisfy(found.contains)
    }
    var layers: [[Symbol]] = []
    for name in between.reversed() where !asked.contains(name) {
      if let last = layers.last?.first, group(last) == group(name), group(name) >= 0 {
        layers[layers.count - 1].insert(name, at: 0)
      } else {
        layers.append([name])
      }
    }
    for layer in [[]] + layers {
      pass(from: output, to: layer)
      found.formUnion(layer)
      for names in waiting where names.allSatisfy(isReady) { pass(from: output, to: names) }
      waiting.removeAll { $0.allSatisfy(isReady) }
    }
  }

  /// States the derivatives by quantities of one form, each with the local derivative of what it goes through.
  private mutating func pass(from output: Symbol, to variables: [Symbol]) {
    let new = variables.filter { name in !steps.contains { $0.gradient == .partial(of: output, by: name) } }
    stateTogether(new) { d, variable in
      if let function = d.onlyFunction(of: variable, towards: output), function != output {
        d.gradient(of: .symbol(function), by: .symbol(variable))
      }
      d.summedGradient(of: .symbol(output), by: .symbol(variable))
      if let name = d.delta(of: variable, towards: output) {
        d.call(.symbol(.partial(of: output, by: variable)), name)
      }
    }
  }

  /// The computed quantities that lead from some variables to an output, in the order stated, without it.
  private func quantitiesBetween(_ output: Symbol, _ variables: Set<Symbol>) -> [Symbol] {
    var needed: Set<Symbol> = [output]
    for name in names.reversed() where needed.contains(name) { needed.formUnion(dependencies(of: name)) }
    var leading = variables
    var between: [Symbol] = []
    for name in names where needed.contains(name) && !leading.contains(name) {
      guard dependencies(of: name).contains(where: leading.contains) else { continue }
      leading.insert(name)
      if name != output { between.append(name) }
    }
    return between + variables.filter { formula(of: $0) != nil }
  }

  /// The function's value that a quantity goes into and nothing else: the activation of a net input.
  private func onlyFunction(of variable: Symbol, towards output: Symbol) -> Symbol? {
    let users = users(of: variable, towards: output)
    guard users.count == 1, case .apply(_, .symbol(variable))? = formula(of: users[0]) else { return nil }
    return users[0]
  }

  /// What the derivative by a net input is called: δ with the input's own index.
  private func delta(of variable: Symbol, towards output: Symbol) -> Symbol? {
    guard onlyFunction(of: variable, towards: output) != nil,
      case .named(let base, let lower) = variable.parts.stem
    else { return nil }
    var parts = variable.parts
    parts.stem = .named("δ", subscript: lower.isEmpty ? base : lower)
    let name = Symbol(parts)
    return self[name] == nil && !shortNames.values.contains(name) ? name : nil
  }
}
