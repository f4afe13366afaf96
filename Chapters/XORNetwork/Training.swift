import Foundation
import NumericCore
import Textbook

/// The lab's training, in floating point and with plain loops.
///
/// Each round puts all four samples through the network, adds up their gradients as L1-15 and L1-18 have them, and
/// updates all nine parameters at once. Enclosures are of no use for so many rounds: each round makes them several
/// times wider.
struct Training {
  /// For each hidden unit i: w_0i, w_1i, w_2i.
  private(set) var hidden: [[Double]]
  /// w_0, w_1, w_2.
  private(set) var output: [Double]
  /// E before the first round, and after each.
  private(set) var losses: [Double] = []
  /// After how many rounds all four answers rounded to the table for the first time.
  private(set) var firstRight: Int?

  /// The nine parameters before the first round, and after each: the hidden units' first, then the output's.
  private(set) var path: [[Double]] = []

  let samples: [(x: [Double], target: Double)]
  /// What a convention multiplies the slide's error by: 1 for the slide's own.
  private let scale: Double

  /// Trains from starting values, on the samples in their order.
  init(
    hidden: [[Double]], output: [Double], samples: [(x: [Double], target: Double)], rate: Double, rounds: Int
  ) {
    self.hidden = hidden
    self.output = output
    self.samples = samples
    scale = 1
    record()
    for _ in 0..<rounds {
      update(rate: rate)
      record()
    }
  }

  /// Takes what a run has come through: its parameters, and its error, before the first round and after each.
  ///
  /// The scale of the error is a small fraction, found from what the error is for the answers at the start.
  init(
    path: [[Double]], samples: [(x: [Double], target: Double)], losses: [Double], firstRight: Int?,
    startingAnswers: [Double]
  ) {
    (hidden, output) = Self.layers(of: path[path.count - 1])
    self.path = path
    self.samples = samples
    self.losses = losses
    self.firstRight = firstRight
    let ratio = losses[0] / Self.error(of: startingAnswers, samples)
    scale = ratio.isFinite ? (ratio * 8).rounded() / 8 : 1
  }

  /// y for an input pair.
  func answer(to x: [Double]) -> Double { forward(x).y }

  /// The answers to the four samples.
  var answers: [Double] { samples.map { answer(to: $0.x) } }

  func forward(_ x: [Double]) -> (z: [Double], y: Double) { Self.forward(x, hidden, output) }

  /// What an input pair gave after so many rounds.
  func forward(_ x: [Double], after rounds: Int) -> (z: [Double], y: Double) {
    let (hidden, output) = Self.layers(of: path[rounds])
    return Self.forward(x, hidden, output)
  }

  private static func layers(of parameters: [Double]) -> (hidden: [[Double]], output: [Double]) {
    ([Array(parameters[0..<3]), Array(parameters[3..<6])], Array(parameters[6...]))
  }

  private static func forward(
    _ x: [Double], _ hidden: [[Double]], _ output: [Double]
  ) -> (z: [Double], y: Double) {
    let z = hidden.map { sigmoid($0[0] + $0[1] * x[0] + $0[2] * x[1]) }
    return (z, sigmoid(output[0] + output[1] * z[0] + output[2] * z[1]))
  }

  private mutating func update(rate: Double) {
    var byOutput = [0.0, 0, 0]
    var byHidden = [[0.0, 0, 0], [0, 0, 0]]
    for (x, target) in samples {
      let (z, y) = forward(x)
      let delta = (y - target) * y * (1 - y)
      for (i, input) in ([1] + z).enumerated() { byOutput[i] += delta * input }
      for i in 0..<2 {
        let inner = delta * output[i + 1] * z[i] * (1 - z[i])
        for (j, input) in ([1] + x).enumerated() { byHidden[i][j] += inner * input }
      }
    }
    for j in 0..<3 {
      output[j] -= rate * byOutput[j]
      for i in 0..<2 { hidden[i][j] -= rate * byHidden[i][j] }
    }
  }

  /// What the error would be for such answers.
  func error(of answers: [Double]) -> Double { scale * Self.error(of: answers, samples) }

  private static func error(of answers: [Double], _ samples: [(x: [Double], target: Double)]) -> Double {
    zip(answers, samples).reduce(0) { $0 + ($1.0 - $1.1.target) * ($1.0 - $1.1.target) / 2 }
  }

  /// Whether every answer is nearer to its target than ½.
  static func isRight(_ answers: [Double], _ targets: [Double]) -> Bool {
    zip(answers, targets).allSatisfy { ($0 - $1).magnitude < 0.5 }
  }

  private mutating func record() {
    let answers = answers
    losses.append(error(of: answers))
    path.append(hidden.joined() + output)
    if Self.isRight(answers, samples.map(\.target)), firstRight == nil { firstRight = losses.count - 1 }
  }

  private static func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
}
