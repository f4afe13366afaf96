/// What a piece of terminal text is, for whoever colours it.
public enum Tone: Sendable {
  /// Ordinary text.
  case plain
  /// A heading.
  case heading
  /// What is right.
  case good
  /// What is wrong.
  case bad
  /// What holds under a condition.
  case warning
  /// The value of a quantity in a picture.
  case value
  /// A gradient in a picture.
  case gradient
  /// What may be passed over.
  case faint
}
