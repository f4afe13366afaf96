/// The name of a quantity, written as in LaTeX: `w_1`, `x_t`, `out_h1`, `w_5^+`, `∂E/∂w_1`.
///
/// Everything after `_` up to `^` is the subscript, everything after `^` the superscript. Two symbols with
/// one name are one symbol.
public struct Symbol: Hashable, Sendable, ExpressibleByStringInterpolation, CustomStringConvertible {
  /// The name as typed on a command line.
  public let name: String

  /// Creates the symbol with a name.
  public init(_ name: String) { self.name = name }
  /// Creates the symbol with a literal name.
  public init(stringLiteral name: String) { self.name = name }

  /// The name as typed on a command line.
  public var description: String { name }
}
