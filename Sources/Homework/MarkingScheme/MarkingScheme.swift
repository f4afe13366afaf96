import NumericCore
import Textbook

/// How answers are marked: which quantities are asked, what each is worth and is computed from, to how many decimals
/// an answer is compared, and which slips are tried where it is wrong.
///
/// A sheet and a function in code are marked by one: its givens are the numbers on the sheet, or the function's
/// parameters, and its steps what is asked, or the function's results. What each step follows from is read off the
/// derivation's dependency graph, so that right work on a wrong earlier value can be told.
public struct MarkingScheme: Sendable {
  /// One thing that is asked.
  public struct Step: Sendable {
    /// Its number, from 1.
    public let number: Int
    /// The quantity.
    public let symbol: Symbol
    /// What it is worth.
    public let points: Int
    /// Its formula from the earlier steps and the givens, one for each way that is taught: along the paths, and
    /// from the partial derivatives before it.
    let ways: [StepFormula]
    /// What the classic slips make of it, each where it changes this step: the numbers that are handed out keep them
    /// apart from the right answer.
    fileprivate(set) var slips: [StepSlip]
  }

  /// The derivation that the steps are of.
  public let derivation: Derivation
  /// What is given, in the order in which numbers are handed out.
  public let givens: [Symbol]
  /// What is asked, in order.
  public private(set) var steps: [Step]
  /// To how many decimals each answer is compared.
  public internal(set) var decimals: Int
  /// What the everyday slips make of the steps.
  let everyday: EverydaySlips
  /// What slips make of the steps that start from a partial derivative answered before.
  let fromPartials: PartialSlips
  /// What two slips one after the other make of the steps.
  let pairs: SlipPairs
  /// The activations on the way, with what goes into them.
  let bends: [Bend]
  /// What an answer may be right by, where it is wrong by this scheme.
  let otherConventions: OtherConventions
  /// The slips of each step in the order in which they are tried.
  private var inTurn: [Once<[StepSlip]>]
  /// How large a step's value can plausibly be: ten times the largest magnitude of the samples.
  private(set) var plausible: [Double] = []

  /// The scheme for some quantities, from others that are given; it is not fit to mark by before it is calibrated.
  ///
  /// - Parameter points: What a step is worth where it is not one point.
  init(
    asking symbols: [Symbol], from givens: [Symbol], in derivation: Derivation, points: [Symbol: Int],
    to decimals: Int
  ) {
    (self.derivation, self.givens, self.decimals) = (derivation, givens, decimals)
    let asked = AskedSteps(derivation: derivation.quantities, givens: givens, asked: symbols)
    everyday = EverydaySlips(asked)
    fromPartials = PartialSlips(asked)
    pairs = SlipPairs(asked)
    let compiler = StepCompiler(asked, Slip.classics)
    steps = compiler.steps(points: points)
    bends = compiler.bends(among: derivation.quantities.ancestors(of: symbols))
    otherConventions = OtherConventions(asked, of: derivation)
    inTurn = symbols.map { _ in Once() }
  }

  /// What rounding an answer as told can add to it or take from it.
  var tolerance: Interval { .halfUnit(decimals) }

  /// The slips of a step, the likelier ones first: each in the place nearest to the step, then each in the next.
  func slips(of index: Int) -> [StepSlip] {
    inTurn[index].value { (steps[index].slips + everyday[index]).takingTurns { $0.slip.id } }
  }

  /// What is known at a step: the givens, and what is asked before it.
  func known(at index: Int) -> Set<Symbol> { Set(givens + steps[..<index].map(\.symbol)) }

  /// Whether two slips are proved to be one in a step: they make one function of what is known there.
  func areOne(_ slip: StepSlip, _ other: StepSlip, at index: Int) -> Bool {
    slip.derivation.isOneFunction(steps[index].symbol, in: other.derivation, of: known(at: index))
  }

  /// The most that the steps can earn.
  public var points: Int { steps.reduce(0) { $0 + $1.points } }

  /// Whether what a step asks for is a sigmoid's or tanh's value, which comes to a limit.
  func flattens(_ index: Int) -> Bool {
    switch derivation.formula(of: steps[index].symbol) {
    case .apply(.sigmoid, _)?, .apply(.tanh, _)?: true
    default: false
    }
  }
}

// MARK: - Calibration

extension MarkingScheme {
  /// Finds out from some samples of the givens how large values get, and which slips change anything; returns the
  /// steps' values.
  @discardableResult
  mutating func calibrate(on samples: [[Interval]]) -> [[Interval]] {
    let values = samples.map { self.values(of: $0) }
    plausible = steps.indices.map { step in
      10
        * (values.map { max($0[step].lowerBound.magnitude, $0[step].upperBound.magnitude) }.filter(\.isFinite)
          .max() ?? 0)
    }
    inTurn = steps.map { _ in Once() }
    // A slip that gives the right value whatever the numbers is none in this step; and one that gives 0 is not
    // to be told from a 0 put in.
    for index in steps.indices {
      steps[index].slips.removeAll { slip in
        zip(samples, values).allSatisfy { givens, values in
          let wrong = slip.formula(givens: givens, answers: values)
          return wrong.isEmpty || wrong.intersects(values[index]) || wrong.isIdentical(to: Interval(0))
        }
      }
    }
    return values
  }

  /// Whether a slip gives the right value with these numbers and with all about them, so that it is none here: the
  /// derivative of a ReLU that is on is 1, and may be forgotten.
  ///
  /// Where only the numbers themselves hide the slip, as a weight 1 hides that it was left out, numbers a little
  /// off don't.
  func changesNothing(_ slip: StepSlip, in step: Step, around givens: [Interval]) -> Bool {
    let nudged = givens.enumerated().map { $1 * Interval(1 + Double($0 + 1) * 0x1p-14) }
    return [givens, nudged].allSatisfy { givens in
      let values = values(of: givens)
      return slip.formula(givens: givens, answers: values).intersects(values[step.number - 1])
    }
  }
}
