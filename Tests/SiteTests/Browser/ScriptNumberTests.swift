import Browser
import BrowserTestSupport
import Foundation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Site

extension SiteInBrowser {
  @Suite("computes, reads and writes numbers as Swift does", .inTurn)
  struct ScriptNumberTests {
    private let page: Page

    init() throws {
      page = try #require(SharedPage.current?.page)
      let written = try WrittenSite()
      try page.open(try written.address())
    }

    /// Doubles as a script's array.
    private static func list(_ numbers: [Double]) -> String {
      "[\(numbers.map { $0.isNaN ? "NaN" : $0.isInfinite ? ($0 < 0 ? "-Infinity" : "Infinity") : "\($0)" }.joined(separator: ","))]"
    }

    private func texts(_ numbers: [Double], digits: Int, most: Int) throws -> [String] {
      try page.evaluate(
        "\(Self.list(numbers)).map((x) => Book.numberText(x, \(digits), \(most)))", as: [String].self)
    }

    /// Numbers of all sizes whose digits nobody chose; the same ones each time.
    private static func scattered(_ count: Int) -> [Double] {
      var state: UInt64 = 2026
      return (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let size = Double(state >> 40) / 0x1p24 * 40 - 20
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let mantissa = Double(state >> 11) / 0x1p53 + 1
        return (state & 512 == 0 ? 1 : -1) * mantissa * Foundation.pow(2, (size * 3.3).rounded())
      }
    }

    @Test(
      "as text: three thousand numbers of all sizes, at four lengths",
      arguments: [(3, 3), (4, 4), (6, 9), (9, 9)])
    func scattered(digits: Int, most: Int) throws {
      let numbers =
        Self.scattered(3000) + [
          .leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude, -1e300, 1e15, 1e21, 1e22,
          9.99999963718, 0.999999963718, 99999.9637182, 1 / 3, -2 / 3, .pi,
          123456.7890123,
        ]
      let writer = NumberText(digits: digits, exactDigits: most)
      let found = try texts(numbers, digits: digits, most: most)
      try #require(found.count == numbers.count)
      for (number, text) in zip(numbers, found) {
        #expect(text == writer.text(exact: nil, enclosure: Interval(number)), "\(number)")
      }
    }

    @Test("as text: exact decimals, and halves that lie between two", arguments: [(3, 3), (6, 9)])
    func exact(digits: Int, most: Int) throws {
      let significands = [
        0, 1, 5, 7, 12, 25, 99, 100, 125, 375, 1125, 4095, 31_416, 250_000, 999_999, 123_456_789,
      ]
      // A decimal that is no double may lie on the other side of a tie than the double does.
      let decimals = (significands + significands.map { -$0 }).flatMap { significand in
        (0...9).map { PrintedDecimal(significand: BigInteger(significand), decimals: $0) }
          .filter {
            "\(significand.magnitude)".count <= digits || Rational(exactly: Double($0.value)) == $0.value
          }
      }
      try #require(decimals.count > 150)
      // 1.125 and the like are doubles, so they lie exactly between two texts of three digits.
      let eighths: [Double] = (0..<300).map { Double($0 * 2 + 9) / 8 }
      let ties = eighths + [0.5, 2.5, 1000.5, 10005, 100_000.5, 0x1p-3, 0x1p-10]
      let writer = NumberText(digits: digits, exactDigits: most)
      let numbers = decimals.map { Double($0.value) } + ties
      var expected = decimals.map { writer.text(exact: $0.value, enclosure: Interval($0.value)) }
      for tie in ties {
        expected.append(writer.text(exact: Rational(exactly: tie), enclosure: Interval(tie)))
      }
      for (number, (text, right)) in zip(
        numbers, zip(try texts(numbers, digits: digits, most: most), expected))
      {
        #expect(text == right, "\(number)")
      }
    }

    @Test("as text: what rounding has left of a short decimal is that decimal, and a little more is not")
    func nearDecimals() throws {
      #expect(
        try texts([0.1 + 0.2, 1 - 0.9, 0.3 * (1 + 0x1p-40), 2 * (1 - 0x1p-43)], digits: 6, most: 9)
          == ["0.3", "0.1", "0.300000", "2"])
    }

    @Test("and what is no number has no text")
    func notFinite() throws {
      #expect(try texts([.nan, .infinity, -.infinity], digits: 6, most: 9) == ["?", "?", "?"])
    }

    private static let typed: [(String, Double)] = [
      ("0.5", 0.5), ("0,5", 0.5), (",5", 0.5), ("5.", 5), ("+3", 3), ("−0.5", -0.5), ("–2", -2),
      ("1/3", 1.0 / 3),
      ("-1/4", -0.25), ("1 / 8", 0.125), ("2×10^-3", 0.002), ("2x10^3", 2000), ("2*10^(-3)", 0.002),
      ("2·10⁻³", 0.002), ("10^4", 10_000), ("1e-5", 1e-5), ("3E2", 300), ("２．５", 2.5), ("1⁄2", 0.5),
      ("2×10**2", 200), (" 7 ", 7), ("0.1", 0.1),
    ]

    @Test("and reads what people type")
    func reads() throws {
      let texts = Self.typed.map { "'\($0.0)'" }.joined(separator: ",")
      let found = try page.evaluate(
        "[\(texts)].map((text) => Book.typedNumber(text)?.value ?? 'none')", as: [Double].self)
      for ((text, value), number) in zip(Self.typed, found) { #expect(number == value, "\(text)") }
      #expect(found.count == Self.typed.count)
    }

    private static let unreadable = [
      "", " ", "-", "one", "0x10", "1/0", "0/0", "1/2/3", "1/", "/2", "1.2.3", "1,000.5", "Infinity", "NaN",
      "1e999",
      "1e", "2×", "2×10", "10^", "1 2a", "()", "--1", "²",
    ]

    @Test("and nothing else", .tags(.mutant))
    func refuses() throws {
      let texts = Self.unreadable.map { "'\($0)'" }.joined(separator: ",")
      let read = try page.evaluate(
        "[\(texts)].filter((text) => Book.typedNumber(text) !== null)", as: [String].self)
      #expect(read == [])
    }

    private static let x: NumericCore.Expression = .symbol("x")
    private static let y: NumericCore.Expression = .symbol("y")

    /// Every operation, and what is done with each.
    private static let operations: [NumericCore.Expression] = {
      let powers = [2, 3, -2, 0].map { x.raised(to: $0) }
      let functions = ElementaryFunction.allCases.map { NumericCore.Expression.apply($0, x) }
      let field: [NumericCore.Expression] = [x + y, x - y, x * y, x / y, -x, .pi, "0.1"]
      return field + powers + functions
    }()

    @Test("operation by operation, where numbers are odd: zeros, infinities, none")
    func operations() throws {
      let numbers: [Double] = [
        0, -0.0, 1, -1, 0.1, -2.5, 1e-300, 1e300, -1e300, .leastNonzeroMagnitude, .infinity, -.infinity, .nan,
      ]
      let pairs = numbers.flatMap { a in numbers.map { [a, $0] } }
      for operation in Self.operations {
        let program = Program([("f", operation)])
        let inputs = pairs.map { pair in program.inputs.map { $0 == "x" ? pair[0] : pair[1] } }
        let slot = program.slot(of: "f")!
        let list = "[\(inputs.map(Self.list).joined(separator: ","))]"
        let found = try page.evaluate(
          """
          (() => {
            const program = new Book.Program(\(program.json.text));
            return encoded(\(list).map((inputs) => {
              const v = program.values();
              v.set(inputs);
              return program.run(v)[\(slot)];
            }));
          })()
          """, as: String.self)
        let values = try #require(DoubleBytes.numbers(found))
        for (given, value) in zip(inputs, values) {
          let right = program.values(given)[slot]
          guard case .apply(let function, _) = operation, ![.relu, .step, .squareRoot].contains(function),
            right.isFinite
          else {
            #expect(
              value == right || value.isNaN && right.isNaN,
              "\(operation.unicode) at \(given): \(value), \(right)")
            continue
          }
          let allowed = program.values(given.map { ScriptInterval(Interval($0)) })[slot]
          #expect(
            allowed.allows(value) || value == right, "\(operation.unicode) at \(given): \(value), \(right)")
        }
      }
    }

    @Test("operation by operation, backward")
    func adjoints() throws {
      let numbers: [Double] = [0, 1, -1, 0.1, -2.5, 3, .nan]
      let pairs = numbers.flatMap { a in numbers.map { [a, $0] } }
      for operation in Self.operations where !operation.symbols.isEmpty {
        let program = Program([("f", operation)])
        let inputs = pairs.map { pair in program.inputs.map { $0 == "x" ? pair[0] : pair[1] } }
        let slot = program.slot(of: "f")!
        let list = "[\(inputs.map(Self.list).joined(separator: ","))]"
        let found = try page.evaluate(
          """
          (() => {
            const program = new Book.Program(\(program.json.text));
            return encoded(\(list).flatMap((inputs) => {
              const v = program.values();
              v.set(inputs);
              return [...program.adjoints(program.run(v), \(slot))].slice(0, inputs.length);
            }));
          })()
          """, as: String.self)
        let slopes = try #require(DoubleBytes.numbers(found))
        let right = inputs.flatMap { inputs in
          program.adjoints(of: slot, values: program.values(inputs)).prefix(inputs.count)
        }
        try #require(slopes.count == right.count)
        for (index, (value, slope)) in zip(slopes, right).enumerated() {
          let isNear = (value - slope).magnitude <= 8 * max(value.magnitude, slope.magnitude).ulp
          #expect(
            value == slope || isNear || value.isNaN && slope.isNaN,
            "\(operation.unicode) at \(inputs[index / inputs[0].count]): \(value), \(slope)")
        }
      }
    }
  }
}
