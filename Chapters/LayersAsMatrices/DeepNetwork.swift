import NumericCore
import Textbook

/// Four layers of two units: the network that L5 calls deep, and beside it the one that it calls non-deep.
///
///     z⁽ˡ⁾ = W⁽ˡ⁾·a⁽ˡ⁻¹⁾ + b⁽ˡ⁾    a⁽ˡ⁾ = σ(z⁽ˡ⁾)    y = z⁽⁴⁾
///
/// w_jk⁽ˡ⁾ leads from unit k to unit j, as in L1-04: W is outputs × inputs, and vectors are columns.
struct DeepNetwork {
  /// The weights, by layer, unit and input.
  let w: [[[Expression]]]
  /// The biases, by layer and unit.
  let b: [[Expression]]
  /// The net inputs, by layer and unit.
  let z: [[Expression]]
  /// The activations; those of layer 0 are the inputs.
  let a: [[Expression]]
  /// The outputs.
  let outputs: [Expression]
  /// The half squared error of the outputs.
  let cost: Expression

  /// L5's deep network, with its parentheses paired.
  static let formula = "y = w4(act(w3(act(w2(act(w1*input + b1)) + b2)) + b3)) + b4"

  private static let weights: [[[PrintedDecimal]]] = [
    [["0.5", -1], [1, "0.5"]], [[2, -1], ["-0.5", 1]], [[1, 1], [-1, "0.5"]], [[1, -1], ["0.5", 1]],
  ]
  private static let biases: [[PrintedDecimal]] = [
    ["0.5", "-0.5"], [0, "0.2"], ["-0.5", "0.1"], ["0.3", "-0.2"],
  ]

  /// States the givens, both networks and the error.
  init(in d: inout Derivation) {
    d.section(ko: "층을 겹친다", en: "Layers on layers")
    d.note(Prose.fourLayers)
    let input = d.givens("a_", [[2, -1]], as: .input, mark: "^(0)")[0]
    d.show("a^(0)", Matrix(column: input))
    w = Self.weights.enumerated().map { layer, rows in
      let matrix = d.givens("w_", rows, as: .weight, mark: "^(\(layer + 1))")
      d.show(Symbol("W^(\(layer + 1))"), Matrix(matrix))
      return matrix
    }
    b = Self.biases.enumerated().map { layer, row in
      let vector = d.givens("b_", [row], as: .bias, mark: "^(\(layer + 1))")[0]
      d.show(Symbol("b^(\(layer + 1))"), Matrix(column: vector))
      return vector
    }

    d.section(ko: "순전파: 얕은 신경망과 깊은 신경망", en: "Forward: the non-deep and the deep network")
    d.note(Prose.forward)
    var (z, a): ([[Expression]], [[Expression]]) = ([], [input])
    for layer in 0..<4 {
      let nets = Self.nets(layer, w[layer], a[layer], b[layer], in: &d)
      z.append(nets)
      guard layer < 3 else { break }
      a.append(Self.activations(layer, nets, in: &d))
    }
    self.z = z
    self.a = a
    let y = z[3].enumerated().map { j, net in d.let(Symbol("y_\(j + 1)"), net) }
    outputs = y

    let t = d.givens("t_", [["1", "-1"]], as: .target)[0]
    d.note(Prose.halfSquares)
    cost = d.let("C", (y[0] - t[0]).squared / 2 + (y[1] - t[1]).squared / 2)
    stateNetworks(y, in: &d)
  }

  /// L5's two formulas, layer inside layer.
  private func stateNetworks(_ y: [Expression], in d: inout Derivation) {
    d.note(Prose.nested)
    let v = d.givens("v_", [[1, -1], ["0.5", 2]], as: .weight)
    let e = d.givens("e_", [["0.1", "-0.3"]], as: .bias)[0]
    d.show("V", Matrix(v))
    d.show("e", Matrix(column: e))
    let shallow = v.enumerated().map { j, row in
      d.withoutShowing { $0.let(Symbol("y_\(j + 1)^s"), sum(row, a[1]) + e[j]) }
    }
    d.show("y^s", Matrix(column: shallow))
    for (act, mark) in [(ElementaryFunction.relu, "ReLU"), (.step, "step")] {
      d.withoutShowing { stateNetworks(with: act, mark, v, e, in: &$0) }
    }
    d.claim("L5-01", PrintedFormulas.all.map(\.shallow))
    d.show("y", Matrix(column: y))
    d.claim(
      "L5-02",
      PrintedFormulas.all.map(\.deep) + [.states(PrintedNetwork("\(Self.formula))", for: Self.formula))])
    d.wording(of: "L5-01", Prose.shallowInTheCopy)
    d.wording(of: "L5-02", Prose.inTheCopy("\(Self.formula))"))
  }

  /// Both networks once more, with another of L5's activations; `mark` is a superscript of every name.
  private func stateNetworks(
    with act: ElementaryFunction, _ mark: String, _ v: [[Expression]], _ e: [Expression],
    in d: inout Derivation
  ) {
    var values = a[0]
    for layer in 0..<4 {
      let nets = w[layer].enumerated().map { j, row in
        d.let(Symbol("z_\(j + 1)^(\(layer + 1),\(mark))"), sum(row, values) + b[layer][j])
      }
      guard layer < 3 else {
        for (j, net) in nets.enumerated() { d.let(Symbol("y_\(j + 1)^(\(mark))"), net) }
        return
      }
      values = nets.enumerated().map { j, net in
        d.let(Symbol("a_\(j + 1)^(\(layer + 1),\(mark))"), .apply(act, net))
      }
      guard layer == 0 else { continue }
      for (j, row) in v.enumerated() {
        d.let(Symbol("y_\(j + 1)^(s,\(mark))"), sum(row, values) + e[j])
      }
    }
  }

  // MARK: - Formulas of matrices

  /// W⁽ˡ⁾ by its name, layers counted from 0.
  func weights(_ index: Int) -> MatrixFormula { .matrix("W^(\(index + 1))", Matrix(w[index])) }

  /// A named column.
  func formula(_ name: Symbol, _ entries: [Expression]) -> MatrixFormula {
    .matrix(name, Matrix(column: entries))
  }

  // MARK: - Steps

  /// The net inputs of a layer; those of the first are written out, the others shown as vectors.
  private static func nets(
    _ layer: Int, _ w: [[Expression]], _ inputs: [Expression], _ b: [Expression], in d: inout Derivation
  ) -> [Expression] {
    let formulas = w.enumerated().map { j, row in
      (Symbol("z_\(j + 1)^(\(layer + 1))"), sum(row, inputs) + b[j])
    }
    if layer == 0 { return formulas.map { d.let($0.0, $0.1) } }
    let nets = d.withoutShowing { d in formulas.map { d.let($0.0, $0.1) } }
    d.show(Symbol("z^(\(layer + 1))"), Matrix(column: nets))
    return nets
  }

  private static func activations(
    _ layer: Int, _ nets: [Expression], in d: inout Derivation
  ) -> [Expression] {
    let formulas = nets.enumerated().map { j, net in (Symbol("a_\(j + 1)^(\(layer + 1))"), sigmoid(net)) }
    if layer == 0 { return formulas.map { d.let($0.0, $0.1) } }
    let activations = d.withoutShowing { d in formulas.map { d.let($0.0, $0.1) } }
    d.show(Symbol("a^(\(layer + 1))"), Matrix(column: activations))
    return activations
  }
}
