/// The letters and words of a symbol's name in MathML.
package enum MathMLName {
  /// The sign that each of TeX's accents is.
  package static let accents: [TeXMacro: String] = [.hat: "^", .bar: "¯", .tilde: "~", .dot: "˙"]

  /// The base of a name without its primes: one letter, or a word, slanted.
  static func base(_ text: String) -> String {
    if text.count > 1, text.allSatisfy(\.isASCII) { return MathML.word(text) }
    let isMath =
      text.count <= 1
      || text.allSatisfy {
        $0.isASCII || LaTeXName.greek[$0] != nil || LaTeXName.accented[$0] != nil
      }
    return isMath ? letters(text) : MathML.words(text)
  }

  /// A subscript: a word of three letters or more is one, all else letter by letter.
  static func `subscript`(_ text: String) -> String {
    text.count > 2 && text.allSatisfy { $0.isASCII && $0.isLetter }
      ? MathML.identifier(text) : letters(text)
  }

  /// Each letter by itself, digits as numbers, all else as signs.
  package static func letters(_ text: String) -> String {
    var elements: [String] = []
    var rest = text[...]
    while let character = rest.first {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(max(1, digits.count))
      let last = elements.last
      if !digits.isEmpty {
        elements.append(MathML.number(String(digits)))
      } else if "'′".contains(character), let last, !last.hasPrefix("<mo") {
        elements[elements.count - 1] = MathML.built("msup", last, MathML.sign("′"))
      } else if "-−".contains(character), last.map(takesSign) ?? true {
        elements.append(MathML.minus)
      } else {
        elements.append(letter(character))
      }
    }
    return elements.joined()
  }

  /// Whether a minus behind an element is the sign of what follows.
  private static func takesSign(_ element: String) -> Bool {
    element.hasPrefix("<mo form=\"prefix\"") || element == MathML.opening("(")
  }

  private static func letter(_ character: Character) -> String {
    if let (plain, accent) = LaTeXName.accented[character] {
      return MathML.accented(letter(plain), accents[accent]!)
    }
    switch character {
    case "∇": return MathML.prefix("∇")
    // TeX sets Greek capitals upright.
    case "Γ", "Δ", "Θ", "Λ", "Σ", "Φ", "Ψ", "Ω": return "<mi mathvariant=\"normal\">\(character)</mi>"
    case "(", "[": return MathML.opening(String(character))
    case ")", "]": return MathML.closing(String(character))
    case "'", "′": return MathML.sign("′")
    case "-", "−": return MathML.sign("−")
    case _ where character.isLetter:
      return character.isASCII || LaTeXName.greek[character] != nil
        ? MathML.identifier(String(character)) : MathML.words(String(character))
    default: return MathML.sign(String(character))
    }
  }
}
