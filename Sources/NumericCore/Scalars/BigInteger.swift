/// An integer of any size.
///
/// A value that fits in an `Int` is held in one; a larger one as a sign and 64-bit words, lowest first. Each
/// value has one representation, so equality and hashing are those of the storage.
public struct BigInteger: Hashable, Sendable {
  enum Storage: Hashable, Sendable {
    case small(Int)
    case large(isNegative: Bool, magnitude: [UInt])
  }

  let storage: Storage

  /// The integer of a machine word.
  public init(_ value: Int) { storage = .small(value) }

  /// The integer with a sign and a magnitude; leading zero words are dropped.
  init(isNegative: Bool, magnitude: [UInt]) {
    var words = magnitude
    while words.last == 0 { words.removeLast() }
    switch words.count {
    case 0: storage = .small(0)
    case 1 where words[0] <= UInt(Int.max):
      storage = .small(isNegative ? -Int(words[0]) : Int(words[0]))
    case 1 where isNegative && words[0] == Int.min.magnitude: storage = .small(Int.min)
    default: storage = .large(isNegative: isNegative, magnitude: words)
    }
  }

  var magnitudeWords: [UInt] {
    switch storage {
    case .small(let value): value == 0 ? [] : [value.magnitude]
    case .large(_, let magnitude): magnitude
    }
  }

  /// Whether the integer is below zero.
  public var isNegative: Bool {
    switch storage {
    case .small(let value): value < 0
    case .large(let isNegative, _): isNegative
    }
  }

  /// Whether the integer is zero.
  public var isZero: Bool { storage == .small(0) }

  /// Whether the integer is even.
  public var isEven: Bool {
    if case .small(let value) = storage { return value & 1 == 0 }
    return magnitudeWords[0] & 1 == 0
  }

  /// The absolute value.
  public var magnitude: BigInteger { isNegative ? -self : self }

  /// How many bits the magnitude takes: 0 for zero, 1 for ±1.
  public var bitWidth: Int {
    switch storage {
    case .small(let value): return UInt.bitWidth - value.magnitude.leadingZeroBitCount
    case .large(_, let words):
      // The top word of a large integer is not 0.
      return words.count * UInt.bitWidth - words[words.count - 1].leadingZeroBitCount
    }
  }

  /// The value as an `Int`, if it fits.
  public var int: Int? {
    if case .small(let value) = storage { return value }
    return nil
  }
}

// MARK: - Arithmetic

extension BigInteger {
  /// The sum.
  public static func + (a: BigInteger, b: BigInteger) -> BigInteger {
    if case .small(let x) = a.storage, case .small(let y) = b.storage {
      let (sum, overflow) = x.addingReportingOverflow(y)
      if !overflow { return BigInteger(sum) }
    }
    let (x, y) = (a.magnitudeWords, b.magnitudeWords)
    if a.isNegative == b.isNegative {
      return BigInteger(isNegative: a.isNegative, magnitude: Words.sum(x, y))
    }
    return Words.isLess(x, y)
      ? BigInteger(isNegative: b.isNegative, magnitude: Words.difference(y, x))
      : BigInteger(isNegative: a.isNegative, magnitude: Words.difference(x, y))
  }

  /// The difference.
  public static func - (a: BigInteger, b: BigInteger) -> BigInteger {
    if case .small(let x) = a.storage, case .small(let y) = b.storage {
      let (difference, overflow) = x.subtractingReportingOverflow(y)
      if !overflow { return BigInteger(difference) }
    }
    return a + -b
  }

  /// The negative.
  public static prefix func - (a: BigInteger) -> BigInteger {
    if case .small(let x) = a.storage, x != Int.min { return BigInteger(-x) }
    return BigInteger(isNegative: !a.isNegative, magnitude: a.magnitudeWords)
  }

  /// The product.
  public static func * (a: BigInteger, b: BigInteger) -> BigInteger {
    if case .small(let x) = a.storage, case .small(let y) = b.storage {
      let (product, overflow) = x.multipliedReportingOverflow(by: y)
      if !overflow { return BigInteger(product) }
    }
    return BigInteger(
      isNegative: a.isNegative != b.isNegative, magnitude: Words.product(a.magnitudeWords, b.magnitudeWords))
  }

  /// The quotient rounded towards zero, and the remainder with the dividend's sign.
  ///
  /// - Precondition: `divisor` is not zero.
  public func quotientAndRemainder(dividingBy divisor: BigInteger) -> (
    quotient: BigInteger, remainder: BigInteger
  ) {
    precondition(!divisor.isZero, "division by zero")
    if case .small(let x) = storage, case .small(let y) = divisor.storage, !(x == Int.min && y == -1) {
      return (BigInteger(x / y), BigInteger(x % y))
    }
    let (quotient, remainder) = Words.divide(magnitudeWords, by: divisor.magnitudeWords)
    return (
      BigInteger(isNegative: isNegative != divisor.isNegative, magnitude: quotient),
      BigInteger(isNegative: isNegative, magnitude: remainder)
    )
  }

  /// The greatest common divisor, never negative; that of 0 and 0 is 0.
  public static func gcd(_ a: BigInteger, _ b: BigInteger) -> BigInteger {
    var (x, y) = (a.magnitude, b.magnitude)
    while !y.isZero {
      if case .small(let p) = x.storage, case .small(let q) = y.storage {
        return BigInteger(Int(gcd(p.magnitude, q.magnitude)))
      }
      (x, y) = (y, x.quotientAndRemainder(dividingBy: y).remainder)
    }
    return x
  }

  /// By halving and subtracting, without a division; b not 0.
  private static func gcd(_ a: UInt, _ b: UInt) -> UInt {
    if a == 0 { return b }
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

  /// The power with an exponent that is not negative.
  public func raised(to exponent: Int) -> BigInteger {
    precondition(exponent >= 0, "an integer has no negative power")
    var result = BigInteger(1)
    var square = self
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = result * square }
      rest >>= 1
      if rest > 0 { square = square * square }
    }
    return result
  }

  /// The product with 2ⁿ.
  ///
  /// - Precondition: n is not negative.
  public static func << (a: BigInteger, n: Int) -> BigInteger {
    precondition(n >= 0, "a shift by a negative number of bits")
    if case .small(let x) = a.storage, n < Int.bitWidth, (x << n) >> n == x { return BigInteger(x << n) }
    let (words, bits) = n.quotientAndRemainder(dividingBy: UInt.bitWidth)
    let shifted = Words.product(a.magnitudeWords, [UInt(1) << UInt(bits)])
    return BigInteger(isNegative: a.isNegative, magnitude: Array(repeating: 0, count: words) + shifted)
  }

  /// The quotient by 2ⁿ rounded down, as for `Int`.
  ///
  /// - Precondition: n is not negative.
  public static func >> (a: BigInteger, n: Int) -> BigInteger {
    precondition(n >= 0, "a shift by a negative number of bits")
    if case .small(let x) = a.storage { return BigInteger(x >> n) }
    // ⌊−m/2ⁿ⌋ = −⌊(m − 1)/2ⁿ⌋ − 1
    if a.isNegative { return -((-a - 1) >> n) - 1 }
    let (words, bits) = n.quotientAndRemainder(dividingBy: UInt.bitWidth)
    return BigInteger(
      isNegative: false, magnitude: Words.shifted(Array(a.magnitudeWords.dropFirst(words)), right: bits))
  }
}

extension Int {
  /// The integer, if it fits.
  public init?(exactly value: BigInteger) {
    guard let int = value.int else { return nil }
    self = int
  }
}

extension BigInteger: Comparable {
  /// Whether `a` is the smaller.
  public static func < (a: BigInteger, b: BigInteger) -> Bool {
    if case .small(let x) = a.storage, case .small(let y) = b.storage { return x < y }
    guard a.isNegative == b.isNegative else { return a.isNegative }
    return a.isNegative
      ? Words.isLess(b.magnitudeWords, a.magnitudeWords) : Words.isLess(a.magnitudeWords, b.magnitudeWords)
  }
}

// MARK: - Text

extension BigInteger: ExpressibleByIntegerLiteral, CustomStringConvertible {
  /// The integer of a literal.
  public init(integerLiteral value: Int) { self.init(value) }

  /// The integer that a text of ASCII digits, with an optional sign, writes in decimal.
  public init?(_ text: some StringProtocol) {
    let digits = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    var words: [UInt] = []
    for chunk in stride(from: 0, to: digits.utf8.count, by: 18) {
      let part = digits.utf8.dropFirst(chunk).prefix(18)
      let scale = part.reduce(UInt(1)) { power, _ in power * 10 }
      let value = part.reduce(UInt(0)) { $0 * 10 + UInt($1 - 48) }
      words = Words.sum(Words.product(words, [scale]), value == 0 ? [] : [value])
    }
    self.init(isNegative: text.first == "-", magnitude: words)
  }

  /// The integer in decimal.
  public var description: String {
    if case .small(let value) = storage { return "\(value)" }
    var parts: [String] = []
    var rest = magnitudeWords
    while !rest.isEmpty {
      let (quotient, remainder) = Words.divide(rest, by: [1_000_000_000_000_000_000])
      let digits = "\(remainder.first ?? 0)"
      parts.append(quotient.isEmpty ? digits : String(repeating: "0", count: 18 - digits.count) + digits)
      rest = quotient
    }
    return (isNegative ? "-" : "") + parts.reversed().joined()
  }
}
