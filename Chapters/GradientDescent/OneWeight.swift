import NumericCore
import Textbook

/// One weight and one row of data: the error is a parabola, and the size of a step decides where descent goes.
struct OneWeight {
  let row: Row
  let w: Expression

  /// Three sizes of a step: too small, right, too large.
  static let rates: [PrintedDecimal] = ["0.01", "0.1", "0.26"]

  func derive(in d: inout Derivation) {
    d.section(ko: "가중치 하나: 포물선에서 내려가기", en: "One weight: down a parabola")
    d.note(Prose.oneWeight)
    let y = d.let("y_7", w * row.x2)
    let E = d.let("E_7", (row.target - y).squared)
    d.note(Prose.slope)
    d.nudge(w, by: "0.01", watching: E)
    let slope = d.summedGradient(of: E, by: w)[w]
    d.note(Prose.oneStep)
    let right = d.step(w, along: slope, rate: .number(Self.rates[1]), named: "w_2^(b)+")
    d.ask(Prose.whichSize)
    let steps = d.withoutShowing { d in
      [
        d.step(w, along: slope, rate: .number(Self.rates[0]), named: "w_2^(a)+"), right,
        d.step(w, along: slope, rate: .number(Self.rates[2]), named: "w_2^(c)+"),
      ]
    }
    d.show(ParabolaFigure(weight: w.symbol, steps: steps.map(\.symbol), error: E.symbol))
    d.fold(ko: "세 경사 하강의 숫자", en: "The numbers of the three descents") { d in
      d.compare(table(of: steps, in: &d))
    }
    let bend = d.withoutShowing { d in d.let("κ_7", d.partial(of: slope, by: w)) }
    d.note(Prose.bend)
    d.let("η_7", 2 / bend)
    d.fold(ko: "걸음마다 거리가 왜 그 배수가 되는가", en: "Why the distance is multiplied so") { $0.note(Prose.distance) }
  }

  /// Where the three descents are after a few steps.
  private func table(of steps: [Expression], in d: inout Derivation) -> Comparison {
    let rows = d.withoutShowing { d in
      [0, 1, 2, 3, 10].map { rounds -> (name: Expression, values: [Expression]) in
        let reached = steps.enumerated().map { number, step in
          rounds == 0 ? w : d.after(rounds, roundsOf: [step], w, named: "v_\(number + 1)^(\(rounds))")
        }
        return (.number(PrintedDecimal(rounds)), reached)
      }
    }
    return Comparison(
      title: Prose.sizesTitle, rowHeading: Prose.roundColumn, columns: Prose.sizeColumns, rows: rows)
  }
}
