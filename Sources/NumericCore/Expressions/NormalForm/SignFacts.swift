/// What is known of signs: assumed, or needed for a logarithm to be defined.
struct SignFacts {
  /// Assumed signs of single atoms and factors; true above 0.
  private var assumed: [LogarithmBase: Bool] = [:]
  /// Assumed signs of whole arguments.
  private(set) var cores: [(core: FractionSum, isPositive: Bool)] = []
  /// Products that a logarithm is taken of: which of their bases have odd powers, and whether the product of
  /// these is negative.
  private var logarithms: [Set<LogarithmBase>: Bool] = [:]
  /// Whether a logarithm was split whose parts may have either sign.
  private(set) var splitUnknownSigns = false

  /// Assumes the sign of an argument, which may be that of a single atom or factor.
  mutating func assume(_ core: FractionSum, _ base: LogarithmBase?, isPositive: Bool) {
    cores.append((core, isPositive))
    if let base { assumed[base] = isPositive }
  }

  /// The assumed or evident sign of an atom or factor; true above 0.
  func sign(of base: LogarithmBase) -> Bool? {
    if case .number = base { return true }
    return assumed[base]
  }

  /// Records that a product of powers is above 0 (or that its negative is).
  ///
  /// - Throws: `undefined` where it can't be.
  mutating func addPositive(
    productOf bases: [(base: LogarithmBase, exponent: Int)], isNegated: Bool
  ) throws(NormalFormError) {
    let (odd, isNegative) = unknown(bases, isNegated)
    if odd.isEmpty, isNegative { throw .undefined }
    if bases.contains(where: { sign(of: $0.base) == nil }) { splitUnknownSigns = true }
    if !odd.isEmpty { logarithms[odd] = isNegative }
  }

  /// Whether a product of powers is below 0; nil where that is not known.
  func isNegative(productOf bases: [(base: LogarithmBase, exponent: Int)]) -> Bool? {
    let (odd, isNegative) = unknown(bases, false)
    if odd.isEmpty { return isNegative }
    if let known = logarithms[odd] { return known != isNegative }
    var result = isNegative
    for base in odd {
      guard let known = logarithms[[base]] else { return nil }
      result = result != known
    }
    return result
  }

  /// The bases of unknown sign with odd powers, and the sign of all the rest.
  private func unknown(
    _ bases: [(base: LogarithmBase, exponent: Int)], _ isNegated: Bool
  ) -> (odd: Set<LogarithmBase>, isNegative: Bool) {
    var (odd, isNegative) = (Set<LogarithmBase>(), isNegated)
    for (base, exponent) in bases where !exponent.isMultiple(of: 2) {
      switch sign(of: base) {
      case true: break
      case false: isNegative.toggle()
      case nil: odd.insert(base)
      }
    }
    return (odd, isNegative)
  }
}
