import NumericCore
import Textbook

/// What the chapter's sentences say about its numbers.
enum Facts {
  private static let (w, x): (Expression, Expression) = (.symbol("w"), .symbol("x"))

  /// The derivatives of a chain's error by its weights, the first layer first.
  private static func slopes(of error: Symbol) -> [Expression] {
    (1...DeepChain.depth).map { .symbol(.partial(of: error, by: Symbol("w^(\($0))"))) }
  }

  private static let sigmoids = slopes(of: "E_h")
  private static let rectifiers = slopes(of: "E_r")

  /// The network's error carries its ½.
  static let errorIsHalved = Fact.identical(
    .symbol("E_n"),
    .sum([7, 8].map { (Expression.symbol(Symbol("t_n\($0)")) - .symbol(Symbol("o_n\($0)"))).squared }) / 2)

  /// In the chain of sigmoids each layer's gradient is between 0.2 and 0.3 times the next one's.
  static let sigmoidTakesAQuarter = Fact.all(
    zip(sigmoids, sigmoids.dropFirst()).map { .between($0 / $1, "0.2", "0.3") })

  /// In the chain of ReLUs the gradient is the same in every layer, and not 0.
  static let reluIsLevel = Fact.all(
    [.not(.equal(rectifiers[0], 0))]
      + zip(rectifiers, rectifiers.dropFirst()).map { .equal($0, $1) })

  /// It is the same in every layer, and no weight changes it on the way down.
  static let reluStays = Fact.all([.equal(w, 1), reluIsLevel])

  /// It is the same in every layer and next to 0, as is the output.
  static let reluFades = Fact.all([
    x > 0, reluIsLevel, .isSmaller(rectifiers[0], than: "0.000001"),
    .isSmaller(.symbol("r^(30)"), than: "0.000001"),
  ])

  /// It is above a million in size.
  static let reluExplodes = Fact.isSmaller(1_000_000, than: rectifiers[0])

  /// The first ReLU is on.
  static let firstIsOn = Expression.symbol("s_r^(1)") > 0
}
