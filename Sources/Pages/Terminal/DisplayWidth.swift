/// Returns how many columns of a terminal a text takes.
///
/// Hangul, Chinese, kana, full-width forms and emoji take two columns, combining marks (σ̂, ŷ) and control
/// characters none, everything else one. Characters whose width Unicode calls ambiguous (σ, ½, ·, ₁) count
/// as one. Colour sequences (`ESC [ … m`) take none.
///
/// Source: Unicode Standard Annex #11, East Asian Width.
public func displayWidth(_ text: some StringProtocol) -> Int {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
  var width = 0
  var (isAfterEscape, isColour) = (false, false)
  for character in String(text) {
    let scalars = character.unicodeScalars
    let first = scalars[scalars.startIndex]
    if isColour {
      isColour = first != "m"
    } else if isAfterEscape, first == "[" {
      (isAfterEscape, isColour) = (false, true)
    } else {
      isAfterEscape = first == "\u{1B}"
      // A cluster of several wide scalars (a family, a flag) is drawn as one.
      width += min(2, scalars.reduce(0) { $0 + $1.columns })
    }
  }
  return width
}

/// Returns a text filled up with spaces to a display width; a text already as wide is returned as it is.
///
/// - Parameters:
///   - text: The text, coloured or not.
///   - width: The columns to fill.
///   - alignedRight: Whether the spaces go before the text.
public func padded(_ text: String, to width: Int, alignedRight: Bool = false) -> String {
  let spaces = String(repeating: " ", count: max(0, width - displayWidth(text)))
  return alignedRight ? spaces + text : text + spaces
}

extension Unicode.Scalar {
  /// The columns that this scalar adds to a character.
  fileprivate var columns: Int {
    // Most letters and signs, without a look into Unicode's tables.
    switch value {
    // Latin and Greek letters, subscripts, arrows and signs of mathematics, lines and plain shapes such as ▲.
    case 0x20..<0x7F, 0x391...0x3C9, 0x2080...0x208E, 0x2190...0x22FF, 0x2500...0x25FC: return 1
    case 0xAC00...0xD7A3: return 2
    default: break
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .lineSeparator, .paragraphSeparator: return 0
    case .format: return value == 0xAD ? 1 : 0  // the soft hyphen is drawn
    default: break
    }
    if Self.joiningJamo.contains(where: { $0.contains(value) }) { return 0 }
    if properties.isEmojiPresentation || Self.wide.contains(where: { $0.contains(value) }) {
      return 2
    }
    return 1
  }

  /// Vowels and final consonants, drawn inside the syllable that their initial consonant opens.
  private static let joiningJamo: [ClosedRange<UInt32>] = [0x1160...0x11FF, 0xD7B0...0xD7FF]

  /// The blocks whose characters are wide (W) or full-width (F).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
    0xFFE0...0xFFE6,
    0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
