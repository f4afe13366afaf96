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

  /// The greatest common divisor of two words by halving and subtracting; gcd(a, 0) = a.
  static func gcd(_ a: UInt, _ b: UInt) -> UInt {
    if a == 0 || b == 0 { return a | b }
    let shared = (a | b).trailingZeroBitCount
    var x = a >> UInt(a.trailingZeroBitCount)
    var y = b
    while y != 0 {
      y >>= UInt(y.trailingZeroBitCount)
      if x > y { swap(&x, &y) }
      y -= x
    }
    return x << UInt(shared)
  }

  /// The same of longer numbers, in place: far fewer allocations than Euclid's divisions.
  static func gcd(_ a: [UInt], _ b: [UInt]) -> [UInt] {
    if a.isEmpty || b.isEmpty { return a.isEmpty ? b : a }
    // One division first: what remains is about as long as the divisor.
    var x = isLess(a, b) ? a : b
    var y = divide(isLess(a, b) ? b : a, by: x).remainder
    if y.isEmpty { return x }
    let shared = min(removeFactorsOfTwo(from: &x), removeFactorsOfTwo(from: &y))
    while x != y {
      if x.count == 1, y.count == 1 {
        x = [gcd(x[0], y[0])]
        break
      }
      if isLess(x, y) { swap(&x, &y) }
      subtract(y, from: &x)
      removeFactorsOfTwo(from: &x)
    }
    let (words, bits) = shared.quotientAndRemainder(dividingBy: UInt.bitWidth)
    return Array(repeating: 0, count: words) + shifted(x, left: bits)
  }

  /// Makes a number other than 0 odd; how many factors of two it had.
  @discardableResult
  private static func removeFactorsOfTwo(from a: inout [UInt]) -> Int {
    var words = 0
    while a[words] == 0 { words += 1 }
    a.removeFirst(words)
    let bits = a[0].trailingZeroBitCount
    if bits > 0 {
      for index in a.indices {
        let above = index + 1 < a.count ? a[index + 1] << UInt(UInt.bitWidth - bits) : 0
        a[index] = a[index] >> UInt(bits) | above
      }
    }
    while a[a.count - 1] == 0 { a.removeLast() }
    return words * UInt.bitWidth + bits
  }

  /// Subtracts b from a, which is larger; leading zeros stay.
  private static func subtract(_ b: [UInt], from a: inout [UInt]) {
    var borrow = false
    for index in a.indices {
      if index >= b.count, !borrow { break }
      let (first, below) = a[index].subtractingReportingOverflow(index < b.count ? b[index] : 0)
      let (second, below2) = first.subtractingReportingOverflow(borrow ? 1 : 0)
      a[index] = second
      borrow = below || below2
    }
  }
}
