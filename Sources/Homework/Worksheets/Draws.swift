import Seeds

/// An endless stream of numbers from a key and a text: the same on every platform and in every run.
///
/// Block n is HMAC-SHA-256(key, "text#n"), read as four big-endian 64-bit numbers. Who doesn't know the key can
/// neither predict the numbers nor make a sheet that passes as another's.
struct Draws {
  /// After so many draws that are not fit no more are tried.
  static let limit = 5000

  private let key: [UInt8]
  private let text: String
  private var blocks = 0
  private var pending: [UInt64] = []

  init(key: String, text: String) {
    self.key = Array(key.utf8)
    self.text = text
  }

  mutating func next() -> UInt64 {
    if pending.isEmpty {
      pending = SHA256.authenticationNumbers(of: Array("\(text)#\(blocks)".utf8), key: key).reversed()
      blocks += 1
    }
    return pending.removeLast()
  }

  /// An integer of a range, each with the same chance.
  mutating func integer(in range: ClosedRange<Int>) -> Int {
    let count = UInt64(range.count)
    // Numbers above the last full multiple would favour the small remainders.
    let limit = UInt64.max - UInt64.max % count
    var number = next()
    while number >= limit { number = next() }
    return range.lowerBound + Int(number % count)
  }
}
