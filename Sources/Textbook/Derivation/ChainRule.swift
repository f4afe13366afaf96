import NumericCore

/// How a derivation differentiates: the chain rule along the paths of the dependency graph.
///
/// A slip changes one of its closures; the lectures' rule is ``ChainRule/correct``.
public struct ChainRule: Sendable {
  /// The derivative of one quantity by another that its formula mentions directly.
  public var local: @Sendable (_ quantity: Symbol, _ formula: Expression, _ variable: Symbol) -> Expression
  /// The paths that are summed.
  public var kept: @Sendable (_ paths: [DependencyGraph.Path]) -> [DependencyGraph.Path]
  /// The product of the local derivatives along one path.
  public var product: @Sendable (_ factors: [Expression]) -> Expression

  /// At most this many paths are listed; a wider graph is differentiated node by node instead.
  public static let listedPaths = 24
  /// A listed path has at most this many arrows; a deeper graph is differentiated node by node, too.
  static let listedArrows = 64

  /// The rule as it is.
  public static let correct = ChainRule(
    local: { localDerivative(of: $0, formula: $1, by: $2) },
    kept: { $0 },
    product: { multiplied($0) })

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
  func sum(over paths: [DependencyGraph.Path], in derivation: Derivation) -> Expression {
    let terms = kept(paths).map { path in product(localDerivatives(along: path, in: derivation)) }
    return .sum(of: terms)
  }

  /// The local derivatives along a path, from the output down.
  public func localDerivatives(along path: DependencyGraph.Path, in derivation: Derivation) -> [Expression] {
    zip(path, path.dropFirst()).map { quantity, variable in
      guard let formula = derivation.formula(of: quantity) else {
        preconditionFailure("a path leads through \(quantity), which has no formula")
      }
      return local(quantity, formula, variable)
    }
  }
}

extension Expression {
  /// The sum of any number of terms, with a negative one written as a difference; 0 without terms.
  static func sum(of terms: [Expression]) -> Expression {
    guard terms.count > 1 else { return terms.first ?? 0 }
    return .sum(
      terms.flatMap { term in
        if case .sum(let inner) = term { inner } else { [term] }
      })
  }
}
