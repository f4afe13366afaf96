import NumericCore

/// The macros that are read, by what they write.
enum LaTeXVocabulary {
  /// Macros that write a letter.
  static let letters: [String: Character] = {
    var table = Dictionary(uniqueKeysWithValues: LaTeXName.greek.map { ($1.rawValue, $0) })
    for (name, letter) in [("Pi", "Π"), ("Xi", "Ξ"), ("Upsilon", "Υ"), ("ell", "ℓ"), ("infty", "∞")] {
      table[name] = Character(letter)
    }
    return table
  }()

  /// Macros that write a sign.
  static let signs: [String: Character] = [
    "partial": "∂", "sum": "∑", "cdot": "·", "times": "×", "ast": "*", "odot": "⊙", "circ": "⊙",
    "le": "≤", "leq": "≤", "leqslant": "≤", "ge": "≥", "geq": "≥", "geqslant": "≥", "ne": "≠", "neq": "≠",
    "lt": "<", "gt": ">", "approx": "≈", "simeq": "≈", "equiv": "=", "triangleq": "=", "doteq": "=",
    "leftarrow": "←", "gets": "←", "coloneqq": "←", "to": "→", "rightarrow": "→", "longrightarrow": "→",
    "mapsto": "→", "propto": "∝", "in": "∈", "Rightarrow": "⇒", "implies": "⇒", "Longrightarrow": "⇒",
    "iff": "⇒", "Leftrightarrow": "⇒", "therefore": "⇒", "because": "⇒", "ldots": "…", "dots": "…",
    "cdots": "…", "vdots": "…", "ddots": "…", "dotsc": "…", "dotsb": "…", "prime": "′", "top": "⊤",
    "intercal": "⊤", "lbrace": "{", "rbrace": "}", "vert": "|", "mid": "|", "_": "_", "%": "%", "#": "#",
    "&": "&", "$": "$", "{": "{", "}": "}", "|": "‖", "colon": ":",
  ]

  /// Signs that people type as they are.
  static let typed: [Character: Character] = [
    "-": "−", "−": "−", "⋅": "·", "∗": "*", "∙": "·", "Σ": "∑", "⇐": "←", "'": "′", "’": "′", "⋯": "…",
  ]

  /// Signs that stand for themselves.
  static let plain: Set<Character> = [
    "+", "·", "×", "*", "⊙", "/", "(", ")", "[", "]", "|", ",", ";", ":", "?", "!", "=", "<", ">", "≤", "≥",
    "≈", "≠", "←", "→", "∝", "∈", "⇒", "…", "∂", "∑", "′",
  ]

  /// Relations, by their sign.
  static let relations: [Character: WrittenChain.Relation] = [
    "=": .equal, "≈": .approximately, "≠": .notEqual, "<": .less, "≤": .lessOrEqual, ">": .greater,
    "≥": .greaterOrEqual, "←": .becomes, "→": .arrow, "∝": .proportional, "∈": .element,
  ]

  /// How a product's sign is written.
  static let products: [Character: Written.Times] = ["·": .dot, "×": .cross, "*": .star, "⊙": .circle]

  /// Functions that have a macro, in the book's spelling.
  static let functions: [String: String] = [
    "exp": "exp", "ln": "log", "log": "log", "sin": "sin", "cos": "cos", "tan": "tan", "tanh": "tanh",
    "max": "max", "min": "min",
  ]

  /// Functions that are written as words, in the book's spelling.
  static let functionWords: [String: String] = [
    "sigmoid": "σ", "Sigmoid": "σ", "sig": "σ", "σ": "σ", "ReLU": "ReLU", "relu": "ReLU", "step": "step",
    "softmax": "softmax", "exp": "exp", "log": "log", "ln": "log", "tanh": "tanh", "sin": "sin", "cos": "cos",
    "sqrt": "sqrt", "max": "max", "min": "min",
  ]

  /// Marks above one letter, by the combining character that they are.
  static let accents: [String: Character] = [
    "hat": "\u{302}", "widehat": "\u{302}", "bar": "\u{304}", "overline": "\u{304}", "tilde": "\u{303}",
    "widetilde": "\u{303}", "dot": "\u{307}", "ddot": "\u{308}", "vec": "\u{20D7}",
  ]

  /// Macros around a name: what they hold is the name.
  static let nameStyles: Set<String> = [
    "mathit", "mathrm", "mathbf", "mathsf", "mathtt", "mathcal", "mathbb", "boldsymbol", "operatorname", "bm",
  ]

  /// Macros around running text.
  static let textStyles: Set<String> = ["text", "textrm", "textbf", "textit", "mbox", "textsf", "texttt"]

  /// Macros that take one or two groups, and what they are said as.
  static let builders: Set<String> = [
    "frac", "dfrac", "tfrac", "sqrt", "overset", "underset", "underbrace", "overbrace", "textcolor", "color",
  ]

  /// Spaces within a formula.
  static let thinSpaces: Set<String> = [
    ",", ";", ":", "!", " ", ">", "thinspace", "limits", "nolimits", "displaystyle", "textstyle", "big",
    "Big",
    "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "biggl", "biggr", "nonumber", "notag",
  ]

  /// Blocks of rows that hold entries.
  static let matrices: Set<String> = ["matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "smallmatrix"]

  /// Blocks of rows that hold statements.
  static let statementBlocks: Set<String> = [
    "aligned", "align", "align*", "split", "gathered", "gather", "gather*", "eqnarray", "eqnarray*",
    "equation",
    "equation*", "alignedat", "multline", "multline*",
  ]

  /// Words that join formulas and are no names.
  static let prose: Set<String> = [
    "where", "if", "for", "otherwise", "and", "or", "with", "when", "else", "so", "then", "thus", "hence",
    "since",
    "let", "is", "by", "from", "to", "at", "in", "by",
  ]

  /// Every macro that is read.
  static let names: Set<String> = Set(letters.keys).union(signs.keys).union(functions.keys).union(
    accents.keys
  )
  .union(nameStyles).union(textStyles).union(builders).union(thinSpaces)
  .union(["left", "right", "begin", "end", "quad", "qquad", "hspace", "mathsf"])

  /// The macro that somebody may have meant: the nearest name, at most two letters away; nil where none is near.
  static func nearest(to name: String) -> String? {
    let near = names.filter { $0.count > 1 && abs($0.count - name.count) <= 2 }
      .map { (name: $0, distance: distance($0, name)) }
      .filter { $0.distance <= min(2, max(1, name.count / 2)) }
    return near.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  }

  /// How many letters must be put in, taken out, changed, or swapped with the next.
  private static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a), Array(b))
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var least = min(rows[i][j + 1], row[j]) + 1
        least = min(least, rows[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, rows[i - 1][j - 1] + 1) }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
