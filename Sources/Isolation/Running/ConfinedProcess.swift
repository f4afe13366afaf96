import Foundation

/// A process in the sandbox, which leaves nothing behind.
struct ConfinedProcess {
  private let child: ChildProcess
  private let information: Descriptor?
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
    information = launch.information
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

  private func clear() {
    if let first = firstProcess {
      // What the system says of a process begins with its number, its name and its state. Once the first process
      // of a namespace is a zombie, all others are gone (pid_namespaces(7)).
      let deadline = ContinuousClock.now + .seconds(5)
      while ContinuousClock.now < deadline,
        let status = try? String(contentsOfFile: "/proc/\(first)/stat", encoding: .utf8),
        !status.contains(") Z")
      {
        usleep(500)
      }
    }
    if let folder { try? FileManager.default.removeItem(atPath: folder) }
  }

  /// The number that bubblewrap gives in `{ "child-pid": 4711 }`, before it starts anything of a submission.
  private var firstProcess: pid_t? {
    guard let information else { return nil }
    let bytes = (try? Channel(descriptor: information).receive(upTo: 400, by: .now + .seconds(1))) ?? []
    return String(decoding: bytes, as: UTF8.self).firstMatch(of: /"child-pid":\s*(\d+)/).flatMap {
      pid_t($0.1)
    }
  }
}
