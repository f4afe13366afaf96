/// How large a file of notes may be: what is past a limit is refused, and the limit named.
/// How long and how deep one formula may be, `PlainReader` says.
public enum NotesLimits {
  /// Bytes of the file.
  public static let bytes = 1_000_000
  /// Quantities that the statements make, each entry of a vector or a matrix counted.
  public static let quantities = 10_000
  /// Numbers, names and signs of all formulas together, entry by entry.
  public static let formulaParts = 2_000_000
  /// The largest exponent.
  public static let exponent = 64
  /// Rounds of training.
  public static let rounds = 10_000
}
