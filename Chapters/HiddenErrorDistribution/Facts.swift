import NumericCore
import Textbook

/// What the chapter's sentences say about its numbers.
enum Facts {
  /// A quantity of each hidden unit.
  private static func units(_ name: (Int) -> Symbol) -> [Expression] { (1...3).map { .symbol(name($0)) } }

  private static let shared = units { "e_\($0)^[1]" }
  private static let simplified = units { "e_\($0)^[1]′" }
  private static let sentBack = units { "ε_\($0)^[1]" }
  private static let gradients = units { .partial(of: "C", by: "a_\($0)^[1]") }
  private static let products = zip(sentBack, gradients).map { $0 * $1 }
  private static let (error, target, output): (Expression, Expression, Expression) =
    (.symbol("ε_1"), .symbol("t_1"), .symbol("a_1^[2]"))

  /// Without the denominators each hidden error is nearer to 0.
  static let allShrink = Fact.all(zip(simplified, shared).map { .isSmaller($0, than: $1) })

  /// The first hidden error lies halfway between two decimals.
  static let firstIsATie = Fact.equal(shared[0], "0.435")

  /// The error is target − output, and each one that is sent back has the opposite sign of its gradient.
  static let signsAreOpposite = Fact.all([.identical(error, target - output)] + products.map { $0 < 0 })

  /// The error is output − target, and each one that is sent back has the sign of its gradient.
  static let signsAgree = Fact.all([.identical(error, output - target)] + products.map { $0 > 0 })

  /// The error is target − output, and yet one that is sent back has the sign of its gradient.
  static let signsAreMixed = Fact.all([
    .identical(error, target - output), .any(products.map { $0 > 0 }),
  ])

  /// Every gradient is the error sent back times nearly one factor, 0.24 to 0.25 in size.
  static let oneFactorDoes = Fact.all(
    (1...3).map { .between(Expression.symbol(Symbol("k_\($0)")).squared, "0.0576", "0.0625") })

  /// The first hidden unit's weights are the largest into either output, and all errors and weights are positive.
  static let firstGetsMost = Fact.all(
    ["e_1^[2]", "e_2^[2]"].map { Expression.symbol($0) > 0 }
      + (1...2).flatMap { j in
        (2...3).flatMap { i in
          [.symbol(Symbol("w_\(i)\(j)")) > 0, .symbol(Symbol("w_1\(j)")) > .symbol(Symbol("w_\(i)\(j)"))]
        }
      })

  // MARK: - The network of the book's own

  private static let turnedGradients: [Expression] = ["h_1", "h_2"].map { .symbol(.partial(of: "E", by: $0)) }

  /// What target − output sends back to each hidden unit, whichever way the errors are written.
  private static let turnedShares: [Expression] = (1...2).map { unit in
    func sent(_ letter: String, _ output: Int) -> Expression {
      .symbol(Symbol("\(letter)_\(unit)"))
        * (.symbol(Symbol("t_o\(output)")) - .symbol(Symbol("o_\(output)")))
    }
    return sent("q", 1) + sent("r", 2)
  }

  /// The first output is below its target, the second above.
  static let firstIsTooLow = Fact.all([
    .symbol("o_1") < .symbol("t_o1"), .symbol("t_o2") < .symbol("o_2"),
  ])

  /// The second output is saturated, and the first is not.
  static let secondIsSaturated = Fact.all([
    .symbol(.partial(of: "o_2", by: "s_o2")) < "0.01", .symbol(.partial(of: "o_1", by: "s_o1")) > "0.1",
  ])

  /// Both hidden units ought to grow.
  static let hiddenShouldGrow = Fact.all(turnedGradients.map { $0 < 0 })

  /// Both hidden units ought to shrink.
  static let hiddenShouldShrink = Fact.all(turnedGradients.map { $0 > 0 })

  /// The shared errors turn both hidden units the wrong way.
  static let sharingTurnsBoth = Fact.all(zip(turnedShares, turnedGradients).map { $0 * $1 > 0 })

  /// The shared errors and the gradient agree about both hidden units.
  static let sharingAgrees = Fact.all(zip(turnedShares, turnedGradients).map { $0 * $1 < 0 })

  /// Trained by shared errors the network ends worse than it began, and by the gradient better.
  static let sharingEndsHigher = Fact.found(SharingEndsHigher())
}
