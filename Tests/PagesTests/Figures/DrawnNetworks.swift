import NumericCore

@testable import Pages
@testable import Textbook

/// Networks for tests to draw.
enum DrawnNetworks {
  /// The 2-2-2 network of Mazur ("A Step by Step Backpropagation Example", 2015) with all its gradients.
  static let twoTwoTwo: NetworkPicture = {
    var d = Derivation()
    let i = [d.given("i_1", "0.05"), d.given("i_2", "0.10")]
    let targets = [d.given("t_1", "0.01", as: .target), d.given("t_2", "0.99", as: .target)]
    let values: [PrintedDecimal] = ["0.15", "0.20", "0.25", "0.30", "0.40", "0.45", "0.50", "0.55"]
    let w = values.enumerated().map { d.given(Symbol("w_\($0 + 1)"), $1, as: .weight) }
    let b = [d.given("b_1", "0.35", as: .bias), d.given("b_2", "0.60", as: .bias)]
    func unit(_ name: String, _ weights: ArraySlice<Expression>, _ inputs: [Expression], _ bias: Expression)
      -> [Expression]
    {
      let products = zip(weights, inputs).map { $0 * $1 }
      let net = d.let(Symbol("net_\(name)"), products[0] + products[1] + bias)
      return [net, d.let(Symbol("out_\(name)"), sigmoid(net))]
    }
    let h = [unit("h1", w[0...1], i, b[0]), unit("h2", w[2...3], i, b[0])]
    let hidden = h.map { $0[1] }
    let o = [unit("o1", w[4...5], hidden, b[1]), unit("o2", w[6...7], hidden, b[1])]
    let E = d.let("E", zip(targets, o).map { ($0 - $1[1]).squared / 2 }.reduce(0, +))
    for quantity in w + h.joined() + o.joined() { d.partial(of: E, by: quantity) }
    let edges = [
      (i[0], h[0][0], w[0]), (i[1], h[0][0], w[1]), (i[0], h[1][0], w[2]), (i[1], h[1][0], w[3]),
      (hidden[0], o[0][0], w[4]), (hidden[1], o[0][0], w[5]), (hidden[0], o[1][0], w[6]),
      (hidden[1], o[1][0], w[7]),
    ]
    let drawing = NetworkDrawing(
      nodes: i.map { [$0] } + h + o + [[E]],
      edges: edges.map { ($0.0, $0.1, $0.2) } + o.map { ($0[1], E, nil) }, of: E)
    return NetworkPicture(drawing, Study(d))
  }()

  /// A network of the given widths whose units all lead to all of the next layer, over weights.
  static func dense(_ widths: [Int]) -> NetworkPicture {
    var d = Derivation()
    let layers = widths.enumerated().map { layer, width in
      (0..<width).map { d.given(Symbol("x_\(layer)\($0)"), "0.123") }
    }
    var edges: [(from: Expression, to: Expression, label: Expression?)] = []
    for (layer, pair) in zip(layers, layers.dropFirst()).enumerated() {
      for (i, from) in pair.0.enumerated() {
        for (j, to) in pair.1.enumerated() {
          edges.append((from, to, d.given(Symbol("w_\(layer)\(i)\(j)"), "-0.125", as: .weight)))
        }
      }
    }
    let nodes = layers.flatMap { $0 }.map { [$0] }
    return NetworkPicture(NetworkDrawing(nodes: nodes, edges: edges), Study(d))
  }

  /// A picture of names alone, with gates: its boxes, its arrows.
  static func graph(
    _ names: [String], _ arrows: [(String, String)], gates: [String: String] = [:]
  ) -> NetworkPicture {
    func symbol(_ name: String) -> Expression { .symbol(Symbol(name)) }
    let signs = gates.map { (symbol($0.key), $0.value) }
    return NetworkPicture(
      NetworkDrawing(
        nodes: names.map { [symbol($0)] }, edges: arrows.map { (symbol($0.0), symbol($0.1), nil) },
        gates: Dictionary(uniqueKeysWithValues: signs)), Study(Derivation()))
  }
}
