import NumericCore

/// The parameters that a lecture lists for a quantity: w⁽¹⁾ = {w₀₁, …}, w⁽²⁾ = {w₀, …}.
///
/// The statement holds when the listed names are exactly the weights and biases that the quantity is computed
/// from, each once.
public struct ParameterList: Statement {
  /// The quantity that they decide: the error.
  public let quantity: Expression
  /// The groups, named as the lecture names them.
  public let groups: [Group]

  /// The parameters of one name.
  public struct Group: Hashable, Sendable {
    /// The name.
    public let name: Symbol
    /// What it stands for.
    public let members: [Expression]
  }

  /// Creates the list.
  public init(of quantity: Expression, _ groups: KeyValuePairs<Symbol, [Expression]>) {
    self.init(of: quantity, groups.map { Group(name: $0.key, members: $0.value) })
  }

  init(of quantity: Expression, _ groups: [Group]) {
    self.quantity = quantity
    self.groups = groups
  }

  /// The groups as sets.
  public func text(_ language: Language) -> RichText {
    let sets = groups.map { group -> RichText in "\(group.name) = \(Self.set(group.members))" }
    return sets.dropFirst().reduce(sets[0]) { "\($0), \($1)" }
  }

  /// Defined when the list is complete; else refuted with what is missing and what is too much.
  public func outcome(in study: Study) -> StatementOutcome {
    let derivation = study.derivation
    let listed = groups.flatMap { $0.members.map(\.name) }
    let needed = derivation.quantities.ancestors(of: [quantity.name])
    let parameters = derivation.givens.filter { symbol in
      needed.contains(symbol) && [.weight, .bias].contains(derivation[symbol]!.role)
    }
    if Set(listed) == Set(parameters), listed.count == parameters.count { return StatementOutcome(.defined) }
    var outcome = StatementOutcome(.refuted)
    let right = Self.set(parameters.map { .symbol($0) })
    outcome.corrected = Bilingual(ko: right, en: right)
    return outcome
  }

  private static func set(_ members: [Expression]) -> RichText {
    RichText([
      .typeset(
        unicode: "{\(members.map(\.unicode).joined(separator: ", "))}",
        latex: "\\{\(members.map(\.latex).joined(separator: ", "))\\}")
    ])
  }
}
