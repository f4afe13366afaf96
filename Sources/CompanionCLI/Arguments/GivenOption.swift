import NumericCore
import Textbook

/// `--set name=value`: another number in the place of a chapter's given.
package enum GivenOption {
  /// The option.
  package static let set = CommandOption.repeatable(
    "set", "name=value", ko: "주어진 값을 바꾸어 같은 유도를 계산", en: "the same derivation from another given")

  /// The givens that the option replaces; a name may be written as it is printed or spoken: `w1`, `w₁`, `eta`.
  ///
  /// - Throws: `UsageError` for a name that is no given of the chapter, one that comes twice, and for no number.
  package static func overrides(
    _ arguments: Arguments, of chapter: any Chapter
  ) throws(UsageError) -> [Symbol: PrintedDecimal] {
    let derivation = chapter.derivation()
    var overrides: [Symbol: PrintedDecimal] = [:]
    for (name, text) in try arguments.assignments(of: set) {
      let symbol = try QuantityName.symbol(name, among: derivation.givens)
      guard overrides[symbol] == nil else { throw .repeated(option: "\(set.name) \(quoted(name))") }
      overrides[symbol] = try GivenNumber.value(of: text, for: "--set \(name)")
    }
    return overrides
  }
}

/// A quantity by the name that somebody typed.
package enum QuantityName {
  /// The quantity among some, written as in the derivation, or another way: `dE/dw_5` for `∂E/∂w_5`.
  ///
  /// - Throws: `UsageError.unknown` with the nearest name suggested.
  package static func symbol(_ name: String, among symbols: [Symbol]) throws(UsageError) -> Symbol {
    let names = symbols.map(\.name)
    guard let meant = candidate(meantBy: name, among: names), let place = names.firstIndex(of: meant) else {
      throw .unknown(.quantity, name, among: names)
    }
    return symbols[place]
  }
}
