/// Something in a text that can't be read, or that says what can't be: where, and what was expected.
public struct Fault: Error, Sendable, Hashable {
  /// The place.
  public let range: Range<String.Index>
  /// What is wrong and what was expected, in Korean.
  public let ko: String
  /// The same in English: no capital, no full stop.
  public let en: String

  /// Creates a fault.
  public init(at range: Range<String.Index>, ko: String, en: String) {
    self.range = range
    self.ko = ko
    self.en = en
  }

  /// A fault that follows from an earlier one, and says nothing itself.
  public static func consequence(at range: Range<String.Index>) -> Fault { Fault(at: range, ko: "", en: "") }

  /// Whether it only follows from an earlier one.
  public var isConsequence: Bool { en.isEmpty }
}
