import Foundation

/// A student's id or name as two of them are compared: `Kim ` in one folder and `KIM` in another are one student.
///
/// Case, width, white space, and how accents and Hangul are composed tell nobody apart.
public struct OwnerKey: Hashable, Sendable {
  /// The text that is compared.
  public let text: String

  /// The key of an id or a name.
  public init(_ text: String) {
    self.text = text.precomposedStringWithCompatibilityMapping.lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
