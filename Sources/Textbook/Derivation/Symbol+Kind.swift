import NumericCore

extension Symbol {
  /// The name with # for every number in it: quantities of one kind have one.
  package var kind: Symbol {
    mapping(
      base: \.withoutNumbers, subscript: \.withoutNumbers,
      mark: { mark in
        switch mark {
        case .label(let label): .label(label.withoutNumbers)
        case .layer(let layer): .layer(layer.withoutNumbers)
        case .word(let word): .word(word.withoutNumbers)
        case .updated, .star, .prime: mark
        }
      })
  }
}

extension String {
  /// The text with # for every number in it.
  fileprivate var withoutNumbers: String {
    var text = ""
    for character in self {
      if !character.isASCII || !character.isNumber {
        text.append(character)
      } else if text.last != "#" {
        text.append("#")
      }
    }
    return text
  }
}
