/// Macros whose first characters were lost, as a program loses them that takes `\\f` for a form feed and `\\r` for a
/// line's end.
enum LaTeXDamage {
  /// What is left of a macro, and the macro.
  private static let lost = [
    "rac": "frac", "ightarrow": "rightarrow", "egin": "begin", "imes": "times", "heta": "theta",
    "abla": "nabla",
    "lpha": "alpha", "pprox": "approx", "artial": "partial", "elta": "delta",
  ]

  /// The first word that is what is left of a macro; nil where there is none.
  static func first(in tokens: [LaTeXToken]) -> Fault? {
    var rest = tokens[...]
    while let token = rest.first {
      rest.removeFirst()
      guard case .letter(let letter) = token.kind, letter.isASCII else { continue }
      var (word, end) = (String(letter), token.range.upperBound)
      while let next = rest.first, case .letter(let more) = next.kind, more.isASCII,
        next.range.lowerBound == end
      {
        word.append(more)
        end = next.range.upperBound
        rest.removeFirst()
      }
      if let macro = lost[word] {
        return Fault(
          at: token.range.lowerBound..<end, ko: "‘\(word)’: 앞이 잘린 매크로로 보입니다: \\\(macro)",
          en: "“\(word)” looks like \\\(macro) with its beginning lost")
      }
    }
    return nil
  }
}
