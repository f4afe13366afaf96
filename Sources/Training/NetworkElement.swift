/// A floating-point type that networks are trained in: `Double` or `Float`.
///
/// The elementary functions are the package's own, polynomials evaluated in a fixed order, so that a training
/// run gives the same bits on every platform.
public protocol NetworkElement: BinaryFloatingPoint, Codable, LosslessStringConvertible, Sendable {
  /// The type's name in a saved network: `Double` or `Float`.
  static var precisionName: String { get }

  /// The code that trains networks in this type.
  static var engine: NetworkEngine<Self> { get }
}

extension Double: NetworkElement {
  /// The type's name in a saved network.
  public static var precisionName: String { "Double" }
  /// The code that trains networks of `Double`s.
  public static let engine = NetworkEngine<Double>(lanes: DoubleLanes.self, few: FourDoubles.self)
}

extension Float: NetworkElement {
  /// The type's name in a saved network.
  public static var precisionName: String { "Float" }
  /// The code that trains networks of `Float`s.
  public static let engine = NetworkEngine<Float>(lanes: FloatLanes.self, few: FloatLanes.self)
}

extension NetworkElement {
  /// eˣ, within 2 ulps for x in −708…709 (`Float`: −87…88); beyond, the value at the nearer end.
  static func exponential(_ x: Self) -> Self { engine.functions.exponential(x) }
  /// ln x for a normal positive x, within 3 ulps.
  static func logarithm(_ x: Self) -> Self { engine.functions.logarithm(x) }
  /// ln(1 + x) for x in 0…1, within 3 ulps.
  static func logarithm(onePlus x: Self) -> Self { engine.functions.logarithmOnePlus(x) }
  /// tanh x, within 4 ulps.
  static func hyperbolicTangent(_ x: Self) -> Self { engine.functions.hyperbolicTangent(x) }
  /// The sigmoid 1/(1 + e⁻ˣ), within 4 ulps for x at least −708 (`Float`: −87); below, the value there.
  static func sigmoid(_ x: Self) -> Self { engine.functions.sigmoid(x) }

  /// `self` + a·b: rounded once where the processor has the instruction, else twice.
  @inline(__always) func adding(_ a: Self, times b: Self) -> Self {
    #if canImport(TargetHasFMA)
      addingProduct(a, b)
    #else
      self + a * b
    #endif
  }
}
