import NumericCore
import Textbook

/// Linear and logistic regression on the lecture's ten rows, run to the minimum (L3, "Recap"; L1).
public struct GradientDescent: Chapter {
  /// Creates the chapter.
  public init() {}

  /// The executable's name.
  public let name = "gradient-descent"
  /// Both models and one step of each; the minimum takes determinants, and no descent.
  public let asked: [Symbol]? = {
    let weights: [Symbol] = ["w_0", "w_1", "w_2"]
    let linear =
      ["y^(1)", "E"] + .gradient(of: "E", by: ["y^(1)"] + weights) + weights.map { $0.adding(.label("t+1")) }
    let logistic: [Symbol] =
      ["f^(1)", "LR^(1)", "CE^(1)", "C", .partial(of: "CE^(1)", by: "f^(1)")]
      + .gradient(of: "C", by: weights) + weights.map(\.updated)
    return linear + logistic
  }()

  /// States the derivation.
  public func derive(in d: inout Derivation) {
    let rows = data(in: &d)
    let (w, start) = d.settingAside { d in
      [d.given("w_0", 0, as: .bias), d.given("w_1", "0.1", as: .weight), d.given("w_2", 0, as: .weight)]
    }
    OneWeight(row: rows[6], w: w[2]).derive(in: &d)

    d.section(ko: "데이터 열 줄과 평면 하나", en: "Ten rows of data and one plane")
    d.note(Prose.data)
    d.fold(ko: "열 줄의 숫자", en: "The numbers of the ten rows") { d in
      d.compare(dataTable(of: rows))
      d.note(Prose.otherData)
    }
    let E = linearModel(rows, w, startingAt: start, in: &d)
    let steps = linearDescent(E, rows, w, in: &d)
    d.note(Prose.valley)
    d.show(ValleyFigure(of: E.symbol, over: [w[1], w[2]].map(\.symbol), by: steps[1...].map(\.symbol)))

    let equations = NormalEquations(rows: rows)
    let (minimum, proof) = d.settingAside { equations.minimum(in: &$0) }
    let ((), rates) = d.settingAside { equations.rates(of: E, in: &$0) }
    reachMinimum(of: E, by: steps, w, minimum, in: &d)
    checkList(rows, minimum, in: &d)

    let proofs = LogisticRegression(rows: rows, w: w).derive(in: &d)
    d.note(Prose.onlyTheWayDown)

    d.section(ko: "증명", en: "The proofs")
    d.fold(ko: "선형 회귀의 최솟값: 정규 방정식", en: "The least squares: normal equations") { $0.show(proof) }
    d.fold(ko: "학습률의 한계: 이계도함수", en: "How large a rate may be: second derivatives") { $0.show(rates) }
    d.fold(ko: "로지스틱 회귀에도 최솟값이 있다", en: "Logistic regression has a minimum, too") { $0.show(proofs.minimum) }
    d.fold(ko: "로지스틱 회귀의 경사 하강", en: "Logistic regression's descent") { d in
      d.show(proofs.descent)
      d.show(descents(of: w, by: steps))
    }
    d.wentWrong([
      WrongNumber(Gradient(of: "E")[w[1]], .halfKept), WrongNumber(steps[1], .signFlipped),
      WrongNumber(steps[2], .rateForgotten), WrongNumber(Gradient(of: "E")[w[0]], .meanForSum),
      WrongNumber(Gradient(of: "C")[w[1]], .derivativeForgotten),
    ])
  }

  /// How far both errors are above their minimum, round by round.
  private func descents(of w: [Expression], by steps: [Expression]) -> DescentFigure {
    let weights = w.map(\.symbol)
    return DescentFigure(curves: [
      DescentFigure.Curve(
        label: Prose.linearCurve,
        descent: Descent(weights: weights, steps: steps.map(\.symbol), error: "E"), least: "E_min"),
      DescentFigure.Curve(
        label: Prose.logisticCurve,
        descent: Descent(weights: weights, steps: weights.map(\.updated), error: "C"), least: "C_min"),
    ])
  }

  // MARK: - The data

  private func data(in d: inout Derivation) -> [Row] {
    d.withoutShowing { d in
      DataRow.ten.enumerated().map { index, row in
        let n = index + 1
        return Row(
          n: n, x1: d.given("x_1^(\(n))", row.x1), x2: d.given("x_2^(\(n))", row.x2),
          target: d.given("t^(\(n))", row.target, as: .target),
          label: d.given("c^(\(n))", row.label, as: .target), printed: row)
      }
    }
  }

  private func dataTable(of rows: [Row]) -> Comparison {
    Comparison(
      title: Prose.dataTitle, rowHeading: Prose.rowColumn,
      columns: [Prose.x1Column, Prose.x2Column, Prose.targetColumn, Prose.labelColumn],
      rows: rows.map { (.number(PrintedDecimal($0.n)), [$0.x1, $0.x2, $0.target, $0.label]) })
  }

  // MARK: - Linear regression

  private func linearModel(
    _ rows: [Row], _ w: [Expression], startingAt start: Aside, in d: inout Derivation
  ) -> Expression {
    d.note(Prose.linearModel)
    d.show(start)
    let y = d.forEachRow(rows) { d, row in d.let("y^(\(row.n))", w[0] + w[1] * row.x1 + w[2] * row.x2) }
    d.claim("L3-01", Self.onEachRow { .defines($0("y"), Self.printedModel($0), nil) })
    let E = d.let("E", total(zip(rows, y).map { ($0.target - $1).squared }))
    d.claim("L3-03", defines: [E: .sum(Self.onEachRow { ($0("t") - Self.printedModel($0)).squared })])
    return E
  }

  /// What a slide prints once for all rows, with the names of each row.
  static func onEachRow<Printed>(_ printed: ((_ letter: String) -> Expression) -> Printed) -> [Printed] {
    (1...10).map { row in printed { .symbol(Symbol("\($0)^(\(row))")) } }
  }

  /// w0 + w1 x1 + w2 x2 of a row, as L3 prints it for both regressions.
  static func printedModel(_ row: (_ letter: String) -> Expression) -> Expression {
    .symbol("w_0") + .symbol("w_1") * row("x_1") + .symbol("w_2") * row("x_2")
  }

  private func linearDescent(
    _ E: Expression, _ rows: [Row], _ w: [Expression], in d: inout Derivation
  ) -> [Expression] {
    d.section(ko: "평면의 기울기와 한 걸음", en: "The plane's gradient, and one step")
    d.note(Prose.linearGradient)
    let y = rows.map { Expression.symbol(Symbol("y^(\($0.n))")) }
    d.gradient(of: E, by: y[0])
    let dE = Gradient(of: E.symbol)
    d.partial(of: E, by: w[0])
    d.summedGradient(of: E, by: w[1])
    d.fold(ko: "나머지 두 가중치", en: "The other two weights") { d in
      d.note(Prose.otherGradients)
      d.table { d in d.summedGradient(of: E, by: w[0], w[2]) }
    }
    d.claim(
      "L3-04",
      (0...2).map { i in
        // x₀ is a symbol that no slide defines.
        func input(_ row: (String) -> Expression) -> Expression { i == 0 ? .symbol("x_0") : row("x_\(i)") }
        return .equal(
          dE[w[i]], .sum(Self.onEachRow { -2 * ($0("t") - $0("y")) * 1 * input($0) }),
          i == 0 ? Condition(ko: Prose.biasInput.ko, en: Prose.biasInput.en, reading: ["x_0": 1]) : nil)
      })
    d.wording(of: "L3-04", Prose.gradientInTheCopy)
    d.fold(ko: "슬라이드의 이름으로 쓴 사슬", en: "The chain in the slide's names") { d in
      d.note(Prose.namedModel)
      claimChain(dE, rows, w, in: &d)
    }
    d.note(Prose.linearStep)
    let η = d.given("η", "0.0025", as: .rate)
    let steps = d.table { d in
      (0...2).map { d.step(w[$0], along: dE[w[$0]], rate: η, named: "w_\($0)^(t+1)") }
    }
    let (updated, rule): (Expression, Expression) = (
      .symbol("w_i^(t+1)"), .symbol("w_i") - .symbol("η") * .symbol("∂E/∂w_i")
    )
    d.claim("L3-08", (0...2).map { .rule(updated.replacing("i", by: $0), rule.replacing("i", by: $0)) })
    return steps
  }

  /// The chain with the slide's own names, MSE, y and LM (L3-61): LM is the model's value, y another name of it.
  private func claimChain(
    _ dE: Gradient, _ rows: [Row], _ w: [Expression], in d: inout Derivation
  ) {
    let parts = d.withoutShowing { d -> [Assertion] in
      let model = rows.map { d.let("LM^(\($0.n))", w[0] + w[1] * $0.x1 + w[2] * $0.x2) }
      let output = zip(rows, model).map { d.let("y_LM^(\($0.n))", $1) }
      let loss = zip(rows, output).map { d.let("MSE^(\($0.n))", ($0.target - $1).squared) }
      let chains = w.map { weight -> Assertion in
        let terms = rows.indices.map { n in
          d.partial(of: loss[n], by: output[n]) * d.partial(of: output[n], by: model[n])
            * d.partial(of: model[n], by: weight)
        }
        return .equal(dE[weight], total(terms), nil)
      }
      // What the slide writes below the factors, in one row and then in all.
      let below: [Assertion] = [
        .equal(d.partial(of: loss[0], by: output[0]), -2 * (rows[0].target - output[0]), nil),
        .equal(d.partial(of: output[0], by: model[0]), 1, nil),
      ]
      let inAllRows = (0...2).map { i -> Assertion in
        let terms = (1...10).map { n -> Expression in
          let row = "^(\(n))"
          return -2 * (.symbol(Symbol("t\(row)")) - .symbol(Symbol("y_LM\(row)"))) * 1
            * .symbol(Symbol("∂LM\(row)/∂w_\(i)"))
        }
        return .equal(.symbol(Symbol("∂E/∂w_\(i)")), .sum(terms), nil)
      }
      return chains + below + inAllRows
    }
    d.claim("L3-61", parts)
    d.wording(of: "L3-61", Prose.chainInTheCopy)
  }

  // MARK: - Where it ends

  /// What gradient descent comes to, round by round.
  private func reachMinimum(
    of E: Expression, by steps: [Expression], _ w: [Expression], _ minimum: Minimum, in d: inout Derivation
  ) {
    d.section(ko: "경사 하강은 최솟값에 닿는가", en: "Does descent come to the minimum?")
    d.note(Prose.linearMinimum)
    d.note(Prose.linearReached)
    d.fold(ko: "회차마다 보기", en: "Round by round") { d in
      d.compare(
        descentTable(Prose.linearRounds, Prose.linearGap, of: E, by: steps, w, minimum, named: "w", in: &d))
    }
  }

  private func checkList(_ rows: [Row], _ minimum: Minimum, in d: inout Derivation) {
    d.section(ko: "슬라이드의 열 줄은 맞는가", en: "Does the slide's list hold?")
    d.note(Prose.linearCaptions)
    d.note(Prose.whyNotLinear)
    d.fold(ko: "줄마다 보기", en: "Row by row") { d in
      d.show(
        PredictionsFigure(targets: rows.map(\.target.symbol), outputs: minimum.outputs.map(\.symbol)))
      d.compare(
        Comparison(
          title: Prose.linearTable, rowHeading: Prose.outputColumn,
          columns: [Prose.targetsColumn, Prose.minimumColumn, Prose.residualColumn],
          rows: minimum.answers(to: rows.map(\.target))))
    }
    d.claim("L3-02", PrintedRows.linear.assertions)
  }
}
