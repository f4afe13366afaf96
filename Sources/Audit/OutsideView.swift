import Foundation
import Isolation
import Synchronization

/// What a sandbox looks like from outside: the table of processes, and the memory.
///
/// A sandbox's processes are known by the namespace of processes that they are in.
final class OutsideView: Sendable {
  /// The most memory that was taken, in bytes: by the compiler, and by the program that it made.
  struct Peaks: Sendable, Equatable {
    var compiling = 0
    var running = 0
  }

  private struct Seen {
    let stage: Sandbox.Stage
    /// The namespace is held open: its name is given to no other meanwhile.
    let held: Descriptor
  }

  private struct State {
    var namespaces: [String: Seen] = [:]
    var peaks = Peaks()
    var isWatching = false
  }
  private let state = Mutex(State())

  /// Is told of a sandbox's first process.
  func note(_ first: pid_t, _ stage: Sandbox.Stage) {
    let path = "/proc/\(first)/ns/pid"
    guard let held = try? Descriptor(takingOver: open(path, O_RDONLY | O_CLOEXEC)),
      let namespace = Self.namespace(of: first), namespace != Self.namespace(of: getpid())
    else { return }
    state.withLock { $0.namespaces[namespace] = Seen(stage: stage, held: held) }
  }

  /// The processes of the sandboxes that are still there, zombies apart.
  var survivors: [pid_t] { members.map(\.process) }

  private var members: [(process: pid_t, stage: Sandbox.Stage)] {
    let stages = state.withLock { $0.namespaces.mapValues(\.stage) }
    guard !stages.isEmpty else { return [] }
    return Self.processes.compactMap { process in
      guard let stage = Self.namespace(of: process).flatMap({ stages[$0] }), !Self.isZombie(process) else {
        return nil
      }
      return (process, stage)
    }
  }

  /// Watches the memory while a body runs: what the sandboxes' processes have, and what has been added to the
  /// machine's shared memory, where files in memory are.
  func peakMemory<Result>(during body: () throws -> Result) rethrows -> (result: Result, peaks: Peaks) {
    let before = Self.sharedMemory
    state.withLock { ($0.isWatching, $0.peaks) = (true, Peaks()) }
    let watcher = Thread { [self] in
      while state.withLock({ $0.isWatching }) {
        look(sharedBefore: before)
        usleep(50_000)
      }
    }
    watcher.start()
    defer { state.withLock { $0.isWatching = false } }
    let result = try body()
    return (result, state.withLock { $0.peaks })
  }

  private func look(sharedBefore before: Int) {
    var now = Peaks()
    for (process, stage) in members {
      let bytes = Self.memory(of: process)
      if stage == .compiling { now.compiling += bytes } else { now.running += bytes }
    }
    now.running += max(0, Self.sharedMemory - before)
    state.withLock {
      $0.peaks.compiling = max($0.peaks.compiling, now.compiling)
      $0.peaks.running = max($0.peaks.running, now.running)
    }
  }

  // MARK: - What the system tells

  private static func namespace(of process: pid_t) -> String? {
    try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/ns/pid")
  }

  /// Whether a process is at its end, and only waits for its parent to take note.
  private static func isZombie(_ process: pid_t) -> Bool {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
      return true
    }
    return text.contains(") Z ") || text.contains(") X ")
  }

  static var processes: [pid_t] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []).compactMap { pid_t($0) }
  }

  /// The pages that a process has to itself or shares with a file, in bytes; not those of shared memory, which are
  /// counted for the machine.
  private static func memory(of process: pid_t) -> Int {
    let text = (try? String(contentsOfFile: "/proc/\(process)/statm", encoding: .utf8)) ?? ""
    let pages = text.split(separator: " ").compactMap { Int($0) }
    return pages.count > 2 ? (pages[1] - pages[2]) * 4096 : 0
  }

  private static var sharedMemory: Int {
    let text = (try? String(contentsOfFile: "/proc/meminfo", encoding: .utf8)) ?? ""
    guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("Shmem:") }) else { return 0 }
    return (line.split(separator: " ").compactMap { Int($0) }.first ?? 0) << 10
  }
}
