/// A number as a slide prints it, read and compared without the package's own rounding.
public struct PrintedNumber: Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The characters: `-0.197`.
  public let description: String
  /// The number in units of its last digit.
  public let units: Int
  /// 10 to the number of decimals: how many units make 1.
  public let scale: Int

  /// Reads a number that is known to be one; anything else is a mistake of the table.
  public init(stringLiteral text: String) { self.init(text) }

  /// Reads a number that is known to be one; anything else is a mistake of the table.
  public init(_ text: String) {
    description = text
    let parts = text.split(separator: ".")
    units = Int(parts.joined())!
    scale = parts.count == 2 ? parts[1].reduce(1) { scale, _ in scale * 10 } : 1
  }

  /// |value − printed| ≤ ½·10^−decimals, for a value that was worked out in doubles.
  ///
  /// A tie may have fallen on either side of itself in the last bits: a millionth of the last digit is forgiven.
  public func isWithinHalfAUnit(of value: Double) -> Bool {
    (value * Double(scale) - Double(units)).magnitude <= 0.500001
  }

  /// The number with its last digit moved by some units.
  public func shifted(by count: Int) -> PrintedNumber {
    let moved = units + count
    let magnitude = String(moved.magnitude)
    let decimals = String(scale).count - 1
    let padded = String(repeating: "0", count: max(decimals + 1 - magnitude.count, 0)) + magnitude
    let text = decimals == 0 ? padded : "\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
    return PrintedNumber((moved < 0 ? "-" : "") + text)
  }
}

/// A quantity and what a claim prints for it.
public struct PrintedValue: Sendable {
  /// The claim's id: `L3-34`.
  public let claim: String
  /// The quantity's name in its chapter: `∂E/∂w_2`.
  public let name: String
  /// The number.
  public let printed: PrintedNumber

  /// Says what a claim prints for a quantity.
  public init(_ claim: String, _ name: String, _ printed: PrintedNumber) {
    self.claim = claim
    self.name = name
    self.printed = printed
  }
}
