import NumericCore

/// A piece of a formula in plain text.
struct Token: Sendable {
  /// What it is.
  enum Kind: Hashable, Sendable {
    /// A number, as it is written.
    case number(Substring)
    /// Letters and what belongs to them: a name without its superscript.
    case word(Substring)
    /// A sign of one character.
    case sign(Character)
    /// Two points: `1..4`.
    case range
    /// Three points.
    case dots

    /// Whether it is a word.
    var isWord: Bool { if case .word = self { true } else { false } }
  }

  let kind: Kind
  let range: Range<String.Index>
  /// Whether a space stands before it.
  let isApart: Bool
}

/// Takes a formula apart into tokens: the one place where the characters of plain text are read.
struct Tokens {
  private let text: Substring
  private var index: String.Index

  private init(_ text: Substring) {
    self.text = text
    index = text.startIndex
  }

  /// The tokens of a text, in order.
  static func of(_ text: Substring) throws(Fault) -> [Token] {
    var reader = Tokens(text)
    var tokens: [Token] = []
    while let token = try reader.next() { tokens.append(token) }
    return tokens
  }

  /// Signs that may be typed otherwise, by the sign that they are read as.
  private static let spellings: [Character: Character] = [
    "−": "-", "–": "-", "∙": "·", "⋅": "·", "∗": "*", "∕": "/", "÷": "/", "⊗": "×",
  ]
  /// Signs that have a meaning in formulas.
  private static let signs: Set<Character> = Set("+-*/·×⊙^()[]{},=≈≠<>≤≥←→:∂√|;Σ∑")

  private mutating func next() throws(Fault) -> Token? {
    let start = index
    while let character = current {
      if character == "#" {
        // A comment: the rest of the line.
        while let character = current, !character.isNewline { advance() }
      } else if character.isWhitespace {
        advance()
      } else {
        break
      }
    }
    let isApart = index != start
    guard let character = current else { return nil }
    let first = index
    let kind = try kind(from: character)
    return Token(kind: kind, range: first..<index, isApart: isApart)
  }

  private mutating func kind(from character: Character) throws(Fault) -> Token.Kind {
    if character.isASCII, character.isNumber { return number() }
    if character == "." {
      if text[index...].hasPrefix("...") { return skip(3, .dots) }
      if text[index...].hasPrefix("..") { return skip(2, .range) }
      if let next = self.character(after: index), next.isASCII, next.isNumber { return number() }
    }
    if character == "…" { return skip(1, .dots) }
    // What adds up over an index is a sign, all other Greek letters are names.
    if character.isLetter, Self.isPart(character) { return .word(word()) }
    let sign = Self.spellings[character] ?? character
    if Self.signs.contains(sign) || Superscript.characters[character] != nil || "'′½¼".contains(character) {
      return skip(1, .sign(sign))
    }
    throw strange(character)
  }

  private mutating func skip(_ count: Int, _ kind: Token.Kind) -> Token.Kind {
    for _ in 0..<count { advance() }
    return kind
  }

  /// Digits with a point, and an exponent.
  private mutating func number() -> Token.Kind {
    let start = index
    func isDigit(_ character: Character?) -> Bool { character.map { $0.isASCII && $0.isNumber } ?? false }
    while isDigit(current) { advance() }
    if current == ".", isDigit(self.character(after: index)) {
      advance()
      while isDigit(current) { advance() }
    }
    if current == "e" || current == "E" {
      var end = text.index(after: index)
      if end < text.endIndex, "+-−".contains(text[end]) { end = text.index(after: end) }
      if end < text.endIndex, isDigit(text[end]) {
        index = end
        while isDigit(current) { advance() }
      }
    }
    return .number(text[start..<index])
  }

  /// Letters and digits, and a subscript.
  private mutating func word() -> Substring {
    let start = index
    while let character = current, Self.isPart(character) { advance() }
    while current == "_", let next = character(after: index) {
      if next == "{", let close = text[index...].firstIndex(of: "}") {
        index = text.index(after: close)
      } else if Self.isPart(next) {
        advance()
        while let character = current, Self.isPart(character) { advance() }
      } else {
        break
      }
    }
    return text[start..<index]
  }

  private static func isPart(_ character: Character) -> Bool {
    guard Superscript.characters[character] == nil else { return false }
    return character.isLetter && character != "Σ" || character.isASCII && character.isNumber
      || Subscript.digits[character] != nil
  }

  private var current: Character? { index < text.endIndex ? text[index] : nil }

  private func character(after index: String.Index) -> Character? {
    let next = text.index(after: index)
    return next < text.endIndex ? text[next] : nil
  }

  private mutating func advance() { index = text.index(after: index) }

  // MARK: - What is no sign of a formula

  /// Signs of other keyboards, each with the one that was meant.
  private static let lookalikes: [Character: Character] = [
    "，": ",", "（": "(", "）": ")", "［": "[", "］": "]", "＝": "=", "＋": "+", "－": "-", "＊": "*", "／": "/",
    "．": ".", "：": ":", "、": ",", "；": ";", "’": "'", "‘": "'", "＾": "^", "＿": "_",
  ]

  private func strange(_ character: Character) -> Fault {
    let range = index..<text.index(after: index)
    let shown = character.asShown
    if let meant = Self.lookalikes[character] {
      return Fault(
        at: range, ko: "'\(shown)': 식의 기호가 아닙니다. 대신 쓸 기호: '\(meant)'",
        en: "'\(shown)' is not the sign of a formula; write '\(meant)'")
    }
    if character.isNumber {
      return Fault(
        at: range, ko: "'\(shown)': 숫자는 0–9로 쓰세요", en: "'\(shown)' is no digit of a number here; write 0 to 9"
      )
    }
    return Fault(at: range, ko: "'\(shown)': 식에 쓸 수 없는 문자입니다", en: "'\(shown)' has no meaning in a formula")
  }
}

extension Character {
  /// The character as a message may show it: a control character as its number.
  var asShown: String {
    unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
        scalar.escaped(asASCII: true)
      default: String(scalar)
      }
    }.joined()
  }
}

/// Digits below the line.
enum Subscript {
  static let digits: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("₀₁₂₃₄₅₆₇₈₉", "0123456789"))
}

/// Characters above the line.
enum Superscript {
  static let characters: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ᵀ", "0123456789+-()T"))
}
