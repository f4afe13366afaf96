import NumericCore

extension Symbol {
  /// The quantity's name as an identifier: `w_1`, `dE_dw_1` for ∂E/∂w_1, `w_1_new` for w_1^+, `eta` for η.
  public var swiftName: String { Self.swiftName(of: name) }

  private static func swiftName(of name: String) -> String {
    if name.hasPrefix("∂"), let slash = name.firstIndex(of: "/") {
      let above = name[..<slash].dropFirst()
      let below = name[slash...].dropFirst(2)
      return "d\(swiftName(of: String(above)))_d\(swiftName(of: String(below)))"
    }
    var body = name
    var ending = ""
    if body.hasSuffix("+") {
      body.removeLast()
      ending = "_new"
    }
    var words = ""
    for character in body {
      if let word = letters[character] {
        words += word
      } else if character.isASCII, character.isLetter || character.isNumber {
        words.append(character)
      } else if !words.hasSuffix("_"), !words.isEmpty {
        words += "_"
      }
    }
    while words.hasSuffix("_") { words.removeLast() }
    return words + ending
  }

  /// Letters that a keyboard may not have, and marks that stand for a word.
  private static let letters: [Character: String] = [
    "η": "eta", "α": "alpha", "γ": "gamma", "δ": "delta", "ε": "epsilon", "θ": "theta", "σ": "sigma",
    "ŷ": "yHat", "ŵ": "wHat", "Ẽ": "ETilde", "*": "star", "′": "Prime",
  ]
}
