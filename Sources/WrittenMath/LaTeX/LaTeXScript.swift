/// What a subscript or superscript says, as the text that a name keeps.
enum LaTeXScript {
  /// What stands above a name.
  enum Role: Hashable {
    /// A transpose, behind marks: `[l]T`.
    case transpose(marks: String)
    /// Marks of the name: `(1)`, `[2]`, `+`, `*`, `in`, `t+1`.
    case marks
    /// An exponent.
    case exponent

    /// What a text above a name is.
    init(_ text: String) {
      if text.hasSuffix("T"), text == "T" || "])".contains(text.dropLast().last ?? " ") {
        self = .transpose(marks: String(text.dropLast()))
      } else if let first = text.first, first.isLetter,
        text.allSatisfy({ $0.isLetter || $0.isNumber || "+-,_′*".contains($0) })
      {
        self = .marks
      } else if text.allSatisfy({ "+*′".contains($0) }) || text == "-" {
        self = .marks
      } else if let first = text.first, "([".contains(first), Self.isLabelled(text) {
        self = .marks
      } else {
        self = .exponent
      }
    }

    /// Whether a text is labels in brackets with signs behind them, `(b)+`, `(1)^(10)`, and no formula.
    private static func isLabelled(_ text: String) -> Bool {
      var open = 0
      for character in text {
        if "([".contains(character) {
          open += 1
        } else if ")]".contains(character) {
          open -= 1
        } else if open == 0, !"+*′^".contains(character), !character.isLetter {
          return false
        }
      }
      return open == 0
    }
  }

  /// The characters that some nodes are; nil where they build something up.
  static func text(of nodes: [LaTeXNode]) -> String? {
    var text = ""
    var rest = nodes[...]
    while let node = rest.popFirst() {
      switch node {
      case .block: return nil
      case .group(let inner, _):
        guard let part = self.text(of: inner) else { return nil }
        text += part
      case .token(let token):
        switch token.kind {
        case .letter(let letter): text.append(letter)
        case .digit(let digit): text.append(digit)
        case .word(let word), .text(let word): text += word
        case .sign("−"):
          // By itself it is a mark; between letters and digits, a minus as people type it.
          let isAlone =
            text.last.map { "([".contains($0) } ?? true && rest.first?.sign.map { ")]".contains($0) } ?? false
          text += isAlone && !text.isEmpty ? "−" : "-"
        case .sign("⊤"): text += "T"
        case .sign(let sign) where "+*()[]′=,;/_:×·".contains(sign): text.append(sign)
        case .superscript: text += "^"
        case .subscript: text += "_"
        case .command(let accent):
          guard let mark = LaTeXVocabulary.accents[accent], let next = rest.popFirst(),
            let letter = self.text(of: [next]), letter.count == 1
          else { return nil }
          text += letter + String(mark)
        case .wide: break
        default: return nil
        }
      }
    }
    return text
  }
}
