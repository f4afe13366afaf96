import Testing

@testable import Exercises

/// Your functions of the network that learns XOR; what is not attempted is skipped.
///
///     swift test --filter ExerciseTests.XORNetwork
///
/// L1 prints the XOR table and formulas, but no numbers of a network: those expected come from Oracle/xor-network.py.
@Suite("XOR network")
struct XORNetworkTests {
  typealias Network = XORNetwork.Network
  typealias Sample = XORNetwork.Sample

  /// The chapter's network with two hidden units, and the XOR table.
  enum Chapter {
    static let network = Network(hidden: [[0.5, 1, 0.5], [-1, -0.5, -1]], output: [0, -0.5, 1]), rate = 2.0
    static let table = [
      Sample(inputs: [0, 0], target: 0), Sample(inputs: [0, 1], target: 1),
      Sample(inputs: [1, 0], target: 1),
      Sample(inputs: [1, 1], target: 0),
    ]
    static let answers = [0.48942951415809516, 0.4387279108937279, 0.4436499790277755, 0.40986091911177486]
  }

  /// Another network: three inputs, two hidden units; and three samples.
  enum Other {
    static let network = Network(
      hidden: [[0.2, -0.4, 0.9, 0.5], [-0.6, 0.3, 0.1, -0.8]], output: [0.35, -1.1, 0.7])
    static let samples = [
      Sample(inputs: [0.5, -1, 2], target: 0.9), Sample(inputs: [1.5, 0.25, -0.5], target: 0.2),
      Sample(inputs: [-0.75, 0.4, 1], target: 0.6),
    ]
  }

  // MARK: - answer

  @Test("answer: the chapter's network, and the four rows of the XOR table")
  func answersOfTheChapter() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let answers = try Chapter.table.map {
            try XORNetwork.answer(network: Chapter.network, inputs: $0.inputs)
          }
          expect(answers, equal: Chapter.answers, "y, row by row")
        }
      })
  }

  @Test("answer: three inputs")
  func answerOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let answer = try XORNetwork.answer(network: Other.network, inputs: Other.samples[0].inputs)
          expect(answer, equal: 0.4614652555690761, "y")
        }
      })
  }

  // MARK: - summedError

  @Test("summedError: the XOR table")
  func summedErrorOfTheTable() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let error = try XORNetwork.summedError(network: Chapter.network, samples: Chapter.table)
          expect(error, equal: 0.5160394630948458, "E")
        }
      })
  }

  @Test("summedError: three samples; and none, which leaves nothing to add up")
  func summedErrorOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let three = try XORNetwork.summedError(network: Other.network, samples: Other.samples)
          expect(three, equal: 0.18748995011331576, "E of three samples")
          let none = try XORNetwork.summedError(network: Other.network, samples: [])
          expect(none, equal: 0, "E of no sample")
        }
      })
  }

  // MARK: - gradient

  @Test("gradient: the last row of the XOR table")
  func gradientOfTheChapter() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try XORNetwork.gradient(network: Chapter.network, sample: Chapter.table[3])
          let hidden = [
            Array(repeating: -0.005204274149363864, count: 3),
            Array(repeating: 0.0069497380890062195, count: 3),
          ]
          expect(gradient.hidden, equal: hidden, "∂Ẽ/∂w.hidden")
          expect(
            gradient.output, equal: [0.09913508771727413, 0.08731789558645611, 0.007520207330478751],
            "∂Ẽ/∂w.output")
        }
      })
  }

  @Test("gradient: three inputs, each with its own share")
  func gradientOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try XORNetwork.gradient(network: Other.network, sample: Other.samples[0])
          let hidden = [
            [0.029895385148145694, 0.014947692574072847, -0.029895385148145694, 0.05979077029629139],
            [-0.007128801416340618, -0.003564400708170309, 0.007128801416340618, -0.014257602832681236],
          ]
          expect(gradient.hidden, equal: hidden, "∂Ẽ/∂w.hidden")
          expect(
            gradient.output, equal: [-0.10898249423211942, -0.057213541271406314, -0.011370276921796525],
            "∂Ẽ/∂w.output")
        }
      })
  }

  @Test("gradient: equals your own central difference")
  func gradientIsACentralDifference() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          /// The error of one sample, with the weights of the hidden layer and then the output's in one row.
          func error(_ row: [Double]) throws -> Double {
            let network = Network(
              hidden: [Array(row[..<4]), Array(row[4..<8])], output: Array(row[8...]))
            return try XORNetwork.summedError(network: network, samples: [Other.samples[0]])
          }
          let gradient = try XORNetwork.gradient(network: Other.network, sample: Other.samples[0])
          let difference = try ComputationalGraph.centralDifference(
            function: error, point: Other.network.hidden.flatMap { $0 } + Other.network.output, step: 1e-5)
          expect(
            gradient.hidden.flatMap { $0 } + gradient.output, nearDifference: difference,
            "∂Ẽ/∂w, first hidden, then output,")
        }
      })
  }

  // MARK: - epoch

  @Test("epoch: the XOR table")
  func epochOfTheTable() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let next = try XORNetwork.epoch(
            network: Chapter.network, samples: Chapter.table, rate: Chapter.rate)
          let hidden = [
            [0.49149530436679106, 0.9899276213015876, 0.48323464472014444],
            [-0.9920074530218245, -0.4729376221837322, -0.9848769695672827],
          ]
          expect(next.hidden, equal: hidden, "w⁺.hidden")
          expect(
            next.output, equal: [0.10818797869661109, -0.40027208385673085, 1.0022270204640493], "w⁺.output")
        }
      })
  }

  @Test("epoch: three samples, whose gradients all belong to the network as it was")
  func epochOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let next = try XORNetwork.epoch(network: Other.network, samples: Other.samples, rate: 0.5)
          let hidden = [
            [0.19287052798839782, -0.3860846565639821, 0.9162581237894005, 0.45975426531772],
            [-0.60197292234364, 0.2881361150950359, 0.09540727524096604, -0.786542469936865],
          ]
          expect(next.hidden, equal: hidden, "w⁺.hidden")
          expect(
            next.output, equal: [0.3824465998974309, -1.0704896413518574, 0.6835914453859271], "w⁺.output")
        }
      })
  }

  // MARK: - train

  @Test("train: three epochs; and none, which leaves the network as it is")
  func trainOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let three = try XORNetwork.train(
            network: Other.network, samples: Other.samples, rate: 0.5, epochs: 3)
          let hidden = [
            [0.18173872465586147, -0.35803787353899746, 0.9463180645698196, 0.3856064029470489],
            [-0.6066305714841698, 0.26499614744304756, 0.08652904860811508, -0.7612044148005158],
          ]
          expect(three.hidden, equal: hidden, "w.hidden after three epochs")
          expect(
            three.output, equal: [0.43543027209092133, -1.0242730672800044, 0.6501089451503839],
            "w.output after three epochs")
          let none = try XORNetwork.train(
            network: Other.network, samples: Other.samples, rate: 0.5, epochs: 0)
          expect(none.hidden, equal: Other.network.hidden, "w.hidden after no epoch")
          expect(none.output, equal: Other.network.output, "w.output after no epoch")
        }
      })
  }

  @Test("train: after 500 epochs the network answers the slide's table (L1-19)")
  func trainLearnsTheTable() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let trained = try XORNetwork.train(
            network: Chapter.network, samples: Chapter.table, rate: Chapter.rate, epochs: 500)
          for sample in Chapter.table {
            let answer = try XORNetwork.answer(network: trained, inputs: sample.inputs)
            #expect(
              answer.rounded() == sample.target,
              "to \(sample.inputs) the network answers \(answer), and \(sample.target) is wanted")
          }
        }
      })
  }

  // MARK: - mendStep

  @Test("mendStep: takes the step that it should")
  func mended() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run(since: { _ = try XORNetwork.slipInStep() }) {
          let next = try XORNetwork.mendStep(network: Other.network, sample: Other.samples[0], rate: 0.8)
          let hidden = [
            [0.17608369188148346, -0.4119581540592583, 0.9239163081185165, 0.4521673837629669],
            [-0.5942969588669275, 0.30285152056653625, 0.09429695886692752, -0.788593917733855],
          ]
          expect(next.hidden, equal: hidden, "w⁺.hidden")
          expect(
            next.output, equal: [0.4371859953856955, -1.054229166982875, 0.7090962215374372], "w⁺.output")
        }
      })
  }
}
