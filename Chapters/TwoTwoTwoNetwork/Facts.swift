import NumericCore
import Textbook

/// What the chapter's sentences say about its numbers.
enum Facts {
  private static let error: Expression = .symbol("E")
  private static let afterOne: Expression = .symbol("E^(1)")
  private static let afterAll: Expression = .symbol("E^(10000)")

  /// One step lowers w₅: its gradient is positive.
  static let w5Falls = Expression.symbol(.partial(of: "E", by: "w_5")) > 0

  /// The error is smaller after one round.
  static let firstRoundLowersError = afterOne < error

  /// It is smaller after one round, and smaller still after ten thousand.
  static let roundsLowerError = Fact.all([firstRoundLowersError, afterAll < afterOne])

  /// The gradients of the weights that the first input does not meet are not 0.
  static let othersLearn = Fact.all(
    [2, 4, 5, 6, 7, 8].map { .not(.equal(.symbol(.partial(of: "E", by: Symbol("w_\($0)"))), 0)) })

  /// After ten thousand rounds the enclosures are narrower than a unit of the last printed digit.
  static let digitsAreDecided = Fact.found(DigitsAreDecided())

  /// One round with the old weights throughout gives this error, and not the printed 0.291027924: so it is with
  /// the numbers that the three values were printed for.
  static let oldWeightsLeaveAnotherError = Fact.rounds(afterOne, "0.291027774")
}

/// Whether the enclosures after ten thousand rounds are narrow enough to tell what the printed digits must be.
struct DigitsAreDecided: Inquiry {
  /// A unit of the last printed digit.
  private let units: [Symbol: Double] = ["E^(10000)": 1e-10, "out_o1^(10000)": 1e-9, "out_o2^(10000)": 1e-9]

  func outcome(in study: Study) -> Bool {
    units.allSatisfy { symbol, unit in
      let enclosure = study.enclosures(symbol)
      return enclosure.isBounded && enclosure.width < unit
    }
  }
}
