import NumericCore
import Textbook

/// What explains a wrong answer.
extension Marker {
  /// Whether a slip gives a step's answer, however little that may prove on these numbers alone.
  func isExplained(_ index: Int, by slip: MarkingScheme.StepSlip) -> Bool {
    guard let value = numbers[index] else { return false }
    return results(of: slip.formula).contains { ($0 + tolerance).contains(value) }
  }

  /// The slips that are tried on a step's answer, in turn until some explain it: what is made of the answers before,
  /// then what is made of a wrong partial derivative alone, then two together.
  func tries(of index: Int, inPairs: Bool) -> [() -> [MarkingScheme.StepSlip]] {
    let (scheme, step) = (scheme, scheme.steps[index])
    let startsWrong = step.ways.contains { way in
      way.answers.contains { source in
        if case .partial? = scheme.derivation[scheme.steps[source].symbol]?.definition {
          isWrong[source]
        } else {
          false
        }
      }
    }
    return [{ scheme.slips(of: index) }] + (startsWrong ? [{ scheme.fromPartials[index] }] : [])
      + (inPairs ? [{ scheme.pairs(index, besides: scheme.slips(of: index)) }] : [])
  }

  /// The slips that give an answer, where the first of them is no chance hit, the likeliest first.
  func slips(behind value: Rational, _ index: Int, inPairs: Bool) -> [MarkingScheme.StepSlip] {
    let precision = precision(of: index)
    var chance = chance(of: index)
    // A 0 may have been put in as well, if not by the likeliest slips.
    let tries = isZero(index) ? [{ self.scheme.steps[index].slips }] : tries(of: index, inPairs: inPairs)
    for slips in tries {
      // With so few digits any slip would do.
      guard chance.isEvidence(oneMore: precision) else { return [] }
      let explaining = self.explaining(value, index, precision, slips(), counting: &chance)
      if !explaining.isEmpty { return chance.isEvidence ? explaining : [] }
    }
    return []
  }

  /// Those of some slips that give an answer; what is tried up to the first of them counts.
  private func explaining(
    _ value: Rational, _ index: Int, _ precision: Interval, _ slips: [MarkingScheme.StepSlip],
    counting chance: inout ChanceHits
  ) -> [MarkingScheme.StepSlip] {
    var found: [MarkingScheme.StepSlip] = []
    for slip in slips {
      let sets = results(of: slip.formula).map { $0 + precision }
      if found.isEmpty { for set in sets { chance.add(set) } }
      // A set as wide as that explains everything, and so nothing.
      if sets.contains(where: { $0.contains(value) && !isVague($0, index) }) { found.append(slip) }
    }
    return found
  }

  /// Whether it would be rare that one of these slips gives a step's answer by chance.
  func isEvidence(_ index: Int, that slips: [MarkingScheme.StepSlip]) -> Bool {
    guard numbers[index] != nil else { return false }
    var chance = chance(of: index)
    for slip in slips { for result in results(of: slip.formula) { chance.add(result + tolerance) } }
    return chance.isEvidence
  }

  /// What counts chance hits on a step's answer.
  private func chance(of index: Int) -> ChanceHits {
    let own = scheme.steps[index].ways[0](givens: right.givens, answers: carried)
    return ChanceHits(
      for: numbers[index]?.doubleValue ?? .nan, right: [right.values[index].midpoint, own.midpoint])
  }

  /// What a wrong formula makes of the student's own numbers, which is what the student saw, and of the right ones.
  private func results(of formula: StepFormula) -> [Interval] {
    let ofRight = formula(givens: right.givens, answers: right.values)
    // What a wrong 0 leads to is no evidence.
    if formula.answers.contains(where: { isWrong[$0] && isZero($0) }) { return [ofRight] }
    return [formula(givens: right.givens, answers: carried), ofRight]
  }

  /// What rounding an answer as it was written can add to it or take from it: whoever writes more decimals than
  /// asked can be told more surely what went wrong.
  private func precision(of index: Int) -> Interval {
    guard case .number(_, let written?) = answers[index] else { return tolerance }
    return .halfUnit(max(written, scheme.decimals))
  }

  /// Set where an answer is the right one, rounded or cut off at fewer decimals than asked; the last digit must
  /// still be worth less than a fiftieth of it, or a guess would do as well.
  func tooFewDigits(_ value: Rational, _ index: Int) -> MarkingScheme.StepSlip? {
    guard case .number(_, let written?) = answers[index], written < scheme.decimals else { return nil }
    let exact = right.values[index].midpoint
    let unit = Rational.powerOfTen(-written)
    guard let right = Rational(exactly: exact), unit.doubleValue / (2 * exact.magnitude) <= ChanceHits.bound,
      PrintedDecimal.rounding(right, decimals: written).value == value
        || (right - value).magnitude < unit && value.magnitude <= right.magnitude
    else { return nil }
    let step = scheme.steps[index]
    let slip = Slip.tooFewDigits(written: written, asked: scheme.decimals)
    return MarkingScheme.StepSlip(
      Diagnosis(.init(slip)), at: step.symbol, step.ways[0], in: scheme.derivation.quantities)
  }

  // MARK: - Conventions

  /// The other conventions by which a step's answer would be right, however little that may prove on these numbers
  /// alone.
  func conventions(explaining index: Int) -> [Convention] {
    numbers[index].map { conventions(explaining: $0, index, mayBeVague: true) } ?? []
  }

  func conventions(
    explaining value: Rational, _ index: Int, mayBeVague: Bool = false
  ) -> [Convention] {
    scheme.otherConventions.readings(of: index)
      .filter { reading in
        results(of: reading.formula).contains {
          // A set as wide as that explains everything, and so nothing.
          let set = $0 + tolerance
          return set.contains(value) && (mayBeVague || !isVague(set, index))
        }
      }.map(\.convention)
  }
}
