import NumericCore
import Textbook

/// What the chapter's sentences say about its numbers.
enum Facts {
  private static let rows = DataRow.ten.enumerated().map { (n: $0 + 1, row: $1) }
  private static let (η, η_safe, η_max) = (quantity("η"), quantity("η_safe"), quantity("η_max"))
  private static let (ε, ε_safe) = (quantity("ε"), quantity("ε_safe"))
  private static let (E, E_min) = (quantity("E"), quantity("E_min"))
  private static let half = 1 / (2 as Expression)

  private static func quantity(_ name: Symbol) -> Expression { .symbol(name) }
  /// A quantity of one row: t^(3).
  private static func quantity(_ name: String, ofRow n: Int) -> Expression {
    .symbol(Symbol("\(name)^(\(n))"))
  }

  // MARK: - The data

  /// All targets are the slide's.
  static let targetsAreTheSlides = Fact.all(
    rows.map { .equal(quantity("t", ofRow: $0.n), .number($0.row.target)) })

  /// All inputs and classes are the slide's.
  static let pointsAreTheSlides = Fact.all(
    rows.flatMap { n, row -> [Fact] in
      [
        .equal(quantity("x_1", ofRow: n), .number(row.x1)),
        .equal(quantity("x_2", ofRow: n), .number(row.x2)),
        .equal(quantity("c", ofRow: n), .number(row.label)),
      ]
    })

  /// All of the data are the slide's.
  static let rowsAreTheSlides = Fact.all([targetsAreTheSlides, pointsAreTheSlides])

  /// All classes are the slide's.
  static let classesAreTheSlides = Fact.all(
    rows.map { .equal(quantity("c", ofRow: $0.n), .number($0.row.label)) })

  /// Each class is 0 or 1.
  static let classesAreTwo = Fact.all(
    rows.map { n, _ in .any([.equal(quantity("c", ofRow: n), 0), .equal(quantity("c", ofRow: n), 1)]) })

  /// The weights start where the book lets them.
  static let startIsTheBooks = Fact.all([
    .equal(quantity("w_0"), 0), .equal(quantity("w_1"), "0.1"), .equal(quantity("w_2"), 0),
  ])

  // MARK: - One weight

  private static let bend = quantity("κ_7")
  private static let slope = quantity(.partial(of: "E_7", by: "w_2"))

  /// The slope at the start is not level, and says that the error falls to the right.
  static let errorFallsToTheRight = slope < 0

  /// Of the three steps, the first is much too short, the second comes near at once, the third climbs.
  static let threeSizes = Fact.all([
    .not(.equal(slope, 0)), bend > 0, rate(0) * bend < "0.2", .between(rate(1) * bend, "0.5", "1.5"),
    rate(2) * bend > 2,
  ])

  private static func rate(_ index: Int) -> Expression { .number(OneWeight.rates[index]) }

  // MARK: - Linear regression

  /// The picture of the valley is that of the book's numbers.
  static let valleyIsTheBooks = Fact.all([
    rowsAreTheSlides, startIsTheBooks, squaresAreSummed, .equal(η, "0.0025"),
  ])

  /// One step lowers the first weight and raises the second.
  static let stepGoesDownAndUp = Fact.all([
    quantity("w_1^(t+1)") < quantity("w_1"), quantity("w_2^(t+1)") > quantity("w_2"),
  ])

  /// The squared errors are added up as they are: neither halved nor averaged.
  static let squaresAreSummed = Fact.equal(quantity("κ"), 2)

  /// The normal equations have one solution.
  static let minimumIsUnique = Fact.not(.equal(quantity("D"), 0))

  /// What is left in a row is written target − output.
  static let differenceBeginsWithTarget = Fact.equal(
    quantity("r", ofRow: 1), quantity("t", ofRow: 1) - .symbol("L(3,1)"))

  /// The sums of what is left are all 0: beside 1 they are nothing, which rounding does not hide.
  static let residualSumsVanish = Fact.all((0...2).map { .equal(1 + quantity(Symbol("R_\($0)")), 1) })

  /// Of the slide's ten outputs, the seventh alone is what the model gives.
  static let onlySeventhHolds = Fact.all(
    [targetsAreTheSlides]
      + rows.map { n, row in
        let holds = Fact.rounds(.symbol(row.output("L")), row.target)
        return n == 7 ? holds : .not(holds)
      })

  /// No plane goes through all points.
  static let noPlaneFits = E_min > 0

  /// Rows 2 and 8 have inputs (4, 3) and (4, 4), yet their targets are further apart than these.
  static let neighboursDiffer = Fact.all([
    .equal(quantity("x_1", ofRow: 2), 4), .equal(quantity("x_2", ofRow: 2), 3),
    .equal(quantity("x_1", ofRow: 8), 4), .equal(quantity("x_2", ofRow: 8), 4),
    (quantity("t", ofRow: 2) - quantity("t", ofRow: 8)).squared > 1,
  ])

  /// The error comes down from where it starts.
  static let errorComesDown = E_min < E
  /// The error comes down, but by less than half.
  static let errorHardlyComesDown = Fact.all([errorComesDown, E_min > E / 2])

  /// The greatest eigenvalue could be enclosed.
  static let thresholdIsKnown = quantity("λ_max") > 0

  /// The rate lies between 0 and the threshold, so descent comes as near to the minimum as one likes; where it starts
  /// there, any rate will do.
  static let descentConverges = Fact.all([
    minimumIsUnique,
    .any([.all([η > 0, .any([η < η_safe, η < η_max]), biasIsTrained]), .equal(E, E_min)]),
  ])

  /// A step moves the weight without an input, too: no convention leaves biases out.
  static let biasIsTrained = Fact.not(.identical(quantity("w_0^(t+1)"), quantity("w_0")))

  /// Most of the error above the minimum is gone after 10 rounds, and little of the rest after 90 more.
  static let steepIsFastAndFlatIsSlow = Fact.all([
    gap(10) < gap(0) / 2, gap(100) > gap(10) / 10,
  ])

  /// The error is nearer to its minimum after 1000 rounds than at first.
  static let linearGapShrinks = gap(1000) < gap(0)

  private static func gap(_ rounds: Int) -> Expression { .symbol(Symbol("E_gap^(\(rounds))")) }

  /// The rate is beyond the threshold.
  static let rateIsTooLarge = η > η_max

  /// What the third row adds to the least error is less than a tenth of it.
  static let thirdRowAddsLittle = quantity("κ") / 2 * quantity("r", ofRow: 3).squared < E_min / 10

  // MARK: - Logistic regression

  private static let weight = quantity(.partial(of: "C", by: "CE^(1)"))
  private static let C_min = quantity("C_min")

  /// The cross-entropies are added up, not averaged.
  static let entropiesAreSummed = Fact.equal(weight, 1)

  /// No line gets all rows right.
  static let isInseparable = Fact.found(Inseparability())

  /// The minimum is proved to exist.
  static let logisticMinimumExists = C_min > 0

  /// Rows 2, 4, 7 and 8 are on the wrong side of ½, and the others are not.
  static let fourAreOnTheWrongSide = Fact.all(
    [classesAreTwo]
      + rows.map { n, row in
        let product = (quantity("c", ofRow: n) - half) * (.symbol(row.output("P")) - half)
        return [2, 4, 7, 8].contains(n) ? product < 0 : product > 0
      })

  /// The line of the least error gets four rows wrong, where another gets two wrong.
  static let anotherLineIsBetter = Fact.all([pointsAreTheSlides, fourAreOnTheWrongSide])

  /// Both errors are plain sums.
  static let bothAreSummed = Fact.all([squaresAreSummed, entropiesAreSummed])

  /// The rate lies between 0 and what is safe.
  static let logisticRateIsSafe = Fact.all([ε > 0, ε < ε_safe])
  /// The rate lies between 0 and what is safe, and there is a minimum to come to.
  static let logisticDescentConverges = Fact.all([logisticRateIsSafe, logisticMinimumExists, biasIsTrained])

  /// The cross-entropy is nearer to its minimum after 1000 rounds than at first.
  static let logisticGapShrinks = Fact.found(LogisticGapShrinks())
}

/// How many of the ten rows a line can get right, as the data are set.
struct BestLine: Inquiry {
  func outcome(in study: Study) -> Separation {
    Separation(
      DataRow.ten.indices.map { index in
        let n = index + 1
        return (
          study.exacts(Symbol("x_1^(\(n))")), study.exacts(Symbol("x_2^(\(n))")),
          study.exacts(Symbol("c^(\(n))")) == Rational(1)
        )
      })
  }
}

/// Whether the cross-entropy is certainly nearer to its minimum after 1000 rounds than at first.
///
/// Over a thousand rounds only the enclosure along the descent's own directions stays narrow, so that one is asked.
struct LogisticGapShrinks: Inquiry {
  func outcome(in study: Study) -> Bool {
    study.enclosures(Symbol("C_gap^(1000)")).isCertainlyLess(than: study.enclosures(Symbol("C_gap^(0)")))
  }
}

/// Whether every line gets a row wrong.
struct Inseparability: Inquiry {
  func outcome(in study: Study) -> Bool { !study.outcome(of: BestLine()).isSeparable }
}

/// The most rows that a line gets right, in digits.
struct MostRight: Inquiry {
  func outcome(in study: Study) -> String { "\(study.outcome(of: BestLine()).mostRight)" }
}
