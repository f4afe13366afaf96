/// How someone who calculates by hand rounds a result before using it again.
package struct Carrying: Hashable, Sendable {
  /// To how many decimals.
  package let decimals: Int
  /// Which results.
  package let results: Program.RoundedResults

  /// Says both.
  package init(decimals: Int, results: Program.RoundedResults) {
    (self.decimals, self.results) = (decimals, results)
  }
}

extension Expression {
  /// The value when every intermediate result is rounded before it is used, the last one not.
  ///
  /// A product is multiplied and a sum added from left to right, as one does on paper.
  func evaluated<S: ElementaryScalar>(rounding rounded: (S) -> S, _ value: (Symbol) -> S) -> S {
    func operand(_ formula: Expression) -> S {
      switch formula {
      case .number, .pi, .symbol: formula.evaluated(value)
      case .negation(let positive): -operand(positive)
      default: rounded(formula.evaluated(rounding: rounded, value))
      }
    }
    switch self {
    case .number, .pi, .symbol: return evaluated(value)
    case .sum(let terms):
      var total = operand(terms[0])
      for (index, term) in terms.enumerated().dropFirst() {
        total = (index == 1 ? total : rounded(total)) + operand(term)
      }
      return total
    case .product(let factors):
      var product = operand(factors[0])
      for (index, factor) in factors.enumerated().dropFirst() {
        product = (index == 1 ? product : rounded(product)) * operand(factor)
      }
      return product
    case .series(let series): return series.sum.evaluated(rounding: rounded, value)
    case .quotient(let a, let b): return operand(a) / operand(b)
    case .negation(let a): return -a.evaluated(rounding: rounded, value)
    case .power(let a, let n): return operand(a).raised(to: n)
    case .apply(let function, let a): return operand(a).applying(function)
    }
  }
}
