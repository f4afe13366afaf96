import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("Claim of a printed number", .tags(.printedValue), .inTurn)
struct PrintedNumberTests {
  @Test(
    "is decided exactly where the arithmetic is rational, ties included",
    arguments: [
      ("0.43", .certified), ("0.44", .certified), ("0.435", .certified), ("0.4350", .certified),
      ("0.4", .certified), ("0", .certified), ("0.45", .refuted), ("0.42", .refuted), ("0.434", .refuted),
      ("0.436", .refuted), ("-0.435", .refuted), ("1", .refuted), ("0.43500000000000000000000001", .refuted),
    ] as [(PrintedDecimal, Verdict.Kind)])
  func exact(printed: PrintedDecimal, kind: Verdict.Kind) {
    // 0.5 · 0.87 = 0.435, a tie that no binary floating-point number holds.
    let verdict = verdict(on: { d in
      let (a, b) = (d.given("a", "0.5"), d.given("b", "0.87"))
      d.claim("T", d.let("p", a * b), prints: printed)
    })
    #expect(verdict.kind == kind)
    #expect(verdict.findings[0].exact == Rational(435, 1000))
  }

  @Test(
    "is decided by the enclosure of an irrational value",
    arguments: [
      // σ(1) = 0.73105857863000487925…
      ("0.7", .certified), ("0.731", .certified), ("0.73105857863", .certified),
      ("0.73105857863000", .certified), ("0.732", .refuted), ("0.730", .refuted), ("-0.731", .refuted),
      ("0.731058578631", .refuted), ("0.7310585786301", .refuted), ("0.73105857863000487925", .undecided),
      ("0.7310585786300049", .undecided),
    ] as [(PrintedDecimal, Verdict.Kind)])
  func enclosed(printed: PrintedDecimal, kind: Verdict.Kind) throws {
    let verdict = verdict(on: { d in
      let x = d.given("x", 1)
      d.claim("T", d.let("h", sigmoid(x)), prints: printed)
    })
    #expect(verdict.kind == kind)
    #expect(verdict.findings[0].exact == nil)
    let enclosure = try #require(verdict.findings[0].enclosure)
    #expect(enclosure.contains(Rational(BigInteger("73105857863000487925")!, BigInteger(10).raised(to: 20))))
  }

  @Test(
    "stays undecided where the enclosure straddles the end of what prints so",
    arguments: [
      ("0.43", .undecided), ("0.44", .undecided), ("0.435", .certified), ("0.45", .refuted),
      ("0.42", .refuted),
    ] as [(PrintedDecimal, Verdict.Kind)])
  func straddling(printed: PrintedDecimal, kind: Verdict.Kind) {
    let verdict = verdict(on: { d in
      let x = d.given("x", "0.435")
      d.claim("T", d.let("y", exp(log(x))), prints: printed)
    })
    #expect(verdict.kind == kind)
  }

  @Test("is neither certified nor refuted where there is no value", .tags(.mutant), arguments: Undefined.all)
  func undefined(_ undefined: Undefined) {
    for printed: PrintedDecimal in ["0", "1", "-1", "5.00"] {
      let verdict = verdict(on: { d in
        let x = d.given("x", 1)
        d.claim("T", d.let("y", undefined.formula(x)), prints: printed)
      })
      #expect(verdict.kind == .undecided, "prints \(printed)")
      #expect(verdict.findings[0].corrected == nil)
    }
  }

  @Test("names the decimal that should stand there, with as many digits")
  func correction() throws {
    let verdict = verdict(on: { d in
      let x = d.given("x", 1)
      d.claim("T", prints: [d.let("h", sigmoid(x)): "0.743", d.let("n", -x / 3): "-0.30"])
    })
    #expect(verdict.kind == .refuted)
    #expect(verdict.refutations.map { $0.corrected?.text } == ["0.731", "-0.33"])
  }

  @Test("of an overflowing value has no correction")
  func overflow() {
    let verdict = verdict(on: { d in
      let x = d.given("x", 1000)
      d.claim("T", d.let("y", exp(x)), prints: "5.0")
    })
    #expect(verdict.kind == .refuted)
    #expect(verdict.findings[0].corrected == nil)
  }

  @Test("about a given is reproduced as stated, trailing zeros apart, and refuted otherwise")
  func given() {
    func kind(_ stated: PrintedDecimal) -> Verdict.Kind {
      verdict(on: { d in
        let x = d.given("x", "0.10")
        d.claim("T", gives: [x: stated])
      }).kind
    }
    #expect(kind("0.1") == .reproduced)
    #expect(kind("0.100") == .reproduced)
    #expect(kind("0.11") == .refuted)
    let computed = verdict(on: { d in
      let y = d.let("y", d.given("x", 1) + 1)
      d.claim("T", gives: [y: 2])
    })
    #expect(computed.kind == .undecided)
  }

  @Test("does not apply once a given that it rests on is set to something else")
  func overridden() {
    var d = Derivation(overrides: ["w": "0.5"])
    let (x, w) = (d.given("x", 1), d.given("w", 1))
    let (s, other) = (d.let("s", x * w), d.let("o", x + 1))
    d.claim("T-1", s, prints: 1)
    d.claim("T-2", other, prints: 2)
    d.claim("T-3", other, prints: 3)
    d.claim("T-4", gives: [w: 1])
    d.claim("T-5", shows: [s: 1 * "1.0"])
    d.claim("T-6", s, is: w * x)
    let kinds = Study(d).verdicts.map(\.kind)
    #expect(kinds == [.notApplicable, .certified, .refuted, .notApplicable, .notApplicable, .proved])
  }

  @Test(
    "of several parts is what its weakest part is",
    arguments: [
      (["0.5", "0.33"], .certified), (["0.5", "0.34"], .refuted), (["0.6", "0.33"], .refuted),
    ] as [([PrintedDecimal], Verdict.Kind)])
  func parts(printed: [PrintedDecimal], kind: Verdict.Kind) {
    let verdict = verdict(on: { d in
      let x = d.given("x", 1)
      d.claim("T", prints: [d.let("a", x / 2): printed[0], d.let("b", x / 3): printed[1]])
    })
    #expect(verdict.kind == kind)
    #expect(verdict.refutations.count == (kind == .refuted ? 1 : 0))
  }

  @Test("without parts is undecided")
  func empty() {
    #expect(verdict(on: { $0.claim("T", []) }).kind == .undecided)
  }

  @Test("is not held up by exact values that double in length from step to step", .timeLimit(.minutes(1)))
  func longExactValues() {
    let verdict = verdict(on: { d in
      var x = d.given("x_0", "0.3")
      // The logistic map: sixty exact steps would have 2^60 digits.
      for step in 1...60 { x = d.let(Symbol("x_\(step)"), "1.5" * x * (1 - x)) }
      d.claim("T", x, prints: "0.3333")
    })
    #expect(verdict.kind == .certified)
  }
}

@Suite("Displayed arithmetic", .tags(.printedValue), .inTurn)
struct DisplayedArithmeticTests {
  @Test(
    "says which of the two the slide printed: the quantity, or the rounded factors",
    arguments: [
      // h·h = 0.534446… while 0.731·0.731 = 0.534361.
      ("0.5344", true, true, .certified), ("0.53445", false, true, .certified),
      ("0.53436", true, false, .refuted), ("0.53", true, true, .certified), ("0.54", false, false, .refuted),
    ] as [(PrintedDecimal, Bool, Bool, Verdict.Kind)])
  func whichOne(printed: PrintedDecimal, arithmetic: Bool, quantity: Bool, kind: Verdict.Kind) throws {
    let verdict = verdict(on: { d in
      let h = d.let("h", sigmoid(d.given("x", 1)))
      d.claim("T", d.let("p", h * h), prints: printed, shown: "0.731" * "0.731")
    })
    let displayed = try #require(verdict.findings[0].displayed)
    #expect(displayed.value == Rational(534_361, 1_000_000))
    #expect(displayed.agreesWithPrint == arithmetic)
    #expect(displayed.quantityAgrees == quantity)
    #expect(verdict.kind == kind)
  }

  @Test("without a rational value is left aside")
  func irrational() {
    let verdict = verdict(on: { d in
      let h = d.let("h", sigmoid(d.given("x", 1)))
      d.claim("T", h, prints: "0.731", shown: 1 / (1 + exp(-1)))
    })
    #expect(verdict.kind == .certified)
    #expect(verdict.findings[0].displayed == nil)
  }

  @Test("of a claim that shows it must be the quantity's exact value")
  func shows() throws {
    func claim(_ arithmetic: Expression) -> Verdict {
      verdict(on: { d in
        let (w, e) = (d.given("w", "0.3"), d.given("e", "0.8"))
        let p = d.let("p", w / (w + e) * e)
        d.claim("T", shows: [p: arithmetic])
      })
    }
    #expect(claim("0.3" / "1.1" * "0.8").kind == .certified)
    #expect(claim("0.24" / "1.1").kind == .certified)
    let wrong = claim("0.3" / "1.2" * "0.8")
    #expect(wrong.kind == .refuted)
    #expect(wrong.findings[0].corrected?.text == "(0.3/(0.3 + 0.8))·0.8")
    // An irrational displayed value is apart from the exact one, or cannot be told from it.
    #expect(claim(exp(-1)).kind == .refuted)
    #expect(claim("0.24" / "1.1" + exp("-1e3")).kind == .undecided)
  }

  @Test("of an irrational quantity is refuted when it is outside the enclosure, else undecided")
  func showsIrrational() {
    func kind(_ arithmetic: Expression) -> Verdict.Kind {
      verdict(on: { d in
        let h = d.let("h", sigmoid(d.given("x", 1)))
        d.claim("T", shows: [h: arithmetic])
      }).kind
    }
    #expect(kind("0.731") == .refuted)
    #expect(kind("0.731058578630004879") == .undecided)
  }

  @Test(
    "with e or π in it is certified by normal form, and a wrong one refuted",
    arguments: [
      (2 * .pi - 3, .certified), (-1 - 2 - .pi * -1 + .pi, .certified),
      (exp(1) * 0 + 2 * .pi - 3, .certified), (.pi - 3, .refuted), (2 * .pi + 3, .refuted),
      (-2 * exp(1), .refuted), ("3.283185", .refuted), (2 * .pi - 3 + exp("-1e3"), .undecided),
      (1 / sin(.pi), .undecided),
    ] as [(Expression, Verdict.Kind)])
  func showsTranscendental(arithmetic: Expression, kind: Verdict.Kind) {
    let verdict = verdict(on: { d in
      let w = d.given("w", 0)
      d.claim("T", shows: [d.let("y", -3 * exp(w) - 2 * .pi * cos((w + 1) * .pi)): arithmetic])
    })
    #expect(verdict.kind == kind)
    #expect(verdict.findings[0].exact == nil)
  }

  @Test("of an integer that only a proof finds has that exact value, and so has what is computed from it")
  func provedInteger() {
    var d = Derivation()
    let w = d.given("w", 0)
    let t = d.let("t", sin((w + 1) * .pi))
    let y = d.let("y", 1 / (4 + t))
    d.let("near", t + "1e-30" * .pi)
    d.let("undefined", 1 / t)
    d.claim("T", prints: [t: 0, y: "0.25"])
    let study = Study(d)
    #expect(study.verdicts[0].kind == .certified)
    #expect(study.exacts["t"] == Rational(0))
    #expect(study.exacts["y"] == Rational(1, 4))
    #expect(study.exacts["near"] == nil)
    #expect(study.exacts["undefined"] == nil)
  }
}

// MARK: - Fixtures

/// A formula that has no value at x = 1.
struct Undefined: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let formula: @Sendable (Expression) -> Expression

  static let all: [Undefined] = [
    Undefined(testDescription: "1/0") { 1 / ($0 - 1) },
    Undefined(testDescription: "0/0") { ($0 - 1) / ($0 - 1) },
    Undefined(testDescription: "log 0") { log($0 - 1) },
    Undefined(testDescription: "log −1") { log($0 - 2) },
    Undefined(testDescription: "√−1") { .apply(.squareRoot, $0 - 2) },
    Undefined(testDescription: "0·log 0") { ($0 - 1) * log($0 - 1) },
    Undefined(testDescription: "0·(1/0)") { ($0 - 1) * (1 / ($0 - 1)) },
    Undefined(testDescription: "0⁻¹") { ($0 - 1).raised(to: -1) },
    Undefined(testDescription: "∞ − ∞") { exp(1000 * $0) - exp(1000 * $0) },
    Undefined(testDescription: "1/0, with a divisor only enclosed") { 1 / (exp($0) - exp(1)) },
    Undefined(testDescription: "0/0, with a divisor only enclosed") { ($0 - 1) / (exp($0) - exp(1)) },
    Undefined(testDescription: "√ of a negative, only enclosed") {
      .apply(.squareRoot, exp(log($0 * 2)) - exp(log(2)) - "1e-30")
    },
  ]
}

extension Correction {
  /// What should stand there, as text.
  var text: String {
    switch self {
    case .decimal(let decimal): decimal.description
    case .formula(let formula): formula.unicode
    case .matrix(let formula): formula.unicode
    case .words(let words): words.en.plain
    }
  }
}
