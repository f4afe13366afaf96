import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("Slip", .tags(.derivation), .inTurn)
struct SlipTests {
  @Test("has a name of its own and a hint in both languages", arguments: Slip.all)
  func described(slip: Slip) {
    #expect(Slip.all.count { $0.id == slip.id } == 1)
    for text in [slip.name, slip.hint] {
      #expect(!text.ko.plain.isEmpty && !text.en.plain.isEmpty)
      #expect(text.ko != text.en)
    }
  }

  @Test("is named when what it gives is printed to nine or more digits", arguments: MadeSlip.all)
  func diagnosed(_ made: MadeSlip) throws {
    let slip = try #require(Slip.all.first { $0.id == made.id })
    let variants = slip.variants(made.derivation, [made.target])
    #expect(!variants.isEmpty)
    let right = made.derivation.printed(made.target, decimals: made.decimals)
    var explained = 0
    for variant in variants {
      let printed = variant.derivation.printed(made.target, decimals: made.decimals)
      // A variant that leaves the target as it is explains nothing.
      guard printed != right else { continue }
      let found = try #require(
        made.derivation.quantities.diagnosis(of: [.prints(.symbol(made.target), printed)]), "\(printed)")
      // An earlier slip may give the same value; then it is the one that is named.
      let earlier = Slip.all.prefix { $0.id != found.slip.id }.map(\.id)
      #expect(found.slip.id == made.id || !earlier.contains(made.id))
      if found.slip.id != made.id { #expect(made.twins.contains(found.slip.id), "\(found.slip.id)") }
      explained += found.slip.id == made.id ? 1 : 0
    }
    #expect(explained > 0)
  }

  @Test(
    "is never named for a right value", .tags(.mutant), arguments: ["E", "y", "∂E/∂w_1", "w_1^+", "E^(3)"])
  func rightValue(target: String) {
    for network in [smallNetwork(), smallNetwork(.sigmoid), smallNetwork(trainsBias: false)] {
      var d = network
      d.claim("T", target.e, prints: d.printed(Symbol(target)))
      let verdict = Study(d).verdicts[0]
      #expect(verdict.kind == .certified)
      #expect(verdict.diagnosis == nil)
    }
  }

  @Test("is not named when nothing fits", .tags(.mutant), arguments: ["0.123456789", "7.000000001", "-0.5"])
  func nothingFits(printed: PrintedDecimal) {
    let d = smallNetwork()
    for target in ["E", "∂E/∂w_1", "w_1^+", "E^(3)"] as [Symbol] {
      #expect(d.quantities.diagnosis(of: [.prints(.symbol(target), printed)])?.slip.id == nil)
    }
    #expect(d.quantities.diagnosis(of: []) == nil)
  }

  @Test("must explain every number of a claim together before one alone")
  func together() throws {
    var d = smallNetwork(.sigmoid)
    let flipped = try #require(Slip.signFlipped.variants(d, ["w_1^+"]).first).derivation
    let (first, second) = (flipped.printed("w_1^+"), PrintedDecimal("0.5"))
    d.claim("T", prints: ["w_1^+".e: first, "E".e: second])
    let verdict = Study(d).verdicts[0]
    #expect(verdict.kind == .refuted)
    #expect(verdict.refutations.count == 2)
    #expect(verdict.diagnosis?.slip.id == "sign-flipped")
    #expect(d.quantities.diagnosis(of: [.prints("w_1^+".e, first), .prints("E".e, second)]) == nil)
  }

  @Test("in a half is seen however the half is written", arguments: halvedSquares)
  func halves(error: Expression) throws {
    var d = Derivation()
    _ = (d.given("m", "0.7"), d.given("n", 3))
    d.let("E", error)
    let variant = try #require(Slip.halfDropped.variants(d, ["E"]).first)
    var exacts = variant.derivation.exacts
    #expect(exacts("E") == Rational(49, 100))
  }

  private static let halvedSquares: [Expression] = {
    let (square, n): (Expression, Expression) = ("m".e.squared, "n".e)
    let (half, twice): (Expression, Expression) = (.quotient(1, 2), .product([2, n]))
    return [
      square / 2, .product(["0.5", square]), .product([half, square]), -.quotient(-square, 2),
      .product([.quotient(square, twice), n]),
    ]
  }()

  @Test("in carrying numbers on rounds within repeated rounds, and each product if asked to")
  func roundedRounds() throws {
    var d = Derivation()
    let (w, eta) = (d.given("w", "0.7", as: .weight), d.given("η", "0.3", as: .rate))
    let next = d.step(w, along: d.gradient(of: d.let("E", w.squared / 2), by: w)[w], rate: eta)
    let after = d.after(3, roundsOf: [next], w)
    let variants = Slip.roundedCarried(decimals: 1).variants(d, [after.name])
    // w ← w − 0.3·w: 0.7, then 0.49 → 0.5, 0.35 → 0.4, 0.28 → 0.3; with the product rounded: 0.7 − 0.2 = 0.5,
    // 0.5 − 0.2 = 0.3 (0.15 rounds up), 0.3 − 0.1 = 0.2.
    for (variant, expected) in zip(variants, [Rational(3, 10), Rational(2, 10)]) {
      var (exacts, doubles, enclosures) = (
        variant.derivation.exacts, variant.derivation.doubles, variant.derivation.enclosures
      )
      #expect(exacts(after.name) == expected)
      #expect(enclosures(after.name).contains(expected))
      #expect(doubles(after.name) == expected.doubleValue)
    }
  }

  @Test("in a formula is named, with the right formula beside it")
  func formulas() throws {
    func diagnosis(_ left: Expression, _ printed: Expression) -> (String?, String?) {
      var d = smallNetwork(.sigmoid)
      d.claim("T", left, is: printed)
      let verdict = Study(d).verdicts[0]
      return (verdict.diagnosis?.slip.id, verdict.findings[0].corrected?.text)
    }
    let (t, y, v, h, x) = ("t".e, "y".e, "v".e, "h".e, "x_1".e)
    let slope = "∂E/∂w_1".e
    #expect(diagnosis(slope, (t - y) * v * h * (1 - h) * x) == ("sign-flipped", "−(t − y)·v·h·(1 − h)·x₁"))
    #expect(diagnosis(slope, -(t - y) * v * x).0 == "derivative-forgotten")
    #expect(diagnosis(slope, -(t - y) * v * h * x).0 == "activation-for-derivative")
    #expect(diagnosis(slope, -(t - y) * h * (1 - h) * x).0 == "factor-forgotten")
    #expect(diagnosis("E".e, (t - y).squared).0 == "half-dropped")
    #expect(diagnosis("w_1^+".e, "w_1".e + "η".e * slope).0 == "sign-flipped")
    #expect(diagnosis("y".e, v * h + x) == (nil, "v·h + c"))
  }
}

@Suite("Slips in powers of e", .tags(.derivation), .inTurn)
struct ExponentSlipTests {
  private var doubled: Derivation {
    var d = Derivation()
    let w = d.given("w", 0)
    d.gradient(of: d.let("y", 2 * d.let("v", exp(w))), by: w)
    return d
  }

  @Test("name the dropped exponent behind a displayed arithmetic with e in it")
  func shown() {
    func verdict(_ arithmetic: Expression) -> Verdict {
      var d = doubled
      d.claim("T", shows: ["∂y/∂w".e: arithmetic])
      return Study(d).verdicts[0]
    }
    let wrong = verdict(1 * 2 * exp(1))
    #expect(wrong.kind == .refuted)
    #expect(wrong.diagnosis?.slip.id == "exponent-dropped")
    #expect(wrong.diagnosis?.place == "v")
    #expect(verdict(2 * exp(0)).kind == .certified)
    // e² is what no slip gives.
    #expect(verdict(exp(2)).kind == .refuted)
    #expect(verdict(exp(2)).diagnosis?.slip.id == nil)
  }

  @Test("do not take an exponential for an activation")
  func noActivation() {
    for slip in [Slip.derivativeForgotten, .activationForDerivative, .derivativeAtActivation] {
      #expect(slip.variants(doubled, ["∂y/∂w"]).isEmpty)
      #expect(!slip.variants(smallNetwork(), ["∂E/∂w_1"]).isEmpty)
    }
  }
}

@Suite("Slips that could trap or never end", .tags(.mutant), .inTurn)
struct HostileSlipTests {
  @Test(
    "updating early makes no circle of two gradients that mention each other's weights",
    .timeLimit(.minutes(1)))
  func circle() throws {
    var d = Derivation()
    let (x, t, eta) = (d.given("x", 2), d.given("t", 1, as: .target), d.given("η", "0.1", as: .rate))
    let (a, b) = (d.given("a", "0.5", as: .weight), d.given("b", "0.25", as: .weight))
    let y = d.let("y", a * b * x)
    let error = d.let("E", (t - y).squared / 2)
    let slopes = d.gradient(of: error, by: b, a)
    let next = [d.step(b, along: slopes[b], rate: eta), d.step(a, along: slopes[a], rate: eta)]
    let after = d.after(2, roundsOf: next, error)
    let variants = Slip.updatedWeightsEarly.variants(d, [after.name])
    #expect(variants.count == 1)
    let early = variants[0].derivation
    // b is stated first, so it is updated first: only a's gradient sees a new weight.
    #expect(early.formula(of: "∂E/∂b")?.symbols.contains("a^+") == false)
    #expect(early.formula(of: "∂E/∂a")?.symbols.contains("b^+") == true)
    // −(t − y)·b⁺·x with y = 0.25, ∂E/∂b = −0.75·0.5·2 = −0.75 and b⁺ = 0.325.
    var exacts = early.exacts
    #expect(exacts("∂E/∂a") == Rational(-4875, 10_000))
    for slip in Slip.all {
      for variant in slip.variants(d, [after.name]) {
        var enclosures = variant.derivation.enclosures
        #expect(!enclosures(after.name).isEmpty, "\(slip.id)")
      }
    }
  }

  @Test("updating a bias is possible where the chapter shows that step without training with it")
  func shownStep() throws {
    var d = Derivation()
    let (x, eta) = (d.given("x", 2), d.given("η", "0.1", as: .rate))
    let (w, b) = (d.given("w", "0.5", as: .weight), d.given("b", "0.25", as: .bias))
    let error = d.let("E", (1 - (w * x + b)).squared / 2)
    let slopes = d.gradient(of: error, by: w, b)
    let next = d.step(w, along: slopes[w], rate: eta)
    d.step(b, along: slopes[b], rate: eta)
    let after = d.after(1, roundsOf: [next], error)
    let variant = try #require(Slip.biasUpdated.variants(d, [after.name]).first)
    // Both slopes: ∂E/∂w = 0.25·2 = 0.5, ∂E/∂b = 0.25; then w = 0.45, b = 0.225, and E = (1 − 1.125)²/2.
    var exacts = variant.derivation.exacts
    #expect(exacts(after.name) == Rational(1, 128))
  }

  @Test("updating biases trains those of each network by its own error and rate")
  func twoNetworks() throws {
    var d = Derivation()
    var later: [Expression] = []
    for (index, rate) in zip(1...2, ["0.1", "0.5"] as [PrintedDecimal]) {
      let (x, eta) = (d.given(Symbol("x_\(index)"), 2), d.given(Symbol("η_\(index)"), rate, as: .rate))
      let w = d.given(Symbol("w_\(index)"), "0.5", as: .weight)
      let b = d.given(Symbol("b_\(index)"), "0.25", as: .bias)
      let error = d.let(Symbol("E_\(index)"), (1 - (w * x + b)).squared / 2)
      let next = d.step(w, along: d.gradient(of: error, by: w)[w], rate: eta)
      later.append(d.after(1, roundsOf: [next], error))
    }
    let variant = try #require(Slip.biasUpdated.variants(d, later.map(\.name)).first)
    var exacts = variant.derivation.exacts
    // As above with η = 0.1; with η = 0.5, w = 0.25 and b = 0.125, so E = (1 − 0.625)²/2.
    #expect(exacts(later[0].name) == Rational(1, 128))
    #expect(exacts(later[1].name) == Rational(9, 128))
  }

  @Test("all leave alone a derivation without anything to slip on")
  func plain() {
    var d = Derivation()
    d.let("_", d.given("a", 1) + 1)
    d.let("__b", "_".e * 2)
    for slip in Slip.all {
      for variant in slip.variants(d, ["__b"]) {
        var exacts = variant.derivation.exacts
        #expect(exacts("__b").isDefined)
      }
    }
  }
}

// MARK: - Fixtures

/// A slip made in a network that has what it slips on, looked at where it shows.
struct MadeSlip: Sendable, CustomTestStringConvertible {
  let id: String
  let derivation: Derivation
  let target: Symbol
  /// Slips earlier in the list that give the same value in some place.
  let twins: [String]
  let decimals: Int

  var testDescription: String { id }

  init(_ id: String, _ derivation: Derivation, _ target: Symbol, twins: [String] = [], decimals: Int = 9) {
    self.id = id
    self.derivation = derivation
    self.target = target
    self.twins = twins
    self.decimals = decimals
  }

  static let all: [MadeSlip] =
    [
      MadeSlip("updated-weights-early", smallNetwork(), "w_1^+"),
      MadeSlip("one-round-off", smallNetwork(), "E^(3)"),
      MadeSlip("bias-updated", smallNetwork(trainsBias: false), "E^(3)"),
      MadeSlip("bias-not-updated", smallNetwork(), "E^(3)"),
      MadeSlip("sign-flipped", smallNetwork(), "w_1^+"),
      MadeSlip("derivative-forgotten", smallNetwork(), "∂E/∂w_1"),
      MadeSlip("activation-for-derivative", smallNetwork(.sigmoid), "∂E/∂w_1"),
      MadeSlip("derivative-at-activation", smallNetwork(.sigmoid), "∂E/∂w_1"),
      MadeSlip("derivative-at-net-input", smallNetwork(.sigmoid), "∂E/∂w_1"),
      MadeSlip("path-forgotten", twoPaths, "∂E/∂w"),
      MadeSlip(
        "factor-forgotten", smallNetwork(.sigmoid), "∂E/∂w_1",
        twins: ["derivative-forgotten", "activation-for-derivative"]),
      MadeSlip("exponent-dropped", powerOfE, "∂y/∂w", decimals: 9),
      MadeSlip("half-dropped", smallNetwork(), "E"),
      MadeSlip("half-kept", smallNetwork(), "∂E/∂w_1"),
      MadeSlip("denominator-dropped", shares, "e"),
      MadeSlip("row-copied", twoPaths, "y"),
    ] + (1...9).map { MadeSlip("rounded-carried-\($0)", smallNetwork(.sigmoid), "y", decimals: 12) }

  /// x → h₁, h₂ → y, with one weight used in both.
  private static let twoPaths: Derivation = {
    var d = Derivation()
    let (x, w, v) = (d.given("x", "0.7"), d.given("w", "0.3", as: .weight), d.given("v", "1.1", as: .weight))
    let h1 = d.let("h_1", tanh(w * x))
    let h2 = d.let("h_2", sigmoid(w * v))
    let y = d.let("y", h1 + 2 * h2)
    let error = d.let("E", (1 - y).squared / 2)
    d.gradient(of: error, by: w)
    return d
  }()

  /// y = 3v² + w with v = e^(−w).
  private static let powerOfE: Derivation = {
    var d = Derivation()
    let w = d.given("w", "0.3")
    let v = d.let("v", exp(-w))
    d.gradient(of: d.let("y", 3 * v.squared + w), by: w)
    return d
  }()

  /// An error shared out by weight.
  private static let shares: Derivation = {
    var d = Derivation()
    let (a, b, e1, e2) = (
      d.given("a", "0.3"), d.given("b", "0.8"), d.given("e_1", "0.7"), d.given("e_2", "0.45")
    )
    d.let("e", a / (a + b) * e1 + b / (a + b) * e2)
    return d
  }()
}

extension Slip: CustomTestStringConvertible {
  /// The slip's id.
  public var testDescription: String { id }
}

extension AlteredQuantities {
  /// The value as a slide would print it: the last result is not rounded before that.
  func printed(_ symbol: Symbol, decimals: Int = 9) -> PrintedDecimal {
    let value = approximations(of: [.prints(.symbol(symbol), 0)])[0]
    return .rounding(Rational(exactly: value) ?? Rational(0), decimals: decimals)
  }
}

extension Derivation {
  /// The value as a slide would print it.
  func printed(_ symbol: Symbol, decimals: Int = 9) -> PrintedDecimal {
    AlteredQuantities(self.quantities).printed(symbol, decimals: decimals)
  }
}
