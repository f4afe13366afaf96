import NumericCore

/// A sheet that went through a spreadsheet: its numbers are the same, but written otherwise.
///
/// 0.50 comes back as 0.5, the id 00123 as 123, and a sign that the encoding lacks as a question mark. The code covers
/// the text as it was handed out, so that is put back, number for number: the values stay what the sheet says.
extension Sheet {
  /// The sheets that this one may have been: with the student's id as it stands, then with each other id that a
  /// spreadsheet would show so.
  ///
  /// - Parameters:
  ///   - model: The givens of any sheet of the same chapter and conventions, for their names and decimals.
  ///   - asked: The names of what that asks for.
  ///   - ids: The ids of the class, where they are known.
  func respelled(like model: [Given], asking asked: [String], ids: [String]) -> [Sheet] {
    guard givens.count == model.count else { return [] }
    var sheet = self
    sheet.givens = zip(model, givens).map { model, given in
      Given(name: model.name, value: Self.respelled(given.value, like: model.value))
    }
    if stepsInOrder.map(\.number) == Array(1...max(asked.count, 1)) {
      sheet.steps = zip(stepsInOrder, asked).map { row, name in
        Row(number: row.number, quantity: name, points: row.points, answer: row.answer)
      }
    }
    return Self.ids(shownAs: student, among: ids).map { id in
      var own = sheet
      own.student = id
      return own
    }
  }

  /// A number with as many decimals as another one; a text that is none, or that has more, stays.
  private static func respelled(_ text: String, like model: String) -> String {
    // What CP949 lacks, as the minus sign, comes back as a question mark.
    let signed = text.hasPrefix("?") ? "−" + text.dropFirst() : text
    guard let number = PrintedDecimal(signed), let decimals = PrintedDecimal(model)?.decimals else {
      return text
    }
    let written = PrintedDecimal.rounding(number.value, decimals: decimals)
    return written.value == number.value ? written.typeset : text
  }

  /// Longer ids than this lose no zeros.
  private static let longestNumber = 16

  /// The ids that a spreadsheet may show as a text: itself; of a number those with zeros before it; and of the class
  /// those that are this number, to the digits shown.
  private static func ids(shownAs text: String, among ids: [String]) -> [String] {
    guard PrintedDecimal(text) != nil else { return [text] }
    let isWhole = text.utf8.allSatisfy { (48...57).contains($0) }
    let padded =
      isWhole && text.count < longestNumber
      ? (text.count...longestNumber).map { String(repeating: "0", count: $0 - text.count) + text } : [text]
    return padded + ids.filter { isShown(text, for: $0) }
  }

  /// No spreadsheet shows a number longer than this, in bytes: `-1.23456789012345E+308`.
  private static let longestShown = 22
  /// The fewest digits that are shown of a number, in a narrow column: `1.23E+15`. Fewer would let a code be guessed.
  private static let fewestShown = 3

  /// Whether a spreadsheet may show a text of digits so: `1.23457E+15` for 1234567890123456.
  static func isShown(_ text: String, for original: String) -> Bool {
    // A student can write anything here, and each id of the class is compared with it.
    guard text.utf8.count <= longestShown else { return false }
    let parts = text.split(omittingEmptySubsequences: false) { "eE".contains($0) }
    guard parts.count == 2, parts[1].utf8.count <= "+308".utf8.count,
      parts[0].count(where: \.isNumber) >= fewestShown, let shown = PrintedDecimal(text)?.value,
      let value = PrintedDecimal(original)?.value, let exponent = value.decimalExponent
    else { return false }
    let digits = parts[0].count(where: \.isNumber)
    return (value - shown).magnitude <= .powerOfTen(exponent + 1 - digits) / Rational(2)
  }
}
