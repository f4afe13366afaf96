/// The letters and words of a symbol's name in LaTeX's math mode.
package enum LaTeXName {
  package static let greek: [Character: TeXMacro] = [
    "α": .alpha, "β": .beta, "γ": .gamma, "δ": .delta, "ε": .varepsilon, "ζ": .zeta, "η": .eta, "θ": .theta,
    "ι": .iota, "κ": .kappa, "λ": .lambda, "μ": .mu, "ν": .nu, "ξ": .xi, "π": .pi, "ρ": .rho, "σ": .sigma,
    "τ": .tau, "φ": .varphi, "χ": .chi, "ψ": .psi, "ω": .omega, "Γ": .Gamma, "Δ": .Delta, "Θ": .Theta,
    "Λ": .Lambda, "Σ": .Sigma, "Φ": .Phi, "Ψ": .Psi, "Ω": .Omega, "∇": .nabla, "ϕ": .phi, "ϵ": .epsilon,
  ]

  /// The letter and LaTeX accent of an accented letter; a character equals its decomposed form.
  static let accented: [Character: (letter: Character, command: TeXMacro)] = {
    let accents: [(mark: String, command: TeXMacro)] = [
      ("\u{302}", .hat), ("\u{304}", .bar), ("\u{303}", .tilde), ("\u{307}", .dot),
    ]
    var table: [Character: (Character, TeXMacro)] = [:]
    for letter in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZαβγδεζηθλμρσφω" {
      for accent in accents { table[Character("\(letter)\(accent.mark)")] = (letter, accent.command) }
    }
    return table
  }()

  /// The base of a name: one letter as it is, a word in `\mathit`, other scripts in `\text`.
  static func base(_ text: String) -> String {
    let stem = text.prefix { $0 != "'" && $0 != "′" }
    let primes = String(repeating: "'", count: text.count - stem.count)
    if stem.count <= 1 { return letters(String(stem)) + primes }
    let word = stem.allSatisfy(\.isASCII) ? "\(TeXMacro.mathit){\(stem)}" : self.word(String(stem))
    return word + primes
  }

  /// A subscript: bare when it is one character, a word of three letters or more upright.
  static func `subscript`(_ text: String) -> String {
    if text.count == 1, text.allSatisfy(\.isASCII) { return text }
    if text.count > 2, text.allSatisfy({ $0.isASCII && $0.isLetter }) {
      return "{\(TeXMacro.mathrm){\(text)}}"
    }
    return "{\(letters(text))}"
  }

  /// Each character in math mode, Greek and accented letters as commands.
  static func letters(_ text: String) -> String {
    var result = ""
    for character in text {
      let piece = letter(character)
      // A command ends where the next letter would run into it.
      if result.last?.isLetter == true, result.contains("\\"), piece.first?.isLetter == true { result += " " }
      result += piece
    }
    return result
  }

  private static func word(_ text: String) -> String {
    let isMath = text.allSatisfy { $0.isASCII || greek[$0] != nil || accented[$0] != nil }
    return isMath ? letters(text) : "\(TeXMacro.text){\(text)}"
  }

  private static func letter(_ character: Character) -> String {
    // Nabla stands before what it differentiates, a letter mostly.
    if let command = greek[character] { return command == .nabla ? "\(command) " : "\(command)" }
    if let (letter, command) = accented[character] {
      return "\(command){\(greek[letter]?.description ?? String(letter))}"
    }
    switch character {
    case "−": return "-"
    case "′": return "'"
    case "_", "%", "#", "&", "$": return "\\\(character)"
    default:
      return character.isASCII || !character.isLetter ? String(character) : "\(TeXMacro.text){\(character)}"
    }
  }
}
