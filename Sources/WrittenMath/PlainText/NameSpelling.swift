import NumericCore

/// Names as a plain keyboard has them, and as the book spells them.
public enum NameSpelling {
  /// The symbol of a word: `w1`, `w₁`, `w_1` and `w_{1}` are one, and `eta` is η.
  ///
  /// Digits at the end of a word are its subscript; those between letters stay where they are.
  public static func symbol(of word: some StringProtocol) -> Symbol {
    var base = ""
    var lower = ""
    var rest = Substring(word)
    while let character = rest.first, character != "_", Subscript.digits[character] == nil {
      base.append(character)
      rest.removeFirst()
    }
    for character in rest where !"{} ".contains(character) {
      if character == "_", lower.isEmpty { continue }
      lower.append(Subscript.digits[character] ?? character)
    }
    if lower.isEmpty {
      let digits = base.reversed().prefix { $0.isASCII && $0.isNumber }.count
      lower = String(base.suffix(digits))
      base.removeLast(digits)
    }
    base = letters[base] ?? base
    return Symbol(lower.isEmpty ? base : "\(base)_\(letters[lower] ?? lower)")
  }

  /// Whether a word is a Greek letter's name, with or without a subscript.
  static func isGreek(_ word: Substring) -> Bool {
    letters[String(word.prefix { $0.isASCII && $0.isLetter })] != nil
  }

  /// Greek letters by their names in English.
  private static let letters: [String: String] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "zeta": "ζ", "eta": "η",
    "theta": "θ", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ",
    "sigma": "σ", "tau": "τ", "phi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω", "Delta": "Δ",
    "Gamma": "Γ", "Omega": "Ω", "Phi": "Φ", "Psi": "Ψ", "Theta": "Θ", "Lambda": "Λ",
  ]
}

/// The functions that a formula may call, in the book's spelling.
public enum FunctionName {
  /// The function of a word; nil where it names none.
  public static func of(_ word: some StringProtocol) -> String? { spellings[String(word)] }

  /// Every spelling, for suggestions.
  public static var all: [String] { spellings.keys.sorted() }

  /// Whether a function may stand before its argument without parentheses: `ln p`.
  static func isPrefix(_ name: String) -> Bool { !["softmax", "sum", "conv"].contains(name) }

  private static let spellings: [String: String] = [
    "sigmoid": "σ", "σ": "σ", "sigma": "σ", "logistic": "σ", "tanh": "tanh", "relu": "ReLU", "ReLU": "ReLU",
    "Relu": "ReLU", "step": "step", "exp": "exp", "ln": "log", "log": "log", "sqrt": "sqrt", "√": "sqrt",
    "sin": "sin", "cos": "cos", "softmax": "softmax", "Softmax": "softmax", "sum": "sum", "conv": "conv",
  ]
}
