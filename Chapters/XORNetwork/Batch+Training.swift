import NumericCore
import Textbook

extension Batch {
  /// States the training: all rounds run, and what has been learnt.
  func train(_ w: Parameters, rounds: Int, in d: inout Derivation) {
    d.section(ko: "표에 답할 때까지 학습하기", en: "Training until it answers the table")
    let training = TrainingRun(
      parameters: w, samples: samples, outputs: outputs, error: error, steps: next, rounds: rounds)
    d.note(Prose.allRounds(rounds))
    d.claim("L1-19", runs: LearntTable(training: training, table: LearntTable.printed))
    d.show(XORLossCurve(training: training))
    d.show(LearntNetwork(training: training))
  }

  /// States the first rounds of the training, enclosed.
  func encloseRounds(_ w: Parameters, in d: inout Derivation) {
    let few = [1, 10]
    let all = [error] + w.all
    let later = d.withoutShowing { d in few.map { times in all.map { d.after(times, roundsOf: next, $0) } } }
    d.fold(ko: "처음 열 번을 구간으로 계산하기", en: "The first ten rounds, in intervals") { d in
      d.note(Prose.enclosedRounds)
      d.compare(
        Comparison(
          title: Prose.firstRounds, columns: [Prose.atStart] + few.map(Prose.after),
          rows: all.enumerated().map { place, quantity in
            (quantity, [quantity] + later.map { $0[place] })
          }))
    }
  }
}

/// The lab's table as what the four answers must round to.
struct LearntTable: Experiment {
  let training: TrainingRun
  /// The table.
  let table: DataTable

  /// The table of the lab's slide (L1-19), copied for this claim alone: the samples that train stand elsewhere.
  static let printed = DataTable(
    ["A", "B"], to: ["Y"], rows: [[0, 0]: [0], [0, 1]: [1], [1, 0]: [1], [1, 1]: [0]])

  var claimed: Bilingual { Prose.table(table) }
  var data: [Expression] { training.samples.flatMap { $0.x + [$0.target] } }
  var computed: [Expression] { [training.error] + training.steps }

  func outcome(in study: Study) -> ExperimentRecord {
    let trained = study.outcome(of: training)
    let observations = table.rows.map { row -> Observation in
      let answer = trained.answer(to: row.inputs.map(\.value.doubleValue))
      let target = row.outputs[0].value.doubleValue
      let (name, reading) = Prose.answer(to: row)
      // ½ itself rounds to 1.
      let range = target - 0.5...(target + 0.5).nextDown
      return Observation(name, answer, within: range, reading: reading)
    }
    return ExperimentRecord(Prose.setup(trained, rounds: training.rounds), observations)
  }
}

/// How the training went, the learnt parameters with three decimals, and the answers that these give, enclosed.
struct LearntNetwork: Findings {
  let training: TrainingRun

  func state(in d: inout Derivation, on study: Study) {
    let trained = study.outcome(of: training)
    d.note(Prose.plateau(trained))
    guard (trained.hidden.joined() + trained.output).allSatisfy(\.isFinite) else { return }
    d.note(Prose.seenByOutput(trained))
    d.show(trained.hiddenPlane)
    if let folded = trained.foldedDiagonal { d.note(Prose.foldedDiagonal(folded)) }
    d.fold(ko: "학습한 매개변수와 답", en: "The learnt parameters and their answers") { d in
      show(trained, in: &d, on: study)
    }
  }

  private func show(_ trained: Training, in d: inout Derivation, on study: Study) {
    let hidden = trained.hidden.map { $0.map(Self.rounded) }
    let output = trained.output.map(Self.rounded)
    d.note(Prose.learnt)
    d.show("w^(1)", Matrix(hidden).transposed())
    d.show("w^(2)", Matrix(column: output))
    let samples = training.samples
    let learnt = d.withoutShowing { d -> [[Expression]] in
      d.take(samples.flatMap { $0.x + [$0.target] }, from: study.derivation)
      return samples.enumerated().map { n, sample in
        let z = hidden.enumerated().map { i, row in
          d.let(Symbol("z_\(n + 1)\(i + 1)^*"), sigmoid(row[0] + row[1] * sample.x[0] + row[2] * sample.x[1]))
        }
        let y = sigmoid(output[0] + output[1] * z[0] + output[2] * z[1])
        return z + [d.let(Symbol("y_\(n + 1)^*"), y)]
      }
    }
    d.compare(
      Comparison(
        title: Prose.learntTitle, columns: (1...4).map(Prose.sample),
        rows: [(.symbol("t"), samples.map(\.target))]
          + ["z_1", "z_2", "y"].enumerated().map { (place: Int, name: String) in
            (.symbol(Symbol(name)), learnt.map { $0[place] })
          }))
    d.show(trained.decisionSurface)
  }

  /// A floating-point number with three decimals, as a formula.
  private static func rounded(_ value: Double) -> Expression {
    guard let exact = Rational(exactly: value) else { preconditionFailure("\(value) is not finite") }
    return .number(.rounding(exact, decimals: 3))
  }
}
