import NumericCore
import Signatures
import Textbook

extension SigmoidDerivative {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [Self.sigmoid, Self.slope, Self.backward, Self.repeatedSlope, Self.mendRepeatedSlope]
  }

  private static let x = Exercise.Parameter("x", .number, ko: "x", en: "x")

  private static let sigmoid = Exercise(
    "sigmoid", ExerciseWords.sigmoid, formulas: ["u = 1 + e^(−x)", "s = 1/u"], takes: [x],
    gives: .init("value", .number, ko: "s", en: "s"),
    on: .chapter { _ in Exercise.Call([.entry("x")], gives: .entry("s")) })

  private static let slope = Exercise(
    "slope", ExerciseWords.slope, takes: [x],
    gives: .init("slope", .number, ko: "∂s/∂x", en: "∂s/∂x"), after: ["sigmoid"],
    on: .chapter { d in
      let slope = d.partial(of: .symbol("s"), by: .symbol("x"))
      return Exercise.Call([.entry("x")], gives: .number(slope))
    })

  private static let backward = Exercise(
    "backward", ExerciseWords.backward,
    takes: [
      .init("arriving", .vector, ko: "∂E/∂y, 값마다 도착한 기울기", en: "∂E/∂y, what arrives at each value"),
      .init("values", .vector, ko: "y = σ(x)", en: "y = σ(x)"),
    ],
    gives: .init("gradient", .vector, ko: "∂E/∂x", en: "∂E/∂x"), after: ["slope"],
    on: .chapter { d in
      let arriving = d.given("g", 1)
      let error = d.let("E", arriving * .symbol("y"))
      let gradient = d.partial(of: error, by: .symbol("x"))
      return Exercise.Call([.vector(of: [arriving]), .vector(["y"])], gives: .vector(of: [gradient]))
    },
    .sizes(.init(2...5, ko: "값", en: "values")) { d, n in
      let g = d.practice("g", n[0], as: .input), x = d.practice("x", n[0], as: .input)
      let y = x.enumerated().map { i, x in d.let(Symbol("y_\(i + 1)"), NumericCore.sigmoid(x)) }
      let error = d.let("E", weightedSum(g, y))
      let gradient = x.map { d.partial(of: error, by: $0) }
      return Exercise.Call([.vector(of: g), .vector(of: y)], gives: .vector(of: gradient))
    })

  // MARK: - One sigmoid after another

  private static let repeatedTakes = [
    x, Exercise.Parameter("times", .count, ko: "n, 시그모이드의 개수", en: "n, how many sigmoids"),
  ]
  private static let repeatedGives = Exercise.Parameter(
    "slope", .number, ko: "∂y_n/∂x", en: "∂y_n/∂x")

  private static let once = Exercise.Network.chapter { d in
    let slope = d.partial(of: .symbol("y"), by: .symbol("x"))
    return Exercise.Call([.entry("x"), .count(1)], gives: .number(slope))
  }
  private static let manyTimes = Exercise.Network.sizes(.init(2...5, ko: "시그모이드", en: "sigmoids")) { d, n in
    let x = d.given("x", "0.8")
    let y = (1...n[0]).reduce(x) { below, place in d.let(Symbol("y_\(place)"), NumericCore.sigmoid(below)) }
    return Exercise.Call([.number(x), .count(n[0])], gives: .number(d.partial(of: y, by: x)))
  }

  private static let repeatedSlope = Exercise(
    "repeatedSlope", ExerciseWords.repeatedSlope, takes: repeatedTakes, gives: repeatedGives,
    after: ["sigmoid", "backward"], on: once, manyTimes)

  private static let mendRepeatedSlope = Exercise(
    "mendRepeatedSlope", ExerciseWords.mendRepeatedSlope, takes: repeatedTakes, gives: repeatedGives,
    after: ["repeatedSlope"],
    bugs: [
      .init(
        "derivative-at-net-input",
        """
        var (value, slope) = (x, 1.0)
        for _ in 0..<times {
          slope *= value * (1 - value)
          value = 1 / (1 + exp(-value))
        }
        return slope
        """),
      .init(
        "activation-for-derivative",
        """
        var (value, slope) = (x, 1.0)
        for _ in 0..<times {
          value = 1 / (1 + exp(-value))
          slope *= value
        }
        return slope
        """),
      .init(
        "slope-twice",
        """
        var (value, slope) = (x, 1.0)
        for _ in 0..<times {
          value = 1 / (1 + exp(-value))
          slope *= value * (1 - value) * value * (1 - value)
        }
        return slope
        """),
    ],
    on: once, manyTimes)
}
