/// What is taken to hold beside a proof: the signs of some formulas.
public struct Assumptions: Sendable {
  let signs: [(expression: Expression, isPositive: Bool)]

  /// Assumes formulas to be above 0 and others to be below.
  public init(positive: [Expression] = [], negative: [Expression] = []) {
    signs = positive.map { ($0, true) } + negative.map { ($0, false) }
  }

  /// Assumes nothing.
  public static let none = Assumptions()
}

/// What came of an attempt to prove two formulas equal.
public enum Proof: Equatable, Sendable {
  /// They are one function wherever both are defined, and there is a point where they are.
  case proved
  /// They are one function where these formulas are above 0; elsewhere one of the two is not defined.
  case provedWherePositive([Expression])
  /// Their normal forms differ, or nowhere were both found to be defined. Usually they are different functions;
  /// only a counterexample proves it.
  case notProved
  /// The proof would be too long.
  case tooLarge
}

extension Expression {
  /// Whether two formulas are one function, by normal form.
  ///
  /// Both are written as a sum of polynomials over products of polynomials, in atoms: symbols, π, exponentials of
  /// single terms, sines, logarithms, steps … The sigmoid is 1/(1 + e⁻ˣ), so nested sigmoids are nested
  /// exponentials. Equal normal forms are equal wherever everything in both formulas is defined. The converse
  /// holds for rational functions, and for exponentials whose exponents have no linear relation beyond those
  /// of their terms (Richardson and Risch: it can't hold for all elementary functions).
  ///
  /// Equal normal forms alone prove nothing of formulas that are defined nowhere, as what divides by
  /// sin 2x − 2·sin x·cos x. So a point is looked for where enclosures show that both formulas have a value and
  /// all assumptions hold. Where none of four hundred points of few-digit numbers is one (fewer for formulas of
  /// thousands of operations), nothing is proved.
  ///
  /// Logarithms of products are split, and eˡⁿ ᵖ becomes p, only where nothing else leads to a proof. What must
  /// then be above 0 is the proof's condition, unless it is assumed or evident.
  ///
  /// Exponents beyond 2³⁰, fractions of one with a larger denominator, formulas of over four million parts, and
  /// whatever takes longer than about two seconds are too large.
  ///
  /// - Parameters:
  ///   - other: the other formula.
  ///   - assumptions: signs to take as given, which decide steps, ReLUs and logarithms.
  public func isIdentical(to other: Expression, assuming assumptions: Assumptions = .none) -> Proof {
    guard var comparison = Comparison(self, other, assumptions) else { return .tooLarge }
    let plain = comparison.proof(splittingLogarithms: false)
    guard plain == .notProved, comparison.mentionsLogarithm else { return plain }
    return comparison.proof(splittingLogarithms: true)
  }
}

/// Two formulas and what is assumed, as one graph.
private struct Comparison {
  private var graph = FormulaGraph()
  private let formulas: [Expression]
  private var assumptions: [(node: Int, isPositive: Bool)] = []
  private let left: Int
  private let right: Int
  private let budget = WorkBudget()
  /// The roots of exponentials, by atom; other atoms when logarithms are split.
  private var roots: [Int: Int] = [:]

  /// Nil where the formulas have too many parts.
  init?(_ left: Expression, _ right: Expression, _ assumptions: Assumptions) {
    for (expression, isPositive) in assumptions.signs {
      guard let node = graph.add(expression) else { return nil }
      self.assumptions.append((node, isPositive))
    }
    guard let leftNode = graph.add(left), let rightNode = graph.add(right) else { return nil }
    (self.left, self.right, formulas) = (leftNode, rightNode, [left, right])
  }

  var mentionsLogarithm: Bool {
    graph.nodes.contains { if case .apply(.log, _) = $0 { true } else { false } }
  }

  mutating func proof(splittingLogarithms: Bool) -> Proof {
    roots = [:]
    // Each restart makes one root finer; the budget ends it if nothing else does.
    while true {
      let table = AtomTable(roots: roots, splitsLogarithms: splittingLogarithms, budget: budget)
      do throws(NormalFormError) {
        let form = try NormalForm(of: [left, right], in: graph, assuming: assumptions, table)
        guard try form.areEqual(left, right), hasCommonPoint else { return .notProved }
        let conditions = form.table.signs.splitUnknownSigns ? conditions : []
        return conditions.isEmpty ? .proved : .provedWherePositive(conditions)
      } catch .needsRoot(let root, let atom) {
        roots[atom] = root
      } catch .undefined {
        return .notProved
      } catch {
        return .tooLarge
      }
    }
  }

  /// What logarithms are taken of, in either formula, each once.
  private var conditions: [Expression] {
    var found: [Expression] = []
    var seen: Set<Expression> = []
    var pending: [Expression] = formulas.reversed()
    while let part = pending.popLast() {
      if case .apply(.log, let argument) = part, seen.insert(argument).inserted { found.append(argument) }
      pending += part.parts.reversed()
    }
    return found
  }

  /// Whether a point was found where both formulas are defined and what is assumed holds, for certain.
  private var hasCommonPoint: Bool {
    if graph.isTotal, assumptions.isEmpty { return true }
    // Of a very long formula fewer points are tried: all would take too long.
    let attempts = SamplePoints.wide.prefix(20_000_000 / (1 + graph.effort))
    return attempts.contains { attempt in
      let point = SamplePoints.point(attempt, of: graph.symbols)
      let values = graph.values { DefinedInterval(point[$0]!) }
      return values[left].isDefined && values[right].isDefined
        && assumptions.allSatisfy { node, isPositive in
          let value = values[node]
          return value.isDefined
            && (isPositive ? value.enclosure.lowerBound > 0 : value.enclosure.upperBound < 0)
        }
    }
  }
}
