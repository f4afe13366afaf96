import Testing

@testable import Exercises

/// Your functions of the convolution kernel; what is not attempted is skipped.
///
///     swift test --filter ExerciseTests.ConvolutionKernel
///
/// L4 prints no numbers for this layer: those expected come from Oracle/convolution-kernel.py.
@Suite("Convolution kernel")
struct ConvolutionKernelTests {
  /// The chapter's layer: a square image, and a square kernel.
  enum Chapter {
    static let image: [[Double]] = [[-1, 2, 2, -1], [1, -1, 1, -1], [1, 2, 1, 1], [1, -1, -1, 2]]
    static let kernel = [[1, 0.5], [-0.5, -1]], targets: [[Double]] = [[0, 1, 3], [-1, -2, 0], [2, 3, -1]]
    static let deltas = [[0.5, 1.5, -1], [-1, -0.5, -1], [0.5, 1, 1]]
  }

  /// Another layer, wider than high: an image of three rows and five columns, a kernel of two and three.
  enum Wide {
    static let image = [[0.5, -1, 2, 1.5, 0], [1, 0.25, -0.5, 3, -2], [-1.5, 2, 1, 0.5, -1]]
    static let kernel = [[0.5, -1, 0.25], [2, 1, -0.5]], targets = [[1, -2, 0.5], [3, 0, -1]], rate = 0.125
    static let net = [[4.25, -3.625, 2.5], [-1.375, 6.125, -0.75]]
    static let deltas = [[3.25, -1.625, 2], [-4.375, 6.125, 0.25]]
    static let byKernel = [[4.28125, -6.90625, 24.125], [20.90625, 5.125, -12.0625]]
    static let after = [[-0.03515625, -0.13671875, -2.765625], [-0.61328125, 0.359375, 1.0078125]]
  }

  /// The edge: a kernel of one weight.
  enum Single {
    static let image = [[1, -2], [0.5, 3]], kernel = [[-1.5]], deltas = [[-1.5, 2], [-2.75, -3.5]]
  }

  // MARK: - correlate

  @Test("correlate: the chapter's image and kernel")
  func correlateOfTheChapter() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let net = try ConvolutionKernel.correlate(image: Chapter.image, kernel: Chapter.kernel)
          expect(net, equal: [[0.5, 2.5, 2], [-2, -2.5, -1], [2.5, 4, 0]], "net")
        }
      })
  }

  @Test("correlate: a kernel wider than high, and a kernel of one")
  func correlateOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let wide = try ConvolutionKernel.correlate(image: Wide.image, kernel: Wide.kernel)
          expect(wide, equal: Wide.net, "net of the wide kernel")
          let one = try ConvolutionKernel.correlate(image: Single.image, kernel: Single.kernel)
          expect(one, equal: [[-1.5, 3], [-0.75, -4.5]], "net of a kernel of one")
        }
      })
  }

  // MARK: - kernelGradient

  @Test("kernelGradient: the chapter's four weights")
  func kernelGradientOfTheChapter() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try ConvolutionKernel.kernelGradient(deltas: Chapter.deltas, image: Chapter.image)
          expect(gradient, equal: [[2.5, 9.5], [-6.5, -1]], "∂E/∂w")
        }
      })
  }

  @Test("kernelGradient: a kernel wider than high, and a kernel of one")
  func kernelGradientOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let wide = try ConvolutionKernel.kernelGradient(deltas: Wide.deltas, image: Wide.image)
          expect(wide, equal: Wide.byKernel, "∂E/∂w of the wide kernel")
          let one = try ConvolutionKernel.kernelGradient(deltas: Single.deltas, image: Single.image)
          expect(one, equal: [[-17.375]], "∂E/∂w of a kernel of one")
        }
      })
  }

  @Test("kernelGradient: equals your own central difference")
  func kernelGradientIsACentralDifference() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          /// The error, with the kernel's two rows in one.
          func error(_ weights: [Double]) throws -> Double {
            let kernel = [Array(weights[..<3]), Array(weights[3...])]
            let net = try ConvolutionKernel.correlate(image: Wide.image, kernel: kernel)
            return zip(net.joined(), Wide.targets.joined()).reduce(0) {
              $0 + ($1.1 - $1.0) * ($1.1 - $1.0) / 2
            }
          }
          let gradient = try ConvolutionKernel.kernelGradient(deltas: Wide.deltas, image: Wide.image)
          let difference = try ComputationalGraph.centralDifference(
            function: error, point: Wide.kernel.flatMap { $0 }, step: 1e-5)
          expect(gradient.flatMap { $0 }, nearDifference: difference, "∂E/∂w")
        }
      })
  }

  // MARK: - imageGradient

  @Test("imageGradient: the chapter's sixteen inputs")
  func imageGradientOfTheChapter() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try ConvolutionKernel.imageGradient(deltas: Chapter.deltas, kernel: Chapter.kernel)
          let expected = [
            [0.5, 1.75, -0.25, -0.5], [-1.25, -2.25, -2.25, 0.5], [1, 2.5, 2.5, 1.5], [-0.25, -1, -1.5, -1],
          ]
          expect(gradient, equal: expected, "∂E/∂x")
        }
      })
  }

  @Test("imageGradient: a kernel wider than high, and a kernel of one")
  func imageGradientOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let wide = try ConvolutionKernel.imageGradient(deltas: Wide.deltas, kernel: Wide.kernel)
          let expected = [
            [1.625, -4.0625, 3.4375, -2.40625, 0.5], [4.3125, 7.4375, -6.34375, 4.09375, -0.9375],
            [-8.75, 7.875, 8.8125, -2.8125, -0.125],
          ]
          expect(wide, equal: expected, "∂E/∂x below the wide kernel")
          let one = try ConvolutionKernel.imageGradient(deltas: Single.deltas, kernel: Single.kernel)
          expect(one, equal: [[2.25, -3], [4.125, 5.25]], "∂E/∂x below a kernel of one")
        }
      })
  }

  // MARK: - update

  @Test("update: the chapter's kernel")
  func updateOfTheChapter() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let updated = try ConvolutionKernel.update(
            kernel: Chapter.kernel, image: Chapter.image, targets: Chapter.targets, rate: 0.05)
          expect(updated, equal: [[0.875, 0.024999999999999967], [-0.175, -0.95]], "w⁺")
        }
      })
  }

  @Test("update: a kernel wider than high")
  func updateOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let updated = try ConvolutionKernel.update(
            kernel: Wide.kernel, image: Wide.image, targets: Wide.targets, rate: Wide.rate)
          expect(updated, equal: Wide.after, "w⁺")
        }
      })
  }

  // MARK: - mendUpdate

  @Test("mendUpdate: gives what update should")
  func mended() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run(since: { _ = try ConvolutionKernel.slipInUpdate() }) {
          let updated = try ConvolutionKernel.mendUpdate(
            kernel: Wide.kernel, image: Wide.image, targets: Wide.targets, rate: Wide.rate)
          expect(updated, equal: Wide.after, "w⁺")
        }
      })
  }
}
