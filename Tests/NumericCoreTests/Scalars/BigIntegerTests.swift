import Foundation
import NumericCore
import TestSupport
import Testing

@Suite("Big integers", .tags(.law), .inTurn)
struct BigIntegerTests {
  /// The row of a fixture: two integers, then what Python makes of them.
  struct Row {
    let a, b, product, divisor: BigInteger
    /// Nil where the divisor is 0.
    let quotient, remainder: BigInteger?

    init(_ fields: [Substring]) throws {
      try #require(fields.count == 6)
      a = try #require(BigInteger(fields[0]))
      b = try #require(BigInteger(fields[1]))
      product = try #require(BigInteger(fields[2]))
      quotient = BigInteger(fields[3])
      remainder = BigInteger(fields[4])
      divisor = try #require(BigInteger(fields[5]))
    }
  }

  static func rows() throws -> [Row] { try Fixture.rows("integers", in: .module).map { try Row($0) } }

  @Test("Products, quotients and common divisors are Python's")
  func fixture() throws {
    for row in try Self.rows() {
      #expect(row.a * row.b == row.product)
      #expect(BigInteger.gcd(row.a, row.b) == row.divisor)
      #expect(row.b.isZero == (row.quotient == nil))
      if !row.b.isZero {
        let (quotient, remainder) = row.a.quotientAndRemainder(dividingBy: row.b)
        #expect(quotient == row.quotient && remainder == row.remainder, "\(row.a)/\(row.b)")
      }
    }
  }

  @Test("Sums undo differences, and order is that of the difference's sign")
  func sums() throws {
    let rows = try Self.rows()
    for (row, other) in zip(rows, rows.dropFirst()) {
      let (a, b, c) = (row.a, row.product, other.b)
      #expect(a + b - b == a && (a + b) + c == a + (b + c))
      #expect((a + b) * c == a * c + b * c)
      #expect((a < b) == (a - b).isNegative && (a == b) == (a - b).isZero)
      #expect(-(-a) == a && (a - a).isZero && a.magnitude == (a.isNegative ? -a : a))
    }
  }

  @Test("A text is read back")
  func text() throws {
    for row in try Fixture.rows("integers", in: .module) {
      for field in row.prefix(3) {
        #expect(try #require(BigInteger(field)).description == field)
      }
    }
  }

  @Test(
    "Only digits with a sign are read",
    arguments: ["", "-", "+", "1.0", " 1", "1 ", "--1", "٣", "0x1", "1e3", "−1"])
  func rejected(text: String) {
    #expect(BigInteger(text) == nil)
  }

  @Test("A sign and leading zeros are read")
  func accepted() {
    #expect(BigInteger("+0012") == 12 && BigInteger("-0") == 0 && BigInteger("-7") == -7)
  }

  /// Where a word ends, and the storage changes.
  static let borders = [0, 1, -1, 2, -2, Int.max, Int.min, Int.max - 1, Int.min + 1, 1 << 32, -(1 << 62)]

  @Test("At the borders of a word, results are those of wider arithmetic", arguments: borders, borders)
  func wordBorders(x: Int, y: Int) {
    let (a, b) = (BigInteger(x), BigInteger(y))
    #expect(a + b - b == a && a - b + b == a && Int(exactly: a) == x && a.int == x)
    #expect((a * b).description == product(x, y))
    #expect((a < b) == (x < y) && (a == b) == (x == y))
    #expect(a.isEven == x.isMultiple(of: 2))
    if y != 0 {
      let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
      #expect(quotient * b + remainder == a && remainder.magnitude < b.magnitude)
    }
  }

  /// The product in decimal, by way of 128 bits.
  private func product(_ x: Int, _ y: Int) -> String { "\(Int128(x) * Int128(y))" }

  @Test("One number has one representation, whichever way it was reached")
  func canonical() {
    let border = BigInteger(Int.max)
    let large = border + 1
    #expect(large.int == nil && large - 1 == border && (large - 1).int == Int.max)
    #expect((large - 1).hashValue == border.hashValue)
    #expect(-large == BigInteger(Int.min) && (-large).int == Int.min)
    #expect(Int(exactly: large) == nil && Int(exactly: -large) == Int.min)
  }

  @Test(
    "Shifts are products and floors of quotients by powers of two",
    arguments: [0, 1, 13, 63, 64, 65, 128, 200])
  func shifts(bits: Int) throws {
    let power = BigInteger(2).raised(to: bits)
    #expect(power.bitWidth == bits + 1 && (power - 1).bitWidth == bits)
    for row in try Self.rows().prefix(200) {
      #expect(row.a << bits == row.a * power)
      let (quotient, remainder) = row.a.quotientAndRemainder(dividingBy: power)
      #expect(row.a >> bits == (remainder.isNegative ? quotient - 1 : quotient))
    }
  }

  @Test("Powers are repeated products")
  func powers() {
    #expect(BigInteger(10).raised(to: 40).description == "1" + String(repeating: "0", count: 40))
    #expect(BigInteger(0).raised(to: 0) == 1 && BigInteger(-3).raised(to: 3) == -27)
    // 3⁵⁰, from Python.
    #expect(BigInteger(3).raised(to: 50).description == "717897987691852588770249")
  }
}
