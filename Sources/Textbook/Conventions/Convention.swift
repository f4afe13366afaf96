import NumericCore

/// One way to write what the lectures write in two, as a mechanical transformation of a derivation.
///
/// Like the slips, the conventions are one list, and none is written for a chapter. Unlike a slip, a
/// convention is right: it changes formulas, and sometimes values, but never what is derived from what.
public struct Convention: Sendable {
  /// What the lectures differ in.
  public enum Topic: String, CaseIterable, Sendable {
    /// Whether the squared error carries a factor ½.
    case half
    /// Which of target and output is subtracted from the other.
    case error
    /// Whether the errors of several samples are added up or averaged.
    case samples
    /// Whether the first index of a weight counts inputs or outputs.
    case weights
    /// Whether biases are trained, and whether a layer's units share one.
    case bias
  }

  /// How a derivation is changed.
  enum Change: Sendable {
    /// Some definitions are replaced.
    case formulas(@Sendable (Derivation) -> Derivation)
    /// Some quantities get other names.
    case names(@Sendable (Derivation) -> [Symbol: Symbol])
    /// Quantities are added, and what follows uses them; nil where the chapter's network is another one.
    case quantities(@Sendable (Derivation) -> Derivation?)
  }

  /// What it is about.
  public let topic: Topic
  /// Which way: `output-minus-target`.
  public let choice: String
  /// The convention in a few words.
  public let meaning: Bilingual
  let change: Change

  /// The name on a command line: `error=output-minus-target`.
  public var name: String { "\(topic.rawValue)=\(choice)" }

  init(_ topic: Topic, _ choice: String, _ meaning: Bilingual, _ change: Change) {
    self.topic = topic
    self.choice = choice
    self.meaning = meaning
    self.change = change
  }

  /// Every convention, topic by topic.
  public static let all: [Convention] = [
    withHalf, withoutHalf, targetMinusOutput, outputMinusTarget, summedSamples, meanOfSamples,
    outputsByInputs, inputsByOutputs, fixedBiases, layerBiases, unitBiases,
  ]

  /// The conventions about one topic.
  public static func choices(of topic: Topic) -> [Convention] { all.filter { $0.topic == topic } }

  /// The convention of a name.
  public static func named(_ name: String) -> Convention? { all.first { $0.name == name } }
}

extension Convention: Hashable {
  /// Conventions are one list: the name tells them apart.
  public static func == (left: Convention, right: Convention) -> Bool { left.name == right.name }
  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
