import NumericCore
import Textbook

/// What the chapter's sentences say about its numbers.
enum Facts {
  /// No weight of the upper path is 0.
  static let upperPathIsOpen = Fact.not(.equal(.symbol("w_2") * .symbol("w_4"), 0))

  /// No gradient but that of w₁ is 0.
  static let othersLearn = Fact.all(
    (2...5).map { .not(.equal(.symbol(.partial(of: "E", by: Symbol("w_\($0)"))), 0)) })
}
