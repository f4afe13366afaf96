import Foundation
import Synchronization

/// A command of the system's or the toolchain's own, on input of our own: nothing of a submission is in it.
struct Command {
  private let words: [String]
  /// Where it puts what is temporary; nil for the system's place.
  private let temporary: String?

  /// The commands that are running, and whether the marker is about to end.
  private struct State {
    var running: Set<pid_t> = []
    var isEnding = false
  }
  private static let state = Mutex(State())

  init(_ words: String...) { self.init(words) }
  init(_ words: [String], temporary: String? = nil) {
    self.words = words
    self.temporary = temporary
  }

  /// Ends all commands that are running, before the process ends; nobody is told that they failed.
  static func endAll() {
    let running = state.withLock { state in
      state.isEnding = true
      return state.running
    }
    for identifier in running { kill(-identifier, SIGKILL) }
  }

  /// Runs it, and returns what it wrote to standard output and standard error.
  ///
  /// - Throws: `SandboxError.preparation` with the first lines of that, when it fails or takes over two minutes.
  @discardableResult
  func output() throws(SandboxError) -> String {
    let (channel, child) = try start()
    Self.state.withLock { _ = $0.running.insert(child.identifier) }
    defer {
      let isEnding = Self.state.withLock { state in
        state.running.remove(child.identifier)
        return state.isEnding
      }
      while isEnding { pause() }
    }
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
