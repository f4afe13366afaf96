import NumericCore

/// A stretch of a typeset name: letters on the line, below it or above it.
struct TextRun: Hashable {
  /// Where letters stand.
  enum Script: Hashable {
    case line, lower, upper
  }

  let text: String
  let script: Script
  let isItalic: Bool
}

extension Symbol {
  /// The name as it is typeset: letters of variables in italics, digits and signs upright, indices lowered or raised.
  var runs: [TextRun] {
    var runs: [TextRun] = []
    switch parts.stem {
    case .named(let base, let lower):
      runs = TextRun.letters(base, .line) + TextRun.index(lower)
    case .derivative(let derivative):
      let sign = TextRun(text: String(derivative.sign.rawValue), script: .line, isItalic: false)
      let slash = TextRun(text: "/", script: .line, isItalic: false)
      runs = [sign] + derivative.output.runs + [slash, sign] + derivative.variable.runs
      if !parts.superscript.isEmpty {
        runs =
          [TextRun(text: "(", script: .line, isItalic: false)] + runs
          + [TextRun(text: ")", script: .line, isItalic: false)]
      }
    }
    return runs + parts.superscript.flatMap { TextRun.letters($0.text, .upper) }
  }
}

extension TextRun {
  /// Letters in italics, all else upright.
  fileprivate static func letters(_ text: String, _ script: Script) -> [TextRun] {
    var runs: [TextRun] = []
    for character in text {
      let isItalic = character.isLetter
      if let last = runs.last, last.isItalic == isItalic {
        runs[runs.count - 1] = TextRun(
          text: last.text + String(character), script: script, isItalic: isItalic)
      } else {
        runs.append(TextRun(text: String(character), script: script, isItalic: isItalic))
      }
    }
    return runs
  }

  /// A subscript; a word of three letters or more is upright, as in the text.
  fileprivate static func index(_ text: String) -> [TextRun] {
    if text.count > 2, text.allSatisfy(\.isLetter) {
      return [TextRun(text: text, script: .lower, isItalic: false)]
    }
    return letters(text, .lower)
  }
}
