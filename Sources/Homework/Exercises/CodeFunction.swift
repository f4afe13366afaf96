import NumericCore
import Textbook

/// A chapter's exercise as a function on numbers: what it is called, what it takes, what it returns.
///
/// Its parameters are the givens of a marking scheme, its results the steps. So right work on a wrong result of the same
/// function earns its marks, and a slip is named, as on a sheet.
public struct CodeFunction: Sendable {
  /// The exercise.
  public let exercise: Exercise
  /// The quantities that it takes, in the derivation's order.
  public let parameters: [Symbol]
  /// The derivation that its results come from, and what each of them is worth.
  private let (derivation, points): (Derivation, [Symbol: Int])
  private let prepared = Once<MarkingScheme>()
  /// The name of its chapter.
  let chapter: String
  let numbers: NumberSource

  /// How many sets of numbers a function is tried on.
  public static let trialCount = 20
  /// Answers are compared to this many decimals: any order of evaluating a right formula passes, and no slip
  /// does, as a test shows for each.
  static let decimals = 9

  /// Prepares an exercise; `earlier` are the results of the chapter's exercises before it.
  init(_ exercise: Exercise, in derivation: Derivation, after earlier: [Symbol], of chapter: any Chapter) {
    self.exercise = exercise
    let needed = Set(
      derivation.program(for: exercise.results, cut: Set(earlier + exercise.handed)).inputs)
    parameters = derivation.names.filter(needed.contains)
    numbers = NumberSource(parameters, in: derivation)
    self.derivation = derivation
    points = chapter.points
    self.chapter = chapter.name
  }

  /// How its results are marked. It is prepared when an answer comes: a hint needs none of it.
  var scheme: MarkingScheme {
    prepared.value {
      let samples = (0..<64).map { number in
        numbers.trial(key: "calibration", text: "\(chapter)/\(exercise.name)/\(number)").map { Interval($0) }
      }
      var scheme = MarkingScheme(
        asking: exercise.results, from: parameters, in: derivation, points: points, to: Self.decimals)
      scheme.calibrate(on: samples)
      return scheme
    }
  }

  /// The quantities that it returns.
  public var results: [Symbol] { exercise.results }

  /// The lecture's own numbers for the parameters, and what they lead to: never a trial.
  public struct Example: Sendable {
    /// The numbers for the parameters.
    public let arguments: [Double]
    /// The results, nearest in a `Double`.
    package let results: [Double]
  }

  /// An example of a call. It takes no marking scheme.
  public var example: Example {
    let program = derivation.program(for: results, cut: Set(parameters))
    let own = Dictionary(uniqueKeysWithValues: zip(parameters, numbers.own))
    let values = program.values(program.inputs.map { Interval(own[$0]!) })
    return Example(
      arguments: numbers.own, results: results.map { values[program.slot(of: $0)!].midpoint })
  }

  /// Sets of numbers to try the function on, the same for the same seed.
  public func trials(seed: String) -> [Trial] {
    var fit: [Trial] = []
    var number = 0
    while fit.count < Self.trialCount, number < Draws.limit {
      let drawn = numbers.draw(key: seed, text: "\(chapter)/\(exercise.name)/\(number)")
      number += 1
      let trial = trial(of: drawn)
      if isFit(trial) { fit.append(trial) }
    }
    return fit
  }

  /// Whether all results are numbers, and no ReLU or step stands where it jumps.
  func isFit(_ trial: Trial) -> Bool {
    trial.right.reach.allSatisfy { !$0.isEmpty && $0.isBounded }
      && scheme.bends.allSatisfy {
        !$0.isKink || !$0.argument(givens: trial.right.givens, answers: trial.right.reach).contains(0.0)
      }
  }

  /// The trial of some numbers that are drawn.
  func trial(of drawn: [Double]) -> Trial {
    let arguments = numbers.arguments(of: drawn)
    return Trial(
      drawn: drawn, arguments: arguments, right: scheme.rightAnswers(for: arguments.map { Interval($0) }))
  }

  /// One set of numbers that a function is tried on.
  public struct Trial: Sendable {
    /// The numbers that were drawn, which the parameters follow from.
    let drawn: [Double]
    /// The numbers for the parameters.
    public let arguments: [Double]
    /// What they lead to.
    let right: RightAnswers
    /// The right results, nearest in a `Double`.
    package let results: [Double]

    init(drawn: [Double], arguments: [Double], right: RightAnswers) {
      (self.drawn, self.arguments, self.right) = (drawn, arguments, right)
      results = right.values.map(\.midpoint)
    }
  }
}
