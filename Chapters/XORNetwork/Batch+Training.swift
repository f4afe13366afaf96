import NumericCore
import Textbook

extension Batch {
  /// States the training: its first rounds enclosed, all of them run, and what has been learnt.
  func train(_ w: Parameters, rounds: Int, in d: inout Derivation) {
    d.section(ko: "표에 답할 때까지 학습하기", en: "Training until it answers the table")
    d.note(Prose.enclosedRounds)
    let few = [1, 10]
    let all = [error] + w.all
    let later = d.withoutShowing { d in few.map { times in all.map { d.after(times, roundsOf: next, $0) } } }
    d.compare(
      Comparison(
        title: Prose.firstRounds, columns: [Prose.atStart] + few.map(Prose.after),
        rows: all.enumerated().map { place, quantity in
          (quantity, [quantity] + later.map { $0[place] })
        }))

    let training = training(from: w, rounds: rounds, in: d)
    d.note(Prose.allRounds(rounds))
    d.claim("L1-19", runs: experiment(training, rounds: rounds))
    d.show(training.lossCurve)
    d.note(Prose.plateau(training))
    guard (training.hidden.joined() + training.output).allSatisfy(\.isFinite) else { return }
    show(training, in: &d)
  }

  /// The training from the derivation's own starting values, as set.
  private func training(from w: Parameters, rounds: Int, in d: Derivation) -> Training {
    var values = d.doubles
    func value(_ expression: Expression) -> Double { values(expression) }
    return Training(
      hidden: w.hidden.map { $0.map(value) }, output: w.output.map(value),
      samples: samples.map { ($0.x.map(value), value($0.target)) }, rate: value(rate), rounds: rounds)
  }

  /// The lab's table as what the four answers must round to.
  private func experiment(_ training: Training, rounds: Int) -> Experiment {
    let rows = DataTable.exclusiveOr.rows
    let observations = zip(rows, training.answers).map { row, answer -> Observation in
      let isOne = row.outputs[0].value == Rational(1)
      let (name, reading) = Prose.answer(to: row)
      // ½ itself rounds to 1.
      return Observation(name, answer, within: isOne ? 0.5...1 : 0...0.5.nextDown, reading: reading)
    }
    return Experiment(
      claimed: Prose.table(DataTable.exclusiveOr), setup: Prose.setup(training, rounds: rounds),
      data: samples.flatMap { $0.x + [$0.target] }, run: { observations })
  }

  /// The learnt parameters with three decimals, and the answers that these give, enclosed.
  private func show(_ training: Training, in d: inout Derivation) {
    let (hidden, output) = (training.hidden.map { $0.map(Self.rounded) }, training.output.map(Self.rounded))
    d.note(Prose.learnt)
    d.show("w^(1)", Matrix(hidden).transposed())
    d.show("w^(2)", Matrix(column: output))
    let learnt = d.withoutShowing { d -> [[Expression]] in
      samples.enumerated().map { n, sample in
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
    d.show(training.decisionSurface)
    d.note(Prose.otherDiagonal)
  }

  /// A floating-point number with three decimals, as a formula.
  static func rounded(_ value: Double) -> Expression {
    guard let exact = Rational(exactly: value) else { preconditionFailure("\(value) is not finite") }
    return .number(.rounding(exact, decimals: 3))
  }
}
