import NumericCore
import Textbook

/// Σ w·x + b, from the left.
func weightedSum(_ weights: [Expression], _ inputs: [Expression], _ bias: Expression) -> Expression {
  let products = zip(weights, inputs).map { $0 * $1 }
  return products.dropFirst().reduce(products[0], +) + bias
}

/// |y − t|, by the function whose derivative is 0 at the kink.
func absoluteError(_ y: Expression, _ target: Expression) -> Expression {
  relu(y - target) + relu(target - y)
}

extension Derivation {
  /// States a unit of a hidden layer: its net input and its value, with its number as their index.
  mutating func unit(
    _ net: String, _ value: String, _ number: Int, _ weights: [Expression], _ inputs: [Expression],
    _ bias: Expression
  ) -> (net: Expression, value: Expression) {
    let sum = self.let(Symbol("\(net)_\(number)"), weightedSum(weights, inputs, bias))
    return (sum, self.let(Symbol("\(value)_\(number)"), relu(sum)))
  }
}
