/// What a student's function is called, takes and gives.
///
/// The function is a static member of an enumeration, and throws:
///
///     LayersAsMatrices.forward(layers: [Layer], input: Vector) throws -> [Vector]
public struct FunctionSignature: Sendable, Equatable {
  /// The enumeration whose static member it is.
  public let type: String
  /// Its name, without arguments.
  public let name: String
  /// Its parameters.
  public let parameters: [SwiftType.Field]
  /// What it gives.
  public let result: SwiftType

  /// Describes a function.
  ///
  /// - Precondition: Every name is an identifier in ASCII.
  public init(type: String, name: String, parameters: [SwiftType.Field], result: SwiftType) {
    let structures = (parameters.map(\.type) + [result]).flatMap(\.structures)
    let names =
      [type, name] + parameters.map(\.label) + structures.map(\.name)
      + structures.flatMap { $0.fields.map(\.label) } + result.labels
    precondition(names.allSatisfy(\.isIdentifier), "\(name): a name is none")
    self.type = type
    self.name = name
    self.parameters = parameters
    self.result = result
  }

  /// Describes a function of numbers; several results are a tuple.
  public init(type: String, name: String, parameters: [String], results: [String]) {
    precondition(!results.isEmpty, "\(name) gives nothing")
    self.init(
      type: type, name: name, parameters: parameters.map { .init($0, .number) },
      result: results.count == 1
        ? .number : .fields(name: nil, results.map { .init($0, .number) }))
  }

  /// The line that declares it: `static func forward(x: Double) throws -> Double`.
  public var declaration: String {
    let arguments = parameters.map { "\($0.label): \($0.type.text(in: type))" }.joined(separator: ", ")
    return "static func \(name)(\(arguments)) throws -> \(result.text(in: type))"
  }
}

extension FunctionSignature {
  /// The line that declares it as a student's file writes it: `static func forward(x: Vector) throws -> [Layer]`.
  public var shortDeclaration: String {
    let arguments = parameters.map { "\($0.label): \($0.type.shortText)" }.joined(separator: ", ")
    return "static func \(name)(\(arguments)) throws -> \(result.shortText)"
  }
}

extension SwiftType {
  /// The labels of a tuple's fields.
  fileprivate var labels: [String] {
    if case .fields(_, let fields) = self { fields.map(\.label) } else { [] }
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
