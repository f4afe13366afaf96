import NumericCore

extension Symbol {
  /// The quantity's name as an identifier: `w_1`, `dE_dw_1` for ∂E/∂w_1, `w_1_new` for w_1^+, `eta` for η.
  public var swiftName: String {
    var marks = parts.superscript
    // What is new is said last, and once.
    let isUpdated = marks.last == .updated
    if isUpdated { marks.removeLast() }
    let stem =
      switch parts.stem {
      case .named(let base, let lower): [base.identifier, lower.identifier]
      case .derivative(let derivative):
        ["d\(derivative.output.swiftName)", "d\(derivative.variable.swiftName)"]
      }
    let words = stem + marks.map(\.identifier) + (isUpdated ? ["new"] : [])
    return words.filter { !$0.isEmpty }.joined(separator: "_")
  }
}

extension Symbol.Mark {
  /// The mark in letters and digits.
  fileprivate var identifier: String {
    switch self {
    case .label(let text), .layer(let text), .word(let text): text.identifier
    case .updated: ""
    case .star: "star"
    case .prime: "Prime"
    }
  }
}

extension String {
  /// The text in ASCII letters and digits, with `_` for whatever is between them.
  fileprivate var identifier: String {
    var words = ""
    for character in self {
      if let word = Self.letters[character] {
        words += word
      } else if character.isASCII, character.isLetter || character.isNumber {
        words.append(character)
      } else if !words.hasSuffix("_"), !words.isEmpty {
        words += "_"
      }
    }
    while words.hasSuffix("_") { words.removeLast() }
    return words
  }

  /// Letters that a keyboard may not have, and marks that stand for a word.
  private static let letters: [Character: String] = [
    "η": "eta", "α": "alpha", "γ": "gamma", "δ": "delta", "ε": "epsilon", "θ": "theta", "σ": "sigma",
    "ŷ": "yHat", "ŵ": "wHat", "Ẽ": "ETilde", "*": "star", "′": "Prime",
  ]
}
