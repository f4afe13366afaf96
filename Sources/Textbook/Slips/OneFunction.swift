import NumericCore

extension Quantities {
  /// Whether two derivations give a quantity by one function of some known quantities, proved by its normal form.
  ///
  /// Two slips that do are one for that quantity, whatever the numbers. False where no proof is found.
  package func isOneFunction(_ symbol: Symbol, in other: Quantities, of known: Set<Symbol>) -> Bool {
    guard let own = writtenOut(symbol, from: known), let theirs = other.writtenOut(symbol, from: known) else {
      return false
    }
    return own == theirs || own.isIdentical(to: theirs) == .proved
  }

  /// A quantity's formula written out down to what is known.
  private func writtenOut(_ symbol: Symbol, from known: Set<Symbol>) -> Expression? {
    formula(of: symbol).flatMap { unfolded($0, completely: true, keeping: known) }
  }
}
