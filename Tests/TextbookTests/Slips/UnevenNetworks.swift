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
