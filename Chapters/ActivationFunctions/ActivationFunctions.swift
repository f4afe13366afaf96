import NumericCore
import Textbook

/// The activation functions of two lectures with their derivatives, and the softmax (L3, L5).
public struct ActivationFunctions: Chapter {
  /// Creates the chapter.
  public init() {}

  /// The executable's name.
  public let name = "activation-functions"

  /// What a worksheet asks for.
  public var asked: [Symbol]? {
    ["h_σ", .partial(of: "h_σ", by: "x"), "h_tanh", .partial(of: "h_tanh", by: "x"), "h_relu", "y"]
      + ["e_1", "e_2", "e_3", "S", "y_1", "y_2", "y_3"] + .gradient(of: "y_1", by: ["x_1", "x_2"])
      + ["J_11", "J_12", "E"] + .gradient(of: "E", by: ["y_2", "x_1", "x_2", "x_3"])
  }

  /// States the derivation.
  public func derive(in d: inout Derivation) {
    d.section(ko: "네 가지 활성화 함수", en: "Four activation functions")
    d.note(Prose.ourNumbers)
    let x = d.given("x", 1)
    d.show(ActivationCurves())
    d.ask(Prose.whereLevel)
    step(x, in: &d)
    sigmoidAndTanh(x, in: &d)
    rectifier(x, in: &d)
    d.show(ActivationSlopes())
    d.note(Prose.slopesBeside)
    softmax(in: &d)
    let slope = Gradient(of: "h_tanh")[x]
    let (y1, E) = (Gradient(of: "y_1"), Gradient(of: "E"))
    let (x1, x2): (Expression, Expression) = (.symbol("x_1"), .symbol("x_2"))
    d.wentWrong([
      WrongNumber(slope, .anotherSlope), WrongNumber(slope, .derivativeAtActivation),
      WrongNumber(y1[x1], .pathForgotten), WrongNumber(y1[x2], .signFlipped),
      WrongNumber(E[x2], .softmaxSlopeTwice),
    ])
  }

  // MARK: - One number in, one number out

  private func step(_ x: Expression, in d: inout Derivation) {
    d.section(ko: "계단 함수", en: "The step function")
    d.note(Prose.step)
    let h = d.let("h_step", .apply(.step, x))
    d.claim("L5-04", h, cases: Piece(0, where: x, .notPositive), Piece(1, where: x, .positive))
    d.note(Prose.stepAtZero)
    d.claim("L5-29", states: StepProgram(type: "np.int", function: h, argument: x))
  }

  private func sigmoidAndTanh(_ x: Expression, in d: inout Derivation) {
    d.section(ko: "시그모이드와 tanh", en: "The sigmoid and tanh")
    d.note(Prose.roundedStep)
    let h = d.let("h_σ", sigmoid(x))
    d.claim("L5-05", defines: [h: 1 / (1 + exp(-x))])
    d.gradient(of: h, by: x)
    d.fold(
      ko: "tanh: 값은 −1과 1 사이, 0에서의 미분은 1", en: "tanh: values between −1 and 1, and at 0 the slope 1"
    ) { d in
      d.note(Prose.tanhToo)
      d.gradient(of: d.let("h_tanh", tanh(x)), by: x)
    }
  }

  private func rectifier(_ x: Expression, in d: inout Derivation) {
    d.section(ko: "ReLU", en: "The ReLU")
    d.note(Prose.relu)
    let h = d.let("h_relu", relu(x))
    d.claim("L5-06", h, cases: Piece(0, where: x, .negative), Piece(x, where: x, .notNegative))
    d.fold(ko: "다른 강의의 ReLU", en: "The other lecture's ReLU") { d in
      d.note(Prose.otherReLU)
      let s = d.let("s", x)
      let y = d.let("y", relu(s))
      d.claim("L3-49", y, cases: Piece(0, where: s, .notPositive), Piece(s, where: s, .positive))
    }
    d.gradient(of: h, by: x)
    d.note(Prose.reluSlope)
  }

  // MARK: - Several numbers in, as many out

  private func softmax(in d: inout Derivation) {
    d.section(ko: "소프트맥스", en: "The softmax")
    d.note(Prose.softmax)
    let x = (1...3).map { d.given(Symbol("x_\($0)"), [2, 1, -1][$0 - 1]) }
    let (powers, total, y) = d.table(leaving: "y_3") { d in
      let powers = (1...3).map { d.let(Symbol("e_\($0)"), exp(x[$0 - 1])) }
      let total = d.let("S", sum(over: "i", 1...3, .symbol("e_i")))
      return (powers, total, (1...3).map { d.let(Symbol("y_\($0)"), powers[$0 - 1] / total) })
    }
    jacobian(of: y, by: x, in: &d)
    crossEntropy(of: y, total, powers, by: x, in: &d)
    shifted(in: &d)
  }

  private func jacobian(of y: [Expression], by x: [Expression], in d: inout Derivation) {
    d.section(ko: "소프트맥스의 미분", en: "The derivatives of the softmax")
    d.note(Prose.twoPaths)
    d.gradient(of: y[0], by: x[0], x[1])
    d.note(Prose.jacobian)
    let partials = y.map { output in x.map { d.partial(of: output, by: $0) } }
    d.show("∂y/∂x", Matrix(partials))
    d.fold(ko: "규칙에 숫자를 넣으면", en: "The rule with numbers") { d in
      d.table { d in
        d.let("J_11", y[0] * (1 - y[0]))
        d.let("J_12", -y[0] * y[1])
      }
    }
  }

  private func shifted(in d: inout Derivation) {
    d.section(ko: "최댓값을 빼는 까닭", en: "Why the maximum is subtracted")
    d.note(Prose.shift)
    let (shift, given) = d.settingAside { $0.given("C", 2) }
    let (xi, xk, yk): (Expression, Expression, Expression) = (.symbol("x_i"), .symbol("x_k"), .symbol("y_k"))
    let difference = exp(xk - shift) / sum(over: "i", 1...3, exp(xi - shift))
    d.claim(
      Claim(
        "L5-07", [IndexedEquation(yk, is: difference, for: ["k": 1...3])],
        and: [.runs(SoftmaxOverflow(subtracted: .maximum))]))
    d.note(Prose.product)
    let product = exp(xk * shift) / sum(over: "i", 1...3, exp(xi * shift))
    d.claim("L5-08", yk, is: product, forAll: ["k": 1...3])
    let rows = d.withoutShowing { d in
      (1...3).map { k -> (name: Expression, values: [Expression]) in
        let name = "y_\(k)"
        let right = d.let(Symbol("\(name)^(−)"), difference.replacing("k", by: k))
        let wrong = d.let(Symbol("\(name)^(·)"), product.replacing("k", by: k))
        return (.symbol(Symbol(name)), [.symbol(Symbol(name)), right, wrong])
      }
    }
    d.fold(ko: "세 입력에 넣어 보면", en: "On the three inputs") { d in
      d.show(given)
      d.compare(Comparison(title: Prose.besideTitle, columns: Prose.besideColumns, rows: rows))
    }
  }
}
