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
    d.section(ko: "열 줄의 데이터", en: "Ten rows of data")
    d.note(Prose.data)
    let rows = data(in: &d)
    d.note(Prose.start)
    let w = [
      d.given("w_0", 0, as: .bias), d.given("w_1", "0.1", as: .weight), d.given("w_2", 0, as: .weight),
    ]

    let E = linearModel(rows, w, in: &d)
    let steps = linearDescent(E, rows, w, in: &d)
    let minimum = linearMinimum(rows, in: &d)
    reachMinimum(of: E, by: steps, w, minimum, in: &d)

    let logistic = LogisticRegression(rows: rows, w: w)
    logistic.derive(in: &d)
    d.show(
      DescentFigure(curves: [
        DescentFigure.Curve(
          label: Prose.linearCurve,
          descent: Descent(weights: w.map(\.symbol), steps: steps.map(\.symbol), error: "E", least: "E_min")),
        DescentFigure.Curve(
          label: Prose.logisticCurve,
          descent: Descent(
            weights: w.map(\.symbol), steps: w.map { $0.symbol.updated }, error: "C", least: "C_min")),
      ]))
    d.wentWrong([
      WrongNumber(Gradient(of: "E")[w[1]], .halfKept), WrongNumber(steps[1], .signFlipped),
      WrongNumber(steps[2], .rateForgotten), WrongNumber(Gradient(of: "E")[w[0]], .meanForSum),
      WrongNumber(Gradient(of: "C")[w[1]], .derivativeForgotten),
    ])
  }

  // MARK: - The data

  private func data(in d: inout Derivation) -> [Row] {
    let rows = d.withoutShowing { d in
      DataRow.ten.enumerated().map { index, row in
        let n = index + 1
        return Row(
          n: n, x1: d.given("x_1^(\(n))", row.x1), x2: d.given("x_2^(\(n))", row.x2),
          target: d.given("t^(\(n))", row.target, as: .target),
          label: d.given("c^(\(n))", row.label, as: .target), printed: row)
      }
    }
    d.compare(
      Comparison(
        title: Prose.dataTitle, rowHeading: Prose.rowColumn,
        columns: [Prose.x1Column, Prose.x2Column, Prose.targetColumn, Prose.labelColumn],
        rows: rows.map { (.number(PrintedDecimal($0.n)), [$0.x1, $0.x2, $0.target, $0.label]) }))
    return rows
  }

  // MARK: - Linear regression

  private func linearModel(_ rows: [Row], _ w: [Expression], in d: inout Derivation) -> Expression {
    d.section(ko: "선형 회귀: 모델과 오차", en: "Linear regression: the model and its error")
    d.note(Prose.linearModel)
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
    d.section(ko: "선형 회귀: 한 걸음", en: "Linear regression: one step")
    d.note(Prose.linearGradient)
    let y = rows.map { Expression.symbol(Symbol("y^(\($0.n))")) }
    d.gradient(of: E, by: y[0])
    let dE = d.summedGradient(of: E, by: w[0], w[1], w[2])
    d.claim(
      "L3-04",
      (0...2).map { i in
        // x₀ is a symbol that no slide defines.
        func input(_ row: (String) -> Expression) -> Expression { i == 0 ? .symbol("x_0") : row("x_\(i)") }
        return .equal(
          dE[w[i]], .sum(Self.onEachRow { -2 * ($0("t") - $0("y")) * 1 * input($0) }),
          i == 0 ? Condition(ko: Prose.biasInput.ko, en: Prose.biasInput.en, reading: ["x_0": 1]) : nil)
      })
    d.note(Prose.namedModel)
    claimChain(dE, rows, w, in: &d)
    d.note(Prose.linearStep)
    let η = d.given("η", "0.0025", as: .rate)
    let steps = (0...2).map { d.step(w[$0], along: dE[w[$0]], rate: η, named: "w_\($0)^(t+1)") }
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

  /// The minimum of the squared error, exactly: the three normal equations, solved by Cramer's rule.
  private func linearMinimum(_ rows: [Row], in d: inout Derivation) -> Minimum {
    d.section(ko: "선형 회귀: 최솟값", en: "Linear regression: the minimum")
    d.note(Prose.normalEquations)
    var A = [[Expression]](repeating: [0, 0, 0], count: 3)
    for (i, j) in [(0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2)] {
      A[i][j] = d.let(
        "A_\(i)\(j)", j == 0 ? .number(PrintedDecimal(rows.count)) : total(rows.map { $0.times($0.x[j], i) }))
      A[j][i] = A[i][j]
    }
    let b = (0...2).map { i in d.let("b_\(i)", total(rows.map { $0.times($0.target, i) })) }
    d.show("A", Matrix(A))
    d.show("b", Matrix(column: b))
    d.note(Prose.cramer)
    let D = d.let("D", determinant(A))
    let w = (0...2).map { i in
      let numerator = d.let("D_\(i)", determinant(A.enumerated().map { $1.replacing(i, by: b[$0]) }))
      return d.let("w_\(i)^*", numerator / D)
    }
    d.note(Prose.residuals)
    let L = d.withoutShowing { d in
      rows.map { row in d.let(row.output("L"), w[0] + w[1] * row.x1 + w[2] * row.x2) }
    }
    let r = d.withoutShowing { d in zip(rows, L).map { row, L in d.let("r^(\(row.n))", row.target - L) } }
    for i in 0...2 { d.let("R_\(i)", total(zip(rows, r).map { $0.times($1, i) })) }
    let least = d.let("E_min", total(r.map(\.squared)))

    d.section(ko: "선형 회귀: 슬라이드의 열 줄은 맞는가", en: "Linear regression: does the slide's list hold?")
    d.note(Prose.linearCaptions)
    d.compare(
      Comparison(
        title: Prose.linearTable, rowHeading: Prose.outputColumn,
        columns: [Prose.targetsColumn, Prose.minimumColumn, Prose.residualColumn],
        rows: zip(rows, zip(L, r)).map { ($1.0, [$0.target, $1.0, $1.1]) }))
    d.claim("L3-02", PrintedRows.linear.assertions)
    d.show(PredictionsFigure(targets: rows.map(\.target.symbol), outputs: L.map(\.symbol)))
    d.note(Prose.whyNotLinear)
    return Minimum(w: w, error: least)
  }

  /// What gradient descent comes to, round by round.
  private func reachMinimum(
    of E: Expression, by steps: [Expression], _ w: [Expression], _ minimum: Minimum, in d: inout Derivation
  ) {
    d.section(ko: "선형 회귀: 경사 하강은 그곳에 닿는가", en: "Linear regression: does descent get there?")
    let (curvature, steepest) = d.withoutShowing { d in
      let byOutput = d.partial(of: E, by: .symbol("y^(1)"))
      return (d.let("κ", d.partial(of: byOutput, by: .symbol("y^(1)"))), largestEigenvalue(in: &d))
    }
    d.note(Prose.linearRate)
    d.let("η_safe", 2 / (curvature * (.symbol("A_00") + .symbol("A_11") + .symbol("A_22"))))
    d.note(Prose.largestRate)
    d.let("η_max", 2 / (curvature * steepest))
    d.compare(
      descentTable(
        Prose.linearRounds, Prose.linearGap, of: E, by: steps, w, minimum, named: "w", in: &d))
    d.note(Prose.linearReached)
  }

  /// The largest eigenvalue of A, enclosed: the largest root of its characteristic polynomial.
  ///
  /// No eigenvalue is above the trace T, so it is T·(1 − u) for the least u from 0 up. Newton's method starts at u = 0,
  /// beyond all roots, and there it comes to the nearest.
  private func largestEigenvalue(in d: inout Derivation) -> Expression {
    func A(_ i: Int, _ j: Int) -> Expression { .symbol(Symbol("A_\(i)\(j)")) }
    let minors = [(0, 1), (0, 2), (1, 2)].map { i, j in A(i, i) * A(j, j) - A(i, j).squared }
    let u = d.let("u", 0)
    let trace = d.let("T", A(0, 0) + A(1, 1) + A(2, 2))
    let λ = d.let("λ", trace * (1 - u))
    // Its derivative by λ is λ³ − T·λ² + (the sum of the minors)·λ − D, which vanishes at the eigenvalues.
    let Q = d.let(
      "Q",
      λ.raised(to: 4) / 4 - trace * λ.raised(to: 3) / 3 + total(minors) * λ.squared / 2 - .symbol("D") * λ)
    let least = d.stationaryPoint(of: Q, over: [u], named: ["u^*"])
    return d.let("λ_max", trace * (1 - least[0]))
  }

  private func determinant(_ m: [[Expression]]) -> Expression {
    m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1]) - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
      + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0])
  }
}

// MARK: - What both regressions share

/// One row of the data, by the names of its givens.
struct Row {
  let n: Int
  let x1, x2, target, label: Expression
  let printed: DataRow

  /// The inputs with x₀ = 1 for w₀ in front.
  var x: [Expression] { [1, x1, x2] }

  /// A factor times the input of a weight; no factor 1 for w₀.
  func times(_ factor: Expression, _ weight: Int) -> Expression { weight == 0 ? factor : factor * x[weight] }

  /// The model's answer to this row, named as on the slide: L(3,1).
  func output(_ model: String) -> Symbol { printed.output(model) }
}

extension DataRow {
  /// The model's answer to this row, named as on the slide: L(3,1).
  func output(_ model: String) -> Symbol { Symbol("\(model)(\(x1),\(x2))") }
}

/// Where an error is least.
struct Minimum {
  let w: [Expression]
  let error: Expression
}

/// The sum of the terms, each kept together where it is a sum itself.
func total(_ terms: [Expression]) -> Expression { .sum(terms) }

/// The weights and what the error is above its minimum, after more and more rounds.
func descentTable(
  _ title: Bilingual, _ gap: Bilingual, of error: Expression, by steps: [Expression], _ w: [Expression],
  _ minimum: Minimum,
  named letter: String, in d: inout Derivation
) -> Comparison {
  let rows = d.withoutShowing { d in
    [0, 1, 10, 100, 1000].map { rounds -> (name: Expression, values: [Expression]) in
      let reached = w.enumerated().map { i, weight in
        rounds == 0 ? weight : d.after(rounds, roundsOf: steps, weight, named: "\(letter)_\(i)^(\(rounds))")
      }
      let left = rounds == 0 ? error : d.after(rounds, roundsOf: steps, error)
      let above = d.let("\(error.unicode)_gap^(\(rounds))", left - minimum.error)
      return (.number(PrintedDecimal(rounds)), reached + [above])
    }
  }
  return Comparison(
    title: title, rowHeading: Prose.roundColumn, columns: Prose.weightColumns + [gap], rows: rows)
}

extension Derivation {
  /// States a quantity for every row, and shows the first: the others are like it.
  mutating func forEachRow(
    _ rows: [Row], _ state: (inout Derivation, Row) -> Expression
  ) -> [Expression] {
    let first = state(&self, rows[0])
    return [first] + withoutShowing { d in rows.dropFirst().map { state(&d, $0) } }
  }
}

extension Expression {
  /// The name of a named quantity.
  var symbol: Symbol { symbols[0] }
}

extension Array {
  /// The array with one element replaced.
  fileprivate func replacing(_ index: Int, by element: Element) -> [Element] {
    var result = self
    result[index] = element
    return result
  }
}
