import Foundation

/// A command of the system's or the toolchain's own, on input of our own: nothing of a submission is in it.
struct Command {
  private let words: [String]

  init(_ words: String...) { self.words = words }
  init(_ words: [String]) { self.words = words }

  /// Runs it, and returns what it wrote to standard output and standard error.
  ///
  /// - Throws: `SandboxError.preparation` with the first lines of that, when it fails or takes over two minutes.
  @discardableResult
  func output() throws(SandboxError) -> String {
    let (ours, theirs) = try Descriptor.connection()
    let variables = ProcessInfo.processInfo.environment
    let child: ChildProcess
    do {
      // The command alone holds the other end: at its end, reading ends.
      let theirs = consume theirs
      child = try ChildProcess(
        words,
        environment: ["PATH", "HOME", "DEVELOPER_DIR"].compactMap { name in
          variables[name].map { "\(name)=\($0)" }
        }, descriptors: [try .null(), theirs, theirs])
    }
    let deadline = ContinuousClock.now + .seconds(120)
    var text: [UInt8] = []
    do {
      while case let more = try Channel(descriptor: ours).receive(upTo: 1 << 16, by: deadline), !more.isEmpty
      {
        text += more
      }
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
}
