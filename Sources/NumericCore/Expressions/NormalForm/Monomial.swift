/// A product of integer powers of numbered things, negative powers allowed: x²·y⁻¹.
///
/// The things are atoms in a numerator, and factors in a denominator.
struct Monomial: Hashable {
  /// Thing, exponent, thing, exponent, …, the things increasing and no exponent 0.
  private(set) var powers: [Int] = []

  /// The empty product.
  static let one = Monomial()

  /// A power of one thing.
  init(_ thing: Int, exponent: Int = 1) { powers = exponent == 0 ? [] : [thing, exponent] }

  private init() {}

  /// Mixes all powers into one word first, which takes a fraction of the time that hashing each would.
  func hash(into hasher: inout Hasher) {
    var mixed: UInt64 = 0
    for power in powers {
      mixed = (mixed ^ UInt64(bitPattern: Int64(power))) &* 0x9e37_79b9_7f4a_7c15
      mixed ^= mixed >> 32
    }
    hasher.combine(mixed)
  }

  /// The exponent of a thing, 0 where it does not occur.
  func exponent(of thing: Int) -> Int {
    for index in stride(from: 0, to: powers.count, by: 2) where powers[index] == thing {
      return powers[index + 1]
    }
    return 0
  }

  /// The product.
  static func * (a: Monomial, b: Monomial) -> Monomial {
    if a.powers.isEmpty { return b }
    if b.powers.isEmpty { return a }
    return merging(a, b) { $0 + $1 }
  }

  /// The powers of either, those of both combined.
  private static func merging(_ a: Monomial, _ b: Monomial, _ combined: (Int, Int) -> Int) -> Monomial {
    var result = Monomial()
    result.powers.reserveCapacity(a.powers.count + b.powers.count)
    var (i, j) = (0, 0)
    while i < a.powers.count || j < b.powers.count {
      let isFromA = j == b.powers.count || (i < a.powers.count && a.powers[i] <= b.powers[j])
      let isFromB = i == a.powers.count || (j < b.powers.count && b.powers[j] <= a.powers[i])
      let thing = isFromA ? a.powers[i] : b.powers[j]
      let exponent = combined(isFromA ? a.powers[i + 1] : 0, isFromB ? b.powers[j + 1] : 0)
      if exponent != 0 {
        result.powers.append(thing)
        result.powers.append(exponent)
      }
      if isFromA { i += 2 }
      if isFromB { j += 2 }
    }
    return result
  }

  /// The greatest common product of powers, which both are a multiple of.
  static func common(_ a: Monomial, _ b: Monomial) -> Monomial { merging(a, b, min) }

  /// The least product of powers that is a multiple of both.
  static func least(_ a: Monomial, _ b: Monomial) -> Monomial { merging(a, b, max) }

  /// The inverse.
  var inverse: Monomial { raised(to: -1) }

  /// The power; the caller sees to it that no exponent overflows.
  func raised(to exponent: Int) -> Monomial {
    guard exponent != 0 else { return .one }
    var result = self
    for index in stride(from: 1, to: powers.count, by: 2) { result.powers[index] *= exponent }
    return result
  }

  /// An order of monomials, for choosing a leading one: any total order will do.
  static func precedes(_ a: Monomial, _ b: Monomial) -> Bool { a.powers.lexicographicallyPrecedes(b.powers) }

  /// The things with their exponents.
  var factors: [(thing: Int, exponent: Int)] {
    stride(from: 0, to: powers.count, by: 2).map { (powers[$0], powers[$0 + 1]) }
  }

  /// Whether an exponent is below 0.
  var hasNegativeExponent: Bool {
    stride(from: 1, to: powers.count, by: 2).contains { powers[$0] < 0 }
  }

  /// The largest magnitude of an exponent.
  var largestExponent: Int {
    stride(from: 1, to: powers.count, by: 2).reduce(0) { max($0, abs(powers[$1])) }
  }

  /// The thing with the greatest number.
  var last: Int? { powers.isEmpty ? nil : powers[powers.count - 2] }
}
