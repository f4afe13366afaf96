import Synchronization

/// One named value of a derivation.
///
/// It costs no more to copy than a reference: a derivation with one formula altered shares all its other quantities.
public struct Quantity: Sendable {
  /// What part a given plays; slips and worksheets ask for it.
  public enum Role: Sendable {
    /// An input of the network.
    case input
    /// A target value.
    case target
    /// A connection weight.
    case weight
    /// A bias; computed only where a unit's own begins with its layer's.
    case bias
    /// A learning rate.
    case rate
    /// A number of cases: whole, and not negative.
    case count
    /// Anything that is computed.
    case computed
  }

  /// How the value comes about.
  public enum Definition: Sendable, Hashable {
    /// Stated as a number.
    case given(PrintedDecimal)
    /// Computed from earlier quantities.
    case formula(Expression)
    /// The partial derivative of one quantity by another, along every path between them.
    case partial(of: Symbol, by: Symbol, formula: Expression)
    /// A gradient-descent step: the parameter minus the rate times the gradient.
    case step(parameter: Symbol, rate: Expression, gradient: Expression)
    /// The value of a quantity after a whole round of steps has been repeated.
    case repeated(Repetition)
    /// A coordinate of the point where partial derivatives vanish.
    case stationary(StationaryPoint, coordinate: Int)
  }

  /// What is stated of it, and what follows from that alone.
  private final class Statement: Sendable {
    let symbol: Symbol
    let definition: Definition
    let role: Role
    let formula: Expression?
    let dependencies: [Symbol]
    /// The local derivatives worked out so far: the paths to thirty weights have most of their arrows in common.
    let locals = Mutex<[Symbol: Expression]>([:])

    init(_ symbol: Symbol, _ definition: Definition, _ role: Role) {
      (self.symbol, self.definition, self.role) = (symbol, definition, role)
      formula = definition.formula
      dependencies = definition.dependencies(formula)
    }
  }

  private let statement: Statement

  /// States a value.
  package init(symbol: Symbol, definition: Definition, role: Role) {
    statement = Statement(symbol, definition, role)
  }

  /// The name.
  public var symbol: Symbol { statement.symbol }
  /// How the value comes about.
  public var definition: Definition { statement.definition }
  /// What part it plays.
  public var role: Role { statement.role }
  /// The earlier quantities that the value is computed from, each once.
  public var dependencies: [Symbol] { statement.dependencies }
  /// The formula over earlier quantities; nil for a given, a repeated round and a stationary point.
  public var formula: Expression? { statement.formula }

  /// Whether it is found by iteration and has no formula: what rounds of steps come to, or a minimum.
  package var isIterated: Bool {
    switch definition {
    case .repeated, .stationary: true
    case .given, .formula, .partial, .step: false
    }
  }

  /// A parameter before and after a step of gradient descent, with the gradient between.
  package struct Update {
    /// The parameter.
    package let parameter: Symbol
    /// What the step goes along.
    package let gradient: Expression
    /// The later value.
    package let new: Symbol
  }

  /// The step that the value comes from, if it comes from one.
  package var update: Update? {
    guard case .step(let parameter, _, let gradient) = definition else { return nil }
    return Update(parameter: parameter, gradient: gradient, new: symbol)
  }

  /// What a partial derivative is taken by; nil for any other quantity.
  package var variable: Symbol? {
    if case .partial(_, let variable, _) = definition { variable } else { nil }
  }

  /// Whether another has the same formula, or neither has one.
  func hasFormula(of other: Quantity) -> Bool { statement === other.statement || formula == other.formula }

  /// The derivative of its formula by a symbol, by the rule as it is; worked out once. Nil without a formula.
  func localDerivative(by variable: Symbol) -> Expression? {
    guard let formula else { return nil }
    return statement.locals.withLock { known in
      if let local = known[variable] { return local }
      let local = ChainRule.localDerivative(of: symbol, formula: formula, by: variable)
      known[variable] = local
      return local
    }
  }
}

extension Quantity: Hashable {
  /// Whether two are stated alike.
  public static func == (a: Quantity, b: Quantity) -> Bool {
    a.statement === b.statement
      || a.symbol == b.symbol && a.role == b.role && a.definition == b.definition
  }

  /// Feeds the statement into a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(symbol)
    hasher.combine(role)
    hasher.combine(definition)
  }
}

extension Quantity.Definition {
  fileprivate var formula: Expression? {
    switch self {
    case .given, .repeated, .stationary: nil
    case .formula(let formula): formula
    case .partial(_, _, let formula): formula
    case .step(let parameter, let rate, let gradient): .symbol(parameter) - rate * gradient
    }
  }

  fileprivate func dependencies(_ formula: Expression?) -> [Symbol] {
    switch self {
    case .repeated(let repetition):
      [repetition.watched] + repetition.feedback.flatMap { [$0.parameter, $0.next] }
    case .stationary(let point, _): point.constants
    case .given, .formula, .partial, .step: formula?.symbols ?? []
    }
  }
}

/// A round of gradient-descent steps, repeated, and a quantity looked at afterwards.
public struct Repetition: Sendable, Hashable {
  /// An updated value, fed back before the next round.
  public struct Feedback: Sendable, Hashable {
    /// The parameter whose place it takes.
    public let parameter: Symbol
    /// The updated value.
    public let next: Symbol

    /// Names both.
    package init(parameter: Symbol, next: Symbol) { (self.parameter, self.next) = (parameter, next) }
  }

  /// The quantity looked at.
  public let watched: Symbol
  /// How many rounds come before the look.
  public var times: Int
  /// Which updated value takes the place of which parameter before the next round.
  public var feedback: [Feedback]

  /// States the round and the look.
  package init(watched: Symbol, times: Int, feedback: [Feedback]) {
    (self.watched, self.times, self.feedback) = (watched, times, feedback)
  }
}

/// The point where the partial derivatives of a quantity vanish, as a function of what they are taken by.
public struct StationaryPoint: Sendable, Hashable {
  /// The quantity.
  public let output: Symbol
  /// The givens that its derivatives are taken by; their own values play no part.
  public let variables: [Symbol]
  /// The derivatives, one for each variable.
  public let derivatives: [Symbol]
  /// What the derivatives are computed from beside the variables: the point depends on nothing else.
  public let constants: [Symbol]

  /// Names what belongs to it.
  package init(output: Symbol, variables: [Symbol], derivatives: [Symbol], constants: [Symbol]) {
    (self.output, self.variables) = (output, variables)
    (self.derivatives, self.constants) = (derivatives, constants)
  }
}
