import NumericCore

@testable import Textbook

/// A 2-1-1 network of no chapter: a tanh or sigmoid unit over two inputs and a bias, then a linear output.
///
///     s = w₁x₁ + w₂x₂ + b    h = f(s)    y = v·h + c    E = ½(t − y)²
func smallNetwork(_ activation: ElementaryFunction = .tanh, trainsBias: Bool = true) -> Derivation {
  var d = Derivation()
  let x1 = d.given("x_1", "0.7")
  let x2 = d.given("x_2", "-0.4")
  let target = d.given("t", "0.9", as: .target)
  let eta = d.given("η", "0.3", as: .rate)
  let w1 = d.given("w_1", "0.25", as: .weight)
  let w2 = d.given("w_2", "-0.6", as: .weight)
  let b = d.given("b", "0.15", as: .bias)
  let v = d.given("v", "1.2", as: .weight)
  let c = d.given("c", "-0.2", as: .bias)
  let s = d.let("s", w1 * x1 + w2 * x2 + b)
  let h = d.let("h", .apply(activation, s))
  let y = d.let("y", v * h + c)
  let error = d.let("E", (target - y).squared / 2)
  let parameters = trainsBias ? [v, c, w1, w2, b] : [v, w1, w2]
  let next = parameters.map { parameter in
    d.step(parameter, along: d.gradient(of: error, by: parameter)[parameter], rate: eta)
  }
  d.after(3, roundsOf: next, error)
  return d
}

/// The verdict on the one claim that `state` makes.
func verdict(on state: (inout Derivation) -> Void) -> Verdict {
  var d = Derivation()
  state(&d)
  return Study(d).verdicts[0]
}
