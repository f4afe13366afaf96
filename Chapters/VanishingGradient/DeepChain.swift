import NumericCore
import Textbook

/// A chain of single units, one a layer, each fed by the one before.
struct DeepChain {
  /// How many layers.
  static let depth = 30

  /// The error.
  let error: Expression
  /// The units' values, the input first.
  let values: [Expression]
  /// The derivative of the error by each layer's weight, the first layer first.
  let slopes: [Expression]

  /// States the chain, without showing it; `letter` names the units and the error.
  init(
    _ letter: String, _ activation: (Expression) -> Expression, weights: [Expression], input: Expression,
    target: Expression, in d: inout Derivation
  ) {
    (error, values, slopes) = d.withoutShowing { d in
      var values = [input]
      for (index, weight) in weights.enumerated() {
        let net = d.let(Symbol("s_\(letter)^(\(index + 1))"), weight * values[index])
        values.append(d.let(Symbol("\(letter)^(\(index + 1))"), activation(net)))
      }
      let error = d.let(Symbol("E_\(letter)"), (target - values[weights.count]).squared / 2)
      return (error, values, weights.map { d.partial(of: error, by: $0) })
    }
  }
}

extension VanishingGradient {
  /// The gradient at every depth of a chain of thirty layers, all with one weight.
  func throughThirtyLayers(in d: inout Derivation) {
    let depth = DeepChain.depth
    d.section(ko: "서른 층을 지나면", en: "Through thirty layers")
    d.note(Prose.chain)
    d.ask(Prose.howMuchIsLeft)
    let x = d.given("x", 1)
    let w = d.given("w", 1, as: .weight)
    let target = d.given("t", 0, as: .target)
    let weights = d.withoutShowing { d in (1...depth).map { d.let(Symbol("w^(\($0))"), w) } }
    let sigmoids = DeepChain("h", sigmoid, weights: weights, input: x, target: target, in: &d)
    let rectifiers = DeepChain("r", relu, weights: weights, input: x, target: target, in: &d)
    d.note(Prose.soItGoesOn)
    d.fold(ko: Prose.lastTwoLayers.ko, en: Prose.lastTwoLayers.en) { d in
      d.table { d in
        d.summedGradient(of: sigmoids.error, by: sigmoids.values[depth])
        for layer in [depth, depth - 1] {
          let net = Expression.symbol(Symbol("s_h^(\(layer))"))
          d.gradient(of: sigmoids.values[layer], by: net)
          let dE = d.summedGradient(of: sigmoids.error, by: net)
          d.call(dE[net], Symbol("δ^(\(layer))"))
          d.summedGradient(of: sigmoids.error, by: weights[layer - 1], sigmoids.values[layer - 1])
        }
      }
    }
    d.compare(
      Comparison(
        title: Prose.besideTitle, columns: [Prose.sigmoidColumn, Prose.reluColumn],
        rows: [30, 29, 28, 20, 10, 1].map { layer in
          (
            name: .symbol(.partial(of: "E", by: "w^(\(layer))")),
            values: [sigmoids.slopes[layer - 1], rectifiers.slopes[layer - 1]]
          )
        }))
    d.show(GradientByDepth(slopes: [sigmoids.slopes, rectifiers.slopes]))

    d.section(ko: "정말 작아지는가", en: "Does it really shrink?")
    d.note(Prose.quarter)
    let last = sigmoids.values[depth]
    let slope = d.partial(of: last, by: .symbol("s_h^(\(depth))"))
    let (factor, weight) = (d.partial(of: last, by: sigmoids.values[depth - 1]), weights[depth - 1])
    d.claim(
      "L3-60",
      [
        .equal(factor, slope * weight, nil),
        .atMost(slope, bound: 1 / 4, gap: (1 / 2 - last).squared, nil),
        .atMost(
          factor, bound: weight / 4, gap: weight * (1 / 2 - last).squared,
          Condition(ko: Prose.shrinksBelowFour.ko, en: Prose.shrinksBelowFour.en, positive: [weight])),
        .equal(
          d.partial(of: rectifiers.values[depth], by: rectifiers.values[1]), w.raised(to: depth - 1),
          Condition(
            ko: "\(x)와 \(w)가 양수일 때(ReLU가 모두 켜짐)",
            en: "if \(x) and \(w) are positive (all ReLUs are on)",
            // The net inputs from the first layer to the last.
            positive: (1...depth).map { w.raised(to: $0) * x })),
        doesNotShrink(rectifiers, w, x, in: &d),
        .runs(ThirtyLayers(weight: 1)),
      ])
    d.wording(of: "L3-60", Prose.shrinks)
    d.note(Prose.dependsOnTheWeights)
    let (first, net): (Expression, Expression) = (rectifiers.values[1], .symbol("s_r^(1)"))
    d.claim(
      "L3-65",
      [
        .cases(first, [Piece(net, where: net, .positive), Piece(0, where: net, .notPositive)]),
        doesNotShrink(rectifiers, w, x, in: &d),
      ])
    d.wording(of: "L3-65", Prose.staysTrainable)
    d.note(Prose.remedies)
  }

  /// That a layer of ReLUs passes the gradient down undiminished: its factor is at least 1.
  ///
  /// That is so for w ≥ 1, which is written w = 1 + v².
  private func doesNotShrink(
    _ chain: DeepChain, _ w: Expression, _ x: Expression, in d: inout Derivation
  ) -> Assertion {
    let excess = Expression.symbol("v").squared
    return .atMost(
      1, bound: d.partial(of: chain.values[2], by: chain.values[1]), gap: excess,
      Condition(
        ko: Prose.onAndNotBelowOne.ko, en: Prose.onAndNotBelowOne.en, assuming: [w.symbols[0]: 1 + excess],
        positive: [w * x, w.squared * x]))
  }
}

/// The two chains in floating point, by plain loops.
struct ThirtyLayers: Experiment {
  let claimed = Prose.shrinks
  /// All weights.
  let weight: Double

  func outcome(in study: Study) -> ExperimentRecord {
    let depth = DeepChain.depth
    let sigmoids = slopes(depth) { s in
      let h = s.applying(.sigmoid)
      return (h, h * (1 - h))
    }
    let rectifiers = slopes(depth) { s in (max(s, 0), s > 0 ? 1 : 0) }
    // x/h is at most 2 here, since σ is above ½ for a positive net input; each of the other 29 layers takes ¼.
    let bound = 2 * Double(sign: .plus, exponent: -2 * (depth - 1), significand: 1)
    return ExperimentRecord(
      Prose.chainSetup,
      [
        Observation(Prose.sigmoidRatio, sigmoids[0] / sigmoids[depth - 1], within: 0...bound),
        Observation(Prose.reluRatio, rectifiers[0] / rectifiers[depth - 1], within: 1...1),
      ])
  }

  /// ∂E/∂w of every layer of a chain with x = 1 and t = 0, the first layer first.
  private func slopes(
    _ depth: Int, _ activation: (Double) -> (value: Double, slope: Double)
  ) -> [Double] {
    var inputs = [1.0]
    var locals: [Double] = []
    for _ in 0..<depth {
      let (value, slope) = activation(weight * inputs.last!)
      inputs.append(value)
      locals.append(slope)
    }
    var result: [Double] = []
    var delta = inputs.removeLast()
    for (input, local) in zip(inputs, locals).reversed() {
      delta *= local
      result.append(delta * input)
      delta *= weight
    }
    return result.reversed()
  }
}
