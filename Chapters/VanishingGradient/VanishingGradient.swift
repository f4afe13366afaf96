import NumericCore
import Textbook

/// The gradient of a weight layer by layer, with the sigmoid and with the ReLU (L3, "Vanishing Gradient").
public struct VanishingGradient: Chapter {
  /// Creates the chapter.
  public init() {}

  /// The executable's name.
  public let name = "vanishing-gradient"
  /// The slide's network with both activations; the chain of thirty layers is nothing to work out by hand.
  public let asked: [Symbol]? = {
    let units = ["", "^(r)"].map { mark in
      [i, j, k].flatMap { layer in
        layer.flatMap { unit -> [Symbol] in
          ["s_n\(unit)\(mark)", "\(layer == k ? "o" : "h")_n\(unit)\(mark)"].map { Symbol($0) }
        }
      }
    }
    let slopes: [Symbol] = .gradient(of: "E_n", by: "w_75", "w_53", "x_n3", "s_n3", "w_31")
    return units[0] + ["E_n"] + slopes + units[1] + ["E_n^(r)", .partial(of: "E_n^(r)", by: "w_53")]
  }()

  /// States the derivation.
  public func derive(in d: inout Derivation) {
    d.section(ko: "주어진 값", en: "Given")
    d.note(Prose.layers)
    let inputs: [PrintedDecimal] = [1, "0.5"]
    let targets: [PrintedDecimal] = [1, 0]
    for (unit, value) in zip(Self.p, inputs) { d.given(Symbol("h_n\(unit)"), value) }
    for (unit, value) in zip(Self.k, targets) { d.given(Symbol("t_n\(unit)"), value, as: .target) }
    for (to, from, values) in Self.weights {
      let names = to.flatMap { upper in from.map { Symbol("w_\(upper)\($0)") } }
      for (name, value) in zip(names, values) { d.given(name, value, as: .weight) }
    }
    withSigmoid(in: &d)
    withReLU(in: &d)
    throughThirtyLayers(in: &d)
    let name = Names()
    let hidden = Self.j.map { name.hj.replacing("j", by: $0) }
    d.wentWrong([
      WrongNumber(name.slope(by: "75"), .signFlipped),
      WrongNumber(name.slope(by: "53"), .pathForgotten, at: [name.o.replacing("k", by: 8)]),
      WrongNumber(name.slope(by: "53"), .derivativeForgotten, at: hidden),
      WrongNumber(name.slope(by: "53"), .activationForDerivative),
      WrongNumber(name.slope(by: "31"), .derivativeElsewhere, at: [name.hi.replacing("i", by: 3)]),
    ])
  }

  // MARK: - The network of the slide

  /// The units of the layers, numbered throughout: a name such as w_53 tells its layer.
  static let p = 1...2
  static let i = 3...4
  static let j = 5...6
  static let k = 7...8

  private static let weights: [(to: ClosedRange<Int>, from: ClosedRange<Int>, values: [PrintedDecimal])] = [
    (i, p, ["0.4", "0.2", "-0.1", "0.6"]),
    (j, i, ["0.6", "-0.5", "0.3", "0.5"]),
    (k, j, ["0.7", "0.4", "-0.2", "0.8"]),
  ]

  /// The slide's names, with the indices as letters; `mark` is a superscript that tells the networks apart.
  struct Names {
    let error, target, commonTarget, o, hj, x, hi, hp, wkj, wji, wip: Expression
    private let mark: String

    init(_ mark: String = "") {
      func name(_ text: String) -> Expression { .symbol(Symbol(text + mark)) }
      self.mark = mark
      (error, o, hj, x, hi) = (name("E_n"), name("o_nk"), name("h_nj"), name("x_ni"), name("h_ni"))
      (target, commonTarget, hp) = (.symbol("t_nk"), .symbol("t_n"), .symbol("h_np"))
      (wkj, wji, wip) = (.symbol("w_kj"), .symbol("w_ji"), .symbol("w_ip"))
    }

    /// The net input of a unit, or of a layer's units.
    func netInput(_ unit: some CustomStringConvertible) -> Expression { .symbol(Symbol("s_n\(unit)\(mark)")) }

    /// The short name of the derivative by a unit's net input.
    func delta(_ unit: Int) -> Symbol { Symbol("δ_\(unit)\(mark)") }

    /// The derivative of the error by a layer's weights.
    func slope(by weight: String) -> Expression {
      .symbol(.partial(of: "E_n\(mark)", by: "w_\(weight)"))
    }

    /// The error without n, as the slide has it for the deepest layer: with one sample it is that sample's.
    var total: Symbol { Symbol("E\(mark)") }

    /// The derivative of that error.
    func slopeOfTotal(by weight: String) -> Expression { .symbol(.partial(of: total, by: "w_\(weight)")) }
  }

  /// One pass through the network, in a table.
  private func forward(
    _ name: Names, _ activation: (Expression) -> Expression, leaving left: Symbol? = nil,
    in d: inout Derivation
  ) -> Expression {
    func unit(
      _ index: Character, _ unit: Int, _ output: Expression, of input: Expression, in d: inout Derivation
    ) {
      let net = name.netInput(unit).symbols[0]
      d.let(net, input.replacing(index, by: unit))
      d.let(output.replacing(index, by: unit).symbols[0], activation(.symbol(net)))
    }
    return d.table(leaving: left) { d in
      for number in Self.i {
        unit("i", number, name.hi, of: sum(over: "p", Self.p, name.wip * name.hp), in: &d)
      }
      for number in Self.i {
        d.let(name.x.replacing("i", by: number).symbols[0], name.hi.replacing("i", by: number))
      }
      for number in Self.j {
        unit("j", number, name.hj, of: sum(over: "i", Self.i, name.wji * name.x), in: &d)
      }
      for number in Self.k {
        unit("k", number, name.o, of: sum(over: "j", Self.j, name.wkj * name.hj), in: &d)
      }
      return d.let(name.error.symbols[0], sum(over: "k", Self.k, (name.target - name.o).squared) / 2)
    }
  }

  /// States the derivatives by all weights of a layer.
  private func backward(
    _ error: Expression, to upper: ClosedRange<Int>, from lower: ClosedRange<Int>, in d: inout Derivation
  ) -> [Expression] {
    upper.flatMap { to in lower.map { Expression.symbol(Symbol("w_\(to)\($0)")) } }
      .map { d.partial(of: error, by: $0) }
  }

  /// Shows how the gradient goes back through a unit, from its output to its net input, and calls what it finds δ.
  ///
  /// The unit's own slope has a line of its own, unless it is to stand `inPlace`, as a factor of δ: then it is set aside.
  @discardableResult
  private func through(
    _ unit: Expression, _ number: Int, _ error: Expression, _ name: Names, slopeInPlace inPlace: Bool = false,
    in d: inout Derivation
  ) -> Aside {
    let net = name.netInput(number)
    d.summedGradient(of: error, by: unit)
    let (_, slope) = d.settingAside { d in d.gradient(of: unit, by: net) }
    if !inPlace { d.show(slope) }
    d.summedGradient(of: error, by: net)
    d.call(.symbol(.partial(of: error.symbols[0], by: net.symbols[0])), name.delta(number))
    return slope
  }

  private func withSigmoid(in d: inout Derivation) {
    let name = Names()
    d.section(ko: "순전파", en: "Forward pass")
    d.note(Prose.forward)
    let error = d.fold(ko: "순입력과 활성화 값을 하나씩", en: "Net inputs and activations, one by one") { d in
      forward(name, sigmoid, leaving: "o_n8", in: &d)
    }
    d.draw(Self.drawing, as: "vanishing-gradient", caption: Prose.network)

    d.section(ko: "역전파: 층마다 인수가 늘어난다", en: "Backward pass: more factors with every layer")
    d.note(Prose.backward)
    let (slopeO, slopeJ, slopeI) = (
      name.o * (1 - name.o), name.hj * (1 - name.hj), name.hi * (1 - name.hi)
    )
    func output(_ number: Int) -> Expression { name.o.replacing("k", by: number) }
    func middle(_ number: Int) -> Expression { name.hj.replacing("j", by: number) }
    through(output(7), 7, error, name, in: &d)
    d.summedGradient(of: error, by: .symbol("w_75"))
    d.fold(ko: Prose.otherOutput.ko, en: Prose.otherOutput.en) { d in
      d.table { through(output(8), 8, error, name, in: &$0) }
    }
    let last = backward(error, to: Self.k, from: Self.j, in: &d)
    d.claim(
      "L3-56", name.slope(by: "kj"), is: -(name.target - name.o) * slopeO * name.hj,
      forAll: ["k": Self.k, "j": Self.j])
    d.note(Prose.oneLayerDown)
    let slope = through(middle(5), 5, error, name, slopeInPlace: true, in: &d)
    d.summedGradient(of: error, by: .symbol("w_53"))
    let hidden = backward(error, to: Self.j, from: Self.i, in: &d)
    let below = sum(over: "k", Self.k, name.wkj * (name.target - name.o) * slopeO)
    d.claim(
      "L3-57", name.slope(by: "ji"), is: -slopeJ * name.x * below, forAll: ["j": Self.j, "i": Self.i])
    d.note(Prose.withSigma)
    d.fold(ko: "σ의 국소 미분, 그리고 유닛 6도 똑같이", en: "The slope of σ, and unit 6 in the same way") { d in
      d.show(slope)
      d.table(leaving: .partial(of: "E_n", by: "s_n6")) { through(middle(6), 6, error, name, in: &$0) }
    }
    d.note(Prose.deeper)
    let unit = Self.i.lowerBound
    d.fold(ko: Prose.firstLayer.ko, en: Prose.firstLayer.en) { d in
      d.summedGradient(of: error, by: name.x.replacing("i", by: unit))
      d.gradient(of: name.hi.replacing("i", by: unit), by: name.netInput(unit))
      d.summedGradient(of: error, by: name.netInput(unit))
      d.call(.symbol(.partial(of: "E_n", by: name.netInput(unit).symbols[0])), name.delta(unit))
      d.summedGradient(
        of: error, by: name.wip.replacing("i", by: unit).replacing("p", by: Self.p.lowerBound))
    }
    d.draw(Self.drawing, as: "vanishing-gradient-backward", caption: Prose.networkBackward)
    let deepest = backward(error, to: Self.i, from: Self.p, in: &d)
    d.alongPaths(hidden[0], costOf: last + hidden + deepest)
    _ = backward(total(error, name, in: &d), to: Self.i, from: Self.p, in: &d)
    let inner = sum(over: "k", Self.k, -(name.commonTarget - name.o) * slopeO * name.wkj)
    d.claim(
      "L3-58", name.slopeOfTotal(by: "ip"),
      is: sum(over: "j", Self.j, inner * slopeJ * name.wji) * slopeI * name.hp,
      forAll: ["i": Self.i, "p": Self.p],
      provided: Condition(
        ko: Prose.ownTarget.ko, en: Prose.ownTarget.en, reading: [name.commonTarget.symbols[0]: name.target]))
    d.contradicts("L3-57", "L3-58")
    d.note(Prose.missingIndex)
  }

  private func withReLU(in d: inout Derivation) {
    let name = Names("^(r)")
    d.section(ko: "같은 신경망에 ReLU를 쓰면", en: "The same network with ReLUs")
    d.note(Prose.relu)
    d.note(Prose.reluBackward)
    let error = d.fold(ko: "ReLU 신경망의 순전파와 역전파", en: "The ReLUs' forward and backward pass") { d in
      let error = forward(name, relu, in: &d)
      d.table { d in
        for number in Self.k { through(name.o.replacing("k", by: number), number, error, name, in: &d) }
        through(name.hj.replacing("j", by: 5), 5, error, name, in: &d)
        d.summedGradient(of: error, by: .symbol("w_53"))
      }
      return error
    }
    for (upper, lower) in [(Self.k, Self.j), (Self.j, Self.i), (Self.i, Self.p)] {
      _ = backward(error, to: upper, from: lower, in: &d)
    }
    _ = backward(total(error, name, in: &d), to: Self.i, from: Self.p, in: &d)
    let hidden = sum(over: "k", Self.k, name.wkj * (name.target - name.o) * 1)
    let inner = sum(over: "k", Self.k, -(name.commonTarget - name.o) * 1 * name.wkj)
    let deepest = sum(over: "j", Self.j, inner * 1 * name.wji) * 1 * name.hp
    d.claim(
      Claim(
        "L3-59",
        [
          IndexedEquation(
            name.slope(by: "kj"), is: -(name.target - name.o) * 1 * name.hj,
            for: ["k": Self.k, "j": Self.j]),
          IndexedEquation(
            name.slope(by: "ji"), is: -1 * name.x * hidden, for: ["j": Self.j, "i": Self.i]),
          IndexedEquation(name.slopeOfTotal(by: "ip"), is: deepest, for: ["i": Self.i, "p": Self.p]),
        ],
        provided: Condition(
          ko: Prose.allOnAndFilledIn.ko, en: Prose.allOnAndFilledIn.en,
          reading: [name.commonTarget.symbols[0]: name.target],
          positive: (3...8).map { name.netInput($0) })))
    d.wording(of: "L3-59", Prose.withGaps)
    d.note(Prose.allOn)
  }

  /// States the error without n, and does not show it: here there is one sample.
  private func total(_ error: Expression, _ name: Names, in d: inout Derivation) -> Expression {
    d.withoutShowing { $0.let(name.total, error) }
  }

  private static let drawing: NetworkDrawing = {
    func units(_ letter: String, _ units: ClosedRange<Int>) -> [Expression] {
      units.map { .symbol(Symbol("\(letter)_n\($0)")) }
    }
    let layers = [units("h", p), units("h", i), units("h", j), units("o", k)]
    let edges = zip(layers, layers.dropFirst()).enumerated().flatMap { depth, pair in
      let (from, to) = pair
      return to.enumerated().flatMap { row, upper in
        from.enumerated().map { column, lower -> (Expression, Expression, Expression?) in
          (lower, upper, .symbol(Symbol("w_\(3 + 2 * depth + row)\(1 + 2 * depth + column)")))
        }
      }
    }
    return NetworkDrawing(nodes: layers.flatMap { $0.map { [$0] } }, edges: edges, of: Names().error)
  }()
}
