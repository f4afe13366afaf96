import NumericCore
import Textbook

/// What the chapter's sentences say about its numbers.
enum Facts {
  private static let (target, y, yc) = (quantity("y_t"), quantity("y"), quantity("y^(c)"))
  private static let byWeights = [quantity("∂E^(c)/∂w_2"), quantity("∂E^(c)/∂w_1")]

  private static func quantity(_ name: Symbol) -> Expression { .symbol(name) }

  /// All numbers are those that the book chose.
  static let numbersAreTheBooks: Fact = {
    let numbers: [(Symbol, Expression)] = [
      ("w_1", "0.75"), ("w_2", "0.4"), ("x_1", 2), ("t_1", 1), ("x_2", -1), ("t_2", "0.5"), ("x_t", 2),
      ("y_t", 1),
    ]
    return .all(numbers.map { .equal(.symbol($0), $1) })
  }()

  /// The errors of the two samples are added up, not averaged.
  static let errorsAreSummed = Fact.identical(quantity("E_Data"), quantity("E^(1)") + quantity("E^(2)"))

  /// Both outputs are below their targets, and only the second input is negative: the samples pull w₂ one way, and w₁
  /// in two.
  static let samplesDisagree = Fact.all([
    quantity("y^(1)") < quantity("t_1"), quantity("y^(2)") < quantity("t_2"), quantity("w_2") > 0,
    quantity("x_1") > 0, quantity("x_2") < 0,
  ])

  /// The squared error of a sample carries no ½.
  static let squareIsWhole = Fact.identical(
    quantity("E^(1)"), (quantity("t_1") - quantity("y^(1)")).squared)

  /// δ₂ is the derivative of the cross-entropy by the net input.
  static let deltaIsDerivative = Fact.identical(quantity("∂E^(c)/∂s_2"), quantity("δ_2"))

  /// The ReLU is off.
  static let unitIsOff = Fact.not(quantity("s_1") > 0)
  /// There is an error.
  static let errorIsLeft = quantity("E") > 0
  /// Without the slope of the ReLU, the chain's product is not 0.
  static let restOfChainIsNotZero = Fact.not(.equal((target - y) * quantity("w_2") * quantity("x_t"), 0))

  /// Both gradients of the classifier are positive.
  static let bothArePositive = Fact.all(byWeights.map { $0 > 0 })
  /// One gradient of the classifier is not 0.
  static let oneIsNotZero = Fact.any(byWeights.map { .not(.equal($0, 0)) })

  /// The target is 1, and the classifier's output is near 0.
  static let outputIsBadlyWrong = Fact.all([.equal(target, 1), yc < "0.01"])
}
