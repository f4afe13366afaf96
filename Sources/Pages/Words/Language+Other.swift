import Textbook

extension Language {
  /// The language that a page leads to for readers of the other.
  package var other: Language { self == .ko ? .en : .ko }
}
