/// Why a browser, or a page in it, could not do what it was asked to.
package enum BrowserError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The program at a path could not be started; the reason says why.
  case notStarted(path: String, reason: String)
  /// The browser ended by itself; the reason is the last it wrote, where it wrote anything.
  case ended(reason: String)
  /// The browser was closed before.
  case closed
  /// What was waited for didn't happen in time.
  case timeLimit(waitingFor: String, limit: Duration)
  /// An address could not be opened; the reason is the browser's.
  case notOpened(address: String, reason: String)
  /// The process that shows a page died.
  case crashed(whileWaitingFor: String)
  /// An expression threw; the text is what it threw.
  case thrown(expression: String, text: String)
  /// An expression gave something else than was asked for.
  case otherValue(expression: String, expected: String, found: String)
  /// The browser refused a command.
  case refused(command: String, reason: String)
  /// A message of the browser is not as its protocol says.
  case unreadable(message: String)

  /// One line that says what is wrong, and where.
  package var description: String {
    switch self {
    case .notStarted(let path, let reason): "\(path): the browser could not be started: \(reason)"
    case .ended(let reason): "the browser ended by itself\(reason.isEmpty ? "" : ": \(reason)")"
    case .closed: "the browser is closed"
    case .timeLimit(let awaited, let limit): "waited \(limit) in vain for \(awaited)"
    case .notOpened(let address, let reason): "\(address): could not be opened: \(reason)"
    case .crashed(let awaited): "the page's process died during the wait for \(awaited)"
    case .thrown(let expression, let text): "\(Self.shortened(expression)): threw \(text)"
    case .otherValue(let expression, let expected, let found):
      "\(Self.shortened(expression)): expected \(expected), found \(found)"
    case .refused(let command, let reason): "the browser refused \(command): \(reason)"
    case .unreadable(let message): "the browser's message could not be read: \(message)"
    }
  }

  /// The start of an expression, on one line.
  static func shortened(_ expression: String) -> String {
    let start = expression.prefix(80)
    let line = start.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return start.endIndex < expression.endIndex ? line + " …" : line
  }
}
