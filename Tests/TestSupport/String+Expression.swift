import NumericCore

extension String {
  /// The quantity of this name, in a formula.
  package var e: Expression { .symbol(Symbol(self)) }
}
