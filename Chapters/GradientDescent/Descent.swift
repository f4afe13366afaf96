import NumericCore
import Textbook

/// A run of gradient descent, by the names of its quantities; other weights stand still.
struct Descent: Hashable {
  let weights: [Symbol]
  let steps: [Symbol]
  let error: Symbol

  /// The weights and the error before each round and after the last, in floating point; from other weights than the
  /// study's, where they are given.
  func walk(
    in study: Study, from start: [Double]? = nil, rounds: Int
  ) -> [(weights: [Double], error: Double)] {
    let program = study.derivation.quantities.program(for: steps + [error])
    var inputs = program.inputs.map { study.doubles($0) }
    let places = weights.map { program.inputs.firstIndex(of: $0)! }
    for (place, value) in zip(places, start ?? []) { inputs[place] = value }
    return (0...rounds).map { _ in
      let values = program.values(inputs)
      let reached = (weights: places.map { inputs[$0] }, error: values[program.slot(of: error)!])
      for (place, step) in zip(places, steps) { inputs[place] = values[program.slot(of: step)!] }
      return reached
    }
  }
}
