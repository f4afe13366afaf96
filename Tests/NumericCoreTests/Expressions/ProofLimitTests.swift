import NumericCore
import TestSupport
import Testing
import Training

/// Formulas beside themselves, long, deep or with long numbers.
struct StressPair: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let left: Expression
  let right: Expression
  var outcomes: [Proof] = [.proved]

  /// A sum and the same terms from the last to the first.
  static func reversed(
    _ name: String, _ terms: [Expression], _ outcomes: [Proof] = [.proved]
  ) -> StressPair {
    StressPair(testDescription: name, left: .sum(terms), right: .sum(terms.reversed()), outcomes: outcomes)
  }
}

@Suite("How long a proof may take", .inTurn)
struct ProofLimitTests {
  @Test("A long or deep formula is proved, or given up in time", arguments: StressPair.all)
  func endsInTime(pair: StressPair) {
    var proof = Proof.notProved
    // Processor time: other tests run beside this one.
    let seconds = processorSeconds { proof = pair.left.isIdentical(to: pair.right) }
    #expect(pair.outcomes.contains(proof))
    #expect(seconds < 2, "\(seconds) s")
  }

  @Test("A false statement about a long formula is not proved", arguments: StressPair.all)
  func rejectsMutants(pair: StressPair) {
    let proof = pair.left.isIdentical(to: pair.right + .symbol("z"))
    #expect(proof == .notProved || proof == .tooLarge)
  }

  @Test("Powers up to 2³⁰ are proved, larger ones are too large")
  func powers() {
    for exponent in [64, 65, 1_000_000, 1 << 30] {
      let power = x.raised(to: exponent)
      #expect(power.isIdentical(to: x * x.raised(to: exponent - 1)) == .proved)
      #expect(power.isIdentical(to: x.raised(to: exponent - 1)) == .notProved)
    }
    let tooHigh = x.raised(to: 1 << 30 + 1)
    #expect(tooHigh.isIdentical(to: tooHigh) == .tooLarge)
    let sum = 1 + x
    #expect(sum.raised(to: 65).isIdentical(to: sum * (x + 1).raised(to: 64)) == .proved)
  }
}

// MARK: - Fixtures

private let x: Expression = .symbol("x")

private func weights(_ count: Int) -> [Expression] { (1...count).map { .symbol(Symbol("w_\($0)")) } }

/// A number of so many digits, other ones for each seed.
private func number(digits: Int, seed: UInt64) -> Expression {
  var generator = SeededGenerator(seed: seed)
  let text = "7" + String((1..<digits).map { _ in Character("\(Int.random(in: 0...9, using: &generator))") })
  return .number(PrintedDecimal(stringLiteral: text))
}

private func numbers(_ count: Int, _ seed: UInt64) -> [Expression] {
  (0..<UInt64(count)).map { number(digits: 700, seed: seed + $0) }
}

/// 1/10,000, 2/10,000, … times x, as exponents.
private let decimalExponentials: [Expression] = (1...1000).map { digits in
  let factor = Expression.number(PrintedDecimal(significand: BigInteger(digits), decimals: 4))
  return exp(factor * x)
}

private let longSum: Expression = .sum((1...3000).map { exp(.symbol(Symbol("v_\($0)"))) })

private func root(_ x: Expression) -> Expression { .apply(.squareRoot, x) }
private let rootOfNegative = root(-1 - x.squared)

/// A formula put into itself again and again.
private func nested(_ times: Int, _ outer: (Expression) -> Expression) -> Expression {
  var formula = x
  for _ in 0..<times { formula = outer(formula) }
  return formula
}

extension StressPair {
  static let all = sums + others

  private static let sums: [StressPair] = {
    let (tops, bottoms) = (numbers(60, 0), numbers(60, 100))
    let ratios: [Expression] = zip(tops, bottoms).map { $0 / $1 }
    let divisors: [Expression] = zip(bottoms, numbers(60, 200)).map { $0 * x + $1 }
    return [
      reversed("10,000 symbols", weights(10_000)),
      reversed("20 different sigmoids", weights(20).map { sigmoid($0) }),
      reversed("2,000 different sigmoids", weights(2000).map { sigmoid($0 + 1) }),
      reversed("2,000 sines", weights(2000).map { sin($0) }),
      reversed("2,000 logarithms", weights(2000).map { log($0 + 1) }),
      reversed("60 quotients of numbers with 700 digits", zip(tops, divisors).map { $0 / $1 }),
      reversed("60 ratios of 700 digits, of 60 symbols", zip(ratios, weights(60)).map { $0 * $1 }),
      reversed("60 ratios of 700 digits, of one symbol", ratios.map { $0 * x }),
      reversed("exponents of a thousand different decimals", decimalExponentials),
      reversed("200 ReLUs of fractions over one long sum", weights(200).map { relu($0 / longSum) }),
      // Nowhere defined, which only many points tell.
      reversed(
        "2,000 sigmoids and a root of less than 0", weights(2000).map { sigmoid($0) } + [rootOfNegative],
        [.notProved]),
      reversed(
        "2,000 numbers of 700 digits and a root of less than 0",
        zip(numbers(2000, 0), weights(2000)).map { $0 * $1 } + [rootOfNegative], [.notProved]),
    ]
  }()

  private static let others: [StressPair] = {
    let factors: [Expression] = weights(2000).map { $0 + 1 }
    let few = Array(factors.prefix(200))
    let complements: [Expression] = weights(20).map { 1 - sigmoid($0) }
    let opposites: [Expression] = weights(20).map { sigmoid(-$0) }
    let deep = nested(20_000) { .negation($0) }
    let chain = nested(30) { sigmoid(2 * $0 + 1) }
    let writtenOut = nested(30) { 1 / (1 + exp(-(1 + 2 * $0))) }
    let power: Expression = .power(2, 3_000_000)
    let twofold = nested(100) { root($0 * $0 + 1) }
    let power64 = (1 + x).raised(to: 64).raised(to: 64)
    return [
      pair("20 complements of sigmoids", .sum(complements), .sum(opposites)),
      pair("20,000 negations", deep, x),
      pair("20,000 negations in a denominator", 1 / deep, 1 / x),
      pair("20,000 negations in two logarithms", log(deep) + log(deep), 2 * log(.negation(.negation(deep)))),
      pair("a quotient by 200 sums", 1 / .product(few), 1 / .product(few.reversed())),
      pair("a product of 2,000 sums", .product(factors), .product(factors.reversed()), [.tooLarge]),
      pair("quotients, one in another", nested(1000) { 1 / (1 + $0) }, nested(1000) { 1 / ($0 + 1) }),
      pair(
        "thirty sigmoids' derivative", chain.derivative(by: "x"), writtenOut.derivative(by: "x")),
      pair("a power of a million digits", power * x, x * power, [.tooLarge]),
      pair("a formula put into itself twice, a hundred times", twofold, twofold, [.tooLarge]),
      pair("a power of a power", power64, power64 + 1 - 1, [.tooLarge]),
    ]
  }()

  private static func pair(
    _ name: String, _ left: Expression, _ right: Expression, _ outcomes: [Proof] = [.proved]
  ) -> StressPair { StressPair(testDescription: name, left: left, right: right, outcomes: outcomes) }
}
