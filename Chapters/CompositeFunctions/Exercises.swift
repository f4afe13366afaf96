import NumericCore
import Signatures
import Textbook

extension CompositeFunctions {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [Self.twoPaths, Self.fourPaths, Self.alongPaths, Self.passedBack, Self.mendFourPaths]
  }

  private static let twoPaths = Exercise(
    "twoPaths", ExerciseWords.twoPaths, formulas: ["x = v²", "t = e^v", "y = 1/(x + t)"],
    takes: [.init("v", .number, ko: "v", en: "v")],
    gives: .init(
      "result",
      .fields(
        name: "TwoPaths",
        [.init("x", .number), .init("t", .number), .init("y", .number), .init("slope", .number)]),
      ko: "x, t, y, ∂y/∂v", en: "x, t, y, ∂y/∂v"),
    after: ["ComputationalGraph.backward"],
    on: .chapter { d in
      let slope = d.partial(of: .symbol("y_2"), by: .symbol("v_2"))
      return Exercise.Call([.entry("v_2")], gives: .vector(["x_2", "t_2", "y_2", slope.symbols[0]]))
    })

  // MARK: - Four paths

  private static let fourPathsTakes = [Exercise.Parameter("w", .number, ko: "w", en: "w")]

  private static let fourPaths = Exercise(
    "fourPaths", ExerciseWords.fourPaths,
    formulas: ["v = e^w", "x = v² + w", "t = sin((w + v)·π)", "y = 1/(x + t)"], takes: fourPathsTakes,
    gives: .init(
      "result",
      .fields(
        name: "FourPaths",
        [
          .init("v", .number), .init("x", .number), .init("t", .number), .init("y", .number),
          .init("slope", .number),
        ]),
      ko: "v, x, t, y, ∂y/∂w", en: "v, x, t, y, ∂y/∂w"),
    after: ["twoPaths"],
    on: .chapter { d in
      let slope = d.partial(of: .symbol("y_3"), by: .symbol("w_3"))
      return Exercise.Call([.entry("w_3")], gives: .vector(["v_3", "x_3", "t_3", "y_3", slope.symbols[0]]))
    })

  private static let mendFourPaths = Exercise(
    "mendFourPaths", ExerciseWords.mendFourPaths, takes: fourPathsTakes,
    gives: .init("slope", .number, ko: "∂y/∂w", en: "∂y/∂w"), after: ["fourPaths"],
    bugs: [
      .init(
        "path-forgotten",
        """
        let v = exp(w)
        let x = v * v + w
        let t = sin((w + v) * .pi)
        let y = 1 / (x + t)
        let byX = -y * y
        let byT = -y * y * .pi * cos((w + v) * .pi)
        let byV = byX * 2 * v + byT
        return byX + byV * v
        """),
      .init(
        "exponent-dropped",
        """
        let v = exp(w)
        let x = v * v + w
        let t = sin((w + v) * .pi)
        let y = 1 / (x + t)
        let byX = -y * y
        let byT = -y * y * .pi * cos((w + v) * .pi)
        let byV = byX * 2 * v + byT
        return byX + byT + byV * exp(1)
        """),
      .init(
        "sign-flipped",
        """
        let v = exp(w)
        let x = v * v + w
        let t = sin((w + v) * .pi)
        let y = 1 / (x + t)
        let byX = y * y
        let byT = byX * .pi * cos((w + v) * .pi)
        let byV = byX * 2 * v + byT
        return byX + byT + byV * v
        """),
    ],
    on: .chapter { d in
      Exercise.Call([.entry("w_3")], gives: .number(d.partial(of: .symbol("y_3"), by: .symbol("w_3"))))
    })

  // MARK: - Any paths

  private static let alongPaths = Exercise(
    "alongPaths", ExerciseWords.alongPaths,
    takes: [
      .init(
        "paths", .matrix, ko: "경로마다 한 행: 그 경로에 있는 화살표들의 국소 미분",
        en: "a row for each path: the local slopes of its arrows")
    ],
    gives: .init("slope", .number, ko: "∂y/∂w", en: "∂y/∂w"), after: ["fourPaths"],
    on: .chapter { d in
      // ∂y_2/∂v_2 through x_2 and through t_2, by the local slopes with names.
      let (v, y): (Expression, Expression) = (.symbol("v_2"), .symbol("y_2"))
      let paths = ["x_2", "t_2"].map { between -> [Expression] in
        let middle: Expression = .symbol(Symbol(between))
        return [d.partial(of: y, by: middle), d.partial(of: middle, by: v)]
      }
      return alongPaths(paths, in: &d)
    },
    .sizes(.init(2...4, ko: "경로", en: "paths"), .init(2...3, ko: "화살표", en: "arrows")) { d, n in
      alongPaths(d.practice("s", n[0], by: n[1], as: .input), in: &d)
    })

  /// The slope of a graph whose paths have no arrow in common: each is a chain of multiples, and what they bring adds up.
  private static func alongPaths(_ paths: [[Expression]], in d: inout Derivation) -> Exercise.Call {
    let w = d.given("w", 1)
    let ends = paths.enumerated().map { path, slopes in
      slopes.reversed().enumerated().reduce(w) { below, step in
        d.let(Symbol("u_\(path + 1)\(step.offset + 1)"), step.element * below)
      }
    }
    let slope = d.partial(of: d.let("y", .sum(ends)), by: w)
    return Exercise.Call([.matrix(of: paths)], gives: .number(slope))
  }

  private static let passedBack = Exercise(
    "passedBack", ExerciseWords.passedBack,
    takes: [
      .init(
        "slopes", .vector, ko: "입력에서 결과까지 화살표마다 국소 미분",
        en: "the local slope of each arrow, from the input to the result")
    ],
    gives: .init(
      "gradients", .vector, ko: "화살표가 나온 자리마다 결과의 미분",
      en: "the result's derivative by where each arrow comes from"),
    after: ["alongPaths"],
    on: .chapter { d in
      let y: Expression = .symbol("y_1")
      let chain: [Expression] = [.symbol("w_1"), .symbol("v_1"), .symbol("x_1"), y]
      let slopes = zip(chain.dropFirst(), chain).map { d.partial(of: $0, by: $1) }
      return passedBack(slopes, in: &d)
    },
    .sizes(.init(2...5, ko: "화살표", en: "arrows")) { d, n in
      passedBack(d.practice("s", n[0], as: .input), in: &d)
    })

  /// The derivatives of the end of a chain of multiples by all that comes before it.
  private static func passedBack(_ slopes: [Expression], in d: inout Derivation) -> Exercise.Call {
    var chain = [d.given("u_0", 1)]
    for (place, slope) in slopes.enumerated() {
      chain.append(d.let(Symbol("u_\(place + 1)"), slope * chain[place]))
    }
    let gradients = chain.dropLast().map { d.partial(of: chain.last!, by: $0) }
    return Exercise.Call([.vector(of: slopes)], gives: .vector(of: gradients))
  }
}
