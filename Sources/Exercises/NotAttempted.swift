/// What a function throws that is still to be written.
///
/// Whoever starts on an exercise replaces the line that throws it.
public struct NotAttempted: Error {
  /// Creates the error.
  public init() {}
}
