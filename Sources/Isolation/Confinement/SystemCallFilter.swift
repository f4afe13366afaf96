import Foundation

/// The system calls that a confined process may make, as a program for the kernel (seccomp(2)).
///
/// Where every group is allowed there is no filter. Where the rest is allowed, what is not is listed and refused:
/// so the compiler is held, which is a large program. Where the rest is not, what is allowed is listed, and
/// everything else is refused: so a submission is held.
///
/// A refused call fails and doesn't end the process, since the C library tries calls to see whether they are there:
/// with "not permitted" if its group is known, and with "no such call" if it isn't.
struct SystemCallFilter {
  let allowed: Set<SystemCall.Group>
  var machine = SystemCall.Machine.current

  /// On x86-64, numbers with this bit are another set of calls (x32).
  private static let otherSet: UInt32 = 0x4000_0000
  /// CLONE_NEWTIME, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET and NEWNS.
  private static let namespaceFlags: UInt32 = 0x7E02_0080
  /// What a descriptor may be asked: F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC. Locks and the
  /// size of a pipe's buffer take the kernel's memory.
  private static let descriptorCommands: [UInt32] = [0, 1, 2, 3, 4, 1030]

  /// Whether there is anything to refuse.
  var isNeeded: Bool { allowed.count < SystemCall.Group.allCases.count }

  /// The program's bytes, as `bwrap --seccomp` takes them.
  var bytes: [UInt8] { program.flatMap(\.bytes) }

  var program: [FilterInstruction] {
    // Where in `struct seccomp_data` the number and the architecture lie.
    let (number, architecture): (UInt32, UInt32) = (0, 4)
    var program: [FilterInstruction] = [
      .load(architecture), .skip(1, ifEqual: machine.architecture), .kill,
      .load(number), .skip(0, ifAtLeast: Self.otherSet, else: 1), .kill,
    ]
    // Its flags lie in memory, where a filter can't look; without it, the C library takes `clone`.
    program += rule("clone3", [.fail(ENOSYS)])
    if !allowed.contains(.kernel), allowed.contains(.processes) {
      program += rule("clone", unless(flags: Self.namespaceFlags))
    }
    for group in SystemCall.Group.allCases where !allowed.contains(group) {
      program += SystemCall.calls(of: group).flatMap { rule($0.name, [.fail(EPERM)]) }
    }
    guard !allowed.contains(.rest) else { return program + [.allow] }
    program += rule("fcntl", only(Self.descriptorCommands, inArgument: 1))
    program += rule("prlimit64", only([0], inArgument: 0))
    for group in SystemCall.Group.allCases where allowed.contains(group) {
      program += SystemCall.calls(of: group).flatMap { rule($0.name, [.allow]) }
    }
    return program + [.fail(ENOSYS)]
  }

  /// What happens to a call; nothing where the machine doesn't have it.
  private func rule(_ name: String, _ body: [FilterInstruction]) -> [FilterInstruction] {
    guard let number = Self.numbers(on: machine)[name] else { return [] }
    return [.skip(0, ifEqual: number, else: UInt8(body.count))] + body
  }

  /// Allows a call whose first argument has none of the flags.
  private func unless(flags: UInt32) -> [FilterInstruction] {
    [.load(16), .skip(0, ifAnySet: flags, else: 1), .fail(EPERM), .allow]
  }

  /// Allows a call with one of some values in an argument: its lower half, which is all that the kernel reads.
  private func only(_ values: [UInt32], inArgument argument: UInt32) -> [FilterInstruction] {
    var body: [FilterInstruction] = [.load(16 + 8 * argument)]
    for (index, value) in values.enumerated() {
      body.append(.skip(UInt8(values.count - index), ifEqual: value))
    }
    return body + [.fail(EPERM), .allow]
  }

  private static func numbers(on machine: SystemCall.Machine) -> [String: UInt32] {
    machine == .arm ? numbersOnARM : numbersOnX86
  }
  private static let numbersOnX86 = numbersByName(on: .x86)
  private static let numbersOnARM = numbersByName(on: .arm)

  private static func numbersByName(on machine: SystemCall.Machine) -> [String: UInt32] {
    let calls = SystemCall.Group.allCases.flatMap(SystemCall.calls)
    return Dictionary(
      uniqueKeysWithValues: calls.compactMap { call in call.number(on: machine).map { (call.name, $0) } })
  }
}
