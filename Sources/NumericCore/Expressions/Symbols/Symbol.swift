/// The name of a quantity, written as in LaTeX: `w_1`, `x_t`, `out_h1`, `w_5^+`, `∂E/∂w_1`.
///
/// Everything after `_` up to `^` is the subscript, everything after `^` the superscript; `∂E/∂w_1` is the partial
/// derivative of E by w_1. A name is taken apart once, when it is first met: what it is made of is its ``parts``, and
/// nothing else reads its characters. Two symbols with one name are one symbol, and a symbol costs no more to copy, to
/// compare and to hash than a number.
public struct Symbol: Hashable, Sendable, ExpressibleByStringInterpolation, CustomStringConvertible {
  /// What the table of names holds of it. The table lets go of nothing, so that it needs no counting.
  private let entry: Unmanaged<SymbolEntry>

  /// Creates the symbol with a name.
  public init(_ name: String) { entry = SymbolTable.entry(named: name) }
  /// Creates the symbol with a literal name.
  public init(stringLiteral name: String) { self.init(name) }
  /// Creates the symbol that is made of some parts.
  public init(_ parts: Parts) { self.init(parts.name) }

  /// Creates the symbol of a derivative.
  init(_ derivative: Derivative) { entry = SymbolTable.entry(of: derivative) }

  /// The name as typed on a command line.
  public var name: String { entry.takeUnretainedValue().name }
  /// What the name is made of.
  public var parts: Parts { entry.takeUnretainedValue().parts }

  /// The name as typed on a command line.
  public var description: String { name }

  /// Whether two names are one.
  public static func == (a: Symbol, b: Symbol) -> Bool { a.entry.toOpaque() == b.entry.toOpaque() }

  /// Feeds the symbol into a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(entry.toOpaque()) }
}
