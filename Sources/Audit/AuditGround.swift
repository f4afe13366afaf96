import Foundation
import Isolation
import Synchronization

/// What an attack could do harm to: secrets, a file to forge, a port to reach, a process to kill.
final class AuditGround: Sendable {
  /// The number by which an attack from within says that it got what it wanted.
  static let confession = 4242

  /// A folder that anyone on this machine may write to; it goes with this process, at the latest.
  var folder: String { temporary.path }
  private let temporary: TemporaryFolder
  /// A number in a file that anyone may read, and that the marker has open.
  let secret = Int.random(in: 1 << 30..<1 << 40)
  /// A port of this machine that the marker listens on.
  let port: UInt16
  /// A name for processes, by which what is left of an attack is found.
  let processName = "audit-\(UInt32.random(in: 0 ... .max))"
  /// A process of the marker's user.
  var bystander: pid_t { bystanderNumber.withLock { $0 } }

  private let listener: Int32
  /// Takes datagrams at the same port.
  private let mailbox: Int32
  /// Listens under a name that is no file's: the ground's name for processes.
  private let unnamed: Int32
  private let view: OutsideView
  private let openSecret: Int32
  /// Held open: at its end, the bystander ends too.
  private let leash: Descriptor
  private let bystanderInput: Descriptor
  private let bystanderNumber: Mutex<pid_t>

  var secretFile: String { folder + "/secret" }
  var report: String { folder + "/report.csv" }

  init(_ view: OutsideView) throws(SandboxError) {
    self.view = view
    temporary = try TemporaryFolder("companion-audit-")
    let folder = temporary.path
    chmod(folder, 0o777)
    let text = "secret \(secret)\n"
    guard (try? text.write(toFile: folder + "/secret", atomically: false, encoding: .utf8)) != nil else {
      throw .preparation("\(folder) can't be written to")
    }
    chmod(folder + "/secret", 0o644)
    // Opened without O_CLOEXEC, as by a careless program that started the marker, and under a number that nothing
    // else gets in a child.
    let file = open(folder + "/secret", O_RDONLY)
    openSecret = fcntl(file, F_DUPFD, 40)
    close(file)
    (listener, port) = try Self.listen()
    mailbox = try Self.mailbox(port)
    unnamed = try Self.listen(under: [0] + Array(processName.utf8))
    (leash, bystanderInput) = try Descriptor.connection()
    bystanderNumber = Mutex(try Self.startBystander(bystanderInput))
  }

  deinit {
    kill(bystander, SIGKILL)
    waitpid(bystander, nil, 0)
    close(listener)
    close(mailbox)
    close(unnamed)
    close(openSecret)
  }

  #if os(macOS)
    private static let (stream, datagram) = (SOCK_STREAM, SOCK_DGRAM)
  #else
    private static let (stream, datagram) = (
      Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue),
      Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    )
  #endif

  private static func listen() throws(SandboxError) -> (Int32, UInt16) {
    let listener = socket(AF_INET, stream, 0)
    let port = bound(listener, to: 0)
    guard let port, Foundation.listen(listener, 16) == 0 else { throw .preparation("no port to listen on") }
    return (listener, port)
  }

  private static func mailbox(_ port: UInt16) throws(SandboxError) -> Int32 {
    let mailbox = socket(AF_INET, datagram, 0)
    guard bound(mailbox, to: port) != nil else { throw .preparation("no port for datagrams") }
    return mailbox
  }

  /// Binds a socket to a port of this machine, or to any, and returns which.
  private static func bound(_ socket: Int32, to port: UInt16) -> UInt16? {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    address.sin_port = port.bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, length) == 0 && getsockname(socket, $0, &length) == 0
      }
    }
    _ = fcntl(socket, F_SETFL, O_NONBLOCK)
    return isBound ? UInt16(bigEndian: address.sin_port) : nil
  }

  /// Listens under a name of local sockets: a path, or after a zero anything (unix(7)).
  private static func listen(under name: [UInt8]) throws(SandboxError) -> Int32 {
    let listener = socket(AF_UNIX, stream, 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name.prefix($0.count)) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
    let isBound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(listener, $0, length) } == 0
    }
    guard isBound, Foundation.listen(listener, 16) == 0 else { throw .preparation("no name to listen under") }
    _ = fcntl(listener, F_SETFL, O_NONBLOCK)
    return listener
  }

  /// Leaves a socket's file at a path.
  static func makeSocket(at path: String) throws(SandboxError) { close(try listen(under: Array(path.utf8))) }

  /// Starts a process that waits for the marker's end, at the latest.
  private static func startBystander(_ input: Descriptor) throws(SandboxError) -> pid_t {
    let null = try Descriptor.null()
    return try ChildProcess(
      ["/bin/cat"], environment: ["PATH=/usr/bin:/bin"], descriptors: [input, null, null]
    )
    .identifier
  }

  // MARK: - What came of an attack

  /// What an attack left, once its submission is marked; cleared for the next one.
  func traces() throws(SandboxError) -> [Breach] {
    var breaches: [Breach] = []
    if unlink(report) == 0 { breaches.append(.wroteFile) }
    let visitors = [accept(listener, nil, nil), accept(unnamed, nil, nil)].filter { $0 >= 0 }
    visitors.forEach { close($0) }
    var letter: UInt8 = 0
    let hasLetter = recv(mailbox, &letter, 1, 0) > 0
    if hasLetter || !visitors.isEmpty { breaches.append(.reachedNetwork) }
    if waitpid(bystander, nil, WNOHANG) != 0 {
      breaches.append(.killedProcess)
      let next = try Self.startBystander(bystanderInput)
      bystanderNumber.withLock { $0 = next }
    }
    let survivors = self.survivors
    if !survivors.isEmpty {
      breaches.append(.leftProcess)
      for survivor in survivors { kill(survivor, SIGKILL) }
    }
    return breaches
  }

  /// The processes that are left: in a namespace of a sandbox, or with the ground's name where there was none.
  private var survivors: [pid_t] {
    view.survivors
      + OutsideView.processes.filter { number in
        let name = try? String(contentsOfFile: "/proc/\(number)/comm", encoding: .utf8)
        return name?.hasPrefix(processName.prefix(15)) ?? false
      }
  }
}
