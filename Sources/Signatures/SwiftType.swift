/// The type of what a student's function takes or gives, as far as exercises go.
public indirect enum SwiftType: Hashable, Sendable {
  /// `Double`.
  case number
  /// `Int`: a size, a number of rounds, a class.
  case count
  /// `[Element]`.
  case list(SwiftType)
  /// Fields with labels: a `struct` that the file declares inside its enumeration, or a tuple where it has no name.
  case fields(name: String?, [Field])
  /// One of some names: an `enum` of raw type `Int` that the file declares inside its enumeration. It travels as its
  /// place.
  case choice(name: String, cases: [String])
  /// A function of a vector, to be called: `(Vector) -> Double`. It is handed over as the numbers of its formula
  /// ``CubicFunction``.
  case function

  /// One of the fields.
  public struct Field: Hashable, Sendable {
    /// Its label.
    public let label: String
    /// Its type.
    public let type: SwiftType

    /// A field of a label and a type.
    public init(_ label: String, _ type: SwiftType) {
      self.label = label
      self.type = type
    }
  }

  /// `[Double]`, for which every file has the name `Vector`.
  public static let vector = list(.number)
  /// `[[Double]]`, for which every file has the name `Matrix`: a list of rows.
  public static let matrix = list(vector)

  /// The type as Swift writes it outside the enumeration that declares its structures: `[[Double]]`, `Net.Layer`.
  public func text(in enumeration: String) -> String {
    switch self {
    case .number: "Double"
    case .count: "Int"
    case .list(let element): "[\(element.text(in: enumeration))]"
    case .fields(let name?, _): "\(enumeration).\(name)"
    case .fields(nil, let fields):
      "(" + fields.map { "\($0.label): \($0.type.text(in: enumeration))" }.joined(separator: ", ") + ")"
    case .choice(let name, _): "\(enumeration).\(name)"
    case .function: "([Double]) -> Double"
    }
  }

  /// The type as a student's file writes it: `Matrix`, `[Layer]`.
  public var shortText: String {
    switch self {
    case .number: "Double"
    case .count: "Int"
    case .vector: "Vector"
    case .matrix: "Matrix"
    case .list(let element): "[\(element.shortText)]"
    case .fields(let name?, _): name
    case .fields(nil, let fields):
      "(" + fields.map { "\($0.label): \($0.type.shortText)" }.joined(separator: ", ") + ")"
    case .choice(let name, _): name
    case .function: "(Vector) throws -> Double"
    }
  }

  /// The structures that the type needs, each after those that it needs itself.
  public var structures: [(name: String, fields: [Field])] {
    switch self {
    case .number, .count, .choice, .function: []
    case .list(let element): element.structures
    case .fields(let name, let fields):
      fields.flatMap(\.type.structures) + (name.map { [($0, fields)] } ?? [])
    }
  }
}

/// f(x) = Σᵢ cᵢ·xᵢ³ + Σᵢⱼ aᵢⱼ·xᵢ·xⱼ: a function that can be handed over as numbers.
public enum CubicFunction {
  /// c and a, as they travel.
  public static let type = SwiftType.fields(
    name: nil, [.init("cubes", .vector), .init("products", .matrix)])
}
