import NumericCore
import Textbook

/// What the chapter's sentences say about its numbers.
enum Facts {
  /// No weight of the upper path is 0.
  static let upperPathIsOpen = Fact.not(.equal(.symbol("w_2") * .symbol("w_4"), 0))

  /// No gradient but that of w₁ is 0.
  static let othersLearn = Fact.all(
    (2...5).map { .not(.equal(.symbol(.partial(of: "E", by: Symbol("w_\($0)"))), 0)) })

  private static func symbol(_ name: String) -> Expression { .symbol(Symbol(name)) }

  /// Through the upper branch a larger w₁ raises the output, through the lower one it lowers it.
  static let branchesOppose = Fact.all([
    symbol("x_t") > 0, symbol("w_2") * symbol("w_4") > 0, symbol("w_3") * symbol("w_5") < 0,
  ])

  /// The output is too low, and a larger w₁ raises it.
  static let upperBranchWins = Fact.all([
    symbol("y") < symbol("y_t"), .symbol(.partial(of: "E", by: "w_1")) < 0,
  ])
}
