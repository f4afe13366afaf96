import Foundation

/// A process in the sandbox, which leaves nothing behind.
struct ConfinedProcess {
  private let child: ChildProcess
  private let first: FirstProcess?
  private let group: ControlGroup?
  /// Kept until all is gone: nobody has the number while something of it lives.
  private let user: SandboxUser?
  private let folder: String?

  /// Starts it with its standard streams and, from 3 on, a channel.
  init(_ launch: Confinement.Launch, descriptors: [Descriptor], _ confinement: Confinement)
    throws(SandboxError)
  {
    (group, user, folder) = (launch.group, launch.user, launch.folder)
    let blueprint = confinement.blueprint
    do {
      child = try ChildProcess(
        launch.command,
        environment: blueprint.environment ?? ProcessInfo.processInfo.environment.map { "\($0)=\($1)" },
        descriptors: descriptors + launch.descriptors, inherits: blueprint.inheritsDescriptors)
    } catch {
      launch.discard()
      throw error
    }
    let child = self.child
    first = launch.information.flatMap { Self.number(toldBy: $0, child) }.flatMap {
      FirstProcess($0, childOf: child.identifier)
    }
    if let first { confinement.observe(first.number, launch.stage) }
  }

  /// Tells how it ended, once all that belongs to it is gone; nil when it had to be killed after a while.
  ///
  /// - Throws: `SandboxError.preparation` when something of it can't be ended.
  func end(within patience: Duration) throws(SandboxError) -> ChildProcess.End? {
    let end = child.end(by: .now + patience)
    try clear()
    return end
  }

  /// Ends it, and returns once all that belongs to it is gone.
  ///
  /// - Throws: `SandboxError.preparation` when something of it can't be ended.
  func kill() throws(SandboxError) {
    if let first {
      first.kill()
      // What is outside then takes note, and ends by itself.
      _ = child.end(by: .now + .seconds(2))
    } else {
      child.kill()
    }
    try clear()
  }

  private func clear() throws(SandboxError) {
    defer { if let folder { try? FileManager.default.removeItem(atPath: folder) } }
    first?.kill()
    let deadline = ContinuousClock.now + .seconds(10)
    guard first?.isGone(by: deadline) ?? true, group?.remove(by: deadline) ?? true else {
      throw .preparation("a process in the sandbox can't be ended")
    }
  }

  /// The number that bubblewrap gives in `{ "child-pid": 4711 }`, before it starts anything of a submission; nil when
  /// it fails before that.
  private static func number(toldBy information: Descriptor, _ child: ChildProcess) -> pid_t? {
    let channel = Channel(descriptor: information)
    var bytes: [UInt8] = []
    while bytes.count < 1000, !bytes.contains(UInt8(ascii: "}")) {
      // The marker holds the other end, too, so nothing ends the wait where bubblewrap does.
      let hasEnded = child.hasEnded
      let more = (try? channel.receive(upTo: 400, by: .now + .milliseconds(20))) ?? []
      if more.isEmpty, hasEnded { return nil }
      bytes += more
    }
    return String(decoding: bytes, as: UTF8.self).firstMatch(of: /"child-pid":\s*(\d+)/).flatMap {
      pid_t($0.1)
    }
  }
}
