/// How a derivation differentiates: the chain rule along the paths of the dependency graph.
///
/// A slip adds a departure from it; the lectures' rule is ``ChainRule/correct``.
public struct ChainRule: Hashable, Sendable {
  /// Where local derivatives are taken otherwise than they should be.
  package enum Departure: Hashable, Sendable {
    /// Some quantities that are a function's value have another outer derivative.
    case outer(of: Set<Symbol>, OuterDerivative)
    /// Each weight stands for another in what a layer hands down; the weights' own derivatives stay.
    case exchanged([Symbol: Symbol])
    /// A local derivative that is one of these numbers is left out.
    case leftOut(Set<Symbol>)
    /// Where a local derivative by one of these is a number, what it is taken by is multiplied in as well: ∂net/∂h = w
    /// becomes w·h, as in the derivative by w.
    case kept(Set<Symbol>)
  }

  /// What stands in the place of f′ where a quantity is h = f(s).
  package enum OuterDerivative: Hashable, Sendable {
    /// A formula, whatever f is: 1 where f is passed over.
    case formula(Expression)
    /// h itself.
    case value
    /// f′(h).
    case atValue
    /// f′ written in terms of h, with s for h: s(1 − s).
    case argumentForValue
    /// f′ squared.
    case squared
    /// The derivative of another activation: tanh′ where f is σ, else σ′.
    case ofAnother
  }

  /// The departures, the last one made last.
  private var departures: [Departure] = []

  /// At most this many paths are listed; a wider graph is differentiated node by node instead.
  public static let listedPaths = 24
  /// A listed path has at most this many arrows; a deeper graph is differentiated node by node, too.
  package static let listedArrows = 64

  /// The rule as it is.
  public static let correct = ChainRule()

  /// The rule with one more departure.
  package func departing(_ departure: Departure) -> ChainRule {
    var rule = self
    rule.departures.append(departure)
    return rule
  }

  /// The derivative of one quantity by another that its formula mentions directly, from what it is by the rule as
  /// it is.
  private func local(
    of quantity: Symbol, formula: Expression, by variable: Symbol, right: Expression
  ) -> Expression {
    departures.reduce(right) { derivative, departure in
      switch departure {
      case .outer(let places, let outer):
        guard places.contains(quantity), case .apply(let function, let argument) = formula else {
          return derivative
        }
        let wrong = outer.formula(value: .symbol(quantity), function, argument)
        return Self.multiplied([wrong, argument.derivative(by: variable)])
      case .exchanged(let weights):
        guard weights[variable] == nil else { return derivative }
        return derivative.substituting { weights[$0].map { .symbol($0) } }
      case .leftOut(let numbers):
        guard case .symbol(let number) = derivative, numbers.contains(number) else { return derivative }
        return 1
      case .kept(let inputs):
        guard case .symbol = derivative, inputs.contains(variable) else { return derivative }
        return Self.multiplied([derivative, .symbol(variable)])
      }
    }
  }

  /// ∂(quantity)/∂(variable), written with the quantity's own name where that is shorter: ∂h/∂s = h(1 − h).
  public static func localDerivative(
    of quantity: Symbol, formula: Expression, by variable: Symbol
  ) -> Expression {
    formula.derivative(by: variable, naming: { $0 == formula ? .symbol(quantity) : nil })
  }

  /// The product, with one sign in front and no factor 1.
  public static func multiplied(_ factors: [Expression]) -> Expression {
    var isNegative = false
    var kept: [Expression] = []
    for factor in factors {
      var positive = factor
      if case .negation(let inside) = factor {
        isNegative.toggle()
        positive = inside
      }
      if positive != 1 { kept.append(positive) }
    }
    let product: Expression = kept.isEmpty ? 1 : kept.dropFirst().reduce(kept[0]) { $0 * $1 }
    return isNegative ? -product : product
  }

  /// The sum of the products along the paths.
  package func sum(over paths: [DependencyGraph.Path], in quantities: Quantities) -> Expression {
    .sum(of: paths.map { Self.multiplied(localDerivatives(along: $0, in: quantities)) })
  }

  /// The local derivatives along a path, from the output down.
  public func localDerivatives(along path: DependencyGraph.Path, in quantities: Quantities) -> [Expression] {
    zip(path, path.dropFirst()).map { local(of: $0, by: $1, in: quantities) }
  }

  /// The derivative of one quantity by another that its formula mentions directly.
  func local(of symbol: Symbol, by variable: Symbol, in quantities: Quantities) -> Expression {
    guard let quantity = quantities[symbol], let formula = quantity.formula else {
      preconditionFailure("a path leads through \(symbol), which has no formula")
    }
    let right =
      quantities.softmaxDerivative(of: symbol, formula: formula, by: variable)
      ?? quantity.localDerivative(by: variable)!
    return departures.isEmpty ? right : local(of: symbol, formula: formula, by: variable, right: right)
  }
}

extension ChainRule.OuterDerivative {
  /// The formula for a function's value at an argument.
  fileprivate func formula(
    value: Expression, _ function: ElementaryFunction, _ argument: Expression
  ) -> Expression {
    switch self {
    case .formula(let formula): formula
    case .value: value
    case .atValue: function.derivative(at: value)
    case .argumentForValue: function.derivative(at: argument, value: argument)
    case .squared: function.derivative(at: argument, value: value).squared
    case .ofAnother:
      (function == .sigmoid ? ElementaryFunction.tanh : .sigmoid).derivative(at: argument, value: value)
    }
  }
}

extension Expression {
  /// The sum of any number of terms, with a negative one written as a difference; 0 without terms.
  package static func sum(of terms: [Expression]) -> Expression {
    guard terms.count > 1 else { return terms.first ?? 0 }
    return .sum(
      terms.flatMap { term in
        if case .sum(let inner) = term { inner } else { [term] }
      })
  }
}
