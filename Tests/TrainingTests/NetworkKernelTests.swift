import TestSupport
import Testing

@testable import Training

@Suite("The kernels against the plain implementation", .tags(.law), .inTurn)
struct NetworkKernelTests {
  @Test(
    "agree on gradients, loss and outputs for odd widths and counts, in Double", arguments: KernelCase.all)
  func double(example: KernelCase) throws { try expectAgreement(example, Double.self) }

  @Test("agree on gradients, loss and outputs for odd widths and counts, in Float", arguments: KernelCase.all)
  func float(example: KernelCase) throws { try expectAgreement(example, Float.self) }

  private func expectAgreement<Element: NetworkElement>(_ example: KernelCase, _ type: Element.Type) throws {
    let (network, data) = try example.make(Element.self)
    let bounds = RoundingBounds(network, data, example.loss)
    let fast = try network.gradients(of: example.loss, on: data).values
    let plain = try network.plainGradients(of: example.loss, on: data).values
    for index in fast.indices {
      #expect(Double((fast[index] - plain[index]).magnitude) <= bounds.gradients[index], "parameter \(index)")
    }
    let rows = (0..<data.count).map { data.input($0) }
    let reference = PlainBackpropagation(network.parameters)
    for (output, row) in zip(try network.outputs(for: rows), rows) {
      for (y, expected) in zip(output, reference.forward(row).output) {
        #expect(Double((y - expected).magnitude) <= bounds.output)
      }
    }
  }

  @Test("would not agree if a gradient were a little wrong", .tags(.mutant))
  func mutant() throws {
    let (network, data) = try KernelCase.all[0].make(Double.self)
    let bounds = RoundingBounds(network, data, KernelCase.all[0].loss)
    let plain = try network.plainGradients(of: KernelCase.all[0].loss, on: data).values
    #expect(zip(plain, bounds.gradients).contains { abs($0) * 1e-9 > $1 })
  }

  @Test("take the same step on one sample and on few", arguments: [1, 2, 3, 4, 5])
  func step(count: Int) throws {
    for activation in [Activation.identity, .sigmoid, .tanh, .relu] {
      let example = KernelCase(
        widths: [9, 17, 6, 5], count: count, hidden: activation, output: activation, loss: .meanSquaredError)
      let (network, data) = try example.make(Double.self)
      let bounds = RoundingBounds(network, data, example.loss)
      var (fast, plain) = (network, network)
      try fast.fit(data, loss: example.loss, optimizer: .sgd(learningRate: 0.5), epochs: 1)
      try plain.plainFit(data, loss: example.loss, optimizer: .sgd(learningRate: 0.5), epochs: 1)
      for (index, value) in fast.parameters.values.enumerated() {
        // Half the gradient's bound, and a rounding each for the product and the difference.
        let allowed = bounds.gradients[index] / 2 + 2 * value.ulp
        #expect(abs(value - plain.parameters.values[index]) <= allowed, "\(activation), parameter \(index)")
      }
    }
  }

  @Test("give the same bits on one thread and on three, over several chunks")
  func threads() throws {
    let example = KernelCase(
      widths: [3, 7, 2], count: 9001, hidden: .tanh, output: .identity, loss: .meanAbsoluteError)
    let (network, data) = try example.make(Double.self)
    var (one, three) = (network, network)
    let first = try one.fit(
      data, loss: example.loss, optimizer: .sgd(learningRate: 0.1), epochs: 3, threads: 1)
    let second = try three.fit(
      data, loss: example.loss, optimizer: .sgd(learningRate: 0.1), epochs: 3, threads: 3)
    #expect(one == three && first == second && one != network)
  }
}

// MARK: - Fixtures

struct KernelCase: Sendable, CustomTestStringConvertible {
  let widths: [Int]
  let count: Int
  let hidden: Activation
  let output: Activation
  let loss: Loss

  var testDescription: String {
    "\(widths) \(hidden.rawValue) \(output.rawValue), \(loss.rawValue), \(count) samples"
  }

  static let all: [KernelCase] = {
    let shapes: [([Int], Int)] = [
      ([1, 10, 6, 1], 1000), ([2, 2, 1], 4), ([1, 1], 1), ([3, 1, 2], 7), ([5, 4, 3], 17),
      ([7, 9, 13, 5], 31),
      ([1, 33, 2], 64), ([16, 8, 4], 65), ([2, 5, 11, 3], 130), ([3, 6, 7], 4100), ([1, 3, 1], 9000),
    ]
    var cases: [KernelCase] = []
    for (number, (widths, count)) in shapes.enumerated() {
      // The large ones are about blocks and chunks, which every loss shares.
      for (index, loss) in Loss.allCases.enumerated()
      where count < 1000 || index == number % Loss.allCases.count {
        let hidden = Activation.allCases[(number + index) % Activation.allCases.count]
        let output =
          loss.requiredActivation ?? Activation.allCases[(2 * number + index) % Activation.allCases.count]
        cases.append(KernelCase(widths: widths, count: count, hidden: hidden, output: output, loss: loss))
      }
    }
    return cases
  }()

  func make<Element: NetworkElement>(
    _ type: Element.Type
  ) throws -> (Network<Element>, TrainingData<Element>) {
    var generator = SeededGenerator(seed: UInt64(count))
    let activations = [Activation](repeating: hidden, count: widths.count - 2) + [output]
    let network = try Network<Element>(widths: widths, activations: activations, using: &generator)
    func row(_ width: Int, _ lower: Double) -> [Element] {
      (0..<width).map { _ in Element(generator.uniform(lower, 1)) }
    }
    let inputs = (0..<count).map { _ in row(widths[0], -1) }
    let outputs = widths[widths.count - 1]
    return (network, try TrainingData(inputs: inputs, targets: (0..<count).map { _ in row(outputs, 0) }))
  }
}

/// How far two ways of rounding can be apart.
///
/// Each number is a sum of products along the paths of the network. Two orders of adding it up differ by at most
/// 2·k·u·M: k is the number of roundings on the longest path, u half an ulp of 1, and M the sum of the paths'
/// magnitudes. The magnitudes come from a pass with |W|, |b|, |x| and |δ|. The activations' slopes are at most 1,
/// and an activation counts as at least 1, for the errors of its function and of its net input.
private struct RoundingBounds {
  /// The bound for each parameter's gradient.
  private(set) var gradients: [Double] = []
  /// The bound for an output.
  private(set) var output = 0.0

  init<Element: NetworkElement>(
    _ network: Network<Element>, _ data: TrainingData<Element>, _ loss: Loss
  ) {
    let layers = network.layers
    var sizes = network.parameters
    sizes.values = sizes.values.map(\.magnitude)
    let blocks = sizes.blocks
    // Each layer rounds a product and a sum for every input, on the way up and on the way down, and 16 times in
    // functions and slopes; the samples are then added up.
    let perLayer = layers.map { 2 * ($0.inputs + $0.outputs) + 16 }.reduce(0, +)
    let unit = Double(Element.ulpOfOne) / 2
    let scale = Double(loss.scale(samples: data.count, outputs: data.targetWidth) as Element)
    gradients = sizes.values.map { _ in 0 }
    for sample in 0..<data.count {
      var activations = [data.input(sample).map { Double($0.magnitude) }]
      for l in layers.indices {
        let (weights, biases) = (blocks[2 * l], blocks[2 * l + 1])
        activations.append(
          (0..<layers[l].outputs).map { j in
            let sum = (0..<layers[l].inputs).map { Double(weights[j, $0]) * activations[l][$0] }.reduce(0, +)
            return max(1, sum + Double(biases[j, 0]))
          })
      }
      let outputs = activations[layers.count]
      output = max(output, 2 * Double(perLayer) * unit * outputs.max()!)
      var delta = zip(outputs, data.target(sample)).map { 2 * scale * ($0 + Double($1.magnitude)) }
      var end = gradients.count
      for l in layers.indices.reversed() {
        let (inputs, units) = (layers[l].inputs, layers[l].outputs)
        let start = end - layers[l].parameterCount
        for j in 0..<units {
          for i in 0..<inputs { gradients[start + j * inputs + i] += delta[j] * activations[l][i] }
          gradients[start + units * inputs + j] += delta[j]
        }
        end = start
        guard l > 0 else { break }
        delta = (0..<inputs).map { i in
          (0..<units).map { Double(blocks[2 * l][$0, i]) * delta[$0] }.reduce(0, +)
        }
      }
    }
    let roundings = Double(perLayer + data.count)
    gradients = gradients.map { 2 * roundings * unit * $0 }
  }
}
