/// Cuts LaTeX math into tokens; spaces that only part letters are dropped.
struct LaTeXLexer {
  private let text: String
  private let end: String.Index
  private var place: String.Index
  private var tokens: [LaTeXToken] = []

  /// How many bytes of UTF-8 one formula has at most.
  static let longest = 50_000

  /// The tokens of the math in a range.
  static func tokens(of range: Range<String.Index>, in text: String) throws(Fault) -> [LaTeXToken] {
    guard text.utf8.distance(from: range.lowerBound, to: range.upperBound) <= longest else {
      throw Fault(
        at: range, ko: "수식이 너무 깁니다. \(longest)바이트까지 읽습니다",
        en: "the formula is too long: at most \(longest) bytes are read")
    }
    var lexer = LaTeXLexer(text: text, end: range.upperBound, place: range.lowerBound)
    while lexer.place < lexer.end { try lexer.next() }
    return lexer.tokens
  }

  private init(text: String, end: String.Index, place: String.Index) {
    self.text = text
    self.end = end
    self.place = place
  }

  private var character: Character? { place < end ? text[place] : nil }

  private mutating func add(_ kind: LaTeXToken.Kind, from start: String.Index) {
    tokens.append(LaTeXToken(kind: kind, range: start..<place))
  }

  private mutating func next() throws(Fault) {
    let start = place
    let character = text[place]
    place = text.index(after: place)
    switch character {
    case "\\": try macro(from: start)
    case "{": add(.open, from: start)
    case "}": add(.close, from: start)
    case "^": add(.superscript, from: start)
    case "_": add(.subscript, from: start)
    case "&": add(.ampersand, from: start)
    case "~": break
    case "%": skip { !$0.isNewline }
    case ".": add(isDigit(at: place) || isDigitLast(before: start) ? .digit(".") : .sign("."), from: start)
    case "0"..."9" where character.isASCII: add(.digit(character), from: start)
    case _ where character.isWhitespace: break
    case _ where LaTeXVocabulary.typed[character] != nil:
      add(.sign(LaTeXVocabulary.typed[character]!), from: start)
    case _ where LaTeXVocabulary.plain.contains(character): add(.sign(character), from: start)
    case _ where character.isLetter && character.unicodeScalars.allSatisfy({ $0.value < 0x1100 }):
      add(.letter(character), from: start)
    case _ where character.isLetter:
      throw Fault(
        at: start..<place, ko: "수식 안의 말은 \\text{…} 안에 쓰세요",
        en: "words in a formula belong into \\text{…}")
    default:
      throw Fault(
        at: start..<place, ko: "‘\(character)’는 수식에서 읽지 않는 글자입니다",
        en: "“\(character)” is no character of a formula")
    }
  }

  private mutating func skip(while condition: (Character) -> Bool) {
    while let character, condition(character) { place = text.index(after: place) }
  }

  private func isDigit(at place: String.Index) -> Bool {
    place < end && text[place].isASCII && text[place].isNumber
  }

  private func isDigitLast(before place: String.Index) -> Bool {
    if let last = tokens.last, case .digit(let digit) = last.kind {
      digit != "." && last.range.upperBound == place
    } else {
      false
    }
  }

  // MARK: - Macros

  private mutating func macro(from start: String.Index) throws(Fault) {
    let nameStart = place
    skip { $0.isASCII && $0.isLetter }
    if place == nameStart {
      guard let sign = character else {
        throw Fault(
          at: start..<place, ko: "\\ 뒤에 매크로 이름이 있어야 합니다", en: "a macro's name was expected after \\")
      }
      place = text.index(after: place)
      if sign == "\\" { return rowEnd(from: start) }
      return try named(String(sign), from: start)
    }
    try named(String(text[nameStart..<place]), from: start)
  }

  /// The end of a row, with the distance to the next in brackets: `\\[0.5em]`.
  private mutating func rowEnd(from start: String.Index) {
    let rest = text[place..<end]
    if rest.first == "[", let close = rest.prefix(12).firstIndex(of: "]") {
      let length = rest[rest.index(after: rest.startIndex)..<close]
      if length.first.map({ "0123456789.-".contains($0) }) == true, length.last?.isLetter == true {
        place = text.index(after: close)
      }
    }
    add(.rowEnd, from: start)
  }

  private mutating func named(_ name: String, from start: String.Index) throws(Fault) {
    typealias Words = LaTeXVocabulary
    if let letter = Words.letters[name] { return add(.letter(letter), from: start) }
    if let sign = Words.signs[name] { return add(.sign(sign), from: start) }
    if Words.thinSpaces.contains(name) || name.first?.isWhitespace == true { return }
    if Words.textStyles.contains(name) {
      let content = try raw(after: name, from: start)
      return add(.text(content.trimmed), from: start)
    }
    if Words.nameStyles.contains(name) { return try styled(name, from: start) }
    switch name {
    case "quad", "qquad": add(.wide, from: start)
    case "hspace", "hskip":
      _ = try raw(after: name, from: start)
      add(.wide, from: start)
    case "begin": add(.begin(try raw(after: name, from: start)), from: start)
    case "end": add(.end(try raw(after: name, from: start)), from: start)
    case "left": add(.left(try delimiter(after: name, from: start)), from: start)
    case "right": add(.right(try delimiter(after: name, from: start)), from: start)
    case "textcolor", "color": _ = try raw(after: name, from: start)
    case _ where Words.functions[name] != nil || Words.accents[name] != nil || Words.builders.contains(name):
      add(.command(name), from: start)
    default: throw unknown(name, at: start..<place)
    }
  }

  /// A name in a style: `\mathit{out}`, `\mathbf x`. What holds macros is read as if it had no style.
  private mutating func styled(_ name: String, from start: String.Index) throws(Fault) {
    let before = place
    skip(while: \.isWhitespace)
    guard character == "{" else {
      guard character?.isLetter == true || character == "\\" else { throw missingGroup(name, from: start) }
      guard character != "\\" else { return }
      let letter = text[place]
      place = text.index(after: place)
      return add(.word(String(letter)), from: start)
    }
    let content = try raw(after: name, from: start)
    if content.contains(where: { "\\{}_^".contains($0) }) {
      place = before
    } else {
      add(.word(content.trimmed), from: start)
    }
  }

  /// The text of the group that must follow a macro, as it stands.
  private mutating func raw(after name: String, from start: String.Index) throws(Fault) -> String {
    skip(while: \.isWhitespace)
    guard character == "{" else { throw missingGroup(name, from: start) }
    let open = place
    var depth = 0
    while let character {
      place = text.index(after: place)
      if character == "{" { depth += 1 } else if character == "}" { depth -= 1 }
      if depth == 0 { return String(text[text.index(after: open)..<text.index(before: place)]) }
    }
    throw Fault(at: open..<text.index(after: open), ko: "이 {를 닫는 }가 없습니다", en: "this { is not closed")
  }

  private func missingGroup(_ name: String, from start: String.Index) -> Fault {
    Fault(at: start..<place, ko: "\\\(name) 뒤에 {…}가 있어야 합니다", en: "{…} was expected after \\\(name)")
  }

  /// What `\left` and `\right` stand before.
  private mutating func delimiter(after name: String, from start: String.Index) throws(Fault) -> Character {
    skip(while: \.isWhitespace)
    if let character {
      place = text.index(after: place)
      if "()[]|./<>".contains(character) { return character }
      if character == "\\" {
        let nameStart = place
        skip { $0.isASCII && $0.isLetter }
        if place == nameStart, place < end { place = text.index(after: place) }
        switch text[nameStart..<place] {
        case "{", "lbrace": return "{"
        case "}", "rbrace": return "}"
        case "|", "vert", "Vert": return "|"
        default: break
        }
      }
    }
    throw Fault(
      at: start..<place, ko: "\\\(name) 뒤에 ( [ \\{ | . 가운데 하나가 있어야 합니다",
      en: "one of ( [ \\{ | . was expected after \\\(name)")
  }

  private func unknown(_ name: String, at range: Range<String.Index>) -> Fault {
    guard let near = LaTeXVocabulary.nearest(to: name) else {
      return Fault(at: range, ko: "\\\(name): 읽지 않는 매크로입니다", en: "\\\(name) is no macro that is read")
    }
    return Fault(
      at: range, ko: "\\\(name): 읽지 않는 매크로입니다. \\\(near)인가요?",
      en: "\\\(name) is no macro that is read; did you mean \\\(near)?")
  }
}

extension String {
  /// The text without the spaces around it.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
