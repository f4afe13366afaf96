import Foundation

/// A text file of expected values that an independent program computed.
///
/// The scripts beside the files say what their fields mean.
public enum Fixture {
  /// What is wrong with a fixture file.
  public enum Failure: Error, Equatable {
    /// The bundle has no such file.
    case missing(String)
    /// A line doesn't have the fields that its script describes.
    case malformed(file: String, line: String)
  }

  /// The fields of each line of `Fixtures/<name>.txt` in a test target's bundle.
  public static func rows(_ name: String, in bundle: Bundle) throws(Failure) -> [[Substring]] {
    guard let url = bundle.url(forResource: name, withExtension: "txt", subdirectory: "Fixtures"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { throw .missing(name) }
    return text.split(separator: "\n").map { $0.split(separator: " ") }
  }

  /// The double with a bit pattern of 16 hexadecimal digits.
  public static func double(_ field: Substring) throws(Failure) -> Double {
    guard field.utf8.count == 16, let pattern = UInt64(field, radix: 16) else {
      throw .malformed(file: "a bit pattern", line: String(field))
    }
    return Double(bitPattern: pattern)
  }
}

/// An exact real number as far as doubles can say where it is: on one, or strictly between two neighbours.
public struct ExactPlace: Sendable, CustomStringConvertible {
  /// The greatest double at most the number.
  public let down: Double
  /// The least double at least the number.
  public let up: Double

  /// Creates the place of a number from the doubles around it.
  public init(down: Double, up: Double) {
    self.down = down
    self.up = up
  }

  /// Reads a fixture's field: the bits of the lower double, then `=` if it is exact or `+` if not.
  public init(_ field: Substring) throws(Fixture.Failure) {
    let down = try Fixture.double(field.dropLast())
    switch field.last {
    case "=": self.init(down: down, up: down)
    case "+": self.init(down: down, up: down.nextUp)
    default: throw .malformed(file: "an exact place", line: String(field))
    }
  }

  /// Whether the number is a double.
  public var isExact: Bool { down == up }

  /// Whether the closed set of reals between two doubles holds the number.
  public func isWithin(_ lower: Double, _ upper: Double) -> Bool { lower <= down && up <= upper }

  /// The double, or the two around the number.
  public var description: String { isExact ? "\(down)" : "between \(down) and \(up)" }
}
