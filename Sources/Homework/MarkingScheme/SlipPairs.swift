import NumericCore
import Textbook

/// What two classic slips, one after the other, make of a scheme's steps.
///
/// There are as many as the square of the slips' number: so they are compiled step by step, when the first wrong answer
/// comes there that no slip alone gives, and that has digits enough to tell it from chance.
final class SlipPairs: Sendable {
  private let steps: AskedSteps
  private let compiled: [Once<[MarkingScheme.StepSlip]>]

  /// Prepares to compile some steps.
  init(_ steps: AskedSteps) {
    self.steps = steps
    compiled = steps.asked.map { _ in Once() }
  }

  /// The pairs of a step that give what neither the right formula nor one of its `singles` gives; two slips that give
  /// the same in several places stand there once.
  func callAsFunction(_ index: Int, besides singles: [MarkingScheme.StepSlip]) -> [MarkingScheme.StepSlip] {
    compiled[index].value { pairs(in: index, besides: singles) }
  }

  private func pairs(in index: Int, besides singles: [MarkingScheme.StepSlip]) -> [MarkingScheme.StepSlip] {
    let (symbol, start) = (steps.asked[index], steps.start(of: index))
    let own = steps.derivation.standingAlone(symbol, from: start.known)
    let points = SamplePoints(givens: steps.givens.count, answers: steps.asked.count)
    func formula(in derivation: Quantities) -> StepFormula? {
      StepFormula(of: symbol, in: derivation, from: start)
    }
    func values(in derivation: Quantities) -> [Double] {
      formula(in: derivation).map(points.values) ?? []
    }
    let alone = Set(
      singles.map { SamplePoints.Key(points.values(of: $0.formula)) } + [.init(values(in: own))])
    var seen: Set<[String]> = []
    return SlipSearch(own, for: [symbol], decimals: nil).pairs { values(in: $0.definitions) }.compactMap {
      pair in
      let other = pair.both.derivation.definitions
      guard own.changes(symbol, in: other, from: start.known), let formula = formula(in: other) else {
        return nil
      }
      let key = SamplePoints.Key(points.values(of: formula))
      guard !alone.contains(key), seen.insert(pair.both.diagnosis.slipIDs.sorted() + [key.text]).inserted
      else {
        return nil
      }
      return MarkingScheme.StepSlip(pair.both.diagnosis, at: symbol, formula, in: other)
    }
  }
}

/// Numbers for a step's givens and answers, none of them special: two formulas that agree there are taken for one.
private struct SamplePoints {
  private let points: [(givens: [Interval], answers: [Interval])]

  /// What formulas come to at the points, as single-precision numbers: the last digits differ where formulas differ only
  /// in form.
  struct Key: Hashable {
    let text: String

    init(_ values: [Double]) { text = values.map { "\(Float($0))" }.joined(separator: " ") }
  }

  init(givens: Int, answers: Int) {
    // Multiples of the golden ratio spread evenly, and no two are alike. The other point has a ReLU at rest here and
    // there.
    func numbers(_ count: Int, after start: Int, alternating: Bool) -> [Interval] {
      (0..<count).map { index in
        let number =
          0.3 + (Double(start + index + 1) * 0.618_033_988_749_895).truncatingRemainder(dividingBy: 1)
        return Interval(alternating && index.isMultiple(of: 3) ? -number : number)
      }
    }
    points = [false, true].map { alternating in
      (
        numbers(givens, after: 0, alternating: alternating),
        numbers(answers, after: givens, alternating: alternating)
      )
    }
  }

  func values(of formula: StepFormula) -> [Double] {
    points.map { formula(givens: $0.givens, answers: $0.answers).midpoint }
  }
}

extension Quantities {
  /// The derivation with all that is known taken for given, but what lies on the ways of a partial derivative: a slip
  /// made before is no slip of this step.
  fileprivate func standingAlone(_ symbol: Symbol, from known: Set<Symbol>) -> Quantities {
    var ways: Set<Symbol> = []
    if case .partial(let output, let variable, _)? = self[symbol]?.definition {
      ways = Set(DependencyGraph(of: output, by: variable, in: self).nodes)
    }
    var result = self
    for quantity in known where !ways.contains(quantity) && formula(of: quantity) != nil {
      result.redefine(quantity, as: .given(PrintedDecimal(1)))
    }
    return result
  }
}
