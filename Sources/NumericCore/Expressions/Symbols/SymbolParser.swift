/// Takes names apart: the one place where their characters are read.
struct SymbolParser {
  private var rest: Substring

  /// A derivative of a derivative of a derivative is as deep as a name goes; strangers' names may try more.
  private static let deepest = 3

  /// What a name is made of. Every text is a name: what is no derivative is a word with its scripts.
  static func parts(of name: String) -> Symbol.Parts {
    var parser = SymbolParser(rest: name[...])
    if let derivative = parser.derivative(depth: 1, before: []), parser.rest.isEmpty { return derivative }
    return named(name[...])
  }

  // MARK: - Derivatives

  /// `∂E/∂w`, or `(∂E/∂w)^+`.
  private mutating func derivative(depth: Int, before signs: [Character]) -> Symbol.Parts? {
    guard depth <= Self.deepest else { return nil }
    let isMarked = take("(")
    guard let character = rest.first, let sign = Symbol.Derivative.Sign(rawValue: character) else {
      return nil
    }
    rest.removeFirst()
    guard let output = symbol(depth: depth, before: signs + [character], inParentheses: isMarked),
      take("/"), take(character),
      let variable = symbol(depth: depth, before: signs, inParentheses: isMarked)
    else { return nil }
    let stem = Symbol.Parts.Stem.derivative(Symbol.Derivative(sign, of: output, by: variable))
    guard isMarked else { return Symbol.Parts(stem) }
    guard take(")"), take("^") else { return nil }
    return Symbol.Parts(stem, superscript: Self.marks(in: word(before: signs, inParentheses: false)))
  }

  /// What a derivative is of or by, up to the next of some signs of differentiation.
  private mutating func symbol(depth: Int, before signs: [Character], inParentheses: Bool) -> Symbol? {
    var inner = self
    if let parts = inner.derivative(depth: depth + 1, before: signs), inner.isAtEnd(signs, inParentheses) {
      rest = inner.rest
      return Symbol(parts)
    }
    let word = word(before: signs, inParentheses: inParentheses)
    return word.isEmpty ? nil : Symbol(Self.named(word))
  }

  /// The text up to the next of some signs of differentiation, or to the parenthesis that closes what is around it.
  private mutating func word(before signs: [Character], inParentheses: Bool) -> Substring {
    let start = rest
    var open = 0
    while let character = rest.first {
      if open == 0, isAtEnd(signs, inParentheses) { break }
      if character == "(" { open += 1 } else if character == ")", open > 0 { open -= 1 }
      rest.removeFirst()
    }
    return start[..<rest.startIndex]
  }

  private func isAtEnd(_ signs: [Character], _ inParentheses: Bool) -> Bool {
    guard let character = rest.first else { return true }
    if character == ")" { return inParentheses }
    return character == "/" && rest.dropFirst().first.map(signs.contains) ?? false
  }

  private mutating func take(_ character: Character) -> Bool {
    guard rest.first == character else { return false }
    rest.removeFirst()
    return true
  }

  // MARK: - Words with scripts

  /// A word with its scripts, in either order; a `_` in a subscript stays in it, and a `^` in a superscript.
  private static func named(_ name: Substring) -> Symbol.Parts {
    let base = name.prefix { $0 != "_" && $0 != "^" }
    var (lower, upper) = ("", "")
    var rest = name[base.endIndex...]
    while let mark = rest.first {
      rest.removeFirst()
      if mark == "_" {
        let script = rest.prefix { $0 != "^" }
        lower = String(script)
        rest = rest[script.endIndex...]
      } else {
        let script = rest.prefix { $0 != "_" || !lower.isEmpty }
        upper += (upper.isEmpty ? "" : "^") + script
        rest = rest[script.endIndex...]
      }
    }
    return Symbol.Parts(.named(String(base), subscript: lower), superscript: marks(in: upper[...]))
  }

  private static func marks(in text: Substring) -> [Symbol.Mark] {
    var marks: [Symbol.Mark] = []
    var word = ""
    var rest = text
    func flush() {
      if !word.isEmpty { marks.append(.word(word)) }
      word = ""
    }
    while let character = rest.first {
      if let (mark, end) = mark(at: rest) {
        // The `^` that a label has to itself is no part of what is before it.
        if case .label = mark, word.last == "^" { word.removeLast() }
        flush()
        marks.append(mark)
        rest = rest[end...]
      } else {
        word.append(character)
        rest.removeFirst()
      }
    }
    flush()
    return marks
  }

  /// The mark that a text begins with, and where it ends; nil where a word goes on.
  private static func mark(at text: Substring) -> (Symbol.Mark, end: Substring.Index)? {
    let next = text.index(after: text.startIndex)
    func closed(by bracket: Character) -> (content: String, end: Substring.Index)? {
      text[next...].firstIndex(of: bracket).map { (String(text[next..<$0]), text.index(after: $0)) }
    }
    switch text.first {
    case "+": return (.updated, next)
    case "*": return (.star, next)
    case "′": return (.prime, next)
    case "(": return closed(by: ")").map { (.label($0.content), $0.end) }
    case "[": return closed(by: "]").map { (.layer($0.content), $0.end) }
    default: return nil
    }
  }
}
