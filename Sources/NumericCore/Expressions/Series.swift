/// A sum over an index as a textbook writes it: Σ_k w_kj·δ_k, with its general term.
///
/// The general term's symbols carry the index as a letter in their subscripts. Every computation sees the sum
/// written out, w_1j·δ_1 + w_2j·δ_2; only the printing knows about the Σ.
public struct Series: Hashable, Sendable {
  /// The index, one letter.
  public let index: Character
  /// The index's values, each of one digit.
  public let range: ClosedRange<Int>
  /// The term, with the index as a letter.
  public let general: Expression
  /// The sum written out.
  public let sum: Expression

  /// Creates the sum of a general term.
  ///
  /// - Precondition: the values have one digit, so that `w_kj` stays readable as `w_12`; no Σ inside has the same
  ///   index.
  init(over index: Character, _ range: ClosedRange<Int>, _ general: Expression) {
    precondition(0 <= range.lowerBound && range.upperBound <= 9, "an index of more than one digit")
    self.index = index
    self.range = range
    self.general = general
    let terms = range.map { general.replacing(index, by: $0) }
    sum = terms.dropFirst().reduce(terms[0]) { $0 + $1 }
  }
}

/// The sum of a general term over an index: `sum(over: "k", 1...2, w_kj * δ_k)`.
public func sum(over index: Character, _ range: ClosedRange<Int>, _ general: Expression) -> Expression {
  .series(Series(over: index, range, general))
}

extension Expression {
  /// The formula for one value of an index: w_kj·h_j becomes w_2j·h_j where k is 2.
  ///
  /// Only the letters in subscripts are indices. A Σ inside stays one.
  public func replacing(_ index: Character, by value: Int) -> Expression {
    rewriting { part in
      switch part {
      case .symbol(let symbol): .symbol(symbol.replacing(index, by: value))
      case .series(let series):
        if series.index == index { preconditionFailure("\(index) is the index of a sum inside") } else { nil }
      default: nil
      }
    }
  }
}

extension Symbol {
  /// The name with an index's value in place of its letter, in subscripts: `∂E/∂w_kj` becomes `∂E/∂w_2j`.
  public func replacing(_ index: Character, by value: Int) -> Symbol {
    mapping(subscript: { lower in
      lower.contains(index) ? lower.map { $0 == index ? "\(value)" : "\($0)" }.joined() : lower
    })
  }
}
