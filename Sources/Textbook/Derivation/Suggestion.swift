import Foundation

/// Returns the candidate that was most likely meant by a mistyped name, or nil when none is near.
///
/// In order: a candidate that is the same name written another way (`w1` or `W₁` for `w_1`, `eta` for `η`,
/// `OneOneOneNetwork` for `one-one-one-network`); the candidate of least edit distance, at most a third of
/// the name's length (and at least 1); the shortest candidate that starts with the name, from three letters.
/// Among equals the first wins.
package func suggestion(for name: String, among candidates: [String]) -> String? {
  let folded = foldedName(name)
  guard !folded.isEmpty else { return nil }
  let entries = candidates.map { (name: $0, folded: foldedName($0)) }
  if let same = entries.first(where: { $0.folded == folded }) { return same.name }
  let near =
    entries
    .map { (name: $0.name, distance: editDistance(folded, $0.folded)) }
    .min { $0.distance < $1.distance }
  // One edit turns any one-letter name into any other, so it says nothing about what was meant.
  let limit = folded.count == 1 ? 0 : max(1, folded.count / 3)
  if let near, near.distance <= limit { return near.name }
  guard folded.count >= 3 else { return nil }
  return entries.filter { $0.folded.hasPrefix(folded) }.min { $0.folded.count < $1.folded.count }?.name
}

/// Returns the candidate that a name stands for: the name itself, or the one candidate that is the same name written
/// another way (`w1` or `W₁` for `w_1`, `eta` for `η`, `dE/dw_5` for `∂E/∂w_5`). Nil where there are none or several.
package func candidate(meantBy name: String, among candidates: [String]) -> String? {
  let meant = candidates.isEmpty ? [] : Textbook.candidates(meantBy: name, among: candidates)
  return meant.count == 1 ? meant[0] : nil
}

/// Returns the candidates that a name may stand for: the name itself alone, else those that are the same name written
/// another way; those in the same case alone, where there are any.
package func candidates(meantBy name: String, among candidates: [String]) -> [String] {
  if candidates.contains(name) { return [name] }
  let typed = typedName(name)
  let sameCase = candidates.filter { typedName($0) == typed }
  if !sameCase.isEmpty { return sameCase }
  let folded = foldedName(name)
  return candidates.filter { foldedName($0) == folded }
}

/// Returns the Damerau-Levenshtein distance of two names: the least number of letters to insert, delete,
/// replace, or swap with a neighbour.
///
/// The restricted form (optimal string alignment): no stretch is edited twice.
///
/// - Complexity: O(*n* · *m*) in the two lengths; lengths past 64 are cut there, so no input is slow.
package func editDistance(_ first: String, _ second: String) -> Int {
  let a = Array(first.prefix(64))
  let b = Array(second.prefix(64))
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var least = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, beforeLast[j - 1] + 1) }
      row.append(least)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}

/// The name without case, separators and scripts, its Greek letters spelt out and ∂ as d.
private func foldedName(_ name: String) -> String {
  typedName(name.precomposedStringWithCompatibilityMapping.lowercased())
}

/// The name as a plain keyboard has it: without separators and scripts, its Greek letters and hats spelt out and ∂ as d.
///
/// `w1` for `w_1`, `x1(2)` for `x_1^(2)`, `Wo1` for `W_o1`, `eta` for `η`, `yhat` for `ŷ`, `dE/dw5` for `∂E/∂w_5`.
package func typedName(_ name: String) -> String {
  spelt(name.precomposedStringWithCompatibilityMapping.filter { !"_^- {}".contains($0) })
}

/// A text as it is searched: without case and scripts, its Greek letters spelt out, ∂ as d and a hyphen as a space.
package func foldedText(_ text: String) -> String {
  spelt(
    text.precomposedStringWithCompatibilityMapping.lowercased()
      .replacing("-", with: " ").filter { !"_^{}".contains($0) })
}

private func spelt(_ text: String) -> String {
  text.allSatisfy(\.isASCII) ? text : text.map { greekNames[$0] ?? withHat($0) ?? String($0) }.joined()
}

/// `yhat` for a letter with a circumflex; nil for any other.
private func withHat(_ character: Character) -> String? {
  let parts = String(character).decomposedStringWithCanonicalMapping.unicodeScalars
  guard parts.count == 2, parts.last == "\u{302}", let letter = parts.first else { return nil }
  return "\(letter)hat"
}

private let greekNames: [Character: String] = [
  "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta",
  "θ": "theta", "λ": "lambda", "μ": "mu", "π": "pi", "ρ": "rho", "σ": "sigma", "τ": "tau", "φ": "phi",
  "ψ": "psi", "ω": "omega", "∂": "d",
]
