import NumericCore
import Signatures
import Textbook

extension TwoTwoTwoNetwork {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [Self.layer, Self.outputDeltas, Self.hiddenDeltas, Self.weightGradient, Self.step, Self.mendHiddenDeltas]
  }

  private static let weights = Exercise.Parameter(
    "weights", .matrix, ko: "W, 유닛마다 한 행", en: "W, a row for each unit")

  private static let layer = Exercise(
    "layer", ExerciseWords.layer,
    formulas: ["net_j = Σ_k w_jk·x_k + b_j", "out_j = σ(net_j)"],
    takes: [
      weights, .init("biases", .vector, ko: "b, 유닛마다 하나", en: "b, one for each unit"),
      .init("inputs", .vector, ko: "x, 아래층에서 온 값", en: "x, what comes from the layer below"),
    ],
    gives: .init("outputs", .vector, ko: "out, 유닛마다 하나", en: "out, one for each unit"),
    rows: .units, otherwise: ExerciseRewordings.layer,
    on: .chapter { _ in
      Exercise.Call(
        [.matrix([["w_1", "w_2"], ["w_3", "w_4"]]), .vector(["b_1", "b_1"]), .vector(["i_1", "i_2"])],
        gives: .vector(["out_h1", "out_h2"]))
    },
    .sizes(.inputs(1...4), .units(1...4)) { d, n in
      let w = d.practice("w", n[1], by: n[0], as: .weight), b = d.practice("b", n[1], as: .bias)
      let x = d.practice("x", n[0], as: .input)
      let out = (0..<n[1]).map { j in
        d.let(
          Symbol("out_\(j + 1)"), sigmoid(d.let(Symbol("net_\(j + 1)"), weightedSum(w[j], x, plus: b[j]))))
      }
      return Exercise.Call([.matrix(of: w), .vector(of: b), .vector(of: x)], gives: .vector(of: out))
    })

  private static let outputDeltas = Exercise(
    "outputDeltas", ExerciseWords.outputDeltas,
    takes: [
      .init("outputs", .vector, ko: "out, 출력층의 활성화 값", en: "out, the activations of the output layer"),
      .init("targets", .vector, ko: "target, 목표값", en: "target"),
    ],
    gives: .init("deltas", .vector, ko: "δ, 유닛마다 하나", en: "δ, one for each unit"),
    after: ["layer"],
    otherwise: ExerciseRewordings.outputDeltas,
    on: .chapter { d in
      let deltas = ["net_o1", "net_o2"].map { d.partial(of: .symbol("E"), by: .symbol($0)) }
      return Exercise.Call(
        [.vector(["out_o1", "out_o2"]), .vector(["target_o1", "target_o2"])], gives: .vector(of: deltas))
    },
    .sizes(.units(1...5)) { d, n in
      let net = d.practice("net", n[0], as: .input), t = d.practice("t", n[0], as: .target)
      let out = net.enumerated().map { j, net in d.let(Symbol("out_\(j + 1)"), sigmoid(net)) }
      let error = d.let("E", .sum(zip(t, out).map { ($0 - $1).squared / 2 }))
      let deltas = net.map { d.partial(of: error, by: $0) }
      return Exercise.Call([.vector(of: out), .vector(of: t)], gives: .vector(of: deltas))
    })

  private static let handedToHiddenLayer: [Exercise.Parameter] = [
    .init(
      "weights", .matrix, ko: "W, 위층의 가중치: 위층 유닛마다 한 행",
      en: "W, the weights of the layer above: a row for each unit there"),
    .init("deltas", .vector, ko: "δ, 위층의 것", en: "δ of the layer above"),
    .init("outputs", .vector, ko: "out, 은닉층의 활성화 값", en: "out, the hidden activations"),
  ]

  private static let hiddenDeltas = Exercise(
    "hiddenDeltas", ExerciseWords.hiddenDeltas,
    takes: handedToHiddenLayer,
    gives: .init("hidden", .vector, ko: "δ, 은닉 유닛마다 하나", en: "δ, one for each hidden unit"),
    after: ["outputDeltas"],
    rows: .units, otherwise: ExerciseRewordings.hiddenDeltas, on: hiddenLayerOnTheSlide, anyHiddenLayer)

  private static let mendHiddenDeltas = Exercise(
    "mendHiddenDeltas", ExerciseWords.mendHiddenDeltas, takes: handedToHiddenLayer,
    gives: .init("hidden", .vector, ko: "δ, 은닉 유닛마다 하나", en: "δ, one for each hidden unit"),
    after: ["hiddenDeltas"],
    bugs: [
      .init("derivative-forgotten", hiddenBody("return sum")),
      .init("activation-for-derivative", hiddenBody("return sum * outputs[k]")),
      .init("sign-flipped", hiddenBody("return -sum * outputs[k] * (1 - outputs[k])")),
    ],
    rows: .units, otherwise: ExerciseRewordings.mendHiddenDeltas, on: hiddenLayerOnTheSlide, anyHiddenLayer)

  /// δ of each hidden unit, with a last line of one's own.
  private static func hiddenBody(_ last: String) -> String {
    """
    outputs.indices.map { k in
      var sum = 0.0
      for (row, delta) in zip(weights, deltas) { sum += row[k] * delta }
      \(last)
    }
    """
  }

  private static let hiddenLayerOnTheSlide = Exercise.Network.chapter { d in
    let above = d.handOver(.symbol("E"), by: [.symbol("net_o1"), .symbol("net_o2")])
    let hidden = ["net_h1", "net_h2"].map { d.partial(of: .symbol("E"), by: .symbol($0)) }
    return Exercise.Call(
      [.matrix([["w_5", "w_6"], ["w_7", "w_8"]]), .vector(of: above), .vector(["out_h1", "out_h2"])],
      gives: .vector(of: hidden))
  }

  private static let anyHiddenLayer = Exercise.Network.sizes(.units(1...4), .outputs(1...4)) { d, n in
    let net = d.practice("net", n[0], as: .input)
    let out = net.enumerated().map { k, net in d.let(Symbol("out_\(k + 1)"), sigmoid(net)) }
    let w = d.practice("w", n[1], by: n[0], as: .weight), t = d.practice("t", n[1], as: .target)
    let above = w.enumerated().map { j, row in d.let(Symbol("net_\(j + 1)^(2)"), weightedSum(row, out)) }
    let outputs = above.enumerated().map { j, net in d.let(Symbol("out_\(j + 1)^(2)"), sigmoid(net)) }
    let error = d.let("E", .sum(zip(t, outputs).map { ($0 - $1).squared / 2 }))
    let deltas = d.handOver(error, by: above)
    let hidden = net.map { d.partial(of: error, by: $0) }
    return Exercise.Call(
      [.matrix(of: w), .vector(of: deltas), .vector(of: out)], gives: .vector(of: hidden))
  }

  private static let weightGradient = Exercise(
    "weightGradient", ExerciseWords.weightGradient,
    takes: [
      .init("deltas", .vector, ko: "δ, 유닛마다 하나", en: "δ, one for each unit"),
      .init("inputs", .vector, ko: "x, 그 층의 입력", en: "x, the layer's inputs"),
    ],
    gives: .init("gradient", .matrix, ko: "∂E/∂W, W와 같은 모양", en: "∂E/∂W, in the shape of W"),
    after: ["outputDeltas", "hiddenDeltas"],
    rows: .units, otherwise: ExerciseRewordings.weightGradient,
    on: .chapter { d in
      let deltas = d.handOver(.symbol("E"), by: [.symbol("net_o1"), .symbol("net_o2")])
      let gradient = [["w_5", "w_6"], ["w_7", "w_8"]].map { row in
        row.map { d.partial(of: .symbol("E"), by: .symbol($0)) }
      }
      return Exercise.Call(
        [.vector(of: deltas), .vector(["out_h1", "out_h2"])], gives: .matrix(of: gradient))
    },
    .sizes(.inputs(1...4), .units(1...4)) { d, n in
      let w = d.practice("w", n[1], by: n[0], as: .weight), x = d.practice("x", n[0], as: .input)
      let t = d.practice("t", n[1], as: .target)
      let net = w.enumerated().map { j, row in d.let(Symbol("net_\(j + 1)"), weightedSum(row, x)) }
      let out = net.enumerated().map { j, net in d.let(Symbol("out_\(j + 1)"), sigmoid(net)) }
      let error = d.let("E", .sum(zip(t, out).map { ($0 - $1).squared / 2 }))
      let deltas = d.handOver(error, by: net)
      let gradient = w.map { row in row.map { d.partial(of: error, by: $0) } }
      return Exercise.Call([.vector(of: deltas), .vector(of: x)], gives: .matrix(of: gradient))
    })

  private static let step = Exercise(
    "step", ExerciseWords.step,
    takes: [
      weights, .init("gradient", .matrix, ko: "∂E/∂W", en: "∂E/∂W"),
      .init("rate", .number, ko: "γ, 학습률", en: "γ, the learning rate"),
    ],
    gives: .init("updated", .matrix, ko: "W⁺", en: "W⁺"),
    after: ["weightGradient"],
    rows: .units, otherwise: ExerciseRewordings.step,
    on: .chapter { d in
      let names: [[Symbol]] = [["w_5", "w_6"], ["w_7", "w_8"]]
      let gradient = names.map { row in row.map { d.partial(of: .symbol("E"), by: .symbol($0)) } }
      return Exercise.Call(
        [.matrix(names), .matrix(of: gradient), .entry("γ")],
        gives: .matrix([["w_5^+", "w_6^+"], ["w_7^+", "w_8^+"]]))
    },
    .sizes(.inputs(1...3), .units(1...3)) { d, n in
      let w = d.practice("w", n[1], by: n[0], as: .weight), x = d.practice("x", n[0], as: .input)
      let t = d.practice("t", n[1], as: .target), rate = d.given("γ", "0.5", as: .rate)
      let net = w.enumerated().map { j, row in d.let(Symbol("net_\(j + 1)"), weightedSum(row, x)) }
      let error = d.let("E", .sum(zip(t, net).map { ($0 - $1).squared / 2 }))
      let gradient = w.map { row in row.map { d.partial(of: error, by: $0) } }
      let updated = zip(w, gradient).map { weights, gradient in
        zip(weights, gradient).map { d.step($0, along: $1, rate: rate) }
      }
      return Exercise.Call(
        [.matrix(of: w), .matrix(of: gradient), .number(rate)], gives: .matrix(of: updated))
    })
}
