import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Homework
@testable import companion

@Suite("What stands on a sheet", .tags(.grader), .inTurn)
struct SheetTextTests {
  @Test(
    "Every quantity in a question is given, asked, or stated, itself or one like it",
    arguments: Sheets.chapters)
  func formulas(chapter: String) throws {
    let worksheet = try #require(Sheets.worksheet(chapter))
    let (shown, areMore) = worksheet.unasked
    let asked = worksheet.steps.map(\.symbol)
    let known = Set(worksheet.givens + asked + shown)
    let kinds = Set((asked + shown).map(\.kind))
    for symbol in asked + shown {
      if case .partial? = worksheet.scheme.derivation[symbol]?.definition { continue }
      for needed in worksheet.scheme.derivation.formula(of: symbol)?.symbols ?? []
      where !known.contains(needed) {
        if case .partial? = worksheet.scheme.derivation[needed]?.definition { continue }
        #expect(areMore && kinds.contains(needed.kind), "\(needed) in \(symbol)")
      }
    }
  }

  @Test("The formulas between the steps are stated", arguments: Language.allCases)
  func between(language: Language) throws {
    let worksheet = try #require(Sheets.worksheet("one-one-one-network"))
    let sheet = try worksheet.sheet(for: "a", seed: Sheets.seed)
    let text = sheet.markdown(of: worksheet, language: language)
    #expect(text.contains("y = s_2 \\\\\nw_1^{(2)} = w_1^{+} \\\\\ny^{(2)} = s_2^{(2)}"))
  }

  @Test("Rows in another order are marked the same; a row with a changed name or worth, too")
  func order() throws {
    let worksheet = try #require(Sheets.worksheet("one-one-one-network"))
    let marker = Sheets.marker()
    var sheet = try InboxFolder.worked(worksheet, "a", slips: 2)
    let record = marker.mark(Array(sheet.json.utf8), name: "a")
    #expect(record.points == record.maxPoints - 2)
    sheet.steps.reverse()
    for index in sheet.steps.indices {
      sheet.steps[index].points = 100
      sheet.steps[index].quantity = "E"
    }
    #expect(marker.mark(Array(sheet.json.utf8), name: "a") == record)
    #expect(marker.mark(Array(sheet.csv.utf8), name: "a") == record)
    let rows = sheet.markdown(of: worksheet, language: .ko)
    let table = rows.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains("$`") }
    #expect(table.count == worksheet.steps.count)
    #expect(marker.mark(Array(rows.utf8), name: "a") == record)
  }
}
