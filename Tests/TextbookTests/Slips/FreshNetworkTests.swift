import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("A slip made in a network of no chapter", .tags(.derivation), .inTurn)
struct FreshNetworkTests {
  /// A mark that got lost is seen in a printed formula only, not in a number: CopyingSlipTests makes them. And no
  /// derivation shows how an answer was written.
  private static let lostMarks = (Slip.copyingSlips + Slip.answerSlips).map(\.id)

  @Test(
    "is diagnosed as that slip, wherever it is made",
    arguments: Slip.all.filter { !FreshNetworkTests.lostMarks.contains($0.id) })
  func alone(slip: Slip) throws {
    // It can't be made in a number: it is a way of writing.
    guard slip.id != "parentheses-lost" else { return try expectParenthesesLost() }
    let made = try #require(MadeSlips.all[slip.id], "the list has a slip that is not tried here")
    var named = 0
    for target in made.targets {
      let right = made.derivation.printed(target, decimals: 12)
      for variant in slip.variants(made.derivation, [target]) {
        let printed = variant.derivation.printed(target, decimals: 12)
        // Made where the target does not depend on it.
        guard printed != right else { continue }
        let found = try #require(
          made.derivation.quantities.diagnosis(of: [.prints(.symbol(target), printed)]),
          "\(target) = \(printed), \(variant.place?.name ?? "everywhere")")
        #expect(found.steps.count == 1)
        named += found.slip.id == slip.id ? 1 : 0
        #expect(
          found.slip.id == slip.id || made.twins.contains(found.slip.id),
          "\(target) = \(printed), \(variant.place?.name ?? "everywhere"): \(found.slip.id)")
      }
    }
    #expect(named > 0)
  }

  @Test("and another after it are diagnosed as the two", arguments: MadePair.all)
  func pairs(pair: MadePair) throws {
    let found = try #require(pair.derivation.quantities.diagnosis(of: [pair.goal(decimals: 9)]))
    #expect(found.slipIDs == pair.slips)
    #expect(found.steps.map(\.place) == pair.places)
  }

  @Test(
    "and another are not named where two digits are printed: by then, some pair always fits", .tags(.mutant))
  func fewDigits() throws {
    for pair in MadePair.all {
      let exact = pair.made.printed(pair.target, decimals: 12).value
      let goal = Goal.prints(.symbol(pair.target), .rounding(exact, significantDigits: 2))
      // One slip alone may give the two digits; it is named then, as the likelier.
      #expect((pair.derivation.quantities.diagnosis(of: [goal])?.steps.count ?? 1) == 1)
    }
  }

  @Test("and another leave a formula that is diagnosed as the two")
  func formulas() throws {
    func slips(_ printed: Expression) -> [String]? {
      var d = smallFreshNetwork()
      d.claim("T", "∂E/∂u_11".e, is: printed)
      return Study(d).verdicts[0].diagnosis?.slipIDs
    }
    let d = smallFreshNetwork()
    let first = try #require(Slip.derivativeForgotten.variants(d, ["∂E/∂u_11"]).first { $0.place == "h_1" })
    let second = try #require(Slip.pathForgotten.variants(first.derivation, ["∂E/∂u_11"]).first)
    #expect(slips(try #require(first.derivation.formula(of: "∂E/∂u_11"))) == ["derivative-forgotten"])
    #expect(
      slips(try #require(second.derivation.formula(of: "∂E/∂u_11"))) == [
        "derivative-forgotten", "path-forgotten",
      ])
  }

  /// (t₂ − o₂)·step(z₂)·(−h₁), written without the parentheses.
  private func expectParenthesesLost() throws {
    var d = freshNetwork()
    let (miss, active, h) = ("t_2".e - "o_2".e, Expression.apply(.step, "z_2".e), "h_1".e)
    d.claim("right", "∂E/∂v_21".e, is: miss * active * -h)
    d.claim("wrong", "∂E/∂v_21".e, is: .sum([miss * active, -h]))
    let verdicts = Study(d).verdicts
    #expect(verdicts[0].kind == .proved)
    #expect(verdicts[1].diagnosis?.slipIDs == ["parentheses-lost"])
  }
}

// MARK: - Fixtures

/// Where each slip of the list is made.
struct MadeSlips {
  let derivation: Derivation
  let targets: [Symbol]
  /// Earlier slips that give the same value by necessity.
  let twins: [String]

  init(_ derivation: Derivation, _ targets: [Symbol], twins: [String] = []) {
    self.derivation = derivation
    self.targets = targets
    self.twins = twins
  }

  static let all: [String: MadeSlips] = {
    let network = freshNetwork()
    let slope: [Symbol] = ["∂E/∂u_11"]
    var all = [
      "updated-weights-early": MadeSlips(network, ["u_11^+", "u_23^+"]),
      "one-round-off": MadeSlips(network, ["E^(3)", "o_1^(3)"]),
      "bias-updated": MadeSlips(freshNetwork(trainsBiases: false), ["E^(3)", "o_1^(3)"]),
      "bias-not-updated": MadeSlips(network, ["E^(3)", "o_1^(3)"]),
      "sign-flipped": MadeSlips(network, ["u_11^+", "∂E/∂v_11"]),
      "derivative-forgotten": MadeSlips(network, slope),
      "activation-for-derivative": MadeSlips(network, slope),
      "derivative-at-activation": MadeSlips(network, slope),
      "derivative-at-net-input": MadeSlips(network, slope),
      "derivative-elsewhere": MadeSlips(network, slope),
      "path-forgotten": MadeSlips(network, slope),
      // 1 − h² left out is tanh′ left out; σ(1 − σ) without 1 − σ is σ in place of σ′.
      "factor-forgotten": MadeSlips(
        network, slope + ["∂E/∂v_12"], twins: ["derivative-forgotten", "activation-for-derivative"]),
      "exponent-dropped": MadeSlips(network, ["∂E/∂v_11", "E"]),
      "half-dropped": MadeSlips(network, ["E", "∂E/∂u_11"]),
      "half-kept": MadeSlips(network, slope),
      "denominator-dropped": MadeSlips(network, ["p_1"]),
      "row-copied": MadeSlips(network, ["p_2", "E"]),
      "matrix-transposed": MadeSlips(network, ["E", "∂E/∂u_11"]),
      "bias-forgotten": MadeSlips(network, ["s_1", "z_2"]),
      "another-bias": MadeSlips(network, ["s_1", "z_2"]),
      // Where a net input is positive, its ReLU is the net input itself.
      "activation-forgotten": MadeSlips(network, ["h_1", "o_1", "∂E/∂v_12"]),
      "another-activation": MadeSlips(network, ["o_1"], twins: ["activation-forgotten"]),
      "exponent-sign-lost": MadeSlips(network, ["o_1", "r"]),
      "slope-twice": MadeSlips(network, slope),
      "another-slope": MadeSlips(network, slope),
      "activation-added": MadeSlips(plainOutput(), ["y", "∂E/∂v"]),
      "factors-added": MadeSlips(network, slope + ["∂E/∂v_12"]),
      "own-factor-kept": MadeSlips(derivativesByUnits(), ["∂E/∂h_1", "∂E/∂o"]),
      "slope-of-earlier-round": MadeSlips(twoRounds(), ["u^(2)"]),
      "difference-over-h": MadeSlips(plainArithmetic(), ["central"]),
      "square-forgotten": MadeSlips(network, ["E"]),
      "square-doubled": MadeSlips(network, ["E"]),
      "absolute-error": MadeSlips(network, ["E"]),
      "half-kept-in-part": MadeSlips(threeTwoNetwork(), ["∂E/∂u_2"]),
      "mean-for-sum": MadeSlips(freshKernel(), ["E"]),
      "rate-forgotten": MadeSlips(network, ["u_11^+"]),
      "another-weight": MadeSlips(network, ["z_1"]),
      "weights-transposed": MadeSlips(network, ["s_1", "s_2"]),
      // h₂ with h₁ in its place is a row that was copied.
      "another-unit": MadeSlips(network, ["z_1", "∂E/∂v_12"], twins: ["row-copied"]),
      "another-input": MadeSlips(network, ["s_1"]),
      "another-target": MadeSlips(network, ["E"]),
      // Without the path through the numerator, what is left on the diagonal is the form off it.
      "softmax-form-exchanged": MadeSlips(
        softmaxNetwork(), ["∂p_1/∂a_2", "∂p_2/∂a_2"], twins: ["path-forgotten"]),
      "softmax-slope-twice": MadeSlips(softmaxNetwork(), ["∂L/∂a_1"]),
      "sum-for-product": MadeSlips(plainArithmetic(), ["product", "∂product/∂b"]),
      "half-for-quarter": MadeSlips(plainArithmetic(), ["quarter"]),
      // Of one square alone, the 2 is a factor that was left out.
      "square-two-lost": MadeSlips(plainArithmetic(), ["∂squares/∂a"]),
      "mean-for-harmonic": MadeSlips(plainArithmetic(), ["harmonic"]),
      "one-sided-difference": MadeSlips(plainArithmetic(), ["central"]),
      "kernel-rotated": MadeSlips(freshKernel(), ["E", "n_2", "∂E/∂x_2", "∂E/∂x_3", "∂E/∂k_1"]),
    ]
    for decimals in 1...9 {
      // E with six decimals carried happens to end in 0: it is the same with five.
      all["rounded-carried-\(decimals)"] = MadeSlips(
        network, ["∂E/∂u_11", "E"], twins: decimals == 5 ? ["rounded-carried-6"] : [])
    }
    return all
  }()
}

/// Two slips, one after the other.
struct MadePair: Sendable, CustomTestStringConvertible {
  let derivation: Derivation
  let target: Symbol
  let slips: [String]
  let places: [Symbol?]
  let made: AlteredQuantities

  var testDescription: String { slips.joined(separator: ", ") }

  init(_ derivation: Derivation, _ target: Symbol, _ steps: (String, Symbol?)...) {
    self.derivation = derivation
    self.target = target
    slips = steps.map(\.0)
    places = steps.map(\.1)
    made = steps.reduce(AlteredQuantities(derivation.quantities)) { made, step in
      let slip = Slip.all.first { $0.id == step.0 }!
      let variants = slip.variants(made, [target]).filter { $0.place == step.1 }
      // Some places have two variants: the one that the target depends on.
      return variants.map(\.derivation).first { $0.printed(target) != made.printed(target) }!
    }
  }

  func goal(decimals: Int) -> Goal {
    .prints(.symbol(target), made.printed(target, decimals: decimals))
  }

  static let all = [
    MadePair(smallFreshNetwork(), "u_11^+", ("sign-flipped", "u_11^+"), ("derivative-forgotten", "h_1")),
    MadePair(smallFreshNetwork(), "E", ("exponent-dropped", "r"), ("half-dropped", "E")),
    MadePair(
      smallFreshNetwork(), "∂E/∂u_11", ("derivative-at-net-input", "h_1"), ("path-forgotten", "∂E/∂u_11")),
    MadePair(freshKernel(), "E", ("kernel-rotated", "k"), ("half-dropped", "E")),
  ]
}
