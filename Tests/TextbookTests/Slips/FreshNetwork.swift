import NumericCore

@testable import Textbook

/// A 3-2-2 network that the list of slips was not written for: two tanh units, then a sigmoid and a ReLU unit.
///
///     s = Ux + b    h = tanh(s)    z = Vh + c    o₁ = σ(z₁), o₂ = ReLU(z₂)
///     E = 0.5·(t₁ − o₁)² + 0.5·(t₂ − o₂)² + λ·e^(−v₁₁)
///
/// The last term, which keeps v₁₁ from falling, is there for its power of e; the shares o/(o₁ + o₂) are for their
/// denominator. Rounds train U and V, and the biases if asked to.
func freshNetwork(trainsBiases: Bool = true) -> Derivation {
  var d = Derivation()
  let x = zip(1...3, ["0.83", "-0.47", "1.19"] as [PrintedDecimal]).map { d.given(Symbol("x_\($0)"), $1) }
  let t = zip(1...2, ["0.27", "1.36"] as [PrintedDecimal]).map {
    d.given(Symbol("t_\($0)"), $1, as: .target)
  }
  let eta = d.given("η", "0.17", as: .rate)
  let lambda = d.given("λ", "0.07", as: .rate)
  func matrix(_ name: String, _ rows: [[PrintedDecimal]]) -> [[Expression]] {
    rows.enumerated().map { i, row in
      row.enumerated().map { j, value in d.given(Symbol("\(name)_\(i + 1)\(j + 1)"), value, as: .weight) }
    }
  }
  let u = matrix("u", [["0.31", "-0.52", "0.23"], ["-0.44", "0.61", "0.37"]])
  let v = matrix("v", [["0.72", "-0.35"], ["0.93", "0.58"]])
  let b = [d.given("b_1", "0.11", as: .bias), d.given("b_2", "-0.06", as: .bias)]
  let c = [d.given("c_1", "0.21", as: .bias), d.given("c_2", "0.34", as: .bias)]

  let h = (0..<2).map { i in
    let s = d.let(Symbol("s_\(i + 1)"), u[i][0] * x[0] + u[i][1] * x[1] + u[i][2] * x[2] + b[i])
    return d.let(Symbol("h_\(i + 1)"), tanh(s))
  }
  let z = (0..<2).map { k in d.let(Symbol("z_\(k + 1)"), v[k][0] * h[0] + v[k][1] * h[1] + c[k]) }
  let o = [d.let("o_1", sigmoid(z[0])), d.let("o_2", relu(z[1]))]
  d.let("p_1", o[0] / (o[0] + o[1]))
  d.let("p_2", o[1] / (o[0] + o[1]))
  let decay = d.let("r", exp(-v[0][0]))
  let misses = "0.5" * (t[0] - o[0]).squared + "0.5" * (t[1] - o[1]).squared
  let error = d.let("E", misses + lambda * decay)

  let parameters = Array((v + u).joined()) + (trainsBiases ? c + b : [])
  let next = parameters.map { parameter in
    d.step(parameter, along: d.gradient(of: error, by: parameter)[parameter], rate: eta)
  }
  for watched in [error, o[0]] { d.after(3, roundsOf: next, watched) }
  return d
}

/// The same with one input, without biases, and with one weight trained once: the search for pairs of slips goes
/// through the square of what can be done wrong.
func smallFreshNetwork() -> Derivation {
  var d = Derivation()
  let x = d.given("x_1", "0.83")
  let t = zip(1...2, ["0.27", "1.36"] as [PrintedDecimal]).map {
    d.given(Symbol("t_\($0)"), $1, as: .target)
  }
  let eta = d.given("η", "0.17", as: .rate)
  let lambda = d.given("λ", "0.07", as: .rate)
  let u = [d.given("u_11", "0.31", as: .weight), d.given("u_21", "-0.44", as: .weight)]
  let v = zip(["v_11", "v_12", "v_21", "v_22"], ["0.72", "-0.35", "0.93", "0.58"] as [PrintedDecimal]).map {
    d.given(Symbol($0), $1, as: .weight)
  }
  let h = (0..<2).map { i in d.let(Symbol("h_\(i + 1)"), tanh(d.let(Symbol("s_\(i + 1)"), u[i] * x))) }
  let z = (0..<2).map { k in d.let(Symbol("z_\(k + 1)"), v[2 * k] * h[0] + v[2 * k + 1] * h[1]) }
  let o = [d.let("o_1", sigmoid(z[0])), d.let("o_2", relu(z[1]))]
  let decay = d.let("r", exp(-v[0]))
  let misses = "0.5" * (t[0] - o[0]).squared + "0.5" * (t[1] - o[1]).squared
  let error = d.let("E", misses + lambda * decay)
  d.step(u[0], along: d.gradient(of: error, by: u[0])[u[0]], rate: eta)
  return d
}

/// A kernel of three over five inputs, of no chapter: n_i = k₁x_i + k₂x_{i+1} + k₃x_{i+2}, E = ½Σ(t_i − n_i)².
func freshKernel() -> Derivation {
  var d = Derivation()
  let x = zip(1...5, ["0.9", "-1.3", "0.4", "2.1", "-0.7"] as [PrintedDecimal]).map {
    d.given(Symbol("x_\($0)"), $1)
  }
  let t = zip(1...3, ["0.6", "-0.2", "1.1"] as [PrintedDecimal]).map {
    d.given(Symbol("t_\($0)"), $1, as: .target)
  }
  let k = zip(1...3, ["0.7", "-1.2", "0.3"] as [PrintedDecimal]).map {
    d.given(Symbol("k_\($0)"), $1, as: .weight)
  }
  let n = (0..<3).map { i in d.let(Symbol("n_\(i + 1)"), k[0] * x[i] + k[1] * x[i + 1] + k[2] * x[i + 2]) }
  let error = d.let("E", .sum(zip(t, n).map { ($0 - $1).squared }) / 2)
  d.gradient(of: error, by: x[1], x[2], k[0])
  return d
}
