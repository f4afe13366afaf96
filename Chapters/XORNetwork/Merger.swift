import NumericCore
import Training

/// The samples that a network answers alike though they need different answers.
///
/// Found by comparison with all networks that can be like that: those whose answers are the mean target for some
/// samples of both kinds, and right for the others. The nearest of these patterns counts.
struct Merger {
  /// The answers that a pattern has, and for which samples they are one; samples count from 0.
  struct Pattern {
    /// The samples with one answer: at least one of each target.
    let samples: [Int]
    /// All four answers.
    let answers: [Double]
    /// E of such answers: ¼ for two samples, ⅓ for three, ½ for all.
    let error: Double
  }

  /// The nearest pattern.
  let pattern: Pattern
  /// How far the answers are from the pattern's at most.
  let distance: Double
  /// For each sample, what the units of the last hidden layer give: the output sees nothing else.
  private let hidden: [[Double]]

  /// Whether the answers are like the pattern's at all: none is nearer to 0 or 1 where the pattern has ½.
  var fits: Bool { distance < Self.nearness }
  /// How near is near.
  static let nearness = 0.25

  /// By how much the values of one hidden unit differ among the samples of the pattern, at most.
  var spread: Double { Self.spread(pattern.samples.map { hidden[$0] }) }

  /// Whether the hidden layer has folded the samples together: they differ by less than a tenth of what all four do.
  var isFolded: Bool { Self.foldingFactor * spread < Self.spread(hidden) }
  /// By which factor.
  static let foldingFactor = 10.0

  /// The greatest z(1 − z) of any hidden unit at any sample of the pattern: the slope of a sigmoid.
  var steepestSlope: Double {
    pattern.samples.flatMap { hidden[$0] }.map { $0 * (1 - $0) }.max()!
  }

  private static func spread(_ hidden: [[Double]]) -> Double {
    hidden[0].indices.map { unit in
      let values = hidden.map { $0[unit] }
      return values.max()! - values.min()!
    }.max()!
  }

  /// Every pattern: four pairs, four triples and all four.
  static let patterns: [Pattern] = {
    let targets = XORLab.rows.map(\.target)
    return (1..<16).compactMap { subset in
      let samples = (0..<4).filter { subset >> $0 & 1 == 1 }
      let mean = samples.map { targets[$0] }.reduce(0, +) / Double(samples.count)
      guard mean > 0, mean < 1 else { return nil }
      let answers = (0..<4).map { samples.contains($0) ? mean : targets[$0] }
      let error = zip(answers, targets).map { ($0 - $1) * ($0 - $1) / 2 }.reduce(0, +)
      return Pattern(samples: samples, answers: answers, error: error)
    }
  }()

  /// Finds the pattern of a network on two inputs.
  init(_ network: Network<Double>) {
    let values = Self.values(of: network)
    let answers = values.map { $0.last![0] }
    func squaredDistance(_ pattern: Pattern) -> Double {
      zip(answers, pattern.answers).map { ($0 - $1) * ($0 - $1) }.reduce(0, +)
    }
    let pattern = Self.patterns.min { squaredDistance($0) < squaredDistance($1) }!
    self.pattern = pattern
    distance = zip(answers, pattern.answers).map { ($0 - $1).magnitude }.max()!
    hidden = values.map { $0[$0.count - 2] }
  }

  /// For each sample: what goes in, and what each layer gives.
  private static func values(of network: Network<Double>) -> [[[Double]]] {
    var values = XORLab.rows.map { [$0.x] }
    var rest = network.parameters.values[...]
    for layer in network.layers {
      let own = Array(rest.prefix(layer.parameterCount))
      rest = rest.dropFirst(layer.parameterCount)
      guard let part = try? Network(layers: [layer], parameters: own),
        let outputs = try? part.outputs(for: values.map { $0.last! })
      else { preconditionFailure("a layer of a network is a network") }
      for sample in values.indices { values[sample].append(outputs[sample]) }
    }
    return values
  }
}
