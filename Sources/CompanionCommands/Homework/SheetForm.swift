import CompanionCLI
import Homework
import Textbook

/// A form in which sheets are written.
enum SheetForm: String, CaseIterable {
  case markdown, json, csv, html

  /// The forms that are written where none is asked for: those that can be filled in and read back.
  private static let usual: [SheetForm] = [.markdown, .json, .csv]

  /// How the file's name ends.
  var ending: String { self == .markdown ? "md" : rawValue }

  /// The sheet in this form.
  func text(of sheet: Sheet, _ worksheet: Worksheet, _ language: Language) -> String {
    switch self {
    case .markdown: sheet.markdown(of: worksheet, language: language)
    case .json: sheet.json
    case .csv: sheet.csv
    case .html: sheet.html(of: worksheet, language: language)
    }
  }

  /// The forms named in a list with commas, each once.
  ///
  /// - Throws: `UsageError` for a name that is none.
  static func forms(named names: String?, by option: CommandOption) throws(UsageError) -> [SheetForm] {
    guard let names else { return usual }
    var forms: [SheetForm] = []
    for name in names.split(separator: ",", omittingEmptySubsequences: false) {
      guard let form = SheetForm(rawValue: String(name)) else {
        let known = allCases.map(\.rawValue).joined(separator: ", ")
        throw UsageError.invalidValue(
          of: option.name, value: names,
          expected: Bilingual(ko: "쉼표로 이은 형식: \(known)", en: "a list, with commas, of \(known)"))
      }
      if !forms.contains(form) { forms.append(form) }
    }
    return forms
  }
}
