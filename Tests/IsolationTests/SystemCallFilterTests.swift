import Foundation
import TestSupport
import Testing

@testable import Isolation

/// The filter's program, run by an interpreter of BPF that is written here from the kernel's description
/// (networking/filter.rst) and not from the code that makes the program.
@Suite("The filter of system calls", .tags(.mutant), .inTurn)
struct SystemCallFilterTests {
  /// What the kernel does with a call, by the value that a filter returns.
  private enum Verdict: Equatable {
    case allow, kill
    case fail(UInt32)
  }

  /// Runs a program over `struct seccomp_data`, as bytes.
  private static func run(_ program: [UInt8], _ data: [UInt8]) throws -> Verdict {
    func word(_ bytes: [UInt8], _ place: Int) -> UInt32 {
      (0..<4).reduce(0) { $0 | UInt32(bytes[place + $1]) << (8 * UInt32($1)) }
    }
    var (accumulator, place): (UInt32, Int) = (0, 0)
    while true {
      let start = 8 * place
      try #require(start + 8 <= program.count, "runs past its end")
      let code = UInt16(program[start]) | UInt16(program[start + 1]) << 8
      let (yes, no, k) = (Int(program[start + 2]), Int(program[start + 3]), word(program, start + 4))
      place += 1
      switch code {
      case 0x20: accumulator = word(data, Int(k))
      case 0x15: place += accumulator == k ? yes : no
      case 0x35: place += accumulator >= k ? yes : no
      case 0x45: place += accumulator & k != 0 ? yes : no
      case 0x06:
        switch k & 0xFFFF_0000 {
        case 0x7FFF_0000: return .allow
        case 0x8000_0000: return .kill
        case 0x0005_0000: return .fail(k & 0xFFFF)
        default: throw Unknown(word: k)
        }
      default: throw Unknown(word: UInt32(code))
      }
    }
  }

  private struct Unknown: Error { let word: UInt32 }

  private static func verdict(
    _ filter: SystemCallFilter, _ number: UInt32, _ arguments: [UInt64] = [], architecture: UInt32? = nil
  ) throws -> Verdict {
    var data = withUnsafeBytes(of: number, Array.init)
    data += withUnsafeBytes(of: architecture ?? filter.machine.architecture, Array.init)
    data += [UInt8](repeating: 0, count: 8)
    for index in 0..<6 {
      data += withUnsafeBytes(of: index < arguments.count ? arguments[index] : 0, Array.init)
    }
    return try run(filter.bytes, data)
  }

  private static func filter(
    _ stage: Sandbox.Stage, on machine: SystemCall.Machine, without name: String = ""
  ) -> SystemCallFilter {
    let measures = Measure.all.filter { $0.name != name }
    return SystemCallFilter(allowed: Blueprint(measures, Limits())[stage].calls, machine: machine)
  }

  private static func number(_ name: String, on machine: SystemCall.Machine) -> UInt32? {
    SystemCall.Group.allCases.flatMap(SystemCall.calls).first { $0.name == name }?.number(on: machine)
  }

  /// What must not be had while a submission runs.
  private static let refused = [
    "ptrace", "process_vm_readv", "process_vm_writev", "pidfd_open", "pidfd_getfd", "kcmp", "userfaultfd",
    "memfd_create", "fanotify_init", "modify_ldt", "personality", "socket", "socketpair", "sendmsg",
    "recvmsg",
    "connect", "bpf", "perf_event_open", "io_uring_setup", "keyctl", "add_key", "unshare", "setns", "mount",
    "kill",
    "tgkill", "clone", "fork", "vfork", "clone3", "shmget", "msgget", "semget", "mq_open",
    "open_by_handle_at",
  ]

  @Test("refuses a program what point by point it must not have", arguments: SystemCall.Machine.allCases)
  func running(machine: SystemCall.Machine) throws {
    let filter = Self.filter(.running, on: machine)
    for name in Self.refused {
      guard let number = Self.number(name, on: machine) else { continue }
      let verdict = try Self.verdict(filter, number)
      #expect(verdict == .fail(UInt32(name == "clone3" ? ENOSYS : EPERM)), "\(name)")
    }
    for name in [
      "read", "write", "mmap", "munmap", "mprotect", "brk", "futex", "exit_group", "openat", "execve",
    ] {
      #expect(try Self.verdict(filter, #require(Self.number(name, on: machine))) == .allow, "\(name)")
    }
  }

  @Test(
    "allows nothing that is not listed, calls of later kernels among it",
    arguments: SystemCall.Machine.allCases)
  func unlisted(machine: SystemCall.Machine) throws {
    let filter = Self.filter(.running, on: machine)
    let ordinary = Set(SystemCall.calls(of: .ordinary).compactMap { $0.number(on: machine) })
    for number in UInt32(0)..<1000 where !ordinary.contains(number) {
      let verdict = try Self.verdict(filter, number)
      #expect(verdict == .fail(UInt32(EPERM)) || verdict == .fail(UInt32(ENOSYS)), "\(number)")
    }
  }

  @Test("looks at what a descriptor is asked, and at whose limits are set")
  func arguments() throws {
    for machine in SystemCall.Machine.allCases {
      let filter = Self.filter(.running, on: machine)
      let fcntl = try #require(Self.number("fcntl", on: machine))
      for command in [0, 1, 2, 3, 4, 1030] as [UInt64] {
        #expect(try Self.verdict(filter, fcntl, [3, command]) == .allow)
      }
      // F_SETLK, F_SETLKW, F_SETOWN, F_SETPIPE_SZ, F_NOTIFY
      for command in [6, 7, 8, 1031, 1026] as [UInt64] {
        #expect(try Self.verdict(filter, fcntl, [3, command]) == .fail(UInt32(EPERM)))
      }
      let limits = try #require(Self.number("prlimit64", on: machine))
      #expect(try Self.verdict(filter, limits, [0, 7]) == .allow)
      #expect(try Self.verdict(filter, limits, [1, 7]) == .fail(UInt32(EPERM)))
    }
  }

  @Test("kills what calls by another machine's numbers")
  func otherNumbers() throws {
    let filter = Self.filter(.running, on: .x86)
    #expect(try Self.verdict(filter, 0, architecture: 0x4000_0003) == .kill)
    #expect(try Self.verdict(filter, 0x4000_0000 | 1) == .kill)
  }

  @Test(
    "leaves the compiler what it needs, and nothing to reach out with", arguments: SystemCall.Machine.allCases
  )
  func compiling(machine: SystemCall.Machine) throws {
    let filter = Self.filter(.compiling, on: machine)
    let clone = try #require(Self.number("clone", on: machine))
    #expect(try Self.verdict(filter, clone, [0x11]) == .allow)
    for flag in [0x1000_0000, 0x2000_0000, 0x4000_0000, 0x0002_0000, 0x80] as [UInt64] {
      #expect(try Self.verdict(filter, clone, [0x11 | flag]) == .fail(UInt32(EPERM)))
    }
    for name in ["execve", "wait4", "openat", "write"] {
      #expect(try Self.verdict(filter, #require(Self.number(name, on: machine))) == .allow, "\(name)")
    }
    for name in [
      "ptrace", "process_vm_readv", "userfaultfd", "socket", "memfd_create", "bpf", "unshare", "keyctl",
    ] {
      #expect(
        try Self.verdict(filter, #require(Self.number(name, on: machine))) == .fail(UInt32(EPERM)), "\(name)")
    }
  }

  @Test(
    "lets through, without a measure, what that measure refuses",
    arguments: [
      ("own-network", "socket"), ("one-process", "clone"), ("own-processes", "ptrace"),
      ("file-size", "memfd_create"),
      ("system-calls", "keyctl"),
    ])
  func without(measure: String, call: String) throws {
    let number = try #require(Self.number(call, on: .x86))
    #expect(try Self.verdict(Self.filter(.running, on: .x86), number) != .allow)
    #expect(try Self.verdict(Self.filter(.running, on: .x86, without: measure), number) == .allow)
  }

  @Test("knows each call once, by the kernel's own numbers")
  func table() throws {
    let calls = SystemCall.Group.allCases.flatMap(SystemCall.calls)
    #expect(Set(calls.map(\.name)).count == calls.count)
    for machine in SystemCall.Machine.allCases {
      let numbers = calls.compactMap { $0.number(on: machine) }
      #expect(Set(numbers).count == numbers.count)
    }
    // As this machine's C library has them, where it has its headers.
    let path = "/usr/include/x86_64-linux-gnu/asm/unistd_64.h"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return }
    var known: [String: UInt32] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 3, words[1].hasPrefix("__NR_") {
        known[String(words[1].dropFirst(5))] = UInt32(words[2])
      }
    }
    for call in calls {
      if let x86 = call.x86, let number = known[call.name] { #expect(x86 == number, "\(call.name)") }
    }
  }
}
