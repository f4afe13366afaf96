/// What a student's function is called, takes and gives.
///
/// The function is a static member of an enumeration, throws, and has `Double`s for arguments and results:
///
///     TwoTwoTwoNetwork.forward(i_1: Double, i_2: Double) throws -> (net_h1: Double, out_h1: Double)
public struct FunctionSignature: Sendable, Equatable {
  /// The enumeration whose static member it is.
  public var type: String
  /// Its name, without arguments.
  public var name: String
  /// The labels of its arguments, each a `Double`.
  public var parameters: [String]
  /// The labels of its results: one is a plain `Double`, several are a labelled tuple.
  public var results: [String]

  /// Describes a function.
  ///
  /// - Precondition: It has at least one result, and every name is an identifier in ASCII.
  public init(type: String, name: String, parameters: [String], results: [String]) {
    precondition(!results.isEmpty, "\(name) gives nothing")
    precondition(([type, name] + parameters + results).allSatisfy(\.isIdentifier), "\(name): a name is none")
    self.type = type
    self.name = name
    self.parameters = parameters
    self.results = results
  }

  /// The type of what it gives, as Swift writes it: `Double`, or `(net_h1: Double, out_h1: Double)`.
  public var resultType: String {
    results.count == 1 ? "Double" : "(" + results.map { "\($0): Double" }.joined(separator: ", ") + ")"
  }

  /// The line that declares it: `static func forward(x: Double) throws -> Double`.
  public var declaration: String {
    let arguments = parameters.map { "\($0): Double" }.joined(separator: ", ")
    return "static func \(name)(\(arguments)) throws -> \(resultType)"
  }
}

extension String {
  /// Whether it is an identifier in ASCII, so that it can stand in source that is put together from parts.
  fileprivate var isIdentifier: Bool {
    guard let first = utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
      return false
    }
    return utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }
}
