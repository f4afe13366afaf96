import NumericCore

/// Writes LaTeX in letters, where letters can say it: ∂E/∂w, σ(z), w₁, e⁻ˣ.
struct PassageMath {
  /// How long a formula may be to be set; a longer one is no formula.
  static let longest = 4_000
  private static let deepest = 24

  /// The formula in letters, rows on lines; as it was typed where letters don't do.
  static func unicode(_ latex: String) -> String {
    let typed = latex.split(separator: "\n").map { $0.trimmed }.filter { !$0.isEmpty }.joined(separator: "\n")
    guard latex.utf8.count <= longest else { return typed }
    var writer = PassageMath(rest: latex[...])
    guard let written = try? writer.row(), writer.rest.isEmpty else { return typed }
    return written.split(separator: "\n").map { String($0.trimmed) }.joined(separator: "\n")
  }

  private struct NotInLetters: Error {}

  private var rest: Substring
  private var depth = 0

  private init(rest: Substring) { self.rest = rest }

  // MARK: - Rows

  /// What stands up to the brace, the `\end` or the end that closes it.
  private mutating func row() throws -> String {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw NotInLetters() }
    var row = ""
    while let next = rest.first, next != "}", !isAtEnd { add(try element(after: row), to: &row) }
    return row
  }

  private var isAtEnd: Bool {
    let command = rest.dropFirst().prefix { $0.isASCII && $0.isLetter }
    return rest.first == "\\" && command == "end"
  }

  private mutating func element(after row: String) throws -> String {
    if rest.first == "{" { return try group() }
    let next = rest.removeFirst()
    switch next {
    case "\\": return try command(after: row)
    case "_": return UnicodeScript.subscript(try script()).parenthesisedScript
    case "^":
      let script = try script()
      return script.allSatisfy { $0 == "′" } || script == "∘"
        ? script : UnicodeScript.superscript(script.replacing("⊤", with: "T")).parenthesisedScript
    case "'": return "′"
    case "&": return ""
    case "~", " ", "\n": return " "
    case "-": return sign("−", after: row)
    case "+", "=", "<", ">": return sign(String(next), after: row)
    default: return String(next)
    }
  }

  /// Adds an element; spaces in a row are one, and none stands at its beginning, inside a
  /// parenthesis or beside a dot.
  private func add(_ element: String, to row: inout String) {
    if let first = element.first, ")],·".contains(first) {
      while row.last == " " { row.removeLast() }
    }
    let isGap = row.last.map { " \n(·".contains($0) } ?? true
    row += isGap ? String(element.drop { $0 == " " }) : element
  }

  /// A sign between two terms with spaces around it; in front of a term with none.
  private func sign(_ sign: String, after row: String) -> String {
    let last = row.last { $0 != " " }
    let isInFront = "−+".contains(sign) && (last == nil || "(=+−[,·×\n<>≈".contains(last!))
    return isInFront ? sign : " \(sign) "
  }

  /// What stands between braces, or the one sign that stands without.
  private mutating func group() throws -> String {
    rest = rest.drop { $0 == " " }
    guard let next = rest.first else { throw NotInLetters() }
    guard next == "{" else {
      guard !"}^_&".contains(next) else { throw NotInLetters() }
      return try element(after: "")
    }
    rest.removeFirst()
    let inside = try row()
    guard rest.popFirst() == "}" else { throw NotInLetters() }
    return inside
  }

  private mutating func script() throws -> String {
    let script = try group()
    guard !script.contains("\n") else { throw NotInLetters() }
    return script.filter { $0 != " " }
  }

  /// The letters between braces as they are.
  private mutating func word() throws -> String {
    guard rest.first == "{", let end = rest.firstIndex(of: "}") else { throw NotInLetters() }
    let word = rest.dropFirst()[..<end]
    guard !word.contains("\\"), !word.contains("{") else { throw NotInLetters() }
    rest = rest[end...].dropFirst()
    return String(word)
  }

  // MARK: - Commands

  private mutating func command(after row: String) throws -> String {
    let name = String(rest.prefix { $0.isASCII && $0.isLetter })
    guard !name.isEmpty else {
      guard let sign = rest.popFirst() else { throw NotInLetters() }
      if sign == "\\" { return "\n" }
      if let space = [",": " ", ":": " ", ";": " ", " ": " ", "!": ""][sign] { return space }
      guard "{}_%#&$".contains(sign) else { throw NotInLetters() }
      return String(sign)
    }
    rest = rest.dropFirst(name.count).drop { $0 == " " }
    if let macro = TeXMacro(rawValue: name), let letter = Self.letters[macro] { return String(letter) }
    if let sign = Self.signs[name] { return sign }
    if let relation = Self.relations[name] { return sign(relation, after: row) }
    if let accent = Self.accents[name] {
      let letter = try group()
      guard letter.count == 1 else { throw NotInLetters() }
      return letter + accent
    }
    if Self.functions.contains(name) {
      let isCalled = rest.isEmpty || "([_^".contains(rest.first!) || rest.hasPrefix("\\left")
      let isFirst = row.last.map { " (+−=/·".contains($0) } ?? true
      return (isFirst ? "" : " ") + name + (isCalled ? "" : " ")
    }
    switch name {
    case "frac", "dfrac", "tfrac":
      let (above, below) = (try group(), try group())
      return "\(above.asFactor)/\(below.asFactor)"
    case "sqrt": return "√" + (try group()).asFactor
    case "text", "mathrm", "mathit", "textrm", "operatorname", "mathsf": return try word()
    case "mathbf", "boldsymbol", "vec", "bm": return try group()
    case "left", "right":
      if rest.first == "." { rest.removeFirst() }
      return ""
    case "begin": return try environment()
    default: throw NotInLetters()
    }
  }

  private mutating func environment() throws -> String {
    let name = try word()
    let inside = try row()
    guard rest.hasPrefix("\\end") else { throw NotInLetters() }
    rest = rest.dropFirst("\\end".count)
    guard try word() == name else { throw NotInLetters() }
    guard ["aligned", "align", "align*", "gathered", "gather", "split", "equation"].contains(name) else {
      throw NotInLetters()
    }
    return inside
  }

  private static let letters = Dictionary(uniqueKeysWithValues: LaTeXName.greek.map { ($1, $0) })

  private static let signs = [
    "partial": "∂", "cdot": "·", "odot": "⊙", "infty": "∞", "ldots": "…", "cdots": "⋯",
    "dots": "…",
    "top": "⊤", "prime": "′", "sum": "∑", "prod": "∏", "int": "∫", "quad": "  ", "qquad": "    ", "ell": "ℓ",
    "lvert": "|", "rvert": "|", "mid": "|", "displaystyle": "", "circ": "∘",
  ]

  private static let relations = [
    "times": "×", "approx": "≈", "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "ne": "≠", "neq": "≠",
    "to": "→",
    "rightarrow": "→",
    "leftarrow": "←", "gets": "←", "Rightarrow": "⇒", "implies": "⇒", "iff": "⇔", "in": "∈", "pm": "±",
    "equiv": "≡",
    "sim": "∼", "propto": "∝", "ll": "≪", "gg": "≫",
  ]

  private static let accents = [
    "hat": "\u{302}", "bar": "\u{304}", "tilde": "\u{303}", "dot": "\u{307}", "widehat": "\u{302}",
  ]

  private static let functions: Set<String> = [
    "exp", "log", "ln", "sin", "cos", "tan", "tanh", "sinh", "cosh", "max", "min", "arg", "lim",
  ]
}

extension String {
  /// The text as a factor or as one side of a fraction: in parentheses where it is a sum or a quotient.
  fileprivate var asFactor: String {
    let isWhole = hasPrefix("(") && hasSuffix(")") && dropFirst().dropLast().allSatisfy { !"()".contains($0) }
    return !isWhole && contains { " +−/·×=".contains($0) } ? "(\(self))" : self
  }

  /// A script that has no letters of its own stands in parentheses behind its sign, so that its end is seen.
  fileprivate var parenthesisedScript: String {
    guard let sign = first, "_^".contains(sign), count > 2 else { return self }
    return "\(sign)(\(dropFirst()))"
  }
}
