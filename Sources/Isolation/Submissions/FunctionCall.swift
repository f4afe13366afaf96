import Signatures

/// A call to be made: which function, with which arguments.
///
/// Calls are made in the order given, and the student's code sees a call only once it has answered the ones
/// before. So a call whose arguments hold the answer of another (a gradient that is fed the right activations)
/// must come after it.
public struct FunctionCall: Sendable, Equatable {
  /// The function, as its place among the signatures.
  public var function: Int
  /// Its arguments, as many as the signature has.
  public var arguments: [Arranged<Double>]

  /// Describes a call.
  public init(function: Int, arguments: [Arranged<Double>]) {
    self.function = function
    self.arguments = arguments
  }

  /// Describes a call with numbers.
  public init(function: Int, arguments: [Double]) {
    self.init(function: function, arguments: arguments.map { .entry($0) })
  }
}
