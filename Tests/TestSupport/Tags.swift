import Testing

extension Tag {
  /// A number as a lecture prints it.
  @Tag public static var printedValue: Self
  /// A derivation's formulas.
  @Tag public static var derivation: Self
  /// An enclosure's soundness or width.
  @Tag public static var enclosure: Self
  /// A law that a type obeys.
  @Tag public static var law: Self
  /// A wrong thing that a checker must reject.
  @Tag public static var mutant: Self
}
