import Foundation

/// A process in the sandbox, which leaves nothing behind.
struct ConfinedProcess {
  private let child: ChildProcess
  private let lifeline: Descriptor?
  private let folder: String?

  /// Starts it with its standard streams and, from 3 on, a channel.
  init(_ launch: Confinement.Launch, descriptors: [Descriptor], without removed: Set<Defence>)
    throws(SandboxError)
  {
    let all = descriptors + launch.descriptors
    let environment =
      removed.contains(.ownEnvironment)
      ? ProcessInfo.processInfo.environment.map { "\($0)=\($1)" } : ["PATH=/usr/bin:/bin"]
    do {
      child = try ChildProcess(
        launch.command, environment: environment, descriptors: all,
        inherits: removed.contains(.ownDescriptors))
    } catch {
      if let folder = launch.folder { try? FileManager.default.removeItem(atPath: folder) }
      throw error
    }
    lifeline = launch.lifeline
    folder = launch.folder
  }

  /// Tells how it ended, once all that belongs to it is gone; nil when it had to be killed after a while.
  func end(within patience: Duration) -> ChildProcess.End? {
    let end = child.end(by: .now + patience)
    clear()
    return end
  }

  /// Ends it, and returns once all that belongs to it is gone.
  func kill() {
    child.kill()
    clear()
  }

  /// Waits until the first process of the namespace, which goes last, has let go of its end of the lifeline.
  private func clear() {
    if let lifeline { _ = try? Channel(descriptor: lifeline).receive(upTo: 1, by: .now + .seconds(5)) }
    if let folder { try? FileManager.default.removeItem(atPath: folder) }
  }
}
