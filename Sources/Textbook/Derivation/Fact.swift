import NumericCore

/// What a sentence says about the numbers, as data: comparisons of formulas over a derivation's quantities.
///
/// Other givens or another convention can make it false. A text carries it with the sentence, the study evaluates it
/// where a reader asks, and the sentence stands only where it holds:
///
///     "\(where: after < before, "The error falls.", otherwise: "The step was too long.")"
public indirect enum Fact: Sendable, Hashable {
  /// The first value is below the second.
  case isBelow(Expression, Expression)
  /// The two values are the same number.
  case equal(Expression, Expression)
  /// The two are one function of the givens, whatever numbers these are; two values may be equal by chance.
  case identical(Expression, Expression)
  /// A value rounds to a decimal.
  case rounds(Expression, PrintedDecimal)
  /// All of them hold; none is true.
  case all([Fact])
  /// One of them holds at least; none is false.
  case any([Fact])
  /// It does not hold.
  case not(Fact)
  /// What a run finds.
  case found(Asked<Bool>)

  /// What a run finds: `.found(TrainingSticks())`.
  public static func found(_ inquiry: some Inquiry<Bool>) -> Fact { .found(Asked(inquiry)) }

  /// Both values have the same sign, and neither is 0.
  public static func sameSign(_ first: Expression, _ second: Expression) -> Fact { first * second > 0 }

  /// The first value is nearer to 0 than the second.
  public static func isSmaller(_ first: Expression, than second: Expression) -> Fact {
    first.squared < second.squared
  }

  /// A value lies strictly between two others: `.between(ratio, "1.9", "2.1")`.
  public static func between(_ value: Expression, _ lower: Expression, _ upper: Expression) -> Fact {
    .all([value > lower, value < upper])
  }

  /// The quantities that it compares; those that a run asks for are not among them.
  public var symbols: [Symbol] {
    switch self {
    case .isBelow(let left, let right), .equal(let left, let right), .identical(let left, let right):
      left.symbols + right.symbols
    case .rounds(let value, _): value.symbols
    case .all(let facts), .any(let facts): facts.flatMap(\.symbols)
    case .not(let fact): fact.symbols
    case .found: []
    }
  }

  /// The fact with other formulas in place of its own.
  func mapping(_ change: (Expression) -> Expression) -> Fact {
    switch self {
    case .isBelow(let left, let right): .isBelow(change(left), change(right))
    case .equal(let left, let right): .equal(change(left), change(right))
    case .identical(let left, let right): .identical(change(left), change(right))
    case .rounds(let value, let decimal): .rounds(change(value), decimal)
    case .all(let facts): .all(facts.map { $0.mapping(change) })
    case .any(let facts): .any(facts.map { $0.mapping(change) })
    case .not(let fact): .not(fact.mapping(change))
    case .found: self
    }
  }
}

extension Expression {
  /// The fact that one value is below another.
  public static func < (left: Expression, right: Expression) -> Fact { .isBelow(left, right) }
  /// The fact that one value is above another.
  public static func > (left: Expression, right: Expression) -> Fact { .isBelow(right, left) }
}

extension Fact {
  /// The fact as a reader would write it: `E^(2) < E`.
  public var unicode: String {
    switch self {
    case .isBelow(let left, let right): "\(left.unicode) < \(right.unicode)"
    case .equal(let left, let right): "\(left.unicode) = \(right.unicode)"
    case .identical(let left, let right): "\(left.unicode) ≡ \(right.unicode)"
    case .rounds(let value, let decimal): "\(value.unicode) ≈ \(decimal.typeset)"
    case .all(let facts): facts.map { "(\($0.unicode))" }.joined(separator: " ∧ ")
    case .any(let facts): facts.map { "(\($0.unicode))" }.joined(separator: " ∨ ")
    case .not(let fact): "¬(\(fact.unicode))"
    case .found(let found): "\(found.inquiry)"
    }
  }
}
