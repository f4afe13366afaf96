import NumericCore

/// One named value of a derivation.
public struct Quantity: Sendable {
  /// What part a given plays; slips and worksheets ask for it.
  public enum Role: Sendable {
    /// An input of the network.
    case input
    /// A target value.
    case target
    /// A connection weight.
    case weight
    /// A bias.
    case bias
    /// A learning rate.
    case rate
    /// Anything that is computed.
    case computed
  }

  /// How the value comes about.
  public enum Definition: Sendable {
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
  }

  /// The name.
  public let symbol: Symbol
  /// How the value comes about.
  public var definition: Definition
  /// What part it plays.
  public let role: Role

  /// The formula over earlier quantities; nil for a given and for a repeated round.
  public var formula: Expression? {
    switch definition {
    case .given, .repeated: nil
    case .formula(let formula): formula
    case .partial(_, _, let formula): formula
    case .step(let parameter, let rate, let gradient): .symbol(parameter) - rate * gradient
    }
  }

  /// The earlier quantities that the value is computed from, each once.
  public var dependencies: [Symbol] {
    if case .repeated(let repetition) = definition {
      return [repetition.watched] + repetition.feedback.flatMap { [$0.parameter, $0.next] }
    }
    return formula?.symbols ?? []
  }
}

/// A round of gradient-descent steps, repeated, and a quantity looked at afterwards.
public struct Repetition: Sendable {
  /// The quantity looked at.
  public let watched: Symbol
  /// How many rounds come before the look.
  public var times: Int
  /// Which updated value takes the place of which parameter before the next round.
  public var feedback: [(parameter: Symbol, next: Symbol)]
}
