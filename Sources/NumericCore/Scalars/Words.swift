/// Arithmetic of magnitudes: 64-bit words, lowest first, no leading zeros in a result that is returned.
enum Words {
  static func isLess(_ a: [UInt], _ b: [UInt]) -> Bool {
    guard a.count == b.count else { return a.count < b.count }
    for index in a.indices.reversed() where a[index] != b[index] { return a[index] < b[index] }
    return false
  }

  static func sum(_ a: [UInt], _ b: [UInt]) -> [UInt] {
    var result: [UInt] = []
    var carry: UInt = 0
    for index in 0..<max(a.count, b.count) {
      let (first, overflow) = (index < a.count ? a[index] : 0).addingReportingOverflow(
        index < b.count ? b[index] : 0)
      let (second, overflow2) = first.addingReportingOverflow(carry)
      result.append(second)
      carry = (overflow ? 1 : 0) + (overflow2 ? 1 : 0)
    }
    if carry > 0 { result.append(carry) }
    return result
  }

  /// a − b, a not below b.
  static func difference(_ a: [UInt], _ b: [UInt]) -> [UInt] {
    var result = a
    var borrow: UInt = 0
    for index in a.indices {
      let (first, overflow) = a[index].subtractingReportingOverflow(index < b.count ? b[index] : 0)
      let (second, overflow2) = first.subtractingReportingOverflow(borrow)
      result[index] = second
      borrow = (overflow ? 1 : 0) + (overflow2 ? 1 : 0)
    }
    return trimmed(result)
  }

  static func product(_ a: [UInt], _ b: [UInt]) -> [UInt] {
    guard !a.isEmpty, !b.isEmpty else { return [] }
    var result = [UInt](repeating: 0, count: a.count + b.count)
    for i in a.indices {
      var carry: UInt = 0
      for j in b.indices {
        var (high, low) = a[i].multipliedFullWidth(by: b[j])
        for addend in [carry, result[i + j]] {
          let (sum, overflow) = low.addingReportingOverflow(addend)
          low = sum
          // high ≤ 2⁶⁴ − 2, so one carry fits; both together cannot overflow the double word.
          if overflow { high &+= 1 }
        }
        result[i + j] = low
        carry = high
      }
      result[i + b.count] = carry
    }
    return trimmed(result)
  }

  /// Schoolbook division (Knuth, The Art of Computer Programming, vol. 2, 4.3.1, algorithm D).
  static func divide(_ a: [UInt], by b: [UInt]) -> (quotient: [UInt], remainder: [UInt]) {
    if isLess(a, b) { return ([], a) }
    if b.count == 1 {
      var quotient = a
      var remainder: UInt = 0
      for index in a.indices.reversed() {
        (quotient[index], remainder) = b[0].dividingFullWidth((remainder, a[index]))
      }
      return (trimmed(quotient), remainder == 0 ? [] : [remainder])
    }
    // Normalised so that the divisor's top bit is set: a guessed digit is then at most two too large.
    let shift = b.last!.leadingZeroBitCount
    let divisor = shifted(b, left: shift)
    var rest = shifted(a, left: shift) + [0]
    if rest.count == a.count + 1, rest.count <= divisor.count { rest.append(0) }
    let n = divisor.count
    var quotient = [UInt](repeating: 0, count: rest.count - n)
    for j in quotient.indices.reversed() {
      var guess: UInt
      if rest[j + n] >= divisor[n - 1] {
        guess = UInt.max
      } else {
        (guess, _) = divisor[n - 1].dividingFullWidth((rest[j + n], rest[j + n - 1]))
      }
      // The guess is never too small; where it is too large, the rest goes below zero until it is put right.
      var isBelowZero = subtract(divisor, times: guess, from: &rest, at: j)
      while isBelowZero {
        guess -= 1
        isBelowZero = !add(divisor, to: &rest, at: j)
      }
      quotient[j] = guess
    }
    return (trimmed(quotient), shifted(trimmed(rest), right: shift))
  }

  /// Subtracts v·digit from the words of `rest` at an offset, modulo their size; whether that went below zero.
  private static func subtract(_ v: [UInt], times digit: UInt, from rest: inout [UInt], at offset: Int)
    -> Bool
  {
    var carry: UInt = 0
    for index in 0...v.count {
      let (high, low) = index < v.count ? digit.multipliedFullWidth(by: v[index]) : (0, 0)
      let (taken, overflow) = low.addingReportingOverflow(carry)
      let (difference, below) = rest[offset + index].subtractingReportingOverflow(taken)
      rest[offset + index] = difference
      // At the top word there is no room for both, so the carry out is 0 or 1 there.
      carry = high + (overflow ? 1 : 0) + (below ? 1 : 0)
    }
    return carry != 0
  }

  /// Adds v to the words of `rest` at an offset, modulo their size; whether a carry went out at the top.
  private static func add(_ v: [UInt], to rest: inout [UInt], at offset: Int) -> Bool {
    var carry = false
    for index in 0...v.count {
      let (partial, overflow) = rest[offset + index].addingReportingOverflow(index < v.count ? v[index] : 0)
      let (sum, overflow2) = partial.addingReportingOverflow(carry ? 1 : 0)
      rest[offset + index] = sum
      carry = overflow || overflow2
    }
    return carry
  }

  private static func shifted(_ a: [UInt], left bits: Int) -> [UInt] { product(a, [UInt(1) << UInt(bits)]) }

  static func shifted(_ a: [UInt], right bits: Int) -> [UInt] {
    guard bits > 0 else { return a }
    var result = a
    for index in a.indices {
      let above = index + 1 < a.count ? a[index + 1] << UInt(UInt.bitWidth - bits) : 0
      result[index] = a[index] >> UInt(bits) | above
    }
    return trimmed(result)
  }

  private static func trimmed(_ words: [UInt]) -> [UInt] {
    var words = words
    while words.last == 0 { words.removeLast() }
    return words
  }
}
