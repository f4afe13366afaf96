import Foundation

/// A user of the system that one sandbox runs as, when root marks: nobody else is that user while it runs.
///
/// The number is claimed by binding a socket to a name that holds it. A name is bound once on a machine, and the
/// system gives it back when the marker ends, however it ends.
struct SandboxUser {
  let number: uid_t
  /// The socket whose name is the claim.
  private let claim: Descriptor

  /// Claims a number.
  init() throws(SandboxError) {
    let numbers = Self.numbers(
      map: (try? String(contentsOfFile: "/proc/self/uid_map", encoding: .utf8)) ?? "")
    guard !numbers.isEmpty else {
      throw .unavailable(.bubblewrap, "root has no other user here to run code as (see /proc/self/uid_map)")
    }
    // From anywhere in the range on, so that a claim seldom meets another.
    let start = Int.random(in: 0..<numbers.count)
    for step in 0..<min(numbers.count, 1000) {
      let number = numbers.lowerBound + uid_t((start + step) % numbers.count)
      if let claim = try Self.claim(number) {
        self.number = number
        self.claim = claim
        return
      }
    }
    throw .preparation("all users for sandboxes are taken")
  }

  /// The numbers that sandboxes may have: far above those of people and services, or the highest that there are.
  ///
  /// - Parameter map: The text of `/proc/self/uid_map`: lines of a first number, another, and how many.
  static func numbers(map: String) -> Range<uid_t> {
    let (first, count): (Int, Int) = (1 << 30, 1 << 20)
    for line in map.split(separator: "\n") {
      let fields = line.split(separator: " ").compactMap { Int($0) }
      guard fields.count == 3 else { continue }
      if fields[0] <= first, fields[0] + fields[2] >= first + count {
        return uid_t(first)..<uid_t(first + count)
      }
      // A container has perhaps 65,536, the last but one of which is nobody.
      let end = min(fields[0] + fields[2], 65_000)
      if fields[0] <= 60_000, end - 60_000 >= 64 { return 60_000..<uid_t(end) }
    }
    return 0..<0
  }

  /// The claim of a number, or nil when another has it.
  private static func claim(_ number: uid_t) throws(SandboxError) -> Descriptor? {
    #if os(macOS)
      return nil
    #else
      let kind = Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
      let socket = try Descriptor(takingOver: Foundation.socket(AF_UNIX, kind, 0))
      // A name that begins with a zero is no file's (unix(7)).
      let name = [0] + Array("companion-user-\(number)".utf8)
      var address = sockaddr_un()
      address.sun_family = sa_family_t(AF_UNIX)
      withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
      let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
      let isBound = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(socket.number, $0, length) } == 0
      }
      return isBound ? socket : nil
    #endif
  }

  /// What goes before a command so that root runs it as this user.
  func command() throws(SandboxError) -> [String] {
    guard let setpriv = executable(named: "setpriv") else {
      throw .unavailable(.bubblewrap, "root needs setpriv (util-linux) to run code as another user")
    }
    return [setpriv, "--reuid", "\(number)", "--regid", "\(number)", "--clear-groups", "--"]
  }
}
