import NumericCore
import Signatures
import Textbook

/// The end of the road: the student's own engine, a value that remembers how it was made.
///
/// It belongs to no lecture: what is stated here are graphs and a network to try the engine on. The functions that are
/// called have their bodies in the file; what the student writes is what they call.
public struct OwnEngine: Chapter {
  /// Creates it.
  public init() {}

  /// The name of its file of exercises.
  public var name: String { "own-engine" }

  /// What it is called.
  public var prose: ChapterProse {
    ChapterProse(
      title: OwnEngineWords.title, summary: OwnEngineWords.summary, source: OwnEngineWords.source, goals: [],
      introduction: [], questions: [])
  }

  /// States nothing: no lecture derives it.
  public func derive(in d: inout Derivation) {}

  /// The value, and the places to write in.
  public var givenCode: String { OwnEngineCode.text }

  /// The functions that try what is written.
  public var exercises: [Exercise] { [Self.values, Self.gradients, Self.epoch] }

  // MARK: - Graphs

  private static let kinds = ["sum", "product", "sigmoid"]
  private static let steps = SwiftType.list(
    .fields(
      name: "Step",
      [.init("kind", .choice(name: "Kind", cases: kinds)), .init("left", .count), .init("right", .count)]))

  private static let handed: [Exercise.Parameter] = [
    .init(
      "steps", steps, ko: "계산의 단계들, left와 right는 값의 번호 (입력이 먼저, 그다음 단계 순서)",
      en: "the steps of a calculation; left and right number the values, the inputs first and then the steps"),
    .init("inputs", .vector, ko: "x, 입력", en: "x, the inputs"),
  ]

  private static let values = Exercise(
    "values", OwnEngineWords.values, takes: handed,
    gives: .init("values", .vector, ko: "단계마다 값 하나", en: "a value for each step"), body: OwnEngineCode.values,
    on: .sizes(.inputs(2...4), extra) { d, n in
      let graph = Graph(inputs: n[0], extra: n[1], in: &d)
      return .init(graph.arguments, gives: .vector(of: graph.values))
    })

  private static let gradients = Exercise(
    "gradients", OwnEngineWords.gradients, takes: handed,
    gives: .init(
      "gradients", .vector, ko: "입력마다, 마지막 값을 그 입력으로 편미분한 것",
      en: "for each input, the partial derivative of the last value by it"), after: ["values"],
    body: OwnEngineCode.gradients,
    on: .sizes(.inputs(2...4), extra) { d, n in
      let graph = Graph(inputs: n[0], extra: n[1], in: &d)
      let last = graph.values[graph.values.count - 1]
      return .init(graph.arguments, gives: .vector(of: graph.inputs.map { d.partial(of: last, by: $0) }))
    })

  private static let extra = Exercise.Network.Size(1...4, ko: "덧붙인 단계", en: "steps added")

  /// A calculation that uses every input, and some values twice: what is used twice collects two gradients.
  private struct Graph {
    let inputs: [Expression]
    private(set) var values: [Expression] = []
    private var steps: [Arranged<Symbol>] = []

    var arguments: [Arranged<Symbol>] { [.list(steps), .vector(of: inputs)] }

    init(inputs count: Int, extra: Int, in d: inout Derivation) {
      inputs = d.practice("x", count, as: .input)
      for place in 1..<count {
        add((place + extra).isMultiple(of: 2) ? 0 : 1, place == 1 ? 0 : count + place - 2, place, in: &d)
      }
      for step in 0..<extra {
        let last = inputs.count + values.count - 1
        switch (step + count) % 3 {
        case 0: add(2, last, last, in: &d)
        // The first input is used again, or a value is multiplied with itself.
        case 1: add(0, last, 0, in: &d)
        default: add(1, last, last, in: &d)
        }
      }
    }

    private mutating func add(_ kind: Int, _ left: Int, _ right: Int, in d: inout Derivation) {
      let all = inputs + values
      let formula =
        switch kind {
        case 0: all[left] + all[right]
        case 1: all[left] * all[right]
        default: sigmoid(all[left])
        }
      values.append(d.let(Symbol("v_\(values.count + 1)"), formula))
      steps.append(.list([.count(kind), .count(left), .count(right)]))
    }
  }

  // MARK: - Training

  private static let epoch = Exercise(
    "epoch", OwnEngineWords.epoch,
    takes: [
      .init(
        "weights", .vector, ko: "w, 은닉 유닛마다 편향과 두 가중치, 끝으로 출력의 편향과 가중치",
        en: "w: a bias and two weights for each hidden unit, then the output's bias and weights"),
      .init("samples", .matrix, ko: "x, 샘플마다 한 행", en: "x, a row for each sample"),
      .init("targets", .vector, ko: "t, 샘플마다 하나", en: "t, one for each sample"),
      .init("rate", .number, ko: "η, 학습률", en: "η, the learning rate"),
    ],
    gives: .init("updated", .vector, ko: "w⁺, 같은 차례로", en: "w⁺, in the same order"),
    after: ["gradients", "XORNetwork"], otherwise: OwnEngineWords.otherEpochs,
    on: .sizes(.units(1...2), .samples(2...4)) { d, n in
      let units = n[0]
      let hidden = (0..<units).map { i in
        (
          bias: d.given(Symbol("b_\(i + 1)"), "0.3", as: .bias),
          weights: d.practice("w", 2, as: .weight, mark: "^(\(i + 1))")
        )
      }
      let output = (bias: d.given("c", "-0.4", as: .bias), weights: d.practice("v", units, as: .weight))
      let x = d.practice("x", n[1], by: 2, as: .input)
      let t = d.practice("t", n[1], as: .target), rate = d.given("η", "0.5", as: .rate)
      let terms = zip(x, t).enumerated().map { sample, pair -> Expression in
        let mark = "_\(sample + 1)"
        let out = hidden.enumerated().map { i, unit in
          let net = d.let(Symbol("z\(mark)\(i + 1)"), weightedSum(unit.weights, pair.0, plus: unit.bias))
          return d.let(Symbol("h\(mark)\(i + 1)"), sigmoid(net))
        }
        let net = d.let(Symbol("s\(mark)"), weightedSum(output.weights, out, plus: output.bias))
        return (d.let(Symbol("y\(mark)"), sigmoid(net)) - pair.1).squared / 2
      }
      let error = d.let("E", .sum(terms))
      let weights = hidden.flatMap { [$0.bias] + $0.weights } + [output.bias] + output.weights
      let updated = weights.map { d.step($0, along: d.partial(of: error, by: $0), rate: rate) }
      return .init(
        [.vector(of: weights), .matrix(of: x), .vector(of: t), .number(rate)], gives: .vector(of: updated))
    })
}
