import SlideNumbers
import Testing

@testable import Exercises

/// Your functions of the 1-1-1 network; what is not attempted is skipped.
///
///     swift test --filter ExerciseTests.OneOneOneNetwork
///
/// The slide's numbers are those of L3. Those of the other network come from Oracle/one-one-one-network.py.
@Suite("1-1-1 network")
struct OneOneOneNetworkTests {
  /// The slide's network, before its first pass and, with the weights as printed, before its second.
  enum Slide {
    static let inputs = [1.0], target = 1.0, rate = 0.1
    static let first = OneOneOneNetwork.Network(hidden: [1], output: 1)
    static let second = OneOneOneNetwork.Network(hidden: [1.0053], output: 1.0197)
    static let firstPass = OneOneOneNetworkNumbers.firstPass
    static let secondPass = OneOneOneNetworkNumbers.secondPass
  }

  /// Another network: three inputs, and an output weight that is not 1.
  enum Other {
    static let network = OneOneOneNetwork.Network(hidden: [0.4, -0.3, 0.8], output: -2)
    static let inputs = [0.5, 2, -1], target = 0.3, rate = 0.25
    static let outputs = [0.23147521650098238, -0.46295043300196476]
    static let deltas = [0.27144928104024546, -0.7629504330019647]
    static let byHidden = [0.13572464052012273, 0.5428985620804909, -0.27144928104024546]
    static let hiddenAfter = [0.36606883986996935, -0.4357246405201227, 0.8678623202600614]
    static let outputAfter = -1.955848970835338
  }

  // MARK: - neuron

  @Test("neuron: the slide's hidden unit (L3-30)")
  func neuronOfTheSlide() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let h = try OneOneOneNetwork.neuron(weights: Slide.first.hidden, inputs: Slide.inputs)
          expect(h, prints: "h", in: Slide.firstPass)
        }
      })
  }

  @Test("neuron: three inputs")
  func neuronOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let h = try OneOneOneNetwork.neuron(weights: Other.network.hidden, inputs: Other.inputs)
          expect(h, equal: Other.outputs[0], "h")
        }
      })
  }

  // MARK: - forward

  @Test("forward: the slide's h and y, in both passes (L3-30, L3-32; L3-39, L3-41)")
  func forwardOfTheSlide() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let first = try OneOneOneNetwork.forward(network: Slide.first, inputs: Slide.inputs)
          try expect(first, count: 2)
          expect(first[0], prints: "h", in: Slide.firstPass)
          expect(first[1], prints: "y", in: Slide.firstPass)
          let second = try OneOneOneNetwork.forward(network: Slide.second, inputs: Slide.inputs)
          try expect(second, count: 2)
          expect(second[0], prints: "h^(2)", in: Slide.secondPass)
          expect(second[1], prints: "y^(2)", in: Slide.secondPass)
        }
      })
  }

  @Test("forward: three inputs")
  func forwardOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let outputs = try OneOneOneNetwork.forward(network: Other.network, inputs: Other.inputs)
          expect(outputs, equal: Other.outputs, "h, y")
        }
      })
  }

  // MARK: - deltas

  @Test("deltas: an output weight that is not 1")
  func deltasOfOtherNumbers() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let deltas = try OneOneOneNetwork.deltas(
            outputs: Other.outputs, weight: Other.network.output, target: Other.target)
          expect(deltas, equal: Other.deltas, "deltas")
        }
      })
  }

  // MARK: - gradient

  @Test("gradient: the slide's two, from your δ (L3-34, L3-35)")
  func gradientOfTheSlide() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let outputs = try OneOneOneNetwork.forward(network: Slide.first, inputs: Slide.inputs)
          let deltas = try OneOneOneNetwork.deltas(
            outputs: outputs, weight: Slide.first.output, target: Slide.target)
          try expect(deltas, count: 2)
          let byOutput = try OneOneOneNetwork.gradient(delta: deltas[1], inputs: [outputs[0]])
          let byHidden = try OneOneOneNetwork.gradient(delta: deltas[0], inputs: Slide.inputs)
          try expect(byOutput, count: 1)
          try expect(byHidden, count: 1)
          expect(byOutput[0], prints: "∂E/∂w_2", in: Slide.firstPass)
          expect(byHidden[0], prints: "∂E/∂w_1", in: Slide.firstPass)
        }
      })
  }

  @Test("gradient: three inputs")
  func gradientOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try OneOneOneNetwork.gradient(delta: Other.deltas[0], inputs: Other.inputs)
          expect(gradient, equal: Other.byHidden, "∂E/∂w")
        }
      })
  }

  @Test("gradient: equals your own central difference")
  func gradientIsACentralDifference() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          /// The error, with the weights of the hidden unit and that of the output in one row.
          func error(_ weights: [Double]) throws -> Double {
            let network = OneOneOneNetwork.Network(hidden: Array(weights[..<3]), output: weights[3])
            let y = try OneOneOneNetwork.forward(network: network, inputs: Other.inputs)[1]
            return (Other.target - y) * (Other.target - y) / 2
          }
          let deltas = try OneOneOneNetwork.deltas(
            outputs: Other.outputs, weight: Other.network.output, target: Other.target)
          try expect(deltas, count: 2)
          let byHidden = try OneOneOneNetwork.gradient(delta: deltas[0], inputs: Other.inputs)
          let byOutput = try OneOneOneNetwork.gradient(delta: deltas[1], inputs: [Other.outputs[0]])
          let difference = try ComputationalGraph.centralDifference(
            function: error, point: Other.network.hidden + [Other.network.output], step: 1e-5)
          expect(byHidden + byOutput, nearDifference: difference, "∂E/∂w")
        }
      })
  }

  // MARK: - train

  @Test("train: the slide's new weights, in both passes (L3-36, L3-37; L3-45)")
  func trainOfTheSlide() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let first = try OneOneOneNetwork.train(
            network: Slide.first, inputs: Slide.inputs, target: Slide.target, rate: Slide.rate)
          try expect(first.hidden, count: 1)
          expect(first.output, prints: "w_2^+", in: Slide.firstPass)
          expect(first.hidden[0], prints: "w_1^+", in: Slide.firstPass)
          let second = try OneOneOneNetwork.train(
            network: Slide.second, inputs: Slide.inputs, target: Slide.target, rate: Slide.rate)
          try expect(second.hidden, count: 1)
          expect(second.hidden[0], prints: "w_1^(2)+", in: Slide.secondPass)
        }
      })
  }

  @Test("train: three inputs")
  func trainOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let updated = try OneOneOneNetwork.train(
            network: Other.network, inputs: Other.inputs, target: Other.target, rate: Other.rate)
          expect(updated.hidden, equal: Other.hiddenAfter, "w_1⁺")
          expect(updated.output, equal: Other.outputAfter, "w_2⁺")
        }
      })
  }

  // MARK: - mendTrain

  @Test("mendTrain: gives what train should")
  func mended() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run(since: { _ = try OneOneOneNetwork.slipInTrain() }) {
          let updated = try OneOneOneNetwork.mendTrain(
            network: Other.network, inputs: Other.inputs, target: Other.target, rate: Other.rate)
          expect(updated.hidden, equal: Other.hiddenAfter, "w_1⁺")
          expect(updated.output, equal: Other.outputAfter, "w_2⁺")
        }
      })
  }
}
