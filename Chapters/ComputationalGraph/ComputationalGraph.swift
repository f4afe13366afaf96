import NumericCore
import Textbook

/// What a slope is, and two computational graphs, gate by gate: f = (x + y)z, and a sigmoid neuron (L5, with the CS231n
/// numbers).
public struct ComputationalGraph: Chapter {
  /// Creates the chapter.
  public init() {}

  /// The executable's name.
  public let name = "computational-graph"

  /// What a worksheet asks for: the lecture's two graphs, without the small one that shows what a slope is.
  public var asked: [Symbol]? {
    ["q", "f", "p_0", "p_1", "s", "a", "m", "k", "r", "o"]
      + .gradient(of: "o", by: ["r", "k", "m", "a", "s", "p_0", "p_1", "w_0", "x_0", "w_1", "x_1", "w_2"])
  }

  /// States the derivation.
  public func derive(in d: inout Derivation) {
    gears(in: &d)
    sumTimesFactor(in: &d)
    sigmoidNeuron(in: &d)
    let (df, neuron) = (Gradient(of: "f"), Gradient(of: "o"))
    let z: Expression = .symbol("z")
    d.wentWrong([
      WrongNumber(df[.symbol("x")], .factorForgotten, at: [z], remark: Prose.nothingArrived),
      WrongNumber(neuron[.symbol("w_1")], .factorForgotten, at: [.symbol("x_1")]),
      WrongNumber(neuron[.symbol("x_1")], .signFlipped),
      WrongNumber(neuron[.symbol("a")], .exponentDropped),
    ])
  }

  private func gears(in d: inout Derivation) {
    d.section(ko: "기울기란: 조금 움직여 보기", en: "What a slope is: nudge and watch")
    d.note(Prose.slope)
    let (t, u, v, g, h) = d.fold(ko: "값을 하나씩 구하면", en: "The values, one by one") { d in
      let t = d.given("t", 2)
      return d.table { d in
        let u = d.let("u", t.squared)
        let v = d.let("v", 3 * u)
        let g = d.let("g", 5 * t)
        return (t, u, v, g, d.let("h", v + g))
      }
    }
    d.draw(
      NetworkDrawing(
        nodes: [[t], [u], [v], [g], [h]],
        edges: [(t, u, nil), (u, v, nil), (v, h, nil), (t, g, nil), (g, h, nil)],
        gates: [u: "x²", v: "×3", g: "×5", h: "+"]),
      as: "two-routes", caption: Prose.twoRoutes)
    d.nudge(t, by: "0.01", watching: h)
    d.note(Prose.smallerNudges)

    d.section(
      ko: "두 가지 규칙: 길을 따라 곱하고, 만나면 더한다", en: "Two rules: multiply along a route, add where routes meet")
    d.note(Prose.gearsMultiply)
    d.note(Prose.routesAdd)
    d.gradient(of: h, by: t)
    d.note(Prose.asPredicted)
    d.fold(ko: "기울기를 한 단계씩 구하면", en: "The slopes, step by step") { d in
      d.gradient(of: u, by: t)
      d.gradient(of: v, by: u)
      d.summedGradient(of: v, by: t)
      d.gradient(of: g, by: t)
    }
  }

  private func sumTimesFactor(in d: inout Derivation) {
    d.section(ko: "f = (x + y)z: 순전파", en: "f = (x + y)z: forward pass")
    d.note(Prose.gates)
    let x = d.given("x", -2)
    let y = d.given("y", 5)
    let z = d.given("z", -4)
    let (q, f) = d.fold(ko: "값을 하나씩 구하면", en: "The values, one by one") { d in
      let q = d.let("q", x + y)
      return (q, d.let("f", q * z))
    }
    let drawing = NetworkDrawing(
      nodes: [[x], [y], [q], [z], [f]], edges: [(x, q, nil), (y, q, nil), (q, f, nil), (z, f, nil)],
      gates: [q: "+", f: "×"], of: f)
    d.draw(drawing, as: "sum-times-factor", caption: Prose.sumTimesFactor)
    d.note(Prose.partial)
    d.ask(Prose.willFRise)

    d.section(ko: "f = (x + y)z: 역전파", en: "f = (x + y)z: backward pass")
    d.note(Prose.localTimesArriving)
    d.claim(
      "L5-15",
      equal: [
        d.partial(of: q, by: x): 1, d.partial(of: q, by: y): 1,
        d.partial(of: f, by: q): z, d.partial(of: f, by: z): q,
      ])
    let df = d.gates(of: f, by: q, z, x, y)
    d.claim("L5-16", df[z], prints: 3, shown: -2 + 5)
    d.claim("L5-17", df[q], prints: -4)
    d.claim("L5-18", df[x], prints: -4, shown: -4 * 1)
    d.claim("L5-19", df[y], prints: -4, shown: -4 * 1)
    d.claim("C-01", prints: [q: 3, f: -12, df[z]: 3, df[q]: -4, df[x]: -4, df[y]: -4])
    d.draw(drawing, as: "sum-times-factor-backward", caption: Prose.sumTimesFactorBackward)
    d.note(Prose.patterns)
  }

  private func sigmoidNeuron(in d: inout Derivation) {
    d.section(ko: "시그모이드 뉴런: 순전파", en: "A sigmoid neuron: forward pass")
    d.note(Prose.neuron)
    let (w0, x0, w1, x1, w2, p0, p1, s, a, m, k, r, o) = d.fold(
      ko: "값을 하나씩 구하면", en: "The values, one by one"
    ) { d in
      let (w0, x0) = (d.given("w_0", "2.00", as: .weight), d.given("x_0", "-1.00"))
      let (w1, x1) = (d.given("w_1", "-3.00", as: .weight), d.given("x_1", "-2.00"))
      let w2 = d.given("w_2", "-3.00", as: .bias)
      d.claim("C-02", gives: [w0: "2.00", x0: "-1.00", w1: "-3.00", x1: "-2.00", w2: "-3.00"])
      return d.table { d in
        let p0 = d.let("p_0", w0 * x0)
        let p1 = d.let("p_1", w1 * x1)
        let s = d.let("s", p0 + p1)
        let a = d.let("a", s + w2)
        let m = d.let("m", -1 * a)
        let k = d.let("k", exp(m))
        let r = d.let("r", 1 + k)
        return (w0, x0, w1, x1, w2, p0, p1, s, a, m, k, r, d.let("o", 1 / r))
      }
    }
    let drawing = NetworkDrawing(
      nodes: [[w0], [x0], [w1], [x1], [p0], [p1], [s], [w2], [a], [m], [k], [r], [o]],
      edges: [
        (w0, p0, nil), (x0, p0, nil), (w1, p1, nil), (x1, p1, nil), (p0, s, nil), (p1, s, nil), (s, a, nil),
        (w2, a, nil), (a, m, nil), (m, k, nil), (k, r, nil), (r, o, nil),
      ],
      gates: [p0: "×", p1: "×", s: "+", a: "+", m: "×(−1)", k: "exp", r: "+1", o: "1/x"], of: o)
    d.draw(drawing, as: "sigmoid-neuron", caption: Prose.sigmoidNeuron)
    d.claim("L5-23", defines: [o: 1 / (1 + exp(-(w0 * x0 + w1 * x1 + w2)))])
    d.claim(
      "C-03",
      prints: [
        p0: "-2.00", p1: "6.00", s: "4.00", a: "1.00", m: "-1.00", k: "0.37", r: "1.37", o: "0.73",
      ])

    d.section(ko: "시그모이드 뉴런: 역전파", en: "A sigmoid neuron: backward pass")
    d.note(Prose.gateRules)
    d.claim(
      "L5-22",
      equal: [
        d.partial(of: k, by: m): exp(m), d.partial(of: o, by: r): -(1 / r.squared),
        d.partial(of: p0, by: x0): w0, d.partial(of: r, by: k): 1,
      ])
    let byItself = d.partial(of: o, by: o)
    let gates = d.gates(of: o, by: r, k, m, a)
    d.note(Prose.sharingAndSwapping)
    d.fold(ko: "덧셈 게이트 둘을 지나는 네 줄", en: "The four lines through the two adding gates") { d in
      d.gates(of: o, by: w2, s, p0, p1)
    }
    d.ask(Prose.whichWeight)
    d.gates(of: o, by: w0, x0)
    d.fold(ko: "\(w1)과 \(x1)은 직접 구해 보세요.", en: "Work out those of \(w1) and \(x1) yourself.") { d in
      d.gates(of: o, by: w1, x1)
    }
    d.claim(
      "C-04",
      prints: [
        byItself: "1.00", gates[r]: "-0.53", gates[k]: "-0.53", gates[m]: "-0.20", gates[a]: "0.20",
        gates[s]: "0.20", gates[p0]: "0.20", gates[p1]: "0.20",
      ])
    d.claim(
      "C-05",
      [
        .prints(gates[w0], "-0.20", shown: -1 * "0.20", frame: nil),
        .prints(gates[x0], "0.39", shown: 2 * "0.20", frame: nil),
        .prints(gates[w1], "-0.39", shown: -2 * "0.20", frame: nil),
        .prints(gates[x1], "-0.59", shown: -3 * "0.20", frame: nil),
        .prints(gates[w2], "0.20", shown: nil, frame: nil),
      ])
    d.draw(drawing, as: "sigmoid-neuron-backward", caption: Prose.sigmoidNeuronBackward)
    d.note(Prose.onePassForAll)
    d.alongPaths(gates[w0], costOf: [w0, x0, w1, x1, w2].map { gates[$0] })

    d.section(ko: "게이트 넷을 하나로", en: "Four gates in one")
    d.note(Prose.oneGate)
    d.claim("C-06", o * (1 - o), prints: "0.2", shown: (1 - "0.73") * "0.73")

    d.section(ko: "0.40인가, 0.39인가", en: "0.40 or 0.39?")
    d.note(Prose.roundedFactors)
  }
}
