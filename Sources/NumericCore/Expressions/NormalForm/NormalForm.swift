/// What is taken to hold beside a proof: the signs of some formulas.
public struct Assumptions: Sendable {
  let signs: [(expression: Expression, isPositive: Bool)]

  init(signs: [(expression: Expression, isPositive: Bool)]) { self.signs = signs }

  /// Assumes formulas to be above 0 and others to be below.
  public init(positive: [Expression] = [], negative: [Expression] = []) {
    signs = positive.map { ($0, true) } + negative.map { ($0, false) }
  }

  /// Assumes nothing.
  public static let none = Assumptions()
}

/// What came of an attempt to prove two formulas equal.
public enum Proof: Sendable {
  /// They are one function wherever both are defined.
  case proved
  /// Their normal forms differ. Usually they are different functions; only a counterexample proves it.
  case notProved
  /// The normal form would be too large.
  case tooLarge
}

/// Why there is no normal form.
enum NormalFormError: Error, Equatable {
  case tooLarge
  /// The formula is defined nowhere: it divides by what is identically 0, or takes the logarithm of −1.
  case undefined
  /// A fractional exponent needs a finer root of the exponentials.
  case needsRoot(Int)
}

extension Expression {
  /// Whether two formulas are one function, by normal form.
  ///
  /// Both are written as a polynomial over a product of polynomials, in atoms: symbols, π, exponentials of
  /// single terms, sines, logarithms, steps … The sigmoid is 1/(1 + e⁻ˣ), so nested sigmoids are nested
  /// exponentials. Equal normal forms are equal functions wherever both formulas are defined. The converse
  /// holds for rational functions, and for exponentials whose exponents have no linear relation beyond those
  /// of their terms (Richardson and Risch: it can't hold for all elementary functions).
  ///
  /// A formula that divides by something identically 0, or takes the logarithm or root of a negative number,
  /// equals nothing.
  ///
  /// - Parameters:
  ///   - other: the other formula.
  ///   - assumptions: signs to take as given, which decide steps and ReLUs.
  public func isIdentical(to other: Expression, assuming assumptions: Assumptions = .none) -> Proof {
    var root = 1
    // Each restart refines the root; a formula has few different fractional exponents.
    for _ in 0..<8 {
      var table = AtomTable(root: root, assumptions: assumptions)
      do throws(NormalFormError) {
        let left = try table.fraction(self)
        let right = try table.fraction(other)
        return try table.areEqual(left, right) ? .proved : .notProved
      } catch .needsRoot(let finer) {
        root = finer
      } catch .undefined {
        return .notProved
      } catch {
        return .tooLarge
      }
    }
    return .tooLarge
  }
}
