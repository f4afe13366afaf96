import NumericCore

/// A training that a page can run: the loss of one sample, as a derivation states it, made small over many samples by
/// plain gradient descent on all of them.
public struct SampleTraining: Sendable {
  /// A parameter, and how far from 0 a random start may draw it.
  public typealias Parameter = (symbol: Symbol, bound: Double)
  /// A pair of what goes in and the answer that belongs to it.
  public typealias Sample = (inputs: [Double], target: Double)

  /// What states the answer to one sample, and its loss.
  public let derivation: Derivation
  /// What stands for a sample in the derivation: what goes in, and the answer that belongs to it.
  public let inputs: [Symbol], target: Symbol
  /// What the last hidden layer gives.
  public let hidden: [Symbol]
  /// The network's answer, and what is to become small.
  public let output: Symbol, loss: Symbol
  /// All that is trained, in the order in which a start draws it.
  public let parameters: [Parameter]
  /// The samples.
  public let samples: [Sample]
  /// Where the samples' inputs are the first random numbers of the seed, evenly drawn from this range; nil where they are
  /// no random numbers. A page draws them again, which takes less room than to hold them.
  public let inputRange: ClosedRange<Double>?
  /// Whether the samples' losses are averaged rather than added up.
  public let isMean: Bool
  /// The learning rate, and how many epochs a run has.
  public let rate: Double, epochs: Int
  /// The first start: its seed, and its parameters.
  public let seed: UInt64, start: [Double]
  /// What is learnt, and so what there is to see and to say of a run.
  public let aim: Aim

  /// A loss so many times the first counts as diverged: what was known is lost, even if no number is infinite yet, and
  /// even if the hidden units are then all off and the loss comes to rest.
  package static let divergence = 1e6

  /// What a network is to learn.
  public enum Aim: Sendable {
    /// A few answers, over a plane of inputs.
    case table(AnswerTable)
    /// A function of one number.
    case curve(KnownCurve)
  }

  /// Creates the description of a training.
  public init(
    _ derivation: Derivation, inputs: [Symbol], target: Symbol, hidden: [Symbol], output: Symbol,
    loss: Symbol,
    parameters: [Parameter], samples: [Sample], inputRange: ClosedRange<Double>? = nil, isMean: Bool,
    rate: Double, epochs: Int, seed: UInt64,
    start: [Double], aim: Aim
  ) {
    self.derivation = derivation
    (self.inputs, self.target, self.hidden) = (inputs, target, hidden)
    (self.output, self.loss, self.parameters) = (output, loss, parameters)
    self.inputRange = inputRange
    (self.samples, self.isMean, self.rate, self.epochs) = (samples, isMean, rate, epochs)
    (self.seed, self.start, self.aim) = (seed, start, aim)
  }
}

/// A few samples whose answers a network is to learn, and how one looks that is stuck.
public struct AnswerTable: Sendable {
  /// Samples that get one answer though they need different ones; the answers of all samples.
  public typealias Pattern = (samples: [Int], answers: [Double])

  /// The answers over the plane of inputs; what they are is the page's to compute.
  public let map: HeatMap
  /// What the picture shows.
  public let caption: Bilingual
  /// What the samples are called: (0, 1).
  public let names: [String]
  /// Every answer must be nearer to its target than this.
  public let tolerance: Double
  /// All ways of being stuck.
  public let patterns: [Pattern]
  /// Answers nearer to a pattern's than this are like them.
  public let patternDistance: Double
  /// The hidden layer has folded a pattern's samples together if they differ by less than one so-many-th of what all do.
  public let foldingFactor: Double
  /// What is said of a run.
  public let words: Words

  /// What is said of a run; `{samples}`, `{answer}`, `{distance}` and `{spread}` are places for what was found.
  public struct Words: Sendable {
    /// All answers are right.
    public let right: Bilingual
    /// Some are not, and like no pattern.
    public let wrong: Bilingual
    /// Like a pattern, whose samples the hidden layer has folded together.
    public let folded: Bilingual
    /// Like a pattern, whose samples the hidden layer tells apart.
    public let unfolded: Bilingual

    /// Creates the words.
    public init(right: Bilingual, wrong: Bilingual, folded: Bilingual, unfolded: Bilingual) {
      (self.right, self.wrong, self.folded, self.unfolded) = (right, wrong, folded, unfolded)
    }
  }

  /// Creates the description of a table.
  public init(
    _ map: HeatMap, caption: Bilingual, names: [String], tolerance: Double, patterns: [Pattern],
    patternDistance: Double, foldingFactor: Double, words: Words
  ) {
    (self.map, self.caption, self.names) = (map, caption, names)
    (self.tolerance, self.patterns, self.patternDistance) = (tolerance, patterns, patternDistance)
    (self.foldingFactor, self.words) = (foldingFactor, words)
  }
}

/// A function that a network is to learn from samples with noise, and how well it has.
public struct KnownCurve: Sendable {
  /// The function, a formula of the training's input.
  public let formula: Expression
  /// Where it is drawn, and what stands at the axes.
  public let x: Axis, y: Axis
  /// What the picture shows.
  public let caption: Bilingual
  /// What the samples, the function and the network's answers are called.
  public let series: [Bilingual]
  /// How far the samples are from the function on average.
  public let noise: Double
  /// The distance to the function is measured in the first ranges, where there are samples, and in the others.
  public let inside: [ClosedRange<Int>], outside: [ClosedRange<Int>]
  /// Into how many parts each unit of a range is divided to measure.
  public let fineness: Int
  /// What is said of a run: `{factor}` times the noise inside, and outside `{growth}` times as much as there.
  public let words: Bilingual
  /// What is said where `{count}` of the last hidden layer's `{units}` units give 0 for every sample.
  public let offWords: Bilingual

  /// Creates the description of a curve.
  public init(
    _ formula: Expression, x: Axis, y: Axis, caption: Bilingual, series: [Bilingual], noise: Double,
    inside: [ClosedRange<Int>], outside: [ClosedRange<Int>], fineness: Int, words: Bilingual,
    offWords: Bilingual
  ) {
    (self.formula, self.x, self.y, self.caption, self.series) = (formula, x, y, caption, series)
    (self.noise, self.inside, self.outside) = (noise, inside, outside)
    (self.fineness, self.words, self.offWords) = (fineness, words, offWords)
  }
}
