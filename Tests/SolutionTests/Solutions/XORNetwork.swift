import Foundation

/// A network with one hidden layer of sigmoids, trained on any samples.
enum XORNetwork {
  typealias Vector = [Double]
  typealias Matrix = [Vector]

  enum Slip: Int {
    case updatedWeightsEarly
    case signFlipped
    case derivativeForgotten
    case activationForDerivative
    case pathForgotten
    case factorForgotten
    case matrixTransposed
    case biasForgotten
  }

  struct Network {
    var hidden: Matrix
    var output: Vector
  }

  struct Sample {
    var inputs: Vector
    var target: Double
  }

  private static func unit(_ weights: Vector, _ inputs: Vector) -> Double {
    let net = zip(weights, [1] + inputs).reduce(0) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exp(-net))
  }

  static func answer(network: Network, inputs: Vector) throws -> Double {
    unit(network.output, network.hidden.map { unit($0, inputs) })
  }

  static func summedError(network: Network, samples: [Sample]) throws -> Double {
    try samples.reduce(0) { sum, sample in
      let miss = try answer(network: network, inputs: sample.inputs) - sample.target
      return sum + miss * miss / 2
    }
  }

  static func gradient(network: Network, sample: Sample) throws -> Network {
    let z = network.hidden.map { unit($0, sample.inputs) }
    let y = unit(network.output, z)
    let delta = (y - sample.target) * y * (1 - y)
    let hidden = z.indices.map { i in
      let inner = delta * network.output[i + 1] * z[i] * (1 - z[i])
      return ([1] + sample.inputs).map { inner * $0 }
    }
    return Network(hidden: hidden, output: ([1] + z).map { delta * $0 })
  }

  private static func moved(_ weights: Vector, _ gradient: Vector, _ rate: Double) -> Vector {
    zip(weights, gradient).map { $0 - rate * $1 }
  }

  static func epoch(network: Network, samples: [Sample], rate: Double) throws -> Network {
    var next = network
    for sample in samples {
      let gradient = try gradient(network: network, sample: sample)
      next.hidden = zip(next.hidden, gradient.hidden).map { moved($0, $1, rate) }
      next.output = moved(next.output, gradient.output, rate)
    }
    return next
  }

  static func train(network: Network, samples: [Sample], rate: Double, epochs: Int) throws -> Network {
    var trained = network
    for _ in 0..<epochs { trained = try epoch(network: trained, samples: samples, rate: rate) }
    return trained
  }

  static func mendStep(network: Network, sample: Sample, rate: Double) throws -> Network {
    func unit(_ weights: Vector, _ inputs: Vector) -> Double {
      1 / (1 + exp(-zip(weights, [1] + inputs).reduce(0) { $0 + $1.0 * $1.1 }))
    }
    let z = network.hidden.map { unit($0, sample.inputs) }
    let y = unit(network.output, z)
    let delta = (y - sample.target) * y * (1 - y)
    var next = network
    for (i, input) in ([1] + z).enumerated() { next.output[i] -= rate * delta * input }
    for i in z.indices {
      let inner = delta * network.output[i + 1] * z[i] * (1 - z[i])
      for (j, input) in ([1] + sample.inputs).enumerated() { next.hidden[i][j] -= rate * inner * input }
    }
    return next
  }

  static func slipInStep() throws -> Slip { .derivativeForgotten }
}
