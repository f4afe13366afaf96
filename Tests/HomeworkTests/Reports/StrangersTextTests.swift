import Foundation
import Files
import TestSupport
import Testing
import Textbook

@testable import Homework

/// A list of nasty texts in every place that a student can write into, through every kind of report.
@Suite("Strangers' text in reports", .tags(.grader), .inTurn)
struct StrangersTextTests {
  /// Every report there is, with what may be in it besides text.
  static let reports: [(name: String, text: @Sendable ([MarkRecord], Language) -> String)] = [
    ("csv", { records, _ in records.map { ClassTable(steps: 6).row(of: $0) }.joined() }),
    (
      "surefire",
      { records, language in records.map { SurefireReport.text(of: $0, language: language) }.joined() }
    ),
    ("json", { records, _ in records.map(\.json).joined(separator: ",\n") }),
    ("junit", { JUnitReportTests.report($0, $1) }),
    ("pages", { records, language in records.map { StudentPage.text(of: $0, language: language) }.joined() }),
    ("gradescope", { records, language in records.map { $0.gradescope(language: language) }.joined() }),
    ("gradescope of all", { MarkRecord.gradescope(of: $0, seconds: 1, language: $1) }),
    ("prairielearn", { records, language in records.map { $0.prairieLearn(language: language) }.joined() }),
    ("summary", { summary(of: $0).markdown($1) }),
    ("picture", { summary(of: $0).svg($1) }),
    ("terminal", { records, language in records.map { MarkText.text(of: $0, language: language) }.joined() }),
    ("terminal's summary", { summary(of: $0).text($1) }),
  ]

  private static func summary(of records: [MarkRecord]) -> ClassSummary {
    var summary = ClassSummary()
    for record in records { summary.add(record) }
    return summary
  }

  @Test(
    "No report moves a cursor, turns the direction of writing, or is endless",
    arguments: reports.map { $0.name }, HostileRecords.texts.indices)
  func harmless(report name: String, text index: Int) throws {
    let report = try #require(Self.reports.first { $0.name == name })
    let text = HostileRecords.texts[index]
    let records = [HostileRecords.record(text), MarkRecord(name: text, problem: .unknownChapter(text))]
    for language in Language.allCases {
      let written = report.text(records, language)
      let bad = written.unicodeScalars.filter(Self.isHarmful)
      #expect(bad.isEmpty, "\(bad.map { String($0.value, radix: 16) })")
      // Six answers, names and messages, each bounded.
      #expect(written.utf8.count < 60_000)
    }
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar != "\n" && scalar != "\r"
    case .format: scalar != "\u{200D}"
    case .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  @Test(
    "What passes for harmless is told from what is not",
    arguments: ["\u{1B}", "\u{7}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{2028}", "\u{E0041}"])
  func mutants(text: String) {
    #expect(text.unicodeScalars.contains(where: Self.isHarmful))
    #expect(!StrangersText(text).shown.unicodeScalars.contains(where: Self.isHarmful))
  }

  /// What Markdown may make of a text, and the text that it must stay.
  static let marked = [
    ("$x$", "&#36;<!-- -->x&#36;<!-- -->"), ("www.example.org", "www\\.example.org"),
    ("WWW.a", "WWW\\.a"), ("http://a.org", "http\\://a.org"), ("@name", "@<!-- -->name"),
    ("a@b.org", "a@<!-- -->b.org"), ("&amp;", "&amp;amp;"), ("<b>", "\\<b\\>"), ("a|b", "a\\|b"),
    ("*a* _b_ `c` ~d~", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~"), ("[a](b)", "\\[a\\](b)"), ("- a", "\\- a"),
    ("+ a", "\\+ a"), ("12. a", "12\\. a"), ("3) a", "3\\) a"), ("0.5", "0.5"), ("−0.5", "−0.5"),
    ("a-b", "a-b"), ("x: y", "x: y"), ("\\", "\\\\"), ("김철수", "김철수"),
  ]

  @Test("Markdown shows what was written", arguments: marked)
  func markdown(text: String, page: String) { #expect(StrangersText(text).markdown == page) }

  @Test(
    "A spreadsheet runs nothing, wherever a field may begin",
    arguments: [
      ("=1+1", "'=1+1"), ("a;=1+1", "a;'=1+1"), ("a; =1", "a; '=1"), (" +1", " '+1"), ("-1", "'-1"),
      ("a,@b", "a,'@b"), ("\"=1", "\"'=1"), ("a=b", "a=b"), ("ann-b", "ann-b"), ("＝1", "'＝1"),
    ])
  func csv(text: String, field: String) { #expect(StrangersText(text).csvField == field) }

  @Test("A field with a semicolon is quoted")
  func quoting() { #expect(CSV.text(of: [["a;b", "c"]]) == "\"a;b\",c\r\n") }

  @Test("A text is cut between letters, after so many bytes, whatever they are made of")
  func length() {
    #expect(StrangersText("가나다", atMost: 6).shown == "가나…")
    #expect(StrangersText("가나다", atMost: 9).shown == "가나다")
    let marks = "a" + String(repeating: "\u{301}", count: 100_000) + "b"
    #expect(StrangersText(marks).shown == "a" + String(repeating: "\u{301}", count: 6) + "b")
    #expect(StrangersText("e\u{301}").shown.unicodeScalars.count == 2)
    #expect(StrangersText("👩‍👩‍👧").shown == "👩‍👩‍👧")
  }
}
