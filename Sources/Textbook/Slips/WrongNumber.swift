import NumericCore

/// A number that somebody found for a quantity: what comes out where a slip is made throughout.
///
///     d.wentWrong([WrongNumber(dE[w5], .halfDropped), WrongNumber(dE[w1], .derivativeForgotten, at: [h1, h2])])
public struct WrongNumber: Hashable, Sendable {
  /// The quantity.
  public let quantity: Symbol
  /// The slip.
  public let slip: Slip
  /// The places that it is made in; none stands for wherever it can be made.
  public let places: [Symbol]
  /// What the author says about how to see it.
  public let remark: Bilingual?

  /// Takes the number that a slip gives for a quantity.
  ///
  /// - Parameters:
  ///   - quantity: The quantity.
  ///   - slip: The slip.
  ///   - places: Where the slip is made: the units whose σ′ is forgotten, the quantities that a forgotten path leads
  ///     through, the factors that are left out. Without them it is made wherever it can be.
  ///   - remark: How to see it, where there is more to say than the slip's own hint does.
  ///   - file: The author's file, which a mistake in the names is told with.
  ///   - line: The line of it.
  public init(
    _ quantity: Expression, _ slip: Slip, at places: [Expression] = [], remark: Bilingual? = nil,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    let place = SourceLine(file, line)
    self.init(
      quantity.name(at: place), slip, at: places.map { $0.name(at: place) }, remark: remark)
  }

  init(_ quantity: Symbol, _ slip: Slip, at places: [Symbol], remark: Bilingual?) {
    (self.quantity, self.slip, self.places, self.remark) = (quantity, slip, places, remark)
  }
}

extension Slip: Hashable {
  /// Whether two are the same slip; there is one of each id.
  public static func == (left: Slip, right: Slip) -> Bool { left.id == right.id }
  /// Hashes the id.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Derivation {
  /// Asks what went wrong where somebody found some numbers, as the last thing before the end.
  public mutating func wentWrong(
    _ numbers: [WrongNumber], file: StaticString = #filePath, line: UInt = #line
  ) {
    let place = SourceLine(file, line)
    for number in numbers {
      for name in [number.quantity] + number.places {
        _ = stated(.symbol(name), by: "a wrong number", at: place)
      }
    }
    steps.append(.wentWrong(numbers))
  }
}
