import NumericCore
import Signatures
import Textbook

extension RegressionNetwork {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [Self.loss, Self.slopes, Self.forwardPass, Self.backwardPass, Self.step, Self.mendStep]
  }

  // MARK: - The loss

  private static let answers: [Exercise.Parameter] = [
    .init("outputs", .vector, ko: "y, 샘플마다 하나", en: "y, one for each sample"),
    .init("targets", .vector, ko: "t, 목표값", en: "t, the targets"),
  ]

  private static let loss = Exercise(
    "loss", ExerciseWords.loss,
    formulas: ["E = (1/N)·Σ_n |y_n − t_n|"],
    takes: answers, gives: .init("loss", .number, ko: "E, 오차의 평균", en: "E, the mean of the errors"),
    otherwise: ExerciseRewordings.loss,
    on: .chapter { _ in Exercise.Call([.vector(["y"]), .vector(["t"])], gives: .entry("E")) },
    .sizes(.samples(2...5)) { d, n, conventions in
      let y = d.practice("y", n[0], as: .input), t = d.practice("t", n[0], as: .target)
      let error = meanError(of: y, targets: t, under: conventions, in: &d)
      return Exercise.Call([.vector(of: y), .vector(of: t)], gives: .number(error))
    })

  private static let slopes = Exercise(
    "slopes", ExerciseWords.slopes,
    takes: answers,
    gives: .init("slopes", .vector, ko: "∂E/∂y_n, 샘플마다 하나", en: "∂E/∂y_n, one for each sample"),
    after: ["loss"],
    otherwise: ExerciseRewordings.slopes,
    on: .chapter { d in
      let slope = d.partial(of: .symbol("E"), by: .symbol("y"))
      return Exercise.Call([.vector(["y"]), .vector(["t"])], gives: .vector(of: [slope]))
    },
    .sizes(.samples(2...5)) { d, n, conventions in
      let y = d.practice("y", n[0], as: .input), t = d.practice("t", n[0], as: .target)
      let error = meanError(of: y, targets: t, under: conventions, in: &d)
      let slopes = y.map { d.partial(of: error, by: $0) }
      return Exercise.Call([.vector(of: y), .vector(of: t)], gives: .vector(of: slopes))
    })

  /// The mean of |y − t|, each of them a sum of two ReLUs, or their sum, where the conventions say so.
  private static func meanError(
    of outputs: [Expression], targets: [Expression], under conventions: [Convention], in d: inout Derivation
  ) -> Expression {
    let errors = zip(outputs, targets).enumerated().map { n, sample in
      d.let(Symbol("e_\(n + 1)"), relu(sample.0 - sample.1) + relu(sample.1 - sample.0))
    }
    let sum = Expression.sum(errors)
    let isSum = conventions.contains(.summedSamples)
    return d.let("E", isSum ? sum : sum / .number(PrintedDecimal(errors.count)))
  }

  // MARK: - One sample

  private static let layers = Exercise.Parameter(
    "layers", .list(PractisedLayer.type), ko: "층, 입력 쪽부터. 가중치는 유닛마다 한 행",
    en: "the layers from the input on; the weights have a row for each unit")
  private static let input = Exercise.Parameter("input", .vector, ko: "x, 한 샘플", en: "x, one sample")

  private static let forwardPass = Exercise(
    "forward", ExerciseWords.forward,
    takes: [layers, input],
    gives: .init("values", .list(.vector), ko: "층마다 나온 값의 목록", en: "what each layer gives: a list for each"),
    rows: .units, otherwise: ExerciseRewordings.forward,
    on: .chapter { _ in
      Exercise.Call(
        [slidesLayers, .vector(["x"])],
        gives: .list([.vector(["h_1", "h_2"]), .vector(["k_1", "k_2"]), .vector(["y"])]))
    },
    .sizes(.layers(1...3), .inputs(1...3), .units(1...3)) { d, n in
      let network = Practised(layers: n[0], inputs: n[1], units: n[2], in: &d)
      let x = d.practice("x", n[1], as: .input)
      let values = network.values(for: x, in: &d)
      return Exercise.Call(
        [network.call, .vector(of: x)], gives: .list(values.map { .vector(of: $0) }))
    })

  private static let backwardPass = Exercise(
    "backward", ExerciseWords.backward,
    takes: [
      layers, input,
      .init("slope", .number, ko: "∂E/∂y, 이 샘플의 출력에 도착한 것", en: "∂E/∂y at this sample's output"),
    ],
    gives: .init(
      "gradient", .list(PractisedLayer.type), ko: "E의 기울기, 층과 같은 모양",
      en: "the gradient of E, in the shape of the layers"),
    after: ["forward"],
    rows: .units, otherwise: ExerciseRewordings.backward,
    on: .chapter { d in
      let slope = d.handOver(.symbol("E"), by: [.symbol("y")])[0]
      let gradient = slidesLayers.map { d.partial(of: .symbol("E"), by: .symbol($0)).symbols[0] }
      return Exercise.Call([slidesLayers, .vector(["x"]), .number(slope)], gives: gradient)
    },
    .sizes(.layers(1...2), .inputs(1...2), .units(1...3)) { d, n in
      let network = Practised(layers: n[0], inputs: n[1], units: n[2], in: &d)
      let x = d.practice("x", n[1], as: .input), slope = d.given("g", "-0.5", as: .input)
      let y = network.values(for: x, in: &d).last![0]
      // All that is above the output is its slope.
      let error = d.let("E", slope * y)
      return Exercise.Call(
        [network.call, .vector(of: x), .number(slope)],
        gives: network.call.map { d.partial(of: error, by: .symbol($0)).symbols[0] })
    })

  // MARK: - The batch

  private static let stepTakes: [Exercise.Parameter] = [
    layers, .init("inputs", .matrix, ko: "x, 샘플마다 한 행", en: "x, a row for each sample"),
    .init("targets", .vector, ko: "t, 샘플마다 하나", en: "t, one for each sample"),
    .init("rate", .number, ko: "η, 학습률", en: "η, the learning rate"),
  ]
  private static let updated = Exercise.Parameter(
    "updated", .list(PractisedLayer.type), ko: "갱신한 층, 같은 모양",
    en: "the layers after the step, in the same shape")

  private static let chaptersStep = Exercise.Network.chapter { _ in
    Exercise.Call(
      [slidesLayers, .matrix([["x"]]), .vector(["t"]), .entry("η")], gives: slidesLayers.map(\.updated))
  }
  private static let batchStep = Exercise.Network.sizes(
    .samples(2...3), .inputs(1...2), .units(1...2)
  ) { d, n, conventions in
    let network = Practised(layers: 2, inputs: n[1], units: n[2], in: &d)
    let x = d.practice("x", n[0], by: n[1], as: .input), t = d.practice("t", n[0], as: .target)
    let rate = d.given("η", "0.1", as: .rate)
    let y = x.enumerated().map { sample, x in
      network.values(for: x, mark: "^(\(sample + 1))", in: &d).last![0]
    }
    let error = meanError(of: y, targets: t, under: conventions, in: &d)
    let updated = network.call.map {
      d.step(.symbol($0), along: d.partial(of: error, by: .symbol($0)), rate: rate).symbols[0]
    }
    return Exercise.Call(
      [network.call, .matrix(of: x), .vector(of: t), .number(rate)], gives: updated)
  }

  private static let step = Exercise(
    "step", ExerciseWords.step, takes: stepTakes, gives: updated, after: ["slopes", "backward"],
    rows: .units, otherwise: ExerciseRewordings.step, on: chaptersStep, batchStep)

  private static let mendStep = Exercise(
    "mendStep", ExerciseWords.mendStep, takes: stepTakes, gives: updated, after: ["step"],
    bugs: [
      .init("sign-flipped", stepBody(sign: "(t > y ? 1.0 : 0) - (y > t ? 1.0 : 0)")),
      .init("denominator-dropped", stepBody(slope: "sign")),
      .init("bias-not-updated", stepBody(bias: "layers[l].biases[j]")),
    ],
    rows: .units, otherwise: ExerciseRewordings.mendStep, on: chaptersStep, batchStep)

  /// A step, with one line of one's own.
  private static func stepBody(
    sign: String = "(y > t ? 1.0 : 0) - (t > y ? 1.0 : 0)", slope: String = "sign / Double(inputs.count)",
    bias: String = "updated[l].biases[j] - rate * gradient[l].biases[j]"
  ) -> String {
    """
    var updated = layers
    for (x, t) in zip(inputs, targets) {
      let y = try forward(layers: layers, input: x)[layers.count - 1][0]
      let sign = \(sign)
      let gradient = try backward(layers: layers, input: x, slope: \(slope))
      for l in layers.indices {
        for j in layers[l].biases.indices {
          updated[l].biases[j] = \(bias)
          for k in layers[l].weights[j].indices {
            updated[l].weights[j][k] -= rate * gradient[l].weights[j][k]
          }
        }
      }
    }
    return updated
    """
  }

  // MARK: - The page's names

  /// The layers of the 1-2-2-1 network, as an argument.
  private static let slidesLayers: Arranged<Symbol> = .list([
    .list([.matrix([["w_1"], ["w_2"]]), .vector(["b_1", "b_2"])]),
    .list([.matrix([["v_11", "v_12"], ["v_21", "v_22"]]), .vector(["c_1", "c_2"])]),
    .list([.matrix([["u_1", "u_2"]]), .vector(["d"])]),
  ])
}

/// A network of an exercise: ReLUs in all layers but the last, which has one unit without an activation.
private struct Practised {
  let layers: [PractisedLayer]

  init(layers count: Int, inputs: Int, units: Int, in d: inout Derivation) {
    let widths = [inputs] + Array(repeating: units, count: count - 1) + [1]
    layers = (1...count).map { PractisedLayer($0, units: widths[$0], inputs: widths[$0 - 1], in: &d) }
  }

  /// The layers as an argument.
  var call: Arranged<Symbol> { .list(layers.map(\.arranged)) }

  /// What each layer gives for a sample; `mark` is a superscript of every name.
  func values(for input: [Expression], mark: String = "", in d: inout Derivation) -> [[Expression]] {
    var values = [input]
    for (l, layer) in layers.enumerated() {
      let isLast = l == layers.count - 1
      values.append(
        layer.sums(of: values[l]).enumerated().map { j, sum in
          let place = "_\(l + 1)\(j + 1)\(mark)"
          return isLast
            ? d.let(Symbol("y\(mark)"), sum)
            : d.let(Symbol("h\(place)"), relu(d.let(Symbol("s\(place)"), sum)))
        })
    }
    return Array(values.dropFirst())
  }
}
