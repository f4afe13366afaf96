import NumericCore
import Textbook

/// `--set name=value`: another number in the place of a chapter's given.
package enum GivenOption {
  /// The option.
  package static let set = CommandOption.repeatable(
    "set", "name=value", ko: "주어진 값을 바꾸어 같은 유도를 계산", en: "the same derivation from another given")

  /// The givens that the option replaces; a name may be written as it is printed or spoken: `w1`, `w₁`, `eta`, and a
  /// number as a fraction whose decimals end.
  ///
  /// - Throws: `UsageError` for a name that is no given of the chapter, one that comes twice, and for no number.
  package static func overrides(
    _ arguments: Arguments, of chapter: any Chapter
  ) throws(UsageError) -> [Symbol: PrintedDecimal] {
    let derivation = chapter.derivation()
    var overrides: [Symbol: PrintedDecimal] = [:]
    for (name, text) in try arguments.assignments(of: set) {
      let symbol = try given(name, of: derivation)
      guard overrides[symbol] == nil else { throw .repeated(option: "\(set.name) \(quoted(name))") }
      overrides[symbol] = try GivenNumber.fraction(of: text, for: "--set \(name)")
    }
    return overrides
  }

  /// The given of a name; what is computed is told apart from what is unknown.
  private static func given(_ name: String, of derivation: Derivation) throws(UsageError) -> Symbol {
    let givens = derivation.givens
    if candidates(meantBy: name, among: givens.map(\.name)).isEmpty,
      let computed = candidate(meantBy: name, among: derivation.names.map(\.name))
    {
      let origins = derivation.quantities.origins(of: [Symbol(computed)])
      throw .computed(computed, from: givens.filter(origins.contains).map(\.name))
    }
    return try QuantityName.symbol(name, among: givens)
  }
}

/// A quantity by the name that somebody typed.
package enum QuantityName {
  /// The quantity among some, written as in the derivation, or another way: `dE/dw_5` for `∂E/∂w_5`.
  ///
  /// - Throws: `UsageError.unknown` with the nearest name suggested, `.ambiguous` where it may be one of several.
  package static func symbol(_ name: String, among symbols: [Symbol]) throws(UsageError) -> Symbol {
    let names = symbols.map(\.name)
    let meant = candidates(meantBy: name, among: names)
    if meant.count > 1 { throw .ambiguous(.quantity, name, meant) }
    guard let only = meant.first, let place = names.firstIndex(of: only) else {
      throw .unknown(.quantity, name, among: names)
    }
    return symbols[place]
  }
}
