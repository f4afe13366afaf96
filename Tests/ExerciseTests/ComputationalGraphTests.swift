import SlideNumbers
import Testing

@testable import Exercises

/// Your functions of the computational graphs; what is not attempted is skipped.
///
///     swift test --filter ExerciseTests.ComputationalGraph
///
/// The slide's numbers are those of L5 and the CS231n notes. The other numbers come from Oracle/computational-graph.py.
@Suite("Computational graph")
struct ComputationalGraphTests {
  /// The slides' graphs: f = (x + y)z, and one neuron with two inputs.
  enum Slide {
    static let x = -2.0, y = 5.0, z = -4.0
    static let weights = [2.0, -3], bias = -3.0, inputs = [-1.0, -2]
    static let sum = ComputationalGraphNumbers.sumTimesFactor, neuron = ComputationalGraphNumbers.neuron
  }

  /// Another neuron, with three inputs.
  enum Other {
    static let weights = [0.4, -0.6, 0.2], bias = 0.8, inputs = [1, 0.5, -2]
    static let output = 0.6224593312018546
    static let byWeights = [0.2350037122015945, 0.11750185610079725, -0.470007424403189]
    static let byBias = 0.2350037122015945
    static let byInputs = [0.09400148488063781, -0.14100222732095669, 0.047000742440318904]
  }

  // MARK: - forward

  @Test("forward: the slide's two gates (C-01)")
  func forwardOfTheSlide() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let values = try ComputationalGraph.forward(x: Slide.x, y: Slide.y, z: Slide.z)
          expect(values.q, prints: "q", in: Slide.sum)
          expect(values.f, prints: "f", in: Slide.sum)
        }
      })
  }

  @Test("forward: other numbers")
  func forwardOfOtherNumbers() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let values = try ComputationalGraph.forward(x: 1.5, y: -0.25, z: 0.5)
          expect(values.q, equal: 1.25, "q")
          expect(values.f, equal: 0.625, "f")
        }
      })
  }

  // MARK: - backward

  @Test("backward: the slide's four derivatives (L5-16 to L5-19)")
  func backwardOfTheSlide() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradients = try ComputationalGraph.backward(x: Slide.x, y: Slide.y, z: Slide.z)
          expect(gradients.q, prints: "∂f/∂q", in: Slide.sum)
          expect(gradients.z, prints: "∂f/∂z", in: Slide.sum)
          expect(gradients.x, prints: "∂f/∂x", in: Slide.sum)
          expect(gradients.y, prints: "∂f/∂y", in: Slide.sum)
        }
      })
  }

  @Test("backward: other numbers")
  func backwardOfOtherNumbers() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradients = try ComputationalGraph.backward(x: 1.5, y: -0.25, z: 0.5)
          let came = [gradients.q, gradients.z, gradients.x, gradients.y]
          expect(came, equal: [0.5, 1.25, 0.5, 0.5], "∂f/∂q, ∂f/∂z, ∂f/∂x, ∂f/∂y")
        }
      })
  }

  // MARK: - productGradient

  @Test("productGradient: one factor, two, and four with a 0 among them")
  func productGradientOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let one = try ComputationalGraph.productGradient(factors: [7])
          expect(one, equal: [1], "∂f/∂x")
          let two = try ComputationalGraph.productGradient(factors: [3, -4])
          try expect(two, count: 2)
          expect(two[0], prints: "∂f/∂q", in: Slide.sum)
          expect(two[1], prints: "∂f/∂z", in: Slide.sum)
          let four = try ComputationalGraph.productGradient(factors: [2, 0, 3, -0.5])
          expect(four, equal: [0, -3, 0, 0], "∂f/∂x")
        }
      })
  }

  // MARK: - neuron

  @Test("neuron: the slide's output (C-03)")
  func neuronOfTheSlide() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let output = try ComputationalGraph.neuron(
            weights: Slide.weights, bias: Slide.bias, inputs: Slide.inputs)
          expect(output, prints: "o", in: Slide.neuron)
        }
      })
  }

  @Test("neuron: three inputs, and one")
  func neuronOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let three = try ComputationalGraph.neuron(
            weights: Other.weights, bias: Other.bias, inputs: Other.inputs)
          expect(three, equal: Other.output, "o of three inputs")
          let one = try ComputationalGraph.neuron(weights: [-1.5], bias: 0.4, inputs: [0.8])
          expect(one, equal: 0.31002551887238755, "o of one input")
        }
      })
  }

  // MARK: - neuronGradients

  @Test("neuronGradients: the slide's five derivatives (C-05)")
  func neuronGradientsOfTheSlide() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let output = try ComputationalGraph.neuron(
            weights: Slide.weights, bias: Slide.bias, inputs: Slide.inputs)
          let gradients = try ComputationalGraph.neuronGradients(
            output: output, weights: Slide.weights, inputs: Slide.inputs)
          try expect(gradients.weights, count: 2)
          try expect(gradients.inputs, count: 2)
          for k in 0..<2 {
            expect(gradients.weights[k], prints: "∂o/∂w_\(k)", in: Slide.neuron)
            expect(gradients.inputs[k], prints: "∂o/∂x_\(k)", in: Slide.neuron)
          }
          expect(gradients.bias, prints: "∂o/∂w_2", in: Slide.neuron)
        }
      })
  }

  @Test("neuronGradients: three inputs")
  func neuronGradientsOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradients = try ComputationalGraph.neuronGradients(
            output: Other.output, weights: Other.weights, inputs: Other.inputs)
          expect(gradients.weights, equal: Other.byWeights, "∂o/∂w")
          expect(gradients.bias, equal: Other.byBias, "∂o/∂b")
          expect(gradients.inputs, equal: Other.byInputs, "∂o/∂x")
        }
      })
  }

  @Test("neuronGradients: equals your own central difference")
  func neuronGradientsAreACentralDifference() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          /// The neuron, with its weights, its bias and its inputs in one row.
          func output(_ row: [Double]) throws -> Double {
            try ComputationalGraph.neuron(weights: Array(row[..<3]), bias: row[3], inputs: Array(row[4...]))
          }
          let gradients = try ComputationalGraph.neuronGradients(
            output: Other.output, weights: Other.weights, inputs: Other.inputs)
          let difference = try ComputationalGraph.centralDifference(
            function: output, point: Other.weights + [Other.bias] + Other.inputs, step: 1e-5)
          let came = gradients.weights + [gradients.bias] + gradients.inputs
          expect(came, nearDifference: difference, "∂o/∂w, ∂o/∂b, ∂o/∂x")
        }
      })
  }

  // MARK: - centralDifference

  @Test("centralDifference: what the formula says, with a step as large as ½")
  func centralDifferenceOfALargeStep() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let three = try ComputationalGraph.centralDifference(
            function: { x in x[0] * x[0] * x[0] + x[0] * x[1] - 2 * x[2] * x[2] }, point: [1, -2, 0.25],
            step: 0.5)
          expect(three, equal: [1.25, 1, -1], "∂f/∂x")
          // Both sides of the corner of |x| weigh the same.
          let corner = try ComputationalGraph.centralDifference(
            function: { abs($0[0]) }, point: [0], step: 0.5)
          expect(corner, equal: [0], "the slope of |x| at 0")
        }
      })
  }

  // MARK: - mendWeightGradient

  @Test("mendWeightGradient: gives what neuronGradients gives for the weights")
  func mended() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run(since: { _ = try ComputationalGraph.slipInWeightGradient() }) {
          let gradient = try ComputationalGraph.mendWeightGradient(output: Other.output, inputs: Other.inputs)
          expect(gradient, equal: Other.byWeights, "∂o/∂w")
        }
      })
  }
}
