import Foundation
import Synchronization

/// A command of the system's or the toolchain's own, on input of our own: nothing of a submission is in it.
struct Command {
  private let words: [String]
  /// Where it puts what is temporary; nil for the system's place.
  private let temporary: String?

  /// The commands that are running.
  private static let running = Mutex<Set<pid_t>>([])

  init(_ words: String...) { self.init(words) }
  init(_ words: [String], temporary: String? = nil) {
    self.words = words
    self.temporary = temporary
  }

  /// Ends all commands that are running: before the process ends, and with it what they work on.
  static func endAll() {
    for identifier in running.withLock({ $0 }) { kill(-identifier, SIGKILL) }
  }

  /// Runs it, and returns what it wrote to standard output and standard error.
  ///
  /// - Throws: `SandboxError.preparation` with the first lines of that, when it fails or takes over two minutes.
  @discardableResult
  func output() throws(SandboxError) -> String {
    let (channel, child) = try start()
    Self.running.withLock { _ = $0.insert(child.identifier) }
    defer { Self.running.withLock { _ = $0.remove(child.identifier) } }
    let deadline = ContinuousClock.now + .seconds(120)
    var text: [UInt8] = []
    do {
      while case let more = try channel.receive(upTo: 1 << 16, by: deadline), !more.isEmpty { text += more }
    } catch {
      child.kill()
      throw .preparation("\(words[0]) takes too long")
    }
    let output = String(decoding: text, as: UTF8.self)
    guard child.end(by: deadline) == .exited(0) else {
      throw .preparation("\(words[0]) failed: \(output.prefix(500))")
    }
    return output
  }

  /// Starts it; once this returns, the command alone holds the other end, and reading ends with it.
  private func start() throws(SandboxError) -> (Channel, ChildProcess) {
    let (ours, theirs) = try Descriptor.connection()
    var environment = ProcessInfo.processInfo.environment
    if let temporary { environment["TMPDIR"] = temporary }
    let child = try ChildProcess(
      words, environment: environment.map { "\($0)=\($1)" },
      descriptors: [try .null(), theirs, theirs])
    return (Channel(descriptor: ours), child)
  }
}
