import NumericCore
import Textbook

/// The training from the derivation's own starting values and by its own steps, as set and as written.
struct TrainingRun: Inquiry {
  let parameters: Parameters
  let samples: [Batch.Sample]
  let outputs: [Expression]
  let error: Expression
  /// The updated parameters, in the order of ``Parameters/all``.
  let steps: [Expression]
  let rounds: Int

  func outcome(in study: Study) -> Training {
    let program = study.derivation.quantities.program(for: (steps + outputs + [error]).map(\.name))
    func slots(_ quantities: [Expression]) -> [Int] { quantities.map { program.slot(of: $0.name)! } }
    let (next, answers, loss) = (slots(steps), slots(outputs), slots([error])[0])
    let places = parameters.all.map { program.inputs.firstIndex(of: $0.name)! }
    let targets = samples.map { study.doubles($0.target) }
    var inputs = program.inputs.map { study.doubles($0) }
    var values = program.values(inputs)
    let startingAnswers = answers.map { values[$0] }
    var (losses, path): ([Double], [[Double]]) = ([], [])
    var firstRight: Int?
    for round in 0...rounds {
      losses.append(values[loss])
      path.append(places.map { inputs[$0] })
      if firstRight == nil, Training.isRight(answers.map { values[$0] }, targets) { firstRight = round }
      guard round < rounds else { break }
      for (place, slot) in zip(places, next) { inputs[place] = values[slot] }
      values = program.values(inputs)
    }
    return Training(
      path: path, samples: samples.map { ($0.x.map { study.doubles($0) }, study.doubles($0.target)) },
      losses: losses, firstRight: firstRight, startingAnswers: startingAnswers)
  }
}

extension Expression {
  /// The name of a named quantity.
  fileprivate var name: Symbol { symbols[0] }
}

/// The training from starting values that get stuck: two of this book's own, changed.
struct StuckTraining: Inquiry {
  func outcome(in study: Study) -> Training {
    Training(
      hidden: [[1, 1, 1], [-1, -0.5, -1]], output: [0, -0.5, 1],
      samples: DataTable.exclusiveOr.rows.map { row in
        (row.inputs.map(\.value.doubleValue), row.outputs[0].value.doubleValue)
      }, rate: 2, rounds: XORNetwork.rounds)
  }

  /// Its answers to the four samples: 0.015, 0.495, …
  struct Answers: Inquiry {
    func outcome(in study: Study) -> String {
      study.outcome(of: StuckTraining()).answers.map(Prose.text).joined(separator: ", ")
    }
  }

  /// Where its error ends.
  struct LastError: Inquiry {
    func outcome(in study: Study) -> String {
      Prose.text(of: study.outcome(of: StuckTraining()).losses.last ?? .nan)
    }
  }
}
