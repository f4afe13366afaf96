import NumericCore
import Textbook

/// The training from the derivation's own starting values, as set.
struct TrainingRun: Inquiry {
  let parameters: Parameters
  let samples: [Batch.Sample]
  let rate: Expression
  let rounds: Int

  func outcome(in study: Study) -> Training {
    Training(
      hidden: parameters.hidden.map { $0.map { study.doubles($0) } },
      output: parameters.output.map { study.doubles($0) },
      samples: samples.map { ($0.x.map { study.doubles($0) }, study.doubles($0.target)) },
      rate: study.doubles(rate), rounds: rounds)
  }
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
