import NumericCore

/// A program or a procedure that a lecture describes, with what it should show.
///
/// A claim about it is reproduced when every observation is what the lecture says, and refuted when one is not.
public protocol Experiment: Inquiry where Outcome == ExperimentRecord {
  /// What the lecture says, in a short clause.
  var claimed: Bilingual { get }
  /// The lecture's data among the givens: with other data the claim no longer applies.
  var data: [Expression] { get }
  /// The quantities that the run computes with: where a convention gives one of them another value, it may come to
  /// something else than the lecture says.
  var computed: [Expression] { get }
}

extension Experiment {
  /// None.
  public var data: [Expression] { [] }
  /// None.
  public var computed: [Expression] { [] }
}

/// What came of an experiment.
public struct ExperimentRecord: Sendable {
  /// What was run: the data, the seed, how long.
  public let setup: Bilingual
  /// What was seen.
  public let observations: [Observation]

  /// Creates a record.
  public init(_ setup: Bilingual, _ observations: [Observation]) {
    self.setup = setup
    self.observations = observations
  }
}

/// One number that an experiment gave, and where the lecture says that it lies.
public struct Observation: Sendable, Hashable {
  /// What was observed.
  public let name: Bilingual
  /// The number that came.
  public let value: Double
  /// Where it must lie for the lecture to be right.
  public let expected: ClosedRange<Double>
  /// How the lecture puts that, where the range alone doesn't say it.
  public let reading: Bilingual?

  /// Creates an observation.
  public init(
    _ name: Bilingual, _ value: Double, within expected: ClosedRange<Double>, reading: Bilingual? = nil
  ) {
    self.name = name
    self.value = value
    self.expected = expected
    self.reading = reading
  }

  /// Whether it is as the lecture says; a NaN never is.
  public var holds: Bool { expected.contains(value) }
}
