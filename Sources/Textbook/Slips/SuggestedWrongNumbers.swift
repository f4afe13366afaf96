import NumericCore

extension Derivation {
  /// Numbers that people working this by hand are likely to find, where no author has chosen any: for the derivatives of
  /// a quantity by its weights that are shown, and for steps along them. None where no such derivative is shown.
  ///
  /// Which slips people make most, by the order of the list: σ′ forgotten, and one of several paths forgotten, on the way
  /// to the weight furthest back; the ½ of the error dropped and the sign flipped at those nearest; weights updated too
  /// early; σ for σ′. What follows stands in where the network leaves no room for one of these. Nothing is worked out
  /// here: of those that give a wrong number of their own, a page shows the first ``WrongNumber/mostAsked``.
  public func suggestedWrongNumbers(
    of output: Expression, file: StaticString = #filePath, line: UInt = #line
  ) -> [WrongNumber] {
    let output = stated(output, at: SourceLine(file, line))
    let shown = Set(steps.compactMap(\.quantity))
    let (ways, all) = quantities.weights(backFrom: output)
    let weights = all.filter { shown.contains(.partial(of: output, by: $0)) }
    guard let near = weights.first, let back = weights.last.map({ ways.longest[$0]! }) else { return [] }
    let far = weights.filter { ways.longest[$0] == back }
    let nextToNear = weights.dropFirst().first ?? near
    let updates = shown.compactMap { self[$0]?.update }
    func update(of weights: [Symbol]) -> Symbol? {
      weights.lazy.compactMap { weight in updates.first { $0.parameter == weight }?.new }.first
    }
    func derivative(_ weight: Symbol) -> Symbol { .partial(of: output, by: weight) }

    let hasSquare = quantities.origins(of: [output]).contains { formula(of: $0)?.hasSquare == true }

    let likely: [(quantity: Symbol?, slip: Slip)] = [
      (derivative(far[0]), .derivativeForgotten),
      (far.first { ways.count[$0]! > 1 }.map(derivative), .pathForgotten),
      (derivative(near), .halfDropped),
      (derivative(nextToNear), .signFlipped),
      (update(of: far), .updatedWeightsEarly),
      (derivative(far.last!), .activationForDerivative),
      (derivative(near), .softmaxSlopeTwice),
      (hasSquare ? derivative(near) : nil, .halfKept),
      (derivative(far[0]), .derivativeAtActivation),
      (update(of: weights), .rateForgotten),
    ]
    let withoutSignal = quantities.signal(beside: near, towards: output).map {
      WrongNumber(derivative(near), .factorForgotten, at: [$0], remark: nil)
    }
    return likely.compactMap { quantity, slip in
      quantity.map { WrongNumber($0, slip, at: [], remark: nil) }
    } + (withoutSignal.map { [$0] } ?? [])
  }
}

extension Quantities {
  /// What a weight is multiplied by, and nothing else with it: the factor that its derivative has besides.
  fileprivate func signal(beside weight: Symbol, towards output: Symbol) -> Symbol? {
    guard let net = users(of: weight, towards: output).first, let formula = formula(of: net) else {
      return nil
    }
    let terms = if case .sum(let terms) = formula { terms } else { [formula] }
    return terms.lazy.compactMap { term -> Symbol? in
      guard case .product(let factors) = term, factors.count == 2, factors.contains(.symbol(weight)) else {
        return nil
      }
      return term.symbols.first { $0 != weight }
    }.first
  }
}

extension Expression {
  /// Whether the square of something is in it.
  fileprivate var hasSquare: Bool {
    if case .power(_, 2) = self { return true }
    return parts.contains(where: \.hasSquare)
  }
}

extension WrongNumber {
  /// How many a section asks about at most.
  public static let mostAsked = 5
}
