import Seeds
import Textbook

extension Worksheet {
  /// What tells the formulas of one file of notes from those of another: eight letters; nil for a chapter of the book.
  ///
  /// It covers what is asked and all that this is computed from, and neither the words nor the numbers of the file: a
  /// sheet has its own numbers. Letters alone, since a spreadsheet takes `1e234567` for a number.
  var fingerprint: String? {
    guard file != nil else { return nil }
    let (derivation, asked) = (scheme.derivation, steps.map(\.symbol))
    let needed = derivation.quantities.ancestors(of: asked).union(asked)
    let lines = derivation.names.filter(needed.contains).map { name in
      "\(name.name) = \(derivation.formula(of: name)?.unicode ?? "given")\n"
    }
    let letters = Array("abcdefghijklmnop")
    let hash = SHA256.hash(Array(lines.joined().utf8)).prefix(4)
    return String(hash.flatMap { [letters[Int($0 >> 4)], letters[Int($0 & 15)]] })
  }
}
