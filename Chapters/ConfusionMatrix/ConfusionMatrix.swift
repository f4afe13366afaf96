import NumericCore
import Textbook

/// The confusion matrix (L1) of two classifiers: the logistic regression of L3 and the XOR network of L1.
public struct ConfusionMatrix: Chapter {
  /// Creates the chapter.
  public init() {}

  /// The executable's name.
  public let name = "confusion-matrix"
  /// The scores of the test for a rare illness, from its counts: the other tables start from a minimum, or from
  /// training.
  public let asked: [Symbol]? = [
    "N_1", "N_0", "accuracy_n", "accuracy_s", "precision_s", "recall_s", "F1_s",
  ]

  /// States the derivation.
  public func derive(in d: inout Derivation) {
    let rows = logisticRegression(in: &d)
    let θ = d.given("θ", "0.5")
    let confusion = theTable(rows, θ, in: &d)
    scores(of: confusion, in: &d)
    thresholds(rows, in: &d)
    rareClass(in: &d)
    XORAnswers().derive(threshold: θ, in: &d)
  }

  // MARK: - The classifier

  /// What the logistic regression on L3's ten rows answers at its minimum.
  private struct Rows {
    let outputs: [Expression]
    let classes: [Expression]
  }

  private func logisticRegression(in d: inout Derivation) -> Rows {
    d.section(ko: "답을 내는 모델", en: "A model that answers")
    d.note(Prose.model)
    return d.withoutShowing { d in
      let w = [
        d.given("w_0", 0, as: .bias), d.given("w_1", "0.1", as: .weight), d.given("w_2", 0, as: .weight),
      ]
      var inputs: [(Expression, Expression)] = []
      var classes: [Expression] = []
      var errors: [Expression] = []
      for (index, row) in DataRow.ten.enumerated() {
        let n = index + 1
        let x = (d.given("x_1^(\(n))", row.x1), d.given("x_2^(\(n))", row.x2))
        let c = d.given("c^(\(n))", row.label, as: .target)
        let y = d.let("y^(\(n))", sigmoid(w[0] + w[1] * x.0 + w[2] * x.1))
        errors.append(d.let("CE^(\(n))", -(c * log(y) + (1 - c) * log(1 - y))))
        inputs.append(x)
        classes.append(c)
      }
      let C = d.let("C", .sum(errors))
      let ŵ = d.stationaryPoint(of: C, over: w, named: ["ŵ_0", "ŵ_1", "ŵ_2"])
      let outputs = inputs.enumerated().map { index, x in
        d.let("p^(\(index + 1))", sigmoid(ŵ[0] + ŵ[1] * x.0 + ŵ[2] * x.1))
      }
      return Rows(outputs: outputs, classes: classes)
    }
  }

  // MARK: - The table

  private func theTable(_ rows: Rows, _ θ: Expression, in d: inout Derivation) -> Confusion {
    let answers = d.withoutShowing { d in Confusion.answers(rows.outputs, above: θ, in: &d) }
    d.compare(
      Comparison(
        title: Prose.answersTitle, rowHeading: Prose.rowColumn,
        columns: [Prose.outputColumn, Prose.answerColumn, Prose.actualColumn],
        rows: rows.outputs.indices.map { n in
          (.number(PrintedDecimal(n + 1)), [rows.outputs[n], answers[n], rows.classes[n]])
        }))

    d.section(ko: "혼동 행렬", en: "The confusion matrix")
    d.note(Prose.table)
    let confusion = d.fold(ko: "네 칸을 식으로", en: "The four cells as formulas") { d in
      Confusion(answers, actual: rows.classes, in: &d)
    }
    d.compare(
      Comparison(
        title: Prose.tableTitle, rowHeading: Prose.predictedHeading,
        columns: [Prose.positiveColumn, Prose.negativeColumn],
        rows: [
          (.symbol("d=1"), [confusion.TP, confusion.FP]), (.symbol("d=0"), [confusion.FN, confusion.TN]),
        ]))
    d.fold(ko: "슬라이드의 식: 행렬의 곱", en: "The slide's formula: a product of matrices") { d in
      d.show("M", confusion.table)
      d.note(Prose.product)
    }
    let predicted = Matrix([answers, answers.map { 1 - $0 }])
    let actual = Matrix(rows.classes.map { [$0, 1 - $0] })
    d.claim(
      "L1-01", "M", Matrix(named: "TP FP", "FN TN"),
      isDefinedAs: .product(.matrix("P", predicted), .matrix("A", actual)))
    d.wording(of: "L1-01", Prose.fourCells)
    return confusion
  }

  // MARK: - What is read off it

  private func scores(of confusion: Confusion, in d: inout Derivation) {
    d.section(ko: "네 가지 점수", en: "Four scores")
    d.note(Prose.accuracy)
    _ = confusion.accuracy(in: &d)
    d.note(Prose.precision)
    _ = confusion.precision(in: &d)
    d.note(Prose.recall)
    _ = confusion.recall(in: &d)
    d.note(Prose.F1)
    _ = confusion.F1(in: &d)
    d.note(Prose.allEqual)
  }

  private func thresholds(_ rows: Rows, in d: inout Derivation) {
    d.section(ko: "문턱값을 옮기면", en: "Moving the threshold")
    d.note(Prose.threshold)
    let thresholds = d.withoutShowing { d in
      [("a", "0.3"), ("b", "0.5"), ("c", "0.7"), ("d", "0.9")].map { mark, value in
        (mark, d.given("θ_\(mark)", PrintedDecimal(stringLiteral: value)))
      }
    }
    let columns = d.withoutShowing { d in
      thresholds.map { mark, θ in
        let answers = Confusion.answers(rows.outputs, above: θ, mark: mark, in: &d)
        return Confusion(answers, actual: rows.classes, mark: mark, in: &d).column(in: &d)
      }
    }
    d.compare(
      Comparison(
        title: Prose.thresholdTitle, rowHeading: Prose.scoreHeading,
        columns: thresholds.map { mark, _ in Prose.thresholdColumn("θ_\(mark)") },
        rows: Confusion.rowNames.enumerated().map { index, name in (name, columns.map { $0[index] }) }))
    d.show(
      PrecisionAndRecall(outputs: rows.outputs.map(\.symbols[0]), classes: rows.classes.map(\.symbols[0])))
    d.note(Prose.tradeOff)
  }

  /// Where accuracy says little: a class that is rare.
  private func rareClass(in d: inout Derivation) {
    d.section(ko: "정확도만 보면 속는다", en: "Accuracy alone misleads")
    d.note(Prose.rare)
    let test = Confusion(
      TP: d.given("TP_s", 4, as: .count), FP: d.given("FP_s", 10, as: .count),
      FN: d.given("FN_s", 1, as: .count), TN: d.given("TN_s", 85, as: .count), mark: "s")
    d.ask(Prose.whichIsMoreAccurate)
    let (sick, healthy) = d.fold(ko: Prose.howMany.ko, en: Prose.howMany.en) { d in
      (d.let("N_1", test.TP + test.FN), d.let("N_0", test.FP + test.TN))
    }
    let never = [
      d.let("accuracy_n", (0 + healthy) / (sick + healthy)), d.let("recall_n", 0 / sick),
    ]
    d.note(Prose.testScores)
    let (accuracy, recall) = d.fold(ko: "검사의 네 점수", en: "The test's four scores") { d in
      let accuracy = test.accuracy(in: &d)
      _ = test.precision(in: &d)
      let recall = test.recall(in: &d)
      _ = test.F1(in: &d)
      return (accuracy, recall)
    }
    d.compare(
      Comparison(
        title: Prose.rareTitle, rowHeading: Prose.scoreHeading,
        columns: [Prose.neverColumn, Prose.testColumn],
        rows: [(.symbol("accuracy"), [never[0], accuracy]), (.symbol("recall"), [never[1], recall])]))
    d.note(Prose.undefinedPrecision)
  }
}
