/// Formulas that are one formula with the numbers 1, 2, …, N put in: t⁽¹⁾ − y⁽¹⁾, t⁽²⁾ − y⁽²⁾, …
///
/// The number is a superscript in parentheses, the mark of a row of data. Such formulas are read as one, and
/// their sum as Σ.
public struct IndexedFamily: Sendable {
  /// The formula with n in place of the number.
  public let member: Expression
  /// How many formulas there are.
  public let count: Int

  /// The formula that all of these are; nil where they are not, are fewer than four, or mention no number.
  public init?(_ formulas: [Expression]) {
    guard formulas.count >= 4, let first = formulas.first else { return nil }
    let member = first.renumbered(1)
    guard member != first,
      formulas.indices.dropFirst().allSatisfy({ formulas[$0].renumbered($0 + 1) == member })
    else { return nil }
    self.member = member
    count = formulas.count
  }
}

extension Expression {
  /// The formula with n in place of a row's number.
  fileprivate func renumbered(_ number: Int) -> Expression {
    substituting { symbol in
      let renumbered = symbol.mapping(mark: { $0 == .label("\(number)") ? .label("n") : $0 })
      return renumbered == symbol ? nil : .symbol(renumbered)
    }
  }
}
