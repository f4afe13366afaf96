import NumericCore
import Signatures
import Textbook

extension XORNetwork {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [Self.answer, Self.summedError, Self.gradient, Self.epoch, Self.train, Self.mendStep]
  }

  // MARK: - What they take

  private static let networkType = SwiftType.fields(
    name: "Network", [.init("hidden", .matrix), .init("output", .vector)])
  private static let network = Exercise.Parameter(
    "network", networkType,
    ko: "w, hidden은 은닉 유닛마다 한 행 w_0i, w_1i, w_2i, output은 w_0, w_1, w_2. 행의 첫 수가 편향",
    en:
      "w: hidden has a row w_0i, w_1i, w_2i for each hidden unit, output is w_0, w_1, w_2. A bias comes first"
  )
  private static let trained = Exercise.Parameter(
    "network", networkType, ko: "갱신한 w", en: "w after the update")

  private static let sampleType = SwiftType.fields(
    name: "Sample", [.init("inputs", .vector), .init("target", .number)])
  private static let samples = Exercise.Parameter(
    "samples", .list(sampleType), ko: "샘플, 입력 x와 목표값 t", en: "the samples, each with inputs x and target t")
  private static let sample = Exercise.Parameter(
    "sample", sampleType, ko: "샘플 하나, 입력 x와 목표값 t", en: "one sample, with inputs x and target t")
  private static let rate = Exercise.Parameter("rate", .number, ko: "α, 학습률", en: "α, the learning rate")

  // MARK: - Forward

  private static let answer = Exercise(
    "answer", ExerciseWords.answer,
    takes: [network, .init("inputs", .vector, ko: "x, 샘플 하나의 입력", en: "x, the inputs of one sample")],
    gives: .init("y", .number, ko: "y, 출력", en: "y, the output"),
    rows: .units, otherwise: ExerciseRewordings.answer,
    on: .chapter { _ in Exercise.Call([ownNetwork, .vector(["x_1", "x_2"])], gives: .entry("y")) },
    .sizes(.inputs(1...3), .units(1...4)) { d, n in
      let batch = AnyBatch(inputs: n[0], units: n[1], samples: 1, in: &d)
      return Exercise.Call([batch.network, .vector(of: batch.x[0])], gives: .number(batch.y[0]))
    })

  private static let summedError = Exercise(
    "summedError", ExerciseWords.summedError,
    formulas: ["E = Σ_i ½(y_i − t_i)²"],
    takes: [network, samples],
    gives: .init("error", .number, ko: "E, 모든 샘플의 오차를 더한 값", en: "E, added up over all samples"),
    after: ["answer"],
    rows: .units, otherwise: ExerciseRewordings.summedError,
    on: .chapter { _ in Exercise.Call([ownNetwork, .list([ownSample])], gives: .entry("Ẽ")) },
    .sizes(.units(1...3), .samples(2...4)) { d, n in
      let batch = AnyBatch(units: n[0], samples: n[1], in: &d)
      return Exercise.Call([batch.network, batch.samples], gives: .number(batch.error))
    })

  // MARK: - Backward

  private static let gradient = Exercise(
    "gradient", ExerciseWords.gradient,
    takes: [network, sample],
    gives: .init("gradient", networkType, ko: "∂Ẽ/∂w, w와 같은 모양", en: "∂Ẽ/∂w, in the shape of w"),
    after: ["answer"],
    rows: .units, otherwise: ExerciseRewordings.gradient,
    on: .chapter { d in
      let gradient = ownNetwork.map { name in
        d.partial(of: .symbol("Ẽ"), by: .symbol(name)).symbols[0]
      }
      return Exercise.Call([ownNetwork, ownSample], gives: gradient)
    },
    .sizes(.inputs(1...3), .units(1...2)) { d, n in
      let batch = AnyBatch(inputs: n[0], units: n[1], samples: 1, in: &d)
      let gradient = batch.network.map { name in
        d.partial(of: batch.error, by: .symbol(name)).symbols[0]
      }
      return Exercise.Call([batch.network, batch.sample(0)], gives: gradient)
    })

  // MARK: - Training

  private static let epoch = Exercise(
    "epoch", ExerciseWords.epoch, takes: [network, samples, rate], gives: trained, after: ["gradient"],
    rows: .units, otherwise: ExerciseRewordings.epoch,
    on: .chapter { _ in
      Exercise.Call([ownNetwork, ownSamples, .entry("α")], gives: ownNetwork.map(\.updated))
    },
    .sizes(.units(1...2), .samples(1...2)) { d, n in
      let batch = AnyBatch(units: n[0], samples: n[1], in: &d)
      let rate = d.given("α", "0.7", as: .rate)
      let next = batch.steps(rate, in: &d)
      return Exercise.Call([batch.network, batch.samples, .number(rate)], gives: next)
    })

  private static let train = Exercise(
    "train", ExerciseWords.train,
    takes: [network, samples, rate, .init("epochs", .count, ko: "에폭 수", en: "how many epochs")],
    gives: trained, after: ["epoch"],
    rows: .units, otherwise: ExerciseRewordings.train,
    on: .sizes(.units(1...1), .samples(1...2), Exercise.Network.Size(1...2, ko: "에폭", en: "epochs")) {
      d, n, conventions in
      let first = AnyBatch(units: n[0], samples: n[1], in: &d)
      let rate = d.given("α", "0.7", as: .rate)
      var last = first
      for epoch in 1..<n[2] {
        last = AnyBatch(
          last.moved(rate, mark: "^[\(epoch)]", under: conventions, in: &d), first.x, first.t,
          mark: "^[\(epoch)]", in: &d)
      }
      let trained = last.steps(rate, in: &d)
      return Exercise.Call(
        [first.network, first.samples, .number(rate), .count(n[2])], gives: trained)
    })

  // MARK: - A step to mend

  private static let mendStep = Exercise(
    "mendStep", ExerciseWords.mendStep, takes: [network, sample, rate], gives: trained, after: ["gradient"],
    bugs: [
      .init("derivative-forgotten", body(inner: "delta * network.output[i + 1]")),
      .init("activation-for-derivative", body(inner: "delta * network.output[i + 1] * z[i]")),
      .init("updated-weights-early", body(inner: "delta * next.output[i + 1] * z[i] * (1 - z[i])")),
    ],
    rows: .units, otherwise: ExerciseRewordings.mendStep,
    on: .sizes(.inputs(1...3), .units(1...2)) { d, n in
      let batch = AnyBatch(inputs: n[0], units: n[1], samples: 1, in: &d)
      let rate = d.given("α", "0.7", as: .rate)
      let next = batch.steps(rate, in: &d)
      return Exercise.Call([batch.network, batch.sample(0), .number(rate)], gives: next)
    })

  /// A step along the gradient of one sample, with one line of one's own.
  private static func body(inner: String) -> String {
    """
    func unit(_ weights: Vector, _ inputs: Vector) -> Double {
      1 / (1 + exp(-zip(weights, [1] + inputs).reduce(0) { $0 + $1.0 * $1.1 }))
    }
    let z = network.hidden.map { unit($0, sample.inputs) }
    let y = unit(network.output, z)
    let delta = (y - sample.target) * y * (1 - y)
    var next = network
    for (i, input) in ([1] + z).enumerated() { next.output[i] -= rate * delta * input }
    for i in z.indices {
      let inner = \(inner)
      for (j, input) in ([1] + sample.inputs).enumerated() { next.hidden[i][j] -= rate * inner * input }
    }
    return next
    """
  }

  // MARK: - The chapter's quantities

  private static let ownNetwork: Arranged<Symbol> = .list([
    .matrix([["w_01^(1)", "w_11^(1)", "w_21^(1)"], ["w_02^(1)", "w_12^(1)", "w_22^(1)"]]),
    .vector(["w_0^(2)", "w_1^(2)", "w_2^(2)"]),
  ])
  private static let ownSample: Arranged<Symbol> = .list([.vector(["x_1", "x_2"]), .entry("t")])
  private static let ownSamples: Arranged<Symbol> = .list(
    (1...4).map { n in
      .list([.vector([Symbol("X_\(n)1"), Symbol("X_\(n)2")]), .entry(Symbol("t_\(n)"))])
    })
}

/// A network with one hidden layer of sigmoids on some samples, of any size.
private struct AnyBatch {
  let x: [[Expression]]
  let t, y: [Expression]
  let error: Expression
  let network: Arranged<Symbol>

  /// States its numbers, and the error.
  init(inputs: Int = 2, units: Int, samples: Int, in d: inout Derivation) {
    let b = (1...units).map { i in
      d.given(Symbol("w_0\(i)^(1)"), i % 2 == 1 ? "0.5" : "-0.3", as: .bias)
    }
    let w = d.practice("w", inputs, by: units, as: .weight, mark: "^(1)")
    let c = d.given("w_0^(2)", "-0.4", as: .bias)
    let v = d.practice("w", units, as: .weight, mark: "^(2)")
    let x = d.practice("X", samples, by: inputs, as: .input), t = d.practice("t", samples, as: .target)
    let hidden = b.enumerated().map { i, bias in [bias] + w.map { $0[i] } }
    self.init(.list([.matrix(of: hidden), .vector(of: [c] + v)]), x, t, in: &d)
  }

  /// States the error of a network; `mark` is a superscript of each name.
  init(
    _ network: Arranged<Symbol>, _ x: [[Expression]], _ t: [Expression], mark: String = "",
    in d: inout Derivation
  ) {
    let parameters = network.entries.map { Expression.symbol($0) }
    let (length, units) = (x[0].count + 1, parameters.count / (x[0].count + 2))
    let hidden = (0..<units).map { Array(parameters[$0 * length..<($0 + 1) * length]) }
    let output = Array(parameters[(units * length)...])
    y = x.enumerated().map { n, x in
      let z = hidden.enumerated().map { i, row in
        let net = weightedSum(Array(row.dropFirst()), x, plus: row[0])
        let a = d.let(Symbol("a_\(n + 1)\(i + 1)\(mark)"), net)
        return d.let(Symbol("z_\(n + 1)\(i + 1)\(mark)"), sigmoid(a))
      }
      let net = weightedSum(Array(output.dropFirst()), z, plus: output[0])
      let b = d.let(Symbol("b_\(n + 1)\(mark)"), net)
      return d.let(Symbol("y_\(n + 1)\(mark)"), sigmoid(b))
    }
    error = d.let(Symbol("E\(mark)"), .sum(zip(y, t).map { ($0 - $1).squared / 2 }))
    (self.network, self.x, self.t) = (network, x, t)
  }

  /// One of its samples.
  func sample(_ n: Int) -> Arranged<Symbol> { .list([.vector(of: x[n]), .number(t[n])]) }

  var samples: Arranged<Symbol> { .list(x.indices.map { sample($0) }) }

  /// Every parameter after a round before the last one; `mark` is a superscript of each name.
  ///
  /// The gradient stands in the formula, and not by a name of its own: slips are looked for in the last round alone.
  /// So it is taken in the conventions already, which later find no gradient there.
  func moved(
    _ rate: Expression, mark: String, under conventions: [Convention], in d: inout Derivation
  ) -> Arranged<Symbol> {
    network.map { name in
      let parameter = Expression.symbol(name)
      var worked = d
      let gradient = worked.partial(of: error, by: parameter).symbols[0]
      guard let formula = worked.inFormulas(of: conventions).formula(of: gradient) else { return name }
      return d.let(Symbol("\(name)\(mark)"), parameter - rate * formula).symbols[0]
    }
  }

  /// The last step of every parameter.
  func steps(_ rate: Expression, in d: inout Derivation) -> Arranged<Symbol> {
    network.map { name in
      let parameter = Expression.symbol(name)
      return d.step(parameter, along: d.partial(of: error, by: parameter), rate: rate).symbols[0]
    }
  }
}
