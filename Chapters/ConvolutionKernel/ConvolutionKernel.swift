import NumericCore
import Textbook

/// A 2×2 kernel over a 4×4 input: every weight's gradient, and the input's (L4, "CNN에서의 chain rule").
public struct ConvolutionKernel: Chapter {
  /// Creates the chapter.
  public init() {}

  /// The executable's name.
  public let name = "convolution-kernel"

  static let input: [[PrintedDecimal]] = [
    [-1, 2, 2, -1], [1, -1, 1, -1], [1, 2, 1, 1], [1, -1, -1, 2],
  ]
  private static let kernel: [[PrintedDecimal]] = [[1, "0.5"], ["-0.5", -1]]
  /// What the kernel (1 0; 0 −1) gives for the input.
  static let targets: [[PrintedDecimal]] = [[0, 1, 3], [-1, -2, 0], [2, 3, -1]]

  /// What a worksheet asks for: the entries that the slide writes out, all weights, and an input of each kind.
  public var asked: [Symbol]? {
    ["net_11", "net_12", "net_21", "E"]
      + .gradient(of: "E", by: ["net_11", "w_11", "w_12", "w_21", "w_22"])
      + ["11", "12", "21", "22"].map { Symbol("w_\($0)").updated }
      + .gradient(of: "E", by: ["x_11", "x_12", "x_22"])
  }

  /// The grids of quantities, row by row.
  private struct Layer {
    let x, w, t, net: [[Expression]]
    let error, rate: Expression
  }

  /// States the derivation.
  public func derive(in d: inout Derivation) {
    let layer = forward(in: &d)
    backwardToNet(layer, in: &d)
    backwardToKernel(layer, in: &d)
    update(layer, in: &d)
    backwardToInput(layer, in: &d)
    let (dE, w) = (Gradient(of: "E"), layer.w)
    d.wentWrong([
      WrongNumber(layer.error, .kernelRotated, remark: Prose.convolutionInstead),
      WrongNumber(dE[w[1][0]], .pathForgotten, at: [layer.net[2][0]]),
      WrongNumber(dE[w[1][0]], .signFlipped), WrongNumber(dE[w[0][1]], .halfDropped),
    ])
  }

  // MARK: - Forward

  private func forward(in d: inout Derivation) -> Layer {
    d.section(ko: "주어진 값", en: "Given")
    d.note(Prose.ourNumbers)
    let x = givens("x", Self.input, as: .input, in: &d)
    let w = givens("w", Self.kernel, as: .weight, in: &d)
    let t = givens("t", Self.targets, as: .target, in: &d)
    let rate = d.given("γ", "0.05", as: .rate)

    d.section(ko: "순전파: 커널을 한 칸씩 옮긴다", en: "Forward: the kernel moves on by one")
    d.note(Prose.window)
    func output(_ i: Int, _ j: Int, in d: inout Derivation) -> Expression {
      d.let(Symbol("net_\(i + 1)\(j + 1)"), window(w, x, i, j))
    }
    let first = output(0, 0, in: &d)
    d.note(Prose.nextPlaces)
    // The slide writes out three entries; the others follow the same rule.
    let (second, third, below) = d.table(leaving: "net_21") { d in
      let second = output(0, 1, in: &d)
      let third = d.withoutShowing { output(0, 2, in: &$0) }
      return (second, third, output(1, 0, in: &d))
    }
    let net = d.withoutShowing { d -> [[Expression]] in
      [
        [first, second, third],
        [below, output(1, 1, in: &d), output(1, 2, in: &d)],
        (0..<3).map { output(2, $0, in: &d) },
      ]
    }
    d.show("net", Matrix(net))
    d.draw(sharing(x, w, net), as: "convolution-sharing", caption: Prose.sharing)
    d.claim("L4-12", Self.printedNets.map { .defines($0.net, $0.sum, nil) })
    d.wording(of: "L4-12", Prose.writtenOut([0, 1, 3].map { Self.printedNets[$0] }))
    d.note(Prose.correlation)

    let misses = zip(t.joined(), net.joined()).map { ($0 - $1).squared }
    d.note(Prose.halfSquares)
    let error = d.let("E", .sum(misses) / 2)
    d.ask(Prose.whichInputs)
    return Layer(x: x, w: w, t: t, net: net, error: error, rate: rate)
  }

  /// net as L4-12 prints it, row by row: for each entry the places of the inputs that w_11, w_12, w_21 and w_22 take. The
  /// slide writes out three entries, and dots for the others.
  private static let printedNets = [
    ("11", "11 12 21 22"), ("12", "12 13 22 23"), ("13", "13 14 23 24"),
    ("21", "21 22 31 32"), ("22", "22 23 32 33"), ("23", "23 24 33 34"),
    ("31", "31 32 41 42"), ("32", "32 33 42 43"), ("33", "33 34 43 44"),
  ].map { place, inputs -> (net: Expression, sum: Expression) in
    let products = zip(["11", "12", "21", "22"], inputs.split(separator: " ")).map { weight, input in
      Expression.symbol(Symbol("w_\(weight)")) * .symbol(Symbol("x_\(input)"))
    }
    return (.symbol(Symbol("net_\(place)")), .sum(products))
  }

  /// Σ over the kernel: w_ab·x at the place that lies under it when its corner is at (i, j).
  private func window(
    _ w: [[Expression]], _ x: [[Expression]], _ i: Int, _ j: Int
  ) -> Expression {
    let products = (0..<2).flatMap { a in (0..<2).map { b in w[a][b] * x[i + a][j + b] } }
    return products.dropFirst().reduce(products[0]) { $0 + $1 }
  }

  /// A matrix of givens, shown as one.
  private func givens(
    _ name: String, _ values: [[PrintedDecimal]], as role: Quantity.Role, in d: inout Derivation
  ) -> [[Expression]] {
    let entries = d.withoutShowing { d in
      values.enumerated().map { i, row in
        row.enumerated().map { j, value in d.given(Symbol("\(name)_\(i + 1)\(j + 1)"), value, as: role) }
      }
    }
    d.show(Symbol(name), Matrix(entries))
    return entries
  }

  /// Two neighbouring outputs and what they share: the weights, and two of the inputs.
  private func sharing(
    _ x: [[Expression]], _ w: [[Expression]], _ net: [[Expression]], of error: Expression? = nil
  ) -> NetworkDrawing {
    let inputs = (0..<2).flatMap { i in (0..<3).map { j in x[i][j] } }
    var edges: [(from: Expression, to: Expression, label: Expression?)] = []
    for shift in 0..<2 {
      for a in 0..<2 {
        for b in 0..<2 { edges.append((x[a][b + shift], net[0][shift], w[a][b])) }
      }
    }
    return NetworkDrawing(nodes: (inputs + [net[0][0], net[0][1]]).map { [$0] }, edges: edges, of: error)
  }

  // MARK: - Backward

  private func backwardToNet(_ layer: Layer, in d: inout Derivation) {
    d.section(ko: "역전파: 출력까지", en: "Backward: to the outputs")
    d.note(Prose.toNet)
    d.summedGradient(of: layer.error, by: layer.net[0][0])
    d.show("∂E/∂net", partials(of: layer.error, by: layer.net, in: &d))
  }

  private func backwardToKernel(_ layer: Layer, in d: inout Derivation) {
    let (error, w) = (layer.error, layer.w)
    d.section(ko: "역전파: 아홉 곳에서 w₁₁로", en: "Backward: nine arrive at w₁₁")
    d.note(Prose.corner)
    let byCorner = layer.net.map { row in row.map { d.partial(of: $0, by: w[0][0]) } }
    d.claim(
      "L4-13", "∂net/∂w_11", Matrix(byCorner),
      is: .matrix("", Matrix(named: "x_11 x_12 x_13", "x_21 x_22 x_23", "x_31 x_32 x_33")))
    d.note(Prose.ninePaths)
    let dE = d.summedGradient(of: error, by: w[0][0])
    let terms = ["11", "12", "13", "21", "22", "23", "31", "32", "33"].map { place in
      Expression.symbol(Symbol("∂E/∂net_\(place)")) * .symbol(Symbol("x_\(place)"))
    }
    d.claim("L4-14", dE[w[0][0]], is: .sum(terms))

    d.note(Prose.otherWeights)
    d.show("∂E/∂w", partials(of: error, by: w, in: &d))
    d.alongPaths(dE[w[0][0]])
  }

  private func update(_ layer: Layer, in d: inout Derivation) {
    let (error, w, rate) = (layer.error, layer.w, layer.rate)
    d.section(ko: "갱신", en: "Update")
    let gradients = w.joined().map { d.partial(of: error, by: $0) }
    let next = d.table { d in
      zip(w.joined(), gradients).map { d.step($0, along: $1, rate: rate) }
    }
    d.claim("L4-15", .symbol("w_11^+"), follows: .symbol("w_11") - .symbol("γ") * .symbol("∂E/∂w_11"))
    d.note(Prose.rounds)
    let watched = [error] + w.joined()
    let (one, ten) = d.withoutShowing { d in
      (
        [d.after(1, roundsOf: next, error)] + next,
        watched.map { d.after(10, roundsOf: next, $0) }
      )
    }
    d.compare(
      Comparison(
        title: Prose.kernelTitle, columns: [Prose.atStart, Prose.afterOne, Prose.afterTen],
        rows: watched.enumerated().map { ($1, [$1, one[$0], ten[$0]]) }))
  }

  private func backwardToInput(_ layer: Layer, in d: inout Derivation) {
    d.section(ko: "앞 층에 넘길 기울기", en: "The gradient for the layer before")
    d.note(Prose.toInput)
    let x = layer.x
    d.table { d in d.summedGradient(of: layer.error, by: x[0][0], x[0][1]) }
    d.summedGradient(of: layer.error, by: x[1][1])
    d.note(Prose.rotated)
    d.show("∂E/∂x", partials(of: layer.error, by: x, in: &d))
    d.draw(
      sharing(x, layer.w, layer.net, of: layer.error), as: "convolution-sharing-backward",
      caption: Prose.sharingBackward)
  }

  private func partials(
    of output: Expression, by grid: [[Expression]], in d: inout Derivation
  ) -> Matrix {
    Matrix(grid.map { row in row.map { d.partial(of: output, by: $0) } })
  }
}
