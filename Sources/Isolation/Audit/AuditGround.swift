import Foundation
import Synchronization

/// What an attack could do harm to: secrets, a file to forge, a port to reach, a process to kill.
final class AuditGround: Sendable {
  /// The number by which an attack from within says that it got what it wanted.
  static let confession = 4242

  /// A folder that anyone on this machine may write to.
  let folder: String
  /// A number in a file that anyone may read, and that the marker has open.
  let secret = Int.random(in: 1 << 30..<1 << 40)
  /// A port of this machine that the marker listens on.
  let port: UInt16
  /// A name for processes, by which what is left of an attack is found.
  let processName = "audit-\(UInt32.random(in: 0 ... .max))"
  /// A process of the same user as the sandbox's.
  var bystander: pid_t { bystanderNumber.withLock { $0 } }

  private let listener: Int32
  private let openSecret: Int32
  /// Held open: at its end, the bystander ends too.
  private let leash: Descriptor
  private let bystanderInput: Descriptor
  private let bystanderNumber: Mutex<pid_t>

  var secretFile: String { folder + "/secret" }
  var report: String { folder + "/report.csv" }

  init() throws(SandboxError) {
    var template = Array((NSTemporaryDirectory() + "companion-audit-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw .preparation("no temporary folder") }
    let made = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    folder = URL(filePath: made).resolvingSymlinksInPath().path
    chmod(folder, 0o777)
    let text = "secret \(secret)\n"
    guard (try? text.write(toFile: folder + "/secret", atomically: false, encoding: .utf8)) != nil else {
      throw .preparation("\(folder) can't be written to")
    }
    chmod(folder + "/secret", 0o644)
    // Opened without O_CLOEXEC, as by a careless program that started the marker.
    // Under a number that nothing else gets in a child.
    let file = open(folder + "/secret", O_RDONLY)
    openSecret = fcntl(file, F_DUPFD, 40)
    close(file)
    (listener, port) = try Self.listen()
    (leash, bystanderInput) = try Descriptor.connection()
    bystanderNumber = Mutex(try Self.startBystander(bystanderInput))
  }

  deinit {
    kill(bystander, SIGKILL)
    waitpid(bystander, nil, 0)
    close(listener)
    close(openSecret)
    try? FileManager.default.removeItem(atPath: folder)
  }

  private static func listen() throws(SandboxError) -> (Int32, UInt16) {
    #if os(macOS)
      let listener = socket(AF_INET, SOCK_STREAM, 0)
    #else
      let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && Foundation.listen(listener, 16) == 0
          && getsockname(listener, $0, &length) == 0
      }
    }
    guard isBound else { throw .preparation("no port to listen on") }
    _ = fcntl(listener, F_SETFL, O_NONBLOCK)
    return (listener, UInt16(bigEndian: address.sin_port))
  }

  /// Starts a process that waits for the marker's end, at the latest.
  private static func startBystander(_ input: Descriptor) throws(SandboxError) -> pid_t {
    #if os(macOS)
      let command = ["/bin/cat"]
    #else
      let command = try Confinement.unprivileged() + ["/bin/cat"]
    #endif
    let null = try Descriptor.null()
    return try ChildProcess(command, environment: ["PATH=/usr/bin:/bin"], descriptors: [input, null, null])
      .identifier
  }

  // MARK: - What came of an attack

  /// What an attack left, once its submission is marked; cleared for the next one.
  func traces() -> [Breach] {
    var breaches: [Breach] = []
    if unlink(report) == 0 { breaches.append(.wroteFile) }
    let visitor = accept(listener, nil, nil)
    if visitor >= 0 {
      close(visitor)
      breaches.append(.reachedNetwork)
    }
    if waitpid(bystander, nil, WNOHANG) != 0 {
      breaches.append(.killedProcess)
      let next = (try? Self.startBystander(bystanderInput)) ?? 0
      bystanderNumber.withLock { $0 = next }
    }
    let survivors = self.survivors
    if !survivors.isEmpty {
      breaches.append(.leftProcess)
      for survivor in survivors { kill(survivor, SIGKILL) }
    }
    return breaches
  }

  /// The processes that bear the ground's name.
  private var survivors: [pid_t] {
    let numbers = ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []).compactMap {
      pid_t($0)
    }
    return numbers.filter { number in
      let name = try? String(contentsOfFile: "/proc/\(number)/comm", encoding: .utf8)
      return name?.hasPrefix(processName.prefix(15)) ?? false
    }
  }
}
