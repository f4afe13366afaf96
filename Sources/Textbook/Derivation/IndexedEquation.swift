import NumericCore

/// An equation with indices, as a slide prints it once for all of their values: ∂E/∂w_kj = −(t_k − o_k)·h_j.
///
/// A claim of it is one part for each combination of values, each decided on its own.
public struct IndexedEquation: Sendable, Hashable {
  /// A letter that stands for several numbers.
  public struct Index: Sendable, Hashable {
    /// The letter.
    public let letter: Character
    /// The numbers.
    public let values: ClosedRange<Int>
  }

  /// The left side, with the indices as letters in its subscripts.
  public let left: Expression
  /// The right side; the index of a Σ in it is not one of ``indices``.
  public let right: Expression
  /// The indices and their values, in the order printed.
  public let indices: [Index]

  /// Creates an equation for all values of its indices.
  public init(
    _ left: Expression, is right: Expression, for indices: KeyValuePairs<Character, ClosedRange<Int>>
  ) {
    self.init(left, is: right, for: indices.map { Index(letter: $0.key, values: $0.value) })
  }

  package init(_ left: Expression, is right: Expression, for indices: [Index]) {
    self.left = left
    self.right = right
    self.indices = indices
  }

  /// The equation for each combination of values, the last index varying fastest.
  package var instances: [(left: Expression, right: Expression)] {
    indices.reduce([(left, right)]) { equations, index in
      equations.flatMap { left, right in
        index.values.map { (left.replacing(index.letter, by: $0), right.replacing(index.letter, by: $0)) }
      }
    }
  }

  /// The equation as printed, with the values behind it.
  package var text: RichText {
    let values = indices.map { "\($0.letter) = \($0.values.map(String.init).joined(separator: ", "))" }
    return "\(RichText.equation(left, right)) (\(values.joined(separator: "; ")))"
  }
}

extension Claim {
  /// Creates a claim of equations with indices, and of whatever else the lecture says with them.
  public init(
    _ id: String, _ equations: [IndexedEquation], provided condition: Condition? = nil,
    and others: [Assertion] = []
  ) {
    let parts = equations.map { equation in
      equation.instances.map { Assertion.equal($0.left, $0.right, condition) }
    }
    let groups = zip(equations, parts).map { Group(equation: $0, count: $1.count) }
    self.init(id, groups: groups, parts.flatMap { $0 } + others)
  }

  /// Parts that are one equation for several values of its indices.
  package struct Group: Sendable, Hashable {
    /// The equation.
    package let equation: IndexedEquation
    /// How many parts it takes.
    package let count: Int
  }
}

extension Derivation {
  /// Claims an equation with indices.
  public mutating func claim(
    _ id: String, _ left: Expression, is right: Expression,
    forAll indices: KeyValuePairs<Character, ClosedRange<Int>>, provided condition: Condition? = nil,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    claim(
      Claim(id, [IndexedEquation(left, is: right, for: indices)], provided: condition), file: file, line: line
    )
  }
}
