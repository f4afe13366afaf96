import NumericCore
import TestSupport
import Testing

@Suite("Tidying", .inTurn)
struct TidyTests {
  @Test("Numbers are folded and what says nothing is dropped", arguments: TidyTests.written)
  func reads(expression: Expression, text: String) {
    #expect(expression.tidied().unicode == text)
  }

  @Test("Tidying keeps the function, by normal form", .tags(.law), arguments: [1, 2, 3, 4] as [UInt64])
  func keepsMeaning(seed: UInt64) {
    var random = RandomFormula(seed: seed)
    var proved = 0
    for _ in 0..<100 {
      let formula = random.formula(depth: 3)
      // A formula that divides by 0 is no function, and a few are too large to say.
      guard formula.isIdentical(to: formula) == .proved else { continue }
      #expect(formula.tidied().isIdentical(to: formula) == .proved, "\(formula.unicode)")
      proved += 1
    }
    #expect(proved > 60)
  }

  @Test("Tidying keeps the value, by enclosures", .tags(.law), arguments: [11, 12, 13, 14] as [UInt64])
  func keepsValue(seed: UInt64) {
    var random = RandomFormula(seed: seed)
    var bounded = 0
    for _ in 0..<200 {
      let formula = random.formula(depth: 4)
      let point = random.point()
      let before = formula.evaluated { Interval(point[$0]!) }
      let after = formula.tidied().evaluated { Interval(point[$0]!) }
      guard !before.isEmpty, before.isBounded, !after.isEmpty, after.isBounded else { continue }
      #expect(!before.isDisjoint(from: after), "\(formula.unicode)")
      bounded += 1
    }
    #expect(bounded > 80)
  }

  @Test("Tidying twice is tidying once", .tags(.law), arguments: [21, 22] as [UInt64])
  func isIdempotent(seed: UInt64) {
    var random = RandomFormula(seed: seed)
    for _ in 0..<200 {
      let once = random.formula(depth: 4).tidied()
      #expect(once.tidied() == once, "\(once.unicode)")
    }
  }
}

// MARK: - Fixtures

private let (a, b, h): (Expression, Expression, Expression) = (.symbol("a"), .symbol("b"), .symbol("h"))
private let (x, y): (Expression, Expression) = (.symbol("x"), .symbol("y"))

extension TidyTests {
  static let written: [(Expression, String)] = [
    (2 * (1 / 2) * x, "x"),
    (a * (1 / b), "a/b"),
    (-(1 - a) * (1 / (1 - b)), "−(1 − a)/(1 − b)"),
    ((1 / a) * h * (1 / b), "h/(a·b)"),
    ((1 / a) * (1 / a), "1/a²"),
    (a * (x / b), "a·x/b"),
    (0 - x, "−x"),
    (a - a, "0"),
    (a + b - a, "b"),
    (x + x, "2·x"),
    (x * x, "x²"),
    (x * x.raised(to: -1), "x·x⁻¹"),
    (0.1 * 0.5 * x, "0.05·x"),
    (2 * x / (4 * y), "x/(2·y)"),
    (a * -b * -1, "a·b"),
    (a * (-b), "−a·b"),
    (-a / -b, "a/b"),
    (.power(-a, 3), "−a³"),
    (.power(-a, 2), "a²"),
    (.power(a.squared, 3), "a⁶"),
    (.power(a, 0), "1"),
    (1 / 3 + 1 / 6, "½"),
    (x / 0, "x/0"),
    (1 / (2 - 2), "1/0"),
    (.power(0, -1), "0⁻¹"),
    (exp(0) + exp(a - a), "2"),
    (-(a - b), "−(a − b)"),
    (1 - h, "1 − h"),
    (-0.5 * a, "−0.5·a"),
    ("2.50" * "0.4" * a, "a"),
    (a / 3 + a / 6, "½a"),
  ]
}
