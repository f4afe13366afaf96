import NumericCore

extension Derivation {
  /// States a row of givens for an exercise: x_1, x_2, …; `mark` is a superscript of each name.
  ///
  /// Their values are round numbers about ½ with either sign, by their places: a lecture's network has its own, and this
  /// one is drawn anyway before anything is tried on it.
  public mutating func practice(
    _ base: String, _ count: Int, as role: Quantity.Role, mark: String = ""
  ) -> [Expression] {
    (0..<count).map { place in
      given(Symbol("\(base)_\(place + 1)\(mark)"), Self.practiceValue(place, role), as: role)
    }
  }

  /// States a matrix of givens for an exercise, row by row: w_11, w_12, …
  public mutating func practice(
    _ base: String, _ rows: Int, by columns: Int, as role: Quantity.Role, mark: String = ""
  ) -> [[Expression]] {
    (0..<rows).map { row in
      (0..<columns).map { column in
        given(
          Symbol("\(base)_\(row + 1)\(column + 1)\(mark)"), Self.practiceValue(row * columns + column, role),
          as: role)
      }
    }
  }

  /// The value of a quantity to some significant digits, to be stated anew as a given.
  public func rounded(_ quantity: Expression, digits: Int = 6) -> PrintedDecimal {
    var doubles = doubles
    guard let exact = Rational(exactly: doubles(quantity)) else {
      preconditionFailure("\(quantity.unicode) is not finite")
    }
    return .rounding(exact, significantDigits: digits)
  }

  /// Takes ∂E/∂u for the units u of one layer as handed over, so that other derivatives start from them.
  ///
  /// Above the layer nothing is left but Σ ∂E/∂u·u: all of the chain rule that remains, and each slip in it, lies below.
  /// The derivatives keep their values to nine digits, as givens.
  ///
  /// - Returns: The names of the derivatives.
  public mutating func handOver(_ error: Expression, by layer: [Expression]) -> [Expression] {
    let (output, units) = (error.name, layer.map(\.name))
    let partials = layer.map { partial(of: error, by: $0).name }
    let handed = partials.map { name in
      Quantity(
        symbol: name, definition: .given(rounded(.symbol(name), digits: 9)), role: .computed)
    }
    let rest = Expression.sum(zip(partials, units).map { .symbol($0) * .symbol($1) })
    // The error comes from the derivatives now, and so after them.
    self = restated { quantity, derivation in
      guard quantity.symbol == output else { return derivation.addHidden(quantity) }
      for quantity in handed { derivation.addHidden(quantity) }
      derivation.addHidden(Quantity(symbol: output, definition: .formula(rest), role: quantity.role))
    }
    for name in names where !partials.contains(name) {
      if case .partial(output, _, _)? = self[name]?.definition {
        quantities.workOut(name, following: .correct)
      }
    }
    return partials.map { .symbol($0) }
  }

  private static func practiceValue(_ place: Int, _ role: Quantity.Role) -> PrintedDecimal {
    let magnitude = 3 + place * 4 % 7
    let isNegative = role != .target && role != .rate && role != .count && place % 3 == 1
    return PrintedDecimal(significand: BigInteger(isNegative ? -magnitude : magnitude), decimals: 1)
  }
}

/// Σ aᵢ·bᵢ, and more terms.
public func weightedSum(_ a: [Expression], _ b: [Expression], plus terms: Expression...) -> Expression {
  .sum(zip(a, b).map { $0 * $1 } + terms)
}
