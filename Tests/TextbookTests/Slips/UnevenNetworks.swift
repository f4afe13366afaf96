import NumericCore

@testable import Textbook

/// One input, three tanh units, two sigmoid units, an error for each: W is no square.
///
///     s = ux + b    h = tanh(s)    z = Vh + c    o = σ(z)    E = ½(t₁ − o₁)² + ½(t₂ − o₂)²
func threeTwoNetwork() -> Derivation {
  var d = Derivation()
  let x = d.given("x", "0.83")
  func column(_ name: String, _ values: [PrintedDecimal], as role: Quantity.Role) -> [Expression] {
    values.enumerated().map { d.given(Symbol("\(name)_\($0 + 1)"), $1, as: role) }
  }
  let t = column("t", ["0.27", "0.86"], as: .target)
  let eta = d.given("η", "0.17", as: .rate)
  let u = column("u", ["0.31", "-0.52", "0.23"], as: .weight)
  let b = column("b", ["0.11", "-0.06", "0.19"], as: .bias)
  let rows: [[PrintedDecimal]] = [["0.72", "-0.35", "0.41"], ["0.93", "0.58", "-0.29"]]
  let v = rows.enumerated().map { k, row in
    row.enumerated().map { j, value in d.given(Symbol("v_\(k + 1)\(j + 1)"), value, as: .weight) }
  }
  let c = column("c", ["0.21", "0.34"], as: .bias)
  var (h, o): ([Expression], [Expression]) = ([], [])
  for j in 0..<3 {
    let s = d.let(Symbol("s_\(j + 1)"), u[j] * x + b[j])
    h.append(d.let(Symbol("h_\(j + 1)"), tanh(s)))
  }
  for k in 0..<2 {
    let sum: Expression = v[k][0] * h[0] + v[k][1] * h[1] + v[k][2] * h[2]
    let z = d.let(Symbol("z_\(k + 1)"), sum + c[k])
    o.append(d.let(Symbol("o_\(k + 1)"), sigmoid(z)))
  }
  let errors = (0..<2).map { d.let(Symbol("E_\($0 + 1)"), (t[$0] - o[$0]).squared / 2) }
  let error = d.let("E", errors[0] + errors[1])
  let gradient = d.gradient(of: error, by: v[0][0], u[1])
  d.step(u[1], along: gradient[u[1]], rate: eta)
  return d
}

/// s = w₁x₁ + w₂x₂.
func twoInputs() -> Derivation {
  var d = Derivation()
  let x = [d.given("x_1", "0.9"), d.given("x_2", "-1.3")]
  let w = [d.given("w_1", "0.6", as: .weight), d.given("w_2", "-0.8", as: .weight)]
  let s = d.let("s", w[0] * x[0] + w[1] * x[1])
  d.gradient(of: s, by: w[0])
  return d
}

/// The softmax p of three net inputs, and the cross-entropy L = −log p₁ of the first class.
func softmaxNetwork() -> Derivation {
  var d = Derivation()
  let a = zip(1...3, ["0.4", "-0.9", "1.3"] as [PrintedDecimal]).map { d.given(Symbol("a_\($0)"), $1) }
  let powers = (0..<3).map { d.let(Symbol("e_\($0 + 1)"), exp(a[$0])) }
  let total = d.let("S", powers[0] + powers[1] + powers[2])
  let p = (0..<3).map { d.let(Symbol("p_\($0 + 1)"), powers[$0] / total) }
  d.gradient(of: p[0], by: a[1])
  d.gradient(of: p[1], by: a[1])
  d.gradient(of: d.let("L", -log(p[0])), by: a[0])
  return d
}

/// h = tanh(0.6·0.83), o = σ(1.4·h), E = ½(0.27 − o)²; with the derivatives by the units' values.
func derivativesByUnits() -> Derivation {
  var d = Derivation()
  let (x, t) = (d.given("x", "0.83"), d.given("t", "0.27", as: .target))
  let (w, v) = (d.given("w", "0.6", as: .weight), d.given("v", "1.4", as: .weight))
  let h = d.let("h_1", tanh(d.let("s_1", w * x)))
  let o = d.let("o", sigmoid(d.let("s_2", v * h)))
  d.gradient(of: d.let("E", (t - o).squared / 2), by: o, h)
  return d
}

/// h = tanh(0.6·0.83), and an output without an activation: s = −0.9·h + 0.2, y = s, E = ½(0.27 − y)².
func plainOutput() -> Derivation {
  var d = Derivation()
  let (x, t) = (d.given("x", "0.83"), d.given("t", "0.27", as: .target))
  let (w, v) = (d.given("w", "0.6", as: .weight), d.given("v", "-0.9", as: .weight))
  let c = d.given("c", "0.2", as: .bias)
  let h = d.let("h_1", tanh(d.let("z", w * x)))
  let y = d.let("y", d.let("s", v * h + c))
  d.gradient(of: d.let("E", (t - y).squared / 2), by: v)
  return d
}

/// Two rounds of x → h → o, each followed by its update: h = σ(wx), o = σ(vh), E = ½(t − o)².
///
/// - Parameter restates: whether the second round starts from the updated weights as rounded, given once more.
func twoRounds(restates: Bool = false) -> Derivation {
  var d = Derivation()
  let (x, t) = (d.given("x", "0.83"), d.given("t", "0.27", as: .target))
  let eta = d.given("η", "0.5", as: .rate)
  func round(_ mark: String, _ w: Expression, _ v: Expression) -> (w: Expression, v: Expression) {
    let h = d.let(Symbol("h\(mark)"), sigmoid(d.let(Symbol("s\(mark)"), w * x)))
    let o = d.let(Symbol("o\(mark)"), sigmoid(d.let(Symbol("z\(mark)"), v * h)))
    let error = d.let(Symbol("E\(mark)"), (t - o).squared / 2)
    let slopes = d.gradient(of: error, by: w, v)
    return (
      d.step(w, along: slopes[w], rate: eta, named: Symbol("u\(mark)")),
      d.step(v, along: slopes[v], rate: eta, named: Symbol("r\(mark)"))
    )
  }
  let (w, v) = (d.given("w", "0.6", as: .weight), d.given("v", "-1.1", as: .weight))
  var (later, above) = round("", w, v)
  if restates {
    later = d.given("w^(2)", "0.605", as: .weight, restating: later)
    above = d.given("v^(2)", "-1.113", as: .weight, restating: above)
  }
  _ = round("^(2)", later, above)
  return d
}
