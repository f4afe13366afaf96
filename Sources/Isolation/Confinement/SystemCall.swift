/// A call of the kernel, with its number on each machine; nil where a machine doesn't have it.
struct SystemCall {
  let name: String
  let x86: UInt32?
  let arm: UInt32?

  init(_ name: String, _ x86: UInt32?, _ arm: UInt32?) {
    self.name = name
    self.x86 = x86
    self.arm = arm
  }

  /// Its number on this machine.
  var number: UInt32? { number(on: .current) }

  /// Its number on a machine.
  func number(on machine: Machine) -> UInt32? { machine == .arm ? arm : x86 }

  /// What calls are there for. Everything may be called until a measure takes a group away.
  enum Group: CaseIterable {
    case ordinary, processes, others, tracing, network, memory, kernel
    /// Every call that is in no other group, those of kernels to come among them.
    case rest
  }

  /// The processors that the numbers are known of.
  enum Machine: CaseIterable {
    case x86, arm

    #if arch(arm64)
      static let current = arm
    #else
      static let current = x86
    #endif

    /// How the kernel names it to a filter: AUDIT_ARCH_X86_64, AUDIT_ARCH_AARCH64.
    var architecture: UInt32 { self == .arm ? 0xC000_00B7 : 0xC000_003E }
  }
}
