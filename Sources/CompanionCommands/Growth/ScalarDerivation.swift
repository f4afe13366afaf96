import CompanionCLI
import NumericCore
import Textbook

/// A derivation of as many quantities as wanted, every number of which has a name of its own.
struct ScalarDerivation {
  /// The derivation.
  private(set) var derivation = Derivation()
  /// What is differentiated.
  let output: Expression
  /// The variable that it is differentiated by: the one farthest away.
  let variable: Expression

  /// A network of sigmoid units with these widths and ½Σ(t − y)², written out unit by unit.
  ///
  ///     s_j = Σ w_ji·h_i + b_j    h_j = σ(s_j)    E = Σ ½(t_k − y_k)²
  ///
  /// - Precondition: at least two widths, all positive.
  static func network(widths: [Int]) -> ScalarDerivation { ScalarDerivation(widths: widths) }

  /// A chain of tanh units with one weight and one bias for all: q_k = tanh(w·q_(k−1) + b).
  ///
  /// - Precondition: the length is positive.
  static func chain(length: Int) -> ScalarDerivation { ScalarDerivation(length: length) }

  private init(widths: [Int]) {
    var d = Derivation()
    var count = 0
    // Givens of three digits around 0, the same each time.
    func given(_ name: String, _ role: Quantity.Role = .input) -> Expression {
      count += 1
      return d.given(
        Symbol(name), PrintedDecimal(significand: BigInteger(count * 37 % 101 - 50), decimals: 3), as: role)
    }
    let inputs = (1...widths[0]).map { given("x_\($0)") }
    var units = inputs
    for (layer, width) in widths.enumerated().dropFirst() {
      let below = units
      units = (1...width).map { unit in
        let terms = below.enumerated().map { index, activation in
          given("w^\(layer)_\(unit),\(index + 1)", .weight) * activation
        }
        let sum = d.let(Symbol("s^\(layer)_\(unit)"), .sum(terms + [given("b^\(layer)_\(unit)", .bias)]))
        return d.let(Symbol("h^\(layer)_\(unit)"), sigmoid(sum))
      }
    }
    let errors = units.enumerated().map { index, unit in
      d.let(Symbol("E_\(index + 1)"), (given("t_\(index + 1)", .target) - unit).squared / 2)
    }
    output = errors.count > 1 ? d.let("E", .sum(errors)) : errors[0]
    variable = inputs[0]
    derivation = d
  }

  private init(length: Int) {
    var d = Derivation()
    let (weight, bias) = (d.given("w", "0.9", as: .weight), d.given("b", "0.05", as: .bias))
    let start = d.given("q_0", "0.5")
    output = (1...length).reduce(start) { q, k in d.let(Symbol("q_\(k)"), tanh(weight * q + bias)) }
    variable = start
    derivation = d
  }

  /// States the formula of the partial derivative of the output by the variable.
  mutating func statePartial() -> Expression { derivation.partial(of: output, by: variable) }
}
