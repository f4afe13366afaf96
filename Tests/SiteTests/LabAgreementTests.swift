import Labs
import RegressionNetwork
import TestSupport
import Testing
import Textbook
import Training

@testable import Site
@testable import XORNetwork

@Suite("Labs in pages", .inTurn)
struct LabAgreementTests {
  /// What a browser records of so many steps, computed in doubles by the operations that its script does.
  private func recorded(
    _ lab: PageLab, steps: Int
  ) -> (losses: [Double], parameters: [[Double]]) {
    var (losses, parameters): ([Double], [[Double]]) = ([], [lab.training.start])
    for step in 0...steps {
      let (loss, next) = lab.epoch(parameters[step]) { $0 }
      losses.append(loss)
      if step < steps { parameters.append(next) }
    }
    return (losses, parameters)
  }

  private func agreement(
    _ lab: PageLab, _ losses: [Double], _ parameters: [[Double]]
  ) throws -> LabAgreement {
    LabAgreement(
      try #require(LabAgreement.Recording(losses: losses, parameters: parameters.flatMap { $0 }, of: lab)),
      of: lab)
  }

  // MARK: - A chapter's lab

  /// How many steps, and how many units in the last place a loss may then differ from the terminal's: the engine adds
  /// up in another order, and has an exponential of its own.
  static let labs: [(any LabChapter, steps: Int, ulps: Double)] = [
    // Measured: 2.
    (XORNetwork(), 50, 16),
    // Measured: 13, with a thousand samples in a sum.
    (RegressionNetwork(), 20, 64),
  ]

  @Test("A page's program trains as the terminal does", .tags(.derivation), arguments: labs.indices)
  func trainsAsTheTerminal(index: Int) throws {
    let (chapter, steps, ulps) = Self.labs[index]
    let lab = PageLab(try #require(chapter.training))
    var (network, data) = try chapter.lab.start(chapter.lab.defaults)
    #expect(network.parameters.values == lab.training.start)
    let settings = chapter.lab.defaults
    #expect(lab.training.rate == settings.learningRate && lab.training.epochs == settings.epochs)
    var found: [Double] = []
    try network.fit(data, loss: settings.loss, optimizer: settings.optimizer, epochs: steps) {
      found.append($0.loss)
      return .proceed
    }
    let own = recorded(lab, steps: steps)
    let apart = zip(own.losses, found).map { ($0 - $1).magnitude / $1.ulp }.max()
    #expect(try #require(apart) < ulps)
    // A loss falls here, so that a network that does not learn would be seen.
    #expect(found[steps - 1] < found[0])
  }

  @Test("Drawing a start gives the terminal's", arguments: [1, 2, 77] as [UInt64])
  func start(seed: UInt64) throws {
    let lab = XORNetwork().lab
    var settings = lab.defaults
    settings.seed = seed
    var generator = SeededGenerator(seed: seed)
    let training = try #require(XORNetwork().training)
    // The script's way: −b + 2b·u.
    let drawn = training.parameters.map { -$0.bound + 2 * $0.bound * generator.uniform() }
    #expect(try lab.start(settings).network.parameters.values == drawn)
  }

  @Test("Drawing the inputs gives the samples' own")
  func inputs() throws {
    let training = try #require(RegressionNetwork().training)
    let range = try #require(training.inputRange)
    var generator = SeededGenerator(seed: training.seed)
    let drawn = training.samples.map { _ in
      range.lowerBound + (range.upperBound - range.lowerBound) * generator.uniform()
    }
    #expect(training.samples.map(\.inputs) == drawn.map { [$0] })
  }

  @Test("A page says of a stuck run what the terminal says")
  func words() throws {
    let lab = XORNetwork().lab
    var settings = lab.defaults
    settings.seed = 1
    var (network, data) = try lab.start(settings)
    try network.fit(
      data, loss: settings.loss, optimizer: settings.optimizer, epochs: settings.epochs)
    let merger = Merger(network)
    guard case .table(let table)? = XORNetwork().training?.aim else {
      Issue.record("the lab learns no table")
      return
    }
    let found = [
      "samples": merger.pattern.samples.map { table.names[$0] }.joined(separator: ", "),
      "answer": Prose.text(of: merger.pattern.answers[merger.pattern.samples[0]]),
      "distance": "0.012", "spread": "0.001",
    ]
    for language in Language.allCases {
      let words = merger.isFolded ? table.words.folded : table.words.unfolded
      let said = found.reduce(words[language].plainText) { $0.replacing("{\($1.key)}", with: $1.value) }
      #expect(Prose.hasNotLearnt(merger)[language].plainText.hasPrefix(said))
    }
  }

  // MARK: - Agreement

  @Test("A training by the derivation's operations agrees", arguments: labs.indices)
  func rightRecording(index: Int) throws {
    let lab = PageLab(try #require(Self.labs[index].0.training))
    let (losses, parameters) = recorded(lab, steps: index == 0 ? 50 : 1)
    let agreement = try agreement(lab, losses, parameters)
    #expect(agreement.faults.isEmpty)
    #expect(agreement.compared == losses.count * (1 + lab.training.parameters.count))
    // Narrow enough for a wrong number to be seen.
    #expect(agreement.widestUlps < 1e6)
  }

  @Test("A step that nothing in the derivation takes is found", .tags(.mutant))
  func wrongStep() throws {
    let lab = PageLab(try #require(XORNetwork().training))
    var (losses, parameters) = recorded(lab, steps: 5)
    parameters[3][4] += 1e-12
    let faults = try agreement(lab, losses, parameters).faults
    // The number itself; what follows was computed from another one.
    #expect(faults.first?.epoch == 3 && faults.first?.parameter == 4)
    parameters[3][4] -= 1e-12
    losses[2] = losses[2].nextUp.nextUp * (1 + 1e-13)
    #expect(try agreement(lab, losses, parameters).faults.map(\.epoch) == [2])
  }

  @Test("Another rate, another start, and what is no number are found", .tags(.mutant))
  func otherTraining() throws {
    let lab = PageLab(try #require(XORNetwork().training))
    let (losses, parameters) = recorded(lab, steps: 3)
    // Steps of half the length.
    var halves = [parameters[0]]
    for (before, after) in zip(parameters, parameters.dropFirst()) {
      halves.append(zip(before, after).map { ($0 + $1) / 2 })
    }
    #expect(try agreement(lab, losses, halves).faults.count > 9)
    #expect(try agreement(lab, Array(losses[1...]), Array(parameters[1...])).faults.count == 9)
    #expect(try agreement(lab, [.nan], [parameters[0]]).faults.count == 1)
  }

  @Test("A recording that does not come out even is none", .tags(.mutant))
  func uneven() throws {
    let lab = PageLab(try #require(XORNetwork().training))
    #expect(LabAgreement.Recording(losses: [0], parameters: [1, 2], of: lab) == nil)
    #expect(LabAgreement.Recording(losses: [], parameters: [], of: lab) == nil)
  }
}
