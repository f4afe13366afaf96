import NumericCore
import Pages
import Textbook

/// The derivation one step at a time: forward to the output, then backward.
struct PageSteps {
  /// A quantity that is worked out.
  struct Step {
    let symbol: Symbol
    let isBackward: Bool
    /// Backward: what arrives at each user of the variable, and what is passed on; their sum is the derivative.
    let parts: [Part]
  }

  /// One way on which something comes back.
  struct Part {
    /// Who uses the variable.
    let user: Symbol
    /// What arrives there; nil at the output itself, where it is 1.
    let arriving: Symbol?
    /// The user's slope by the variable.
    let local: Expression
    /// The name of that slope.
    let localName: Symbol

    var arrives: Expression { arriving.map { .symbol($0) } ?? 1 }
  }

  let steps: [Step]

  /// The quantities of the first pass that a page shows, up to where weights are moved.
  init(_ derivation: Derivation) {
    var seen: Set<Symbol> = []
    var steps: [Step] = []
    loop: for step in derivation.steps {
      guard let symbol = step.quantity, seen.insert(symbol).inserted else { continue }
      switch derivation[symbol]?.definition {
      case .formula: steps.append(Step(symbol: symbol, isBackward: false, parts: []))
      case .partial(let output, let variable, _):
        steps.append(
          Step(
            symbol: symbol, isBackward: true,
            parts: Self.parts(of: output, by: variable, in: derivation)))
      case .step: break loop
      case .given, .repeated, .stationary, nil: continue
      }
    }
    self.steps = steps
  }

  private static func parts(of output: Symbol, by variable: Symbol, in derivation: Derivation) -> [Part] {
    let users = derivation.quantities.users(of: variable, towards: output)
    // A local slope by itself has nothing that arrives.
    if users == [output] { return [] }
    return users.compactMap { user in
      let arriving = Symbol.partial(of: output, by: user)
      guard user == output || derivation[arriving] != nil, let formula = derivation.formula(of: user) else {
        return nil
      }
      let local = ChainRule.localDerivative(of: user, formula: formula, by: variable)
      return Part(
        user: user, arriving: user == output ? nil : arriving, local: local,
        localName: .partial(of: user, by: variable))
    }
  }

  func json(_ live: LiveValues, _ names: inout NameList, in derivation: Derivation) -> JSON {
    .array(
      steps.compactMap { step in
        guard let place = live.place(of: .symbol(step.symbol)) else { return nil }
        let name = derivation.shortNames[step.symbol] ?? step.symbol
        return .object([
          ("v", .number(place)), ("way", step.isBackward ? "backward" : "forward"),
          ("name", names.number(of: name)),
          ("parts", .array(step.parts.compactMap { $0.json(live, &names) })),
        ])
      })
  }
}

extension PageSteps.Part {
  fileprivate func json(_ live: LiveValues, _ names: inout NameList) -> JSON? {
    guard let arriving = live.place(of: arrives), let slope = live.place(of: local),
      let passed = live.place(of: passedOn)
    else { return nil }
    return .object([
      ("user", names.number(of: user)), ("arrives", .number(arriving)),
      ("arrivesName", self.arriving.map { names.number(of: $0) } ?? .null), ("local", .number(slope)),
      ("localName", names.number(of: localName)), ("passed", .number(passed)),
    ])
  }

  private var passedOn: Expression { arriving.map { .symbol($0) * local } ?? local }
}
