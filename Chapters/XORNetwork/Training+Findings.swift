import NumericCore
import Textbook

/// What a reader is told of a training, found out from its run.
extension Training {
  /// Two opposite corners, on which both hidden units have nearly the same values.
  enum Diagonal {
    /// (0, 1) and (1, 0), as in L3's figure.
    case unlike
    /// (0, 0) and (1, 1).
    case alike
  }

  /// The error when every answer is 0.5.
  var levelOfHalves: Double { error(of: samples.map { _ in 0.5 }) }

  /// Whether the error stays within a twentieth of that for fifty rounds.
  var pausesAtHalves: Bool {
    var rounds = 0
    for loss in losses {
      rounds = (loss - levelOfHalves).magnitude < levelOfHalves / 20 ? rounds + 1 : 0
      if rounds == 50 { return true }
    }
    return false
  }

  /// Whether the table is learnt, for which the hidden units must differ, and half of that error was lost within a
  /// hundred rounds.
  var fallsFast: Bool {
    hasLearntTable
      && losses.indices.dropLast(100).contains { losses[$0] - losses[$0 + 100] > levelOfHalves / 2 }
  }

  /// Whether the network answers the table.
  var hasLearntTable: Bool {
    DataTable.exclusiveOr.rows.allSatisfy { row in
      let answer = answer(to: row.inputs.map(\.value.doubleValue))
      return (answer - row.outputs[0].value.doubleValue).magnitude < 0.5
    }
  }

  /// Whether all answers were on one side of 0.5 before the training.
  var startsOnOneSide: Bool {
    let answers = samples.map { forward($0.x, after: 0).y }
    return answers.allSatisfy { $0 < 0.5 } || answers.allSatisfy { $0 > 0.5 }
  }

  /// The diagonal whose ends the hidden layer brings within a tenth of each other; nil where the table is not learnt, or
  /// no end is near the other.
  var foldedDiagonal: Diagonal? {
    guard hasLearntTable else { return nil }
    if areNear([0, 0], [1, 1]) { return .alike }
    return areNear([0, 1], [1, 0]) ? .unlike : nil
  }

  private func areNear(_ a: [Double], _ b: [Double]) -> Bool {
    zip(forward(a).z, forward(b).z).allSatisfy { ($0 - $1).magnitude < 0.1 }
  }
}
