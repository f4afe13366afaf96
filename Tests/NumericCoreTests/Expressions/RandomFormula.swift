import NumericCore
import TestSupport
import Training

/// Formulas drawn from a seed, for laws that must hold of every formula.
struct RandomFormula {
  var generator: SeededGenerator
  let symbols: [Symbol] = ["x", "y", "z"]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A formula whose tree is at most `depth` deep.
  mutating func formula(depth: Int) -> Expression {
    guard depth > 0 else { return leaf() }
    switch Int.random(in: 0..<11, using: &generator) {
    case 0, 1:
      return .sum((0..<Int.random(in: 2...3, using: &generator)).map { _ in formula(depth: depth - 1) })
    case 2: return formula(depth: depth - 1) - formula(depth: depth - 1)
    case 3, 4:
      return .product((0..<Int.random(in: 2...3, using: &generator)).map { _ in formula(depth: depth - 1) })
    case 5: return .quotient(formula(depth: depth - 1), formula(depth: depth - 1))
    case 6: return .negation(formula(depth: depth - 1))
    case 7: return .power(formula(depth: depth - 1), Int.random(in: -2...3, using: &generator))
    case 8: return .quotient(formula(depth: depth - 1), 2)
    default: return .apply(function(), formula(depth: depth - 1))
    }
  }

  /// A value for each symbol, of few digits and not too near 0.
  mutating func point() -> [Symbol: Rational] {
    Dictionary(
      uniqueKeysWithValues: symbols.map { symbol in
        let size = Int.random(in: 3...30, using: &generator)
        return (symbol, Rational(Bool.random(using: &generator) ? size : -size, 16))
      })
  }

  private mutating func leaf() -> Expression {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: return .number(PrintedDecimal(Int.random(in: -3...3, using: &generator)))
    case 1: return 0.5
    case 2: return .pi
    default: return .symbol(symbols[Int.random(in: 0..<symbols.count, using: &generator)])
    }
  }

  private mutating func function() -> ElementaryFunction {
    let smooth: [ElementaryFunction] = [
      .exp, .sin, .cos, .tanh, .sigmoid, .sigmoid, .relu, .log, .squareRoot,
    ]
    return smooth[Int.random(in: 0..<smooth.count, using: &generator)]
  }
}
