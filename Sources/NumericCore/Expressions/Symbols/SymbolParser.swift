/// Takes names apart: the one place where their characters are read.
struct SymbolParser {
  private var rest: Substring

  /// How often a derivative may be of another. Strangers' names may try more, and are words then.
  private static let deepest = 8
  /// How many bytes of UTF-8 the name of a derivative has at most.
  private static let longest = 256

  /// What a name is made of. Every text is a name: what is no derivative is a word with its scripts.
  static func parts(of name: String) -> Symbol.Parts {
    guard name.utf8.count <= longest, name.utf8.contains(UInt8(ascii: "/")) else { return named(name[...]) }
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

  // These read bytes: what separates the parts is ASCII, but for the prime.

  /// A word with its scripts, in either order; a `_` in a subscript stays in it, and a `^` in a superscript.
  private static func named(_ name: Substring) -> Symbol.Parts {
    let utf8 = name.utf8
    let end = utf8.firstIndex { $0 == underscore || $0 == caret } ?? utf8.endIndex
    guard end < utf8.endIndex else { return Symbol.Parts(.named(String(name), subscript: "")) }
    var lower = ""
    var upper: Substring = ""
    var rest = utf8[end...]
    while let mark = rest.popFirst() {
      if mark == underscore {
        let script = rest.prefix { $0 != caret }
        lower = String(Substring(script))
        rest = rest[script.endIndex...]
      } else {
        let script = lower.isEmpty ? rest.prefix { $0 != underscore } : rest
        upper = upper.isEmpty ? Substring(script) : "\(upper)^\(Substring(script))"
        rest = rest[script.endIndex...]
      }
    }
    return Symbol.Parts(.named(String(name[..<end]), subscript: lower), superscript: marks(in: upper))
  }

  private static func marks(in text: Substring) -> [Symbol.Mark] {
    var marks: [Symbol.Mark] = []
    var word = text.utf8.prefix(0)
    var rest = text.utf8
    func flush() {
      if !word.isEmpty { marks.append(.word(String(Substring(word)))) }
    }
    while let byte = rest.first {
      // A parenthesis goes on with a word: in(2). The `^` that a label has to itself is no part of what is before it.
      let isInWord = byte == openParenthesis && !word.isEmpty && word.last != caret
      if !isInWord, let (mark, end) = mark(at: rest) {
        if case .label = mark, !word.isEmpty { word.removeLast() }
        flush()
        marks.append(mark)
        rest = rest[end...]
        word = rest.prefix(0)
      } else {
        rest = rest.dropFirst()
        word = text.utf8[word.startIndex..<rest.startIndex]
      }
    }
    flush()
    return marks
  }

  /// The mark that a text begins with, and where it ends; nil where a word goes on.
  private static func mark(at text: Substring.UTF8View) -> (Symbol.Mark, end: Substring.Index)? {
    let next = text.index(after: text.startIndex)
    func closed(by bracket: UInt8) -> (content: String, end: Substring.Index)? {
      text[next...].firstIndex(of: bracket).map {
        (String(Substring(text[next..<$0])), text.index(after: $0))
      }
    }
    switch text.first {
    case UInt8(ascii: "+"): return (.updated, next)
    case UInt8(ascii: "*"): return (.star, next)
    case prime.first where text.starts(with: prime):
      return (.prime, text.index(text.startIndex, offsetBy: prime.count))
    case openParenthesis: return closed(by: UInt8(ascii: ")")).map { (.label($0.content), $0.end) }
    case UInt8(ascii: "["): return closed(by: UInt8(ascii: "]")).map { (.layer($0.content), $0.end) }
    default: return nil
    }
  }

  private static let underscore = UInt8(ascii: "_")
  private static let caret = UInt8(ascii: "^")
  private static let openParenthesis = UInt8(ascii: "(")
  private static let prime = "′".utf8
}
