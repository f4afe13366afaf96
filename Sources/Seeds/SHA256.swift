/// The SHA-256 hash, HMAC with it as a keyed hash, and PBKDF2 with that as a hash that takes long.
///
/// The toolchain has no hash of its own that gives the same result on every platform and in every run.
///
/// Source: FIPS 180-4, section 6.2; HMAC: RFC 2104; PBKDF2: RFC 8018, section 5.2.
public enum SHA256 {
  /// The 32 bytes of the hash of a message.
  public static func hash(_ message: [UInt8]) -> [UInt8] {
    var state = initial
    var schedule = [UInt32](repeating: 0, count: 64)
    let padded = padded(message)
    schedule.withUnsafeMutableBufferPointer { schedule in
      for start in stride(from: 0, to: padded.count, by: 64) {
        for t in 0..<16 { schedule[t] = word(of: padded, at: start + 4 * t) }
        compress(&state, schedule)
      }
    }
    return bytes(of: state)
  }

  /// The keyed hash of a message: H(key ⊕ opad ‖ H(key ⊕ ipad ‖ message)).
  public static func authenticationCode(of message: [UInt8], key: [UInt8]) -> [UInt8] {
    let block = keyBlock(key)
    return hash(block.map { $0 ^ 0x5c } + hash(block.map { $0 ^ 0x36 } + message))
  }

  /// The same code as four numbers of 64 bits; the first byte is a number's highest.
  public static func authenticationNumbers(of message: [UInt8], key: [UInt8]) -> [UInt64] {
    let code = authenticationCode(of: message, key: key)
    return (0..<4).map { UInt64(word(of: code, at: 8 * $0)) << 32 | UInt64(word(of: code, at: 8 * $0 + 4)) }
  }

  /// The first 32 bytes that PBKDF2 makes of a password: U₁ ⊕ … ⊕ Uₙ with U₁ = HMAC(password, salt ‖ 1) and
  /// Uᵢ = HMAC(password, Uᵢ₋₁).
  ///
  /// - Precondition: There is at least one iteration.
  static func stretched(_ password: [UInt8], salt: [UInt8], iterations: Int) -> [UInt8] {
    precondition(iterations > 0, "nothing is stretched by no work")
    let first = authenticationCode(of: salt + [0, 0, 0, 1], key: password)
    var last = State(0, 0, 0, 0, 0, 0, 0, 0)
    for index in 0..<8 { last[index] = word(of: first, at: 4 * index) }
    var sum = last
    var schedule = [UInt32](repeating: 0, count: 64)
    schedule.withUnsafeMutableBufferPointer { schedule in
      // The two halves of HMAC begin with the key's block each time: hashed once.
      let block = keyBlock(password)
      let (inner, outer) = (
        after(block.map { $0 ^ 0x36 }, schedule), after(block.map { $0 ^ 0x5c }, schedule)
      )
      for _ in 1..<iterations {
        last = ended(ended(last, after: inner, schedule), after: outer, schedule)
        sum ^= last
      }
    }
    return bytes(of: sum)
  }

  /// The state after a first block.
  private static func after(_ block: [UInt8], _ schedule: UnsafeMutableBufferPointer<UInt32>) -> State {
    var state = initial
    for t in 0..<16 { schedule[t] = word(of: block, at: 4 * t) }
    compress(&state, schedule)
    return state
  }

  /// The hash of a block that was hashed already, and 32 bytes after it.
  private static func ended(
    _ message: State, after state: State, _ schedule: UnsafeMutableBufferPointer<UInt32>
  ) -> State {
    var state = state
    for t in 0..<8 { schedule[t] = message[t] }
    for t in 8..<16 { schedule[t] = 0 }
    (schedule[8], schedule[15]) = (1 << 31, 8 * (64 + 32))
    compress(&state, schedule)
    return state
  }

  /// A key as long as a block: hashed if it is longer, then filled up with zeros.
  private static func keyBlock(_ key: [UInt8]) -> [UInt8] {
    let short = key.count > 64 ? hash(key) : key
    return short + [UInt8](repeating: 0, count: 64 - short.count)
  }

  /// The message, a bit 1, zeros up to a block's end but eight bytes, and the length in bits.
  private static func padded(_ message: [UInt8]) -> [UInt8] {
    let zeros = (119 - message.count % 64) % 64
    let bits = UInt64(message.count) * 8
    return message + [0x80] + [UInt8](repeating: 0, count: zeros)
      + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
  }

  private static func word(of bytes: [UInt8], at start: Int) -> UInt32 {
    UInt32(bytes[start]) << 24 | UInt32(bytes[start + 1]) << 16 | UInt32(bytes[start + 2]) << 8
      | UInt32(bytes[start + 3])
  }

  private static func bytes(of state: State) -> [UInt8] {
    (0..<8).flatMap { index in
      (0..<4).map { UInt8(truncatingIfNeeded: state[index] >> (24 - 8 * UInt32($0))) }
    }
  }

  // MARK: - Blocks

  /// The eight words that a block changes.
  private typealias State = SIMD8<UInt32>

  /// Hashes the block in the first 16 words of a schedule of 64; the others are filled in.
  private static func compress(_ state: inout State, _ schedule: UnsafeMutableBufferPointer<UInt32>) {
    for t in 16..<64 {
      let (a, b) = (schedule[t - 15], schedule[t - 2])
      let s0 = rotated(a, 7) ^ rotated(a, 18) ^ (a >> 3)
      let s1 = rotated(b, 17) ^ rotated(b, 19) ^ (b >> 10)
      schedule[t] = schedule[t - 16] &+ s0 &+ schedule[t - 7] &+ s1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    constants.withUnsafeBufferPointer { constants in
      for t in 0..<64 {
        let s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
        let choice = (e & f) ^ (~e & g)
        let first = h &+ s1 &+ choice &+ constants[t] &+ schedule[t]
        let s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
        let majority = (a & b) ^ (a & c) ^ (b & c)
        (h, g, f, e) = (g, f, e, d &+ first)
        (d, c, b, a) = (c, b, a, first &+ s0 &+ majority)
      }
    }
    state &+= State(a, b, c, d, e, f, g, h)
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// The first 32 bits of the fractional parts of the square roots of the first 8 primes.
  private static let initial = State(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
