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

  static let weights: [[[PrintedDecimal]]] = [
    [["0.5", -1], [1, "0.5"]], [[2, -1], ["-0.5", 1]], [[1, 1], [-1, "0.5"]], [[1, -1], ["0.5", 1]],
  ]
  static let biases: [[PrintedDecimal]] = [
    ["0.5", "-0.5"], [0, "0.2"], ["-0.5", "0.1"], ["0.3", "-0.2"],
  ]

  /// States the givens, both networks and the error.
  init(in d: inout Derivation) {
    d.section(ko: "층을 겹친다", en: "Layers on layers")
    d.note(Prose.fourLayers)
    let input = d.givens("a_", [[2, -1]], as: .input, mark: "^(0)")[0]
    d.show("a^(0)", Matrix(column: input))
    let w = Self.weights.enumerated().map { layer, rows in
      d.givens("w_", rows, as: .weight, mark: "^(\(layer + 1))")
    }
    let b = Self.biases.enumerated().map { layer, row in
      d.givens("b_", [row], as: .bias, mark: "^(\(layer + 1))")[0]
    }
    (self.w, self.b) = (w, b)
    let weights = [(0, 0), (0, 1), (1, 0), (1, 1)].map { j, k -> (name: Expression, values: [Expression]) in
      (.symbol(Symbol("w_\(j + 1)\(k + 1)")), w.map { $0[j][k] })
    }
    let biases = (0..<2).map { j -> (name: Expression, values: [Expression]) in
      (.symbol(Symbol("b_\(j + 1)")), b.map { $0[j] })
    }
    d.compare(
      Comparison(title: Prose.parametersTitle, columns: (1...4).map(Prose.layer), rows: weights + biases))

    d.section(ko: "순전파: 층에서 층으로", en: "Forward, layer by layer")
    d.note(Prose.forward)
    var (z, a): ([[Expression]], [[Expression]]) = ([], [input])
    // The first layer is written out; the others' values stand in a table.
    d.fold(ko: "첫 층을 한 유닛씩", en: "The first layer, unit by unit") { d in
      d.table { d in
        z.append(Self.nets(1, w[0], input, b[0], in: &d))
        a.append(Self.activations(1, z[0], in: &d))
      }
    }
    d.withoutShowing { d in
      for layer in 1..<4 {
        z.append(Self.nets(layer + 1, w[layer], a[layer], b[layer], in: &d))
        if layer < 3 { a.append(Self.activations(layer + 1, z[layer], in: &d)) }
      }
    }
    (self.z, self.a) = (z, a)
    let y = d.withoutShowing { d in z[3].enumerated().map { j, net in d.let(Symbol("y_\(j + 1)"), net) } }
    outputs = y
    d.note(Prose.otherLayers)
    let nets = (0..<2).map { j -> (name: Expression, values: [Expression]) in
      (.symbol(Symbol("z_\(j + 1)")), z.map { $0[j] })
    }
    let values = (0..<2).map { j -> (name: Expression, values: [Expression]) in
      (.symbol(Symbol("a_\(j + 1)")), a.dropFirst().map { $0[j] } + [y[j]])
    }
    d.compare(
      Comparison(title: Prose.valuesTitle, columns: (1...4).map(Prose.layer), rows: nets + values))

    let t = d.givens("t_", [["1", "-1"]], as: .target)[0]
    d.note(Prose.halfSquares)
    cost = d.let("C", (y[0] - t[0]).squared / 2 + (y[1] - t[1]).squared / 2)
    d.draw(lastLayers, as: "last-two-layers", caption: Prose.lastLayers)
    d.fold(ko: "L5의 두 식: 얕은 신경망과 깊은 신경망", en: "L5's two formulas: a non-deep and a deep network") { d in
      stateNetworks(y, in: &d)
    }
    d.claim(
      "L5-28",
      states: PrintedNetwork("y = w4(act(w3(act(w1*input + b1)) + b2)) + b3)) + b4", for: Self.formula))
  }

  /// The last two layers and the cost, without the biases.
  var lastLayers: NetworkDrawing {
    let (inputs, hidden) = (a[2], z[2])
    let lower = (0..<2).flatMap { j in (0..<2).map { k in (inputs[k], hidden[j], w[2][j][k]) } }
    let upper = (0..<2).flatMap { j in (0..<2).map { k in (a[3][k], z[3][j], w[3][j][k]) } }
    return NetworkDrawing(
      nodes: inputs.map { [$0] } + (0..<2).map { [hidden[$0], a[3][$0]] }
        + (0..<2).map { [z[3][$0], outputs[$0]] } + [[cost]],
      edges: (lower + upper).map { ($0.0, $0.1, $0.2) } + outputs.map { ($0, cost, nil) }, of: cost)
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

  private static func nets(
    _ layer: Int, _ w: [[Expression]], _ inputs: [Expression], _ b: [Expression], in d: inout Derivation
  ) -> [Expression] {
    w.enumerated().map { j, row in d.let(Symbol("z_\(j + 1)^(\(layer))"), sum(row, inputs) + b[j]) }
  }

  private static func activations(
    _ layer: Int, _ nets: [Expression], in d: inout Derivation
  ) -> [Expression] {
    nets.enumerated().map { j, net in d.let(Symbol("a_\(j + 1)^(\(layer))"), sigmoid(net)) }
  }
}
