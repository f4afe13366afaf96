/// What a function throws that is still to be written.
///
/// Whoever starts on an exercise replaces the line that throws it.
public struct NotAttempted: Error {
  /// The function: `ComputationalGraph.centralDifference`.
  public let function: String

  /// Creates the error of the function that throws it.
  public init(_ function: String = #function, in file: String = #fileID) {
    let type = file.split(separator: "/").last?.split(separator: ".").first ?? ""
    self.function = "\(type).\(function.prefix { $0 != "(" })"
  }
}
