import NumericCore
import Textbook

/// Errors shared out to the hidden layer by weight, then simplified (L2), beside the true gradient.
public struct HiddenErrorDistribution: Chapter {
  /// Creates the chapter.
  public init() {}

  /// The executable's name.
  public let name = "hidden-error-distribution"

  /// What a worksheet asks for: the shares, and the network of the course's code up to its gradient.
  public var asked: [Symbol]? {
    ["e_1^[2]", "e_2^[2]", "e_1^[1]", "e_2^[1]", "e_3^[1]", "e_1^[1]′", "e_2^[1]′", "e_3^[1]′"]
      + ["z_1^[1]", "z_2^[1]", "z_3^[1]", "a_1^[1]", "a_2^[1]", "a_3^[1]"]
      + ["z_1^[2]", "z_2^[2]", "a_1^[2]", "a_2^[2]", "ε_1", "ε_2", "ε_1^[1]", "ε_2^[1]", "ε_3^[1]", "C"]
      + .gradient(of: "C", by: ["a_1^[1]", "a_2^[1]", "a_3^[1]"])
  }

  /// States the derivation.
  public func derive(in d: inout Derivation) {
    d.section(ko: "출력층의 오차", en: "The errors at the output")
    d.note(Prose.outputErrors)
    let y1 = d.given("y_1", 1, as: .target)
    let y2 = d.given("y_2", 1, as: .target)
    let yHat1 = d.given("ŷ_1", "0.58")
    let yHat2 = d.given("ŷ_2", "0.55")
    let e1 = d.let("e_1^[2]", y1 - yHat1)
    d.claim("L2-03", e1, prints: "0.42", shown: "1.0" - "0.58")
    let e2 = d.let("e_2^[2]", y2 - yHat2)
    d.claim("L2-04", e2, prints: "0.45", shown: 1 - "0.55")
    d.claim("L2-05", prints: [e1: "0.42", e2: "0.45"])

    d.section(ko: "가중치의 비율로 나누기", en: "Shared out in proportion to the weights")
    d.note(Prose.shares)
    // w_ij leads from hidden unit i to output unit j, as on the slide.
    let w11 = d.given("w_11", "0.3", as: .weight)
    let w12 = d.given("w_12", "0.2", as: .weight)
    let w21 = d.given("w_21", "0.2", as: .weight)
    let w22 = d.given("w_22", "0.1", as: .weight)
    let w31 = d.given("w_31", "0.1", as: .weight)
    let w32 = d.given("w_32", "0.1", as: .weight)
    let w = [[w11, w12], [w21, w22], [w31, w32]]
    d.ask(Prose.whoGetsMost)
    let total1 = w11 + w21 + w31
    let total2 = w12 + w22 + w32
    func share(_ i: Int, in d: inout Derivation) -> Expression {
      d.let("e_\(i + 1)^[1]", e1 * w[i][0] / total1 + e2 * w[i][1] / total2)
    }
    let first = share(0, in: &d)
    d.note(Prose.tie)
    let shared = [first] + d.table(leaving: "e_3^[1]") { d in [share(1, in: &d), share(2, in: &d)] }
    d.draw(
      NetworkDrawing(
        nodes: (shared + [e1, e2]).map { [$0] },
        edges: zip(shared, w).flatMap { unit, row in [(unit, e1, row[0]), (unit, e2, row[1])] }),
      as: "shared-errors", caption: Prose.network)
    d.claim(
      "L2-06",
      defines: [
        shared[0]: e1 * w11 / (w11 + w21 + w31) + e2 * w12 / (w12 + w22 + w32),
        shared[1]: e1 * w21 / (w11 + w21 + w31) + e2 * w22 / (w12 + w22 + w32),
        shared[2]: e1 * w31 / (w11 + w21 + w31) + e2 * w32 / (w12 + w22 + w32),
      ])
    let firstRow: Expression =
      "0.42" * "0.3" / ("0.3" + "0.2" + "0.1") + "0.45" * "0.2" / ("0.2" + "0.1" + "0.1")
    d.claim("L2-07", shows: [shared[0]: firstRow, shared[1]: firstRow, shared[2]: firstRow])
    d.claim(
      "L2-08",
      shows: [
        shared[0]: firstRow,
        shared[1]: "0.42" * "0.2" / ("0.3" + "0.2" + "0.1") + "0.45" * "0.1" / ("0.2" + "0.1" + "0.1"),
        shared[2]: "0.42" * "0.1" / ("0.3" + "0.2" + "0.1") + "0.45" * "0.1" / ("0.2" + "0.1" + "0.1"),
      ])
    d.wording(of: "L2-07", Prose.threeRowsAlike)
    d.contradicts("L2-07", "L2-08")
    d.claim("L2-09", shared[0], prints: "0.44")
    d.claim("L2-10", shared[1], prints: "0.25")
    d.claim("L2-11", shared[2], prints: "0.18")

    d.section(ko: "분모를 버리는 단순화", en: "The simplification: denominators dropped")
    d.note(Prose.simplification)
    let E2 = MatrixFormula.matrix("E^[2]", Matrix(column: [e1, e2]))
    let E1 = Matrix(column: shared)
    let (sum1, sum2) = (w11 + w21 + w31, w12 + w22 + w32)
    let ratios = MatrixFormula.matrix(
      "R", Matrix([[w11 / sum1, w12 / sum2], [w21 / sum1, w22 / sum2], [w31 / sum1, w32 / sum2]]))
    d.claim("L2-12", "E^[1]", E1, is: .product(ratios, E2))
    let printed = Matrix(named: "w_11 w_12", "w_21 w_22", "w_31 w_32")
    let W2 = MatrixFormula.matrix("W^[2]", printed)
    d.claim("L2-13", "E^[1]", E1, is: .product(W2, E2), provided: unitColumns(w11, w12, w21, w22))
    let simplified = d.fold(ko: Prose.simplified.ko, en: Prose.simplified.en) { d in
      d.table { d in
        w.enumerated().map { i, row in d.let("e_\(i + 1)^[1]′", row[0] * e1 + row[1] * e2) }
      }
    }

    d.section(ko: "일반화: W인가 Wᵀ인가", en: "The generalisation: W or its transpose?")
    d.note(Prose.whichW)
    let plain = Matrix(column: simplified)
    d.claim("L2-14", "E^[1]", plain, is: .product(.transposed(W2), E2))
    d.wording(of: "L2-14", Prose.transposed(layer: "1", of: "2"))
    d.claim(
      "L2-15", "E^[l]", plain,
      is: .product(.transposed(general), .matrix("E^[l+1]", Matrix(column: [e1, e2]))),
      provided: rowsAreOutputs)
    d.claim(
      "L2-16", "E^[l]", plain,
      is: .product(.transposed(.matrix("W^[l+1]", printed)), .matrix("E^[l+1]", Matrix(column: [e1, e2]))))
    d.wording(of: "L2-16", Prose.transposed(layer: "l", of: "l+1"))

    let ofCode = courseCode(in: &d)
    let ofBook = TurnedNetwork(in: &d)
    d.wentWrong([
      WrongNumber(ofCode[0], .derivativeForgotten, at: ["a_1^[2]", "a_2^[2]"].map { .symbol($0) }),
      WrongNumber(ofCode[1], .pathForgotten, at: [.symbol("a_2^[2]")]),
      WrongNumber(ofCode[2], .halfDropped),
      WrongNumber(
        ofBook.gradients[0], .derivativeForgotten, at: ["o_1", "o_2"].map { .symbol($0) },
        remark: Prose.sharedUnawares),
    ])
  }

  /// The matrix with a row for each unit of layer l + 1, as L2-15 prints it.
  private var general: MatrixFormula {
    .matrix("W^[l+1]", Matrix(named: "w_11 w_12 w_13", "w_21 w_22 w_23"))
  }

  /// The course's own code stores a row for each output: its w_ij is the slide's w_ji.
  private var rowsAreOutputs: Condition {
    let swapped = (1...2).flatMap { i in
      (1...3).map { j in (Symbol("w_\(i)\(j)"), Expression.symbol(Symbol("w_\(j)\(i)"))) }
    }
    return Condition(
      ko: Prose.rowsAreOutputs.ko, en: Prose.rowsAreOutputs.en,
      reading: Dictionary(uniqueKeysWithValues: swapped))
  }

  private func unitColumns(
    _ w11: Expression, _ w12: Expression, _ w21: Expression, _ w22: Expression
  ) -> Condition {
    Condition(
      ko: Prose.unitColumns.ko, en: Prose.unitColumns.en,
      assuming: ["w_31": 1 - w11 - w21, "w_32": 1 - w12 - w22])
  }

  /// The 2-3-2 network of the course's code, where the errors come from; returns the derivatives by its hidden units.
  private func courseCode(in d: inout Derivation) -> [Expression] {
    d.section(ko: "과목 코드의 2-3-2 신경망", en: "The 2-3-2 network of the course's code")
    d.note(Prose.courseCode)
    let x1 = d.given("x_1", 1)
    let x2 = d.given("x_2", 0)
    let first: [[PrintedDecimal]] = [["0.1", "0.4"], ["0.2", "0.2"], ["0.3", "0"]]
    let second: [[PrintedDecimal]] = [["0.3", "0.2", "0.1"], ["0.2", "0.1", "0.1"]]
    let V = first.enumerated().map { i, row in
      row.enumerated().map { j, value in d.given("v_\(i + 1)\(j + 1)", value, as: .weight) }
    }
    let U = second.enumerated().map { i, row in
      row.enumerated().map { j, value in d.given("u_\(i + 1)\(j + 1)", value, as: .weight) }
    }
    let t1 = d.given("t_1", 1, as: .target)
    let t2 = d.given("t_2", 1, as: .target)
    d.claim(
      "H-01",
      gives: [
        x1: 1, x2: 0, t1: 1, t2: 1, V[0][0]: "0.1", V[0][1]: "0.4", V[1][0]: "0.2", V[1][1]: "0.2",
        V[2][0]: "0.3", V[2][1]: 0, U[0][0]: "0.3", U[0][1]: "0.2", U[0][2]: "0.1", U[1][0]: "0.2",
        U[1][1]: "0.1", U[1][2]: "0.1",
      ])
    func hidden(_ i: Int, in d: inout Derivation) -> (Expression, Expression) {
      let z = d.let("z_\(i + 1)^[1]", V[i][0] * x1 + V[i][1] * x2)
      return (z, d.let("a_\(i + 1)^[1]", sigmoid(z)))
    }
    let (z1, a1, z2, a2) = d.fold(ko: Prose.codeForward.ko, en: Prose.codeForward.en) { d in
      let firstUnit = hidden(0, in: &d)
      return d.table { d in
        let units = [firstUnit, hidden(1, in: &d), hidden(2, in: &d)]
        let a1 = units.map(\.1)
        let outputs = U.enumerated().map { i, row in
          let z = d.let("z_\(i + 1)^[2]", row[0] * a1[0] + row[1] * a1[1] + row[2] * a1[2])
          return (z, d.let("a_\(i + 1)^[2]", sigmoid(z)))
        }
        return (units.map(\.0), a1, outputs.map(\.0), outputs.map(\.1))
      }
    }
    claimSignals(in: &d)
    d.claim(
      "H-02",
      prints: [
        z1[0]: "0.1", z1[1]: "0.2", z1[2]: "0.3", a1[0]: "0.52497919", a1[1]: "0.549834", a1[2]: "0.57444252",
      ])
    d.claim(
      "H-03", prints: [z2[0]: "0.32490481", z2[1]: "0.21742349", a2[0]: "0.58051912", a2[1]: "0.55414275"])
    d.note(Prose.sentBack)
    let (errors, back) = d.fold(ko: "뒤로 보낸 오차", en: "The errors that are sent back") { d in
      d.table(leaving: "ε_3^[1]") { d in
        let errors = [d.let("ε_1", t1 - a2[0]), d.let("ε_2", t2 - a2[1])]
        return (
          errors, (0..<3).map { i in d.let("ε_\(i + 1)^[1]", U[0][i] * errors[0] + U[1][i] * errors[1]) }
        )
      }
    }
    d.claim(
      "H-04",
      prints: [
        errors[0]: "0.41948088", errors[1]: "0.44585725", back[0]: "0.21501571", back[1]: "0.1284819",
        back[2]: "0.08653381",
      ])
    let gradients = trueGradient(z2, a1, a2, errors, back, in: &d)
    let nodes: [[Expression]] = [[x1], [x2]] + zip(z1, a1).map { [$0, $1] } + zip(z2, a2).map { [$0, $1] }
    typealias Edge = (Expression, Expression, Expression)
    let hiddenEdges = zip(z1, V).flatMap { net, row -> [Edge] in [(x1, net, row[0]), (x2, net, row[1])] }
    let outputEdges = zip(z2, U).flatMap { net, row -> [Edge] in zip(a1, row).map { ($0, net, $1) } }
    d.draw(
      NetworkDrawing(nodes: nodes, edges: hiddenEdges + outputEdges, of: .symbol("C")),
      as: "course-code-backward", caption: Prose.courseNetwork)
    return gradients
  }

  /// Z^[l] = W^[l]ᵀA^[l−1] and A^[l] = g(Z^[l]) for both layers, the input as A^[0] (L2-01, L2-02).
  ///
  /// The lecture's W has a column for each unit of its layer, so it is the transpose of the code's.
  private func claimSignals(in d: inout Derivation) {
    let W = [
      Matrix(named: "v_11 v_21 v_31", "v_12 v_22 v_32"), Matrix(named: "u_11 u_21", "u_12 u_22", "u_13 u_23"),
    ]
    let A = [
      Matrix(named: "x_1", "x_2"), Matrix(named: "a_1^[1]", "a_2^[1]", "a_3^[1]"),
      Matrix(named: "a_1^[2]", "a_2^[2]"),
    ]
    let Z = [Matrix(named: "z_1^[1]", "z_2^[1]", "z_3^[1]"), Matrix(named: "z_1^[2]", "z_2^[2]")]
    func name(_ letter: String, _ layer: Int) -> Symbol { Symbol("\(letter)^[\(layer)]") }
    d.claim(
      "L2-01",
      (1...2).map { l in
        .matrix(
          name: name("Z", l), Z[l - 1],
          .product(.transposed(.matrix(name("W", l), W[l - 1])), .matrix(name("A", l - 1), A[l - 1])), nil,
          isDefinition: true)
      })
    d.wording(of: "L2-01", Prose.signals)
    d.contradicts("L2-14", "L2-01")
    d.contradicts("L2-16", "L2-01")
    d.claim(
      "L2-02",
      (1...2).map { l in
        .matrix(
          name: name("A", l), A[l], .applied(.sigmoid, .matrix(name("Z", l), Z[l - 1])), nil,
          isDefinition: true)
      })
  }

  /// What the shared error is not: the derivative of an error.
  private func trueGradient(
    _ nets: [Expression], _ hidden: [Expression], _ outputs: [Expression], _ errors: [Expression],
    _ back: [Expression], in d: inout Derivation
  ) -> [Expression] {
    d.section(ko: "진짜 기울기와 나란히", en: "Beside the true gradient")
    d.note(Prose.notTheGradient)
    let C = d.let("C", errors[0].squared / 2 + errors[1].squared / 2)
    let dC = d.gradient(of: C, by: outputs[0])
    // The slope stands as a factor in δ: it is what sharing leaves out.
    let (_, slope) = d.settingAside { d in d.gradient(of: outputs[0], by: nets[0]) }
    d.summedGradient(of: C, by: nets[0])
    d.call(dC[nets[0]], "δ_1")
    d.fold(ko: Prose.otherDelta.ko, en: Prose.otherDelta.en) { d in
      d.show(slope)
      d.table { d in
        d.gradient(of: C, by: outputs[1])
        d.gradient(of: outputs[1], by: nets[1])
        d.summedGradient(of: C, by: nets[1])
        d.call(dC[nets[1]], "δ_2")
      }
    }
    d.note(Prose.deltasGoBack)
    d.summedGradient(of: C, by: hidden[0])
    d.fold(ko: "다른 두 은닉 유닛도 똑같이", en: "The other two hidden units in the same way") { d in
      d.table(leaving: "∂C/∂a_3^[1]") { d in _ = d.summedGradient(of: C, by: hidden[1], hidden[2]) }
    }
    d.alongPaths(dC[hidden[0]], costOf: hidden.map { dC[$0] })
    let factors = d.withoutShowing { d in
      zip(hidden, back).enumerated().map { i, unit in d.let("k_\(i + 1)", dC[unit.0] / unit.1) }
    }
    d.compare(
      Comparison(
        title: Prose.besideTitle, columns: [Prose.sharedColumn, Prose.gradientColumn, Prose.factorColumn],
        rows: hidden.indices.map { (hidden[$0], [back[$0], dC[hidden[$0]], factors[$0]]) }))
    d.note(Prose.whyItDiffers)
    return hidden.map { dC[$0] }
  }
}
