import NumericCore

extension Slip {
  /// Slips in the derivatives of the softmax.
  static let softmaxSlips = [softmaxFormExchanged, softmaxSlopeTwice]

  /// The form that the derivative has on the diagonal used off it, or the reverse.
  public static let softmaxFormExchanged = Slip(
    "softmax-form-exchanged",
    name: Bilingual(
      ko: "소프트맥스 미분의 대각선 식과 나머지 식을 바꾸어 썼다",
      en: "the softmax derivative's form on the diagonal was used off it, or the reverse"),
    hint: Bilingual(
      ko: "자기 입력으로 미분할 때와 다른 입력으로 미분할 때의 식이 다릅니다. 분모에도 입력이 들어 있습니다.",
      en:
        "By its own input an output has one derivative, by another's a different one: the denominator has every input."
    )
  ) { altered, targets in
    let derivation = altered.definitions
    let softmax = SoftmaxOutputs(in: derivation)
    return altered.miswritings(of: targets) { quantity, _ in
      guard let (a, b) = softmax.outputs(in: quantity, derivation) else { return [] }
      let (y, z): (Expression, Expression) = (.symbol(a), .symbol(b))
      let forms = a == b ? [-(y * y)] : [y * (1 - y), y * (1 - z), z * (1 - z)]
      return forms.map { ($0, nil) }
    }
  }

  /// The softmax's slope y(1 − y) multiplied to a derivative by its input that has it already.
  public static let softmaxSlopeTwice = Slip(
    "softmax-slope-twice",
    name: Bilingual(ko: "소프트맥스의 미분을 두 번 곱했다", en: "the softmax's derivative was taken twice"),
    hint: Bilingual(
      ko: "교차 엔트로피를 소프트맥스의 입력으로 미분한 값에는 소프트맥스의 미분이 이미 들어 있습니다.",
      en: "The derivative of the cross-entropy by the softmax's input contains the softmax's own already.")
  ) { altered, targets in
    let derivation = altered.definitions
    let softmax = SoftmaxOutputs(in: derivation)
    return altered.miswritings(of: targets) { quantity, formula in
      guard case .partial(let of, let by, _) = quantity.definition, let output = softmax.output(of: by),
        softmax.output(named: of) == nil
      else { return [] }
      let y: Expression = .symbol(output)
      return [(formula * (y * (1 - y)), nil)]
    }
  }
}

/// The outputs y_i = e_i/S of the softmaxes in a derivation, where e_i = e^x_i and S is the sum of all e_i.
private struct SoftmaxOutputs {
  /// For each output the input in its numerator, and the sum that it is divided by.
  private let parts: [Symbol: (input: Symbol, sum: Expression)]

  init(in derivation: Quantities) {
    var parts: [Symbol: (input: Symbol, sum: Expression)] = [:]
    for name in derivation.names {
      guard case .formula(.quotient(let power, let sum))? = derivation[name]?.definition,
        let input = derivation.exponent(of: power), derivation.adds(power, in: sum)
      else { continue }
      parts[name] = (input, sum)
    }
    self.parts = parts
  }

  /// The output if it is one.
  func output(named symbol: Symbol) -> Symbol? { parts[symbol] == nil ? nil : symbol }

  /// The output that has an input in its numerator.
  func output(of input: Symbol) -> Symbol? {
    parts.filter { $0.value.input == input }.keys.min { $0.name < $1.name }
  }

  /// The two outputs of one softmax that a derivative of it is written with: ∂y_a/∂x_b, −y_a·y_b or y_a(1 − y_a).
  func outputs(in quantity: Quantity, _ derivation: Quantities) -> (Symbol, Symbol)? {
    switch quantity.definition {
    case .partial(let of, let by, _):
      guard let sum = parts[of]?.sum else { return nil }
      let other = parts.first { $0.value.input == by && $0.value.sum == sum }?.key
      return other.map { (of, $0) }
    case .formula(.negation(.product(let factors))):
      guard factors.count == 2, case .symbol(let a) = factors[0], case .symbol(let b) = factors[1],
        let sum = parts[a]?.sum, parts[b]?.sum == sum
      else { return nil }
      return (a, b)
    case .formula(.product(let factors)):
      guard case .symbol(let a)? = factors.first, parts[a] != nil, factors == [.symbol(a), 1 - .symbol(a)]
      else { return nil }
      return (a, a)
    default: return nil
    }
  }
}

extension Quantities {
  /// x where a formula is e^x, or the name of such a quantity.
  fileprivate func exponent(of power: Expression) -> Symbol? {
    switch power {
    case .apply(.exp, .symbol(let input)): return input
    case .symbol(let name):
      guard case .apply(.exp, .symbol(let input))? = self[name]?.formula else { return nil }
      return input
    default: return nil
    }
  }

  /// Whether a formula, or what it names, is a sum with this as a term.
  fileprivate func adds(_ term: Expression, in sum: Expression) -> Bool {
    switch sum {
    case .sum(let terms): terms.contains(term)
    case .series(let series): adds(term, in: series.sum)
    case .symbol(let name): self[name]?.formula.map { adds(term, in: $0) } ?? false
    default: false
    }
  }
}
