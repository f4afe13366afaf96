import NumericCore

/// Reads the LaTeX of this book's formulas as MathML.
///
/// Not TeX: only what the macros of ``TeXMacro`` can say, as ``Expression/latex``, matrices, and the chapters' own
/// formulas use them. An expression needs no reader; it is printed as MathML by itself.
struct LaTeXReader {
  /// The formula in MathML, without the `math` element around it; nil where it says something else.
  static func mathML(_ latex: String) -> String? {
    var reader = LaTeXReader(latex)
    guard let row = try? reader.row(), reader.tokens.isEmpty else { return nil }
    return row.joined()
  }

  /// How many groups may stand in each other: a formula may be a stranger's.
  private static let deepest = 50

  private enum Token: Equatable {
    case command(String)
    case number(String)
    case character(Character)
  }

  private struct Unreadable: Error {}

  private var tokens: ArraySlice<Token>
  private var depth = 0

  private init(_ latex: String) {
    var tokens: [Token] = []
    var rest = latex[...]
    while let character = rest.popFirst() {
      if character == "\\" {
        let name = rest.prefix { $0.isASCII && $0.isLetter }
        let command = name.isEmpty ? rest.prefix(1) : name
        rest = rest.dropFirst(command.count)
        tokens.append(.command(String(command)))
      } else if character.isASCII, character.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." }
        // A full stop behind the number ends a sentence.
        let kept = digits.last == "." ? digits.dropLast() : digits
        rest = rest.dropFirst(kept.count)
        tokens.append(.number(String(character) + kept))
      } else {
        tokens.append(.character(character))
      }
    }
    self.tokens = tokens[...]
  }

  // MARK: - Rows

  /// The elements up to what closes the group, the cell or the parenthesis that they are in.
  private mutating func row(inFences: Bool = false) throws -> [String] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw Unreadable() }
    var row: [String] = []
    while let token = tokens.first {
      switch token {
      case .character("}"), .character("&"), .command("\\"), .command("right"), .command("end"): return row
      case .character(")"), .character("]"):
        if inFences { return row }
        tokens.removeFirst()
        row.append(MathML.closing(token == .character(")") ? ")" : "]"))
      case .character("("), .character("["):
        let group = try fenced()
        // A prime is no exponent of it.
        row += tokens.first == .character("'") ? group : try scripted(group)
      case .character(" "), .character("\n"): tokens.removeFirst()
      case .character("-"):
        tokens.removeFirst()
        row.append(isSignNext(after: row) ? MathML.minus : MathML.sign("−"))
      case .command("sum"):
        tokens.removeFirst()
        row.append(try sum())
      default:
        let element = try atom()
        row += try scripted([element])
        if isFunction(element, token), tokens.first == .character("(") { row.append(MathML.sign("\u{2061}")) }
      }
    }
    return row
  }

  /// Whether a minus is the sign of what follows: at the beginning, and behind another sign.
  private func isSignNext(after row: [String]) -> Bool {
    guard let last = row.last else { return true }
    if last.hasPrefix("<munder") { return true }
    if last == MathML.closing(")") { return false }
    return last.hasPrefix("<mo") && !last.hasPrefix("<mo form=\"postfix\"") && !last.hasPrefix("<mover")
  }

  private func isFunction(_ element: String, _ token: Token) -> Bool {
    switch token {
    case .command("exp"), .command("log"), .command("sin"), .command("cos"), .command("tanh"),
      .command("mathrm"):
      true
    case .command("sigma"): element == MathML.identifier("σ")
    default: false
    }
  }

  /// What stands between two parentheses or brackets, with them.
  private mutating func fenced() throws -> [String] {
    let open = tokens.removeFirst()
    let isRound = open == .character("(")
    let inside = try row(inFences: true)
    guard tokens.popFirst() == .character(isRound ? ")" : "]") else { throw Unreadable() }
    return [MathML.opening(isRound ? "(" : "[")] + inside + [MathML.closing(isRound ? ")" : "]")]
  }

  /// The elements with what is written below and above them; several are then one base.
  private mutating func scripted(_ base: [String]) throws -> [String] {
    var (lower, upper) = ("", "")
    while let token = tokens.first {
      if token == .character("_"), lower.isEmpty {
        lower = try script()
      } else if token == .character("^"), upper.isEmpty || upper == MathML.sign("′") {
        upper += try script()
      } else if token == .character("'") {
        tokens.removeFirst()
        upper += MathML.sign("′")
      } else {
        break
      }
    }
    let one = base.joined()
    switch (lower.isEmpty, upper.isEmpty) {
    case (true, true): return base
    case (false, true): return [MathML.built("msub", one, lower)]
    case (true, false): return [MathML.built("msup", one, upper)]
    case (false, false): return [MathML.built("msubsup", one, lower, upper)]
    }
  }

  private mutating func script() throws -> String {
    tokens.removeFirst()
    // Without braces, a script is a single digit or letter.
    if case .number(let digits)? = tokens.first, digits.count > 1 {
      tokens[tokens.startIndex] = .number(String(digits.dropFirst()))
      return MathML.number(String(digits.prefix(1)))
    }
    return try atom()
  }

  private mutating func sum() throws -> String {
    var (lower, upper) = ("", "")
    if tokens.first == .character("_") { lower = try script() }
    if tokens.first == .character("^") { upper = try script() }
    let sign = MathML.sign("∑")
    if lower.isEmpty { return sign }
    return upper.isEmpty
      ? MathML.built("munder", sign, lower) : MathML.built("munderover", sign, lower, upper)
  }

  /// What stands between braces.
  private mutating func group() throws -> String {
    while tokens.first == .character(" ") { tokens.removeFirst() }
    guard tokens.popFirst() == .character("{") else { throw Unreadable() }
    let inside = try row().joined()
    guard tokens.popFirst() == .character("}") else { throw Unreadable() }
    return inside
  }

  /// The letters between braces as they are.
  private mutating func word() throws -> String {
    guard tokens.popFirst() == .character("{") else { throw Unreadable() }
    var word = ""
    while let token = tokens.popFirst(), token != .character("}") {
      switch token {
      case .character(let character): word.append(character)
      case .number(let digits): word += digits
      case .command(let sign): word += sign
      }
    }
    return word
  }

  // MARK: - Single elements

  private mutating func atom() throws -> String {
    guard let token = tokens.first else { throw Unreadable() }
    if token == .character("{") { return try group() }
    tokens.removeFirst()
    switch token {
    case .number(let digits): return MathML.number(digits)
    case .command(let name): return try element(of: name)
    case .character("'"): return MathML.sign("′")
    case .character(let character):
      guard !"^_}&".contains(character) else { throw Unreadable() }
      return MathMLName.letters(String(character))
    }
  }

  private static let letters = Dictionary(uniqueKeysWithValues: LaTeXName.greek.map { ($1, $0) })

  private static let signs: [TeXMacro: String] = [
    .cdot: "⋅", .cdots: "⋯", .ldots: "…", .times: "×", .odot: "⊙", .top: "⊤", .approx: "≈", .le: "≤",
    .ge: "≥",
    .ne: "≠", .leftarrow: "←",
  ]

  private static let spaces = ["quad": "1em", " ": "0.33em", ",": "0.17em"]

  private mutating func element(of name: String) throws -> String {
    if let width = Self.spaces[name] { return "<mspace width=\"\(width)\"></mspace>" }
    guard let macro = TeXMacro(rawValue: name) else {
      guard ["{", "}", "_", "%", "#", "&", "$"].contains(name) else { throw Unreadable() }
      return name == "{" ? MathML.opening(name) : name == "}" ? MathML.closing(name) : MathML.sign(name)
    }
    if let letter = Self.letters[macro] { return MathMLName.letters(String(letter)) }
    if let sign = Self.signs[macro] { return MathML.sign(sign) }
    if let accent = MathMLName.accents[macro] { return MathML.accented(try group(), accent) }
    switch macro {
    case .partial: return MathML.prefix("∂")
    case .mathit: return MathML.word(try word())
    case .mathrm: return MathML.identifier(try word())
    case .text: return MathML.words(try word())
    case .exp, .log, .sin, .cos, .tanh: return MathML.identifier(name)
    case .frac: return MathML.built("mfrac", try group(), try group())
    case .sqrt: return MathML.built("msqrt", try group())
    case .left: return try builtUp()
    case .begin: return try environment()
    default: throw Unreadable()
    }
  }

  /// What stands between fences that grow with it.
  private mutating func builtUp() throws -> String {
    guard tokens.popFirst() == .character("(") else { throw Unreadable() }
    let inside = try row().joined()
    guard tokens.popFirst() == .command("right"), tokens.popFirst() == .character(")") else {
      throw Unreadable()
    }
    return MathML.fenced("(", inside, ")", isBuiltUp: true)
  }

  /// A matrix, or a formula by cases.
  private mutating func environment() throws -> String {
    let name = try word()
    var rows: [[String]] = [[]]
    while tokens.first != .command("end") {
      rows[rows.count - 1].append(try row().joined())
      switch tokens.first {
      case .character("&"): tokens.removeFirst()
      case .command("\\"):
        tokens.removeFirst()
        skipGap()
        rows.append([])
      case .command("end"): break
      default: throw Unreadable()
      }
    }
    tokens.removeFirst()
    guard try word() == name else { throw Unreadable() }
    switch name {
    case "pmatrix": return MathML.matrix(rows)
    case "cases": return MathML.element("mrow", MathML.sign("{") + MathML.table(rows))
    default: throw Unreadable()
    }
  }

  /// How far a row stands from the next: `[0.5em]`.
  private mutating func skipGap() {
    guard tokens.first == .character("[") else { return }
    tokens = tokens.drop { $0 != .character("]") }.dropFirst()
  }
}
