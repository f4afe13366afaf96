/// Colours and weights of text, or plain text where there are none.
///
/// Each style undoes only itself, so one may stand inside another: `style.bold("a \(style.red("b")) c")`.
public struct Style: Sendable, Equatable {
  /// Whether styles are written at all.
  public let isOn: Bool

  /// Text without any style.
  public static let plain = Style(isOn: false)

  /// Creates the styles, on or off.
  public init(isOn: Bool) { self.isOn = isOn }

  /// Creates the styles that suit a terminal.
  public init(for terminal: Terminal) { self.init(isOn: terminal.hasColor) }

  /// What is right.
  public func green(_ text: String) -> String { wrap(text, 32, 39) }
  /// What is wrong.
  public func red(_ text: String) -> String { wrap(text, 31, 39) }
  /// What holds under a condition.
  public func yellow(_ text: String) -> String { wrap(text, 33, 39) }
  /// What may be passed over.
  public func dim(_ text: String) -> String { wrap(text, 2, 22) }
  /// A heading.
  public func bold(_ text: String) -> String { wrap(text, 1, 22) }

  private func wrap(_ text: String, _ on: Int, _ off: Int) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(on)m\(text)\u{1B}[\(off)m" : text
  }
}
