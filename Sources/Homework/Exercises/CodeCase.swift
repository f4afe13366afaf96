import NumericCore
import Signatures
import Textbook

/// A function on one network: which quantities it takes and which it gives.
///
/// What it takes are the givens of a marking scheme, what it gives the steps, an entry each. So right work on a wrong
/// entry earns its marks, and a slip is named, as on a sheet.
public struct CodeCase: Sendable {
  /// The name of its chapter.
  let chapter: String
  /// The name of the function.
  let function: String
  /// What a report calls the network.
  public let name: Bilingual
  /// The arguments, as quantities.
  public let arguments: [Arranged<Symbol>]
  /// The result, as quantities.
  public let result: Arranged<Symbol>
  /// The quantities that it takes, each once.
  public let parameters: [Symbol]
  /// The quantities that it gives, each after those that it may follow from.
  public let results: [Symbol]
  /// The place of each result among the entries as they are arranged.
  let order: [Int]
  /// Where each result stands, as Swift writes it: `[0]`, `.deltas[1]`.
  let places: [String]
  /// How many sets of numbers it is tried on.
  let trialCount: Int
  /// The derivation that its results come from.
  private let derivation: Derivation
  private let prepared = Once<MarkingScheme>()
  /// What its numbers are drawn for: the chapter, the function and the sizes.
  private let key: String
  let numbers: NumberSource
  /// The call with its matrices of weights turned, and the convention that they stand in then.
  let turnedWeights: (call: Exercise.Call, convention: Convention)?

  /// Answers are compared to this many decimals: any order of evaluating a right formula passes, and no slip
  /// does, as a test shows for each.
  static let decimals = 9

  /// Prepares a case.
  ///
  /// - Parameters:
  ///   - sizes: Which network it is, among those of the function.
  ///   - turnedWeights: The call in the other convention about the rows of W, where the file names one.
  init(
    _ call: Exercise.Call, as type: SwiftType, in derivation: Derivation, name: Bilingual,
    trials: Int, of function: String, in chapter: String, sizes: String = "",
    turnedWeights: (call: Exercise.Call, convention: Convention)? = nil
  ) {
    self.turnedWeights = turnedWeights
    self.name = name
    (arguments, result) = (call.arguments, call.result)
    let entries = call.result.entries, written = call.result.places(in: type)
    order = derivation.answering(entries)
    results = order.map { entries[$0] }
    places = order.map { written[$0] }
    var seen: Set<Symbol> = []
    parameters = call.arguments.flatMap(\.entries).filter { seen.insert($0).inserted }
    numbers = NumberSource(parameters, in: derivation)
    self.derivation = derivation
    self.chapter = chapter
    self.function = function
    key = "\(chapter)/\(function)" + sizes
    trialCount = trials
  }

  /// How its results are marked. It is prepared when an answer comes: a hint needs none of it.
  var scheme: MarkingScheme {
    prepared.value {
      let samples = (0..<64).map { number in
        numbers.trial(key: "calibration", text: "\(key)/\(number)").map { Interval($0) }
      }
      var scheme = MarkingScheme(
        asking: results, from: parameters, in: derivation, points: [:], to: Self.decimals)
      // What needs more than it is handed has no way to it.
      if let step = scheme.steps.first(where: \.ways.isEmpty) {
        preconditionFailure("\(key): \(step.symbol) needs more than the function is handed")
      }
      scheme.calibrate(on: samples)
      return scheme
    }
  }

  /// The lecture's own numbers for the parameters, and what they lead to: never a trial.
  public struct Example: Sendable {
    /// The numbers for the parameters, each once.
    public let numbers: [Double]
    /// The arguments.
    public let arguments: [Arranged<Double>]
    /// The results, nearest in a `Double`.
    package let results: [Double]
    /// The result.
    package let result: Arranged<Double>
  }

  /// An example of a call. It takes no marking scheme.
  public var example: Example {
    let program = derivation.quantities.program(for: results, cut: Set(parameters))
    let own = Dictionary(uniqueKeysWithValues: zip(parameters, numbers.own))
    let values = program.values(program.inputs.map { Interval(own[$0]!) })
    let known = Dictionary(
      results.map { ($0, values[program.slot(of: $0)!].midpoint) }, uniquingKeysWith: { first, _ in first })
    return Example(
      numbers: numbers.own, arguments: arguments.map { $0.map { own[$0]! } },
      results: results.map { known[$0]! }, result: result.map { known[$0]! })
  }

  /// So many draws are tried for every ReLU to be on.
  private static let patience = 200

  /// Sets of numbers to try the function on, the same for the same seed.
  ///
  /// In every second one all ReLUs are on, where that can be had: one at rest hides what is wrong below it.
  public func trials(seed: String) -> [Trial] {
    var fit: [Trial] = []
    var number = 0
    while fit.count < trialCount, number < Draws.limit {
      let drawn = numbers.draw(key: seed, text: "\(key)/\(number)")
      number += 1
      let trial = trial(of: drawn)
      let mayRest = fit.count.isMultiple(of: 2) || number > Self.patience
      if isFit(trial), mayRest || isOn(trial) { fit.append(trial) }
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

  /// Whether all ReLUs are on.
  private func isOn(_ trial: Trial) -> Bool {
    scheme.bends.allSatisfy {
      !$0.isKink || $0.argument(givens: trial.right.givens, answers: trial.right.values).lowerBound > 0
    }
  }

  /// The trial of some numbers that are drawn.
  func trial(of drawn: [Double]) -> Trial {
    let numbers = numbers.arguments(of: drawn)
    let known = Dictionary(uniqueKeysWithValues: zip(parameters, numbers))
    return Trial(
      drawn: drawn, numbers: numbers, arguments: arguments.map { $0.map { known[$0]! } },
      right: scheme.rightAnswers(for: numbers.map { Interval($0) }))
  }

  /// One set of numbers that a function is tried on.
  public struct Trial: Sendable {
    /// The numbers that were drawn, which the parameters follow from.
    let drawn: [Double]
    /// The numbers for the parameters, each once.
    let numbers: [Double]
    /// The arguments.
    public let arguments: [Arranged<Double>]
    /// What they lead to.
    let right: RightAnswers
    /// The right results, nearest in a `Double`.
    package let results: [Double]

    init(drawn: [Double], numbers: [Double], arguments: [Arranged<Double>], right: RightAnswers) {
      (self.drawn, self.numbers, self.arguments, self.right) = (drawn, numbers, arguments, right)
      results = right.values.map(\.midpoint)
    }
  }
}

extension Derivation {
  /// The order in which some quantities are best answered: values as they are stated, then derivatives from the error
  /// down, since each starts from those above it, and then what is updated.
  fileprivate func answering(_ symbols: [Symbol]) -> [Int] {
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    func key(_ symbol: Symbol) -> (Int, Int) {
      switch self[symbol]?.definition {
      case .partial(_, let variable, _): (1, -places[variable, default: 0])
      case .step: (2, places[symbol, default: 0])
      default: (0, places[symbol, default: 0])
      }
    }
    let keys = symbols.map(key)
    return symbols.indices.sorted { (keys[$0].0, keys[$0].1, $0) < (keys[$1].0, keys[$1].1, $1) }
  }
}

extension CodeCase {
  /// The numbers of an answer in the order of the results.
  func ordered(_ value: Arranged<Double>) -> [Double] {
    let entries = value.entries
    return order.map { entries[$0] }
  }
}
