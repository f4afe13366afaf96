import Foundation

/// What a page's script computed at settings that it drew: bytes of doubles, the lowest first, in base 64.
package struct PageRecording: Decodable, Sendable {
  let settings: String
  let values: String
  let gradients: String

  package init(settings: String, values: String, gradients: String) {
    self.settings = settings
    self.values = values
    self.gradients = gradients
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
