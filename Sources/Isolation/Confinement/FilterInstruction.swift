/// An instruction of classic BPF: `struct sock_filter` (seccomp(2)).
struct FilterInstruction: Equatable {
  var code: UInt16
  var ifTrue: UInt8 = 0
  var ifFalse: UInt8 = 0
  var constant: UInt32

  static func load(_ offset: UInt32) -> FilterInstruction { FilterInstruction(code: 0x20, constant: offset) }
  static func skip(
    _ count: UInt8, ifEqual constant: UInt32, else other: UInt8 = 0
  ) -> FilterInstruction {
    FilterInstruction(code: 0x15, ifTrue: count, ifFalse: other, constant: constant)
  }
  static func skip(_ count: UInt8, ifAtLeast constant: UInt32, else other: UInt8) -> FilterInstruction {
    FilterInstruction(code: 0x35, ifTrue: count, ifFalse: other, constant: constant)
  }
  static func skip(_ count: UInt8, ifAnySet constant: UInt32, else other: UInt8) -> FilterInstruction {
    FilterInstruction(code: 0x45, ifTrue: count, ifFalse: other, constant: constant)
  }
  static let allow = FilterInstruction(code: 0x06, constant: 0x7FFF_0000)
  static let kill = FilterInstruction(code: 0x06, constant: 0x8000_0000)
  static func fail(_ error: Int32) -> FilterInstruction {
    FilterInstruction(code: 0x06, constant: 0x0005_0000 | UInt32(error))
  }

  var bytes: [UInt8] {
    withUnsafeBytes(of: code, Array.init) + [ifTrue, ifFalse] + withUnsafeBytes(of: constant, Array.init)
  }
}
