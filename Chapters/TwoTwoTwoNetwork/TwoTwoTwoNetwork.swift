import NumericCore
import Textbook

/// The 2-2-2 network: one full round, then ten thousand (L4, with the numbers of Mazur 2015).
public struct TwoTwoTwoNetwork: Chapter {
  /// Creates the chapter.
  public init() {}

  /// The executable's name.
  public let name = "two-two-two-network"

  /// What a worksheet asks for: what is computed, but for the derivatives whose like is asked beside them.
  public var asked: [Symbol]? {
    ["net_h1", "out_h1", "net_h2", "out_h2", "net_o1", "out_o1", "net_o2", "out_o2", "E_o1", "E_o2", "E"]
      + [.partial(of: "E", by: "out_o1"), .partial(of: "out_o1", by: "net_o1")]
      + .gradient(of: "E", by: ["net_o1", "net_o2", "w_5", "w_6", "w_7", "w_8"])
      + [
        .partial(of: "E_o1", by: "out_h1"), .partial(of: "E_o2", by: "out_h1"),
        .partial(of: "E", by: "out_h1"),
      ]
      + [.partial(of: "out_h1", by: "net_h1")]
      + .gradient(of: "E", by: ["net_h1", "net_h2", "w_1", "w_2", "w_3", "w_4"])
      + (1...8).map { Symbol("w_\($0)").updated }
  }

  /// States the derivation.
  public func derive(in d: inout Derivation) {
    d.section(ko: "주어진 값", en: "Given")
    d.note(Prose.whoseNumbers)
    let i1 = d.given("i_1", "0.05")
    let i2 = d.given("i_2", "0.10")
    let target1 = d.given("target_o1", "0.01", as: .target)
    let target2 = d.given("target_o2", "0.99", as: .target)
    let w: [Expression] = zip(
      1...8, ["0.15", "0.20", "0.25", "0.30", "0.40", "0.45", "0.50", "0.55"] as [PrintedDecimal]
    )
    .map { d.given(Symbol("w_\($0)"), $1, as: .weight) }
    let (w1, w2, w3, w4, w5, w6, w7, w8) = (w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7])
    let b1 = d.given("b_1", "0.35", as: .bias)
    let b2 = d.given("b_2", "0.60", as: .bias)
    let gamma = d.given("γ", "0.5", as: .rate)
    d.claim(
      "M-01",
      gives: [
        i1: "0.05", i2: "0.10", target1: "0.01", target2: "0.99", w1: "0.15", w2: "0.20", w3: "0.25",
        w4: "0.30", w5: "0.40", w6: "0.45", w7: "0.50", w8: "0.55", b1: "0.35", b2: "0.60", gamma: "0.5",
      ])
    d.ask(Prose.willW5Rise)

    d.section(ko: "순전파와 오차", en: "Forward, and the error")
    d.note(Prose.forward)
    let netH1 = d.let("net_h1", w1 * i1 + w2 * i2 + b1)
    d.claim("M-02", netH1, prints: "0.3775")
    let outH1 = d.let("out_h1", sigmoid(netH1))
    d.claim("M-03", outH1, prints: "0.593269992")
    let (netH2, outH2, netO1, outO1, netO2, outO2) = d.fold(ko: Prose.otherUnits.ko, en: Prose.otherUnits.en)
    { d in
      d.table(leaving: "net_o2") { d in
        let netH2 = d.let("net_h2", w3 * i1 + w4 * i2 + b1)
        let outH2 = d.let("out_h2", sigmoid(netH2))
        d.claim("M-04", outH2, prints: "0.596884378")
        let netO1 = d.let("net_o1", w5 * outH1 + w6 * outH2 + b2)
        d.claim("M-05", netO1, prints: "1.105905967")
        let outO1 = d.let("out_o1", sigmoid(netO1))
        d.claim("M-06", outO1, prints: "0.75136507")
        let netO2 = d.let("net_o2", w7 * outH1 + w8 * outH2 + b2)
        let outO2 = d.let("out_o2", sigmoid(netO2))
        d.claim("M-07", outO2, prints: "0.772928465")
        return (netH2, outH2, netO1, outO1, netO2, outO2)
      }
    }

    let E1 = d.let("E_o1", (target1 - outO1).squared / 2)
    d.claim("M-08", E1, prints: "0.274811083")
    let E2 = d.let("E_o2", (target2 - outO2).squared / 2)
    d.claim("M-09", E2, prints: "0.023560026")
    let E = d.let("E", E1 + E2)
    d.claim("L4-02", defines: [E: (target1 - outO1).squared / 2 + (target2 - outO2).squared / 2])
    d.claim("M-10", E, prints: "0.298371109")
    d.claim("L4-01", defines: [netO1: w5 * outH1 + w6 * outH2], provided: withoutBias)
    let network = NetworkDrawing(
      nodes: [[i1], [i2], [netH1, outH1], [netH2, outH2], [netO1, outO1], [netO2, outO2]],
      edges: [
        (i1, outH1, w1), (i2, outH1, w2), (i1, outH2, w3), (i2, outH2, w4),
        (outH1, outO1, w5), (outH2, outO1, w6), (outH1, outO2, w7), (outH2, outO2, w8),
      ], of: E)
    d.draw(network, as: "two-two-two", caption: Prose.networkForward)

    d.section(ko: "역전파: 오차에서 출력층까지", en: "Backward: from the error to the output layer")
    d.note(Prose.nudge)
    d.nudge(w5, by: "0.01", watching: E)
    d.note(Prose.outputLayer)
    let dE = d.summedGradient(of: E, by: outO1)
    d.claim("L4-05", dE[outO1], is: -(target1 - outO1))
    d.claim("M-11", dE[outO1], prints: "0.74136507")
    let dOut1 = d.gradient(of: outO1, by: netO1)
    d.claim("L4-06", dOut1[netO1], is: outO1 * (1 - outO1))
    d.claim("M-12", dOut1[netO1], prints: "0.186815602")
    d.summedGradient(of: E, by: netO1)
    d.call(dE[netO1], "δ_o1")
    d.claim("M-15", dE[netO1], prints: "0.138498562")
    d.note(Prose.outputWeights)
    d.summedGradient(of: E, by: w5)
    let dNet1 = Gradient(of: "net_o1")
    d.partial(of: netO1, by: w5)
    d.claim("L4-07", dNet1[w5], is: outH1)
    d.claim("L4-04", dE[w5], is: dE[outO1] * dOut1[netO1] * dNet1[w5])
    d.claim("M-13", dE[w5], prints: "0.082167041")
    d.note(Prose.otherOutputWeights)
    d.table(leaving: "∂E/∂w_8") { d in
      d.summedGradient(of: E, by: outO2)
      d.gradient(of: outO2, by: netO2)
      d.summedGradient(of: E, by: netO2)
      d.call(dE[netO2], "δ_o2")
      d.summedGradient(of: E, by: w6, w7, w8, b2)
    }

    d.section(ko: "역전파: 은닉층까지", en: "Backward: on to the hidden layer")
    d.note(Prose.hiddenLayer)
    d.summedGradient(of: E, by: outH1)
    let fromE1 = d.partial(of: E1, by: outH1)
    d.claim("M-16", fromE1, prints: "0.055399425")
    let fromE2 = d.partial(of: E2, by: outH1)
    d.claim("M-18", dE[outH1], prints: "0.036350306")
    d.claim("L4-09", dE[outH1], is: fromE1 + fromE2)
    d.claim(
      "L4-10",
      equal: [
        fromE1: d.partial(of: E1, by: outO1) * dOut1[netO1] * d.partial(of: netO1, by: outH1),
        fromE2: d.partial(of: E2, by: outO2) * d.partial(of: outO2, by: netO2)
          * d.partial(of: netO2, by: outH1),
      ])
    d.claim("L4-11", d.partial(of: netO1, by: outH1), is: w5)
    d.note(Prose.hiddenDelta)
    // The unit's slope stands as a factor in δ: it has been a line of its own in the output layer.
    let (dHidden, slope) = d.settingAside { d in d.gradient(of: outH1, by: netH1) }
    d.claim("M-19", dHidden[netH1], prints: "0.241300709")
    d.summedGradient(of: E, by: netH1)
    d.call(dE[netH1], "δ_h1")
    d.summedGradient(of: E, by: w1)
    d.claim("M-20", dE[w1], prints: "0.000438568")
    d.fold(ko: Prose.otherHiddenWeights.ko, en: Prose.otherHiddenWeights.en) { d in
      d.show(slope)
      d.table(leaving: "∂E/∂w_4") { d in
        d.summedGradient(of: E, by: outH2)
        d.gradient(of: outH2, by: netH2)
        d.summedGradient(of: E, by: netH2)
        d.call(dE[netH2], "δ_h2")
        d.summedGradient(of: E, by: w2, w3, w4, b1)
      }
    }
    d.alongPaths(dE[w1], costOf: w.map { dE[$0] })

    d.draw(network, as: "two-two-two-backward", caption: Prose.networkBackward)
    d.claim("M-17", fromE2, prints: "-0.019049119")
    d.note(Prose.inMatrices)

    d.section(ko: "갱신, 그리고 유명한 풀이의 실수", en: "Update, and the famous example's mistake")
    d.note(Prose.update)
    let next = d.table { d in w.map { d.step($0, along: dE[$0], rate: gamma) } }
    d.claim("L4-03", .symbol("w_5^+"), follows: .symbol("w_5") - .symbol("γ") * .symbol("∂E/∂w_5"))
    d.claim(
      "L4-08",
      [
        .equal(dE[w1], dE[outH1] * dHidden[netH1] * d.partial(of: netH1, by: w1), nil),
        .rule(.symbol("w_1^+"), .symbol("w_1") - .symbol("γ") * .symbol("∂E/∂w_1")),
      ])
    d.claim(
      "M-14",
      prints: [next[4]: "0.35891648", next[5]: "0.408666186", next[6]: "0.511301270", next[7]: "0.561370121"])
    d.claim(
      "M-21",
      prints: [next[0]: "0.149780716", next[1]: "0.19956143", next[2]: "0.24975114", next[3]: "0.29950229"])
    d.note(Prose.biasesStay)
    d.claim("M-22", d.after(1, roundsOf: next, E), prints: "0.291027924")
    d.note(Prose.theMistake)
    d.note(Prose.manyRounds)
    let final = d.fold(ko: "만 회차 뒤의 오차와 출력", en: "The error and the outputs after ten thousand rounds") { d in
      [E, outO1, outO2].map { d.after(10_000, roundsOf: next, $0) }
    }
    d.claim("M-23", final[0], prints: "0.0000351085")
    d.claim("M-24", prints: [final[1]: "0.015912196", final[2]: "0.984065734"])
    d.note(Prose.severalRuns)
    d.wentWrong([
      WrongNumber(dE[w5], .halfDropped), WrongNumber(dE[w1], .derivativeForgotten, at: [outH1, outH2]),
      WrongNumber(dE[w1], .pathForgotten, at: [outO2]), WrongNumber(dE[outH1], .weightsTransposed),
      WrongNumber(dE[w1], .updatedWeightsEarly),
    ])
  }

  /// The lecture's own network has no biases; Mazur's, whose numbers the chapter computes with, has them.
  private var withoutBias: Condition {
    Condition(
      ko: "편향이 없을 때(\(Symbol("b_2")) = 0)", en: "without a bias (\(Symbol("b_2")) = 0)", assuming: ["b_2": 0])
  }
}
