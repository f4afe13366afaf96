import NumericCore

/// The names that a page's script writes, each once, in MathML.
struct NameList {
  private var names: [Symbol] = []
  private var numbers: [Symbol: Int] = [:]

  /// The number of a name in the list.
  mutating func number(of symbol: Symbol) -> JSON {
    if let number = numbers[symbol] { return .number(number) }
    numbers[symbol] = names.count
    names.append(symbol)
    return .number(names.count - 1)
  }

  /// The list.
  var json: JSON { .array(names.map { .string($0.mathML) }) }
}
