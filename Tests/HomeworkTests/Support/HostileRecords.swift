import Textbook

@testable import Homework

/// Records as a class's worst would make them.
enum HostileRecords {
  /// Texts that break a format which does not escape them.
  static let texts = [
    "\"quoted\"", "a,b", "line\nbreak\r\n", "<b>&amp;</b>", "]]>", "=cmd|' /C calc'!A0", "@SUM(1)", "-1+2",
    "+1",
    "\t=1", "김철수", "👩‍👩‍👧 🇰🇷", "\u{0}\u{1}\u{B}\u{1B}[31m\u{7F}\u{85}\u{2028}", "\u{FFFE}\u{FFFF}", "\u{202E}abc",
    ",\u{301}", "\"\u{301}", "|`$\\", "−0.5", "a;=1+1", "x ; @SUM(1)", "$x$", "www.example.org",
    "http://example.org",
    "@name", "a@b.org", "&amp;", "&#36;", "\u{1B}]0;title\u{7}", "\u{2066}a\u{2069}", "\u{200B}", "\u{E0041}",
    "- item", "1. item", "</td>", "$`x`$", "[a](b)", "![a](b)", "~~a~~", "# a", ":smile:", "\u{9B}2J",
    "a" + String(repeating: "\u{301}", count: 100_000), String(repeating: "답", count: 100_000), "e\u{301}",
    " ", "",
  ]

  /// A record with a text in every place that a student can write into.
  static func record(_ text: String) -> MarkRecord {
    let slip = Slip.all[0]
    let outcomes = Outcome.ofSheets.filter { $0 != .repeated }
    let steps = outcomes.enumerated().map { index, outcome -> MarkRecord.StepRecord in
      var step = MarkRecord.StepRecord(
        number: index + 1, quantity: "w_1", answer: text, outcome: outcome, points: index < 2 ? 1 : 0,
        maxPoints: 1,
        slip: outcome == .slip ? slip.id : nil, follows: outcome == .follows ? [1] : nil,
        feedback: outcome == .slip ? MarkRecord.Words(slip.hint) : nil, right: "0.500")
      // A journal may be somebody else's: what we write there ourselves is no safer.
      if outcome == .wrong { step.entry = text }
      return step
    }
    return MarkRecord(
      name: text + ".json", student: text, chapter: "one-one-one-network", points: 2, maxPoints: 6,
      steps: steps,
      firstSlip: MarkRecord.FirstSlip(step: 3, followed: [], lost: [4, 5, 6]))
  }

  /// Records with each text, and one of a file that is no sheet.
  static var all: [MarkRecord] {
    texts.map { record($0) } + texts.map { MarkRecord(name: $0, problem: .unknownChapter($0)) }
  }
}
