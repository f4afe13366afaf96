import NumericCore

/// What a slip must give to explain a print: a decimal, or the value of a displayed arithmetic.
enum Goal {
  /// The value prints as this decimal.
  case prints(Expression, PrintedDecimal)
  /// The value is what this arithmetic gives, exactly.
  case shows(Expression, Expression)

  /// The value that is printed wrong.
  var value: Expression {
    switch self {
    case .prints(let value, _), .shows(let value, _): value
    }
  }

  /// The finest digit that is printed.
  var decimals: Int {
    switch self {
    case .prints(_, let decimal): return decimal.decimals
    case .shows(_, let arithmetic):
      // An arithmetic with e in it, or a third, has as many digits as one cares to compare.
      let most = 12
      let value = arithmetic.evaluated { _ in Rational.undefined }
      guard value.isDefined else { return most }
      return (0..<most).first { PrintedDecimal.rounding(value, decimals: $0).value == value } ?? most
    }
  }

  /// The printed value in floating point.
  func approximation(in derivation: Quantities) -> Double {
    switch self {
    case .prints(_, let decimal): return decimal.value.doubleValue
    case .shows(_, let arithmetic):
      var doubles = derivation.doubles
      return doubles(arithmetic)
    }
  }
}

extension AlteredQuantities {
  /// The values of the goals in floating point; what they are computed from is rounded where it is carried on
  /// so, they themselves are not.
  func approximations(of goals: [Goal]) -> [Double] {
    var doubles = doubles
    guard carrying != nil else { return goals.map { doubles($0.value) } }
    // A tie such as 0.565 rounds up by hand; floating point doesn't see it.
    var exacts = exacts
    for (name, exact) in exactOrigins(of: goals) {
      exacts.put(exact, for: name)
      doubles.put(exact.doubleValue, for: name)
    }
    return goals.map { goal in
      let exact = exacts.last(goal.value)
      return exact.isDefined ? exact.doubleValue : doubles.last(goal.value)
    }
  }

  /// The exact values that some goals are computed from, with results carried on rounded: a rounded value is a
  /// decimal, so it is known exactly even where the unrounded one is not rational.
  fileprivate func exactOrigins(of goals: [Goal]) -> [(Symbol, Rational)] {
    guard let carrying else { return [] }
    let unit = Rational.powerOfTen(-carrying.decimals).doubleValue
    var (exacts, enclosures) = (exacts, enclosures)
    let ancestors = definitions.ancestors(of: goals.flatMap(\.value.symbols))
    return definitions.names.filter(ancestors.contains).compactMap { name in
      var exact = exacts(name)
      if !exact.isDefined, formula(of: name) != nil {
        let enclosure = enclosures(name)
        // Of the decimals a unit apart, an enclosure less than half a unit wide holds only the one nearest to its
        // middle.
        guard !enclosure.isEmpty, enclosure.isBounded, enclosure.width < unit / 2,
          let middle = Rational(exactly: enclosure.midpoint)
        else { return nil }
        exact = PrintedDecimal.rounding(middle, decimals: carrying.decimals).value
        exacts.put(exact, for: name)
      }
      guard exact.isDefined else { return nil }
      enclosures.put(Interval(exact), for: name)
      return (name, exact)
    }
  }
}

/// Whether a derivation gives what is printed, with certainty; what several goals have in common is computed once.
struct Confirmation {
  private let derivation: AlteredQuantities
  private var exacts: Valuation<Rational>
  private var enclosures: Valuation<Interval>

  /// Prepares to confirm some goals in a derivation with a slip in it.
  init(_ goals: [Goal], in derivation: AlteredQuantities) {
    self.derivation = derivation
    exacts = derivation.exacts
    enclosures = derivation.enclosures
    guard derivation.carrying != nil else { return }
    for (name, exact) in derivation.exactOrigins(of: goals) {
      exacts.put(exact, for: name)
      enclosures.put(Interval(exact), for: name)
    }
  }

  /// Whether the derivation gives what one of the goals prints.
  mutating func reaches(_ goal: Goal) -> Bool {
    switch goal {
    case .prints(let value, let decimal):
      let isCarried = derivation.carrying != nil
      let exact = isCarried ? exacts.last(value) : exacts(value)
      if exact.isDefined { return decimal.isRounding(of: exact) }
      return decimal.isRounding(ofAllOf: isCarried ? enclosures.last(value) : enclosures(value))
    case .shows(let value, let arithmetic):
      let shown = arithmetic.evaluated { _ in Rational.undefined }
      return shown.isDefined ? exacts(value) == shown : derivation.definitions.areOneNumber(value, arithmetic)
    }
  }
}
