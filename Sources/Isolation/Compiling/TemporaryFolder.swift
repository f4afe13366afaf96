import Dispatch
import Foundation
import Synchronization

/// A folder that goes with its owner, however that ends.
///
/// It is removed when nobody holds it, and when the process exits. What a process leaves that was killed is removed
/// by the next that makes such a folder: an owner holds a lock in its folder, which the system opens at its end.
package final class TemporaryFolder: Sendable {
  /// Its path, without links, as a process in the sandbox has it.
  package let path: String
  private let lock: Descriptor

  /// The folders of this process that are still there.
  private static let kept = Mutex<Set<String>>([])
  private static let lockName = "owner"
  /// Removes what is kept at the exit, also where a signal asks for it.
  ///
  /// The sources are made once and only kept, which is all that is unsafe about them.
  private nonisolated(unsafe) static let atEnd: [any DispatchSourceSignal] = {
    atexit { TemporaryFolder.removeAll() }
    return [SIGTERM, SIGHUP].compactMap { number in
      // Who started the process with the signal ignored (`nohup`) wants it ignored.
      let earlier = signal(number, SIG_IGN)
      guard unsafeBitCast(earlier, to: Int.self) == unsafeBitCast(SIG_DFL, to: Int.self) else {
        signal(number, earlier)
        return nil
      }
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        TemporaryFolder.removeAll()
        signal(number, SIG_DFL)
        kill(getpid(), number)
      }
      source.resume()
      return source
    }
  }()

  /// Makes a folder in the system's place for what is temporary, whose name begins with a prefix.
  package init(_ prefix: String, in parent: String = NSTemporaryDirectory()) throws(SandboxError) {
    _ = Self.atEnd
    Self.removeLeftBehind(prefix, in: parent)
    var template = Array(URL(filePath: parent).appending(path: prefix + "XXXXXX").path.utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .preparation("\(parent): \(String(cString: strerror(errno)))")
    }
    let made = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    path = URL(filePath: made).resolvingSymlinksInPath().path
    let file = open(path + "/" + Self.lockName, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    do throws(SandboxError) {
      lock = try Descriptor(takingOver: file)
    } catch {
      Self.remove(path)
      throw error
    }
    flock(lock.number, LOCK_EX | LOCK_NB)
    Self.kept.withLock { [path] in _ = $0.insert(path) }
  }

  deinit {
    Self.remove(path)
    Self.kept.withLock { [path] in _ = $0.remove(path) }
  }

  /// Removes all folders of this process: before it ends.
  static func removeAll() {
    Command.endAll()
    let paths = kept.withLock { paths in
      defer { paths = [] }
      return paths
    }
    // Again where something was written meanwhile.
    for _ in 0..<3 {
      for path in paths { Self.remove(path) }
    }
  }

  /// Removes this user's folders whose owner is no more.
  private static func removeLeftBehind(_ prefix: String, in parent: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    where name.hasPrefix(prefix) {
      let folder = URL(filePath: parent).appending(path: name).path
      var status = stat()
      guard lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid() else {
        continue
      }
      let file = open(folder + "/" + lockName, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
      guard file >= 0 else {
        // It has no lock yet, or is a folder of an earlier version, which had none: left alone while it is young.
        if time(nil) - status.modified > 3600 { remove(folder) }
        continue
      }
      defer { close(file) }
      // An owner makes the file a moment before it locks it.
      guard flock(file, LOCK_EX | LOCK_NB) == 0, time(nil) - status.modified > 2 else { continue }
      remove(folder)
    }
  }
}

extension stat {
  /// When it was changed last, in seconds.
  fileprivate var modified: Int {
    #if os(macOS)
      st_mtimespec.tv_sec
    #else
      st_mtim.tv_sec
    #endif
  }
}
