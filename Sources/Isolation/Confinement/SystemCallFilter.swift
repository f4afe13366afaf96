/// The system calls that a confined process is refused, as a program for the kernel (seccomp(2)).
///
/// Only what gets around the other defences is refused; the rest is the business of namespaces and limits.
enum SystemCallFilter {
  #if arch(arm64)
    private static let architecture: UInt32 = 0xC000_00B7
    private static let socket: UInt32 = 198
    private static let clone: UInt32 = 220
    private static let refused: [UInt32] = [
      194, 186, 190, 180,  // shmget, msgget, semget, mq_open: memory that no limit of the process counts
      97, 268,  // unshare, setns: more of the kernel to attack, as root of a namespace
      217, 218, 219,  // add_key, request_key, keyctl: keyrings belong to no namespace
      425,  // io_uring_setup: makes calls that no filter sees
    ]
  #else
    private static let architecture: UInt32 = 0xC000_003E
    private static let socket: UInt32 = 41
    private static let clone: UInt32 = 56
    private static let refused: [UInt32] = [
      29, 68, 64, 240,  // shmget, msgget, semget, mq_open: memory that no limit of the process counts
      272, 308,  // unshare, setns: more of the kernel to attack, as root of a namespace
      248, 249, 250,  // add_key, request_key, keyctl: keyrings belong to no namespace
      425,  // io_uring_setup: makes calls that no filter sees
    ]
  #endif
  /// The same number everywhere. Its flags lie in memory, where a filter can't look; without it, the C library
  /// takes `clone`.
  private static let clone3: UInt32 = 435
  /// CLONE_NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET and NEWNS.
  private static let namespaceFlags: UInt32 = 0x7E02_0000
  /// Local, IPv4 and IPv6: what a network namespace holds. AF_VSOCK, for one, reaches the host of a machine.
  private static let confinedFamilies: [UInt32] = [1, 2, 10]

  /// The program's bytes, as `bwrap --seccomp` takes them.
  static var program: [UInt8] {
    // Where in `struct seccomp_data` the number, the architecture and the first argument lie.
    let (number, arch, argument): (UInt32, UInt32, UInt32) = (0, 4, 16)
    let (notPermitted, notImplemented, familyNotSupported): (UInt32, UInt32, UInt32) = (1, 38, 97)
    var program: [Instruction] = [
      .load(arch), .skip(1, ifEqual: architecture), .kill,
      // On x86-64, numbers with this bit are another set of calls (x32).
      .load(number), .skip(0, ifAtLeast: 0x4000_0000, else: 1), .kill,
      .skip(0, ifEqual: clone3, else: 1), .fail(notImplemented),
    ]
    for call in refused {
      program += [.skip(0, ifEqual: call, else: 1), .fail(notPermitted)]
    }
    program += [
      .skip(0, ifEqual: clone, else: 4), .load(argument), .skip(0, ifAnySet: namespaceFlags, else: 1),
      .fail(notPermitted), .allow,
    ]
    program += [.skip(0, ifEqual: socket, else: UInt8(confinedFamilies.count + 2)), .load(argument)]
    for (index, family) in confinedFamilies.enumerated() {
      program.append(.skip(UInt8(confinedFamilies.count - index), ifEqual: family))
    }
    program += [.fail(familyNotSupported), .allow]
    return program.flatMap(\.bytes)
  }

  /// An instruction of classic BPF: `struct sock_filter`.
  private struct Instruction {
    var code: UInt16
    var ifTrue: UInt8 = 0
    var ifFalse: UInt8 = 0
    var constant: UInt32

    static func load(_ offset: UInt32) -> Instruction { Instruction(code: 0x20, constant: offset) }
    static func skip(_ count: UInt8, ifEqual constant: UInt32, else other: UInt8 = 0) -> Instruction {
      Instruction(code: 0x15, ifTrue: count, ifFalse: other, constant: constant)
    }
    static func skip(_ count: UInt8, ifAtLeast constant: UInt32, else other: UInt8) -> Instruction {
      Instruction(code: 0x35, ifTrue: count, ifFalse: other, constant: constant)
    }
    static func skip(_ count: UInt8, ifAnySet constant: UInt32, else other: UInt8) -> Instruction {
      Instruction(code: 0x45, ifTrue: count, ifFalse: other, constant: constant)
    }
    static let allow = Instruction(code: 0x06, constant: 0x7FFF_0000)
    static let kill = Instruction(code: 0x06, constant: 0x8000_0000)
    static func fail(_ error: UInt32) -> Instruction {
      Instruction(code: 0x06, constant: 0x0005_0000 | error)
    }

    var bytes: [UInt8] {
      withUnsafeBytes(of: code, Array.init) + [ifTrue, ifFalse] + withUnsafeBytes(of: constant, Array.init)
    }
  }
}
