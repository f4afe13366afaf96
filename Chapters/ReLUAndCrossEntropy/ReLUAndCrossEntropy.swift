import NumericCore
import Textbook

/// The 1-1-1 network with more samples, with a ReLU, and as a classifier (L3, "Some Questions").
public struct ReLUAndCrossEntropy: Chapter {
  /// Creates the chapter.
  public init() {}

  /// The executable's name.
  public let name = "relu-and-cross-entropy"

  /// What a worksheet asks for: the derivatives by the weights, and those that are new in this chapter.
  public var asked: [Symbol]? {
    let samples: [Symbol] = [
      "s_1^(1)", "h^(1)", "y^(1)", "E^(1)", "s_1^(2)", "h^(2)", "y^(2)", "E^(2)", "E_Data",
      .partial(of: "E_Data", by: "w_2"), .partial(of: "E_Data", by: "w_1"),
    ]
    let regression: [Symbol] = [
      "s_1", "h", "s_2", "E", .partial(of: "E", by: "w_2"), .partial(of: "E", by: "w_1"),
    ]
    let classification: [Symbol] = [
      "y^(c)", "E^(c)", .partial(of: "E^(c)", by: "y^(c)"), .partial(of: "y^(c)", by: "s_2"),
      .partial(of: "E^(c)", by: "w_2"), .partial(of: "E^(c)", by: "w_1"),
      .partial(of: "E^(c)", by: "s_2"), "δ_2",
    ]
    return samples + regression + classification
  }

  /// States the derivation.
  public func derive(in d: inout Derivation) {
    d.section(ko: "주어진 값", en: "Given")
    d.note(Prose.ourNumbers)
    let w1 = d.given("w_1", "0.75", as: .weight)
    let w2 = d.given("w_2", "0.4", as: .weight)
    severalSamples(w1, w2, in: &d)
    let hidden = regression(w1, w2, in: &d)
    classification(hidden, w1, w2, in: &d)
    let (data, regression, classifier) = (
      Gradient(of: "E_Data"), Gradient(of: "E"), Gradient(of: "E^(c)")
    )
    d.wentWrong([
      WrongNumber(data[w2], .meanForSum), WrongNumber(data[w1], .pathForgotten),
      WrongNumber(regression[w1], .activationForDerivative),
      WrongNumber(classifier[w2], .derivativeForgotten), WrongNumber(classifier[w1], .slopeTwice),
    ])
  }

  // MARK: - Several samples

  /// What one sample leads to in the network with a sigmoid.
  private struct Sample {
    let input, net, hidden, output, target, error: Expression
  }

  private func severalSamples(_ w1: Expression, _ w2: Expression, in d: inout Derivation) {
    d.section(ko: "샘플이 여럿일 때", en: "Several samples")
    d.note(Prose.samples)
    let numbers: [(number: Int, input: PrintedDecimal, target: PrintedDecimal)] = [(1, 2, 1), (2, -1, "0.5")]
    let givens = numbers.map { number, input, target in
      (x: d.given(Symbol("x_\(number)"), input), t: d.given(Symbol("t_\(number)"), target, as: .target))
    }
    let first = d.table { d in sample(1, givens[0], w1, w2, in: &d) }
    let second = d.fold(
      ko: "둘째 샘플도 같은 가중치를 지납니다.", en: "The second sample passes the same weights."
    ) { d in
      d.table { d in sample(2, givens[1], w1, w2, in: &d) }
    }
    let total = d.let("E_Data", first.error + second.error)
    d.ask(Prose.doTheyAgree)
    d.note(Prose.sumRule)
    let dE = backward([first, second], total, w1, w2, in: &d)
    d.draw(
      NetworkDrawing(
        nodes: [
          [first.input, second.input], [first.hidden, second.hidden], [first.output, second.output], [total],
        ],
        edges: [
          (second.input, second.hidden, w1), (second.hidden, second.output, w2), (second.output, total, nil),
        ], of: total), as: "several-samples", caption: Prose.samplesNetwork)
    d.claim(
      "L3-47",
      [
        .defines(
          total,
          (first.target - first.output).squared + (second.target - second.output).squared, nil)
      ]
        + [w1, w2].map { weight in
          let parts = [first, second].map { d.partial(of: $0.error, by: weight) }
          return .equal(dE[weight], parts[0] + parts[1], nil)
        })
    d.fold(ko: "L3가 쓰는 사슬: 어떤 신경망이든", en: "The chain as L3 writes it, for any network") { d in
      anyNetwork([first, second], [w1, w2], in: &d)
    }
    d.alongPaths(dE[w1])
  }

  /// Passes the whole error back through both samples, which meet at the weights.
  private func backward(
    _ samples: [Sample], _ total: Expression, _ w1: Expression, _ w2: Expression, in d: inout Derivation
  ) -> Gradient {
    let dE = Gradient(of: total.symbols[0])
    d.table { d in for sample in samples { d.summedGradient(of: total, by: sample.output) } }
    d.summedGradient(of: total, by: w2)
    d.note(Prose.hiddenOfSamples)
    d.fold(ko: "은닉 유닛을 지나는 길", en: "The way through the hidden unit") { d in
      d.table { d in
        for (number, sample) in samples.enumerated() {
          d.summedGradient(of: total, by: sample.hidden)
          d.gradient(of: sample.hidden, by: sample.net)
          d.summedGradient(of: total, by: sample.net)
          d.call(dE[sample.net], Symbol("δ^(\(number + 1))"))
        }
      }
    }
    d.summedGradient(of: total, by: w1)
    return dE
  }

  /// The chain over the data, for the two tasks (L3-62, L3-63).
  private func anyNetwork(_ samples: [Sample], _ weights: [Expression], in d: inout Derivation) {
    d.note(Prose.anyNetwork)
    let nets = samples.map { $0.hidden * weights[1] }
    let targets = samples.map(\.target)
    let regression = ChainOverData(
      "E_MSE", "MSE", mark: "", of: nets, targets: targets, by: { ($0 - $1).squared }, in: &d)
    regression.claim("L3-62", for: weights, in: &d)
    d.wording(of: "L3-62", Prose.chain(loss: "MSE"))
    let classifier = ChainOverData(
      "E_CE", "CE", mark: "_c", of: nets.map { sigmoid($0) }, targets: targets,
      by: { -($0 * log($1) + (1 - $0) * log(1 - $1)) }, in: &d)
    classifier.claim("L3-63", for: weights, in: &d)
    d.wording(of: "L3-63", Prose.chain(loss: "CE"))
  }

  /// The network of the slides before, run on one sample; its number is a superscript of every name.
  private func sample(
    _ number: Int, _ given: (x: Expression, t: Expression), _ w1: Expression, _ w2: Expression,
    in d: inout Derivation
  ) -> Sample {
    let s1 = d.let("s_1^(\(number))", given.x * w1)
    let h = d.let("h^(\(number))", sigmoid(s1))
    let y = d.let("y^(\(number))", h * w2)
    let error = d.let("E^(\(number))", (given.t - y).squared)
    return Sample(input: given.x, net: s1, hidden: h, output: y, target: given.t, error: error)
  }

  // MARK: - Regression with ReLU

  /// What both networks with a ReLU share.
  private struct Hidden {
    let target, s1, h, s2: Expression
  }

  private func regression(_ w1: Expression, _ w2: Expression, in d: inout Derivation) -> Hidden {
    d.section(ko: "ReLU를 쓰는 회귀: 순전파", en: "Regression with a ReLU: forward")
    d.note(Prose.relu)
    let x = d.given("x_t", 2)
    let target = d.given("y_t", 1, as: .target)
    let (s1, h, s2, y, error) = d.table { d in
      let s1 = d.let("s_1", x * w1)
      let h = d.let("h", relu(s1))
      let s2 = d.let("s_2", h * w2)
      let y = d.let("y", s2)
      return (s1, h, s2, y, d.let("E", (target - y).squared / 2))
    }
    let drawing = NetworkDrawing(
      nodes: [[x], [s1, h], [s2, y], [error]], edges: [(x, s1, w1), (h, s2, w2), (y, error, nil)], of: error)
    d.fold(ko: "그림으로 보면", en: "As a picture") { d in
      d.draw(drawing, as: "relu-regression", caption: Prose.regressionNetwork)
    }

    d.section(ko: "ReLU를 쓰는 회귀: 역전파", en: "Regression with a ReLU: backward")
    d.note(Prose.step)
    let slope = d.gradient(of: h, by: s1)
    d.note(Prose.sameChain)
    let dE = Gradient(of: "E")
    d.table(leaving: "∂E/∂w_1") { d in
      d.summedGradient(of: error, by: y, s2, w2, h, s1)
      d.call(dE[s1], "δ_1")
      d.summedGradient(of: error, by: w1)
    }
    d.claim(
      "L3-48",
      [
        .defines(h, relu(s1), nil), .defines(y, s2, nil),
        .cases(slope[s1], [Piece(1, where: s1, .positive), Piece(0, where: s1, .notPositive)]),
        .equal(dE[w2], along([error, y, s2, w2], in: &d), nil),
        .equal(dE[w1], along([error, y, s2, h, s1, w1], in: &d), nil),
      ])
    d.draw(drawing, as: "relu-regression-backward", caption: Prose.regressionBackward)
    d.note(Prose.off)
    return Hidden(target: target, s1: s1, h: h, s2: s2)
  }

  // MARK: - Classification with cross-entropy

  private func classification(
    _ hidden: Hidden, _ w1: Expression, _ w2: Expression, in d: inout Derivation
  ) {
    d.section(ko: "교차 엔트로피를 쓰는 분류: 순전파", en: "Classification with cross-entropy: forward")
    d.note(Prose.classifier)
    let target = hidden.target
    let y = d.let("y^(c)", sigmoid(hidden.s2))
    let error = d.let("E^(c)", -target * log(y) - (1 - target) * log(1 - y))
    let drawing = NetworkDrawing(
      nodes: [[.symbol("x_t")], [hidden.s1, hidden.h], [hidden.s2, y], [error]],
      edges: [(.symbol("x_t"), hidden.s1, w1), (hidden.h, hidden.s2, w2), (y, error, nil)], of: error)
    d.fold(ko: "그림으로 보면", en: "As a picture") { d in
      d.draw(drawing, as: "cross-entropy-classification", caption: Prose.classificationNetwork)
    }

    d.section(ko: "교차 엔트로피를 쓰는 분류: 역전파", en: "Classification with cross-entropy: backward")
    d.note(Prose.twoFactors)
    let byOutput = d.gradient(of: error, by: y)
    d.claim(
      "L3-50",
      [
        .defines(error, -target * log(y) - (1 - target) * log(1 - y), nil),
        .equal(byOutput[y], -(target / y) + (1 - target) / (1 - y), nil),
      ])
    d.gradient(of: y, by: hidden.s2)
    d.note(Prose.cancels)
    let dE = d.summedGradient(of: error, by: hidden.s2)
    d.let("δ_2", y - hidden.target)
    d.fold(ko: "나머지는 ReLU 회귀와 똑같습니다.", en: "The rest is as in the regression.") { d in
      d.table { d in
        d.summedGradient(of: error, by: w2, hidden.h, hidden.s1)
        d.call(dE[hidden.s1], "δ_1^(c)")
        d.summedGradient(of: error, by: w1)
      }
    }
    d.claim(
      "L3-51",
      [
        .defines(y, sigmoid(hidden.s2), nil),
        .equal(d.partial(of: y, by: hidden.s2), y * (1 - y), nil),
        .equal(dE[w2], along([error, y, hidden.s2, w2], in: &d), nil),
        .equal(dE[w1], along([error, y, hidden.s2, hidden.h, hidden.s1, w1], in: &d), nil),
      ])
    d.draw(drawing, as: "cross-entropy-backward", caption: Prose.classificationBackward)
    besideSquaredError(hidden, y, error, w1, w2, in: &d)
  }

  /// The two factors at the output cancel with cross-entropy, and not with the squared error.
  private func besideSquaredError(
    _ hidden: Hidden, _ y: Expression, _ error: Expression, _ w1: Expression, _ w2: Expression,
    in d: inout Derivation
  ) {
    d.section(ko: "왜 제곱 오차로는 배우지 못하는가", en: "Why the squared error does not learn here")
    d.note(Prose.saturated)
    let dE = Gradient(of: "E^(c)")
    let dSquared = d.withoutShowing { d in
      d.gradient(of: d.let("E^(s)", (hidden.target - y).squared / 2), by: hidden.s2, w2, w1)
    }
    d.show(GradientByAnswer())
    d.fold(ko: "이 장의 출력에서 견주면", en: "Beside each other at this chapter's output") { d in
      d.compare(
        Comparison(
          title: Prose.besideTitle, columns: [Prose.crossEntropyColumn, Prose.squaredColumn],
          rows: [hidden.s2, w2, w1].map { variable in
            (Gradient(of: "E")[variable], [dE[variable], dSquared[variable]])
          }))
    }
  }

  /// The product of the local derivatives along a path, by their names.
  private func along(_ path: [Expression], in d: inout Derivation) -> Expression {
    let partials = zip(path, path.dropFirst()).map { d.partial(of: $0, by: $1) }
    return partials.dropFirst().reduce(partials[0], *)
  }
}
