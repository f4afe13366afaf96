import NumericCore
import Textbook

/// The chain that L3 writes for any network before it has one: E = Σ MSE(t, y) or Σ CE(t, y), with y = NN(x; w).
///
/// The network is the chapter's own, on its two samples; NN is what it gives, and y another name of that.
struct ChainOverData {
  /// Σ MSE or Σ CE.
  let error: Expression
  private let losses, outputs, networks: [Expression]

  /// States the outputs and errors once more under the slide's names, without showing them.
  init(
    _ total: Symbol, _ loss: String, mark: String, of networks: [Expression], targets: [Expression],
    by formula: (_ target: Expression, _ output: Expression) -> Expression, in d: inout Derivation
  ) {
    (error, losses, outputs, self.networks) = d.withoutShowing { d in
      let values = networks.enumerated().map { n, value in d.let(Symbol("NN\(mark)^(\(n + 1))"), value) }
      let outputs = values.enumerated().map { n, value in d.let(Symbol("ŷ\(mark)^(\(n + 1))"), value) }
      let losses = zip(targets, outputs).enumerated().map { n, pair in
        d.let(Symbol("\(loss)^(\(n + 1))"), formula(pair.0, pair.1))
      }
      return (d.let(total, .sum(losses)), losses, outputs, values)
    }
  }

  /// ∂E/∂w = Σ ∂loss/∂y·∂y/∂NN·∂NN/∂w, for each of some weights.
  func claim(_ id: String, for weights: [Expression], in d: inout Derivation) {
    d.claim(
      id,
      weights.map { weight in
        let chains = losses.indices.map { n in
          d.partial(of: losses[n], by: outputs[n]) * d.partial(of: outputs[n], by: networks[n])
            * d.partial(of: networks[n], by: weight)
        }
        return .equal(d.partial(of: error, by: weight), .sum(chains), nil)
      })
  }
}
