import NumericCore
import Textbook

/// What the chapter's sentences say about its numbers.
enum Facts {
  private static let w1: Expression = .symbol("w_1")
  private static let w2: Expression = .symbol("w_2")
  private static let nextW1: Expression = .symbol("w_1^+")
  private static let nextW2: Expression = .symbol("w_2^+")
  private static let byW1: Expression = .symbol("∂E/∂w_1")
  private static let byW2: Expression = .symbol("∂E/∂w_2")
  private static let y: Expression = .symbol("y")
  private static let target: Expression = .symbol("y_t")
  private static let error: Expression = .symbol("E")
  private static let nextError: Expression = .symbol("E^(2′)")

  /// The output misses the target by what the slide's digits give.
  static let differenceIs0269 = Fact.rounds(target - y, "0.269")

  /// The second weight grows: its gradient is negative.
  static let w2Grows = byW2 < 0

  /// Both gradients are negative, the weights grow, and the output was below the target.
  static let weightsGrow = Fact.all([byW1 < 0, byW2 < 0, nextW1 > w1, nextW2 > w2, y < target])

  /// Both gradients are positive, the weights fall, and the output was above the target.
  static let weightsFall = Fact.all([byW1 > 0, byW2 > 0, nextW1 < w1, nextW2 < w2, y > target])

  /// The error is smaller in the second pass.
  static let errorFalls = nextError < error

  /// The step takes no weight further than a tenth of its size, and less than a quarter of the error is gained.
  static let gainIsSmall = Fact.all([
    errorFalls, nextError > error * 3 / 4,
    .isSmaller(nextW1 - w1, than: w1 / 10), .isSmaller(nextW2 - w2, than: w2 / 10),
  ])

  // MARK: - The second pass

  /// What it gives from the slide's weights, and without rounding.
  private static let bothWays: [(Expression, Expression)] = [
    (.symbol("w_1^(2)"), nextW1), (.symbol("w_2^(2)"), nextW2),
    (.symbol("s_1^(2)"), .symbol("s_1^(2′)")), (.symbol("h^(2)"), .symbol("h^(2′)")),
    (.symbol("s_2^(2)"), .symbol("s_2^(2′)")), (.symbol("y^(2)"), .symbol("y^(2′)")),
    (.symbol("E^(2)"), nextError),
    (.symbol("∂E^(2)/∂w_2^(2)"), .symbol("∂E^(2′)/∂w_2^+")),
    (.symbol("∂E^(2)/∂w_1^(2)"), .symbol("∂E^(2′)/∂w_1^+")),
    (.symbol("w_2^(2)+"), .symbol("w_2^(2′)+")), (.symbol("w_1^(2)+"), .symbol("w_1^(2′)+")),
  ]

  /// It starts from the weights on the slide.
  static let isFromTheSlide = Fact.all([
    .equal(.symbol("w_1^(2)"), "1.0053"), .equal(.symbol("w_2^(2)"), "1.0197"),
  ])

  /// Its weights are those that the first pass ends with, rounded to four decimals.
  static let goesOn = Fact.all(bothWays.prefix(2).map { .isSmaller($0 - $1, than: "0.00005") })

  /// Both ways agree in their first three decimals, and not everywhere.
  static let differsLate = Fact.all(
    bothWays.map { .isSmaller($0 - $1, than: "0.0005") } + [.not(.all(bothWays.map { .equal($0, $1) }))])

  /// Neither way rounds to what the slide prints for the last weight.
  static let isNot10384 = Fact.all([
    .not(.rounds(.symbol("w_2^(2)+"), "1.0384")), .not(.rounds(.symbol("w_2^(2′)+"), "1.0384")),
  ])
}
