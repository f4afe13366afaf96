import Testing

@testable import Exercises

/// Your functions of the 1-2-1 network; what is not attempted is skipped.
///
///     swift test --filter ExerciseTests.OneTwoOneNetwork
///
/// L3 prints no numbers for this network: those expected come from Oracle/one-two-one-network.py.
@Suite("1-2-1 network")
struct OneTwoOneNetworkTests {
  /// The chapter's network: two branches.
  enum Chapter {
    static let network = OneTwoOneNetwork.Network(first: 0.4, branches: [0.8, -0.5], output: [1.2, 0.7])
    static let input = 1.5, target = 1.8
    static let first = 0.6456563062257954
    static let branches = [0.6263348472517264, 0.41998666031542004]
  }

  /// Another network: three branches.
  enum Other {
    static let network = OneTwoOneNetwork.Network(
      first: -0.6, branches: [0.9, -1.1, 0.3], output: [0.5, -0.8, 1.4])
    static let input = 2.0, target = -0.5
    static let first = 0.23147521650098238
    static let branches = [0.5518943728326063, 0.43668601466753515, 0.5173536681254759]
    static let delta = 1.1508935100579412
    static let deltas = [0.14231199572364303, -0.22648786870905196, 0.4023275006339285]
    static let byFirst = 0.17715287056514334
    static let byBranches = [0.03294170002081715, -0.052426328444273876, 0.09312884531353773]
    static let byOutput = [0.6351716519305444, 0.5025791002139331, 0.5954189790502802]
  }

  // MARK: - branches

  @Test("branches: the chapter's two")
  func branchesOfTheChapter() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let h = try OneTwoOneNetwork.branches(weights: Chapter.network.branches, input: Chapter.first)
          expect(h, equal: Chapter.branches, "h_2, h_3")
        }
      })
  }

  @Test("branches: three, and one")
  func branchesOfAnyNumber() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let three = try OneTwoOneNetwork.branches(weights: Other.network.branches, input: Other.first)
          expect(three, equal: Other.branches, "h")
          let one = try OneTwoOneNetwork.branches(weights: [-1.2], input: 0.41338242108267)
          expect(one, equal: [0.3784672866914694], "h of one branch")
        }
      })
  }

  // MARK: - forward

  @Test("forward: the chapter's network")
  func forwardOfTheChapter() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let outputs = try OneTwoOneNetwork.forward(network: Chapter.network, input: Chapter.input)
          expect(outputs.first, equal: Chapter.first, "h_1")
          expect(outputs.branches, equal: Chapter.branches, "h_2, h_3")
          expect(outputs.output, equal: 1.0455924789228657, "y")
        }
      })
  }

  @Test("forward: three branches")
  func forwardOfThreeBranches() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let outputs = try OneTwoOneNetwork.forward(network: Other.network, input: Other.input)
          expect(outputs.first, equal: Other.first, "h_1")
          expect(outputs.branches, equal: Other.branches, "h of the branches")
          expect(outputs.output, equal: 0.6508935100579413, "y")
        }
      })
  }

  // MARK: - branchDeltas

  @Test("branchDeltas: three branches")
  func branchDeltasOfThreeBranches() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let deltas = try OneTwoOneNetwork.branchDeltas(
            weights: Other.network.output, delta: Other.delta, outputs: Other.branches)
          expect(deltas, equal: Other.deltas, "δ of the branches")
        }
      })
  }

  // MARK: - joinedDelta

  @Test("joinedDelta: three branches come together, and one comes alone")
  func joinedDeltaOfAnyNumber() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let three = try OneTwoOneNetwork.joinedDelta(
            weights: Other.network.branches, deltas: Other.deltas, output: Other.first)
          expect(three, equal: 0.08857643528257167, "δ_1 of three branches")
          let one = try OneTwoOneNetwork.joinedDelta(
            weights: [-1.2], deltas: [0.019184990132570853], output: 0.41338242108267)
          expect(one, equal: -0.00558277215681696, "δ_1 of one branch")
        }
      })
  }

  // MARK: - gradient

  @Test("gradient: the chapter's five weights")
  func gradientOfTheChapter() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try OneTwoOneNetwork.gradient(
            network: Chapter.network, input: Chapter.input, target: Chapter.target)
          expect(gradient.first, equal: -0.036094773356212334, "∂E/∂w_1")
          expect(gradient.branches, equal: [-0.13679739463726556, -0.08305751344042324], "∂E/∂w_2, ∂E/∂w_3")
          expect(gradient.output, equal: [-0.4725117194794005, -0.3168410952940205], "∂E/∂w_4, ∂E/∂w_5")
        }
      })
  }

  @Test("gradient: three branches")
  func gradientOfThreeBranches() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try OneTwoOneNetwork.gradient(
            network: Other.network, input: Other.input, target: Other.target)
          expect(gradient.first, equal: Other.byFirst, "∂E/∂w of the first unit")
          expect(gradient.branches, equal: Other.byBranches, "∂E/∂w into the branches")
          expect(gradient.output, equal: Other.byOutput, "∂E/∂w out of the branches")
        }
      })
  }

  @Test("gradient: equals your own central difference")
  func gradientIsACentralDifference() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          /// The error, with all seven weights in one row.
          func error(_ w: [Double]) throws -> Double {
            let network = OneTwoOneNetwork.Network(
              first: w[0], branches: Array(w[1...3]), output: Array(w[4...6]))
            let y = try OneTwoOneNetwork.forward(network: network, input: Other.input).output
            return (Other.target - y) * (Other.target - y) / 2
          }
          let gradient = try OneTwoOneNetwork.gradient(
            network: Other.network, input: Other.input, target: Other.target)
          let difference = try ComputationalGraph.centralDifference(
            function: error, point: [Other.network.first] + Other.network.branches + Other.network.output,
            step: 1e-5)
          let came = [gradient.first] + gradient.branches + gradient.output
          expect(came, nearDifference: difference, "∂E/∂w")
        }
      })
  }

  // MARK: - mendGradient

  @Test("mendGradient: gives what gradient should")
  func mended() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run(since: { _ = try OneTwoOneNetwork.slipInGradient() }) {
          let gradient = try OneTwoOneNetwork.mendGradient(
            network: Other.network, input: Other.input, target: Other.target)
          expect(gradient.first, equal: Other.byFirst, "∂E/∂w of the first unit")
          expect(gradient.branches, equal: Other.byBranches, "∂E/∂w into the branches")
          expect(gradient.output, equal: Other.byOutput, "∂E/∂w out of the branches")
        }
      })
  }
}
