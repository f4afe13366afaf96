import Testing

@testable import Exercises

/// Your functions of the chain of layers; what is not attempted is skipped.
///
///     swift test --filter ExerciseTests.ThreeLayerChain
///
/// L5 prints no numbers for this chain: those expected come from Oracle/three-layer-chain.py.
@Suite("Three-layer chain")
struct ThreeLayerChainTests {
  typealias Chain = ThreeLayerChain.Chain

  /// The chapter's chain: three layers.
  enum Chapter {
    static let chain = Chain(weights: [0.5, 1.5, 2.4], biases: [-0.5, -1.2, -0.4]), input = 2.0
    static let outputs = [0.6224593312018546, 0.4338129615511032, 0.6411511077226476]
  }

  /// A longer chain: five layers.
  enum Other {
    static let chain = Chain(weights: [0.8, -1.2, 2, 0.6, -0.9], biases: [0.1, 0.4, -0.7, 0.3, 0.2])
    static let input = -1.5, delta = -0.5
    static let outputs = [
      0.24973989440488234, 0.5250570237954548, 0.5866452348878041, 0.6574581205238746, -0.39171230847148714,
    ]
    static let deltas = [
      -0.001653495401557449, 0.0073539719295263924, 0.014744974650348061, 0.10134312312649005,
    ]
  }

  /// The edge: one layer, which is the last and so has no σ.
  enum Single {
    static let chain = Chain(weights: [1.5], biases: [-0.25]), input = 2.0
    static let outputs = [2.75]
  }

  // MARK: - outputs

  @Test("outputs: the chapter's three layers")
  func outputsOfTheChapter() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let outputs = try ThreeLayerChain.outputs(chain: Chapter.chain, input: Chapter.input)
          expect(outputs, equal: Chapter.outputs, "h_1, h_2, y*")
        }
      })
  }

  @Test("outputs: five layers; and one, which has no σ")
  func outputsOfAnyLength() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let five = try ThreeLayerChain.outputs(chain: Other.chain, input: Other.input)
          expect(five, equal: Other.outputs, "the outputs of five layers")
          let one = try ThreeLayerChain.outputs(chain: Single.chain, input: Single.input)
          expect(one, equal: Single.outputs, "the output of one layer")
        }
      })
  }

  // MARK: - factor

  @Test("factor: a weight below 0")
  func factorOfANegativeWeight() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let factor = try ThreeLayerChain.factor(weight: -1.2, output: 0.3)
          expect(factor, equal: -0.252, "∂h_2^in/∂h_1^in")
        }
      })
  }

  // MARK: - deltas

  @Test("deltas: the chapter's three layers")
  func deltasOfTheChapter() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let deltas = try ThreeLayerChain.deltas(
            weights: Chapter.chain.weights, outputs: Chapter.outputs, delta: 1)
          expect(deltas, equal: [0.20779718988415818, 0.5894862622592743], "deltas")
        }
      })
  }

  @Test("deltas: five layers; and one, which has none below it")
  func deltasOfAnyLength() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let five = try ThreeLayerChain.deltas(
            weights: Other.chain.weights, outputs: Other.outputs, delta: Other.delta)
          expect(five, equal: Other.deltas, "δ of five layers")
          let one = try ThreeLayerChain.deltas(
            weights: Single.chain.weights, outputs: Single.outputs, delta: 1)
          expect(one, equal: [], "δ of one layer")
        }
      })
  }

  // MARK: - weightGradient

  @Test("weightGradient: five layers")
  func weightGradientOfFiveLayers() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try ThreeLayerChain.weightGradient(
            deltas: Other.deltas + [Other.delta], outputs: Other.outputs, input: Other.input)
          let expected = [
            0.0024802431023361734, 0.00183658017313639, 0.00774195250585118, 0.059452460270803406,
            -0.3287290602619373,
          ]
          expect(gradient, equal: expected, "∂loss/∂w")
        }
      })
  }

  // MARK: - gradient

  @Test("gradient: the chapter's three layers")
  func gradientOfTheChapter() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try ThreeLayerChain.gradient(chain: Chapter.chain, input: Chapter.input)
          expect(
            gradient.weights, equal: [0.41559437976831637, 0.3669312245585889, 0.4338129615511032], "∂loss/∂w"
          )
          expect(gradient.biases, equal: [0.20779718988415818, 0.5894862622592743, 1], "∂loss/∂b")
        }
      })
  }

  @Test("gradient: one layer")
  func gradientOfOneLayer() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try ThreeLayerChain.gradient(chain: Single.chain, input: Single.input)
          expect(gradient.weights, equal: [2], "∂loss/∂w")
          expect(gradient.biases, equal: [1], "∂loss/∂b")
        }
      })
  }

  @Test("gradient: equals your own central difference, for five layers")
  func gradientIsACentralDifference() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          /// The last output, with all weights and then all biases in one row; the target does not move.
          func output(_ row: [Double]) throws -> Double {
            let chain = Chain(weights: Array(row[..<5]), biases: Array(row[5...]))
            return try ThreeLayerChain.outputs(chain: chain, input: Other.input)[4]
          }
          let gradient = try ThreeLayerChain.gradient(chain: Other.chain, input: Other.input)
          let difference = try ComputationalGraph.centralDifference(
            function: output, point: Other.chain.weights + Other.chain.biases, step: 1e-5)
          expect(gradient.weights + gradient.biases, nearDifference: difference, "∂loss/∂w, ∂loss/∂b")
        }
      })
  }

  // MARK: - mendDeltas

  @Test("mendDeltas: gives what deltas should")
  func mended() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run(since: { _ = try ThreeLayerChain.slipInDeltas() }) {
          let deltas = try ThreeLayerChain.mendDeltas(
            weights: Other.chain.weights, outputs: Other.outputs, delta: Other.delta)
          expect(deltas, equal: Other.deltas, "δ of five layers")
        }
      })
  }
}
