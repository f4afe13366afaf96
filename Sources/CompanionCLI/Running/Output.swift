import Foundation

/// Where a command writes its text: standard output, or memory in a test.
///
/// Text is kept until there is a block of it, or until `flush()`. Writing never throws: the first error is
/// kept, and what comes after it is dropped. A reader who goes away (`| head`) is no error: the rest is
/// dropped in silence, and the command goes on to its own exit code, which so doesn't depend on when the
/// reader left. A long command may look at `isClosed` and stop.
public final class Output: TextOutputStream {
  private let descriptor: Int32?
  private let name: String
  /// The terminal that a text in memory is meant for.
  private let kept: Terminal?
  private var buffer: [UInt8] = []
  private let blockSize = 1 << 16

  /// The first error met, if any.
  public private(set) var failure: SystemError?
  /// Whether nobody reads any more.
  public private(set) var isClosed = false

  /// Writes to an open file, which `name` calls in messages.
  public init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
    kept = nil
  }

  /// Keeps all text in memory.
  public init() {
    descriptor = nil
    name = "memory"
    kept = nil
  }

  /// Keeps all text in memory, as wide and as coloured as for a terminal that is to show it whole.
  package init(keptFor terminal: Terminal) {
    descriptor = nil
    name = "memory"
    var environment = ProcessInfo.processInfo.environment
    environment[terminal.hasColor ? "CLICOLOR_FORCE" : "NO_COLOR"] = "1"
    kept = Terminal(isInteractive: false, columns: terminal.width, environment: environment)
  }

  /// Standard output.
  public static func standard() -> Output { Output(descriptor: STDOUT_FILENO, name: "standard output") }
  /// Standard error.
  public static func standardError() -> Output { Output(descriptor: STDERR_FILENO, name: "standard error") }

  /// The terminal that it goes to; one that nobody looks at for an output in memory.
  package var terminal: Terminal {
    descriptor.map { Terminal(descriptor: $0) } ?? kept
      ?? Terminal(isInteractive: false, columns: nil, environment: ProcessInfo.processInfo.environment)
  }

  /// The text that is not yet written out; all of it for an output in memory.
  public var pendingText: String { String(decoding: buffer, as: UTF8.self) }

  /// Adds text.
  public func write(_ text: String) {
    guard failure == nil, !isClosed else { return }
    buffer += text.utf8
    if descriptor != nil, buffer.count >= blockSize { flush() }
  }

  /// Adds a line.
  public func line(_ text: String = "") { write(text + "\n") }

  /// Writes out what is pending. Does nothing for an output in memory.
  public func flush() {
    guard let descriptor, failure == nil, !isClosed, !buffer.isEmpty else { return }
    let error = writeAll(buffer, to: descriptor)
    buffer.removeAll(keepingCapacity: true)
    if error == EPIPE {
      isClosed = true
    } else if error != 0 {
      failure = SystemError(name, number: error)
    }
  }

  /// Writes out what is pending and reports the first error met.
  public func finish() throws(SystemError) {
    flush()
    if let failure { throw failure }
  }
}
