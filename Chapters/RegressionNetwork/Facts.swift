import NumericCore
import Textbook

/// What the chapter's sentences say about the numbers of its small network.
enum Facts {
  private static let (x, t, η) = (quantity("x"), quantity("t"), quantity("η"))
  private static let (y, E, E⁺) = (quantity("y"), quantity("E"), quantity("E^+"))

  private static func quantity(_ name: Symbol) -> Expression { .symbol(name) }

  /// The numbers of the small network are those that the book chose.
  static let numbersAreTheBooks: Fact = {
    let numbers: [(Symbol, Expression)] = [
      ("x", 2), ("t", 49), ("η", "0.001"), ("w_1", "0.5"), ("w_2", 1), ("b_1", "0.5"), ("b_2", -1),
      ("v_11", "0.6"), ("v_12", "0.4"), ("v_21", -1), ("v_22", "0.5"), ("c_1", "-0.3"), ("c_2", "0.5"),
      ("u_1", 2), ("u_2", 1), ("d", "0.5"),
    ]
    return .all(numbers.map { .equal(.symbol($0), $1) })
  }()

  /// The target is the parabola's value at the input.
  static let targetIsOnParabola = Fact.equal(t, 8 * x.squared + 7 * x + 3)

  /// Unit 2 of the second layer is off.
  static let secondUnitIsOff = Fact.not(quantity("r_2") > 0)

  /// The squared error carries a ½.
  static let squareIsHalved = Fact.equal(quantity("E^(s)"), (y - t).squared / 2)

  /// The output is the target.
  static let outputIsTarget = Fact.equal(y, t)

  /// The output lies between 0 and 49, and much nearer to 0; the first weight matters.
  static let onlySignsChange = Fact.all([
    y > 0, 4 * y < 49 - y, .not(.equal(quantity("∂E/∂w_1"), 0)),
  ])

  /// A step moves the biases, too.
  static let biasesAreTrained = Fact.not(.identical(quantity("d^+"), quantity("d")))

  /// The update lowers the error by less than a tenth.
  static let errorFallsALittle = Fact.between(E⁺, "0.9" * E, E)
  /// The update lowers the error.
  static let errorFalls = E⁺ < E
  /// The update raises the error.
  static let errorRises = E⁺ > E
  /// The step goes downhill.
  static let rateIsPositive = η > 0
  /// More than half of the error is left.
  static let targetIsStillFar = E⁺ > E / 2
}
