import NumericCore

extension Derivation {
  /// Two statements about one quantity that give it different values, with the numbers of the chapter.
  func conflictOfNumbers(_ first: Claim, _ second: Claim) -> Contradiction.Proof? {
    var values = enclosures
    for (subject, left) in first.stated {
      for (other, right) in second.stated where subject == other {
        guard (left.symbols + right.symbols).allSatisfy({ self[$0] != nil }) else { continue }
        let (a, b) = (values(left), values(right))
        if !a.isEmpty, !b.isEmpty, a.isDisjoint(from: b) { return .numbers(subject, a, b) }
      }
    }
    return nil
  }

  /// A definition, and a derivative of what it defines that is said to be something else.
  ///
  /// The derivative is taken of the printed definition, put in place of the derivation's own.
  func conflictOfDerivative(_ first: Claim, _ second: Claim) -> Contradiction.Proof? {
    for case .defines(.symbol(let name), let formula, nil) in first.parts {
      guard !quantities.ancestors(of: formula.symbols).contains(name) else { continue }
      let world = rewritten { $0.symbol == name ? .formula(formula) : nil }
      for case .equal(.symbol(let partial), let right, let condition) in second.parts {
        guard case .partial(let output, _, _)? = world[partial]?.definition,
          world.quantities.ancestors(of: [output]).contains(name),
          case .different(let point) = world.quantities.compare(.symbol(partial), right, under: condition)
        else { continue }
        return .derivative(partial, point)
      }
    }
    return nil
  }

  /// Equations with a symbol that no slide defines, of which two need two values of it, in the derivation in which
  /// the first claim is proved.
  ///
  /// Each equation is of degree 1 in the symbol, which is proved, and so has one solution with the chapter's numbers.
  func conflictOverSymbol(_ first: Claim, _ second: Claim) -> Contradiction.Proof? {
    let holds = first.parts.allSatisfy { part in
      guard case .equal(let left, let right, nil) = part, case .proved = quantities.compare(left, right)
      else {
        return false
      }
      return true
    }
    guard holds, !first.parts.isEmpty else { return nil }
    var solutions: [(symbol: Symbol, equation: Expression, value: Interval)] = []
    for case .equal(let left, let right, .some) in second.parts {
      let free = Set(right.symbols).filter { self[$0] == nil }
      guard free.count == 1, let symbol = free.first, left.symbols.allSatisfy({ self[$0] != nil }),
        let value = solution(for: symbol, left, right)
      else { continue }
      if let other = solutions.first(where: { $0.symbol == symbol && $0.value.isDisjoint(from: value) }) {
        return .noValue(of: symbol, in: (other.equation, other.value), and: (left, value))
      }
      solutions.append((symbol, left, value))
    }
    return nil
  }

  /// The value of a symbol for which an equation of degree 1 in it holds; nil where it is of no such degree.
  private func solution(for symbol: Symbol, _ left: Expression, _ right: Expression) -> Interval? {
    func with(_ value: Expression) -> Expression { right.substituting { $0 == symbol ? value : nil } }
    let (constant, slope) = (with(0), with(1) - with(0))
    guard case .proved = quantities.compare(right, constant + .symbol(symbol) * slope) else { return nil }
    var values = enclosures
    let solution = (values(left) - values(constant)) / values(slope)
    return solution.isEmpty || !solution.isBounded ? nil : solution
  }
}

extension Claim {
  /// What it says that a quantity is, as formulas and as numbers.
  fileprivate var stated: [(Expression, Expression)] {
    parts.compactMap { part in
      switch part {
      case .equal(let left, let right, nil), .shows(let left, let right): (left, right)
      default: nil
      }
    }
  }
}
