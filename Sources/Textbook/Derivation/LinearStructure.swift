import NumericCore

/// That one layer has a linear structure and several layers have a non-linear one.
///
/// “Linear” is taken in the wide sense, with a constant. Of a single layer it is about the net inputs: their signs are
/// its answers, so the border between two answers is a line.
public struct LinearStructure: Statement {
  /// The inputs.
  public let inputs: [Expression]
  /// The net inputs of one layer.
  public let single: [Expression]
  /// The outputs of several layers with an activation function between them.
  public let several: [Expression]
  /// The outputs of the same layers with none.
  public let bare: [Expression]

  /// Creates the statement.
  public init(inputs: [Expression], single: [Expression], several: [Expression], bare: [Expression]) {
    self.inputs = inputs
    self.single = single
    self.several = several
    self.bare = bare
  }

  /// What is said of the two.
  public func text(_ language: Language) -> RichText {
    switch language {
    case .ko: "단층 퍼셉트론은 선형 구조뿐이고, 다층 퍼셉트론은 비선형 구조이다"
    case .en:
      "a single-layer perceptron has only a linear structure, a multi-layer perceptron a non-linear one"
    }
  }

  /// Proved when one layer is affine and several are not, with or without activations; conditional when several
  /// layers are affine without them.
  public func outcome(in study: Study) -> StatementOutcome {
    let derivation = study.derivation
    let (one, many, none) = (
      derivation.affinity(of: single, in: inputs), derivation.affinity(of: several, in: inputs),
      derivation.affinity(of: bare, in: inputs)
    )
    switch (one, many, none) {
    case (.affine, .bent(let point), .bent):
      var outcome = StatementOutcome(.proved)
      outcome.evidence = [Self.evidence(single, bent: point, derivation)]
      return outcome
    case (.affine, .bent(let point), .affine):
      var outcome = StatementOutcome(.conditional)
      outcome.condition = Bilingual(
        ko: "층 사이에 선형이 아닌 활성화 함수가 있을 때 (없으면 여러 층도 한 층과 같은 1차식)",
        en:
          "if an activation function that is not linear stands between the layers (without one, several layers are affine, as one is)"
      )
      outcome.evidence = [Self.evidence(single, bent: point, derivation)]
      return outcome
    case (.unknown, _, _), (_, .unknown, _), (_, _, .unknown): return StatementOutcome(.undecided)
    case (.bent, _, _), (_, .affine, _):
      var outcome = StatementOutcome(.refuted)
      outcome.corrected =
        if case .bent = one {
          Bilingual(ko: "한 층도 1차식이 아님", en: "even one layer is not affine")
        } else {
          Bilingual(ko: "여러 층도 1차식", en: "several layers are affine, too")
        }
      return outcome
    }
  }

  private static func evidence(
    _ single: [Expression], bent point: Counterexample, _ derivation: Derivation
  ) -> Bilingual {
    let style = NumberText(digits: 6)
    let values = "\(style.shortText(point.left)) ≠ \(style.shortText(point.right))"
    let nets = DataTable.tuple(single)
    return Bilingual(
      ko: """
        \(nets)은 입력의 1차식이다. 여러 층의 출력은 아니다: 입력이 0인 곳과 하나만 1인 곳의 값으로 정해지는 1차식과 \
        값이 다르다 (\(values))
        """,
      en: """
        \(nets) are affine in the inputs; the output of several layers is not: it differs from the affine function that \
        agrees with it where the inputs are 0 and where one of them is 1 (\(values))
        """)
  }
}

/// Whether formulas are affine in some inputs.
private enum Affinity {
  /// All of them are.
  case affine
  /// One is not: at a point it differs from the affine function that it would have to be.
  case bent(Counterexample)
  /// Neither was found.
  case unknown
}

extension Derivation {
  /// Compares each formula with f(0) + Σ x_k·(f(e_k) − f(0)), which it is exactly when it is affine.
  fileprivate func affinity(of formulas: [Expression], in inputs: [Expression]) -> Affinity {
    for formula in formulas {
      guard let written = quantities.unfolded(formula, completely: true) else { return .unknown }
      func at(_ point: [Expression]) -> Expression {
        let values = Dictionary(uniqueKeysWithValues: zip(inputs.map(\.name), point))
        return written.substituting { values[$0] }
      }
      let zero = at(inputs.map { _ in 0 })
      let affine = inputs.indices.reduce(zero) { sum, k in
        sum + inputs[k] * (at(inputs.indices.map { $0 == k ? 1 : 0 }) - zero)
      }
      // A point is found sooner than the normal form of a deep network.
      if let point = quantities.counterexample(written, affine) { return .bent(point) }
      guard written.isIdentical(to: affine) == .proved else { return .unknown }
    }
    return .affine
  }
}
