import NumericCore
import Textbook

/// Layers as matrix products: conventions, shapes, the chain rule of layer l, and what is left without activations.
public struct LayersAsMatrices: Chapter {
  /// Creates the chapter.
  public init() {}

  /// The executable's name.
  public let name = "layers-as-matrices"

  /// What a worksheet asks for: a unit of each kind, and one weight of a middle layer.
  public var asked: [Symbol]? {
    ["s_1", "s_2", "s_3", "h_2", "h_3", "z_1^(1)", "z_2^(1)", "a_1^(1)", "a_2^(1)", "C"]
      + .gradient(of: "C", by: ["z_1^(3)", "w_12^(3)"])
  }

  /// States the derivation.
  public func derive(in d: inout Derivation) {
    oneLayer(in: &d)
    let network = DeepNetwork(in: &d)
    chainRule(of: network, in: &d)
    withoutActivation(network, in: &d)
    shapes(in: &d)
    let (dC, net, weight) = (Gradient(of: "C"), network.z[2][0], network.w[2][0][1])
    d.wentWrong([
      WrongNumber(dC[net], .matrixTransposed, remark: Prose.squareHidesIt),
      WrongNumber(dC[net], .derivativeForgotten),
      WrongNumber(dC[net], .pathForgotten), WrongNumber(dC[weight], .halfDropped),
      WrongNumber(dC[weight], .derivativeElsewhere, at: [network.a[3][0]]),
    ])
  }

  // MARK: - One layer

  private func oneLayer(in d: inout Derivation) {
    d.section(ko: "한 층은 행렬곱 하나", en: "One layer is one matrix product")
    d.note(Prose.ourNumbers)
    let x = d.givens("x_", [[1, 2, -1]], as: .input)[0]
    let w = d.givens("w_", [["0.5", "-0.5", 1], [1, "0.5", "-0.5"], ["0.5", 1, 1]], as: .weight)
    d.show("x", Matrix(column: x))
    d.show("W", Matrix(w))
    d.note(Prose.oneSum)
    let net = { (j: Int, d: inout Derivation) in d.let(Symbol("s_\(j + 1)"), sum(w[j], x)) }
    let first = net(0, &d)
    d.note(Prose.otherUnits)
    let h = d.fold(ko: "다른 두 유닛과 ReLU", en: "The other two units, and the ReLUs") { d in
      d.table(leaving: "s_3") { d in
        let s = [first, net(1, &d), net(2, &d)]
        return s.enumerated().map { j, net in d.let(Symbol("h_\(j + 1)"), relu(net)) }
      }
    }
    d.ask(Prose.whichShape)
    d.note(Prose.rowConvention)
    let row = MatrixFormula.matrix("", Matrix(named: "x_1 x_2 x_3"))
    let printed = MatrixFormula.matrix(
      "", Matrix(named: "w_11 w_21 w_31", "w_12 w_22 w_32", "w_13 w_23 w_33"))
    let nets = Matrix(named: "s_1 s_2 s_3")
    d.claim(
      "L3-52",
      [
        .matrix(name: "s", nets, .product(row, printed), Self.firstIndexReceives, isDefinition: false),
        .matrix(
          name: "h", Matrix(named: "h_1 h_2 h_3"), .applied(.relu, .matrix("", nets)), nil, isDefinition: true
        ),
      ])
    d.fold(ko: "같은 층, 강의마다 다른 표기", en: "One layer, several conventions") { d in
      d.note(Prose.conventions)
      d.show("W^T", Matrix(w).transposed())
    }
    d.fold(ko: "L3의 둘째 층", en: "L3's second layer") { d in secondLayer(h, in: &d) }
  }

  /// The index order that L3-52 needs; read the other way round, its w_12 would be this chapter's w_21.
  private static var firstIndexReceives: Condition {
    let names = (1...3).flatMap { j in (1...3).map { k in (j, k) } }
    let swapped = names.map { (Symbol("w_\($0)\($1)"), Expression.symbol(Symbol("w_\($1)\($0)"))) }
    return Condition(
      ko: Prose.firstIndexReceives.ko, en: Prose.firstIndexReceives.en,
      otherwise: Dictionary(uniqueKeysWithValues: swapped))
  }

  /// The layer of four units that L3 puts on top (L3-64).
  private func secondLayer(_ h: [Expression], in d: inout Derivation) {
    d.note(Prose.fourUnits)
    let weights: [[PrintedDecimal]] = [[1, -1, "0.5"], ["0.5", 1, -1], [-1, "0.5", 1], [1, 1, "-0.5"]]
    let v = d.givens("g_", weights, as: .weight)
    let nets = d.withoutShowing { d in
      v.enumerated().map { k, row in d.let(Symbol("σ_\(k + 1)"), sum(row, h)) }
    }
    let values = d.withoutShowing { d in
      nets.enumerated().map { k, net in d.let(Symbol("H_\(k + 1)"), relu(net)) }
    }
    d.show("G", Matrix(v))
    d.show("σ", Matrix(column: nets))
    d.show("H", Matrix(column: values))
    let vectors = ["x_1 x_2 x_3", "s_1 s_2 s_3", "h_1 h_2 h_3", "σ_1 σ_2 σ_3 σ_4", "H_1 H_2 H_3 H_4"]
    d.claim("L3-64", states: LayerSequence(vectors.map { Matrix(named: $0).entries }))
  }

  // MARK: - Backward

  private func chainRule(of network: DeepNetwork, in d: inout Derivation) {
    d.section(ko: "역전파: 층 하나를 거슬러 가기", en: "Backward through one layer")
    let (cost, w, z) = (network.cost, network.w, network.z)
    let dC = Gradient(of: "C")
    d.note(Prose.lastLayer)
    d.fold(ko: Prose.lastDeltas.ko, en: Prose.lastDeltas.en) { d in
      d.table { d in
        for j in 0..<2 {
          d.summedGradient(of: cost, by: network.outputs[j], z[3][j])
          d.call(dC[z[3][j]], Symbol("δ_\(j + 1)^(4)"))
        }
      }
    }
    @discardableResult
    func unit(_ j: Int, slopeInPlace: Bool = false, in d: inout Derivation) -> Aside {
      d.summedGradient(of: cost, by: network.a[3][j])
      // The slope stands as a factor in δ.
      let (_, slope) = d.settingAside { d in d.gradient(of: network.a[3][j], by: z[2][j]) }
      if !slopeInPlace { d.show(slope) }
      d.summedGradient(of: cost, by: z[2][j])
      d.call(dC[z[2][j]], Symbol("δ_\(j + 1)^(3)"))
      return slope
    }
    d.note(Prose.throughTheWeights)
    let slope = unit(0, slopeInPlace: true, in: &d)
    d.fold(ko: "σ의 국소 미분, 그리고 둘째 유닛도 똑같이", en: "The slope of σ, and the second unit in the same way") { d in
      d.show(slope)
      d.table(leaving: .partial(of: "C", by: z[2][1].symbols[0])) { d in _ = unit(1, in: &d) }
    }
    d.note(Prose.transposed)
    d.note(Prose.oneArrow)
    d.summedGradient(of: cost, by: w[2][0][1])
    for layer in 0..<4 {
      for j in 0..<2 {
        d.partial(of: cost, by: network.z[layer][j])
        for k in 0..<2 {
          d.partial(of: cost, by: w[layer][j][k])
          d.partial(of: network.z[layer][j], by: w[layer][j][k])
        }
      }
    }
    let everyLayer = (1...4).map { l -> IndexedEquation in
      let (weight, net): (Symbol, Symbol) = ("w_jk^(\(l))", "z_j^(\(l))")
      func partial(_ output: Symbol, _ variable: Symbol) -> Expression {
        .symbol(.partial(of: output, by: variable))
      }
      return IndexedEquation(
        partial("C", weight), is: partial("C", net) * partial(net, weight), for: ["j": 1...2, "k": 1...2])
    }
    d.claim(Claim("L1-04", everyLayer))
    func showGradient(ofLayer layer: Int, in d: inout Derivation) {
      let entries = w[layer - 1].map { row in row.map { d.partial(of: cost, by: $0) } }
      d.show(Symbol("∂C/∂W^(\(layer))"), Matrix(entries))
    }
    d.note(Prose.outerProduct)
    showGradient(ofLayer: 3, in: &d)
    d.note(Prose.biases)
    d.fold(ko: "넷째 층의 가중치, 셋째 층의 편향", en: "The weights of layer 4, the biases of layer 3") { d in
      showGradient(ofLayer: 4, in: &d)
      d.table { d in for bias in network.b[2] { d.summedGradient(of: cost, by: bias) } }
    }
    d.draw(network.lastLayers, as: "last-two-layers-backward", caption: Prose.lastLayersBackward)
    d.note(Prose.allTheWay)
    d.compare(
      Comparison(
        title: Prose.deltasTitle, columns: (1...4).map(Prose.layer),
        rows: (0..<2).map { j in
          (.symbol(Symbol("δ_\(j + 1)")), z.map { d.partial(of: cost, by: $0[j]) })
        }))
    let parameters = Array(w.joined().joined()) + Array(network.b.joined())
    d.alongPaths(dC[w[2][0][1]], costOf: parameters.map { d.partial(of: cost, by: $0) })
  }

  // MARK: - Without activation

  private func withoutActivation(_ network: DeepNetwork, in d: inout Derivation) {
    d.section(ko: "활성화 함수가 없으면", en: "Without activations")
    d.note(Prose.leaveOut)
    var layers: [[Expression]] = []
    for layer in 0..<4 {
      let inputs = layers.last ?? network.a[0]
      layers.append(
        d.withoutShowing { d in
          network.w[layer].enumerated().map { j, row in
            d.let(Symbol("u_\(j + 1)^(\(layer + 1))"), sum(row, inputs) + network.b[layer][j])
          }
        })
    }
    let u = layers[3]
    d.note(Prose.multipliedOut)
    let (m, c, twoLayers) = d.withoutShowing { collapsed(network, in: &$0) }
    d.fold(ko: Prose.twoLayers.ko, en: Prose.twoLayers.en) { d in
      d.show(twoLayers)
      d.compare(
        Comparison(
          title: Prose.bareTitle, columns: (1...4).map(Prose.layer),
          rows: (0..<2).map { j in (.symbol(Symbol("u_\(j + 1)")), layers.map { $0[j] }) }))
    }
    d.show("M", Matrix(m))
    d.show("c", Matrix(column: c))
    let input = network.formula("a^(0)", network.a[0])
    let product = (0..<3).reversed().reduce(network.weights(3)) { .product($0, network.weights($1)) }
    let linear = MatrixFormula.product(product, input)
    let biases = network.b.joined().map { ($0, Expression(0)) }
    d.claim(
      "L5-03",
      [
        .matrix(
          name: "u^(4)", Matrix(column: u), .sum(linear, network.formula("c", c)), nil, isDefinition: false),
        .matrix(
          name: "u^(4)", Matrix(column: u), linear,
          Condition(
            ko: Prose.noBias.ko, en: Prose.noBias.en,
            assuming: Dictionary(
              uniqueKeysWithValues: biases.compactMap { bias, zero in
                if case .symbol(let symbol) = bias { (symbol, zero) } else { nil }
              })), isDefinition: false),
      ])
    d.wording(of: "L5-03", Prose.linearInTheEnd)
    d.note(Prose.linearOrAffine)
    d.note(Prose.singleOrSeveral)
    d.claim(
      "L1-20",
      states: LinearStructure(
        inputs: network.a[0], single: network.z[0], several: network.outputs, bare: u))
    d.note(Prose.borderIsALine(Separation.exclusiveOr))
  }

  /// One layer in place of four: M = W⁽⁴⁾W⁽³⁾W⁽²⁾W⁽¹⁾, and c = W⁽⁴⁾(W⁽³⁾(W⁽²⁾b⁽¹⁾ + b⁽²⁾) + b⁽³⁾) + b⁽⁴⁾; with what
  /// shows the first two layers entry by entry.
  private func collapsed(
    _ network: DeepNetwork, in d: inout Derivation
  ) -> (m: [[Expression]], c: [Expression], twoLayers: Aside) {
    let ((two, twoConstants), twoLayers) = d.settingAside { d in
      d.table { d in
        let m = network.w[1].enumerated().map { j, row in
          (0..<2).map { k in
            d.let(Symbol("m_\(j + 1)\(k + 1)^(2)"), sum(row, network.w[0].map { $0[k] }))
          }
        }
        let c = network.w[1].enumerated().map { j, row in
          d.let(Symbol("c_\(j + 1)^(2)"), sum(row, network.b[0]) + network.b[1][j])
        }
        return (m, c)
      }
    }
    var (m, c) = (two, twoConstants)
    for layer in 2..<4 {
      let (matrix, vector) = (m, c)
      let mark = layer == 3 ? "" : "^(\(layer + 1))"
      m = network.w[layer].enumerated().map { j, row in
        (0..<2).map { k in d.let(Symbol("m_\(j + 1)\(k + 1)\(mark)"), sum(row, matrix.map { $0[k] })) }
      }
      c = network.w[layer].enumerated().map { j, row in
        d.let(Symbol("c_\(j + 1)\(mark)"), sum(row, vector) + network.b[layer][j])
      }
    }
    return (m, c, twoLayers)
  }

  // MARK: - Shapes

  private func shapes(in d: inout Derivation) {
    d.section(ko: "모양만 보아도 아는 것", en: "What the shapes alone tell")
    d.note(Prose.chainOfShapes)
    // Plain numbers: L5 prints these shapes, inputs × outputs, and no convention turns them.
    let first = d.givens("p_", [[1, 0, -1, 2], [0, 1, 1, -1], [2, -1, 0, 1]], as: .input)
    let second = d.givens(
      "q_", [[1, 0, 2, 0], [0, 1, 0, -1], [1, 1, 0, 0], [0, -1, 1, 1]], as: .input)
    let third = d.givens("r_", [[1, -1], [0, 2], [1, 0], [-1, 1]], as: .input)
    d.claim(
      "L5-09",
      states: ProductShapes(
        [Shape(3, 4), Shape(4, 4), Shape(4, 2)], of: [Matrix(first), Matrix(second), Matrix(third)]))
    let product = d.withoutShowing { d -> [[Expression]] in
      let half = first.enumerated().map { i, row in
        (0..<4).map { j in d.let(Symbol("pq_\(i + 1)\(j + 1)"), sum(row, second.map { $0[j] })) }
      }
      return half.enumerated().map { i, row in
        (0..<2).map { j in d.let(Symbol("pqr_\(i + 1)\(j + 1)"), sum(row, third.map { $0[j] })) }
      }
    }
    d.note(Prose.batch)
    d.fold(ko: "세 행렬과 그 곱", en: "The three matrices and their product") { d in
      d.note(Prose.shapesChosen)
      d.show("P", Matrix(first))
      d.show("Q", Matrix(second))
      d.show("R", Matrix(third))
      d.show("PQR", Matrix(product))
    }
  }
}

/// Σ_k w_k·x_k: one entry of a matrix product.
func sum(_ weights: [Expression], _ inputs: [Expression]) -> Expression {
  let products = zip(weights, inputs).map { $0 * $1 }
  return products.dropFirst().reduce(products[0]) { $0 + $1 }
}

extension Derivation {
  /// A matrix of givens, none shown: `prefix` with the places appended, `w_11`; a single row counts once, `x_1`.
  mutating func givens(
    _ prefix: String, _ values: [[PrintedDecimal]], as role: Quantity.Role, mark: String = ""
  ) -> [[Expression]] {
    withoutShowing { d in
      values.enumerated().map { i, row in
        row.enumerated().map { j, value in
          let place = values.count == 1 ? "\(j + 1)" : "\(i + 1)\(j + 1)"
          return d.given(Symbol("\(prefix)\(place)\(mark)"), value, as: role)
        }
      }
    }
  }
}
