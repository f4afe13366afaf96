import NumericCore

/// Two statements of the lectures that cannot both hold, with the proof.
public struct Contradiction: Sendable {
  /// Why they cannot both hold.
  public enum Proof: Sendable {
    /// They set one thing equal to two formulas, which differ at a point.
    case formulas(Expression, Expression, Counterexample)
    /// With the matrix of the one, whose shape fits there, the product of the other has no shape.
    case shapes(ShapeError, of: Shape)
    /// They give one function two values at one argument.
    case values(ElementaryFunction, at: Rational, Rational, Rational)
    /// With the numbers of the chapter they give one quantity two values.
    case numbers(Expression, Interval, Interval)
    /// The derivative of what the one defines is not what the other says that it is.
    case derivative(Symbol, Counterexample)
    /// Where the one holds, no value of a symbol makes the other right in two of its equations.
    case noValue(of: Symbol, in: (Expression, Interval), and: (Expression, Interval))
  }

  /// The ids of the two claims.
  public let claimIDs: (String, String)
  /// The proof; nil where none was found, and then nothing may be said.
  public let proof: Proof?

  /// Looks for a proof that two claims, each in its chapter's derivation, cannot both hold.
  public init(
    _ first: (claim: Claim, derivation: Derivation), _ second: (claim: Claim, derivation: Derivation)
  ) {
    claimIDs = (first.claim.id, second.claim.id)
    // Formulas share their names only within a chapter.
    let isOneChapter = second.derivation.claims.contains { $0.id == first.claim.id }
    let inOneChapter: [(Derivation) -> (Claim, Claim) -> Proof?] = [
      Derivation.conflictOfFormulas, Derivation.conflictOfShapes, Derivation.conflictOfNumbers,
      Derivation.conflictOfDerivative, Derivation.conflictOverSymbol,
    ]
    let found =
      isOneChapter
      ? inOneChapter.lazy.compactMap { $0(first.derivation)(first.claim, second.claim) }.first : nil
    proof =
      found
      ?? Self.conflictOfValues(
        first.derivation.values(in: first.claim), second.derivation.values(in: second.claim))
  }

  private static func conflictOfValues(_ first: [FunctionValue], _ second: [FunctionValue]) -> Proof? {
    for one in first {
      let other = second.first {
        $0.function == one.function && $0.argument == one.argument && $0.value != one.value
      }
      if let other { return .values(one.function, at: one.argument, one.value, other.value) }
    }
    return nil
  }
}

/// That a function has a value at an argument.
private struct FunctionValue {
  let function: ElementaryFunction
  let argument: Rational
  let value: Rational
}

extension Derivation {
  /// Two equations about one thing, their left side, whose right sides differ somewhere.
  fileprivate func conflictOfFormulas(_ first: Claim, _ second: Claim) -> Contradiction.Proof? {
    for (subject, left) in first.equations {
      for (other, right) in second.equations {
        guard case .proved = quantities.compare(subject, other),
          case .different(let point) = quantities.compare(left, right)
        else { continue }
        return .formulas(left, right, point)
      }
    }
    return nil
  }

  /// A matrix that is transposed in both formulas and fits only the second.
  fileprivate func conflictOfShapes(_ first: Claim, _ second: Claim) -> Contradiction.Proof? {
    for case .matrix(_, let vector, let formula, _, _) in first.parts {
      guard let matrix = formula.transposedMatrix, let misfit = formula.misfit(with: vector) else { continue }
      for case .matrix(_, let otherVector, let other, _, _) in second.parts {
        if other.misfit(with: otherVector) == nil, other.transposedMatrix?.shape == matrix.shape {
          return .shapes(misfit, of: matrix.shape)
        }
      }
    }
    return nil
  }

  /// What a claim says a function's values are.
  fileprivate func values(in claim: Claim) -> [FunctionValue] {
    var exacts = exacts
    return claim.parts.flatMap { part -> [FunctionValue] in
      switch part {
      case .prints(let value, let decimal, _, _), .given(let value, let decimal):
        return functionValue(value, at: nil, decimal.value, &exacts).map { [$0] } ?? []
      case .shows(let value, let arithmetic), .equal(let value, let arithmetic, _):
        guard arithmetic.symbols.isEmpty else { return [] }
        return functionValue(value, at: nil, exacts(arithmetic), &exacts).map { [$0] } ?? []
      case .cases(let formula, let pieces):
        // Where two cases meet.
        return pieces.filter { [.notNegative, .notPositive].contains($0.range) }.compactMap { piece in
          let zero = piece.formula.substituting { $0 == piece.subject.name ? 0 : nil }
          guard zero.symbols.isEmpty else { return nil }
          return functionValue(formula, at: piece.subject, exacts(zero), &exacts)
        }
      default: return []
      }
    }
  }

  /// The value of f at u, for a quantity that is f(u); with `subject`, u is that and is 0.
  private func functionValue(
    _ quantity: Expression, at subject: Expression?, _ value: Rational, _ exacts: inout Valuation<Rational>
  ) -> FunctionValue? {
    let formula = if case .symbol(let name) = quantity { formula(of: name) ?? quantity } else { quantity }
    guard case .apply(let function, let argument) = formula, value.isDefined else { return nil }
    if let subject {
      return argument == subject
        ? FunctionValue(function: function, argument: Rational(0), value: value) : nil
    }
    let point = exacts(argument)
    return point.isDefined ? FunctionValue(function: function, argument: point, value: value) : nil
  }
}

extension Claim {
  /// The equations between formulas that it makes.
  fileprivate var equations: [(Expression, Expression)] {
    parts.compactMap { part in
      switch part {
      case .equal(let left, let right, nil), .defines(let left, let right, nil), .rule(let left, let right):
        (left, right)
      default: nil
      }
    }
  }
}

extension MatrixFormula {
  /// The matrix that is transposed in the formula, the first of several.
  fileprivate var transposedMatrix: Matrix? {
    switch self {
    case .transposed(.matrix(_, let matrix)): matrix
    case .transposed(let inner): inner.transposedMatrix
    case .product(let a, let b): a.transposedMatrix ?? b.transposedMatrix
    default: nil
    }
  }

  /// The shapes that do not fit; nil where the formula has the vector's shape.
  fileprivate func misfit(with vector: Matrix) -> ShapeError? {
    do throws(ShapeError) {
      let result = try evaluated()
      return result.shape == vector.shape ? nil : ShapeError(left: vector.shape, right: result.shape)
    } catch {
      return error
    }
  }
}

/// Two claims that are said to contradict each other, by their ids.
public struct ContradictingPair: Sendable, Hashable {
  /// The one.
  public let first: String
  /// The other.
  public let second: String
}

extension Derivation {
  /// Says that two claims of the lectures cannot both hold; the book proves it, and a test that it did.
  ///
  /// The second may be another chapter's.
  public mutating func contradicts(_ first: String, _ second: String) {
    contradictions.append(ContradictingPair(first: first, second: second))
  }
}
