import NumericCore

/// Values of what a page names, worked out from its givens through its own formulas: as the page gives them, or from
/// other numbers drawn for them.
final class Valuation {
  private let ledger: PageLedger
  private let point: Int
  private var values: [Symbol: Interval?] = [:]
  private var givens: [Symbol: Interval] = [:]
  private var duals: [Symbol: [Symbol: Dual<Interval>?]] = [:]
  private var open: Set<Symbol> = []
  /// The last name that no value was found for.
  private(set) var missing: Symbol?

  /// Values from the page's givens, which are point 0; at other points from numbers near them.
  init(_ ledger: PageLedger, at point: Int = 0) {
    self.ledger = ledger
    self.point = point
    for (index, name) in ledger.given.keys.sorted(by: { $0.name < $1.name }).enumerated() {
      givens[name] = drawn(ledger.given[name]!, index + 1)
    }
  }

  /// A given number, or another near it: the multiples of an irrational number lie in no pattern.
  private func drawn(_ decimal: PrintedDecimal, _ index: Int) -> Interval {
    let exact = Interval(decimal.value)
    guard point > 0 else {
      return ledger.isRounded(decimal)
        ? exact + Interval(decimal.halfUnit).hull(-Interval(decimal.halfUnit)) : exact
    }
    let turns = Double(index) * 0.618_033_988_749_895 + Double(point) * 0.414_213_562_373_095
    let offset = turns - turns.rounded(.down) - 0.5
    return Interval(exact.midpoint * (1 + 0.4 * offset) + 0.1 * offset)
  }

  /// The value of a name; nil where the page doesn't say enough.
  func value(of name: Symbol) -> Interval? {
    if let known = values[name] { return known }
    guard open.insert(name).inserted else { return nil }
    defer { open.remove(name) }
    let value: Interval?
    if let derivative = name.derivative {
      value = self.derivative(derivative)
    } else if let formula = ledger.definition(of: name) {
      value = self.value(of: formula)
    } else {
      value = givens[name]
      if value == nil { missing = name }
    }
    values[name] = value
    return value
  }

  /// The value of a formula; nil where a name in it has none.
  ///
  /// - Parameter areLocal: whether a derivative by what stands in its output's own formula is that of this formula
  ///   alone, as the arrow of a path is.
  func value(of formula: Expression, areLocal: Bool = false) -> Interval? {
    var isKnown = true
    let value = formula.evaluated { name -> Interval in
      let value =
        areLocal && name.derivative != nil
        ? self.local(name.derivative!) ?? self.value(of: name) : self.value(of: name)
      if value == nil { isKnown = false }
      return value ?? .entire
    }
    return isKnown && !value.isEmpty ? value : nil
  }

  /// The derivative of one quantity by another, through all formulas between them.
  private func derivative(_ derivative: Symbol.Derivative) -> Interval? {
    guard derivative.output == derivative.variable || ledger.definition(of: derivative.output) != nil else {
      missing = derivative.output
      return nil
    }
    return dual(derivative.output, by: derivative.variable)?.tangent
  }

  private func dual(_ name: Symbol, by variable: Symbol) -> Dual<Interval>? {
    if let known = duals[variable]?[name] { return known }
    // A page may define in a circle; nothing follows from that.
    duals[variable, default: [:]][name] = .some(nil)
    let dual: Dual<Interval>?
    if name == variable {
      dual = value(of: name).map { Dual(variable: $0) }
    } else if name.derivative != nil {
      missing = name
      dual = nil
    } else if let formula = ledger.definition(of: name) {
      dual = self.dual(of: formula) { self.dual($0, by: variable) }
    } else if let decimal = ledger.given[name], !ledger.isRounded(decimal) {
      dual = value(of: name).map { Dual(primal: $0, tangent: Interval(0)) }
    } else {
      missing = name
      dual = nil
    }
    duals[variable, default: [:]][name] = .some(dual)
    return dual
  }

  /// The derivative of a quantity's own formula by a name in it; nil where it isn't in it.
  private func local(_ derivative: Symbol.Derivative) -> Interval? {
    guard let formula = ledger.definition(of: derivative.output),
      formula.symbols.contains(derivative.variable)
    else { return nil }
    return dual(of: formula) { name in
      self.value(of: name).map {
        name == derivative.variable ? Dual(variable: $0) : Dual(primal: $0, tangent: Interval(0))
      }
    }?.tangent
  }

  private func dual(of formula: Expression, _ dual: @escaping (Symbol) -> Dual<Interval>?) -> Dual<Interval>?
  {
    var isKnown = true
    let result = formula.evaluated { name -> Dual<Interval> in
      let found = dual(name)
      if found == nil { isKnown = false }
      return found ?? Dual(primal: .entire, tangent: .entire)
    }
    return isKnown ? result : nil
  }
}
