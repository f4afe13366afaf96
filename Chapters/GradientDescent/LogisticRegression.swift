import NumericCore
import Textbook

/// Logistic regression on the same rows, each with a class instead of a target.
struct LogisticRegression {
  let rows: [Row]
  let w: [Expression]

  /// What is shown at the end, folded.
  struct Proofs {
    let minimum, descent: Aside
  }

  func derive(in d: inout Derivation) -> Proofs {
    let (y, C) = model(in: &d)
    let dC = gradient(of: C, y, in: &d)
    let steps = step(along: dC, in: &d)
    let (minimum, proof) = d.settingAside { d in self.minimum(of: C, in: &d) }
    let ((), descent) = d.settingAside { reachMinimum(of: C, by: steps, minimum, in: &$0) }
    checkList(minimum, in: &d)
    return Proofs(minimum: proof, descent: descent)
  }

  private func f(_ row: Row) -> Expression { w[0] + w[1] * row.x1 + w[2] * row.x2 }

  // MARK: - The model and its error

  private func model(in d: inout Derivation) -> (y: [Expression], C: Expression) {
    d.section(ko: "로지스틱 회귀: 0인가 1인가", en: "Logistic regression: 0 or 1?")
    d.note(Prose.logisticModel)
    let (y, C) = d.fold(ko: "첫 줄의 예측과 오차를 구하면", en: "The first row's prediction and error") { d in
      let f = d.forEachRow(rows) { d, row in d.let("f^(\(row.n))", self.f(row)) }
      let LR = d.forEachRow(rows) { d, row in d.let("LR^(\(row.n))", sigmoid(f[row.n - 1])) }
      d.claim(
        "L3-07",
        GradientDescent.onEachRow {
          .defines($0("LR"), 1 / (1 + exp(-(GradientDescent.printedModel($0)))), nil)
        })
      let y = d.forEachRow(rows) { d, row in d.let("ŷ^(\(row.n))", LR[row.n - 1]) }
      let CE = d.forEachRow(rows) { d, row in
        let y = y[row.n - 1]
        return d.let("CE^(\(row.n))", -(row.label * log(y) + (1 - row.label) * log(1 - y)))
      }
      return (y, d.let("C", total(CE)))
    }
    d.claim(
      "L3-06",
      defines: [
        C: -Expression.sum(
          GradientDescent.onEachRow { $0("c") * log($0("LR")) + (1 - $0("c")) * log(1 - $0("LR")) })
      ])
    d.claim(
      "L3-09", C,
      is: .sum(GradientDescent.onEachRow { $0("c") * log($0("ŷ")) + (1 - $0("c")) * log(1 - $0("ŷ")) }))
    d.contradicts("L3-09", "L3-06")
    d.fold(ko: "음의 부호가 없으면", en: "What goes wrong without the minus sign") { $0.note(Prose.lostSign) }
    return (y, C)
  }

  // MARK: - Descent

  private func gradient(of C: Expression, _ y: [Expression], in d: inout Derivation) -> Gradient {
    d.note(Prose.logisticGradient)
    let (f, LR, CE) = (names("f"), names("LR"), names("CE"))
    d.gradient(of: CE[0], by: f[0])
    let dC = Gradient(of: C.symbol)
    d.partial(of: C, by: w[0])
    d.fold(ko: "가중치 셋의 기울기", en: "The gradients of the three weights") { d in
      d.summedGradient(of: C, by: w[1])
      d.table { d in d.summedGradient(of: C, by: w[0], w[2]) }
    }
    d.claim(
      "L3-10",
      w.map { w in
        let chains = rows.indices.map { n in
          d.partial(of: CE[n], by: y[n]) * d.partial(of: y[n], by: LR[n]) * d.partial(of: LR[n], by: f[n])
            * d.partial(of: f[n], by: w)
        }
        return .equal(dC[w], total(chains), nil)
      })
    return dC
  }

  private func step(along dC: Gradient, in d: inout Derivation) -> [Expression] {
    d.fold(ko: "L1의 갱신 규칙으로 한 걸음", en: "One step by the rule of L1") { d in
      d.note(Prose.logisticStep)
      let ε = d.given("ε", "0.02", as: .rate)
      let steps = d.table { d in w.map { d.step($0, along: dC[$0], rate: ε) } }
      d.claim(
        "L1-02",
        [
          .rule(.symbol("w_1^+"), .symbol("w_1") - .symbol("ε") * .symbol("∂C/∂w_1")),
          .rule(.symbol("w_2^+"), .symbol("w_2") - .symbol("ε") * .symbol("∂C/∂w_2")),
        ])
      d.claim("L1-03", .symbol("w_0^+"), follows: .symbol("w_0") - .symbol("ε") * .symbol("∂C/∂w_0"))
      return steps
    }
  }

  // MARK: - The minimum

  private func minimum(of C: Expression, in d: inout Derivation) -> Minimum {
    d.note(Prose.notSeparable)
    let best = d.stationaryPoint(of: C, over: w, named: ["ŵ_0", "ŵ_1", "ŵ_2"])
    d.note(Prose.krawczyk)
    let (p, P, r) = d.withoutShowing { d in
      let p = rows.map { d.let("p^(\($0.n))", sigmoid(best[0] + best[1] * $0.x1 + best[2] * $0.x2)) }
      let P = zip(rows, p).map { row, p in d.let(row.output("P"), p) }
      return (p, P, zip(rows, p).map { row, p in d.let("ρ^(\(row.n))", row.label - p) })
    }
    let least = d.withoutShowing { d in
      zip(rows, p).map { row, p in
        d.let("CE_min^(\(row.n))", -(row.label * log(p) + (1 - row.label) * log(1 - p)))
      }
    }
    return Minimum(w: best, error: d.let("C_min", total(least)), outputs: P, left: r)
  }

  private func checkList(_ minimum: Minimum, in d: inout Derivation) {
    d.note(Prose.logisticCaptions)
    d.note(Prose.whyNotLogistic)
    d.fold(ko: "줄마다 보기", en: "Row by row") { d in
      d.compare(
        Comparison(
          title: Prose.logisticTable, rowHeading: Prose.outputColumn,
          columns: [Prose.classesColumn, Prose.minimumColumn, Prose.residualColumn],
          rows: minimum.answers(to: rows.map(\.label))))
      d.show(ClassesFigure(labels: rows.map(\.label.symbol), outputs: minimum.outputs.map(\.symbol)))
    }
    d.claim("L3-05", PrintedRows.logistic.assertions)
  }

  private func reachMinimum(
    of C: Expression, by steps: [Expression], _ minimum: Minimum, in d: inout Derivation
  ) {
    d.note(Prose.logisticRate)
    let weight = d.partial(of: C, by: .symbol("CE^(1)"))
    d.let("ε_safe", 8 / (weight * (.symbol("A_00") + .symbol("A_11") + .symbol("A_22"))))
    d.compare(
      descentTable(Prose.logisticRounds, Prose.logisticGap, of: C, by: steps, w, minimum, named: "ŵ", in: &d))
    d.note(Prose.logisticReached)
  }

  private func names(_ quantity: String) -> [Expression] {
    rows.map { .symbol(Symbol("\(quantity)^(\($0.n))")) }
  }
}
