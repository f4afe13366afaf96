import NumericCore

extension Expression {
  /// The formula with printed symbols read as what they are meant to be.
  ///
  /// Under a Σ the general term is read, so that a reading may bring in the index of the sum: t_n read as t_nk.
  package func read(as reading: [Symbol: Expression]) -> Expression {
    guard !reading.isEmpty else { return self }
    return rewriting { part in
      if case .symbol(let symbol) = part { reading[symbol] } else { nil }
    }
  }
}
