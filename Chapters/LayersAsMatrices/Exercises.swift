import NumericCore
import Signatures
import Textbook

extension LayersAsMatrices {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [Self.product, Self.activations, Self.forward, Self.backward, Self.mendBackward, Self.step]
  }

  private static let layers = Exercise.Parameter(
    "layers", .list(PractisedLayer.type), ko: "층, 아래에서 위로. W는 유닛마다 한 행",
    en: "the layers, from below; W has a row for each unit")

  // MARK: - One layer

  private static let product = Exercise(
    "product", ExerciseWords.product,
    formulas: ["s_j = Σ_k w_jk·x_k"],
    takes: [
      .init("matrix", .matrix, ko: "W, 행의 목록", en: "W, a list of rows"),
      .init("vector", .vector, ko: "x, 행의 길이만큼", en: "x, as long as a row"),
    ],
    gives: .init("result", .vector, ko: "s = W·x, 행마다 하나", en: "s = W·x, one for each row"),
    rows: .units, otherwise: ExerciseRewordings.product,
    on: .chapter { _ in
      let rows: [[Symbol]] = [
        ["w_11", "w_12", "w_13"], ["w_21", "w_22", "w_23"], ["w_31", "w_32", "w_33"],
      ]
      return Exercise.Call(
        [.matrix(rows), .vector(["x_1", "x_2", "x_3"])], gives: .vector(["s_1", "s_2", "s_3"]))
    },
    .sizes(.init(1...4, ko: "행", en: "rows"), .init(1...4, ko: "열", en: "columns")) { d, n in
      let w = d.practice("w", n[0], by: n[1], as: .weight), x = d.practice("x", n[1], as: .input)
      let s = w.enumerated().map { j, row in d.let(Symbol("s_\(j + 1)"), weightedSum(row, x)) }
      return Exercise.Call([.matrix(of: w), .vector(of: x)], gives: .vector(of: s))
    })

  private static let activations = Exercise(
    "activations", ExerciseWords.activations,
    takes: [
      .init("layer", PractisedLayer.type, ko: "층: W와 b", en: "the layer: W and b"),
      .init("inputs", .vector, ko: "a^(l−1), 아래층에서 온 값", en: "a^(l−1), what comes from the layer below"),
    ],
    gives: .init("activations", .vector, ko: "a^(l), 유닛마다 하나", en: "a^(l), one for each unit"),
    after: ["product"],
    rows: .units, otherwise: ExerciseRewordings.activations,
    on: .chapter { _ in
      Exercise.Call([slidesLayer(1), slidesValues(0)], gives: slidesValues(1))
    },
    .sizes(.inputs(1...4), .units(1...4)) { d, n in
      let layer = PractisedLayer(1, units: n[1], inputs: n[0], in: &d),
        x = d.practice("a", n[0], as: .input, mark: "^(0)")
      let a = nets(of: layer, x, number: 1, in: &d).enumerated().map { j, net in
        d.let(Symbol("a_\(j + 1)^(1)"), sigmoid(net))
      }
      return Exercise.Call([layer.arranged, .vector(of: x)], gives: .vector(of: a))
    })

  // MARK: - Any network

  private static let forward = Exercise(
    "forward", ExerciseWords.forward,
    takes: [layers, .init("input", .vector, ko: "a^(0), 신경망의 입력", en: "a^(0), the network's input")],
    gives: .init(
      "activations", .list(.vector), ko: "a^(1), a^(2), …: 층마다 목록 하나",
      en: "a^(1), a^(2), …: a list for each layer"),
    after: ["product", "activations"],
    rows: .units, otherwise: ExerciseRewordings.forward,
    on: .chapter { _ in
      Exercise.Call(
        [.list((1...4).map(slidesLayer)), slidesValues(0)], gives: .list((1...4).map(slidesValues)))
    },
    .sizes(.layers(1...3), .inputs(1...3), .units(1...3), .outputs(1...2)) { d, n in
      let network = PractisedNetwork(n, in: &d)
      return Exercise.Call([network.call, .vector(of: network.a[0])], gives: network.activations)
    })

  private static let backwardTakes: [Exercise.Parameter] = [
    layers,
    .init(
      "activations", .list(.vector), ko: "a^(1), a^(2), …: forward가 준 것",
      en: "a^(1), a^(2), …: what forward gave"),
    .init("targets", .vector, ko: "t, 목표값", en: "t, the targets"),
  ]

  private static let deltas = Exercise.Parameter(
    "deltas", .list(.vector), ko: "δ^(1), δ^(2), …: 층마다 목록 하나", en: "δ^(1), δ^(2), …: a list for each layer")

  private static let backwardChapter = Exercise.Network.chapter { d in
    let deltas = (1...4).map { l in
      (1...2).map { d.partial(of: .symbol("C"), by: .symbol(Symbol("z_\($0)^(\(l))"))) }
    }
    return Exercise.Call(
      [.list((1...4).map(slidesLayer)), .list((1...4).map(slidesValues)), .vector(["t_1", "t_2"])],
      gives: .list(deltas.map { .vector(of: $0) }))
  }

  private static func backwardSizes(layers: ClosedRange<Int>) -> Exercise.Network {
    .sizes(.layers(layers), .inputs(1...3), .units(1...3), .outputs(1...2)) { d, n in
      let network = PractisedNetwork(n, in: &d)
      let t = d.practice("t", n[3], as: .target)
      let cost = d.let("C", .sum(zip(network.z.last!, t).map { ($0 - $1).squared / 2 }))
      let deltas = network.z.map { layer in layer.map { d.partial(of: cost, by: $0) } }
      return Exercise.Call(
        [network.call, network.activations, .vector(of: t)], gives: .list(deltas.map { .vector(of: $0) }))
    }
  }

  private static let backward = Exercise(
    "backward", ExerciseWords.backward,
    formulas: ["δ^(l) = W^(l+1)ᵀ·δ^(l+1) ⊙ σ′(z^(l))"],
    takes: backwardTakes, gives: deltas, after: ["forward"],
    rows: .units, otherwise: ExerciseRewordings.backward, on: backwardChapter, backwardSizes(layers: 1...3))

  private static let mendBackward = Exercise(
    "mendBackward", ExerciseWords.mendBackward, takes: backwardTakes, gives: deltas, after: ["backward"],
    bugs: [
      .init("derivative-forgotten", backwardBody(factor: "")),
      .init("activation-for-derivative", backwardBody(factor: " * activations[l][k]")),
      .init(
        "sign-flipped",
        backwardBody(
          last: "zip(targets, activations[layers.count - 1])",
          factor: " * activations[l][k] * (1 - activations[l][k])")),
    ],
    rows: .units, otherwise: ExerciseRewordings.mendBackward, on: backwardChapter,
    backwardSizes(layers: 2...3))

  /// The way back through all layers, with δ of the last and the slope of one's own.
  private static func backwardBody(
    last: String = "zip(activations[layers.count - 1], targets)", factor: String
  ) -> String {
    """
    var deltas = [\(last).map { $0 - $1 }]
    for l in layers.indices.dropLast().reversed() {
      let above = deltas[0]
      let delta = activations[l].indices.map { k in
        zip(layers[l + 1].weights, above).reduce(0) { $0 + $1.0[k] * $1.1 }\(factor)
      }
      deltas.insert(delta, at: 0)
    }
    return deltas
    """
  }

  private static let step = Exercise(
    "step", ExerciseWords.step,
    formulas: ["∂C/∂W^(l) = δ^(l)·a^(l−1)ᵀ"],
    takes: [
      layers,
      .init("inputs", .list(.vector), ko: "a^(l−1), 층마다 들어온 값", en: "a^(l−1), what came into each layer"),
      .init("deltas", .list(.vector), ko: "δ^(l), 층마다 목록 하나", en: "δ^(l), a list for each layer"),
      .init("rate", .number, ko: "η, 학습률", en: "η, the learning rate"),
    ],
    gives: .init("updated", .list(PractisedLayer.type), ko: "갱신한 층", en: "the layers after the step"),
    after: ["backward"],
    rows: .units, otherwise: ExerciseRewordings.step,
    on: .chapter { d in
      // What forward and backward give in the slide's network, to six digits.
      let a = (2...3).map { l in (1...2).map { d.rounded(.symbol(Symbol("a_\($0)^(\(l))"))) } }
      let δ = (3...4).map { l in
        (1...2).map { d.rounded(d.partial(of: .symbol("C"), by: .symbol(Symbol("z_\($0)^(\(l))")))) }
      }
      d = Derivation()
      let layers = (3...4).map { l in
        PractisedLayer(
          weights: d.givens("w_", DeepNetwork.weights[l - 1], as: .weight, mark: "^(\(l))"),
          biases: d.givens("b_", [DeepNetwork.biases[l - 1]], as: .bias, mark: "^(\(l))")[0])
      }
      return stepped(
        layers, a.enumerated().map { d.givens("a_", [$1], as: .input, mark: "^(\($0 + 2))")[0] },
        δ.enumerated().map { d.givens("δ_", [$1], as: .input, mark: "^(\($0 + 3))")[0] }, from: 3, in: &d)
    },
    .sizes(.layers(1...2), .inputs(1...2), .units(1...2)) { d, n in
      let widths = [n[1]] + Array(repeating: n[2], count: n[0])
      let layers = (1...n[0]).map { l in PractisedLayer(l, units: widths[l], inputs: widths[l - 1], in: &d) }
      let a = (0..<n[0]).map { d.practice("a", widths[$0], as: .input, mark: "^(\($0))") }
      let δ = (1...n[0]).map { d.practice("δ", widths[$0], as: .input, mark: "^(\($0))") }
      return stepped(layers, a, δ, from: 1, in: &d)
    })

  /// A step along the gradient that δ and the inputs of some layers lead to.
  ///
  /// Of the error, Σ δ·z is left: every z is followed to its own layer's weights and biases alone.
  private static func stepped(
    _ layers: [PractisedLayer], _ inputs: [[Expression]], _ deltas: [[Expression]], from first: Int,
    in d: inout Derivation
  ) -> Exercise.Call {
    let nets = layers.indices.map { l -> [Expression] in
      Self.nets(of: layers[l], inputs[l], number: first + l, in: &d)
    }
    let error = d.let("C", weightedSum(Array(deltas.joined()), Array(nets.joined())))
    let rate = d.given("η", "0.5", as: .rate)
    let updated = layers.map { layer in
      PractisedLayer(
        weights: layer.weights.map { row in
          row.map { d.step($0, along: d.partial(of: error, by: $0), rate: rate) }
        }, biases: layer.biases.map { d.step($0, along: d.partial(of: error, by: $0), rate: rate) })
    }
    return Exercise.Call(
      [
        .list(layers.map(\.arranged)), .list(inputs.map { .vector(of: $0) }),
        .list(deltas.map { .vector(of: $0) }), .number(rate),
      ], gives: .list(updated.map(\.arranged)))
  }

  /// States the net inputs of a layer.
  fileprivate static func nets(
    of layer: PractisedLayer, _ inputs: [Expression], number: Int, in d: inout Derivation
  ) -> [Expression] {
    layer.sums(of: inputs).enumerated().map { j, sum in d.let(Symbol("z_\(j + 1)^(\(number))"), sum) }
  }

  // MARK: - The slide's names

  /// Layer l of the deep network, as an argument.
  private static func slidesLayer(_ l: Int) -> Arranged<Symbol> {
    .list([
      .matrix((1...2).map { j in (1...2).map { k in Symbol("w_\(j)\(k)^(\(l))") } }),
      .vector((1...2).map { Symbol("b_\($0)^(\(l))") }),
    ])
  }

  /// What layer l of the deep network gives; the last has no activation.
  private static func slidesValues(_ l: Int) -> Arranged<Symbol> {
    .vector((1...2).map { Symbol(l == 4 ? "y_\($0)" : "a_\($0)^(\(l))") })
  }
}

/// A network of some layers, the last without an activation.
private struct PractisedNetwork {
  let layers: [PractisedLayer]
  /// The net inputs, by layer.
  private(set) var z: [[Expression]] = []
  /// The activations; those of layer 0 are the inputs.
  private(set) var a: [[Expression]]

  /// States a network of n[0] layers: n[1] inputs, n[2] units in each hidden layer, n[3] outputs.
  init(_ n: [Int], in d: inout Derivation) {
    let widths = [n[1]] + Array(repeating: n[2], count: n[0] - 1) + [n[3]]
    layers = (1...n[0]).map { PractisedLayer($0, units: widths[$0], inputs: widths[$0 - 1], in: &d) }
    a = [d.practice("a", n[1], as: .input, mark: "^(0)")]
    for (index, layer) in layers.enumerated() {
      let nets = LayersAsMatrices.nets(of: layer, a[index], number: index + 1, in: &d)
      z.append(nets)
      guard index < layers.count - 1 else {
        a.append(nets)
        return
      }
      a.append(nets.enumerated().map { d.let(Symbol("a_\($0 + 1)^(\(index + 1))"), sigmoid($1)) })
    }
  }

  /// The layers as an argument.
  var call: Arranged<Symbol> { .list(layers.map(\.arranged)) }

  /// What each layer gives.
  var activations: Arranged<Symbol> { .list(a.dropFirst().map { .vector(of: $0) }) }
}
