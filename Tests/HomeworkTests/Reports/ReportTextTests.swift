import TestSupport
import Testing
import Textbook

@testable import Homework

@Suite("Reports to read")
struct ReportTextTests {
  @Test("The terminal's lines fit 80 columns in both languages", arguments: Language.allCases)
  func width(language: Language) {
    for text in HostileRecords.texts + [String(repeating: "답", count: 90)] {
      let lines = MarkText.text(of: HostileRecords.record(text), language: language).split(separator: "\n")
      // A student's id of one long word sticks out; the steps never do.
      #expect(lines.dropFirst().allSatisfy { displayWidth($0) <= 80 }, "\(text)")
    }
  }

  @Test("No student's text moves the cursor or breaks a line", arguments: Language.allCases)
  func control(language: Language) {
    for text in HostileRecords.texts {
      let record = HostileRecords.record(text)
      for report in [
        MarkText.text(of: record, language: language), StudentPage.text(of: record, language: language),
        MarkText.text(of: MarkRecord(name: text, problem: .tampered(text)), language: language),
      ] {
        #expect(
          report.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control },
          "\(text)")
        #expect(!report.contains("\u{202E}"))
      }
      // A row a step, each with its four inner bars.
      let rows = StudentPage.text(of: record, language: language).split(separator: "\n").filter {
        $0.hasPrefix("|")
      }
      #expect(rows.count == 8)
      #expect(
        rows.allSatisfy { row in
          row.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" } == 6
        })
    }
  }

  @Test("The terminal aligns its columns and says the rest below")
  func layout() {
    var record = HostileRecords.record("0.5")
    record.steps[1].answer = "−0.12"
    let lines = MarkText.text(of: record, language: .en).split(separator: "\n").map(String.init)
    #expect(lines[2] == "  ✓   1  w₁  = 0.5      1/1  correct")
    #expect(lines[3] == "  →   2  w₁  = −0.12    1/1  follows from your value: From step 1. Right: 0.500")
  }

  @Test("A step's feedback is as much as was asked for")
  func feedback() {
    let step = HostileRecords.record("0.5").steps[2]
    #expect(step.sentence(.ko).hasPrefix("알려진 실수: "))
    #expect(step.sentence(.en).hasSuffix("Right: 0.500"))
    var silent = step
    (silent.feedback, silent.right) = (nil, nil)
    #expect(silent.sentence(.en) == "known slip")
  }

  @Test(
    "The class's summary counts marks, steps and slips, and its picture is XML", arguments: Language.allCases)
  func summary(language: Language) throws {
    var summary = ClassSummary()
    for _ in 0..<3 { summary.add(HostileRecords.record("0.5")) }
    summary.add(MarkRecord(name: "x", problem: .notText))
    #expect(summary.tenths == [0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0])
    let text = summary.text(language)
    #expect(
      text
        == (language == .ko
          ? "학습지 4장, 채점 3장, 채점하지 못한 것 1장, 평균 33%\n" : "4 sheets, 3 marked, 1 not marked, mean 33%\n"))
    let page = summary.markdown(language)
    #expect(page.contains("| \(Slip.all[0].name[language].plainText) | 3 |"))
    #expect(page.contains("| 1 $`w_1`$ | 3 | 0 | 0 | 0 | 0 | 0 |"))
    #expect(summary.svg(language).contains("prefers-color-scheme:dark"))
  }
}
