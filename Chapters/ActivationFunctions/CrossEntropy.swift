import NumericCore
import Textbook

extension ActivationFunctions {
  /// The error that goes with a softmax, and what arrives at its inputs: each output less its target.
  ///
  /// The second class is the right one: the targets are 0, 1, 0, and of −Σ t_k log y_k one term is left.
  func crossEntropy(
    of y: [Expression], _ total: Expression, _ powers: [Expression], by x: [Expression],
    in d: inout Derivation
  ) {
    let targets: [Expression] = [0, 1, 0]
    d.section(ko: "소프트맥스와 교차 엔트로피", en: "The softmax with cross-entropy")
    d.note(Prose.classes)
    let error = d.let("E", -log(y[1]))
    let dE = d.gradient(of: error, by: y[1])
    d.note(Prose.backward)
    d.summedGradient(of: error, by: total, powers[1], x[1])
    d.note(Prose.otherInputs)
    d.fold(ko: "다른 두 입력까지 넘기면", en: "Passed back to the other two inputs") { d in
      d.table { $0.summedGradient(of: error, by: powers[0], x[0], powers[2], x[2]) }
    }
    d.draw(drawing(x, powers, total, y[1], error), as: "softmax-backward", caption: Prose.softmaxBackward)
    d.note(Prose.difference)
    let (differences, ownOutput) = d.withoutShowing { d in
      (
        (0..<3).map { k in d.let(Symbol("δ_\(k + 1)"), y[k] - targets[k]) },
        (0..<3).map { k in d.let(Symbol("own_\(k + 1)"), -targets[k] * (1 - y[k])) }
      )
    }
    d.fold(ko: "세 입력에서 확인하고, 대각선만 쓴 값과 견주면", en: "All three inputs, and what the diagonal alone would give") {
      d in
      d.compare(
        Comparison(
          title: Prose.arrivesTitle, columns: Prose.arrivesColumns,
          rows: (0..<3).map { (x[$0], [dE[x[$0]], differences[$0], ownOutput[$0]]) }))
      d.note(Prose.ownOutputOnly)
    }
  }

  /// The way from the inputs to the error, through the output of the right class alone.
  private func drawing(
    _ x: [Expression], _ powers: [Expression], _ total: Expression, _ y: Expression, _ error: Expression
  ) -> NetworkDrawing {
    let exponentials = zip(x, powers).map { ($0, $1, nil as Expression?) }
    let sums = powers.map { ($0, total, nil as Expression?) }
    return NetworkDrawing(
      nodes: (x + powers + [total, y, error]).map { [$0] },
      edges: exponentials + sums + [(powers[1], y, nil), (total, y, nil), (y, error, nil)],
      gates: [powers[0]: "exp", powers[1]: "exp", powers[2]: "exp", total: "+", y: "÷", error: "−log"],
      of: error)
  }
}

extension Prose {
  private static let error: Expression = .symbol("E")
  private static let x2: Expression = .symbol("x_2")
  private static let y1: Expression = .symbol("y_1")
  private static let y2: Expression = .symbol("y_2")

  static let classes = Bilingual(
    ko: """
      슬라이드는 여기서 멈추지만, 분류에서는 소프트맥스 뒤에 교차 엔트로피가 옵니다. 세 출력은 세 클래스의 확률이고, 목표값도 확률로 씁니다. \
      여기서는 둘째 클래스가 맞으므로 0, 1, 0입니다. 교차 엔트로피 \(RichText.crossEntropy)(\(Symbol("t_k"))는 목표값, log는 \
      자연로그)에서 목표값이 0인 항은 사라지고, 맞는 클래스에 준 확률의 로그만 남습니다. 그 확률이 1이면 0이고, 0에 가까울수록 끝없이 커집니다.
      """,
    en: """
      The slides stop here; in classification, the cross-entropy comes next. The outputs are the probabilities of three \
      classes, and so are the targets: 0, 1, 0, since here the second class is right. In the cross-entropy \
      \(RichText.crossEntropy) (\(Symbol("t_k")) is a target, log the natural logarithm) the terms with the target 0 vanish; \
      the logarithm of the right class's probability is left. It is 0 at probability 1, and grows without end towards 0.
      """)

  static let backward = Bilingual(
    ko: """
      이것을 거꾸로 넘깁니다. \(y2)는 \(.symbol("e_2"))를 \(.symbol("S"))로 나눈 것이므로 기울기가 분모와 분자로 갈라지고, 분자는 \
      분모에도 들어 있으니 두 곳에서 온 것을 더합니다.
      """,
    en: """
      Pass it back. \(y2) is \(.symbol("e_2")) over \(.symbol("S")), so the gradient goes to the denominator and to the \
      numerator. The latter is in the denominator, too: what arrives from both adds up.
      """)

  static let otherInputs = Bilingual(
    ko: "다른 두 입력은 분모를 거쳐서만 들어갑니다.", en: "The other two inputs come in through the denominator only.")

  static let softmaxBackward = Bilingual(
    ko: "소프트맥스와 교차 엔트로피: 값(▲)과 \(error)의 기울기(▼).",
    en: "The softmax and the cross-entropy: values (▲), and below them the gradients of \(error) (▼).")

  static let difference = Bilingual(
    ko: """
      결과를 보세요. 둘째 입력에서는 \(-1 / y2 * y2 * (1 - y2)), 곧 \(y2 - 1)이고, 첫째 입력에서는 \
      \(-1 / y2 * (-y2 * y1)), 곧 \(y1)입니다. \(y2)가 약분되어 지수도 나눗셈도 남지 않습니다. 도착하는 기울기는 **낸 확률에서 목표값을 뺀 \
      것**입니다.
      """,
    en: """
      At the second input it is \(-1 / y2 * y2 * (1 - y2)), which is \(y2 - 1); at the first \(-1 / y2 * (-y2 * y1)), \
      which is \(y1). \(y2) cancels, and no exponential and no quotient is left: what arrives is **the probability given, \
      less the target**.
      """)

  static let arrivesTitle = Bilingual(ko: "소프트맥스의 입력에 도착하는 기울기", en: "What arrives at the softmax's inputs")
  static let arrivesColumns = [
    Bilingual(ko: "도착한 기울기", en: "what arrives"), Bilingual(ko: "출력 − 목표값", en: "output − target"),
    Bilingual(ko: "대각선만", en: "diagonal only"),
  ]

  static let ownOutputOnly = Bilingual(
    ko: """
      마지막 열은 소프트맥스의 미분을 시그모이드처럼 대각선만 쓴 값입니다. 틀린 클래스에서는 0이라 낮추라는 신호가 없습니다. 바른 기울기는 \
      맞는 클래스에서만 음수여서, 학습은 그 입력을 올리고 나머지를 내립니다.
      """,
    en: """
      The last column takes the diagonal alone, as if the softmax were a sigmoid for each. For the wrong classes it is 0: \
      nothing tells the network to lower them. The right gradient is negative for the right class only, so training raises \
      that input and lowers the others.
      """)
}

extension RichText {
  /// −Σ t_k log y_k.
  fileprivate static let crossEntropy: RichText =
    "\(-sum(over: "k", 1...3, .symbol("t_k") * log(.symbol("y_k"))))"
}
