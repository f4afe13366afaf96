import NumericCore
import Textbook

/// What a 2-2-1 network of sigmoids answers to the exclusive or: before, in the middle of and after its training.
struct XORAnswers {
  /// The weights at one time: of each unit the bias, then a weight for each input.
  private struct Snapshot {
    let rounds: Int
    let hidden: [[PrintedDecimal]]
    let output: [PrintedDecimal]
  }

  /// Gradient descent on ½Σ(y − t)² with rate 0.5, all four rows a round; the weights rounded to one decimal.
  private static let snapshots = [
    Snapshot(rounds: 0, hidden: [[0, -1, "0.7"], ["0.6", "-0.5", "0.3"]], output: [0, "0.8", "0.8"]),
    Snapshot(
      rounds: 500, hidden: [[-2, "-3.1", "2.6"], ["0.5", "-0.3", 0]], output: ["-0.6", "2.6", "-0.1"]),
    Snapshot(
      rounds: 4000, hidden: [["-3.3", "-6.1", 6], ["2.6", "-5.2", "5.5"]], output: ["3.9", "8.4", "-8.2"]),
  ]

  private static let exclusiveOr: [(A: PrintedDecimal, B: PrintedDecimal, Y: PrintedDecimal)] = [
    (0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0),
  ]

  func derive(threshold θ: Expression, in d: inout Derivation) {
    d.section(ko: "XOR 신경망의 답", en: "The answers of the XOR network")
    d.note(Prose.network)
    let rows = d.withoutShowing { d in
      Self.exclusiveOr.enumerated().map { k, row in
        (
          A: d.given("A^(\(k + 1))", row.A), B: d.given("B^(\(k + 1))", row.B),
          Y: d.given("Y^(\(k + 1))", row.Y, as: .target)
        )
      }
    }
    let networks = d.fold(ko: "세 때의 가중치", en: "The weights at the three times") { d in
      Self.snapshots.map { snapshot -> [Expression] in
        let (V, u) = weights(snapshot, in: &d)
        d.show("V^[\(snapshot.rounds)]", Matrix(V))
        d.show("U^[\(snapshot.rounds)]", Matrix([u]))
        return d.withoutShowing { d in
          rows.enumerated().map { k, row in
            let h = V.map { sigmoid($0[0] + $0[1] * row.A + $0[2] * row.B) }
            return d.let("y_\(snapshot.rounds)^(\(k + 1))", sigmoid(u[0] + u[1] * h[0] + u[2] * h[1]))
          }
        }
      }
    }
    d.compare(
      Comparison(
        title: Prose.networkTitle, rowHeading: Prose.rowColumn,
        columns: [Prose.inputColumn("A"), Prose.inputColumn("B"), Prose.inputColumn("Y")]
          + Self.snapshots.map { Prose.roundsColumn($0.rounds) },
        rows: rows.enumerated().map { k, row in
          (.number(PrintedDecimal(k + 1)), [row.A, row.B, row.Y] + networks.map { $0[k] })
        }))
    d.note(Prose.networkScores)
    let columns = d.withoutShowing { d in
      zip(Self.snapshots, networks).map { snapshot, outputs in
        let answers = Confusion.answers(outputs, above: θ, mark: "\(snapshot.rounds)", in: &d)
        return Confusion(answers, actual: rows.map(\.Y), mark: "\(snapshot.rounds)", in: &d).column(in: &d)
      }
    }
    d.compare(
      Comparison(
        title: Prose.networkScoresTitle, rowHeading: Prose.scoreHeading,
        columns: Self.snapshots.map { Prose.roundsColumn($0.rounds) },
        rows: Confusion.rowNames.enumerated().map { index, name in (name, columns.map { $0[index] }) }))
    d.note(Prose.networkRead)
  }

  private func weights(
    _ snapshot: Snapshot, in d: inout Derivation
  ) -> (V: [[Expression]], u: [Expression]) {
    d.withoutShowing { d in
      let V = snapshot.hidden.enumerated().map { i, unit in
        unit.enumerated().map { j, value in
          d.given("v_\(i + 1)\(j)^[\(snapshot.rounds)]", value, as: j == 0 ? .bias : .weight)
        }
      }
      let u = snapshot.output.enumerated().map { j, value in
        d.given("u_\(j)^[\(snapshot.rounds)]", value, as: j == 0 ? .bias : .weight)
      }
      return (V, u)
    }
  }
}
