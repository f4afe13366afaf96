import NumericCore
import Textbook

/// Why a draw is not fit to be marked.
enum Unfitness: Hashable {
  /// A value is not a number, or too large to be one.
  case undefined(step: Int)
  /// The enclosure leaves a digit open.
  case undecidable(step: Int)
  /// The right answer is 0 to the asked decimals: what a slip loses is lost in it, and a guess hits it.
  case zero(step: Int)
  /// A ReLU's or a step's argument could be 0 for someone who rounds as told.
  case kink
  /// An asked sigmoid or tanh is so flat there that its derivative is next to nothing.
  case saturated
  /// The right answer is the slide's.
  case likeTheSlide(step: Int)
  /// A slip's value is within the tolerance of the right one.
  case slipTooNear(step: Int, slip: String)
}

extension Worksheet {
  /// Beyond this net input σ′ is below 0.018: an answer there shows little of what it depends on.
  static let saturation = Interval(-4).hull(Interval(4))

  /// The first reason against a draw that leads to these answers; nil when it is proved fit.
  func unfitness(_ right: RightAnswers) -> Unfitness? {
    let (givens, values, reach) = (right.givens, right.values, right.reach)
    for (index, value) in values.enumerated() {
      guard !value.isEmpty, value.isBounded, !reach[index].isEmpty, reach[index].isBounded else {
        return .undefined(step: index + 1)
      }
      guard value.roundsToOneDecimal(decimals) else { return .undecidable(step: index + 1) }
    }
    for bend in scheme.bends {
      let argument = bend.argument(givens: givens, answers: reach)
      if bend.isKink, argument.contains(0.0) { return .kink }
      if !bend.isKink, !argument.isSubset(of: Self.saturation) { return .saturated }
    }
    let tolerance = scheme.tolerance
    for (index, step) in steps.enumerated() {
      guard !(values[index] + tolerance).contains(0.0) else { return .zero(step: index + 1) }
      if slideValues[index].intersects(reach[index]) { return .likeTheSlide(step: index + 1) }
      for slip in step.slips {
        let wrong = slip.formula(givens: givens, answers: values)
        if (wrong + tolerance).intersects(reach[index]),
          !scheme.changesNothing(slip, in: step, around: givens)
        {
          return .slipTooNear(step: index + 1, slip: slip.slip.id)
        }
      }
    }
    return nil
  }
}

extension Interval {
  /// Whether every number in it rounds to one decimal of so many places.
  func roundsToOneDecimal(_ decimals: Int) -> Bool {
    guard let lower = Rational(exactly: lowerBound), let upper = Rational(exactly: upperBound) else {
      return false
    }
    return PrintedDecimal.rounding(lower, decimals: decimals) == .rounding(upper, decimals: decimals)
  }

  /// Whether the two have a number in common.
  func intersects(_ other: Interval) -> Bool { !isEmpty && !other.isEmpty && !isDisjoint(from: other) }
}
