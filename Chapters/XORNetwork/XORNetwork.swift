import Labs
import NumericCore
import Textbook

/// The 2-2-1 network of the lab: nine gradients, and training until it answers the XOR table (L1; L3's figure).
public struct XORNetwork: LabChapter {
  /// Creates the chapter.
  public init() {}

  /// The executable's name.
  public let name = "xor-network"

  /// How many rounds the training takes.
  static let rounds = 500

  /// What a worksheet asks for: one parameter of each layer stands for those of its like.
  public var asked: [Symbol]? {
    ["a_1", "a_2", "z_1", "z_2", "b", "y", "Ẽ"]
      + .gradient(of: "Ẽ", by: ["w_0^(2)", "w_1^(2)", "w_2^(2)", "w_11^(1)"]) + ["E"]
      + .gradient(of: "E", by: ["w_1^(2)", "w_11^(1)"]) + [Symbol("w_1^(2)").updated]
  }

  /// States the derivation.
  public func derive(in d: inout Derivation) {
    let samples = Self.samples(in: &d)
    FoldedPlane.state(in: &d)
    let parameters = Parameters(in: &d)
    oneSample(parameters, in: &d)
    let batch = Batch(samples, parameters, in: &d)
    batch.train(parameters, rounds: Self.rounds, in: &d)
    Self.thousandStarts(in: &d)
    d.section(ko: "더 자세히", en: "A closer look")
    d.fold(ko: "첨자의 순서", en: "The order of the indices") { d in d.note(Prose.indexOrder) }
    FoldedPlane.check(in: &d)
    batch.encloseRounds(parameters, in: &d)
    askWhatWentWrong(parameters, in: &d)
  }

  /// Slips that make a network learn something else, or nothing.
  private func askWhatWentWrong(_ w: Parameters, in d: inout Derivation) {
    let (one, all) = (Gradient(of: "Ẽ"), Gradient(of: "E"))
    d.wentWrong([
      WrongNumber(one[w.output[1]], .signFlipped),
      WrongNumber(one[w.hidden[0][1]], .derivativeForgotten, at: [.symbol("z_1"), .symbol("z_2")]),
      WrongNumber(one[w.hidden[0][1]], .activationForDerivative),
      WrongNumber(all[w.output[1]], .meanForSum),
      WrongNumber(.symbol(w.output[1].symbols[0].updated), .rateForgotten),
    ])
  }

  /// The lab: the reader trains the network.
  public var lab: any Lab { XORLab() }

  /// How often training gets stuck, and why.
  private static func thousandStarts(in d: inout Derivation) {
    d.section(ko: "천 번의 시작: 얼마나 자주, 왜 갇히는가", en: "A thousand starts: how often training gets stuck, and why")
    d.note(Prose.manyStarts)
    d.show(ThousandStarts())
    d.note(Prose.moreUnits)
  }

  /// The four rows of the table as givens, each an input pair and a target.
  private static func samples(
    in d: inout Derivation
  ) -> [Batch.Sample] {
    d.section(ko: "XOR 표", en: "The XOR table")
    let rows = DataTable.exclusiveOr.rows
    let samples = d.withoutShowing { d in
      rows.enumerated().map { n, row in
        let x = row.inputs.enumerated().map { d.given(Symbol("X_\(n + 1)\($0 + 1)"), $1) }
        return Batch.Sample(x: x, target: d.given(Symbol("t_\(n + 1)"), row.outputs[0], as: .target))
      }
    }
    d.fold(ko: Prose.fourRows.ko, en: Prose.fourRows.en) { d in
      d.compare(
        Comparison(
          title: Prose.fourSamplesTitle, columns: (1...4).map(Prose.sample),
          rows: [
            (.symbol("x_1"), samples.map { $0.x[0] }), (.symbol("x_2"), samples.map { $0.x[1] }),
            (.symbol("t"), samples.map(\.target)),
          ]))
    }
    d.claim(
      "L1-05",
      gives: [
        samples[0].x[0]: 0, samples[0].x[1]: 0, samples[1].x[0]: 0, samples[1].x[1]: 1, samples[2].x[0]: 1,
        samples[2].x[1]: 0, samples[3].x[0]: 1, samples[3].x[1]: 1, samples[0].target: 0,
        samples[1].target: 1, samples[2].target: 1, samples[3].target: 0,
      ])
    return samples
  }

  // MARK: - One sample

  private func oneSample(_ w: Parameters, in d: inout Derivation) {
    d.section(ko: "샘플 하나의 순전파", en: "Forward, with one sample")
    d.note(Prose.oneSample)
    let x = [d.given("x_1", 1), d.given("x_2", 1)]
    let t = d.given("t", 0, as: .target)
    let x0 = d.withoutShowing { $0.let("x_0", 1) }
    func hiddenUnit(_ i: Int, in d: inout Derivation) -> (a: Expression, z: Expression) {
      let row = w.hidden[i]
      let a = d.let(Symbol("a_\(i + 1)"), row[0] * x0 + row[1] * x[0] + row[2] * x[1])
      return (a, d.let(Symbol("z_\(i + 1)"), sigmoid(a)))
    }
    let (first, second, b, y, error) = d.fold(ko: "유닛을 하나씩 계산하기", en: "Unit by unit") { d in
      d.note(Prose.ones)
      let first = hiddenUnit(0, in: &d)
      d.note(Prose.otherUnits)
      return d.table(leaving: "y") { d in
        let second = hiddenUnit(1, in: &d)
        let b = d.let("b", w.output[0] + w.output[1] * first.z + w.output[2] * second.z)
        let y = d.let("y", sigmoid(b))
        return (first, second, b, y, d.let("Ẽ", (y - t).squared / 2))
      }
    }
    let (a, z) = ([first.a, second.a], [first.z, second.z])
    let inputs = (1...2).map { i in
      sum(over: "j", 0...2, .symbol(Symbol("w_j\(i)^(1)")) * .symbol("x_j"))
    }
    d.claim(
      "L1-16",
      defines: [z[0]: sigmoid(a[0]), z[1]: sigmoid(a[1]), a[0]: inputs[0], a[1]: inputs[1]])
    d.claim("L1-13", defines: [y: sigmoid(b), b: w.output[0] + w.output[1] * z[0] + w.output[2] * z[1]])
    d.claim("L1-21", defines: [error: (y - t).squared / 2])
    d.claim(
      "L1-07",
      states: ParameterList(
        of: error,
        [
          "w^(1)": ["01", "02", "11", "12", "21", "22"].map { .symbol("w_\($0)^(1)") },
          "w^(2)": ["0", "1", "2"].map { .symbol("w_\($0)^(2)") },
        ]))
    let drawing = NetworkDrawing(
      nodes: [[x[0]], [x[1]], [a[0], z[0]], [a[1], z[1]], [b, y], [error]],
      edges: [
        (x[0], a[0], w.hidden[0][1]), (x[1], a[0], w.hidden[0][2]), (x[0], a[1], w.hidden[1][1]),
        (x[1], a[1], w.hidden[1][2]), (z[0], b, w.output[1]), (z[1], b, w.output[2]), (y, error, nil),
      ], of: error)
    d.draw(drawing, as: "xor-one-sample", caption: Prose.oneSampleNetwork)

    d.section(ko: "샘플 하나의 역전파", en: "Backward, with one sample")
    backward(from: error, y, b, z, a, w, in: &d)
    d.draw(drawing, as: "xor-one-sample-backward", caption: Prose.oneSampleBackward)
    d.alongPaths(
      .symbol(.partial(of: "Ẽ", by: "w_11^(1)")),
      costOf: w.all.map { .symbol(.partial(of: "Ẽ", by: $0.symbols[0])) })
  }

  /// Passes the error back to all nine parameters, each derivative from the nearest found.
  private func backward(
    from error: Expression, _ y: Expression, _ b: Expression, _ z: [Expression], _ a: [Expression],
    _ w: Parameters, in d: inout Derivation
  ) {
    d.note(Prose.backward)
    let dE = d.summedGradient(of: error, by: y)
    // A unit's slope stands as a factor in its δ.
    let (_, outputSlope) = d.settingAside { d in d.gradient(of: y, by: b) }
    d.summedGradient(of: error, by: b)
    d.call(dE[b], "δ_b")
    for weight in w.output { d.partial(of: b, by: weight) }
    d.note(Prose.outputWeights)
    d.summedGradient(of: error, by: w.output[1])
    d.fold(ko: Prose.otherOutputWeights.ko, en: Prose.otherOutputWeights.en) { d in
      d.show(outputSlope)
      d.table { d in _ = d.summedGradient(of: error, by: w.output[0], w.output[2]) }
    }
    claimOutputWeights(in: &d)
    d.note(Prose.throughHidden)
    for i in 0..<2 {
      d.partial(of: b, by: z[i])
      for weight in w.hidden[i] { d.partial(of: a[i], by: weight) }
    }
    @discardableResult
    func hiddenUnit(_ i: Int, slopeInPlace: Bool = false, in d: inout Derivation) -> Aside {
      d.summedGradient(of: error, by: z[i])
      let (_, slope) = d.settingAside { d in d.gradient(of: z[i], by: a[i]) }
      if !slopeInPlace { d.show(slope) }
      d.summedGradient(of: error, by: a[i])
      d.call(dE[a[i]], Symbol("δ_\(i + 1)"))
      return slope
    }
    let slope = hiddenUnit(0, slopeInPlace: true, in: &d)
    d.summedGradient(of: error, by: w.hidden[0][1])
    d.fold(ko: Prose.otherHiddenWeights.ko, en: Prose.otherHiddenWeights.en) { d in
      d.show(slope)
      d.table(leaving: "∂Ẽ/∂w_22^(1)") { d in
        d.summedGradient(of: error, by: w.hidden[0][0], w.hidden[0][2])
        hiddenUnit(1, in: &d)
        d.summedGradient(of: error, by: w.hidden[1][0], w.hidden[1][1], w.hidden[1][2])
      }
    }
    claimHiddenWeights(in: &d)
  }

  private func claimOutputWeights(in d: inout Derivation) {
    let (y, t): (Expression, Expression) = (.symbol("y"), .symbol("t"))
    let byWeight: Expression = .symbol("∂Ẽ/∂w_i^(2)")
    d.claim(
      "L1-14", byWeight, is: .symbol("∂Ẽ/∂y") * .symbol("∂y/∂b") * .symbol("∂b/∂w_i^(2)"),
      forAll: ["i": 0...2])
    d.claim(
      "L1-15", byWeight, is: (y - t) * y * (1 - y) * .symbol("z_i"), forAll: ["i": 0...2],
      provided: Condition(ko: Prose.biasInput.ko, en: Prose.biasInput.en, reading: ["z_0": 1]))
  }

  private func claimHiddenWeights(in d: inout Derivation) {
    let (y, t, z): (Expression, Expression, Expression) = (.symbol("y"), .symbol("t"), .symbol("z_i"))
    let byWeight: Expression = .symbol("∂Ẽ/∂w_ji^(1)")
    let upper: Expression = .symbol("∂Ẽ/∂y") * .symbol("∂y/∂b") * .symbol("∂b/∂z_i")
    d.claim(
      "L1-17", byWeight, is: upper * .symbol("∂z_i/∂a_i") * .symbol("∂a_i/∂w_ji^(1)"),
      forAll: ["j": 0...2, "i": 1...2])
    d.claim(
      "L1-18", byWeight,
      is: (y - t) * y * (1 - y) * .symbol("w_i^(2)") * z * (1 - z) * .symbol("x_j"),
      forAll: ["j": 0...2, "i": 1...2])
  }
}
