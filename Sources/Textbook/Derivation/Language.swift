/// A language the book is written in.
public enum Language: String, CaseIterable, Sendable {
  /// Korean.
  case ko
  /// English.
  case en
}
