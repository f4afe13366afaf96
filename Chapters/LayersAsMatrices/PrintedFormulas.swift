import NumericCore
import Textbook

/// L5's formulas of the two networks as the slides print them, for one of the activations that it lists (L5-01, L5-02).
///
/// They are written with the names of the givens. How the chapter computes the networks stands elsewhere.
struct PrintedFormulas {
  private let act: ElementaryFunction
  /// The superscripts of the outputs' names, in the non-deep and in the deep network.
  private let shallowMark, deepMark: String

  /// act for the sigmoid, the ReLU and the step function.
  static let all = [
    PrintedFormulas(act: .sigmoid, shallowMark: "^s", deepMark: ""),
    PrintedFormulas(act: .relu, shallowMark: "^(s,ReLU)", deepMark: "^(ReLU)"),
    PrintedFormulas(act: .step, shallowMark: "^(s,step)", deepMark: "^(step)"),
  ]

  /// y = w2(act(w1·input + b1)) + b2, in the book's letters for its own w2 and b2: V and e.
  var shallow: Assertion {
    let V = MatrixFormula.matrix("V", Matrix(named: "v_11 v_12", "v_21 v_22"))
    return output(shallowMark, is: V * act(W(1) * input + b(1)) + column("e", mark: ""))
  }

  /// y = w4(act(w3(act(w2(act(w1·input + b1)) + b2)) + b3)) + b4.
  var deep: Assertion {
    output(
      deepMark,
      is: W(4) * act(W(3) * act(W(2) * act(W(1) * input + b(1)) + b(2)) + b(3)) + b(4))
  }

  private func output(_ mark: String, is formula: MatrixFormula) -> Assertion {
    .matrix(
      name: Symbol("y\(mark)"), Matrix(named: "y_1\(mark)", "y_2\(mark)"), formula, nil, isDefinition: true)
  }

  private var input: MatrixFormula { column("a", mark: "^(0)") }

  private func W(_ layer: Int) -> MatrixFormula {
    .matrix(
      Symbol("W^(\(layer))"),
      Matrix(named: "w_11^(\(layer)) w_12^(\(layer))", "w_21^(\(layer)) w_22^(\(layer))"))
  }

  private func b(_ layer: Int) -> MatrixFormula { column("b", mark: "^(\(layer))") }

  private func column(_ letter: String, mark: String) -> MatrixFormula {
    .matrix(Symbol("\(letter)\(mark)"), Matrix(named: "\(letter)_1\(mark)", "\(letter)_2\(mark)"))
  }

  private func act(_ formula: MatrixFormula) -> MatrixFormula { .applied(act, formula) }
}

extension MatrixFormula {
  fileprivate static func * (a: MatrixFormula, b: MatrixFormula) -> MatrixFormula { .product(a, b) }
  fileprivate static func + (a: MatrixFormula, b: MatrixFormula) -> MatrixFormula { .sum(a, b) }
}
