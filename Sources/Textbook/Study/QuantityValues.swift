import NumericCore

/// The values of a derivation's quantities, each computed when first asked for.
struct QuantityValues: Sendable {
  let derivation: Derivation
  var doubles: Valuation<Double>
  var enclosures: Valuation<Interval>
  /// Enclosures that may be wide: enough to tell two values apart, mostly, in a tenth of the time.
  var roughEnclosures: Valuation<Interval>
  private var exacts: Valuation<Rational>
  private var defined: Valuation<DefinedInterval>
  /// The quantities whose exact value is known, or known not to be.
  private var settled: Set<Symbol> = []

  init(_ derivation: Derivation) {
    self.derivation = derivation
    doubles = derivation.doubles
    enclosures = derivation.enclosures
    roughEnclosures = Valuation(derivation.quantities, .rough)
    exacts = derivation.exacts
    defined = Valuation(derivation.quantities, .defined)
  }

  /// The exact value of a quantity: by rational arithmetic, or since its enclosure leaves one number only.
  mutating func exact(_ symbol: Symbol) -> Rational {
    // Operands first, since what is known of them may make the rest rational.
    var pending = [symbol]
    while let next = pending.last {
      if settled.contains(next) {
        pending.removeLast()
        continue
      }
      let missing = exacts.prerequisites(of: next).filter { !settled.contains($0) }
      if missing.isEmpty {
        settle(next)
        pending.removeLast()
      } else {
        pending += missing
      }
    }
    return exacts(symbol)
  }

  private mutating func settle(_ name: Symbol) {
    settled.insert(name)
    guard !exacts(name).isDefined else { return }
    let enclosure = enclosures(name)
    if let whole = derivation.quantities.provedInteger(name, in: enclosure), isDefined(.symbol(name)) {
      exacts.put(whole, for: name)
    } else if enclosure.isPoint, defined(name).isDefined {
      // An enclosure of one number is that number: the step of something certainly above 0 is 1.
      exacts.put(Rational(exactly: enclosure.lowerBound)!, for: name)
    }
  }

  /// The values at the givens that are known to exist or not, those of some formulas among them.
  mutating func definedValues(of formulas: [Expression]) -> Valuation<DefinedInterval> {
    for symbol in formulas.flatMap(\.symbols) where derivation[symbol] != nil { _ = defined(symbol) }
    return defined
  }

  /// Puts an exact value in place of a quantity's own, before anything that depends on it is asked for.
  mutating func put(exact value: Rational, for symbol: Symbol) {
    settled.insert(symbol)
    exacts.put(value, for: symbol)
  }

  /// Whether a value certainly exists: an enclosure alone doesn't tell.
  mutating func isDefined(_ value: Expression) -> Bool {
    let ancestors = derivation.quantities.ancestors(of: value.symbols)
    // A stationary point may not exist, and the formula of no quantity says so.
    let isSolved = ancestors.contains {
      if case .stationary? = derivation[$0]?.definition { true } else { false }
    }
    if isSolved { return defined(value).isDefined }
    let formulas = ancestors.compactMap { derivation.formula(of: $0) }
    return (formulas + [value]).allSatisfy(\.isTotal) ? !enclosures(value).isEmpty : defined(value).isDefined
  }
}
