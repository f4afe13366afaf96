import Labs
import NumericCore
import Textbook

extension XORNetwork {
  /// The lab in the chapter's page: the derivation's one sample, with the table's four in its place.
  public var training: SampleTraining? {
    let lab = XORLab()
    guard let start = try? lab.start(lab.defaults) else { return nil }
    return SampleTraining(
      derivation(), inputs: ["x_1", "x_2"], target: "t", hidden: ["z_1", "z_2"], output: "y", loss: "Ẽ",
      parameters: Self.drawn.map { ($0, XORLab.bound) },
      samples: XORLab.rows.map { (inputs: $0.x, target: $0.target) }, isMean: false,
      rate: lab.defaults.learningRate, epochs: lab.defaults.epochs, seed: lab.defaults.seed,
      start: start.network.parameters.values, aim: .table(Self.table))
  }

  /// The parameters in the lab's order: each layer's weights, unit by unit, and then its biases.
  private static let drawn: [Symbol] = [
    "w_11^(1)", "w_21^(1)", "w_12^(1)", "w_22^(1)", "w_01^(1)", "w_02^(1)", "w_1^(2)", "w_2^(2)", "w_0^(2)",
  ]

  private static var table: AnswerTable {
    func alike(isFolded: Bool) -> Bilingual {
      Prose.isAlike(
        "{samples}", answer: "{answer}", distance: "{distance}", spread: "{spread}", isFolded: isFolded)
    }
    return AnswerTable(
      .ofAnswers { _, _ in .nan }, caption: Prose.labSurfaceCaption,
      names: XORLab.rows.indices.map { Prose.names(of: [$0]) }, tolerance: XORLab.tolerance,
      patterns: Merger.patterns.map { ($0.samples, $0.answers) }, patternDistance: Merger.nearness,
      foldingFactor: Merger.foldingFactor,
      words: AnswerTable.Words(
        right: Prose.hasLearnt, wrong: Prose.isWrong, folded: alike(isFolded: true),
        unfolded: alike(isFolded: false)))
  }
}
