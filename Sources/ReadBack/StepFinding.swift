import NumericCore

/// Whether a row of a table shows a step of descent: the value before, less a rate of the page times the gradient.
enum StepFinding {
  /// It does; the formula of the new value.
  case made(Expression)
  /// A quantity's value is not known.
  case unknown(Symbol?)
  /// It doesn't; why.
  case wrong(String)

  /// Looks for the output and the rate with which the step is one.
  init(_ step: PageStep, _ ledger: PageLedger, _ valuation: Valuation, _ statements: [PageStatement]) {
    guard let before = valuation.value(of: step.parameter) else {
      self = .unknown(step.parameter)
      return
    }
    guard PageDigits.fit(step.before, before) != .no else {
      self = .wrong("\(step.parameter) is \(before.shown) before the step, but \(step.before) is printed")
      return
    }
    let outputs = Self.outputs(statements)
    var known: [Interval] = []
    var unknown: Symbol?
    var fitting: [(Symbol, Interval)] = []
    for output in outputs {
      let name = Symbol.partial(of: output, by: step.parameter)
      guard let gradient = valuation.value(of: name) else {
        unknown = unknown ?? valuation.missing
        continue
      }
      known.append(gradient)
      if PageDigits.fit(step.gradient, gradient) != .no { fitting.append((name, gradient)) }
    }
    guard !fitting.isEmpty else {
      self =
        unknown != nil || known.isEmpty
        ? .unknown(unknown)
        : .wrong("the gradient by \(step.parameter) is \(known[0].shown), but \(step.gradient) is printed")
      return
    }
    for rate in ledger.given.keys.sorted(by: { $0.name < $1.name }) where Self.isRate(rate) {
      guard let size = valuation.value(of: rate) else { continue }
      for (name, gradient) in fitting where PageDigits.fit(step.after, before - size * gradient) != .no {
        guard step.isDirected else {
          self = .wrong(
            "\(step.parameter) goes from \(step.before) to \(step.after), but \(step.direction) is printed")
          return
        }
        self = .made(.symbol(step.parameter) - .symbol(rate) * .symbol(name))
        return
      }
    }
    self = .wrong("no rate of the page takes \(step.parameter) from \(step.before) to \(step.after)")
  }

  /// The letters that rates have.
  private static func isRate(_ name: Symbol) -> Bool { "ηγαε".contains(name.name) }

  /// What the page shows derivatives of, in its order.
  private static func outputs(_ statements: [PageStatement]) -> [Symbol] {
    var outputs: [Symbol] = []
    for statement in statements {
      for case .symbolic(let formula) in statement.sides.map(\.form) {
        for output in formula.symbols.compactMap({ $0.derivative?.output }) where !outputs.contains(output) {
          outputs.append(output)
        }
      }
    }
    return outputs
  }
}

extension PageStep {
  /// Whether the arrow shows the way that the value went.
  fileprivate var isDirected: Bool {
    switch direction {
    case "↑": after.value > before.value
    case "↓": after.value < before.value
    default: after.value == before.value
    }
  }
}
