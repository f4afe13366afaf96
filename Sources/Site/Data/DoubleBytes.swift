import Foundation

/// Doubles as a page and its script hand them to each other: eight bytes each with the lowest first, in base 64.
package enum DoubleBytes {
  /// The text of some numbers.
  static func text(_ numbers: [Double]) -> String {
    var bytes = Data()
    for number in numbers {
      withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes.base64EncodedString()
  }

  /// The numbers of a text; nil where it isn't one of whole doubles.
  package static func numbers(_ text: String) -> [Double]? {
    guard let data = Data(base64Encoded: text), data.count.isMultiple(of: 8) else { return nil }
    let bytes = [UInt8](data)
    return stride(from: 0, to: bytes.count, by: 8).map { start in
      let bits = (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[start + $1]) << UInt64(8 * $1) }
      return Double(bitPattern: bits)
    }
  }
}
