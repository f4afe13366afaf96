import NumericCore
import Pages
import Textbook

/// What every form of a sheet shows, as blocks and formulas; nothing of it is an answer.
struct SheetParts {
  let sheet: Sheet
  let worksheet: Worksheet
  let language: Language
  let words: SheetWords

  init(_ sheet: Sheet, _ worksheet: Worksheet, _ language: Language) {
    self.sheet = sheet
    self.worksheet = worksheet
    self.language = language
    words = SheetWords(language)
  }

  /// Where the same derivation is found: the chapter, or the command that works the file of notes.
  var origin: String { worksheet.file.map { "companion \($0)" } ?? sheet.chapter }

  /// The conventions that the instructor asked for.
  var conventions: [Block] {
    worksheet.conventions.map { convention in
      .quote(
        "\(strong: InlineText(words.convention)) \(code: convention.name): \(InlineText(convention.meaning[language]))."
      )
    }
  }

  /// What to do.
  func instructions(answersIn place: SheetWords.Place) -> InlineText {
    words.instructions(decimals: sheet.decimals, comma: sheet.decimalComma, answersIn: place)
  }

  /// The student's own numbers.
  var givens: [Formula] {
    sheet.givens.map { Formula(Symbol($0.name), is: Formula(number: $0.value)) }
  }

  /// What the names and the functions on the sheet mean.
  var definitions: [InlineText] {
    let mark = Bilingual(ko: "그림의 ▲: 주어진 값", en: "▲ in the picture: a given value")
    return SheetDefinitions(worksheet, language).items
      + (worksheet.drawings.isEmpty ? [] : [InlineText(mark[language])])
  }

  /// The networks with the student's own numbers.
  var pictures: [NetworkPicture] {
    let numbers = Dictionary(sheet.givens.map { (Symbol($0.name), $0.value) }) { $1 }
    return worksheet.drawings.map { NetworkPicture($0, numbers: numbers) }
  }

  /// The formulas that nobody is asked for.
  var onTheWay: [Block] {
    let unasked = worksheet.unasked
    var blocks: [Block] = []
    if !unasked.shown.isEmpty {
      blocks += [
        .paragraph(InlineText(words.unasked)),
        .formulas(unasked.shown.map { worksheet.formula(of: $0) }, perRow: 1),
      ]
    }
    if unasked.areMore { blocks.append(.paragraph(InlineText(words.likewise))) }
    return blocks
  }
}

extension Worksheet {
  /// At most so many networks are drawn on a sheet.
  private static let mostDrawings = 3

  /// The chapter's networks that show what the sheet is about: those with the most of it, as long as each adds to
  /// what the others show.
  var drawings: [NetworkDrawing] {
    var open = Set(givens + steps.map(\.symbol))
    var candidates = scheme.derivation.drawings
    var chosen: [NetworkDrawing] = []
    func news(_ drawing: NetworkDrawing) -> Int { open.intersection(drawing.quantities).count }
    while chosen.count < Self.mostDrawings,
      let best = candidates.indices.max(by: { news(candidates[$0]) <= news(candidates[$1]) }),
      news(candidates[best]) > 1
    {
      chosen.append(candidates[best])
      open.subtract(candidates.remove(at: best).quantities)
    }
    return scheme.derivation.drawings.filter(chosen.contains)
  }
}
