/// What was found wrong with a page that was read back: where, and what.
public struct ReadBackFault: Sendable, Hashable {
  /// The page's path.
  public let page: String
  /// The line in it, from 1.
  public let line: Int
  /// What is wrong, in English.
  public let message: String
}
