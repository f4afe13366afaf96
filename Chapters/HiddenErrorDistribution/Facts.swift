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

  /// An error sent back has another size than its gradient.
  static let sizesDiffer = Fact.any(
    zip(sentBack, gradients).map { .not(.equal($0.squared, $1.squared)) })
}
