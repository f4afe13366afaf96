import NumericCore

/// Which number stands for which name, where a formula has numbers put in.
enum NumberPairs {
  /// The numbers for the names of a formula, in order; nil where the two have different shapes.
  ///
  /// A minus sign in front of a product belongs to its first number: −0.5·2 stands for w·x, where w is −0.5.
  static func pairs(_ formula: Expression, _ numbers: Expression) -> [(name: Symbol, number: PrintedDecimal)]?
  {
    switch (formula, numbers) {
    // Nothing prints a minus in front of 0.
    case (.symbol, .negation(.number(let zero))) where zero.significand.isZero: return nil
    case (.symbol(let name), _): return numbers.decimal.map { [(name, $0)] }
    case (.number(let own), _): return numbers.decimal?.value == own.value ? [] : nil
    case (.pi, .pi): return []
    case (.negation(let a), .negation(let b)): return pairs(a, b)
    case (_, .negation(let b)):
      guard var found = pairs(formula, b), let first = found.first?.number, !first.significand.isZero else {
        return nil
      }
      found[0].number = PrintedDecimal(significand: -first.significand, decimals: first.decimals)
      return found
    case (.series(let series), _): return pairs(series.sum, numbers)
    case (.sum(let a), .sum(let b)), (.product(let a), .product(let b)): return all(a, b)
    case (.quotient(let a, let c), .quotient(let b, let d)): return all([a, c], [b, d])
    case (.power(let a, let m), .power(let b, let n)): return m == n ? pairs(a, b) : nil
    case (.apply(let f, let a), .apply(let g, let b)): return f == g ? pairs(a, b) : nil
    default: return nil
    }
  }

  private static func all(_ a: [Expression], _ b: [Expression]) -> [(name: Symbol, number: PrintedDecimal)]? {
    guard a.count == b.count else { return nil }
    var found: [(Symbol, PrintedDecimal)] = []
    for (x, y) in zip(a, b) {
      guard let part = pairs(x, y) else { return nil }
      found += part
    }
    return found
  }
}
