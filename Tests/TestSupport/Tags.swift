import Testing

extension Tag {
  /// A number that a lecture or reference prints.
  @Tag public static var printedValue: Self
  /// A step of a derivation.
  @Tag public static var derivation: Self
  /// An interval that must contain the exact result.
  @Tag public static var enclosure: Self
  /// An algebraic law over seeded values.
  @Tag public static var law: Self
  /// The marking of an answer.
  @Tag public static var grader: Self
  /// A wrong thing that a checker must reject.
  @Tag public static var mutant: Self
}
