import Labs
import NumericCore
import Textbook

/// The 1-10-6-1 network that learns a parabola with the L1 loss (L5, the program "test.py").
public struct RegressionNetwork: LabChapter {
  /// Creates the chapter.
  public init() {}

  /// The executable's name.
  public let name = "regression-network"

  /// The lab: the program with the reader's settings.
  public var lab: any Lab { RegressionLab() }

  /// What a worksheet asks for: of what has one form, the first.
  public var asked: [Symbol]? {
    ["s_1", "h_1", "r_1", "k_1", "y", "E"]
      + .gradient(of: "E", by: ["u_1", "k_1", "r_1", "v_11", "c_1", "h_1", "s_1", "w_1", "b_1"])
      + (["u_1", "d", "v_11", "c_1", "w_1", "b_1", "y", "E"] as [Symbol]).map(\.updated)
  }

  /// States the derivation.
  public func derive(in d: inout Derivation) {
    d.section(ko: "프로그램과 그 결과", en: "The program, and what comes of it")
    d.note(Prose.program)
    d.claim("L5-24", runs: RegressionData())
    d.claim("L5-25", runs: RegressionTraining())
    d.show(Prose.programLines)
    d.show(RegressionFit())
    d.show(RegressionLossCurve())
    d.note(Prose.theRiddle)

    let small = forward(in: &d)
    backward(small, in: &d)

    d.section(ko: "왜 잘 맞지 않는가", en: "Why it fits badly")
    d.note(Prose.whyItFitsBadly)
    d.note(Prose.whatThePrintShows)
    d.fold(ko: "강의의 코드를 그대로 치면", en: "If you type the lecture's code as it is") { d in
      d.note(Prose.asTheCopyHasIt)
    }
    d.note(Prose.fiveSteps)
    d.claim("L5-27", runs: FiveSteps())
    d.note(Prose.tryIt)
    let dE = Gradient(of: small.error.symbols[0])
    d.wentWrong([
      WrongNumber(dE[small.w[0]], .signFlipped), WrongNumber(dE[small.v[1][0]], .derivativeForgotten),
      WrongNumber(dE[small.w[0]], .activationForDerivative),
      WrongNumber(dE[small.w[0]], .updatedWeightsEarly), WrongNumber(.symbol("c_1^+"), .biasNotUpdated),
    ])
  }

  // MARK: - A small network of the same kind

  /// The 1-2-2-1 network: what goes in, the parameters of its layers, and what comes out.
  private struct Small {
    let x, target, eta: Expression
    /// Layer 1: s_i = w_i·x + b_i, layer 2: r_j = Σ v_ji·h_i + c_j, layer 3: y = Σ u_j·k_j + d.
    let w, b: [Expression]
    let v: [[Expression]]
    let c, u: [Expression]
    let d: Expression
    /// What the layers give.
    let s, h, r, k: [Expression]
    let output, error: Expression

    /// The network, without its biases.
    var drawing: NetworkDrawing {
      let arrows = (0..<2).map { (x, s[$0], w[$0]) } + (0..<2).map { (k[$0], output, u[$0]) }
      let crossing = (0..<2).flatMap { j in (0..<2).map { i in (h[i], r[j], v[j][i]) } }
      return NetworkDrawing(
        nodes: [[x]] + (0..<2).map { [s[$0], h[$0]] } + (0..<2).map { [r[$0], k[$0]] } + [[output], [error]],
        edges: (arrows + crossing).map { ($0.0, $0.1, $0.2) } + [(output, error, nil)], of: error)
    }

    /// All thirteen, layer by layer from the back.
    var parameters: [Expression] { u + [d] + v.flatMap { $0 } + c + w + b }
  }

  private func forward(in d: inout Derivation) -> Small {
    d.section(ko: "샘플 하나로 따라가기: 순전파", en: "One sample, step by step: forward")
    d.note(Prose.smallNetwork)
    let x = d.given("x", 2)
    let target = d.given("t", 49, as: .target)
    let eta = d.given("η", "0.001", as: .rate)
    let w = [d.given("w_1", "0.5", as: .weight), d.given("w_2", 1, as: .weight)]
    let b = [d.given("b_1", "0.5", as: .bias), d.given("b_2", -1, as: .bias)]
    let v = [
      [d.given("v_11", "0.6", as: .weight), d.given("v_12", "0.4", as: .weight)],
      [d.given("v_21", -1, as: .weight), d.given("v_22", "0.5", as: .weight)],
    ]
    let c = [d.given("c_1", "-0.3", as: .bias), d.given("c_2", "0.5", as: .bias)]
    let u = [d.given("u_1", 2, as: .weight), d.given("u_2", 1, as: .weight)]
    let bias = d.given("d", "0.5", as: .bias)

    func first(_ i: Int, in d: inout Derivation) -> (s: Expression, h: Expression) {
      let unit = d.unit("s", "h", i + 1, [w[i]], [x], b[i])
      return (s: unit.net, h: unit.value)
    }
    func second(_ j: Int, from h: [Expression], in d: inout Derivation) -> (r: Expression, k: Expression) {
      let unit = d.unit("r", "k", j + 1, v[j], h, c[j])
      return (r: unit.net, k: unit.value)
    }
    let one = first(0, in: &d)
    let (two, three, four) = d.fold(ko: Prose.otherUnits.ko, en: Prose.otherUnits.en) { d in
      d.table(leaving: "r_2") { d in
        let two = first(1, in: &d)
        let h = [one.h, two.h]
        return (two, second(0, from: h, in: &d), second(1, from: h, in: &d))
      }
    }
    let (s, h) = ([one.s, two.s], [one.h, two.h])
    let (r, k) = ([three.r, four.r], [three.k, four.k])
    let y = d.let("y", weightedSum(u, k, bias))
    d.note(Prose.absoluteValue)
    let error = d.let("E", absoluteError(y, target))
    let small = Small(
      x: x, target: target, eta: eta, w: w, b: b, v: v, c: c, u: u, d: bias, s: s, h: h, r: r, k: k,
      output: y, error: error)
    d.draw(small.drawing, as: "regression-small", caption: Prose.smallCaption)
    return small
  }

  private func backward(_ small: Small, in d: inout Derivation) {
    d.section(ko: "역전파: 오차의 부호만 돌아온다", en: "Backward: only the sign of the miss comes back")
    d.ask(Prose.twiceAsFar)
    d.note(Prose.sign)
    let dE = d.gradient(of: small.error, by: small.output)
    d.note(Prose.atZero)
    func show(_ quantities: [Expression], in d: inout Derivation) {
      for quantity in quantities { d.summedGradient(of: small.error, by: quantity) }
    }
    d.note(Prose.outputLayer)
    show([small.u[0], small.k[0]], in: &d)
    d.fold(ko: "셋째 층의 나머지", en: "The rest of the third layer") { d in
      d.table { show([small.u[1], small.d, small.k[1]], in: &$0) }
    }
    d.note(Prose.secondLayer)
    d.summedGradient(of: small.error, by: small.r[0])
    d.call(dE[small.r[0]], "δ_1")
    d.fold(ko: "둘째 층의 나머지", en: "The rest of the second layer") { d in
      d.table(leaving: dE[small.v[0][1]].symbols[0]) { d in
        show([small.r[1]], in: &d)
        d.call(dE[small.r[1]], "δ_2")
        show(small.v.flatMap { $0 } + small.c, in: &d)
      }
    }
    d.note(Prose.firstLayer)
    show([small.h[0], small.s[0], small.w[0]], in: &d)
    d.fold(ko: "첫째 층의 나머지", en: "The rest of the first layer") { d in
      d.table(leaving: dE[small.w[1]].symbols[0]) {
        show([small.h[1], small.s[1], small.w[1]] + small.b, in: &$0)
      }
    }
    d.draw(small.drawing, as: "regression-small-backward", caption: Prose.smallBackwardCaption)
    compareWithSquares(small, dE, in: &d)

    d.section(ko: "갱신", en: "The update")
    d.note(Prose.update)
    let next = d.fold(ko: Prose.allSteps.ko, en: Prose.allSteps.en) { d in
      d.table { d in small.parameters.map { d.step($0, along: dE[$0], rate: small.eta) } }
    }
    d.note(Prose.oneStep)
    let updated = Dictionary(uniqueKeysWithValues: zip(small.parameters, next))
    let after = d.withoutShowing { outputAgain(of: small, with: updated, in: &$0) }
    let output = d.let("y^+", after)
    d.let("E^+", relu(output - small.target) + relu(small.target - output))
    d.claim(
      "L5-26",
      [.runs(ThreeSteps())]
        + Self.printedParameters.map { w in
          .rule(.symbol(w.updated), .symbol(w) - .symbol("η") * .symbol(.partial(of: "E", by: w)))
        })
  }

  /// All that the third step updates.
  private static let printedParameters: [Symbol] = [
    "w_1", "w_2", "b_1", "b_2", "v_11", "v_12", "v_21", "v_22", "c_1", "c_2", "u_1", "u_2", "d",
  ]

  /// The forward pass once more, with the updated parameters.
  private func outputAgain(
    of small: Small, with next: [Expression: Expression], in d: inout Derivation
  ) -> Expression {
    let h = (0..<2).map { i in
      d.let(Symbol("h_\(i + 1)^+"), relu(next[small.w[i]]! * small.x + next[small.b[i]]!))
    }
    let k = (0..<2).map { j in
      let sum = next[small.v[j][0]]! * h[0] + next[small.v[j][1]]! * h[1]
      return d.let(Symbol("k_\(j + 1)^+"), relu(sum + next[small.c[j]]!))
    }
    return next[small.u[0]]! * k[0] + next[small.u[1]]! * k[1] + next[small.d]!
  }

  /// The same gradients with the squared error, which grow with the error.
  private func compareWithSquares(_ small: Small, _ dE: Gradient, in d: inout Derivation) {
    let compared = [small.output, small.u[0], small.w[0]]
    let squares = d.withoutShowing { d in
      let squared = d.let("E^(s)", (small.output - small.target).squared / 2)
      return compared.map { d.partial(of: squared, by: $0) }
    }
    d.compare(
      Comparison(
        title: Prose.squaresTitle, columns: [Prose.absoluteColumn, Prose.squaredColumn],
        rows: zip(compared, squares).map { (dE[$0], [dE[$0], $1]) }))
    d.note(Prose.sameSize)
  }
}
